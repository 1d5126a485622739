/**
 * Runs the specs: Markdown files whose headings are tests and whose blocks are workspaces (see test/specs/README.md).
 * With `UPDATE=1` the marks, and the workspaces after fixing, are written anew instead of compared.
 */
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ruleById, rules } from '../server/src/rules/index.ts';
import { filesBelow, root } from './house/sources.ts';
import { fixAll, proveFixes } from './support/fixes.ts';
import { type FencedBlock, type Section, sectionsOf, withBlocks } from './support/markdown.ts';
import { writeNotation } from './support/notation.ts';
import { checkExample, render, renderExpected } from './support/workspace.ts';

const folder = 'test/specs';
const update = process.env.UPDATE === '1';
const specs = filesBelow(folder, (path) => path.endsWith('.md') && basename(path) !== 'README.md');

describe('The specs', () => {
  it('have a file for every rule', () => {
    const without = rules.map(({ id }) => `${folder}/rules/${id}.md`).filter((path) => !existsSync(join(root, path)));
    assert.deepEqual(without, []);
  });
});

for (const { path, text } of specs) {
  const name = basename(path, '.md');
  const ids = path.startsWith(`${folder}/rules/`) ? [name] : undefined;
  const rewritten = new Map<FencedBlock, string>();
  describe(`Spec ${path.slice(folder.length + 1)}`, () => {
    if (ids !== undefined) it('is of a rule', () => assert.ok(ruleById.has(name), `there is no rule ${name}`));
    for (const section of sectionsOf(text)) {
      if (section.blocks.length > 0) it(section.title, () => run(section, ids, rewritten));
    }
    after(() => {
      if (rewritten.size > 0) writeFileSync(join(root, path), withBlocks(text, rewritten));
    });
  });
}

function run({ blocks }: Section, ids: readonly string[] | undefined, rewritten: Map<FencedBlock, string>): void {
  for (const [index, block] of blocks.entries()) {
    assert.ok(
      block.info === 'minutes' || block.info === 'minutes fixed',
      `a block is \`minutes\`, not \`${block.info}\``,
    );
    const source = blocks[index - 1];
    if (block.info === 'minutes') compare(block, shown(block, ids), rewritten);
    else if (source?.info === 'minutes' && ids !== undefined) {
      const { notation } = checkExample(source.text, { rules: ids });
      compare(block, { actual: writeNotation(fixAll(notation, ids), []), expected: block.text }, rewritten);
      for (const id of ids) proveFixes(notation, id);
    } else assert.fail('`minutes fixed` follows the `minutes` that are fixed, in the spec of a rule');
  }
}

function shown(block: FencedBlock, ids: readonly string[] | undefined): { actual: string; expected: string } {
  const example = checkExample(block.text, ids === undefined ? {} : { rules: ids });
  return { actual: render(example), expected: renderExpected(example) };
}

function compare(
  block: FencedBlock,
  { actual, expected }: { actual: string; expected: string },
  rewritten: Map<FencedBlock, string>,
): void {
  if (!update) assert.equal(actual, expected);
  else if (actual !== expected) rewritten.set(block, actual);
}
