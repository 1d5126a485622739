import assert from 'node:assert/strict';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { alikePairs } from '../../server/src/text/alike.ts';
import { personName } from '../../server/src/text/people.ts';

const areAlike = (one: string, other: string) => alikePairs([one, other]).length === 1;

describe('Names are alike', () => {
  const alike: [string, string][] = [
    ['agency-rate', 'Agency-Rate'],
    ['agency-rate', 'agency_rate'],
    ['agency-rate', 'agencyrate'],
    ['agency-rate', 'agency-rates'],
    ['foster-policy', 'foster-policies'],
    ['classes', 'class'],
    ['academy-report', 'acadmey-report'],
    ['academy-report', 'cademy-report'],
    ['academy-2', 'akademy-2'],
    ['cylchlythyr-môn', 'cylchlythr-môn'],
  ];
  for (const [one, other] of alike) it(`such as ${one} and ${other}`, () => assert.ok(areAlike(one, other)));

  const different: [string, string][] = [
    ['rec-1', 'rec-2'],
    ['rec-1.2', 'rec-12'],
    ['2023-24', '202324'],
    ['academy-1', 'academy-11'],
    ['plan-a', 'plan-b'],
    ['fire-drill', 'hire-drill'],
    ['academy-report', 'acdemy-reprot'],
    ['press', 'pre'],
    ['academy', 'academy-report'],
  ];
  for (const [one, other] of different) it(`not ${one} and ${other}`, () => assert.ok(!areAlike(one, other)));

  it('each told of once, with the first before it', () => {
    assert.deepEqual(alikePairs(['rates', 'plan', 'rate', 'Rate']), [
      { earlier: 0, later: 2 },
      { earlier: 0, later: 3 },
    ]);
  });

  it('when a word of them is one letter apart, whichever letter it is', () => {
    const letter = fc.constantFrom(...'abcdefgh');
    const word = fc.string({ unit: letter, minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.nat(), letter, fc.boolean(), (one, place, put, insert) => {
        const at = place % one.length;
        const other = one.slice(0, at) + put + one.slice(insert ? at : at + 1);
        return areAlike(`the-${one}`, `the-${other}`);
      }),
    );
  });

  it('never when they are further apart than a slip', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 5, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        for (const { earlier, later } of alikePairs(words))
          assert.ok(distance(words[earlier] as string, words[later] as string) <= 2);
      }),
    );
  });

  it('and twenty thousand are looked through at once', () => {
    const names = Array.from({ length: 20_000 }, (_, number) => `agency-rate-of-team-${number}-north`);
    const started = performance.now();
    assert.deepEqual(alikePairs(names), []);
    // A fiftieth of this on a quiet machine; comparing each with each would take minutes.
    assert.ok(performance.now() - started < 2000);
  });
});

describe('The name of a person', () => {
  it('loses titles, accents and marks', () => {
    assert.deepEqual(personName('Cllr. L. J. O’Neill'), ['l', 'j', 'oneill']);
    assert.deepEqual(personName('the Rt Hon. Zoë Voß'), ['rt', 'zoe', 'voß']);
  });
});
