/** What a plain header is made of, wherever it stands in it: keys and scalars. */
import type { HeaderValue } from './ast.ts';
import { keepPiece } from './keep.ts';

/** A plain scalar that no reading of YAML takes for anything else. */
const plainScalar = /^[\p{L}\d£](?:[^\n\r\t:#]|:(?=[^\s])|(?<=\S)#)*$/u;
const simplyQuoted = /^(?:"[^"\\\n\r\t]*"|'[^'\n\r\t]*')$/u;

/** Most scalars are plainer still, and this is told letter by letter, as keys are: what each may be part of, by its code. */
const beginsKey = 1;
const inKey = 2;
const beginsPlain = 4;
const inPlain = 8;
const letterClasses = classesOf(
  ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', beginsKey | inKey | beginsPlain | inPlain],
  ['0123456789', inKey | beginsPlain | inPlain],
  ['_.-', inKey | inPlain],
  [' ,()&/', inPlain],
);

function classesOf(...classes: [string, number][]): Uint8Array {
  const made = new Uint8Array(128);
  for (const [letters, bits] of classes) for (const letter of letters) made[letter.charCodeAt(0)] = bits;
  return made;
}

function isOf(bits: number, code: number): boolean {
  return code < 128 && ((letterClasses[code] as number) & bits) !== 0;
}

/** Where the key at `start` ends, before its colon; -1 where none stands there, or no blank or end of the words after it. */
export function keyEnd(text: string, start: number, end: number): number {
  if (!isOf(beginsKey, text.charCodeAt(start))) return -1;
  let at = start + 1;
  while (at < end && isOf(inKey, text.charCodeAt(at))) at++;
  if (at >= end || text.charCodeAt(at) !== 58) return -1;
  return at + 1 === end || text.charCodeAt(at + 1) === 32 ? at : -1;
}

/** Where the first letter from `from` on stands that is no blank; `end` at the most. */
export function afterBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === 32) at++;
  return at;
}

/** The scalar that is the whole of a stretch; null where it is not plain. */
export function scalarAt(text: string, start: number, end: number): HeaderValue | null {
  if (isPlainest(text, start, end)) return { type: 'scalar', start, end, text: keepPiece(text, start, end) };
  const words = text.slice(start, end);
  if (plainScalar.test(words) && !words.endsWith(':'))
    return { type: 'scalar', start, end, text: keepPiece(text, start, end) };
  return simplyQuoted.test(words) ? { type: 'scalar', start, end, text: keepPiece(text, start + 1, end - 1) } : null;
}

function isPlainest(text: string, start: number, end: number): boolean {
  if (start >= end || !isOf(beginsPlain, text.charCodeAt(start))) return false;
  for (let at = start + 1; at < end; at++) if (!isOf(inPlain, text.charCodeAt(at))) return false;
  return true;
}
