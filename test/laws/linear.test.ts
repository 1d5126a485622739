import { check } from '../../server/src/check/check.ts';
import { readMinutes } from '../../server/src/check/read.ts';
import { defaultSettings } from '../../server/src/config/settings.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import { coverOf } from '../../server/src/syntax/cover.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { stringSource } from '../../server/src/text/source.ts';
import { growsWithIt } from '../support/growth.ts';
import { ports } from '../support/workspace.ts';

const header = '---\nminutes: 1\nbody: Scrutiny Panel\ndate: 2024-01-10\n---\n';
const behindHeader = (text: string) => header + text;
const asMany = (text: string) => (size: number) => text.repeat(Math.ceil(size / text.length));
const numbered = (write: (number: number) => string) => (count: number) =>
  Array.from({ length: count }, (_, number) => write(number)).join('');
const inside = (before: string, after: string, middle: (size: number) => string) => (size: number) =>
  before + middle(size) + after;

/** A text that has brought a checker down, or might: its size, and how to make it so big. */
interface Hostile {
  readonly size: number;
  readonly make: (size: number) => string;
}

const million = 1_000_000;
const hostile: Readonly<Record<string, Hostile>> = {
  'unclosed tags': { size: 10_000, make: numbered(() => '{action ') },
  'unclosed tags, each with a quote': { size: 10_000, make: numbered(() => '{action "') },
  'nested spans, a tag each': { size: 10_000, make: (count) => `${'['.repeat(count)}${']{#x}'.repeat(count)}` },
  'brackets never closed, a tag behind each': { size: 10_000, make: numbered(() => '[ ]{#x}[') },
  'a tag of a megabyte': { size: million, make: inside('{action #x note ', '}', asMany('very long ')) },
  'a tag of clauses, one after another': {
    size: 20_000,
    make: inside(
      '{metric #x ',
      '}',
      numbered((number) => `was ${number}, `),
    ),
  },
  'a quote of a megabyte': { size: million, make: inside('{action #x note "', '"}', asMany('very long ')) },
  quotes: { size: million, make: asMany('"') },
  'quotes in a tag': { size: million, make: inside('{action ', '}', asMany('"')) },
  braces: { size: million, make: asMany('{') },
  'closing brackets': { size: million, make: asMany(']') },
  'backslashes before a brace': { size: million, make: inside('', '{action}', asMany('\\')) },
  'backslashed braces': { size: million, make: asMany('\\{rec') },
  'braces with blanks behind them': { size: 1000, make: numbered(() => `{${' '.repeat(1000)}`) },
  'a brace with blanks behind it': { size: million, make: inside('{', '', asMany(' ')) },
  'a tag of blanks': { size: million, make: inside('{action', '}', asMany(' ')) },
  'a sentence of a megabyte with a thousand tags': {
    size: 1000,
    make: numbered((number) => `${'word '.repeat(200)}{#x${number}}`),
  },
  'nested spans of metrics': {
    size: 4000,
    make: (count) => `${'[it was 5 '.repeat(count)}${numbered((number) => `]{metric #x${number}}`)(count)}`,
  },
  'spans behind one another': { size: 10_000, make: numbered((number) => `[a]{action}{metric #x${number}}`) },
  'many tags of one span': { size: 10_000, make: (count) => `[a]${'{action}'.repeat(count)}` },
  'nested spans of one metric': {
    size: 10_000,
    make: (count) => `${'[word '.repeat(count)}${']{metric #a}'.repeat(count)}`,
  },
  'ids in one clause': { size: 60_000, make: inside('It.{action #x needs ', '}', asMany('#b ')) },
  'ids in one tag': { size: 60_000, make: inside('It.{action ', '}', asMany('#b ')) },
  'owners in one tag': { size: 60_000, make: inside('It.{action #x ', '}', asMany('@b ')) },
  'a chain of needs': { size: 10_000, make: numbered((number) => `It.{action #x${number + 1} needs #x${number}}\n`) },
  'names that nothing defines': { size: 2000, make: numbered((number) => `It.{#left${number} @right${number}}\n`) },
  'kinds nearly said': { size: 10_000, make: numbered((number) => `{acton #x${number} [1]{} `) },
  'slips without end': { size: 10_000, make: numbered((number) => `{#x slipped to ${2000 + (number % 100)}}\n`) },
  ignores: { size: 4000, make: numbered((number) => `It.{ignore missing-id, because so}{action}{#x${number}}\n`) },
  'tags on one line': { size: 20_000, make: numbered((number) => `{action #x${number}}`) },
  'tags on a line each': { size: 10_000, make: numbered((number) => `{action #x${number}}\n`) },
  'tags of one item': { size: 10_000, make: numbered((number) => `Turnover was ${number}.{metric #x target 7}\n`) },
  'blank lines': { size: 100_000, make: asMany('\n') },
  'blank lines, then tags': { size: 400_000, make: (size) => '\n'.repeat(size) + '{#x}\n'.repeat(size / 50) },
  'blank lines between tags': { size: 1000, make: numbered(() => `{#x}${'\n'.repeat(300)}`) },
  'digits in threes': { size: million, make: inside('{metric #x now 1', '}', asMany(',111')) },
  'digits in a sentence': { size: million, make: inside('It stood at 1', '.{metric #x}', asMany(',111')) },
  'digits of no end': { size: million, make: inside('{metric #x now ', '}', asMany('1')) },
  'words that begin dates': { size: 300_000, make: inside('{action #x due ', '}', asMany('end of ')) },
  'words that begin periods': { size: 300_000, make: inside('{metric #x now 5 ', '}', asMany('in ')) },
  'words that are nearly vague': { size: 300_000, make: inside('{action #x ', '}', asMany('to be ')) },
  'dates half said': { size: 300_000, make: inside('{action #x ', '}', asMany('slipped from 24 to 2020 ')) },
  'numbers half said': { size: 300_000, make: inside('It was ', '.{metric #x}', asMany('more than twenty- of 3 to ')) },
  'clauses half said': { size: 300_000, make: inside('{action ', '}', asMany('lower is level with benchmark ')) },
  'a sentence of a megabyte of promises': { size: million, make: asMany('the Clerk would write to the Chair and ') },
  'a sentence of ten thousand commas': { size: 10_000, make: asMany('agreed, ') },
  'a sentence of a megabyte of figures': { size: million, make: asMany('about 30 per cent in May, ') },
  'a paragraph of resolutions': { size: 300_000, make: asMany('RESOLVED that the Clerk write to the county. ') },
  'lines of promises': { size: 300_000, make: asMany('Clerk to write to the Chair by May\n') },
  'entries under a lead-in': { size: 300_000, make: inside('RESOLVED:\n\n', '', asMany('- that it be noted\n')) },
  'rows of figures': { size: 300_000, make: asMany('| 93 per cent | 5 of 17 | Clerk |\n') },
  'figures in a sentence': { size: 300_000, make: asMany('from 30% to 22% of 17 in May 2020 ') },
  'lines of words': { size: million, make: asMany('Words of the minutes, and no more\n') },
  'stops without blanks': { size: million, make: asMany('.') },
  'stops before a letter': { size: million, make: inside('It', 'x', asMany('.')) },
  'short forms': { size: 300_000, make: asMany('Cllr. No. p.m. J. ') },
  'a header of a megabyte': {
    size: 20_000,
    make: (count) =>
      `---\nminutes: 1\nowners:\n${numbered((n) => `  owner-${n}: {name: Name ${n}, role: Clerk}\n`)(count)}---\n{action @owner-1}`,
  },
  'a header for the library': {
    size: 10_000,
    make: (count) =>
      `---\nminutes: 1\npresent: # all\n${numbered((number) => `- Name ${number}\n`)(count)}---\n{action}`,
  },
  'a header of lists in lists': {
    size: 1000,
    make: (count) => `---\nminutes: 1\npresent: ${'['.repeat(count)}${']'.repeat(count)}\n---\n{action}`,
  },
  'a header that never closes': { size: million, make: inside('---\nminutes: 1\n', '', asMany('\n--- \n---- x')) },
};

const fullOfTags: Readonly<Record<string, Hostile>> = {
  'unclosed tags': { size: 3_000_000, make: asMany('{action ') },
  'unclosed tags, each with a quote': { size: 1_000_000, make: asMany('{action "') },
  'tags after a bracket': { size: 1_000_000, make: asMany(']{#x}') },
  'nested spans': { size: 100_000, make: (count) => `${'['.repeat(count)}${']{#x}'.repeat(count)}` },
  'spans and open brackets': { size: 1_000_000, make: asMany('[[ ]{#x}') },
  'tags on a line each': { size: 1_000_000, make: asMany('{#x}\n') },
  'tags on the last lines': { size: 1_000_000, make: inside('x', '{#x}', asMany('\r\n{#x}')) },
};

/** Everything a check does with one document. */
function work(text: string): void {
  const minutes = readMinutes('one.minutes', stringSource(text), text, 4, readYamlHeader);
  strip(text, minutes.read);
  for (const tag of minutes.read.tags) coverOf(text, minutes.read, tag);
  check([minutes], defaultSettings, dayOf(2024, 6, 30), ports);
}

/** The reading alone, for texts so full of tags that what is said of them would drown its time. */
function read(text: string): void {
  strip(text, parse(text));
}

describe('Four times the text takes about four times the time to check', () => {
  for (const [name, { size, make }] of Object.entries(hostile)) {
    it(`of ${name}`, function () {
      this.timeout(60_000);
      const text = (much: number) => (name.includes('header') ? make(much) : behindHeader(make(much)));
      growsWithIt(text(size / 4), text(size), work);
    });
  }
});

describe('Four times the text takes about four times the time to read', () => {
  for (const [name, { size, make }] of Object.entries(fullOfTags)) {
    it(`of ${name}`, function () {
      this.timeout(60_000);
      growsWithIt(make(size / 4), make(size), read);
    });
  }
});
