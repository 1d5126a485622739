/** The marks that lines begin with: of headings, `## `, and of entries of lists, `- `, `(a) `, `21.3 `, `R1. `. */
import type { Span } from '../../text/span.ts';

const entryMark =
  /[ \t\u00a0]*(?:([-*+•·●▪◦–—])[ \t\u00a0]+|(\d{1,3}(?:\.\d{1,3})+)[.):]?[ \t\u00a0]+|(\()?(?:(\d{1,3})|([a-z])|([ivx]{1,5}))[.)](?:[ \t\u00a0]+)|(Q|A)[:.][ \t]+|R ?(\d{1,2})(?:[.:)]|(?= (?:\p{Lu}|that |to )))[ \t\u00a0]+(?![-–—]))/uy;

/** The mark of an entry. */
interface EntryMark {
  /** What sort of mark it is: entries of one list have the same. */
  readonly sort: string;
  /** The offset behind it and its blanks. */
  readonly end: number;
  /** The number it has, else 0. */
  readonly number: number;
}

/** The mark that a line begins with, if any. */
export function entryMarkAt(text: string, { start, end }: Span): EntryMark | undefined {
  if (!mayBeMark(text.charCodeAt(start), text.charCodeAt(start + 1))) return undefined;
  entryMark.lastIndex = start;
  const mark = entryMark.exec(text);
  if (mark === null || entryMark.lastIndex > end) return undefined;
  return { sort: sortOf(mark), end: entryMark.lastIndex, number: Number(mark[4] ?? mark[8] ?? 0) };
}

/** So many code units the mark of a heading at `start` has: `## `; else 0. */
export function headingMark(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 35) at++;
  const signs = at - start;
  while (isBlankOfMark(text.charCodeAt(at)) && at < start + 12) at++;
  return signs <= 6 && at > start + signs ? at - start : 0;
}

function isBlankOfMark(code: number): boolean {
  return code === 32 || code === 9 || code === 160;
}

/** Whether a line with these codes before may begin with a mark: nearly all lines begin with a word. */
function mayBeMark(first: number, second: number): boolean {
  if (first === 65 || first === 81) return second === 46 || second === 58;
  if (first === 82) return second === 32 || (second >= 48 && second <= 57);
  if (first >= 65 && first <= 90) return false;
  if (first < 97 || first > 122) return true;
  // `a.`, `b)`; and `ii.`, `iv)`, whose letters are all of numerals.
  return second === 46 || second === 41 || (isNumeral(first) && isNumeral(second));
}

function isNumeral(code: number): boolean {
  return code === 105 || code === 118 || code === 120;
}

/** The mark of entries numbered as recommendations are: `R1.`. */
export const adviceMark = 'R';

/** One sign for each sort of mark. Entries marked `i.` and `v.` may be letters or numerals: both count as letters. */
function sortOf([, bullet, decimal, bracket = '', number, letter, , speaker, advice]: RegExpExecArray): string {
  if (bullet !== undefined) return '-';
  if (decimal !== undefined) return '1.1';
  if (speaker !== undefined) return speaker;
  if (advice !== undefined) return adviceMark;
  return `${bracket}${number === undefined ? (letter === undefined ? 'i' : 'a') : '1'}`;
}
