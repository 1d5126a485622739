import assert from 'node:assert/strict';
import { reportInWords } from '../../server/src/register/compare.ts';
import { latestValue } from '../../server/src/register/values-reported.ts';
import { registerOf } from './noted.ts';

/** The latest value of `#x`, and when it held; `none` where there is none. */
function latest(notation: string): string {
  const item = registerOf(notation).items.get('x');
  assert.ok(item, 'the workspace has the item');
  const observation = latestValue(item);
  return observation === undefined ? 'none' : reportInWords(observation);
}

/** The value that a metric at a meeting on 10 January 2024 takes from its words. */
function read(words: string): string {
  return latest(`${words}{metric #x}`).replace(' (10 January 2024)', '');
}

const cases: readonly (readonly [string, readonly (readonly [words: string, value: string])[]])[] = [
  [
    'is the one figure in them',
    [
      ['Turnover stood at 22%.', '22%'],
      ['Nine days had been lost.', '9 days'],
      ['Ofsted judged the service inadequate.', 'inadequate'],
      ['Turnover was 22%, and sickness 4%.', 'none'],
      ['The target was 20%.', 'none'],
    ],
  ],
  [
    'is a share where a fraction is said',
    [
      ['Two thirds of pupils were absent.', '2 of 3'],
      ['Three-quarters of the posts were filled.', '3 of 4'],
      ['Half of the homes had been seen.', '1 of 2'],
      ['A quarter of the year had gone.', 'none'],
      ['Two thirds of the 190 pupils were absent.', 'none'],
    ],
  ],
  [
    'is a range between two figures',
    [
      ['Caseloads were between 18 and 22.', '18–22'],
      ['Caseloads were 18 and 22.', 'none'],
      ['Caseloads were between 22 and 18.', 'none'],
    ],
  ],
  [
    'is what something came to, and not how far it went',
    [
      ['Complaints were up 12% to 87.', '87'],
      ['Footfall rose by 1,200 to 14,500.', '14,500'],
      ['Caseloads ranged from 12 to 18.', '12–18'],
      ['Calls took 9 minutes 42 seconds.', 'none'],
    ],
  ],
  [
    'is no part of a ratio, nor of accounts, and keeps its plus',
    [
      ['The ratio was 1 to 4.', 'none'],
      ['The ratio was 3:1.', 'none'],
      ['The balance was £(120)k.', 'none'],
      ['There were 10,000+ visits.', 'at least 10,000'],
    ],
  ],
  [
    'held when they say that it did',
    [
      ['Occupancy was 51% in December 2023.', '51% (December 2023)'],
      ['Performance was 51% for 2022/23.', '51% (31 March 2023)'],
      ['There were 190 children in care at the end of March 2023.', '190 (31 March 2023)'],
      ['The rate for 2022/23 was 43.2%.', '43.2% (31 March 2023)'],
      ['In December 2023 bed occupancy was 92%.', '92% (December 2023)'],
      ['Occupancy was 51%, and the report of December 2023 said why.', '51%'],
      ['Occupancy was 51% and was discussed in December 2023.', '51%'],
    ],
  ],
];

describe('The value that a metric leaves to its words', () => {
  for (const [law, pairs] of cases)
    describe(law, () => {
      for (const [words, value] of pairs) it(words, () => assert.equal(read(words), value));
    });

  it('is none of another sort, where it is mentioned later', () => {
    const defined = 'Turnover stood at 34.6%.{metric #x now 34.6%, target 20% by March 2026}\n\n';
    const first = '34.6% (10 January 2024)';
    assert.equal(latest(`${defined}Turnover was raised by two members.{#x}`), first);
    assert.equal(latest(`${defined}The measure was rated Amber.{#x amber}`), first);
    assert.equal(latest(`${defined}Turnover had come down to 30%.{#x}`), '30% (10 January 2024)');
  });
});
