/** Bytes as the text of a document, and why some are none. */
import { isAscii, isUtf8 } from 'node:buffer';
import { decodeUtf8 } from './decode-utf8.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  /** `message` is the end of a sentence that begins with the path of the file. */
  | { readonly ok: false; readonly message: string };

/** How bytes become text: those known to be ASCII are only copied. */
export type Encoding = 'latin1' | 'utf8';

/** Decodes a document's bytes. */
export function decode(bytes: Buffer): Decoded {
  const ascii = isAscii(bytes);
  const fault = whyNotText(bytes, ascii);
  if (fault !== '') return { ok: false, message: fault };
  if (ascii) return { ok: true, text: bytes.toString('latin1'), encoding: 'latin1' };
  return { ok: true, text: decodeUtf8(bytes), encoding: 'utf8' };
}

/** Why bytes are no UTF-8 text; `''` where they are. */
function whyNotText(bytes: Buffer, ascii: boolean): string {
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    return 'is UTF-16; save it as UTF-8';
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) return `is not plain text: ${placeOf(bytes, nul)} is NUL; save it as plain text in UTF-8`;
  if (ascii || isUtf8(bytes)) return '';
  const bad = firstBadByte(bytes);
  const value = (bytes[bad] as number).toString(16).toUpperCase().padStart(2, '0');
  return `is not UTF-8: ${placeOf(bytes, bad)} is 0x${value}; save it as UTF-8`;
}

/** Where a byte is, for those who look with an editor and for those who look at the bytes. */
function placeOf(bytes: Buffer, at: number): string {
  let line = 1;
  for (let end = bytes.indexOf(10); end !== -1 && end < at; end = bytes.indexOf(10, end + 1)) line++;
  return `byte ${at} (counted from 0, on line ${line})`;
}

/** The first byte that begins no letter of UTF-8 (RFC 3629, section 4). Asked only of bytes that are not UTF-8. */
function firstBadByte(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = lengthFrom(bytes[at] as number);
    if (length === 0 || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

/** How many bytes a letter has, by its first; 0 for a byte that begins none. */
function lengthFrom(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}
