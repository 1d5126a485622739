/** Reads a workspace as it was at a commit, through git. */
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { isMinutesFile } from './find-files.ts';

/** The documents of a commit by their path from `cwd`, or why they cannot be had. */
export type Commit =
  | { readonly ok: true; readonly documents: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly message: string };

/**
 * The documents below `cwd` as they were where the branch left `reference`: at the merge base, as `git diff
 * REFERENCE...` compares. `wanted` gets paths relative to `cwd`.
 */
export function documentsAtMergeBase(cwd: string, reference: string, wanted: (path: string) => boolean): Commit {
  const top = git(cwd, ['rev-parse', '--show-toplevel']);
  if (!top.ok) return { ok: false, message: `--since needs a git checkout: ${top.message}` };
  if (reference.startsWith('-')) return { ok: false, message: `“${reference}” names no commit` };
  const base = git(cwd, ['merge-base', reference, 'HEAD']);
  if (!base.ok)
    return { ok: false, message: `--since ${reference}: git finds no common commit (${base.message}); fetch it first` };
  const commit = base.output.trim();
  const prefix = relative(realpathSync(top.output.trim()), realpathSync(cwd)).split(sep).join('/');
  const list = git(cwd, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (!list.ok) return { ok: false, message: `--since ${reference}: ${list.message}` };
  const blobs: { path: string; hash: string }[] = [];
  for (const line of list.output.split('\0')) {
    const found = /^100(?:644|755) blob (\S+)\t(.*)$/su.exec(line);
    if (found === null) continue;
    const full = found[2] as string;
    if (prefix !== '' && !full.startsWith(`${prefix}/`)) continue;
    const path = prefix === '' ? full : full.slice(prefix.length + 1);
    if (isMinutesFile(path) && wanted(path)) blobs.push({ path, hash: found[1] as string });
  }
  return readBlobs(cwd, blobs);
}

function readBlobs(cwd: string, blobs: readonly { path: string; hash: string }[]): Commit {
  const batch = spawnSync('git', ['cat-file', '--batch'], {
    cwd,
    input: blobs.map(({ hash }) => hash).join('\n'),
    maxBuffer: 2 ** 31 - 1,
    windowsHide: true,
  });
  if (batch.status !== 0) return { ok: false, message: `git cat-file: ${batch.stderr?.toString().trim() ?? 'failed'}` };
  const documents = new Map<string, string>();
  let at = 0;
  for (const { path } of blobs) {
    const lineEnd = batch.stdout.indexOf(10, at);
    const size = Number(batch.stdout.toString('latin1', at, lineEnd).split(' ')[2]);
    if (!Number.isInteger(size)) return { ok: false, message: `git has no content for ${path}` };
    documents.set(path, batch.stdout.toString('utf8', lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return { ok: true, documents };
}

function git(cwd: string, args: readonly string[]): { ok: true; output: string } | { ok: false; message: string } {
  const result = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, windowsHide: true });
  if (result.error !== undefined) return { ok: false, message: 'git is not installed' };
  if (result.status !== 0) return { ok: false, message: result.stderr.trim().split('\n')[0] ?? 'git failed' };
  return { ok: true, output: result.stdout };
}
