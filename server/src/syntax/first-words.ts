/** Where a date or a value may begin in prose: what spares the grammar a look at nearly every word. */
import { dateWords, numberByWord, qualifierWords, rankByWord } from './vocabulary.ts';

/** The words, as far as their letters go, that a date without a date in it begins with (`Vague` in the grammar). */
const vague = 'on ongoing very soon shortly in as asap to tbc tba no when';

/** The words that a date or a value may begin with, in small letters, as far as their letters go. */
const firstWords: ReadonlySet<string> = new Set([
  ...dateWords.keys(),
  ...numberByWord.keys(),
  ...qualifierWords.keys(),
  ...rankByWord.keys(),
  ...vague.split(' '),
]);
const longest = Math.max(...[...firstWords].map((word) => word.length));

/** Letters and signs behind which no word or number begins. */
const inside: ReadonlySet<number> = codesOf('.,#@/_-');
const dateLetters: ReadonlySet<number> = codesOf('0123456789djfmasondwteqlbJFMASONDWTEQLB');
const pound = 163;
const hyphen = 45;

/** Where the next value may begin, from `from` on: at a word or a number, not inside one; -1 where none does. */
export function nextValue(prose: string, from: number): number {
  for (let at = from; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    const begins = isLetter(code) ? isFirstWord(prose, at) : isDigit(code) || code === pound || code === hyphen;
    if (begins && !isInside(prose, at)) return at;
  }
  return -1;
}

/** Where the next date may begin: at a number or a word of one. */
export function nextDate(prose: string, from: number): number {
  for (let at = from; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    if (!dateLetters.has(code) || (isLetter(code) && !isFirstWord(prose, at))) continue;
    if (prose.charCodeAt(at - 1) !== pound && !isInside(prose, at)) return at;
  }
  return -1;
}

function isFirstWord(prose: string, at: number): boolean {
  if (isLetter(prose.charCodeAt(at - 1))) return false;
  let end = at + 1;
  while (end - at <= longest && isLetter(prose.charCodeAt(end))) end++;
  return end - at <= longest && firstWords.has(prose.slice(at, end).toLowerCase());
}

/** Whether what stands at `at` goes on from before. */
function isInside(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at - 1);
  if (code < 128) return isLetter(code) || isDigit(code) || inside.has(code);
  return /[\p{L}\p{N}]$/u.test(prose.slice(Math.max(0, at - 2), at));
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122 && code < 128;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function codesOf(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)));
}
