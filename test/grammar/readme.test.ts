/**
 * Runs the reference of the language: every example of grammar/README.md is read and compared with what the page says of
 * it, and its tables with those of the code. With `UPDATE=1` what the page says is written anew instead: read the
 * difference before you keep it.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { root } from '../house/sources.ts';
import { type FencedBlock, type Section, sectionsOf, withBlocks } from '../support/markdown.ts';
import { type NotedDocument, readNotation } from '../support/notation.ts';
import { holderInWords, itemInWords, problemsInWords } from '../support/readings.ts';
import { checkNotation } from '../support/workspace.ts';
import { readings, withReadings } from './example-lines.ts';
import { referenceTables } from './tables.ts';

const path = join(root, 'grammar/README.md');
const page = readFileSync(path, 'utf8');
const update = process.env.UPDATE === '1';
const rewritten = new Map<FencedBlock, string>();

describe('The reference of the language', () => {
  for (const section of sectionsOf(page)) {
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

  after(() => {
    if (!update) return;
    let text = withBlocks(page, rewritten);
    for (const [name, table] of Object.entries(referenceTables())) {
      const [before, , behind] = betweenMarks(text, name);
      text = before + table + behind;
    }
    if (text !== page) writeFileSync(path, text);
  });
});

function run({ blocks }: Section, index: number): void {
  const block = blocks[index] as FencedBlock;
  const reading = readings[block.info];
  if (block.info === 'minutes') checkMinutes(block, blocks[index + 1]);
  else if (reading !== undefined) compare(block, withReadings(block.text, reading));
  else compare(block, saidOf(block, minutesBefore(blocks, index)));
}

function minutesBefore(blocks: readonly FencedBlock[], index: number): FencedBlock {
  const minutes = blocks.slice(0, index).findLast(({ info }) => info === 'minutes');
  assert.ok(minutes !== undefined, 'what is no example of its own follows the `minutes` it speaks of');
  return minutes;
}

/** What a block should say of the minutes before it: their faults, their public copy or their register. */
function saidOf(block: FencedBlock, minutes: FencedBlock): string {
  switch (block.info) {
    case 'text':
      return problemsOf(minutes).join('\n');
    case 'public':
      return publicCopyOf(minutes);
    case 'register':
      return withReadings(block.text, (written) => inRegister(written, minutes));
    default:
      throw new Error(`No block is called \`${block.info}\`.`);
  }
}

function compare(block: FencedBlock, actual: string): void {
  if (!update) assert.equal(block.text, actual);
  else if (block.text !== actual) rewritten.set(block, actual);
}

/** Minutes shown without faults have none: all of them reads, and nothing in them is an error to the check. */
function checkMinutes(block: FencedBlock, next: FencedBlock | undefined): void {
  if (next?.info === 'text') return;
  assert.deepEqual(problemsOf(block), []);
  const { findings } = checkNotation(readNotation(block.text));
  const errors = findings.filter(({ severity }) => severity === 'error');
  assert.deepEqual(
    errors.map(({ rule, message }) => `${rule}: ${message}`),
    [],
  );
}

function problemsOf(block: FencedBlock): string[] {
  return readNotation(block.text).documents.flatMap(({ text, madeHeader }) =>
    problemsInWords(text, parse(text, readYamlHeader), madeHeader.split('\n').length),
  );
}

function publicCopyOf(block: FencedBlock): string {
  const { text } = readNotation(block.text).documents[0] as NotedDocument;
  const stripped = strip(text, parse(text, readYamlHeader));
  assert.ok(stripped.ok, 'every tag closes');
  return stripped.text;
}

/** Where an item stands (`#plan on 1 May 2024`), or who holds a post (`@clerk on 1 May 2024`), by some minutes. */
function inRegister(written: string, minutes: FencedBlock): string {
  const [, name = '', day = ''] = /^([#@]\S+) on (.+)$/u.exec(written) ?? [];
  const notation = readNotation(minutes.text);
  const { register } = checkNotation({ ...notation, directives: [...notation.directives, `as of ${day}`] });
  if (name.startsWith('@')) return holderInWords(name.slice(1), register);
  const item = register.items.get(name.slice(1));
  return item === undefined ? 'not yet known' : itemInWords(item, register);
}

/** The text before, between and behind the marks of a generated table. */
function betweenMarks(text: string, name: string): [string, string, string] {
  const [open, close] = [`<!-- ${name}, from the code -->\n\n`, `\n\n<!-- end of ${name} -->`];
  const start = text.indexOf(open) + open.length;
  const end = text.indexOf(close);
  assert.ok(start >= open.length && end >= start, `the page has the marks of ${name}`);
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}
