import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparable, gapInWords, measureOf, meets, numberOf, valueInWords } from '../../server/src/register/value.ts';
import type { SaidValue } from '../../server/src/syntax/ast.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { law } from '../support/law.ts';

/** A value as a tag says it; null where it does not read. */
function read(words: string): SaidValue | null {
  return parse(`{metric #x now ${words}}`).tags[0]?.clauses[0]?.value ?? null;
}

/** What a value says, wherever it stands. */
function meaning({ qualifier, low, high, whole, unit, noun }: SaidValue): object {
  return { qualifier, low: rounded(low), high: rounded(high), whole, unit, noun };
}

/** Without what a float adds to a million times 1.1, and without the sign of no pounds. */
function rounded(number: number): number {
  return Number(number.toPrecision(12)) + 0;
}

const small = () =>
  fc.oneof(
    fc.integer({ min: 0, max: 999 }).map(String),
    fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })).map((parts) => parts.join('.')),
  );
const number = () =>
  fc.oneof(
    small(),
    fc.integer({ min: 0, max: 3_000_000 }).map((one) => one.toLocaleString('en-GB')),
    fc.integer({ min: 0, max: 3_000_000 }).map(String),
    fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 999 })).map((parts) => parts.join('.')),
    fc.constantFrom('nine', 'forty-two', 'zero', 'twenty one'),
  );

/** A value in words that minutes use. */
function valueWords(): fc.Arbitrary<string> {
  const qualifier = fc.constantFrom(
    '',
    '',
    '',
    'about ',
    'over ',
    'under ',
    'at least ',
    'at most ',
    'short of ',
    'up to ',
    'nearly ',
    'no more than ',
    'not less than ',
  );
  const unit = fc.constantFrom(
    ...[
      '',
      '%',
      ' per cent',
      ' percentage points',
      ' points',
      ' months',
      ' day',
      ' weeks',
      ' hours',
      ' years',
      ' posts',
    ],
    ...[' looked-after children', ' per 10,000', ' per 1,000 children', 'k', ' million', ' thousand homes'],
  );
  const scale = fc.constantFrom('k', 'm', 'bn', ' million');
  const sign = fc.constantFrom('', '', '', '-', '\u2212');
  const range = fc.constantFrom('-', '\u2013', ' to ');
  const join = (parts: readonly string[]) => parts.join('');
  return fc.oneof(
    fc.tuple(qualifier, sign, number(), unit).map(join),
    fc.tuple(qualifier, number(), range, number(), unit).map(join),
    fc.tuple(qualifier, sign, fc.constant('£'), number()).map(join),
    fc.tuple(qualifier, sign, fc.constant('£'), number(), range, number()).map(join),
    fc.tuple(qualifier, sign, fc.constant('£'), small(), scale).map(join),
    fc.tuple(qualifier, sign, fc.constant('£'), small(), range, small(), scale).map(join),
    fc
      .tuple(qualifier, number(), fc.constantFrom(' of ', ' in ', ' out of '), number(), fc.constantFrom('', ' homes'))
      .map(join),
    fc.constantFrom('good', 'outstanding', 'Requires Improvement', 'inadequate', 'red', 'amber', 'green', 'blue'),
  );
}

function values(): fc.Arbitrary<SaidValue> {
  return valueWords()
    .map(read)
    .filter((value) => value !== null);
}

describe('A value', () => {
  law('read from its own words is the same value', 6000, values(), (value) => {
    const words = valueInWords(value);
    const again = read(words);
    assert.ok(again !== null, `${words} reads`);
    assert.deepEqual(meaning(again), meaning(value), words);
    assert.equal(valueInWords(again), words, 'and is written the same way');
  });

  law('has its ends in order', 6000, values(), ({ low, high, whole }) => {
    assert.ok(Number.isFinite(low) && low <= high && whole >= 0);
  });

  law(
    'compares with values of its own measure, both ways alike',
    3000,
    fc.tuple(values(), values()),
    ([one, other]) => {
      assert.ok(comparable(one, one));
      assert.equal(comparable(one, other), comparable(other, one));
      if (comparable(one, other)) assert.equal(measureOf(one.unit), measureOf(other.unit));
    },
  );

  law(
    'meets itself, and of two others one at the least meets the other',
    4000,
    fc.tuple(values(), values()),
    ([one, other]) => {
      const isOpen = [one, other].some(({ qualifier }) => ['over', 'under', 'short of'].includes(qualifier));
      if (isOpen || !comparable(one, other)) return;
      for (const direction of ['lower', 'higher'] as const) {
        assert.ok(meets(one, one, direction));
        assert.ok(meets(one, other, direction) || meets(other, one, direction));
      }
      // Clear of the target on the better side it meets it, on the other side it does not.
      const above = other.high < one.low && numberOf(one) > numberOf(other);
      if (above && one.unit === other.unit && one.unit !== 'share') {
        assert.ok(meets(one, other, 'higher') && !meets(one, other, 'lower'));
      }
    },
  );

  law(
    'is said to be above, at or below a target as it meets it, higher being better or lower',
    4000,
    fc.tuple(values(), values()),
    ([value, target]) => {
      const words = gapInWords(value, target);
      if (!comparable(value, target)) return assert.equal(words, '');
      assert.ok(words.endsWith(` the target of ${valueInWords(target)}`), words);
      const side = /\b(above|below) the target of /u.exec(words)?.[1] ?? 'at';
      const reached = meets(value, target, 'higher');
      const kept = meets(value, target, 'lower');
      // What is rounded away is neither above nor below.
      const step = 0.005 * Math.max(1, 100 / (target.whole || 100));
      const apart = Math.abs(numberOf(value) - numberOf(target)) > step;
      if (side === 'above') assert.ok(!kept, words);
      else if (side === 'below') assert.ok(!reached, words);
      else assert.ok((reached && kept) || !apart, words);
      assert.doesNotMatch(words, /^-/u, 'and by how much without a sign');
    },
  );
});
