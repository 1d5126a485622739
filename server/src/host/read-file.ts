/** Reads documents from disk as bytes, and says in words why one cannot be read. */
import { isAscii, isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Source } from '../text/source.ts';

/** Larger files are no minutes; they would only be read to be refused by a person. In bytes. */
export const largestDocument = 32 * 1024 * 1024;

/** A file that could not be read as a document, and why, as the end of a sentence that begins with its path. */
export interface Unreadable {
  readonly path: string;
  readonly message: string;
}

export type FileReading =
  | { readonly ok: true; readonly source: Source; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** Most documents are small: they are read into one buffer, and their bytes kept in slabs of this size. */
const slabSize = 4 * 1024 * 1024;
const bufferSize = 256 * 1024;

/** Reads files one after another; the bytes are kept, the text is decoded when asked for. */
export class DocumentReader {
  readonly #buffer = Buffer.allocUnsafeSlow(bufferSize);
  #slab = Buffer.allocUnsafeSlow(slabSize);
  #used = 0;

  /** Reads the file at an absolute path. Every failure is an answer, none is thrown. */
  read(path: string): FileReading {
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
    const file = openSync(path, 'r');
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
    return `holds ${Math.round(size / 1e6)} MB, and a document may hold ${Math.round(largestDocument / 1e6)} MB at the most; was it meant to be minutes?`;
  }
  const bytes = Buffer.allocUnsafeSlow(Math.max(size, begun.length));
  begun.copy(bytes);
  let length = begun.length;
  // A file may shrink while it is read; one that grows is read as it was.
  for (let count = -1; count !== 0 && length < bytes.length; length += count)
    count = readSync(file, bytes, length, bytes.length - length, null);
  return bytes.subarray(0, length);
}

function decode(bytes: Buffer): FileReading {
  const ascii = isAscii(bytes);
  const fault = whyNotText(bytes, ascii);
  if (fault !== '') return { ok: false, message: fault };
  const source = ascii ? new AsciiSource(bytes) : new Utf8Source(bytes);
  return { ok: true, source, text: source.text() };
}

class Utf8Source implements Source {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  text(): string {
    return this.#bytes.toString('utf8');
  }
}

/** Decoding what is known to be ASCII is a copy. */
class AsciiSource implements Source {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  text(): string {
    return this.#bytes.toString('latin1');
  }
}

/** Why bytes are no UTF-8 text; `''` where they are. */
function whyNotText(bytes: Buffer, ascii: boolean): string {
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    return 'is UTF-16; save it as UTF-8';
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) return `is not text: byte ${nul} (counted from 0) is NUL`;
  if (ascii || isUtf8(bytes)) return '';
  const bad = firstBadByte(bytes);
  const line = bytes.subarray(0, bad).filter((byte) => byte === 10).length + 1;
  const value = (bytes[bad] as number).toString(16).toUpperCase().padStart(2, '0');
  return `is not UTF-8: byte ${bad} (counted from 0, on line ${line}) is 0x${value}; save it as UTF-8`;
}

/** The first byte that begins no letter of UTF-8. Asked only of bytes that are not UTF-8. */
function firstBadByte(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = letterLength(bytes[at] as number);
    if (length === 0 || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

/** How many bytes a letter that begins with this byte has; 0 where none does (RFC 3629, section 4). */
function letterLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** The text of a file that is no document: a baseline, say. */
export function readText(
  path: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string } {
  try {
    return { ok: true, text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { ok: false, message: whyUnreadable(error) };
  }
}

/** A failed call of the file system in words. */
export function whyUnreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      return 'is not there (any more)';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read: permission is refused';
    case 'ELOOP':
      return 'is a link that leads back to itself';
    case 'EISDIR':
      return 'is a folder';
    case 'EMFILE':
    case 'ENFILE':
      return 'cannot be opened: too many files are open';
    default:
      return `cannot be read (${code ?? (error as Error).message})`;
  }
}
