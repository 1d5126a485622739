/** Where a date or a value may begin in prose: what spares the grammar a look at nearly every word. */
import {
  type DateWord,
  dateWords,
  numberByWord,
  qualifierWords,
  rankByWord,
  runningUnits,
  runningYears,
  unitByNoun,
  weekWords,
} from './vocabulary.ts';

/** The words, as far as their letters go, that a date without a date in it begins with (`Vague` in the grammar). */
const vague = 'on ongoing very soon shortly in as asap to tbc tba no when new half';

/** The words that a date may begin with, in small letters, as far as their letters go; and those that a value may, too. */
const dateFirsts: ReadonlySet<string> = new Set([...dateWords.keys(), ...vague.split(' ')]);
const valueFirsts: ReadonlySet<string> = new Set([
  ...dateFirsts,
  ...numberByWord.keys(),
  ...qualifierWords.keys(),
  ...rankByWord.keys(),
]);
const longest = Math.max(...[...valueFirsts, ...unitByNoun.keys()].map((word) => word.length));

/** Stands for any number that is not in words. */
const anyNumber = '#';
const numbers = [anyNumber, ...numberByWord.keys()];
const running = [...runningUnits.keys(), ...runningYears.keys()];
const units = [...unitByNoun.keys(), 'meeting', 'fortnight', ...running];
const dates = [anyNumber, ...dateFirsts];
const byForm: Partial<Record<DateWord['form'], readonly string[]>> = {
  edge: ['of', ...dates, ...running],
  quarter: numbers,
  this: running,
  next: [...numbers, ...units],
  'year end': ['end'],
  // `w/c`.
  week: [...weekWords.keys(), '/'],
  fiscal: numbers,
  within: ['a', 'the', ...numbers],
  the: dates,
};
/** Words that nothing begins with unless one of some others follows, for they stand in nearly every sentence. */
const followers: ReadonlyMap<string, ReadonlySet<string>> = merged([
  ...[...dateWords].flatMap(([word, { form }]): Followed[] => {
    const behind = byForm[form];
    return behind === undefined ? [] : [[word, behind]];
  }),
  ...[...qualifierWords].map(
    ([word, seconds]): Followed => [
      word,
      [...seconds.keys()].flatMap((second) => (second === '' ? numbers : second.split(' ').slice(0, 1))),
    ],
  ),
  ...'on going, very soon, in due, as soon, to be, no date, when possible, new year, half term'
    .split(', ')
    .map((words) => words.split(' '))
    .map(([word = '', ...behind]): Followed => [word, behind]),
]);

type Followed = [word: string, behind: readonly string[]];

/** By the word, all that may follow it: `no` begins a date and a value, each with words of its own behind it. */
function merged(followed: readonly Followed[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const [word, behind] of followed) all.set(word, new Set([...(all.get(word) ?? []), ...behind]));
  return all;
}

/** Letters and signs behind which no word or number begins. */
const inside: ReadonlySet<number> = codesOf('.,#@/_-');
const dateLetters: ReadonlySet<number> = codesOf('0123456789djfmasondwteqlbchJFMASONDWTEQLBCH');
const pound = 163;
const hyphen = 45;
const minus = 0x2212;

/** Where the next value may begin, from `from` on: at a word or a number, not inside one; -1 where none does. */
export function nextValue(prose: string, from: number): number {
  for (let at = from; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    const begins = isLetter(code)
      ? valueBeginnings[pairOf(code, prose.charCodeAt(at + 1))] === 1 && isFirstWord(prose, at, valueFirsts)
      : isDigit(code) || code === pound || code === hyphen;
    if (begins && !isInside(prose, at)) return at;
  }
  return -1;
}

/** Where the next date may begin: at a number or a word of one, not inside one and not at an amount of money. */
export function nextDate(prose: string, from: number): number {
  for (let at = from; at < prose.length; at++)
    if (mayBeDate(prose, at) && prose.charCodeAt(at - 1) !== pound && !isInside(prose, at)) return at;
  return -1;
}

/** Whether the word or number at `at` may be the first of a date. */
export function mayBeDate(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  if (!dateLetters.has(code)) return false;
  if (!isLetter(code)) return isDayOrYear(prose, at);
  return dateBeginnings[pairOf(code, prose.charCodeAt(at + 1))] === 1 && isFirstWord(prose, at, dateFirsts);
}

/** Two letters in one number, in whatever case; what is no letter counts as one that no word has. */
function pairOf(first: number, second: number): number {
  return (first & 31) * 32 + (isLetter(second) ? second & 31 : 0);
}

/** By the first two letters, whether one of some words begins so: few go as far, and those are cut out to be looked up. */
function beginningsOf(words: Iterable<string>): Uint8Array {
  const beginnings = new Uint8Array(1024);
  for (const word of words) beginnings[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  return beginnings;
}
const dateBeginnings = beginningsOf(dateFirsts);
const valueBeginnings = beginningsOf(valueFirsts);

/** Whether digits may be a year, or a day: that has a month behind it, or a letter or sign that may lead to one. */
function isDayOrYear(prose: string, at: number): boolean {
  let end = at + 1;
  while (end - at <= 4 && isDigit(prose.charCodeAt(end))) end++;
  if (end - at > 2) return end - at === 4;
  const code = prose.charCodeAt(end);
  if (isLetter(code) || code === slash) return true;
  while (isBetween(prose.charCodeAt(end))) end++;
  return isLetter(prose.charCodeAt(end)) && behindDay.has(wordAt(prose, end));
}
const slash = 47;
const behindDay: ReadonlySet<string> = new Set([
  'of',
  ...[...dateWords].filter(([, { form }]) => form === 'month').map(([word]) => word),
]);

function isFirstWord(prose: string, at: number, firsts: ReadonlySet<string>): boolean {
  if (isLetter(prose.charCodeAt(at - 1))) return false;
  const word = wordAt(prose, at);
  if (!firsts.has(word)) return false;
  const behind = followers.get(word);
  return behind === undefined || goesOn(prose, at + word.length, behind);
}

/** The word that begins at `at`, in small letters; cut short where it is longer than any that is known. */
function wordAt(prose: string, at: number): string {
  let end = at + 1;
  while (end - at <= longest && isLetter(prose.charCodeAt(end))) end++;
  return prose.slice(at, end).toLowerCase();
}

/** Whether one of some words comes next behind a word that ends at `from`. */
function goesOn(prose: string, from: number, words: ReadonlySet<string>): boolean {
  let at = from;
  while (isBetween(prose.charCodeAt(at))) at++;
  const code = prose.charCodeAt(at);
  if (isLetter(code)) return words.has(wordAt(prose, at));
  if (code === slash) return words.has('/');
  return words.has(anyNumber) && (isDigit(code) || code === pound || code === minus);
}

/** Whether a code may stand between two words, or is the hyphen of a number. */
function isBetween(code: number): boolean {
  return code === 32 || code === hyphen || code === 10 || code === 13 || code === 9 || code === 160;
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
