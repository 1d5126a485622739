/** Whole workspaces that fast-check makes up: a few bodies that meet and speak of the same few things. */
import fc from 'fast-check';
import { readMinutes } from '../../server/src/check/read.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { stringSource } from '../../server/src/text/source.ts';

/** One document of a workspace, as a file would hold it. */
export interface WorkspaceFile {
  readonly path: string;
  readonly text: string;
}

/** The documents of a workspace, read. */
export function readWorkspace(files: readonly WorkspaceFile[], fiscalStart = 4): Minutes[] {
  return files.map(({ path, text }) => readMinutes(path, stringSource(text), text, fiscalStart, readYamlHeader));
}

const bodies = ['Scrutiny Panel', "Children's Board", 'Scrutiny  panel', 'Finance Working Party'];
const ids = ['plan', 'survey', 'agency-rate', 'rec-1', 'rec-2', 'Visit'];
const owners = ['clerk', 'director', 'cllr-ng', 'scrutiny-panel'];
/** Such as headers state: some so alike, by handle or name, that they may be one. */
const stated = ['clerk', 'director', 'directer', 'direktor'];
const people = ['Lyn Ferguson', 'Lin Ferguson', 'Lyn Fergusson', 'L. Ferguson'];
const kinds = ['action', 'action', 'rec', 'metric', 'decision', 'owner', 'ignore'];
const days = [
  '2019-11-05',
  '2020-01-24',
  '2020-01-24',
  '2020-03-12',
  '2020-03-31',
  '2020-09-24',
  '2021-02-11',
  '2022-02-28',
];
const dates = [
  ...[
    'March 2020',
    '31 March 2020',
    'end of July',
    'July',
    '24 September',
    'next meeting',
    'next meeting',
    'Q4 2020/21',
  ],
  ...[
    'spring 2021',
    '2021',
    '2020/21',
    'ongoing',
    '31 June 2020',
    '30 April 2019',
    'mid-March',
    'next month',
    'Christmas',
    'w/c 30 March 2020',
    'end of term',
    'in time',
  ],
];
const values = [
  '34.6%',
  '20%',
  '3 of 17',
  '£1.2m',
  '14 posts',
  '9 months',
  '222-225',
  'about 190',
  'good',
  'amber',
  '5',
  '2.3 per 10,000',
];
const words = ['a vacancy', '"snow, and ice"', 'Ofsted', 'the inspection of July 2019', ''];
const sentences = [
  'The Director would report back.',
  'Turnover stood at 34.6%.',
  '- Agency workers filled 14 posts',
  '| Amber | 53% | 42% |',
  'The rate had fallen from 9 months to 6 months, against a target of 20%.',
  'Nothing new was reported.',
  'RESOLVED: (a) to buy the field; (b) to write by May; and (c) to end.',
  '[Nine] posts stood vacant',
];

/** A clause, with an argument it can take and sometimes one it cannot. */
function clause(): fc.Arbitrary<string> {
  const date = fc.constantFrom(...dates);
  const value = fc.constantFrom(...values);
  const id = fc.constantFrom(...ids).map((name) => `#${name}`);
  const owner = fc.constantFrom(...owners).map((name) => `@${name}`);
  const said = fc.constantFrom(...words);
  const after = (word: string, argument: fc.Arbitrary<string>) => argument.map((one) => `${word} ${one}`);
  const rating = fc.constantFrom('red', 'amber', 'green', 'blue');
  const role = fc.constantFrom('now', 'was', 'peak', 'baseline', 'benchmark', 'target', 'stretch');
  return fc.oneof(
    { weight: 4, arbitrary: after('due', date) },
    { weight: 2, arbitrary: rating },
    fc.tuple(rating, fc.constantFrom('by', 'since'), date).map((parts) => parts.join(' ')),
    { weight: 2, arbitrary: fc.constantFrom('open', 'done', 'closed', 'withdrawn') },
    fc.tuple(fc.constantFrom('done', 'closed'), date).map((parts) => parts.join(' ')),
    { weight: 2, arbitrary: fc.tuple(date, date).map(([from, to]) => `slipped from ${from} to ${to}`) },
    fc.constant('slipped'),
    after('slipped to', date),
    after('because', said),
    { weight: 3, arbitrary: fc.tuple(role, value).map((parts) => parts.join(' ')) },
    fc.tuple(role, value, fc.constantFrom('in', 'by'), date).map((parts) => parts.join(' ')),
    fc.constantFrom('lower is better', 'higher is better', 'unanimous', 'vote 7-2-1', 'agreed', 'missing-owner'),
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('needs', 'for', 'replaces'), id).map((parts) => parts.join(' ')) },
    fc.tuple(fc.constantFrom('from', 'to', 'moved', 'of'), fc.oneof(owner, said)).map((parts) => parts.join(' ')),
    after('called', fc.constantFrom('"The plan"', '"Rates, all"', 'nothing')),
    fc.tuple(fc.constantFrom('since', 'until'), date).map((parts) => parts.join(' ')),
    fc.constantFrom('nonsense', 'due', 'now', 'overdue'),
  );
}

function tag(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.option(fc.constantFrom(...kinds), { nil: '', freq: 3 }),
      fc.option(fc.constantFrom(...ids), { nil: '', freq: 8 }),
      fc.option(fc.constantFrom(...owners), { nil: '', freq: 2 }),
      fc.array(clause(), { maxLength: 4 }),
    )
    .map(([kind, id, owner, clauses]) => {
      const named = id === '' && kind === '' ? '#plan' : id && `#${id}`;
      return `{${[kind, named, owner && `@${owner}`, clauses.join(', ')].filter((part) => part !== '').join(' ')}}`;
    });
}

function minutesText(): fc.Arbitrary<string> {
  const entry = fc.tuple(
    fc.constantFrom(...sentences),
    fc.array(tag(), { maxLength: 2 }),
    fc.constantFrom('\n', '\n', ' ', '\n\n'),
  );
  const header = fc.tuple(
    fc.constantFrom(...bodies),
    fc.option(fc.constantFrom(...days), { nil: '', freq: 12 }),
    fc.option(fc.constantFrom('24 July 2020', '2021-03-01', 'June'), { nil: '', freq: 2 }),
    fc.option(fc.tuple(fc.constantFrom(...stated), fc.option(fc.constantFrom(...people))), { freq: 2 }),
  );
  return fc.tuple(header, fc.array(entry, { maxLength: 6 })).map(([[body, day, next, owner], entries]) => {
    const lines = [`body: ${body}`, day && `date: ${day}`, next && `next: ${next}`];
    if (owner !== null) {
      const [handle, name] = owner;
      lines.push(`owners:\n  ${handle}: {name: ${name ?? `Holder since ${day || 'ever'}`}, role: Post}`);
    }
    const said = entries.map(([sentence, tags, gap]) => sentence + tags.join('') + gap).join('');
    return `---\nminutes: 1\n${lines.filter((line) => line !== '').join('\n')}\n---\n${said}`;
  });
}

/** A workspace of up to `most` documents, in no order. */
export function workspace(most = 6): fc.Arbitrary<WorkspaceFile[]> {
  return fc
    .array(minutesText(), { minLength: 1, maxLength: most })
    .map((texts) =>
      texts.map((text, index) => ({ path: `${index % 2 === 0 ? 'board' : 'a-panel'}/${index}.minutes`, text })),
    );
}
