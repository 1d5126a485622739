/** Whether a sentence gives a figure that somebody may want to follow: named signs, each with a weight, and a threshold. */

import { signs } from './figure-signs.ts';
import type { Governor } from './governing.ts';
import { pattern } from './patterns.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { Verdict } from './verdict.ts';

/** What a sentence must have for a sign to be looked for at all. */
type Gate = (words: SentenceWords) => boolean;

/** So much weight makes a metric. */
const enough = 4;

const target = pattern('\\btarget\\b');

const countSign = signs.find(({ name }) => name === 'count');

/** `31/40 plans` */
const outOf = /\b\d+ ?\/ ?\d+ [a-z]{3}/u;
const decimal = /\d\.\d/u;

/** Whether all its numbers are days and years: so it is with most sentences that have any. */
function hasOnlyDates(words: SentenceWords): boolean {
  if (words.sentence.hasSign || words.has('number') || words.has('percent') || words.has('move')) return false;
  return countSign?.test(words.low) === false && !decimal.test(words.low) && !outOf.test(words.low);
}

/** The verdict on a sentence's figures. Information of less weight is not told. */
export function metricIn(words: SentenceWords, governor: Governor): Verdict | undefined {
  const { low, block } = words;
  if (block.kind === 'heading' || /\?\W*$/u.test(low) || block.mark === 'Q') return undefined;
  if (block.kind === 'row') {
    return governor.topic === 'metrics' && /\d/u.test(low)
      ? { force: 'promised', because: 'row of figures', at: 0 }
      : undefined;
  }
  if (governor.topic !== '' && governor.topic !== 'metrics') return undefined;
  if (!(words.hasDigit || words.has('number') || words.has('move')) || hasOnlyDates(words)) return undefined;
  const of = signsOf(words);
  return of.weight >= enough && of.named.some((name) => figures.has(name))
    ? { force: 'promised', because: of.because, at: 0 }
    : undefined;
}

/** Signs that are figures themselves; the others only say what one would be of. */
const figures: ReadonlySet<string> = new Set([
  'percentage',
  'rate',
  'share',
  'some of them',
  'all but some',
  'short by so many',
  'began with a count',
  'in a line without a verb',
  'room for so many',
  'index',
  'so many did something',
  'made money',
  'there were',
  'none of a kind',
  'short of',
  'money',
  'money that is followed',
  'stood at',
  'moved',
  'moved, in words',
  'count',
  'small count',
  'labelled',
  'decimal',
  'much larger',
  'state of things',
  'days or weeks on average',
]);

const hasNumber: Gate = (words) => words.hasDigit || words.has('number');
const hasMoney: Gate = ({ low }) => low.includes('£');
/** A look at the cues spares most signs their pattern. */
const gates: Readonly<Record<string, Gate>> = {
  percentage: (words) => words.has('percent') || words.low.includes('%'),
  rate: (words) => words.has('each'),
  share: hasNumber,
  'some of them': hasNumber,
  'all but some': hasNumber,
  'short by so many': hasNumber,
  'began with a count': hasNumber,
  'in a line without a verb': hasNumber,
  'room for so many': hasNumber,

  'so many did something': hasNumber,
  'made money': hasMoney,
  'there were': hasNumber,
  'short of': hasNumber,
  'beyond a limit': (words) => words.has('compare'),
  'cost of a thing': hasMoney,
  money: hasMoney,
  'money that is followed': hasMoney,
  paid: hasMoney,
  'stood at': (words) => hasNumber(words) && (words.has('standing') || words.has('move')),
  moved: (words) => words.has('move'),
  'moved, in words': (words) => words.has('move') || words.has('number'),
  compared: (words) => words.has('compare'),
  count: (words) => words.hasDigit,
  'small count': (words) => words.has('number'),
  measure: (words) => words.has('measure'),
  'number of': (words) => words.has('measure'),
  'state of things': (words) => hasNumber(words) && words.has('state'),
  'only a day': (words) => !words.has('number'),
  labelled: (words) => words.hasDigit,
  decimal: (words) => words.hasDigit,
  'much larger': (words) => words.hasDigit,
  'days or weeks on average': hasNumber,
};

/** What speaks against even a percentage. */
const always: ReadonlySet<string> = new Set([
  'idiom',
  'asked',
  'wish',
  'duty',
  'paid',
  'supposed to be',
  'settled',
  'by law',
  'next meeting',
  'who was there',
  'of the paper',
  'price',
]);

/** Figures that a number of a page or class beside them takes nothing from. */
const sure: ReadonlySet<string> = new Set(['percentage', 'share', 'rate', 'money that is followed']);

/** What the signs of a sentence weigh together, and the weightiest of them. */
export function signsOf(words: SentenceWords): {
  readonly weight: number;
  readonly because: string;
  readonly named: readonly string[];
} {
  const { low } = words;
  let weight = 0;
  let because = '';
  let most = 0;
  const named: string[] = [];
  for (const one of signs) {
    // A percentage is one, whatever else is said beside it.
    if (one.weight < 0 && most >= 4 && !always.has(one.name)) continue;
    if ((one.name === 'of the paper' || one.name === 'by law') && named.some((other) => sure.has(other))) continue;
    // No sign that speaks for a figure is left: what speaks against it need not be asked.
    if (one.weight < 0 && weight < enough) break;
    if (gates[one.name]?.(words) === false || !(one.name === 'measure' || one.test(low))) continue;
    weight += one.weight;
    named.push(one.name);
    if (one.weight > most) {
      most = one.weight;
      because = one.name;
    }
  }
  if (target.test(low) && named.includes('percentage')) weight++;
  return { weight, because, named };
}
