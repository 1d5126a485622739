/** Paths as people and reports see them. */
import { dirname, relative, resolve, sep } from 'node:path';

/** A path as reports name it: from `cwd` where it lies below, with `/` on every system. */
export function shownPath(cwd: string, path: string): string {
  // By far the most paths lie below, and `relative` is slow where there are ten thousand.
  if (path.startsWith(cwd + sep))
    return sep === '/'
      ? path.slice(cwd.length + 1)
      : path
          .slice(cwd.length + 1)
          .split(sep)
          .join('/');
  const below = relative(cwd, path);
  return (below === '' ? '.' : below).split(sep).join('/');
}

/** The deepest folder that holds all of some absolute folders. */
export function commonFolder(folders: readonly string[]): string {
  const [first = '/', ...rest] = folders;
  let common = first;
  for (const folder of rest)
    while (!(folder === common || folder.startsWith(common.endsWith(sep) ? common : common + sep)))
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
