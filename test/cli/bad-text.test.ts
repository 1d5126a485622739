import assert from 'node:assert/strict';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bothWays, type Case, runInProcess, runProgram } from './both-ways.ts';
import { asOf, clean, inFolder, minutes } from './folder.ts';

const check = ['check', ...asOf];
const header = minutes('10 January 2024', '');

/** A file that cannot be read, what is said of it, and that the rest is checked all the same. */
function unread(what: string, content: string | Uint8Array, message: string): Case {
  return {
    it: what,
    files: {
      'a-clean.minutes': clean,
      'bad.minutes': content,
      'z-clean.minutes': clean.replaceAll('#survey', '#poll'),
    },
    args: check,
    code: 2,
    out: `unread bad.minutes ${message}.
Checked 2 documents with 2 items as of 20 November 2024.
1 file could not be read.
`,
  };
}

bothWays('Of a file that is no text, matters check says', [
  unread(
    'where the NUL of a binary file is',
    Uint8Array.from([80, 75, 3, 4, 10, 0, 255]),
    'is not plain text: byte 5 (counted from 0, on line 2) is NUL; save it as plain text in UTF-8',
  ),
  unread(
    'where the NUL in a text is',
    `${clean}a\0b`,
    `is not plain text: byte ${clean.length + 1} (counted from 0, on line 9) is NUL; save it as plain text in UTF-8`,
  ),
  unread(
    'which byte is not UTF-8, and on which line',
    Buffer.from(`${clean}caf\xE9 `, 'latin1'),
    `is not UTF-8: byte ${clean.length + 3} (counted from 0, on line 9) is 0xE9; save it as UTF-8`,
  ),
  unread(
    'the same where a letter is cut off at the end',
    Uint8Array.from([97, 10, 0xe2, 0x82]),
    'is not UTF-8: byte 2 (counted from 0, on line 2) is 0xE2; save it as UTF-8',
  ),
  unread(
    'the same of half a pair',
    Uint8Array.from([97, 0xed, 0xa0, 0x80]),
    'is not UTF-8: byte 1 (counted from 0, on line 1) is 0xED; save it as UTF-8',
  ),
  unread(
    'the same of a letter written too long',
    Uint8Array.from([0xc0, 0xaf]),
    'is not UTF-8: byte 0 (counted from 0, on line 1) is 0xC0; save it as UTF-8',
  ),
  unread('that it is UTF-16', Buffer.from(`\uFEFF${clean}`, 'utf16le'), 'is UTF-16; save it as UTF-8'),
  unread(
    'the same of the other byte order',
    Buffer.from(`\uFEFF${clean}`, 'utf16le').swap16(),
    'is UTF-16; save it as UTF-8',
  ),
]);

/** A document that reads, but is at fault. */
function found(what: string, content: string, expected: readonly (string | RegExp)[], code = 1): Case {
  return { it: what, files: { 'bad.minutes': content, 'clean.minutes': clean }, args: check, code, out: expected };
}

bothWays('Of a document that is at fault, matters check says', [
  found('that it is empty', '', [
    /^── bad\.minutes ─/u,
    'bad.minutes:1:1 error missing-meeting-date',
    'Checked 2 documents',
  ]),
  found('that nothing but blanks is in it', ' \r\n\t\n', ['bad.minutes:1:1 error missing-meeting-date']),
  found('that tags stand under no header', 'A plan.{action #plan @clerk due 1 May 2025}\n', [
    'error missing-meeting-date',
  ]),
  found('that the header does not close', '---\nminutes: 1\nbody: Panel\n', ['bad.minutes:1:1 error broken-header']),
  found('where the header is no YAML', '---\nminutes: 1\nbody: [Panel\ndate: 10 January 2024\n---\n', [
    'error broken-header',
  ]),
  found('which key is not known', '---\nminutes: 1\nbody: Panel\ndate: 10 January 2024\nchiar: Ada\n---\n', [
    'bad.minutes:5:1 error broken-header',
  ]),
  found('where a tag does not close', `${header}A plan.{action #plan`, ['bad.minutes:9:8 error broken-tag']),
  found(
    'nothing of plain text with stray braces',
    `${header}{ [ } ] {{ {x} [1] ${'{'.repeat(10_000)}`,
    ['nothing is amiss'],
    0,
  ),
  found(
    'nothing of brackets 10,000 deep',
    `${header}${'['.repeat(10_000)}a${']'.repeat(10_000)}`,
    ['nothing is amiss'],
    0,
  ),
]);

describe('matters check, given', () => {
  const short = [...check, '--format', 'json'];

  it('10,000 tags that never close, finds each', async () => {
    await inFolder(
      { 'bad.minutes': `${header}${'{note\n'.repeat(10_000)}${'{#x '.repeat(10_000)}`, 'clean.minutes': clean },
      async (cwd) => {
        const { code, out } = await runInProcess(short, cwd);
        const report = JSON.parse(out);
        assert.equal(report.documents, 2);
        assert.equal(report.findings.filter(({ rule }: { rule: string }) => rule === 'broken-tag').length, 10_000);
        assert.equal(code, 1);
      },
    );
  });

  it('10,000 spans inside one another, reads each', async () => {
    const nested = `${'['.repeat(10_000)}words${']{action #plan @clerk due 1 May 2025}'.repeat(10_000)}`;
    await inFolder({ 'bad.minutes': `${header}${nested}` }, async (cwd) => {
      const { code, out } = await runInProcess(short, cwd);
      assert.equal(
        JSON.parse(out).findings.filter(({ rule }: { rule: string }) => rule === 'duplicate-id').length,
        9_999,
      );
      assert.equal(code, 1);
    });
  });

  it('50 MB, says how much a document may hold, and checks the rest', async () => {
    await inFolder({ 'clean.minutes': clean, 'large.minutes': '' }, async (cwd) => {
      truncateSync(join(cwd, 'large.minutes'), 50 * 1024 * 1024);
      const { code, out } = await runProgram(check, cwd);
      assert.match(
        out,
        /^unread large\.minutes holds 50 MB, and a document may hold 32 MB at the most: it is hardly minutes\.\nChecked 1 document /u,
      );
      assert.equal(code, 2);
    });
  });

  it('20 MB, reads them', async () => {
    await inFolder({}, async (cwd) => {
      const words = 'The meeting went on and on, and nobody was asked to do a thing – at all.\n';
      writeFileSync(
        join(cwd, 'large.minutes'),
        `${header}${words.repeat((20 * 1024 * 1024) / words.length)}It is late.{#plan}\n`,
      );
      const { code, out } = await runProgram([...check, '--rule', 'undefined-id=warning'], cwd);
      assert.match(out, /large\.minutes:\d{6}:13 warning undefined-id/u);
      assert.equal(code, 0);
    });
  });
});
