import { bothWays, type Case } from './both-ways.ts';
import { allOff, asOf, clean, faulty, minutes, pair, withRules } from './folder.ts';

const nothing = /^✓ Checked 2 documents with 3 items as of 20 November 2024: nothing is amiss\.\n$/u;
const four =
  'Checked 2 documents with 3 items as of 20 November 2024: 1 error, 1 warning, 1 for information and 1 hint.';

bothWays('matters check', [
  {
    it: 'reads this folder where none is named, and fails on an error',
    files: pair,
    args: ['check', ...asOf],
    code: 1,
    out: [/^── Scrutiny Panel, 14 February 2024 ─/u, 'faulty.minutes:8:25 error undefined-id', four],
  },
  {
    it: 'shows the line, marks the words, says what to do, and sums up',
    files: pair,
    args: ['check', ...asOf, ...withRules('overdue=off', 'due-soon=off', 'missing-cause=off')],
    code: 1,
    out: `── Scrutiny Panel, 14 February 2024 ────────────────────────────────────────────────────────────────

faulty.minutes:8:25 error undefined-id
  Nothing defines #fair.
  8 │ The fair was spoken of.{#fair}
    │                         ^^^^^
  help: Correct the id, or define the item where it was first raised: \`{action #id ...}\`.

Checked 2 documents with 3 items as of 20 November 2024: 1 error.
\`matters explain RULE\` tells why a rule matters, with examples.
`,
  },
  {
    it: 'ends with 0 where nothing is found',
    files: { 'clean.minutes': clean },
    args: ['check', ...asOf],
    code: 0,
    out: '✓ Checked 1 document with 1 item as of 20 November 2024: nothing is amiss.\n',
  },
  {
    it: 'takes a folder',
    files: { 'a/x.minutes': faulty, 'b/y.minutes': clean },
    args: ['check', ...asOf, 'b'],
    code: 0,
    out: [/1 document /u],
  },
  {
    it: 'takes several folders and files, each document once',
    files: { 'a/x.minutes': faulty, 'b/y.minutes': clean },
    args: ['check', ...asOf, ...allOff, 'a', 'b', 'a/x.minutes', './b/../a', 'b/*.minutes'],
    code: 0,
    out: nothing,
  },
  {
    it: 'takes a pattern',
    files: { 'a/2023.minutes': faulty, 'a/2024.minutes': clean, 'a/2024.txt': faulty, '2024.minutes': faulty },
    args: ['check', ...asOf, './a/2024*'],
    code: 0,
    out: [/Checked 1 document /u],
  },
  {
    it: 'takes a pattern that leads out of this folder',
    files: { 'here/x.minutes': faulty, 'there/y.minutes': clean },
    from: 'here',
    args: ['check', ...asOf, '../there/*.minutes'],
    code: 0,
    out: [/Checked 1 document /u],
  },
  {
    it: 'reads a file that is named whatever its ending',
    files: { 'notes.txt': faulty },
    args: ['check', ...asOf, 'notes.txt'],
    code: 1,
    out: ['notes.txt:8:25 error undefined-id'],
  },
  {
    it: 'searches for both endings, but not in hidden folders, packages and what is excluded',
    files: {
      'clean.minutes': clean,
      'b.minutes.md': faulty,
      '.hidden/x.minutes': faulty,
      'node_modules/p/x.minutes': faulty,
      'drafts/x.minutes': faulty,
      'old/a/x.minutes': faulty,
      'x.md': faulty,
      'matters.config.json': '{ "exclude": ["drafts/", "old"] }',
    },
    args: ['check', ...asOf, ...allOff],
    code: 0,
    out: nothing,
  },
  {
    it: 'searches a hidden folder that is named',
    files: { '.drafts/x.minutes': clean },
    args: ['check', ...asOf, '.drafts'],
    code: 0,
    out: [/1 document /u],
  },
]);

bothWays('matters check --as-of', [
  ...[
    ['2024-03-31', '31 March 2024'],
    ['31 March 2024', '31 March 2024'],
    ['31/3/2024', '31 March 2024'],
    ['March 2024', '31 March 2024'],
    ['Q4 2023/24', '31 March 2024'],
    ['end of March 2024', '31 March 2024'],
    ['2024', '31 December 2024'],
  ].map(
    ([told = '', day = '']): Case => ({
      it: `takes “${told}” as ${day}`,
      files: { 'clean.minutes': clean },
      args: ['check', '--as-of', told],
      code: 0,
      out: [`as of ${day}`],
    }),
  ),
  {
    it: 'judges on that day: what is due is not yet overdue',
    files: { 'x.minutes': minutes('14 February 2024', 'A plan would follow.{action #plan @clerk due 31 March 2024}') },
    args: ['check', '--as-of', '2024-03-01'],
    code: 0,
    out: [/nothing is amiss/u],
  },
  {
    it: 'comes before the day of the configuration',
    files: { 'clean.minutes': clean, 'matters.config.json': '{ "asOf": "2024-06-01" }' },
    args: ['check', '--as-of', '2024-03-01'],
    code: 0,
    out: [/as of 1 March 2024/u],
  },
  {
    it: 'is the day of the configuration where it is left out',
    files: { 'clean.minutes': clean, 'matters.config.json': '{ "asOf": "2024-06-01" }' },
    args: ['check'],
    code: 0,
    out: [/as of 1 June 2024/u],
  },
  {
    it: 'refuses what is no date',
    files: pair,
    args: ['check', '--as-of', 'soon'],
    code: 2,
    err: 'matters: `--as-of soon` is not a date. Write it as 2026-03-31 or "31 March 2026".\n',
  },
  {
    it: 'refuses a day that does not exist, and says why',
    files: pair,
    args: ['check', '--as-of', '31 June 2024'],
    code: 2,
    err: [/is not a day that exists: June has 30 days\./u],
  },
]);
