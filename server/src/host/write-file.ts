/** Writes files whole or not at all: to a neighbour first, then renamed into place. */
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { whyUnwritable } from './file-errors.ts';

/** A text, or its pieces, each made only when those before it are written. */
export type Pieces = string | Iterable<string>;

/**
 * Writes a text to a file, of which a reader sees all or nothing; a file that is there keeps its mode, a link stays one.
 * Answers why it could not be written, as the end of a sentence that begins with its path; `''` once it is written. What
 * goes wrong while a piece is made is thrown on: it is no fault of the file.
 */
export function writeWhole(path: string, text: Pieces, folders = false): string {
  try {
    if (folders) makeFolder(dirname(path));
    const there = statSync(path, { throwIfNoEntry: false });
    if (there === undefined) replace(path, text, undefined);
    else if (there.isFile()) replace(realpathSync.native(path), text, there);
    // A pipe or a device is written to as it stands: renaming a file into its place would do away with it.
    else write(path, text);
    return '';
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    return whyUnwritable(error);
  }
}

/** Makes a folder and those it lies in. Node's own way never ends where a parent says that it is not there, as in `/proc`. */
function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (!isFolder(path)) throw error;
  }
}

/** Whether a call of the system failed, which says what it was. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function replace(path: string, text: Pieces, before: Stats | undefined): void {
  // Renaming needs no leave of the file itself, but whoever took the right to write it away meant it.
  if (before !== undefined) accessSync(path, constants.W_OK);
  const neighbour = join(dirname(path), `.${process.pid}.${neighbours++}.part`);
  try {
    write(neighbour, text);
    if (before !== undefined) keepRights(neighbour, before);
    renameSync(neighbour, path);
  } catch (error) {
    if (existsSync(neighbour)) unlinkSync(neighbour);
    throw error;
  }
}
let neighbours = 0;

function write(path: string, text: Pieces): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of typeof text === 'string' ? [text] : text) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

function keepRights(path: string, { mode, uid, gid }: Stats): void {
  const made = statSync(path);
  if (made.uid !== uid || made.gid !== gid) {
    try {
      chownSync(path, uid, gid);
    } catch {
      // Only the administrator may give a file away; for others it becomes theirs, as with any editor that does this.
    }
  }
  chmodSync(path, mode);
}

/** Whether there is a folder of that name. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether there is anything of that name. */
export function isThere(path: string): boolean {
  return existsSync(path);
}
