/** Whether the numbers of a sentence are days and years: so it is with most sentences that have any. */
import { numberOf } from '../sentences/cues.ts';
import { wording } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import { aWord, digits, tokens } from '../sentences/tokens.ts';
import { countPattern } from './figure-words.ts';

const count = wording(countPattern);
/** `31/40 plans` */
const outOf = /\b\d+ ?\/ ?\d+ [a-z]{3}/u;
const decimal = /\d\.\d/u;

export function hasOnlyDates(words: SentenceWords): boolean {
  if (words.sentence.hasSign || words.has('number') || words.has('percent') || words.has('move')) return false;
  if (hasSurelyOnlyDates(words)) return true;
  return !count.isIn(words) && !decimal.test(words.low) && !outOf.test(words.low);
}

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .map(numberOf),
);
const [slash, blank] = [47, 32];

/** Whether each of its numbers is a year or stands before the name of a month, which a look at the tokens tells of most. */
export function hasSurelyOnlyDates({ plain, sentence }: SentenceWords): boolean {
  const { start, end } = sentence;
  tokens.hold(plain, start, end);
  const { starts, signs } = tokens;
  for (let at = tokens.firstFrom(start); at < tokens.count && (starts[at] as number) < end; at++) {
    if (signs[at] === slash) return false;
    if (signs[at] === digits && !isYear(plain, at) && !isBeforeMonth(plain, at)) return false;
  }
  return true;
}

function isYear(plain: string, place: number): boolean {
  const { starts, ends, signs } = tokens;
  const [start, end] = [starts[place] as number, ends[place] as number];
  if (end - start !== 4 || !(plain.startsWith('19', start) || plain.startsWith('20', start))) return false;
  const goesOn = place + 1 < tokens.count && starts[place + 1] === end;
  return !(goesOn && (signs[place + 1] === aWord || tokens.isWithin(place + 1, digits)));
}

function isBeforeMonth(plain: string, place: number): boolean {
  const { starts, ends, numbers, signs } = tokens;
  const end = ends[place] as number;
  return (
    place + 1 < tokens.count &&
    signs[place + 1] === aWord &&
    starts[place + 1] === end + 1 &&
    plain.charCodeAt(end) === blank &&
    months.has(numbers[place + 1] as number)
  );
}
