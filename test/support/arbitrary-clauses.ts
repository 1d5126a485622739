/** Clauses, dates and values that fast-check makes up: words of the language in any order. */
import fc from 'fast-check';
import * as clauseWords from '../../server/src/syntax/clause-words.ts';
import * as vocabulary from '../../server/src/syntax/vocabulary.ts';

export const dateShards = [
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
export const valueShards = [
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

/** Shards with or without blanks between them. */
export function words(shards: readonly string[]): fc.Arbitrary<string> {
  const shard = fc.tuple(fc.constantFrom(...shards), fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00a0'));
  return fc
    .array(shard, { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map(([word, blank]) => word + blank).join(''));
}

/** A tag of keywords with whatever arguments, of which many come again and again. */
export function clauses(): fc.Arbitrary<string> {
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
