/** Texts, tags and tagged texts that fast-check makes up: the nastier the better. */
import fc from 'fast-check';

export const lineEnds = ['\n', '\r\n', '\r'];
const blanks = [' ', '  ', '\t', '\u00a0'];

/** Stretches of minutes that have gone wrong before, or look as if they might. */
const shards = [
  ...lineEnds,
  ...lineEnds,
  ...blanks,
  '\n\n',
  '\r\n\r\n',
  '\n\u00a0\n',
  '\ufeff',
  '{',
  '}',
  '[',
  ']',
  '[]',
  '](',
  '[1]',
  ']{',
  '{}',
  '\\',
  '\\{',
  '\\\\',
  '"',
  '""',
  '#',
  '#x1',
  '@',
  '---',
  '---\n',
  '\n---\n',
  'minutes: 1\n',
  '{action',
  '{action #x due May}',
  '{Metric}',
  '{ rec ',
  '{\nowner',
  '{#a-b}',
  '{ #9',
  '{actions}',
  '{decision-maker}',
  'action',
  'action-',
  's',
  '-',
  '_',
  'e\u0301',
  '\u{1f600}',
  '\u{1f469}\u200d\u{1f4bb}',
  'Turnover stood at 34.6%.',
  'Cllr. Ng asked why; nobody knew.',
  '| a | b |\n|---|---|\n',
  '* ',
];

/** Any text at all, made mostly of `shards`; surrogates only in pairs, so that it can be written to a file and read. */
export function nastyText(): fc.Arbitrary<string> {
  const shard = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...shards) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  );
  return fc.array(shard, { maxLength: 16 }).map((parts) => parts.join(''));
}

const heads = [
  'action',
  'ACTION #x',
  'rec #a.1',
  'Recommendation #r-1',
  'metric',
  'metric #m_1',
  'decision',
  'owner #lin',
  'ignore overdue',
  'iGnOrE untracked-action',
  '#x',
  '#Ilacs23.3',
  '#é',
];
const tagParts = [
  '@clerk',
  '@Clerk-2',
  'due May',
  'due 31 June 2020',
  'DUE next meeting',
  'green by\nDecember 2020',
  'slipped from July 2020 to May 2021 because a vacancy',
  'because "one, two {three} and } four"',
  'note "[so] it\nis"',
  'called "A \\ B"',
  'because [words] \\{action',
  'now 34.6%',
  'was £1.2m in 2019/20',
  'target 1 in 5 by Q4',
  'needs #a and #b',
  'vote 7-2-1',
  'nonsense words',
  '31/2/2020',
  '\u{1f600}',
  '{',
  '[',
  ']',
  '\\',
  '#second',
];
const tagBlanks = ['', ' ', '  ', '\t', '\u00a0', '\n', ' \r\n', '\r', ', ', ' ,,', '\\ '];

/** A tag that closes, whatever stands in it. */
export function tagText(): fc.Arbitrary<string> {
  const part = fc.tuple(fc.constantFrom(...tagParts), fc.constantFrom(...tagBlanks));
  return fc
    .tuple(
      fc.constantFrom('', '', ' ', '\t', '\u00a0\n', '\r\n '),
      fc.constantFrom(...heads),
      fc.constantFrom(' ', '  ', '\n', ','),
      fc.array(part, { maxLength: 5 }),
    )
    .map(([before, head, after, parts]) => {
      const inside = `${before}${head}${after}${parts.map(([words, blank]) => words + blank).join('')}`;
      // A brace before a kind or id would begin another tag, and a blank line ends one.
      const safe = inside
        .replaceAll(/(?<!\\)\{(?=[\s\u00a0]*(?:#|\w))/gu, '{ , ')
        .replaceAll(/(\r\n|\r|\n)\s*(?=[\r\n])/gu, '');
      return `{${safe}}`;
    });
}

/** Whether a text of this beginning would be read as having a header. */
export function looksHeaded(text: string): boolean {
  return /^\ufeff?---[ \t]*\r?\nminutes[ \t]*:/u.test(text);
}

const markupShards = [
  ...['{', '}', '}', '}', '[', '[', ']', '"', '"', '\\', ',', ' ', '\n', '\r', '\u00a0', 'x', 's', '-'],
  ...[
    '{action',
    '{#x',
    '{ rec',
    '{metric ',
    '{\ndecision',
    '{ \r\n#x',
    '\\{action',
    ']{',
    ']{#x}',
    ']{action}',
    '}{#x',
  ],
  ...['\n\n', '\r\r', '\n \r\n', '\r\u00a0\r', '"}"', '#y', '@z'],
];

/** Text of nothing but markup, in which tags, quotes, spans and headers open and do not always close. */
export function brokenMarkup(): fc.Arbitrary<string> {
  const shard = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...markupShards) },
    { weight: 1, arbitrary: fc.constantFrom(...tagParts) },
  );
  const header = fc.constantFrom(
    ...[
      '',
      '',
      '',
      '',
      '---\nminutes: 1\n',
      '---\nminutes: 1\n---\n',
      '---\nminutes: 1\n--- x\n',
      '\ufeff---\r\nminutes: 1\n---',
    ],
  );
  return fc.tuple(header, fc.array(shard, { maxLength: 14 })).map(([first, rest]) => first + rest.join(''));
}
