/** The short way through words and votes in a plain tag; held to the grammar by the same law as the rest of it. */
import { endsPart, figuresEnd, isFigure, isTrimmed } from './plain-letters.ts';

/** The words that part the dates of `slipped` from each other, and from the cause. */
const slippedTo = /[ \n]to[ \n]/u;
const causeWord = /[ \n]because[ \n]/u;

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

/** Where the last letter before `end` ends that is not trimmed from free words; `start` where there is none. */
export function trimmedBefore(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isTrimmed(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where the word before the cause of a slip stands, from `start` on; `end` where it does not. */
export function becauseBefore(text: string, start: number, end: number): number {
  return wordBefore(text, start, end, causeWord);
}

/** Where the word before the second date of a slip stands, from `start` on; `end` where it does not. */
export function toBefore(text: string, start: number, end: number): number {
  return wordBefore(text, start, end, slippedTo);
}

function wordBefore(text: string, start: number, end: number, word: RegExp): number {
  const before = text.slice(start, end).search(word);
  return before === -1 ? end : start + before;
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
