import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextDate, nextValue } from '../../server/src/syntax/first-words.ts';
import { parse, parseDate } from '../../server/src/syntax/parse.ts';
import { dateWords, numberByWord, qualifierWords, rankByWord } from '../../server/src/syntax/vocabulary.ts';
import { labelledIn } from '../prose/labelled.ts';
import { law } from '../support/law.ts';

/** Every word of some minutes, and every word that the grammar knows. */
const words = new Set([
  ...labelledIn('minutes').flatMap(({ text }) => text.match(/[\p{L}-]+/gu) ?? []),
  ...[dateWords, numberByWord, qualifierWords, rankByWord].flatMap((known) => [...known.keys()]),
  ...'ongoing on-going on very soon shortly in as asap to tbc tba no when 5 2020 £5 -5 1st 12 3rd 123 3/4/2020 2019/20 2019-20 2020-05-01'.split(
    ' ',
  ),
]);
/** What makes a date or a value of what stands before it. */
const tails = [
  ...['', ' May 2020', ' 2020', '1', ' of May', ' the year', ' meeting', ' week', ' three weeks', '-going', ' soon'],
  ...[' due course', ' soon as possible', ' be confirmed', ' possible', ' date', '/Feb', ' 5', ' than 5', ' to 5%'],
  ...[' least two', ' of 17', ' in ten', ' per cent', '%', ' million', ' improvement', 'm', '-two'],
  ...[
    ' next week',
    ' end of the year 2020',
    '\u00a0May 2020',
    '\n2020',
    ' early-May',
    ' the May',
    ' going',
    ' a month',
  ],
  ...[
    '1',
    ' two',
    ' £5m',
    ' −5',
    ' -5',
    ' by 3',
    ' most 5%',
    ' spring',
    ' be agreed',
    '-May',
    ' ongoing',
    ' Monday 3 May',
    ' commencing 3 May',
    '/c 3 May',
    ' term',
    ' of term',
    ' year',
    ' 23/24',
  ],
];
const said = () => fc.tuple(fc.constantFrom(...words), fc.constantFrom(...tails)).map((parts) => parts.join(''));

describe('What is passed over in prose', () => {
  law('never begins a date', 20_000, said(), (text) => {
    if (/^[\p{L}\d]/u.test(text) && parseDate(text) !== null && /^[\djfmasondwteqlbch]/iu.test(text))
      assert.equal(nextDate(text, 0), 0, text);
  });

  law('never begins a value', 20_000, said(), (text) => {
    const value = parse(`{metric #x now ${text}}`).tags[0]?.clauses[0]?.value ?? null;
    if (value !== null) assert.equal(nextValue(text, 0), 0, text);
  });

  it('is no number with a word that qualifies it', () => {
    const qualified = [...qualifierWords].flatMap(([word, seconds]) =>
      [...seconds.keys()].map((second) => `${word} ${second} 5`.replace('  ', ' ')),
    );
    for (const text of qualified) {
      assert.notEqual(parse(`{metric #x now ${text}}`).tags[0]?.clauses[0]?.value?.qualifier ?? '', '', text);
      assert.equal(nextValue(text, 0), 0, text);
    }
  });

  it('is what goes on from before', () => {
    const none = ['x5', 'a.5', 'No,5', '#5', '@5', '5/', '_5', '-5', 'é5'].map((text) => [text, nextValue(text, 1)]);
    assert.deepEqual(
      none.filter(([, at]) => at !== -1),
      [],
    );
    assert.equal(nextDate('£5', 0), -1);
    assert.equal(nextValue('of 5', 0), 3);
    assert.equal(nextDate('in May', 0), 3);
  });
});
