import { symlinkSync } from 'node:fs';
import { bothWays } from './both-ways.ts';
import { clean, minutes } from './folder.ts';

const published = 'The Clerk brought the survey.\n';
const nasty = '\uFEFFThe café – £3m “agreed”.\r\nNo\u00A0end{decision agreed} 👩‍👩‍👧';
const plainNasty = '\uFEFFThe café – £3m “agreed”.\r\nNo\u00A0end 👩‍👩‍👧';
/** `printf 'The Clerk brought the survey.\n' | sha256sum` */
const hash = '32bc46a68e1791306f853cde00361107e5366d9bace266e484a8cf878554128b';
const refused = minutes('14 February 2024', 'A tag that never closes.{action #x\n\nThe next block.');

bothWays('matters publish', [
  {
    it: 'prints the public copy of one document',
    files: { 'a.minutes': clean },
    args: ['publish', 'a.minutes'],
    code: 0,
    out: published,
  },
  {
    it: 'keeps every byte that is not markup',
    files: { 'a.minutes': nasty },
    args: ['publish', 'a.minutes'],
    code: 0,
    out: plainNasty,
  },
  {
    it: 'writes it to a file, byte for byte',
    files: { 'a.minutes': nasty },
    args: ['publish', 'a.minutes', '--output', 'public.txt'],
    code: 0,
    err: 'matters: published 1 document to public.txt\n',
    leaves: { 'public.txt': plainNasty },
  },
  {
    it: 'writes a folder into a folder, as Markdown, with the folders between',
    files: { 'm/a.minutes': clean, 'm/2024/b.minutes.md': clean, 'm/2024/c.minutes': nasty },
    args: ['publish', 'm', '--output', 'out/public'],
    code: 0,
    err: 'matters: published 3 documents to out/public\n',
    leaves: { 'out/public/a.md': published, 'out/public/2024/b.md': published, 'out/public/2024/c.md': plainNasty },
  },
  {
    it: 'writes into a folder for a folder that holds one document',
    files: { 'm/a.minutes': clean },
    args: ['publish', 'm', '--output', 'out'],
    code: 0,
    err: 'matters: published 1 document to out\n',
    leaves: { 'out/a.md': published },
  },
  {
    it: 'writes into a folder that is there, or that ends with a slash',
    files: { 'm/a.minutes': clean, 'out/kept.md': 'Kept.' },
    args: ['publish', 'm/a.minutes', '--output', 'out'],
    code: 0,
    err: [/published 1 document/u],
    leaves: { 'out/a.md': published },
  },
  {
    it: 'keeps the name of a file with another ending',
    files: { 'm/notes.txt': clean, 'm/a.minutes': clean },
    args: ['publish', 'm/notes.txt', 'm/a.minutes', '--output', 'out/'],
    code: 0,
    err: [/published 2 documents/u],
    leaves: { 'out/notes.txt': published, 'out/a.md': published },
  },
  {
    it: 'stays in the output folder wherever the documents lie',
    files: { 'here/a.minutes': clean, 'there/b.minutes': clean },
    from: 'here',
    args: ['publish', '../there/b.minutes', 'a.minutes', '--output', 'out'],
    code: 0,
    err: [/published 2 documents/u],
    leaves: { 'here/out/here/a.md': published, 'here/out/there/b.md': published },
  },
  {
    it: 'writes over the copy of the last time, and where a link leads',
    files: { 'a.minutes': clean, 'web/a.md': 'old', 'out.md': (path) => symlinkSync('web/a.md', path) },
    args: ['publish', 'a.minutes', '--output', 'out.md'],
    code: 0,
    err: [/published 1 document/u],
    leaves: { 'web/a.md': published },
  },
  {
    it: 'prints hashes instead',
    files: { 'a.minutes': clean, 'b.minutes': clean },
    args: ['publish', '.', '--hash'],
    code: 0,
    out: `${hash}  a.minutes\n${hash}  b.minutes\n`,
  },
  {
    it: 'writes hashes to a file',
    files: { 'a.minutes': clean },
    args: ['publish', 'a.minutes', '--hash', '--output', 'sums.txt'],
    code: 0,
    leaves: { 'sums.txt': `${hash}  a.minutes\n` },
  },
]);

bothWays('matters publish refuses', [
  { it: 'to run without a path', args: ['publish'], code: 2, err: [/^matters: missing required argument 'path'/u] },
  {
    it: 'several documents without a folder',
    files: { 'a.minutes': clean, 'b.minutes': clean },
    args: ['publish', '.'],
    code: 2,
    err: 'matters: 2 documents cannot go to standard output together; say --output FOLDER.\n',
  },
  {
    it: 'two copies of one name, and publishes nothing',
    files: { 'm/a.minutes': clean, 'm/a.minutes.md': clean, 'm/b.minutes': clean },
    args: ['publish', 'm', '--output', 'out'],
    code: 2,
    err: 'matters: the public copies of m/a.minutes and m/a.minutes.md would both be out/a.md; nothing is published.\n',
  },
  {
    it: 'to write a copy over minutes',
    files: { 'a.minutes': clean },
    args: ['publish', 'a.minutes', '--output', './a.minutes'],
    code: 2,
    err: 'matters: the public copy of a.minutes would be written over the minutes a.minutes; nothing is published.\n',
  },
  {
    it: 'everything while a tag or a header does not close',
    files: { 'a.minutes': clean, 'b.minutes': refused, 'c.minutes': '---\nminutes: 1\n' },
    args: ['publish', '.', '--output', 'out'],
    code: 2,
    err: `b.minutes:8:25: the tag that opens here never closes, so where it ends cannot be known; close it first.
c.minutes:1:1: the header that begins here never closes, so where it ends cannot be known; close it first.
matters: nothing is published.
`,
  },
  {
    it: 'everything while a document cannot be read',
    files: { 'a.minutes': clean, 'scan.minutes': '\0' },
    args: ['publish', '.', '--output', 'out'],
    code: 2,
    err: [/^matters: scan\.minutes is not plain text: .*\nmatters: nothing is published\.\n$/u],
  },
  {
    it: 'a folder where a file stands',
    files: { 'm/a.minutes': clean, out: 'a file' },
    args: ['publish', 'm', '--output', 'out'],
    code: 2,
    err: 'matters: out/a.md cannot be written: where its folder should be, there is a file.\n',
  },
]);
