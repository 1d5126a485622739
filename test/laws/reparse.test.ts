import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { reparse } from '../../server/src/syntax/reparse.ts';
import { filesBelow } from '../house/sources.ts';
import { brokenMarkup, nastyText } from '../support/arbitrary-markup.ts';
import { law } from '../support/law.ts';
import { taggedCopy } from '../support/tagged-copy.ts';
import { edited, type Typed, typing } from '../support/typing.ts';

const fixtures = filesBelow('test/fixtures', (name) => /\.minutes(?:\.md)?$/u.test(name)).map(({ text }) => text);

function holds([before, typed]: [string, Typed[]]): void {
  const { text, unchanged } = edited(before, typed);
  const read = reparse(parse(before, readYamlHeader), text, unchanged)?.read;
  if (read !== undefined) assert.deepEqual(read, parse(text, readYamlHeader), JSON.stringify([before, text]));
}

describe('Reading a document again after an edit', () => {
  law('gives what reading it anew gives, whatever is broken in it', 8000, fc.tuple(brokenMarkup(), typing()), holds);
  law('gives the same of any text', 2000, fc.tuple(nastyText(), typing()), holds);
  const tagged = taggedCopy().map((copy) => copy.tagged);
  law('gives the same of any tags in any text', 2000, fc.tuple(tagged, typing()), holds);
  law('gives the same of a fixture', 600, fc.tuple(fc.constantFrom(...fixtures), typing()), holds);

  it('reads no more than the blocks of the edit', () => {
    const block = (number: number) => `Part ${number}.{action #a${number} due May 2024}\n\n`;
    const before = `---\nminutes: 1\n---\n${[1, 2, 3, 4].map(block).join('')}`;
    const at = before.indexOf('Part 3') + 4;
    const text = `${before.slice(0, at)}s${before.slice(at)}`;
    const old = parse(before);
    const { read, stretch } = reparse(old, text, { first: at, last: before.length - at }) ?? assert.fail('read anew');
    assert.equal(before.slice(stretch.start, stretch.end), block(3));
    assert.equal(read.tags[0], old.tags[0]);
    assert.equal(read.tags[1], old.tags[1]);
    assert.deepEqual(read, parse(text));
  });

  it('leaves a document whose header may be another one to be read anew', () => {
    const headed = parse('---\nminutes: 1\n---\nA note.\n');
    assert.equal(reparse(headed, '---\nminutes: 12\n---\nA note.\n', { first: 14, last: 12 }), null);
    const fence = parse('---\nminutes: 1\n---');
    assert.equal(reparse(fence, '---\nminutes: 1\n---x', { first: 18, last: 0 }), null);
    assert.equal(reparse(parse('-- minutes'), '--- minutes', { first: 2, last: 8 }), null);
  });
});
