/** Reads a workspace as it was at a commit, through git. */
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The documents of a commit by their absolute path, or why they cannot be had, as a sentence without its full stop. */
export type Commit =
  | { readonly ok: true; readonly documents: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly message: string };

/**
 * The documents as they were where the branch left `reference`: at the merge base, as `git diff REFERENCE...` compares.
 * `wanted` gets absolute paths; what is read is the repository that `cwd` is in.
 */
export function documentsAtMergeBase(cwd: string, reference: string, wanted: (path: string) => boolean): Commit {
  const top = git(cwd, ['rev-parse', '--show-toplevel']);
  if (!top.ok) return { ok: false, message: `--since needs a git checkout (${top.message})` };
  const base = mergeBase(cwd, reference);
  if (!base.ok) return base;
  const list = git(cwd, ['ls-tree', '-r', '-z', '--full-tree', base.output]);
  if (!list.ok) return { ok: false, message: `--since ${reference}: ${list.message}` };
  // git knows only real paths; the working folder may have been reached by a link.
  const realFolder = realpathSync.native(cwd);
  const realTop = realpathSync.native(top.output);
  const blobs = list.output.split('\0').flatMap((line) => {
    const [, hash = '', below = ''] = /^100(?:644|755) blob (\S+)\t(.*)$/su.exec(line) ?? [];
    const path = join(cwd, relative(realFolder, join(realTop, below)));
    return hash !== '' && wanted(path) ? [{ path, hash }] : [];
  });
  return readBlobs(cwd, blobs);
}

function mergeBase(cwd: string, reference: string): GitAnswer {
  // No reference begins with a dash, but an option of git does.
  const commit: GitAnswer = reference.startsWith('-')
    ? { ok: false, message: '' }
    : git(cwd, ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`]);
  const base = commit.ok ? git(cwd, ['merge-base', commit.output, 'HEAD']) : commit;
  if (base.ok) return base;
  const fault = commit.ok ? 'has no commit in common with this branch' : 'is no commit that this checkout knows';
  const shallow = git(cwd, ['rev-parse', '--is-shallow-repository']);
  const remedy =
    shallow.ok && shallow.output === 'true'
      ? 'the checkout is shallow: fetch the whole history, with `git fetch --unshallow` or, in GitHub Actions, `fetch-depth: 0`'
      : 'fetch it first, or name another';
  return { ok: false, message: `--since: “${reference}” ${fault}; ${remedy}` };
}

function readBlobs(cwd: string, blobs: readonly { path: string; hash: string }[]): Commit {
  const batch = spawnSync('git', ['cat-file', '--batch'], {
    cwd,
    input: blobs.map(({ hash }) => `${hash}\n`).join(''),
    maxBuffer: 2 ** 31 - 1,
    windowsHide: true,
  });
  if (batch.status !== 0)
    return { ok: false, message: `--since: git cat-file failed (${batch.stderr?.toString().trim()})` };
  const documents = new Map<string, string>();
  let at = 0;
  for (const { path } of blobs) {
    const lineEnd = batch.stdout.indexOf(10, at);
    const size = Number(batch.stdout.toString('latin1', at, lineEnd).split(' ')[2]);
    if (!Number.isInteger(size)) return { ok: false, message: `--since: git has no content for ${path}` };
    documents.set(path, batch.stdout.toString('utf8', lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return { ok: true, documents };
}

type GitAnswer = { readonly ok: true; readonly output: string } | { readonly ok: false; readonly message: string };

/** The output of a git command without its last line end, or the first line of its complaint. */
function git(cwd: string, args: readonly string[]): GitAnswer {
  const result = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, windowsHide: true });
  if (result.error !== undefined) return { ok: false, message: 'git is not installed' };
  if (result.status !== 0) return { ok: false, message: result.stderr.trim().split('\n')[0] ?? '' };
  return { ok: true, output: result.stdout.replace(/\n$/u, '') };
}
