import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPlainHeader } from '../../server/src/syntax/header-plain.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { filesBelow } from '../house/sources.ts';
import { law } from '../support/law.ts';

const scalars = [
  ...[
    'Scrutiny Panel',
    "Children's Panel",
    '24 January 2020',
    '2020-01-24',
    'Cllr A. Ng (Chair)',
    'Émile Zola',
    '£5',
    '1',
  ],
  ...[
    'yes',
    'no',
    'null',
    '~',
    'true',
    '1e3',
    '0x1F',
    '.inf',
    '-1',
    '+1',
    '1_000',
    '12:30',
    '010',
    'NaN',
    '.5',
    '5.',
    'y',
  ],
  ...[
    'a: b',
    'a:b',
    'a :b',
    'a:',
    ':a',
    'a #b',
    'a#b',
    '#a',
    'a # b',
    'a, b',
    'a,b',
    'a -b',
    '- a',
    '-',
    '--',
    '---',
    '...',
  ],
  ...[
    '"a"',
    "'a'",
    '"a, b"',
    "'a, b'",
    '"a" b',
    "'it''s'",
    '"a\\nb"',
    '"a: b"',
    '"#a"',
    '"a',
    "a'",
    'a "b"',
    '""',
    "''",
    '"a" # b',
    '"a":',
  ],
  ...[
    '[a, b]',
    '[]',
    '[ ]',
    '[a, ]',
    '[, a]',
    '[a b, "c, d"]',
    "['a', b]",
    '[[a], b]',
    '[a: b]',
    '[a]: b',
    '[a',
    'a]',
    '[a] # b',
    '[a#b]',
    '[a]b',
    '[- a]',
    '[-a]',
    '[a,b]',
    '[null, 1]',
    '[a:b, c]',
    '["a]", b]',
    '["a" , b]',
  ],
  ...[
    '{a: b}',
    '{}',
    '{ }',
    '{a: b, c: [d, e]}',
    '{a: "b, c"}',
    "{a: 'b, c'}",
    '{a:b}',
    '{a}',
    '{a: b',
    '{a: {b: c}}',
    '{a: b,}',
    '{a: , b: c}',
    '{a: [b], c: d}',
    '{a: b: c}',
    '{a: }',
    '{a: b} c',
    '{"a": b}',
    '{a: b #c}',
  ],
  ...[
    '&a b',
    '*a',
    '!a b',
    '!!str a',
    '|',
    '>',
    '>-',
    '@a',
    '`a`',
    '%a',
    '? a',
    '?',
    'a ?',
    '!',
    '<<',
    '=',
    'a\tb',
    'a\rb',
    'a\u00a0b',
    '\u00a0',
    'a\u2028b',
    '\u{1f600}',
    'a\u0085b',
    '\ufeff',
    'a\\b',
    'e\u0301',
    'a\u0007',
    '\ufffe',
    'x}',
    'x]',
    'x{',
    'x [y]',
    'x, [y',
  ],
];
const keys = [
  'body',
  'date',
  'title',
  'owners',
  'present',
  'name',
  'role',
  'cllr-ng',
  'a.b',
  'x_1',
  'Date',
  'body',
  'next',
  'yes',
  'null',
  '"a"',
  'a b',
  '1',
  '<<',
  'é',
  '-a',
  'a-',
  '__proto__',
  'constructor',
];
const indents = ['', '', '', '  ', '  ', '    ', ' ', '   ', '\t', '      '];
const ends = ['', '', '', '', '', ' ', '  ', '\t', ' # c', '\r', ' \r'];

/** Text as it may stand between the fences: mostly plain, often broken. */
function headers(): fc.Arbitrary<string> {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...scalars.slice(0, 8)) },
    { weight: 5, arbitrary: fc.constantFrom(...scalars) },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'ab 1:#-,[]{}\'"?&*!|>%@`~é\\'), maxLength: 8 }) },
  );
  const entry = fc
    .tuple(fc.constantFrom(...indents), fc.constantFrom(...keys), fc.constantFrom(': ', ': ', ':', ':  ', ' : '), value)
    .map((parts) => parts.join(''));
  const item = fc
    .tuple(fc.constantFrom(...indents), fc.constantFrom('- ', '- ', '-', '-  ', '- a: '), value)
    .map((parts) => parts.join(''));
  const odd = fc.tuple(fc.constantFrom(...indents), value).map((parts) => parts.join(''));
  const line = fc.tuple(
    fc.oneof({ weight: 6, arbitrary: entry }, { weight: 3, arbitrary: item }, { weight: 1, arbitrary: odd }),
    fc.constantFrom(...ends),
  );
  return fc
    .tuple(fc.array(line, { maxLength: 7 }), fc.constantFrom('\n', '\n', '\n', '\r\n'))
    .map(([lines, lineEnd]) => ['minutes: 1', ...lines.map(([words, end]) => words + end), ''].join(lineEnd));
}

/** Headers as clerks write them, with owners and lists. */
function plainHeaders(): fc.Arbitrary<string> {
  const value = fc.constantFrom(...scalars);
  const list = fc.tuple(fc.array(value, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '  ', '    '));
  const present = list.map(([items, indent]) => `present:\n${items.map((item) => `${indent}- ${item}\n`).join('')}`);
  const field = fc
    .tuple(fc.constantFrom('name', 'role', 'since', 'aliases', 'x'), value)
    .map(([key, said]) => `${key}: ${said}`);
  const owner = fc.tuple(fc.constantFrom('clerk', 'cllr-ng', 'lin'), fc.array(field, { maxLength: 3 }), fc.boolean());
  const owners = fc
    .array(owner, { maxLength: 3 })
    .map(
      (all) =>
        `owners:\n${all.map(([handle, fields, flow]) => (flow ? `  ${handle}: {${fields.join(', ')}}\n` : `  ${handle}:\n${fields.map((one) => `    ${one}\n`).join('')}`)).join('')}`,
    );
  const plain = fc.tuple(fc.constantFrom('body', 'date', 'title'), value).map(([key, said]) => `${key}: ${said}\n`);
  return fc.array(fc.oneof(plain, present, owners), { maxLength: 4 }).map((parts) => `minutes: 1\n${parts.join('')}`);
}

/** Fails unless the short way answers what the library does, or nothing; answers whether it answered. */
function agrees(text: string): boolean {
  const plain = readPlainHeader(`---\n${text}---\n`, 4, 4 + text.length);
  if (plain === null) return false;
  const { entries, problems } = readYamlHeader(text, 4);
  assert.deepEqual({ entries: plain, problems: [] }, { entries, problems }, JSON.stringify(text));
  return true;
}

describe('The short way through a header', () => {
  law('says what the YAML library says, or nothing', 12_000, headers(), agrees);
  law('says so too of owners and lists', 9000, plainHeaders(), agrees);

  it('leaves a key that comes twice to the library, however many stand between', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `key-${index}: ${index}\n`);
    assert.ok(agrees(lines.join('')));
    for (const index of [0, 15, 16, 17, 39]) assert.ok(!agrees(`${lines.join('')}key-${index}: x\n`));
  });

  it('is the way of every fixture', () => {
    for (const { path, text } of filesBelow('test/fixtures', (name) => /\.minutes(?:\.md)?$/u.test(name))) {
      assert.ok(agrees(text.slice(4, text.indexOf('\n---\n', 4) + 1)), path);
    }
  });
});
