/** The second opinion: its table, and what it does to what the rules say. */
import assert from 'node:assert/strict';
import { featureNumber, type Sort, sorts } from '../../server/src/prose/opinion/features.ts';
import { weighedKinds } from '../../server/src/prose/opinion/opinion.ts';
import { weights } from '../../server/src/prose/opinion/opinion-weights.ts';
import { readProse } from '../../server/src/prose/read-prose.ts';
import { numberOf } from '../../server/src/prose/sentences/cues.ts';
import { parse } from '../../server/src/syntax/parse.ts';

const read = (text: string) => readProse(text, parse(text)).map(({ kind, because }) => `${kind}: ${because}`);

/** Every entry of the table: of what sort, of which words. */
const entries = weighedKinds.flatMap((kind) =>
  sorts.flatMap((sort) =>
    weights[kind][sort]
      .split('  ')
      .filter((entry) => entry !== '')
      .map((entry) => ({ kind, sort, words: entry.split(' ').slice(0, -1), weight: Number(entry.split(' ').at(-1)) })),
  ),
);

describe('The table of the second opinion', () => {
  it('gives each feature one or two words and a weight', () => {
    for (const { words, weight, sort } of entries) {
      assert.ok(words.length === 1 || words.length === 2, `${sort}: ${words}`);
      assert.ok(Number.isInteger(weight) && weight !== 0, `${sort}: ${words} ${weight}`);
    }
  });

  it('knows no two features by one number', () => {
    const known = new Map<number, string>();
    for (const { sort, words } of entries) {
      const name = `${sort}: ${words.join(' ')}`;
      const number = numberIn(sort, words);
      assert.equal(known.get(number) ?? name, name);
      known.set(number, name);
    }
  });

  it('is one that a person can read through', () => {
    for (const kind of weighedKinds)
      assert.ok(
        entries.filter((entry) => entry.kind === kind).length <= (kind === 'action' ? 1200 : 300),
        `${kind} has too many features`,
      );
  });
});

describe('A sentence that no rule has a wording for', () => {
  it('is read by its words together, and says which', () => {
    const [action] = read('Action with the Clerk, who had the figures and would see to it before the meeting.');
    assert.match(action ?? '', /^action: its words together: .*\bclerk\b/u);
  });

  it('is no action where it is a question, is done, or is only spoken of', () => {
    assert.deepEqual(read('Action with the Clerk, who had the figures and would see to it before the meeting?'), []);
    assert.deepEqual(
      read('Action with the Clerk, who had the figures and would see to it before the meeting - done'),
      [],
    );
    const [mooted] = readProse('The Clerk might write to Highways.', parse('The Clerk might write to Highways.'));
    assert.notEqual(mooted?.force, 'promised');
  });
});

describe('What a rule says against all its words', () => {
  it('is not believed', () => {
    assert.deepEqual(read('She had waited thirty years for this and could wait another six months.'), []);
  });
});

function numberIn(sort: Sort, [first = '', second]: readonly string[]): number {
  const other = second === undefined ? 0 : first === 'length' ? Number(second) : numberOf(second);
  return featureNumber(sorts.indexOf(sort), numberOf(first), other);
}
