import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countPattern } from '../../server/src/prose/metrics/figure-words.ts';
import { hasSurelyOnlyDates } from '../../server/src/prose/metrics/only-dates.ts';
import { pattern } from '../../server/src/prose/sentences/patterns.ts';
import type { SentenceWords } from '../../server/src/prose/sentences/sentence-words.ts';
import { law } from '../support/law.ts';
import { sentencesOf } from './made-patterns.ts';

const counts = [pattern(countPattern), /\d\.\d/u, /\b\d+ ?\/ ?\d+ [a-z]{3}/u];

/** Whether a sentence has a number that patterns take for more than a day or a year. */
function hasCount({ low }: SentenceWords): boolean {
  return counts.some((one) => one.test(low));
}

const numbers = fc.oneof(
  fc.constantFrom('3', '12', '31', '1', '07', '1,250', '2.5', '8/10', '1999', '2019', '2024', '20', '19', '20199'),
  fc.nat({ max: 99_999 }).map(String),
);
const others = fc.constantFrom(
  ...['May', 'may', 'March', 'sept', 'Sep', 'Octob', 'decade', 'maybe', 'plans', 'a', 'st', 'pm', 'k', 'am'],
  ...['/', '.', ',', '-', '–', ':', '£', '%', '*', '(', ')', '’s', '\u00a0', '\n', 'é', 'ŵ', '٣'],
);
const parts = fc.oneof(numbers, others, fc.constantFrom(' ', '  ', ''));
const years = fc.constantFrom('1999', '2019', '2024');
/** Years right beside something else, which makes some of them counts. */
const joined = fc
  .tuple(years, fc.constantFrom('/', ' / ', '.', ',', '-', 'k', ''), fc.oneof(years, numbers, others), others)
  .map(([year, sign, next, behind]) => `${year}${sign}${next} ${behind}`);
const sentences = fc.array(parts, { minLength: 1, maxLength: 14 }).map((some) => some.join(''));
const spaced = fc.array(fc.oneof(numbers, others), { minLength: 1, maxLength: 8 }).map((some) => some.join(' '));

describe('The short way to tell days and years from counts', () => {
  it('knows days before their months, and years', () => {
    const tells = (text: string) => sentencesOf(text).map(hasSurelyOnlyDates);
    assert.deepEqual(tells('They met on 3 May 2019, as in 1998. Nobody came.'), [true, true]);
    assert.deepEqual(tells('Of 12 plans 3 were late. It rose to 2,019. By 2019/20 it had.'), [false, false, false]);
  });

  law(
    'says so of no sentence in which the patterns find a count',
    2000,
    fc.oneof(sentences, spaced, joined),
    (text) => {
      for (const words of sentencesOf(text)) if (hasSurelyOnlyDates(words)) assert.ok(!hasCount(words), words.low);
    },
  );
});
