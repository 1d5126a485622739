/** Reads documents from disk as bytes, and says in words why one cannot be read. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { type Decoded, decode } from './decode.ts';
import { whyUnreadable } from './file-errors.ts';

/** Larger files are no minutes; they would only be read to be refused by a person. In bytes. */
export const largestDocument = 32 * 1024 * 1024;

/** A file that could not be read as a document, and why, as the end of a sentence that begins with its path. */
export interface Unreadable {
  readonly path: string;
  readonly message: string;
}

/** The calls of the file system a reader makes; the tests let them fail. */
export interface FileCalls {
  readonly openSync: typeof openSync;
}

/** Most documents are small: they are read into one buffer, and their bytes kept in slabs of this size. */
const slabSize = 4 * 1024 * 1024;
const bufferSize = 256 * 1024;

/** Reads files one after another; the bytes are kept, the text is decoded when asked for. */
export class DocumentReader {
  readonly #calls: FileCalls;
  readonly #buffer = Buffer.allocUnsafeSlow(bufferSize);
  #slab = Buffer.allocUnsafeSlow(slabSize);
  #used = 0;

  constructor(calls: FileCalls = { openSync }) {
    this.#calls = calls;
  }

  /** Reads the file at an absolute path. Every failure is an answer, none is thrown. */
  read(path: string): Decoded {
    let bytes: Buffer | string;
    try {
      bytes = this.#bytes(path);
    } catch (error) {
      bytes = whyUnreadable(error);
    }
    return typeof bytes === 'string' ? { ok: false, message: bytes } : decode(bytes);
  }

  /** The bytes, or why there are none. */
  #bytes(path: string): Buffer | string {
    const file = this.#calls.openSync(path, 'r');
    try {
      const length = readSync(file, this.#buffer, 0, bufferSize, null);
      // One call reads a small file whole; only a larger one is asked for its size.
      return length < bufferSize ? this.#kept(length) : readLarge(file, this.#buffer);
    } finally {
      closeSync(file);
    }
  }

  #kept(length: number): Buffer {
    if (this.#used + length > slabSize) {
      this.#slab = Buffer.allocUnsafeSlow(slabSize);
      this.#used = 0;
    }
    const bytes = this.#slab.subarray(this.#used, this.#used + length);
    this.#buffer.copy(bytes, 0, 0, length);
    this.#used += length;
    return bytes;
  }
}

/** The bytes of a file whose first ones are read already. */
function readLarge(file: number, begun: Buffer): Buffer | string {
  const { size } = fstatSync(file);
  if (size > largestDocument) {
    return `holds ${inMegabytes(size)} MB, and a document may hold ${inMegabytes(largestDocument)} MB at the most; was it meant to be minutes?`;
  }
  const bytes = Buffer.allocUnsafeSlow(Math.max(size, begun.length));
  begun.copy(bytes);
  let length = begun.length;
  // A file may shrink while it is read; one that grows is read as it was.
  for (let count = -1; count !== 0 && length < bytes.length; length += count)
    count = readSync(file, bytes, length, bytes.length - length, null);
  return bytes.subarray(0, length);
}

function inMegabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

/** The text of a file that is no document: a baseline, say. */
export function readText(
  path: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string } {
  try {
    const read = decode(readFileSync(path));
    return read.ok ? { ok: true, text: read.text } : read;
  } catch (error) {
    return { ok: false, message: whyUnreadable(error) };
  }
}
