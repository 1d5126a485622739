import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { bothWays, type Case, runInProcess } from './both-ways.ts';
import { asOf, clean, contentsOf, faulty, inFolder, pair, withRules } from './folder.ts';

const check = ['check', ...asOf];
const oneWarning = withRules('undefined-id=off', 'due-soon=off', 'missing-cause=off');
/** How each format begins, and what of the one warning it says. */
const formats: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  text: [/^── Scrutiny Panel/u, 'faulty.minutes:9:55 warning overdue', /: 1 warning\.\n/u],
  json: [/^\{\n {2}"version": 1,/u, '"rule": "overdue"'],
  sarif: [/^\{\n {2}"\$schema": /u, '"ruleId": "overdue"', '"partialFingerprints"'],
  github: [/^::warning file=faulty\.minutes,line=9,/u],
  gitlab: [/^\[\n/u, '"check_name": "overdue"'],
  junit: [/^<\?xml /u, '<testsuite', 'overdue'],
  checkstyle: [/^<\?xml /u, '<checkstyle', 'overdue'],
  rdjsonl: [/^\{"message":/u, '"overdue"'],
};

bothWays('matters check --format', [
  ...Object.entries(formats).map(
    ([format, out]): Case => ({
      it: `${format} prints to standard output`,
      files: pair,
      args: [...check, ...oneWarning, '--format', format],
      code: 0,
      out,
    }),
  ),
  {
    it: 'several times writes each where it belongs',
    files: pair,
    args: [...check, ...oneWarning, '--format', 'sarif=out.sarif', '--format=text', '--format', 'json=out.json'],
    code: 0,
    out: formats.text ?? '',
    leaves: { 'out.sarif': formats.sarif ?? '', 'out.json': formats.json ?? '' },
  },
  {
    it: 'asks for a file where two would go to standard output',
    files: pair,
    args: [...check, '--format', 'json', '--format', 'text'],
    code: 2,
    err: 'matters: only one format can go to standard output; write the others as --format NAME=FILE.\n',
  },
  {
    it: 'does not write two into one file',
    files: pair,
    args: [...check, '--format', 'json=x', '--format', 'sarif=x'],
    code: 2,
    err: 'matters: two formats cannot both go to x; give each a file of its own.\n',
  },
  {
    it: 'offers the nearest for one it does not know',
    files: pair,
    args: [...check, '--format', 'jsn'],
    code: 2,
    err: 'matters: `--format jsn` is not known; did you mean `json`? It can be text, json, sarif, github, gitlab, junit, checkstyle or rdjsonl.\n',
  },
  {
    it: 'wants a file after an equals sign',
    files: pair,
    args: [...check, '--format', 'json='],
    code: 2,
    err: 'matters: `--format json=` names no file after the equals sign.\n',
  },
]);

bothWays('matters check --output', [
  {
    it: 'takes what would go to standard output',
    files: pair,
    args: [...check, ...oneWarning, '--format', 'json', '--output', 'out.json'],
    code: 0,
    leaves: { 'out.json': formats.json ?? '' },
  },
  {
    it: 'takes the first format that names no file',
    files: pair,
    args: [...check, ...oneWarning, '--format', 'sarif=out.sarif', '--format', 'json', '--output', 'out.json'],
    code: 0,
    leaves: { 'out.json': formats.json ?? '', 'out.sarif': formats.sarif ?? '' },
  },
  {
    it: 'writes over a file that is there',
    files: { ...pair, 'out.json': 'old' },
    args: [...check, ...oneWarning, '--format', 'json', '--output', 'out.json'],
    code: 0,
    leaves: { 'out.json': formats.json ?? '' },
  },
  {
    it: 'leaves a link a link, and writes where it leads',
    files: { ...pair, 'real.json': 'old', 'out.json': (path) => symlinkSync('real.json', path) },
    args: [...check, ...oneWarning, '--format', 'json', '--output', 'out.json'],
    code: 0,
    leaves: { 'real.json': formats.json ?? '' },
  },
  {
    it: 'writes to a device as it stands',
    files: pair,
    args: [...check, ...oneWarning, '--format', 'json', '--output', '/dev/null'],
    code: 0,
  },
  {
    it: 'has nothing to do where every format has a file',
    files: pair,
    args: [...check, '--format', 'json=a', '--output', 'b'],
    code: 2,
    err: 'matters: --output has no format to write: each has a file of its own.\n',
  },
  {
    it: 'does not write over minutes',
    files: pair,
    args: [...check, '--output', 'clean.minutes', 'faulty.minutes'],
    code: 2,
    err: 'matters: clean.minutes is a document of minutes and is not written over; name another file.\n',
  },
  {
    it: 'says when the folder is not there',
    files: pair,
    args: [...check, '--format', 'json', '--output', 'reports/out.json'],
    code: 2,
    err: 'matters: reports/out.json cannot be written: its folder is not there.\n',
  },
  {
    it: 'says when a folder has that name',
    files: { ...pair, 'reports/x': '' },
    args: [...check, '--format', 'json', '--output', 'reports'],
    code: 2,
    err: 'matters: reports cannot be written: a folder has that name.\n',
  },
  {
    it: 'says when a file stands where the folder should be',
    files: pair,
    args: [...check, '--format', 'json', '--output', 'clean.minutes/out.json'],
    code: 2,
    err: 'matters: clean.minutes/out.json cannot be written: a part of its path is a file and no folder.\n',
  },
  {
    it: 'says when the file system refuses',
    files: pair,
    args: [...check, '--format', 'json', '--output', '/proc/out.json'],
    code: 2,
    err: [/^matters: \/proc\/out\.json cannot be written/u],
  },
]);

describe('What is written for machines', () => {
  it('names every document that could not be read, and so does standard error', async () => {
    await inFolder({ 'clean.minutes': clean, 'scan.minutes': 'a\0b' }, async (cwd) => {
      for (const format of Object.keys(formats).filter((name) => name !== 'text')) {
        const { code, out, err } = await runInProcess([...check, '--format', format], cwd);
        assert.equal(code, 2, format);
        assert.match(out, /scan\.minutes/u, format);
        assert.match(err, /^matters: scan\.minutes is not plain text: byte 1 .*\n$/u, format);
      }
    });
  });

  it('ends with a line end, and standard error stays empty', async () => {
    await inFolder({ 'faulty.minutes': faulty }, async (cwd) => {
      for (const format of Object.keys(formats)) {
        const { out, err } = await runInProcess([...check, '--format', format], cwd);
        assert.match(out, /\S\n$/u, format);
        assert.equal(err, '', format);
      }
      assert.deepEqual(Object.keys(contentsOf(cwd)), ['faulty.minutes']);
    });
  });
});
