/** The second opinion: its table, and what it does to what the rules say. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureScan, featureNumber, type Sort, sorts } from '../../server/src/prose/opinion/features.ts';
import { Opinions } from '../../server/src/prose/opinion/opinion.ts';
import { weights } from '../../server/src/prose/opinion/opinion-weights.ts';
import { weighedKinds } from '../../server/src/prose/opinion/weighed-kinds.ts';
import { eachSentence, readProse } from '../../server/src/prose/read-prose.ts';
import { numberOf } from '../../server/src/prose/sentences/cues.ts';
import type { GovernedSentence } from '../../server/src/prose/sentences/governor.ts';
import { PlainLetters } from '../../server/src/prose/sentences/plain-letters.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { law } from '../support/law.ts';
import { labelledIn } from './labelled.ts';

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

/** What a sentence weighs by the scan: the sum of all its features, each counted once. */
function weighedByScan(text: string, { sentence, block, governor }: GovernedSentence): Record<string, number> {
  const features = new Set<number>();
  new FeatureScan(text, (number) => features.add(number)).scan(sentence, block, governor);
  return Object.fromEntries(
    weighedKinds.map((kind) => {
      const own = entries.filter((one) => one.kind === kind && features.has(numberIn(one.sort, one.words)));
      return [kind, own.reduce((sum, { weight }) => sum + weight, weights[kind].always)];
    }),
  );
}

function weighsAsScanned(text: string): number {
  const opinions = new Opinions(text);
  let count = 0;
  eachSentence(new PlainLetters(text), 0, (one) => {
    count++;
    const { sentence, block, governor } = one;
    assert.deepEqual(
      opinions.of(sentence, block, governor),
      weighedByScan(text, one),
      text.slice(sentence.start, sentence.end),
    );
  });
  return count;
}

describe('The weight of a sentence', () => {
  it('is that of its features one by one, in labelled minutes', () => {
    const texts = [...labelledIn('minutes'), ...labelledIn('held-out')].slice(0, 12);
    assert.ok(texts.map(({ text }) => weighsAsScanned(text)).reduce((sum, count) => sum + count, 0) > 500);
  });

  const words = entries.flatMap((entry) => entry.words).filter((word) => /^[a-z]/u.test(word));
  law(
    'is that of its features one by one, however words, signs and numbers stand',
    300,
    fc.array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom(...words),
          fc.constantFrom('The', 'Ms', 'ABC', 'AB', 'A', 'Orme', 'O’Hare', "o'clock", 'sub-committee', 'Sub-Committee'),
          fc.constantFrom(
            '7',
            '1,234.5',
            '3.',
            '%',
            '£',
            '(',
            ')',
            '|',
            '?',
            '’',
            '-',
            '–',
            '\0',
            'é',
            'word '.repeat(300),
          ),
        ),
        fc.constantFrom(' ', ' ', ' ', '', '-', '’', "'", ',', '.', '. ', '\n'),
      ),
      { minLength: 1, maxLength: 25 },
    ),
    (parts) => {
      weighsAsScanned(parts.flat().join(''));
    },
  );
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
