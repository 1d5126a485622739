/** Tags that fast-check makes up of what ordinary tags are made of, and their near neighbours. */
import fc from 'fast-check';
import { clauseByWord, kindWords } from '../../server/src/syntax/clause-words.ts';
import { dateShards, valueShards, words } from './arbitrary-clauses.ts';

const dates = [
  ...['May', '3 May', 'March 2020', '13 December 2021', 'end of July', 'end of May 2023', '31 June 2020', '2020', 'Q4'],
  ...[
    'Q1 2021/22',
    '2020/21',
    '2013-14',
    'spring 2021',
    '2/1/2022',
    '2020-01-24',
    'next meeting',
    'within 3 weeks',
    'Easter 2022',
    'w/c 3 May',
  ],
  ...[
    'asap',
    'to be confirmed',
    'end of 3 May 2021',
    'early 2021',
    'January to March 2020',
    'Monday 3 May',
    'Tuesday 13 December 2021',
    'Friday,\n3 May 2021',
    'Saturday March 2020',
    'Sunday 2020-01-24',
    'Thursdays 3 May',
    'end of Monday 3 May',
    'sept 2020',
  ],
  ...[
    '13\n  December 2021',
    'end\r\nof May',
    'end of\u00a0May\n2023',
    'end of2 May',
    '13/12/2021',
    '31/6/21',
    '13/13/1850',
  ],
  ...[
    '2020-1-24',
    '2020-01-245',
    '02020-01-24',
    '13/12/2021/22',
    '1-2-2021',
    '3\nMay2021',
    '131/2/2021',
    '1/123/2021',
    'end of 2020-01-24',
  ],
  ...[
    '31 July, 2025',
    'May 3rd, 2025',
    'May 3rd 2025',
    'May,\n2025',
    'Q1, 2021',
    '2024-08',
    'Spring/Summer 2025',
    '31 December 9999',
    'the July meeting',
    'May or June 2025',
    '3 May to 5 May',
    '3 May to @clerk',
  ],
];
const numbers = ['0', '3', '17', '63.7', '1,420', '12,345,678', '2020', '1,42', '0.5', '100', '31'];
const after = [
  '%',
  ' days',
  ' posts',
  ' open posts',
  'k',
  'm',
  'bn',
  ' million',
  ' per 10,000',
  ' in 17',
  ' of 20',
  '',
  '',
];
const names = ['#a', '#Ilacs23.3', '#b-c_d', '@clerk', '@B-2', '#é', '#a-', '@x..y'];
const freeWords = [
  'the tender drew one bid',
  ' Café  ',
  'March',
  'a\nb',
  '1,2',
  'Ofsted inspection July 2023',
  '\u00a0x\t',
  '"The lease, as {agreed}"',
  '" in quotes "  ',
  '"one" and "two"',
  '"one"two',
  '""',
  'some "words"',
];
const votes = ['7-2', '7-2-1', '12-0', '7', '7-2-1-4', '7\u20132', '7-2x', '7-2-', '7-2done', '7 - 2', '7-2/1'];
const gaps = [', ', ', ', ', ', ',', ' ', '  ', '\n', ',\n  ', ' , '];

/** A part of a tag as one would write it. */
function part(): fc.Arbitrary<string> {
  const date = fc.constantFrom(...dates);
  const joint = fc.constantFrom('by', 'in', 'at', 'on', 'since', 'for', 'as at');
  const value = fc
    .tuple(fc.constantFrom('', '', '', '£', '-'), fc.constantFrom(...numbers), fc.constantFrom(...after))
    .map((pieces) => pieces.join(''));
  const observed = fc.oneof(
    value,
    fc.tuple(value, joint, date).map((pieces) => pieces.join(' ')),
  );
  const keyword = fc.constantFrom(...clauseByWord.keys());
  const joined = (word: fc.Arbitrary<string>, argument: fc.Arbitrary<string>) =>
    fc.tuple(word, argument).map((pieces) => pieces.join(' '));
  return fc.oneof(
    fc.constantFrom(...names, 'lower is better', 'higher\nis better', 'level with others', 'vote 7-2', 'tbc'),
    keyword,
    joined(fc.constantFrom('vote', 'vote', 'vote', ''), fc.constantFrom(...votes)),
    joined(fc.constantFrom('due', 'done', 'closed', 'since', 'until', 'done on', 'due by'), date),
    joined(fc.constantFrom('amber by', 'green since', 'red', 'blue by'), date),
    joined(fc.constantFrom('now', 'was', 'target', 'peak', 'baseline', 'benchmark'), observed),
    fc.tuple(date, date).map(([from, to]) => `slipped from ${from} to ${to}`),
    joined(fc.constantFrom('slipped to', 'slipped from', 'slipped'), date),
    joined(fc.constantFrom('because', 'from', 'note', 'role', 'called', 'above'), fc.constantFrom(...freeWords)),
    joined(fc.constantFrom('needs', 'for', 'to', 'of', 'moved', 'from', 'moved by'), fc.constantFrom(...names)),
  );
}

/** A tag of ordinary parts, in any order. */
export function plainTag(): fc.Arbitrary<string> {
  const head = fc.constantFrom(...kindWords.keys(), '#a', '#a', '#Ilacs23.3', 'action #a', 'metric #m @b');
  const parts = fc.array(fc.tuple(fc.constantFrom(...gaps), part()), { maxLength: 4 });
  return fc
    .tuple(fc.constantFrom('', 'é', '[words]'), head, parts, fc.constantFrom('', '', ' ', ',', '\n'))
    .map(([before, first, rest, last]) => `${before}{${first}${rest.map((pair) => pair.join('')).join('')}${last}}`);
}

/** A plain tag with something in it that has no business there. */
export function marredTag(): fc.Arbitrary<string> {
  const shards = [
    ...[
      'A',
      'e',
      '1',
      ',',
      ', ',
      '-',
      '.',
      '"',
      '/',
      '\u00a0',
      '\t',
      '\n',
      '\r\n',
      '\n\n',
      '{',
      '\\',
      '%',
      'k',
      '#',
      '@',
    ],
    ...['\u212a', '\u0130', '\u2013', '£', 'to ', ' and ', ' by ', ' in ', 'because ', ' of ', '  ', '\u2019'],
  ];
  const fault = fc.tuple(fc.nat(), fc.nat({ max: 2 }), fc.constantFrom('', ...shards));
  return fc.tuple(plainTag(), fc.array(fault, { minLength: 1, maxLength: 2 })).map(([tag, faults]) =>
    faults.reduce((text, [place, cut, shard]) => {
      const at = 1 + (place % (text.length - 1));
      return text.slice(0, at) + shard + text.slice(Math.min(at + cut, text.length - 1));
    }, tag),
  );
}

/** A value of a number and words that may belong to it, or to a date. */
export function numbered(): fc.Arbitrary<string> {
  const shard = fc.constantFrom(...numbers, ...valueShards, ...dateShards, 'posts', 'in', 'by', ',');
  return fc
    .tuple(
      fc.constantFrom('now', 'target', 'due', 'done'),
      fc.constantFrom(...numbers),
      fc.array(shard, { maxLength: 4 }),
      words(valueShards),
    )
    .chain(([keyword, number, rest, odd]) =>
      fc.constantFrom(
        `{#a ${keyword} ${[number, ...rest].join(' ')}}`,
        `{#a ${keyword} ${number}${odd}}`,
        `{#a ${keyword} ${number} ${odd}, red}`,
      ),
    );
}
