import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestSchema } from '../../server/src/config/suggest-schema.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { labelledIn } from '../prose/labelled.ts';
import { bothWays, runInProcess } from './both-ways.ts';
import { asOf, contentsOf, inFolder, minutes } from './folder.ts';

const suggest = ['suggest', ...asOf];
const untagged = minutes(
  '10 January 2024',
  'The Clerk would circulate the threshold document by May 2024.\r\nThe Head of Service intended to look at the rota.\r\nRent arrears stood at 3.9 per cent.',
);
const tagged = minutes(
  '10 January 2024',
  'The Clerk would circulate the threshold document by May 2024.{action #threshold-document @clerk due May 2024}\r\nThe Head of Service intended to look at the rota.\r\nRent arrears stood at 3.9 per cent.{metric #rent-arrears now 3.9 per cent}',
);
/** An item that is known, and words that look like the same matter. */
const known = {
  'a.minutes': minutes(
    '10 January 2024',
    'The Clerk would repair the harbour wall by May.{action #harbour-wall @clerk due May 2024}',
  ),
  'b.minutes': minutes('10 February 2024', 'The Clerk would now repair the harbour wall by June 2024.'),
};

bothWays('matters suggest', [
  {
    it: 'prints the words and their tag',
    files: { 'a.minutes': untagged },
    args: suggest,
    code: 0,
    out: `a.minutes
    8  action          The Clerk would circulate the threshold document by May 2024.
                       {action #threshold-document @clerk due May 2024}
   10  metric          Rent arrears stood at 3.9 per cent.
                       {metric #rent-arrears now 3.9 per cent}

2 tags in 1 document. --write puts them in.
`,
  },
  {
    it: 'says of minutes without a header what they want',
    files: { 'a.minutes': 'The Clerk would circulate the threshold document by May 2024.\n' },
    args: [...suggest, '--write'],
    code: 0,
    out: '',
    err: [/^matters: 1 file of these has no date of its meeting, .* `matters explain missing-meeting-date`/mu],
    leaves: {
      'a.minutes':
        'The Clerk would circulate the threshold document by May 2024.{action #threshold-document due May 2024}\n',
    },
  },
  {
    it: 'says so where nothing is left to tag',
    files: { 'a.minutes': tagged },
    args: suggest,
    code: 0,
    out: 'Every sentence that reads as an item is tracked by a tag.\n',
  },
  {
    it: 'offers what was only meant where it is asked to',
    files: { 'a.minutes': untagged },
    args: [...suggest, '--all'],
    code: 0,
    out: [/The Head of Service intended .*\n +\{action #rota\}/u],
  },
  {
    it: 'puts the tags in, and nothing else',
    files: { 'a.minutes': untagged },
    args: [...suggest, '--write'],
    code: 0,
    out: '',
    err: 'matters: 2 tags written to 1 file\n',
    leaves: { 'a.minutes': tagged },
  },
  {
    it: 'asks where an item that is known may be meant',
    files: known,
    args: suggest,
    code: 0,
    out: [
      /\{#harbour-wall due June 2024\} {2}\(an update of #harbour-wall\?\)\n +\{action #harbour-wall-2 @clerk due June 2024\} {2}\(if it is not\)/u,
      /--write --updates puts them in\.\n$/u,
    ],
  },
  {
    it: 'writes no update unasked',
    files: known,
    args: [...suggest, '--write'],
    code: 0,
    out: '',
    err: /nothing to tag for certain\n.*1 tag looks like an update of an item that is known and was left out; --updates writes them too/u,
    leaves: known,
  },
  {
    it: 'writes updates where it is told to',
    files: known,
    args: [...suggest, '--write', '--updates'],
    code: 0,
    out: '',
    err: 'matters: 1 tag written to 1 file\n',
    leaves: {
      ...known,
      'b.minutes': minutes(
        '10 February 2024',
        'The Clerk would now repair the harbour wall by June 2024.{#harbour-wall due June 2024}',
      ),
    },
  },
  {
    it: 'leaves a document alone in which a tag does not close',
    files: { 'a.minutes': untagged.replace('rota.', 'rota.{action #rota') },
    args: [...suggest, '--write'],
    code: 0,
    out: '',
    err: /a\.minutes is left alone/u,
    leaves: { 'a.minutes': untagged.replace('rota.', 'rota.{action #rota') },
  },
  {
    it: 'prints a patch of what it would write',
    files: { 'a.minutes': untagged, 'b.minutes': known['a.minutes'], 'c.minutes': known['b.minutes'] },
    args: [...suggest, '--format', 'patch'],
    code: 0,
    out: [
      /^--- a\/a\.minutes\n\+\+\+ b\/a\.minutes\n@@ /u,
      /^\+Rent arrears .*\{metric #rent-arrears now 3\.9 per cent\}$/mu,
    ],
  },
]);

describe('matters suggest over labelled minutes', () => {
  const files = Object.fromEntries(labelledIn('minutes').map(({ name, text }) => [`${name}.minutes`, text]));

  it('gives no id twice, and JSON of its schema', () =>
    inFolder(files, async (folder) => {
      const { out } = await runInProcess([...suggest, '--format', 'json', '--all'], folder);
      const { suggestions } = suggestSchema.parse(JSON.parse(out));
      const ids = suggestions.flatMap(({ tag }) => /^\{\w+ #(\S+?)[ }]/u.exec(tag)?.[1] ?? []);
      assert.ok(ids.length > 50);
      assert.equal(new Set(ids).size, ids.length);
    }));

  it('writes what stays the same once stripped, makes no error, and has nothing left to write', () =>
    inFolder(files, async (folder) => {
      await runInProcess([...suggest, '--write'], folder);
      for (const name of readdirSync(folder)) {
        const text = readFileSync(join(folder, name), 'utf8');
        const before = files[name] ?? '';
        assert.notEqual(text, before);
        assert.deepEqual(strip(text, parse(text)), strip(before, parse(before)));
      }
      const { code } = await runInProcess(['check', ...asOf], folder);
      assert.equal(code, 0);
      const written = contentsOf(folder);
      await runInProcess([...suggest, '--write'], folder);
      assert.deepEqual(contentsOf(folder), written);
    }));
});
