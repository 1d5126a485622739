import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainParser, tunedParser } from '../../grammar/build.mjs';
import * as clauseWords from '../../server/src/syntax/clause-words.ts';
import { flatCopy, keep } from '../../server/src/syntax/keep.ts';
import * as vocabulary from '../../server/src/syntax/vocabulary.ts';
import { brokenMarkup, tagText } from '../support/arbitrary-markup.ts';
import { law } from '../support/law.ts';

interface Reader {
  tag(text: string, offset: number): unknown;
  date(text: string, offset: number): unknown;
  value(text: string, offset: number): unknown;
}
interface Parser {
  parse(text: string, options: object): Reader;
}

/** A reader of a parser's source, with a memory of the clauses read before or without. */
async function readerOf(source: string, memory: Map<string, unknown> | null): Promise<Reader> {
  const { parse } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as Parser;
  return parse('', { ...vocabulary, ...clauseWords, keep, flatCopy, memory });
}

const dateShards = [
  ...[...vocabulary.dateWords.keys()],
  ...[
    '1',
    '31',
    '24th',
    '0',
    '2020',
    '2020/21',
    '2013-14',
    '20',
    '99',
    '12/3/24',
    '2020-01-24',
    '30/2',
    'q4',
    'Q4',
    'MAY',
  ],
  ...[
    'of',
    'the',
    'meeting',
    'to',
    'in',
    '/',
    '-',
    '\u2013',
    ',',
    '.',
    'soon',
    'due course',
    'asap',
    'tbc',
    'no date',
    'on-going',
  ],
];
const valueShards = [
  ...[...vocabulary.numberByWord.keys()].slice(0, 24),
  ...[...vocabulary.qualifierWords.keys()],
  ...[
    '1',
    '17',
    '1,204',
    '1,2',
    '34.6',
    '.5',
    '-3',
    '\u2212',
    '£',
    '%',
    'per cent',
    'percent',
    'percentage points',
    'pp',
    'k',
    'm',
    'bn',
    'million',
  ],
  ...[
    'of',
    'in',
    'out of',
    'to',
    '-',
    '\u2013',
    'per',
    '10,000',
    'than',
    'least',
    'most',
    'posts',
    'months',
    "children's homes",
    'good',
    'requires',
    'improvement',
    'red',
  ],
];

describe('The tuned parser', () => {
  let plain: Reader;
  let tuned: Reader;
  before(async () => {
    plain = await readerOf(await plainParser(), null);
    tuned = await readerOf(await tunedParser(), new Map());
  });

  const agree = (door: keyof Reader) => (text: string) => {
    const expected = plain[door](text, 7);
    assert.deepEqual(tuned[door](text, 7), expected, text);
    assert.deepEqual(tuned[door](text, 7), expected, `${text}, a second time`);
  };

  law('reads tags as the plain one does', 6000, tagText(), (tag) => agree('tag')(tag));
  law('reads clauses in any order as the plain one does', 6000, clauses(), (tag) => agree('tag')(tag));
  law('reads broken tags as the plain one does', 4000, brokenMarkup(), (text) =>
    agree('tag')(`{action ${text.replaceAll(/["}]/gu, '')}}`),
  );
  law('reads dates as the plain one does', 6000, words(dateShards), (text) => agree('date')(text));
  law('reads values as the plain one does', 6000, words(valueShards), (text) => agree('value')(text));
});

/** Shards with or without blanks between them. */
function words(shards: readonly string[]): fc.Arbitrary<string> {
  const shard = fc.tuple(fc.constantFrom(...shards), fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00a0'));
  return fc
    .array(shard, { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map(([word, blank]) => word + blank).join(''));
}

/** A tag of keywords with whatever arguments, of which many come again and again. */
function clauses(): fc.Arbitrary<string> {
  const keywords = [
    ...clauseWords.clauseByWord.keys(),
    'level with',
    'lower is better',
    'by',
    'since',
    'in',
    '7-2',
    '#x',
    '@y',
    '"a, b"',
  ];
  const clause = fc.tuple(
    fc.constantFrom(...keywords),
    fc.oneof(words(dateShards), words(valueShards), fc.constant('')),
    fc.constantFrom(', ', ' ', ',', ''),
  );
  const parts = fc.array(clause, { maxLength: 5 });
  return fc
    .tuple(fc.constantFrom(...clauseWords.kindWords.keys(), '#x'), parts)
    .map(
      ([head, said]) => `{${head} ${said.map(([keyword, argument, end]) => `${keyword} ${argument}${end}`).join('')}}`,
    );
}
