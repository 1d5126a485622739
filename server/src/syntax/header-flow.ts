/** Lists and maps on one line of a plain header: `[a, b]`, `{ name: a, role: b }`. */
import type { HeaderEntry, HeaderValue } from './ast.ts';
import { afterBlanks, keyEnd, scalarAt } from './header-scalar.ts';
import { keepPiece } from './keep.ts';

/** The list whose brackets stand at both ends of a stretch; null where it is not plain. */
export function flowListAt(text: string, start: number, end: number): HeaderValue | null {
  const parts = partsOf(text, start, end);
  if (parts === null) return null;
  const items: HeaderValue[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const item = flowScalarAt(text, parts[index] as number, parts[index + 1] as number);
    if (item === null) return null;
    items.push(item);
  }
  return { type: 'list', start, end, items: items.slice() };
}

/** The map whose braces stand at both ends of a stretch; null where it is not plain. */
export function flowMapAt(text: string, start: number, end: number): HeaderValue | null {
  const parts = partsOf(text, start, end);
  if (parts === null) return null;
  const entries: HeaderEntry[] = [];
  const names = new Set<string>();
  for (let index = 0; index < parts.length; index += 2) {
    const first = parts[index] as number;
    const last = parts[index + 1] as number;
    const afterKey = keyEnd(text, first, last);
    if (afterKey === -1) return null;
    const key = keepPiece(text, first, afterKey);
    if (names.has(key)) return null;
    names.add(key);
    const from = afterBlanks(text, afterKey + 1, last);
    const isList = from < last && text.charCodeAt(from) === 91 && text.charCodeAt(last - 1) === 93;
    const value = isList ? flowListAt(text, from, last) : flowScalarAt(text, from, last);
    if (value === null) return null;
    entries.push({ key, start: first, end: afterKey, value });
  }
  return { type: 'map', start, end, entries: entries.slice() };
}

function flowScalarAt(text: string, start: number, end: number): HeaderValue | null {
  if (text.charCodeAt(start) !== 34 && /[[\]{}"'?]/u.test(text.slice(start, end))) return null;
  return scalarAt(text, start, end);
}

/** Where each part between commas begins and ends, trimmed; a comma in a list is part of it. Null where one is empty or odd. */
function partsOf(text: string, start: number, end: number): number[] | null {
  const parts: number[] = [];
  let begin = start + 1;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 34) {
      at = text.indexOf(code === 91 ? ']' : '"', at + 1);
      if (at === -1 || at >= end - 1) return null;
    } else if (code === 44 || at === end - 1) {
      const first = afterBlanks(text, begin, at);
      if (first === at) return null;
      parts.push(first, beforeBlanks(text, at));
      begin = at + 1;
    }
  }
  return parts;
}

/** Where the last letter before `end` that is no blank ends; something stands there. */
function beforeBlanks(text: string, end: number): number {
  let last = end;
  while (text.charCodeAt(last - 1) === 32) last--;
  return last;
}
