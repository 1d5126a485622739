import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { bothWays, type Case } from './both-ways.ts';
import { asOf, clean, faulty } from './folder.ts';

const check = ['check', ...asOf];
const linkTo = (target: string) => (path: string) => symlinkSync(target, path);
const pipe = (path: string) => assert.equal(spawnSync('mkfifo', [path]).status, 0);
const nothingFound = (where: string) => `matters: no minutes found in ${where}.
  A folder is searched for *.minutes and *.minutes.md, but for folders whose name begins with a dot, node_modules
  and what the configuration excludes. A file of another name can be named itself.
`;

/** One clean document beside something else; it is checked, and what is said of the rest comes before. */
function beside(what: string, files: Case['files'], messages: readonly string[], paths: readonly string[] = []): Case {
  const count = messages.length;
  return {
    it: what,
    files: { 'clean.minutes': clean, ...files },
    args: [...check, ...paths],
    code: count === 0 ? 0 : 2,
    out:
      count === 0
        ? '✓ Checked 1 document with 1 item as of 20 November 2024: nothing is amiss.\n'
        : `${messages.map((message) => `unread ${message}.\n`).join('')}Checked 1 document with 1 item as of 20 November 2024.\n${count} ${count === 1 ? 'file' : 'files'} could not be read.\n`,
  };
}

bothWays('matters check, beside', [
  beside('a link that leads to itself', { 'loop.minutes': linkTo('loop.minutes') }, [
    'loop.minutes is a link that leads back to itself',
  ]),
  beside('a link that leads to nothing', { 'gone.minutes': linkTo('nowhere') }, [
    'gone.minutes is a link that leads to nothing',
  ]),
  beside('broken links that are no minutes', { gone: linkTo('nowhere'), loop: linkTo('loop') }, []),
  beside('folders linked in a circle', { 'a/b/up': linkTo('../..'), 'a/self': linkTo('.') }, []),
  beside('a link to a document out of the folder', { 'out.minutes': linkTo('/etc/hosts') }, [
    'out.minutes is a link that leads out of the folder searched; name it by itself to have it read',
  ]),
  beside('a link to a folder out of the folder', { out: linkTo('/etc') }, []),
  beside('a pipe', { 'p.minutes': pipe, p: pipe, 'q.minutes': linkTo('p') }, [
    'p.minutes is a pipe and not a file',
    'q.minutes is a pipe and not a file',
  ]),
  beside('a pipe that is named', { p: pipe }, ['p is a pipe and not a file'], ['p', '.']),
  beside('a path that is not there', {}, ['nope is not there (any more)'], ['nope', '.']),
  beside(
    'a path through a file',
    {},
    ['clean.minutes/x is not there: a part of its path is a file and no folder'],
    ['.', 'clean.minutes/x'],
  ),
  beside('a pattern that matches nothing', {}, ['old/*.minutes leads to no minutes'], ['old/*.minutes', '.']),
  beside('a folder without minutes', { 'old/notes.txt': '' }, ['old leads to no minutes'], ['old', 'clean.minutes']),
  beside('a name too long', {}, [`${'x'.repeat(300)} has too long a name`], ['.', 'x'.repeat(300)]),
]);

bothWays('matters check reads', [
  {
    it: 'a folder that several links lead to once, under its own name',
    files: {
      'a-link': linkTo('real'),
      'real/x.minutes': faulty,
      'z-link': linkTo('real'),
      'z.minutes': linkTo('real/x.minutes'),
    },
    args: check,
    code: 1,
    out: ['real/x.minutes:8:25 error', 'Checked 1 document '],
  },
  {
    it: 'a document named twice, by a link and by itself, once',
    files: { 'real/x.minutes': faulty, link: linkTo('real') },
    args: [...check, 'link', 'real', 'real/x.minutes', 'link/x.minutes'],
    code: 1,
    out: ['link/x.minutes:8:25 error', 'Checked 1 document '],
  },
  {
    it: 'what a link leads to in a hidden folder inside',
    files: { '.kept/x.minutes': faulty, now: linkTo('.kept') },
    args: check,
    code: 1,
    out: ['.kept/x.minutes:8:25 error'],
  },
  {
    it: 'a link out of the folder that is named',
    files: { 'here/x.minutes': linkTo('../there.txt'), 'there.txt': faulty },
    from: 'here',
    args: [...check, 'x.minutes'],
    code: 1,
    out: ['x.minutes:8:25 error'],
  },
  {
    it: 'two roots, one of them beside this folder',
    files: { 'here/x.minutes': clean, 'there/y.minutes': faulty },
    from: 'here',
    args: [...check, '.', '../there'],
    code: 1,
    out: ['../there/y.minutes:8:25 error', 'Checked 2 documents '],
  },
  {
    it: 'names with blanks, accents and braces',
    files: { ' two  words é [1] {x}.minutes': faulty },
    args: [...check, ' two  words é [1] {x}.minutes'],
    code: 1,
    out: [' two  words é [1] {x}.minutes:8:25 error'],
  },
  {
    it: 'a name that begins with a dash, after two dashes',
    files: { '-x.minutes': faulty },
    args: [...check, '--', '-x.minutes'],
    code: 1,
    out: ['-x.minutes:8:25 error'],
  },
  {
    it: 'a name that begins with a dash, in a folder',
    files: { '-x.minutes': faulty },
    args: check,
    code: 1,
    out: ['-x.minutes:8:25 error'],
  },
  {
    it: 'a folder whose name ends like a document',
    files: { 'x.minutes/y.minutes': faulty },
    args: check,
    code: 1,
    out: ['x.minutes/y.minutes:8:25 error'],
  },
]);

bothWays('matters check cannot run', [
  { it: 'in a folder without minutes', files: { 'x.md': '' }, args: check, code: 2, err: nothingFound('this folder') },
  {
    it: 'on a folder without minutes',
    files: { 'a/x.md': '' },
    args: [...check, 'a'],
    code: 2,
    err: nothingFound('a'),
  },
  {
    it: 'on patterns that match nothing',
    files: { 'x.minutes': clean },
    args: [...check, 'y*', 'z/**'],
    code: 2,
    err: nothingFound('y*, z/**'),
  },
  {
    it: 'where everything is excluded',
    files: { 'x.minutes': clean, 'matters.config.json': '{ "exclude": ["**"] }' },
    args: check,
    code: 2,
    err: nothingFound('this folder'),
  },
  {
    it: 'on a device',
    args: [...check, '/dev/zero'],
    code: 2,
    out: [/^unread \S*dev\/zero is a device and not a file\.\n/u],
  },
  {
    it: 'on a path that is not there',
    args: [...check, 'nope'],
    code: 2,
    out: 'unread nope is not there (any more).\nChecked 0 documents with 0 items as of 20 November 2024.\n1 file could not be read.\n',
  },
]);
