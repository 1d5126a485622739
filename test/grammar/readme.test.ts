/**
 * Runs the reference of the language: every example of grammar/README.md is read and compared with what the page says of
 * it, its tables with the tables of the code, and its table of facts with the bundled example. With `UPDATE=1` what the
 * page says is written anew instead: read the difference before you keep it.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { daysMeant } from '../../server/src/register/calendar.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { parse, parseDate } from '../../server/src/syntax/parse.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { root } from '../house/sources.ts';
import { type FencedBlock, type Section, sectionsOf, withBlocks } from '../support/markdown.ts';
import { type NotedDocument, readNotation } from '../support/notation.ts';
import {
  coveredWords,
  datesInWords,
  holderInWords,
  itemInWords,
  problemsInWords,
  type SaidOn,
  tagInWords,
  valueOfWords,
} from '../support/readings.ts';
import { checkNotation } from '../support/workspace.ts';
import { referenceTables } from './tables.ts';

const path = join(root, 'grammar/README.md');
const page = readFileSync(path, 'utf8');
const sections = sectionsOf(page);
const update = process.env.UPDATE === '1';
const rewritten = new Map<FencedBlock, string>();

describe('The reference of the language', () => {
  for (const section of sections) {
    for (const [index, block] of section.blocks.entries()) {
      if (block.info === '') continue;
      it(`says in line ${block.first}, “${section.title}”, how its ${block.info} read`, () => run(section, index));
    }
  }

  it('has the tables that the code has', () => {
    for (const [name, table] of Object.entries(referenceTables())) {
      const [, shown] = betweenMarks(page, name);
      if (!update) assert.equal(shown, table, `the table between the marks “${name}”: UPDATE=1 writes it`);
    }
  });

  it('says how every kind of fact is written, as it stands in the bundled example', () => {
    const rows = factRows();
    assert.ok(rows.length >= 60, 'the table of facts is there');
    for (const row of rows) checkFact(row);
  });

  after(() => {
    if (!update) return;
    let text = withBlocks(page, rewritten);
    for (const [name, table] of Object.entries(referenceTables())) {
      const [before, , after] = betweenMarks(text, name);
      text = before + table + after;
    }
    if (text !== page) writeFileSync(path, text);
  });
});

/** What a line of each kind of block says, behind its arrow, of the words before it. */
const readings: Readonly<Record<string, (words: string, firstLine: string) => string>> = {
  tags: tagInWords,
  covers: (words) => coveredWords(lineEnds(words)),
  dates: (words, firstLine) => datesInWords(words, saidOn(firstLine)),
  values: valueOfWords,
  strip: (words) => {
    const text = lineEnds(words);
    const stripped = strip(text, parse(text, readYamlHeader));
    return stripped.ok ? withShownLineEnds(stripped.text) : 'refused';
  },
};

function run({ blocks }: Section, index: number): void {
  const block = blocks[index] as FencedBlock;
  const kind = block.info;
  if (kind === 'minutes') return checkMinutes(block, blocks[index + 1]);
  const reading = readings[kind];
  if (reading !== undefined) return compare(block, withReadings(block.text, reading));
  const source = blocks.slice(0, index).findLast(({ info }) => info === 'minutes');
  assert.ok(source !== undefined, `a block \`${block.info}\` follows the \`minutes\` it speaks of`);
  if (kind === 'text') compare(block, problemsOf(source).join('\n'));
  else if (kind === 'public') compare(block, publicCopyOf(source));
  else if (kind === 'register') compare(block, withReadings(block.text, (words) => inRegister(words, source)));
  else assert.fail(`no block is called \`${block.info}\``);
}

function compare(block: FencedBlock, actual: string): void {
  if (!update) assert.equal(block.text, actual);
  else if (block.text !== actual) rewritten.set(block, actual);
}

/** Minutes shown without faults have none: they read, and nothing in them is an error to the check. */
function checkMinutes(block: FencedBlock, next: FencedBlock | undefined): void {
  if (next?.info === 'text') return;
  assert.deepEqual(problemsOf(block), []);
  const { findings } = checkNotation(readNotation(block.text));
  const told = findings.filter(({ severity }) => severity === 'error');
  assert.deepEqual(
    told.map(({ rule, message }) => `${rule}: ${message}`),
    [],
  );
}

function problemsOf(block: FencedBlock): string[] {
  return documentsOf(block).flatMap(({ text, madeHeader }) =>
    problemsInWords(text, parse(text, readYamlHeader), madeHeader.split('\n').length),
  );
}

function publicCopyOf(block: FencedBlock): string {
  const [document] = documentsOf(block);
  const { text } = document as NotedDocument;
  const stripped = strip(text, parse(text, readYamlHeader));
  assert.ok(stripped.ok, 'every tag closes');
  return stripped.text;
}

function documentsOf(block: FencedBlock): readonly NotedDocument[] {
  return readNotation(block.text).documents;
}

/** Where an item stands (`#plan on 1 May 2024`) or who holds a post (`@clerk on 1 May 2024`) in some minutes. */
function inRegister(words: string, source: FencedBlock): string {
  const [, name = '', day = ''] = /^([#@]\S+) on (.+)$/u.exec(words) ?? [];
  const { directives, ...notation } = readNotation(source.text);
  const { register } = checkNotation({ ...notation, directives: [...directives, `as of ${day}`] });
  if (name.startsWith('@')) return holderInWords(name.slice(1), register);
  const item = register.items.get(name.slice(1));
  return item === undefined ? 'not yet known' : itemInWords(item, register);
}

const arrow = ' → ';

/** The lines of a block with what each is read as behind its arrow, the arrows under one another. */
function withReadings(text: string, reading: (words: string, firstLine: string) => string): string {
  const lines = text.split('\n');
  const words = lines.map((line) => (line.includes(arrow) ? line.slice(0, line.indexOf(arrow)).trimEnd() : ''));
  const width = Math.max(...words.map((one) => one.length));
  return lines
    .map((line, index) => {
      const one = words[index] as string;
      return one === '' ? line : `${one.padEnd(width)}${arrow}${reading(one, lines[0] as string)}`.trimEnd();
    })
    .join('\n');
}

/** Reads `Said on 12 March 2020, looking ahead`, with `, where the fiscal year starts in July` behind it or not. */
function saidOn(line: string): SaidOn {
  const pattern = /^Said on (?<day>[^,]+), looking (?<way>ahead|back)(?:, where the fiscal year starts in (?<start>\w+))?:$/u;
  const { day = '', way, start = 'April' } = pattern.exec(line)?.groups ?? {};
  const date = parseDate(day);
  const month = parseDate(start);
  assert.ok(date !== null && month !== null, `“${line}” says when, and which way, the dates are said`);
  const on = daysMeant(date, 0, 'next', 4)?.last as number;
  return { on, toward: way === 'back' ? 'last' : 'next', fiscalStart: month.part };
}

/** Examples on one line show a line end as `⏎`. */
function lineEnds(words: string): string {
  return words.replaceAll('⏎', '\n');
}

function withShownLineEnds(text: string): string {
  return text.replaceAll('\n', '⏎') || '(nothing)';
}

/** The text before, between and after the marks of a generated table. */
function betweenMarks(text: string, name: string): [string, string, string] {
  const [open, close] = [`<!-- ${name}, from the code -->\n\n`, `\n\n<!-- end of ${name} -->`];
  const start = text.indexOf(open) + open.length;
  const end = text.indexOf(close);
  assert.ok(start >= open.length && end > start, `the page has the marks of ${name}`);
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

interface FactRow {
  readonly fact: string;
  readonly snippet: string;
  readonly file: string;
}

const fixture = 'test/fixtures/aldermere';

function factRows(): FactRow[] {
  const rows = page.matchAll(/^\| (?<fact>[^|]+) \| `(?<snippet>[^|]+)` \| `(?<file>[a-z]+\/[\d-]+\.minutes(?:\.md)?)` \|$/gmu);
  return [...rows].map(({ groups }) => groups as unknown as FactRow);
}

/** Fails unless the snippet stands in its file and is, or holds, a tag whose every part reads; or a line of its header. */
function checkFact({ fact, snippet, file }: FactRow): void {
  const place = join(root, fixture, file);
  assert.ok(existsSync(place), `${fact}: there is no ${file}`);
  const text = readFileSync(place, 'utf8');
  const start = text.indexOf(snippet);
  const end = start + snippet.length;
  assert.ok(start !== -1, `${fact}: ${file} does not have ${snippet}`);
  const document = parse(text, readYamlHeader);
  if (end <= (document.header?.end ?? 0)) return;
  const tags = document.tags.filter((tag) => tag.start >= start && tag.end <= end);
  assert.equal(tags.length, 1, `${fact}: one whole tag stands in ${snippet}`);
  const unread = tags.flatMap(({ clauses }) => clauses).filter(({ type, unread }) => type === 'unknown' || unread !== null);
  assert.deepEqual(unread, [], `${fact}: every clause reads`);
}
