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

/** Whether a date or a value may begin at a place where a word or a number does. False only where none does. */
export function mayBegin(prose: string, at: number): boolean {
  if (!isLetter(prose.charCodeAt(at))) return true;
  let end = at + 1;
  while (end - at <= longest && isLetter(prose.charCodeAt(end))) end++;
  return end - at <= longest && firstWords.has(prose.slice(at, end).toLowerCase());
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122 && code < 128;
}
