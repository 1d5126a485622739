/** What the paths of a command line mean: which files are part of the workspace, be they on disk or only in git. */
import { realpathSync, type Stats, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { whyUnreadable } from './file-errors.ts';
import { withSlashes } from './paths.ts';
import { loadPatterns, type Patterns } from './patterns.ts';

/** A path as given, and what stands there; `path` is absolute, `real` is the same with all links followed. */
export type NamedPath =
  | { readonly kind: 'file'; readonly given: string; readonly path: string; readonly real: string }
  | SearchedFolder
  /** A pattern whose folder is not there. */
  | { readonly kind: 'nowhere'; readonly given: string }
  | { readonly kind: 'unreadable'; readonly given: string; readonly path: string; readonly message: string };

/** A folder to search, for all minutes below it or for those a pattern means. */
export interface SearchedFolder {
  readonly kind: 'folder';
  readonly given: string;
  readonly path: string;
  readonly real: string;
  /** Whether a file below the folder, by its absolute path, is meant. */
  readonly wanted: (file: string) => boolean;
}

export interface Scope {
  readonly named: readonly NamedPath[];
  /** Whether the configuration leaves a file or folder out, by its absolute path. */
  readonly excluded: (path: string) => boolean;
}

/** Where paths are looked for, and what is left out. */
export interface ScopeOptions {
  /** The folder relative paths count from; absolute. */
  readonly cwd: string;
  /** Globs, from `excludeRoot`, of what is no part of the workspace. */
  readonly exclude: readonly string[];
  readonly excludeRoot: string;
}

/** Finds out what each path is: a file, a folder, or, where nothing has that name, a pattern. */
export async function scopeOf(paths: readonly string[], options: ScopeOptions): Promise<Scope> {
  const { cwd, exclude, excludeRoot } = options;
  let named = paths.map((given) => namedPath(given, resolve(cwd, given)));
  let excluded: Scope['excluded'] = () => false;
  if (exclude.length > 0 || named.some(({ kind }) => kind === 'unreadable')) {
    const patterns = await loadPatterns();
    named = named.map((one) => (one.kind === 'unreadable' ? (asPattern(one.given, cwd, patterns) ?? one) : one));
    const matches = patterns.anyOf(exclude);
    if (exclude.length > 0) excluded = (path) => matches(withSlashes(relative(excludeRoot, path)));
  }
  return { named, excluded };
}

function namedPath(given: string, path: string): NamedPath {
  try {
    const stat = statSync(path);
    if (!stat.isFile() && !stat.isDirectory()) return { kind: 'unreadable', given, path, message: whyNoFile(stat) };
    const real = realpathSync.native(path);
    return stat.isFile()
      ? { kind: 'file', given, path, real }
      : { kind: 'folder', given, path, real, wanted: () => true };
  } catch (error) {
    return { kind: 'unreadable', given, path, message: whyUnreadable(error) };
  }
}

function asPattern(given: string, cwd: string, patterns: Patterns): NamedPath | undefined {
  const pattern = patterns.read(withSlashes(given));
  if (pattern === undefined) return undefined;
  const base = namedPath(given, resolve(cwd, pattern.base));
  if (base.kind !== 'folder') return { kind: 'nowhere', given };
  return { ...base, wanted: (file) => pattern.matches(withSlashes(relative(base.path, file))) };
}

/** Whether a folder's file belongs to a workspace. A file that is named by itself is read whatever its ending. */
export function isMinutesFile(name: string): boolean {
  return name.endsWith('.minutes') || name.endsWith('.minutes.md');
}

/** Whether a search passes over a file or folder: hidden ones, installed packages, what the configuration excludes. */
export function isLeftOut(name: string, path: string, { excluded }: Scope): boolean {
  return name.startsWith('.') || name === 'node_modules' || excluded(path);
}

/** Whether a file that need not be on disk is part of the workspace, by its absolute path. */
export function isInScope(file: string, scope: Scope): boolean {
  return scope.named.some((named) => {
    if (named.kind === 'file') return file === named.path;
    return named.kind === 'folder' && isMinutesFile(file) && named.wanted(file) && isReached(file, named, scope);
  });
}

/** Whether a search of a workspace's folders would go into a folder, by its absolute path, were it there. */
export function isSearched(folder: string, scope: Scope): boolean {
  return scope.named.some((named) => named.kind === 'folder' && isReached(folder, named, scope));
}

/** Whether a path lies in a folder, and nothing on the way to it is passed over. */
function isReached(path: string, folder: SearchedFolder, scope: Scope): boolean {
  if (path === folder.path) return true;
  const below = relative(folder.path, path).split(sep);
  return (
    below[0] !== '..' &&
    below.every((name, index) => !isLeftOut(name, resolve(folder.path, ...below.slice(0, index + 1)), scope))
  );
}

/** Why something that is neither a file nor a folder is not read: a pipe might keep the run waiting for ever. */
export function whyNoFile(kind: Pick<Stats, 'isFIFO' | 'isSocket'>): string {
  if (kind.isFIFO()) return 'is a pipe and not a file';
  return kind.isSocket() ? 'is a socket and not a file' : 'is a device and not a file';
}
