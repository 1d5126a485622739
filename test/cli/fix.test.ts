import assert from 'node:assert/strict';
import { chmodSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bothWays, runInProcess } from './both-ways.ts';
import { asOf, clean, contentsOf, inFolder, minutes } from './folder.ts';

const fix = ['check', '--fix', ...asOf];
/** An ignore that quietens nothing can go, certainly. */
const needless = minutes(
  '10 January 2024',
  'The café – “Brown’s” – was heard.{ignore overdue, because nothing is}\r\nThe Clerk spoke.{ignore overdue, because no}',
);
const mended = minutes('10 January 2024', 'The café – “Brown’s” – was heard.\r\nThe Clerk spoke.');
const nothing = 'matters: there is nothing that can be fixed for certain\n';

bothWays('matters check --fix', [
  {
    it: 'applies what is certain, checks again and tells what it did',
    files: { 'a.minutes': needless, 'b.minutes': needless, 'clean.minutes': clean },
    args: fix,
    code: 0,
    out: '✓ Checked 3 documents with 1 item as of 20 November 2024: nothing is amiss.\n',
    err: 'matters: 4 fixes applied in 2 files\n',
    leaves: { 'a.minutes': mended, 'b.minutes': mended },
  },
  {
    it: 'changes nothing where nothing is to be fixed',
    files: { 'a.minutes': mended },
    args: fix,
    code: 0,
    out: [/nothing is amiss/u],
    err: nothing,
  },
  {
    it: 'leaves to people what is not certain',
    files: {
      'a.minutes': minutes('10 January 2024', 'A plan.{action #plan @clerk due 1 May 2025}\nIt was late.{#plam}'),
    },
    args: fix,
    code: 1,
    out: [/did you mean #plan\?/u],
    err: nothing,
  },
  {
    it: 'fixes what can be read where another cannot',
    files: { 'a.minutes': needless, 'scan.minutes': '\0' },
    args: fix,
    code: 2,
    out: [/^unread scan\.minutes is not plain text/u],
    err: 'matters: 2 fixes applied in 1 file\n',
    leaves: { 'a.minutes': mended },
  },
  {
    it: 'writes where a link leads, and leaves it a link',
    files: { 'real/a.txt': needless, 'link.minutes': (path) => symlinkSync('real/a.txt', path) },
    args: [...fix, 'link.minutes'],
    code: 0,
    out: [/nothing is amiss/u],
    err: 'matters: 2 fixes applied in 1 file\n',
    leaves: { 'real/a.txt': mended },
  },
]);

describe('matters check --fix', () => {
  it('changes no byte of the public copy, and a second run changes nothing', async () => {
    await inFolder({ 'a.minutes': needless }, async (cwd) => {
      const before = await runInProcess(['publish', 'a.minutes'], cwd);
      await runInProcess(fix, cwd);
      assert.deepEqual(await runInProcess(['publish', 'a.minutes'], cwd), before);
      const once = contentsOf(cwd);
      const again = await runInProcess(fix, cwd);
      assert.equal(again.err, nothing);
      assert.deepEqual(contentsOf(cwd), once);
    });
  });

  it('keeps the mode of a file', async () => {
    await inFolder({ 'a.minutes': needless }, async (cwd) => {
      const file = join(cwd, 'a.minutes');
      chmodSync(file, 0o640);
      await runInProcess(fix, cwd);
      assert.equal(statSync(file).mode & 0o777, 0o640);
    });
  });

  it('does not touch a file that it does not change', async () => {
    await inFolder({ 'a.minutes': needless, 'clean.minutes': clean }, async (cwd) => {
      const before = statSync(join(cwd, 'clean.minutes'), { bigint: true });
      await runInProcess(fix, cwd);
      const after = statSync(join(cwd, 'clean.minutes'), { bigint: true });
      assert.deepEqual([after.ino, after.mtimeNs, after.ctimeNs], [before.ino, before.mtimeNs, before.ctimeNs]);
    });
  });

  it('keeps a byte order mark', async () => {
    await inFolder({}, async (cwd) => {
      writeFileSync(join(cwd, 'a.minutes'), `\uFEFF${needless}`);
      await runInProcess(fix, cwd);
      assert.equal(contentsOf(cwd)['a.minutes'], Buffer.from(`\uFEFF${mended}`).toString('latin1'));
    });
  });
});
