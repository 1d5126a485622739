import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bothWays, runInProcess } from './both-ways.ts';
import { asOf, faulty, inFolder, minutes, pair } from './folder.ts';

const check = ['check', ...asOf, '--baseline', 'known.json'];
const update = [...check, '--update-baseline'];

bothWays('matters check --baseline', [
  {
    it: 'is written with --update-baseline, a line a finding; then nothing is new',
    files: pair,
    args: update,
    code: 0,
    out: [
      /^✓ Checked 2 documents with 3 items as of 20 November 2024: nothing new\.\n4 findings known before are not shown\.\n$/u,
    ],
    leaves: {
      'known.json': [
        /^\{\n {2}"version": 1,\n {2}"findings": \[\n {4}\{"rule":"undefined-id","item":"fair","file":"faulty\.minutes","fingerprint":"[\da-f]{32}"\},\n/u,
        /\}\n {2}\]\n\}\n$/u,
      ],
    },
  },
  {
    it: 'may be empty',
    files: { 'clean.minutes': pair['clean.minutes'] },
    args: update,
    code: 0,
    out: [/nothing is amiss/u],
    leaves: { 'known.json': '{\n  "version": 1,\n  "findings": [\n  ]\n}\n' },
  },
  {
    it: 'that is not there is told of, with the way to write it',
    files: pair,
    args: check,
    code: 2,
    err: 'matters: the baseline known.json is not there (any more); --update-baseline writes it.\n',
  },
  ...[
    '',
    '[]',
    '{}',
    'null',
    '{"version": 2, "findings": []}',
    '{"version": 1, "findings": [null]}',
    '{"version": 1, "findings": [{}]}',
  ].map((text) => ({
    it: `that holds “${text}” is told of`,
    files: { ...pair, 'known.json': text },
    args: check,
    code: 2,
    err: 'matters: the baseline known.json is not one that --update-baseline wrote; write it anew.\n',
  })),
  {
    it: 'has to be named to be updated',
    files: pair,
    args: ['check', '--update-baseline'],
    code: 2,
    err: 'matters: --update-baseline needs --baseline FILE, the file to write.\n',
  },
  {
    it: 'is not written while a document cannot be read, for its findings would be lost',
    files: { ...pair, 'scan.minutes': '\0', 'known.json': 'old' },
    args: update,
    code: 2,
    err: [/^matters: the baseline is not written: scan\.minutes is not plain text/u],
  },
]);

describe('A baseline', () => {
  it('knows a finding again when lines are put above it', async () => {
    await inFolder(pair, async (cwd) => {
      await runInProcess(update, cwd);
      writeFileSync(join(cwd, 'faulty.minutes'), faulty.replace('The fair', 'Apologies were heard.\n\nThe fair'));
      const { code, out } = await runInProcess(check, cwd);
      assert.match(out, /nothing new\.\n4 findings known before/u);
      assert.equal(code, 0);
    });
  });

  it('leaves a new finding to be seen', async () => {
    await inFolder(pair, async (cwd) => {
      await runInProcess(update, cwd);
      writeFileSync(join(cwd, 'new.minutes'), minutes('13 March 2024', 'The fete was spoken of.{#fete}'));
      const { code, out } = await runInProcess(check, cwd);
      assert.match(out, /new\.minutes:8:25 error undefined-id/u);
      assert.match(out, /: 1 error\.\n4 findings known before/u);
      assert.equal(code, 1);
    });
  });

  it('forgets what is mended once it is updated', async () => {
    await inFolder(pair, async (cwd) => {
      await runInProcess(update, cwd);
      writeFileSync(join(cwd, 'faulty.minutes'), faulty.replace('{#fair}', ''));
      await runInProcess(update, cwd);
      assert.doesNotMatch(readFileSync(join(cwd, 'known.json'), 'utf8'), /fair/u);
    });
  });

  it('lists all there is, whatever --since would leave out', async () => {
    await inFolder(pair, async (cwd) => {
      await runInProcess([...update, '--since', 'main'], cwd);
      assert.match(readFileSync(join(cwd, 'known.json'), 'utf8'), /fair/u);
    });
  });
});
