/** The short way through quoted words and votes in a plain tag; held to the grammar by the same law as the rest of it. */
import { endsPart, isFigure, isTrimmed } from './plain-letters.ts';
import { figuresEnd } from './plain-value.ts';

/** Where the quotes that begin at `start` end, behind the second; -1 where none begin there, or nothing stands in them. */
export function quotesAt(text: string, start: number): number {
  if (text.charCodeAt(start) !== 34) return -1;
  const close = text.indexOf('"', start + 1);
  return close > start + 1 ? close + 1 : -1;
}

/** Where the first letter from `from` on stands that is not trimmed from free words. */
export function trimmedAfter(text: string, from: number): number {
  let at = from;
  while (isTrimmed(text.charCodeAt(at))) at++;
  return at;
}

/** The votes that begin at `start`, for and against and perhaps abstaining, and where they end; null where they are not plain. */
export function readPlainVotes(
  text: string,
  start: number,
): { readonly counts: number[]; readonly end: number } | null {
  const counts: number[] = [];
  let at = start;
  for (;;) {
    const end = figuresEnd(text, at);
    if (end === at) return null;
    counts.push(Number(text.slice(at, end)));
    at = end;
    if (text.charCodeAt(at) !== 45 || !isFigure(text.charCodeAt(at + 1))) break;
    at++;
  }
  return (counts.length === 2 || counts.length === 3) && endsPart(text.charCodeAt(at)) ? { counts, end: at } : null;
}
