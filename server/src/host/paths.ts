/** Paths as people and reports see them. */
import { dirname, relative, resolve, sep } from 'node:path';

/** A path as reports name it: from `cwd` where it lies below, with `/` on every system. */
export function shownPath(cwd: string, path: string): string {
  // By far the most paths lie below, and `relative` is slow where there are ten thousand.
  if (path.startsWith(cwd + sep)) return withSlashes(path.slice(cwd.length + 1));
  const end = path.lastIndexOf(sep);
  // The root of a drive has a sign of its own behind it.
  if (end <= 0 || path.charAt(end - 1) === ':' || path === cwd || cwd.startsWith(path + sep))
    return shownFolder(cwd, path);
  // Files come folder by folder.
  const folder = path.slice(0, end);
  if (lastFolder.cwd !== cwd || lastFolder.path !== folder)
    lastFolder = { cwd, path: folder, shown: shownFolder(cwd, folder) };
  return `${lastFolder.shown}/${path.slice(end + 1)}`;
}

let lastFolder = { cwd: '', path: '', shown: '' };

function shownFolder(cwd: string, path: string): string {
  const below = relative(cwd, path);
  return below === '' ? '.' : withSlashes(below);
}

/** A path with `/` between its parts, on every system. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** The deepest folder that holds all of some absolute paths, or is the only one of them. */
export function commonFolder(paths: readonly string[]): string {
  const [first = sep, ...rest] = paths;
  let common = first;
  for (const path of rest)
    while (!(path === common || path.startsWith(common.endsWith(sep) ? common : common + sep)))
      common = dirname(common);
  return common;
}

/** A path as given on the command line, absolute. */
export function absolutePath(cwd: string, path: string): string {
  return resolve(cwd, path);
}

/** The folder a file lies in. */
export function folderOfFile(path: string): string {
  return dirname(path);
}
