/** Writes files whole or not at all: to a neighbour first, then renamed into place. */
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Why a file could not be written, as the end of a sentence that begins with its path; `''` once it is written. */
export function writeWhole(path: string, text: string, folders = false): string {
  const neighbour = join(dirname(path), `.${process.pid}.${neighbours++}.part`);
  try {
    if (folders) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(neighbour, text);
    if (existsSync(path)) chmodSync(neighbour, statSync(path).mode);
    renameSync(neighbour, path);
    return '';
  } catch (error) {
    rmSync(neighbour, { force: true });
    return whyUnwritable(error);
  }
}
let neighbours = 0;

function whyUnwritable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      return 'cannot be written: its folder is not there';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'cannot be written: permission is refused';
    case 'EISDIR':
    case 'ENOTEMPTY':
      return 'cannot be written: a folder has that name';
    case 'ENOSPC':
      return 'cannot be written: the disk is full';
    default:
      return `cannot be written (${code ?? (error as Error).message})`;
  }
}

/** Whether there is a folder of that name. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Whether there is anything of that name. */
export function isThere(path: string): boolean {
  return existsSync(path);
}
