import { bothWays } from './both-ways.ts';
import { asOf, minutes, pair } from './folder.ts';

const ofTwoBodies = {
  ...pair,
  'board.minutes': minutes('13 March 2024', 'The Board would meet.{action #meet @clerk due 31 May 2024}').replace(
    'Scrutiny Panel',
    'Improvement Board',
  ),
};

bothWays('matters register', [
  {
    it: 'prints the action log',
    files: pair,
    args: ['register', ...asOf],
    code: 0,
    out: [/^Action log as of 20 November 2024\n2 documents, 3 items\.\n/u, 'Overdue (1)', '#plan'],
  },
  {
    it: 'takes paths',
    files: pair,
    args: ['register', ...asOf, 'clean.minutes'],
    code: 0,
    out: [/1 document, 1 item/u],
  },
  {
    it: '--format markdown',
    files: pair,
    args: ['register', ...asOf, '--format', 'markdown'],
    code: 0,
    out: [/^# Action log/u, '| '],
  },
  {
    it: '--format csv',
    files: pair,
    args: ['register', ...asOf, '--format', 'csv'],
    code: 0,
    out: [/^[^\n]*id,/u, /\bplan,/u],
  },
  {
    it: '--format json',
    files: pair,
    args: ['register', ...asOf, '--format', 'json'],
    code: 0,
    out: [/^\{\n {2}"version": 1,\n {2}"asOf": "2024-11-20"/u],
  },
  {
    it: '--output writes a file, without colours',
    files: pair,
    args: ['register', ...asOf, '--color', '--output', 'log.txt'],
    code: 0,
    leaves: { 'log.txt': [/^Action log as of 20 November 2024\n/u] },
  },
  {
    it: '--body keeps to one body, by a part of its name',
    files: ofTwoBodies,
    args: ['register', ...asOf, '--body', 'board'],
    code: 0,
    out: [/Improvement Board/u, '#meet'],
  },
  {
    it: '--body that is none offers the nearest and names them all',
    files: ofTwoBodies,
    args: ['register', ...asOf, '--body', 'scrutny panel'],
    code: 2,
    err: 'matters: `--body scrutny panel` is no body; did you mean `Scrutiny Panel`? The bodies are Scrutiny Panel and Improvement Board.\n',
  },
  {
    it: '--body that could be several asks which',
    files: ofTwoBodies,
    args: ['register', ...asOf, '--body', 'n'],
    code: 2,
    err: [/^matters: `--body n` may be more than one body\. The bodies are /u],
  },
  {
    it: '--format that is none offers the nearest',
    files: pair,
    args: ['register', '--format', 'markdwn'],
    code: 2,
    err: 'matters: `--format markdwn` is not known; did you mean `markdown`? It can be text, markdown, csv or json.\n',
  },
  {
    it: 'is printed without a document that cannot be read, and does not pass for whole',
    files: { ...pair, 'scan.minutes': '\0' },
    args: ['register', ...asOf],
    code: 2,
    out: [/^Action log/u],
    err: [/^matters: scan\.minutes is not plain text/u],
  },
  {
    it: '--verbose tells the stages',
    files: pair,
    args: ['register', ...asOf, '--verbose'],
    code: 0,
    out: [/^Action log/u],
    err: 'configure N ms\nfind N ms\nread N ms\nreport N ms\n',
    settle: (text) => text.replace(/ +\d+\.\d ms/gu, ' N ms'),
  },
]);

bothWays('matters history', [
  {
    it: 'tells the story of an item',
    files: pair,
    args: ['history', 'plan', ...asOf],
    code: 0,
    out: [/^The Clerk would bring a plan.*\n#plan · action · overdue · as of 20 November 2024\n/u, 'faulty.minutes:9'],
  },
  {
    it: 'takes the id with its sign',
    files: pair,
    args: ['history', '#plan', ...asOf, 'faulty.minutes'],
    code: 0,
    out: [/#plan · action/u],
  },
  {
    it: '--format markdown',
    files: pair,
    args: ['history', 'plan', ...asOf, '--format', 'markdown'],
    code: 0,
    out: [/^# /u],
  },
  {
    it: '--format json',
    files: pair,
    args: ['history', 'plan', ...asOf, '--format', 'json'],
    code: 0,
    out: [/^\{\n/u, '"id": "plan"'],
  },
  {
    it: '--output writes a file',
    files: pair,
    args: ['history', 'plan', ...asOf, '--output', 'plan.txt'],
    code: 0,
    leaves: { 'plan.txt': [/#plan/u] },
  },
  {
    it: 'tells what could not be read, for the item may be in it',
    files: { ...pair, 'scan.minutes': '\0' },
    args: ['history', 'other', ...asOf],
    code: 2,
    err: [/^matters: scan\.minutes is not plain text.*\nmatters: There is no item #other/u],
  },
  {
    it: 'offers what was meant',
    files: pair,
    args: ['history', '#plam', ...asOf],
    code: 2,
    err: [/^matters: There is no item #plam as of 20 November 2024\. Did you mean #plan/u],
  },
  {
    it: 'says when tags speak of an item nobody defined',
    files: pair,
    args: ['history', 'fair', ...asOf],
    code: 2,
    err: [/No tag defines #fair/u],
  },
  { it: 'wants an id', files: pair, args: ['history'], code: 2, err: [/^matters: missing required argument 'id'/u] },
  {
    it: '--format csv is none',
    files: pair,
    args: ['history', 'plan', '--format', 'csv'],
    code: 2,
    err: [/It can be text, markdown or json\.\n$/u],
  },
]);
