/** What words say otherwise than the tag behind them of figures: where it can be meant of nothing else. */
import { comparable, numberOf } from '../../register/value.ts';
import { withTimeUnit } from '../../register/words-value.ts';
import type { SaidValue } from '../../syntax/ast.ts';
import { slips } from '../../syntax/names.ts';
import { valuesIn } from '../../syntax/parse.ts';

/** Near such words a figure may be no observation. */
const ofAims = /\b(?:aim(?:s|ed)?|ambition|milestones?|thresholds?|benchmark|plan|targeted)\b/i;
const ofTarget = /\b(?:targets?|goals?)\b/i;
/** A target that is not the one a body sets itself now. */
const ofOthers =
  /\b(?:national|regional|statutory|government|county|borough|stretch|interim|previous|former|old|original|last year's)(?: \w+)? (?:targets?|goals?)\b/i;
/** What stands between such a word and the figure it is of. */
const leadsToTarget =
  /\b(?:targets?|goals?)(?:\s+(?:of|was|is|were|are|had|been|for|set|at|to|be|remained|stood|a|the))*\s*[:(–-]?\s*$/iu;
const beforeTarget = /^\s+(?:target|goal)\b/iu;

/** The one figure in the words that a tag says otherwise as the value now; `inTag` is how the tag says it. */
export function valueOtherwise(value: SaidValue, inTag: string, words: string): SaidValue | undefined {
  const all = valuesOf(words);
  const alike = all.filter((one) => comparable(one, value) && !isTarget(one, words));
  const [only] = alike;
  if (only === undefined || alike.length > 1 || ofAims.test(words)) return undefined;
  // A figure that the word for it is too far from may be the target.
  if (ofTarget.test(words) && !all.some((one) => isTarget(one, words))) return undefined;
  return isSaidOtherwise(only, value, inTag, words) ? only : undefined;
}

/** The one figure that the words call a target, where the tag has another. */
export function targetOtherwise(value: SaidValue, inTag: string, words: string): SaidValue | undefined {
  if (!ofTarget.test(words)) return undefined;
  const targets = valuesOf(words).filter((one) => isTarget(one, words));
  const [only] = targets;
  if (only === undefined || targets.length > 1 || !comparable(only, value) || ofOthers.test(words)) return undefined;
  return isSaidOtherwise(only, value, inTag, words) ? only : undefined;
}

const fromTo = /\bfrom\s+£?(\d[\d,.·]*)(?:\s?%|\s?(?:per cent|[a-z]+))?\s+to\s+£?(\d[\d,.·]*)/giu;

/** Whether words say `from 36% to 34.6%` where a tag says `now 36%, was 34.6%`. */
export function isTurnedAbout(now: string, was: string, words: string): boolean {
  const [first, second] = [now, was].map(figuresOf);
  if (first === second) return false;
  return Array.from(words.matchAll(fromTo)).some(
    ([, from = '', to = '']) => figuresOf(from) === first && figuresOf(to) === second,
  );
}

function valuesOf(words: string): SaidValue[] {
  return valuesIn(words, { start: 0, end: words.length }).map((value) => withTimeUnit(value, words));
}

function isTarget({ start, end }: SaidValue, words: string): boolean {
  return (
    leadsToTarget.test(words.slice(Math.max(0, start - 60), start)) || beforeTarget.test(words.slice(end, end + 10))
  );
}

function isSaidOtherwise(said: SaidValue, value: SaidValue, inTag: string, words: string): boolean {
  const written = words.slice(said.start, said.end);
  if (value.unit === 'count' || value.unit === 'grade' || value.unit === 'rating') {
    if (said.low === value.low && said.high === value.high) return false;
    // Counts and grades stand in words all over: another is the same one mistaken where it is all that is covered.
    return words.trim() === written.trim() || (value.unit === 'count' && isSlip(written, inTag));
  }
  const [number, own] = [numberOf(said), numberOf(value)];
  const within = Math.max(
    lastPlace(inTag, own) / 2,
    lastPlace(written, number) / 2,
    said.qualifier === '' && value.qualifier === '' ? 0 : Math.abs(number) * roughly,
  );
  const isInside = said.low <= value.low && value.high <= said.high;
  return !(isInside || Math.abs(number - own) <= within * (1 + Number.EPSILON));
}

/** The digits of the first number that is written. */
function figuresOf(written: string): string {
  return (/\d[\d,.·]*/u.exec(written)?.[0] ?? '').replace(/[.,·]$/u, '').replace(/,/gu, '');
}

/** Whether two counts of several figures differ by one slip of the pen. */
function isSlip(written: string, inTag: string): boolean {
  const [one, other] = [figuresOf(written), figuresOf(inTag)];
  return one.length > 1 && other.length > 1 && slips(one, other) === 1;
}

/** What is said to be just over, nearly or about so much is within such a share of it. */
const roughly = 0.1;

/** What one of the last figure written is worth: of `£1.23m` ten thousand. A rounded figure says no more than to half of it. */
function lastPlace(written: string, number: number): number {
  const [digits = '', decimals = ''] = /\d[\d,]*(?:[.·](\d+))?/u.exec(written) ?? [];
  const mantissa = Number(digits.replace(/,/gu, '').replace('·', '.'));
  // What is said in words, or of so many, is exact.
  if (!(mantissa > 0) || number === 0 || / of /u.test(written)) return 0;
  return Math.abs(number) / mantissa / 10 ** decimals.length;
}
