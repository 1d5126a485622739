/** Whether a sentence gives a figure that somebody may want to follow: named signs, each with a weight, and a threshold. */

import { asksAtEnd } from '../actions/action-words.ts';
import type { Governor } from '../sentences/governor.ts';
import { wording } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import type { Verdict } from '../sentences/verdict.ts';
import { noMeasure } from './figure-doubts.ts';
import { signs } from './figure-signs.ts';
import type { Sign } from './figure-words.ts';
import { hasOnlyDates } from './only-dates.ts';

/** What a sentence must have for a sign to be looked for at all. */
type Gate = (words: SentenceWords) => boolean;

/** So much weight makes a metric. */
const enough = 4;

const target = wording('\\btarget\\b');

/** The verdict on a sentence's figures. Information of less weight is not told. */
export function metricIn(words: SentenceWords, governor: Governor): Verdict | undefined {
  const { block } = words;
  if (block.kind === 'heading' || block.mark === 'Q' || asksAtEnd.isIn(words)) return undefined;
  if (block.kind === 'row') {
    return governor.topic === 'metrics' && words.hasDigit && /\d/u.test(words.low)
      ? { force: 'promised', because: 'row of figures', at: 0 }
      : undefined;
  }
  if (governor.topic !== '' && governor.topic !== 'metrics') return undefined;
  if (!(words.hasDigit || words.has('number') || words.has('move'))) return undefined;
  if (hasOnlyDates(words)) return undefined;
  const most = mostWeight(words);
  if (most < enough) return undefined;
  const of = signsOf(words, most);
  return of.weight >= enough && of.named.some((name) => figures.has(name)) && !noMeasure.isIn(words)
    ? { force: 'promised', because: of.because === 'share' && ofFew.isIn(words) ? 'share of a few' : of.because, at: 0 }
    : undefined;
}

/** Of so few a share is as often told in passing. */
const ofFew = wording(
  '\\b(?:one|two|three|four) (?:out )?of (?:the |our |its |their |those |these )?(?:two|three|four|five)\\b',
);

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
  'came to so many',
  'one in so many',
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
const hasMoney: Gate = ({ sentence }) => sentence.hasSign;
/** A look at the cues spares most signs their pattern. */
const gates: Readonly<Record<string, Gate>> = {
  percentage: (words) => words.has('percent') || words.sentence.hasSign,
  rate: (words) => words.has('each'),
  share: hasNumber,
  'some of them': hasNumber,
  'made money': hasMoney,
  'all but some': hasNumber,
  'short by so many': hasNumber,
  'began with a count': hasNumber,
  'in a line without a verb': hasNumber,
  'room for so many': hasNumber,
  'came to so many': hasNumber,
  'labelled in words': (words) => words.has('number'),
  'one in so many': (words) => words.has('number'),
  index: hasNumber,
  'so many did something': hasNumber,
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
  'next meeting',
  'who was there',
  'of the paper',
  'price',
  'some in passing',
  'supposed to be',
  'settled',
  'by law',
  'telephone',
  'paid out',
  'assumed',
]);

/** Figures that a number of a page or class beside them takes nothing from. */
const sure: ReadonlySet<string> = new Set(['percentage', 'share', 'rate', 'money that is followed']);
/** What takes nothing from those. */
const beside: ReadonlySet<string> = new Set(['of the paper', 'by law']);

/** The gates of the signs, in the order of these. */
const gateBySign = signs.map(({ name }) => gates[name] ?? (() => true));

/** Whether a look at the cues leaves it open that a sentence has the sign at `place`. */
function mayHave(words: SentenceWords, place: number): boolean {
  return (gateBySign[place] as Gate)(words) && words.mayHave((signs[place] as Sign).place.needs);
}

/** The most that the signs of a sentence might weigh together, by a look at its cues. */
function mostWeight(words: SentenceWords): number {
  let most = words.mayHave(target.needs) ? 1 : 0;
  for (let place = 0; place < signs.length; place++) {
    const { weight } = signs[place] as Sign;
    if (weight < 0) break;
    if (mayHave(words, place)) most += weight;
  }
  return most;
}

const none = { weight: 0, because: '', named: [] };

/** A percentage is one, whatever else is said beside it; a share is one on whatever page it stands. */
function isOutweighed({ name }: Sign, most: number, named: readonly string[]): boolean {
  return (most >= enough && !always.has(name)) || (beside.has(name) && named.some((other) => sure.has(other)));
}

/**
 * What the signs of a sentence weigh together, and the weightiest of them; no more than that it is too little, where it is.
 * `open` is the most they might weigh.
 */
function signsOf(
  words: SentenceWords,
  open: number,
): {
  readonly weight: number;
  readonly because: string;
  readonly named: readonly string[];
} {
  let left = open;
  let weight = 0;
  let because = '';
  let most = 0;
  const named: string[] = [];
  for (let place = 0; place < signs.length; place++) {
    const one = signs[place] as Sign;
    if (weight + left < enough) return none;
    // What speaks against a figure need not be asked where there is none.
    if (one.weight < 0 && weight < enough) break;
    if ((one.weight < 0 && isOutweighed(one, most, named)) || !mayHave(words, place)) continue;
    if (one.weight > 0) left -= one.weight;
    if (!(one.name === 'measure' || one.place.isIn(words))) continue;
    weight += one.weight;
    named.push(one.name);
    if (one.weight > most) {
      most = one.weight;
      because = one.name;
    }
  }
  if (named.includes('percentage') && target.isIn(words)) weight++;
  return { weight, because, named };
}
