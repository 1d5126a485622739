/** Reads documents from disk as bytes, and says in words why one cannot be read. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Source } from '../text/source.ts';
import { decode, type Encoding } from './decode.ts';
import { whyUnreadable } from './file-errors.ts';
import { type FileReader, FileSource, KeptSource } from './file-source.ts';

/** Larger files are no minutes; they would only be read to be refused by a person. In bytes. */
const largestDocument = 32 * 1024 * 1024;

/** A file that could not be read as a document, and why, as the end of a sentence that begins with its path. */
export interface Unreadable {
  readonly path: string;
  readonly message: string;
}

/** The calls of the file system a reader makes; the tests let them fail. */
export interface FileCalls {
  readonly openSync: typeof openSync;
}

export type FileReading =
  | { readonly ok: true; readonly source: Source; readonly text: string }
  /** `message` is the end of a sentence that begins with the path of the file. */
  | { readonly ok: false; readonly message: string };

/** How many bytes a reader keeps, so that what it read can be quoted whatever becomes of the files: a hundred minutes and more. */
const mostKept = 1024 * 1024;
const bufferSize = 256 * 1024;

/** Reads files one after another. */
export class DocumentReader implements FileReader {
  readonly #calls: FileCalls;
  readonly #most: number;
  readonly #buffer = Buffer.allocUnsafeSlow(bufferSize);
  readonly #changed = new Set<string>();
  #kept = 0;

  /** Bytes past the first `most` are not kept: those documents are read again when something is said of them. */
  constructor(most: number = mostKept, calls: FileCalls = { openSync }) {
    this.#calls = calls;
    this.#most = most;
  }

  /** Files that were found changed when they were read again; absolute paths. */
  get changed(): readonly string[] {
    return [...this.#changed];
  }

  /** Reads the file at an absolute path. Every failure is an answer, none is thrown. */
  read(path: string): FileReading {
    let bytes: Buffer | string;
    try {
      bytes = this.#bytes(path);
    } catch (error) {
      bytes = whyUnreadable(error);
    }
    if (typeof bytes === 'string') return { ok: false, message: bytes };
    const decoded = decode(bytes);
    if (!decoded.ok) return decoded;
    return { ok: true, source: this.#sourceOf(path, bytes, decoded), text: decoded.text };
  }

  again(path: string, encoding: Encoding): string | undefined {
    try {
      const bytes = this.#bytes(path);
      const decoded = typeof bytes === 'string' ? undefined : decode(bytes);
      return decoded?.ok && decoded.encoding === encoding ? decoded.text : undefined;
    } catch {
      return undefined;
    }
  }

  foundChanged(path: string): void {
    this.#changed.add(path);
  }

  #sourceOf(path: string, bytes: Buffer, { text, encoding }: { text: string; encoding: Encoding }): Source {
    this.#kept += bytes.length;
    if (this.#kept > this.#most) return new FileSource(path, encoding, text.length, this);
    const own = bytes.buffer === this.#buffer.buffer ? Buffer.from(bytes) : bytes;
    return new KeptSource(own, encoding);
  }

  /** The bytes, or why there are none. They may stand in the reader's own buffer, until it reads again. */
  #bytes(path: string): Buffer | string {
    const file = this.#calls.openSync(path, 'r');
    try {
      const length = readSync(file, this.#buffer, 0, bufferSize, null);
      // One call reads a small file whole; only a larger one is asked for its size.
      return length < bufferSize ? this.#buffer.subarray(0, length) : readLarge(file, this.#buffer);
    } finally {
      closeSync(file);
    }
  }
}

/** The bytes of a file whose first ones are read already. */
function readLarge(file: number, begun: Buffer): Buffer | string {
  const { size } = fstatSync(file);
  if (size > largestDocument) {
    return `holds ${inMegabytes(size)} MB, and a document may hold ${inMegabytes(largestDocument)} MB at the most: it is hardly minutes`;
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
