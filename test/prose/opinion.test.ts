/** The second opinion: its table, and what it does to what the rules say. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureScan, featureNumber, type Sort, sorts } from '../../server/src/prose/opinion/features.ts';
import { Opinions } from '../../server/src/prose/opinion/opinion.ts';
import { always, weights } from '../../server/src/prose/opinion/opinion-weights.ts';
import { weighed } from '../../server/src/prose/opinion/weighed-features.ts';
import { weighedKinds } from '../../server/src/prose/opinion/weighed-kinds.ts';
import { features } from '../../server/src/prose/opinion/weight-table.ts';
import { eachSentence, readProse } from '../../server/src/prose/read-prose.ts';
import { numberOf } from '../../server/src/prose/sentences/cues.ts';
import type { GovernedSentence } from '../../server/src/prose/sentences/governor.ts';
import { PlainLetters } from '../../server/src/prose/sentences/plain-letters.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { law } from '../support/law.ts';
import { labelledIn } from './labelled.ts';
import { mostFeatures } from './weights.ts';

const read = (text: string) => readProse(text, parse(text)).map(({ kind, because }) => `${kind}: ${because}`);

/** Every entry of the table: of what sort, of which words, and what it weighs for the kinds in turn. */
const entries = sorts.flatMap((sort) =>
  weights[sort].split('  ').map((entry) => {
    const [words = '', values = ''] = entry.split('=');
    return { sort, words: words.split(' '), weights: values.split(',').map(Number) };
  }),
);

describe('The table of the second opinion', () => {
  it('gives each feature one or two words and what it weighs for each kind', () => {
    for (const { words, weights, sort } of entries) {
      assert.ok((words.length === 1 || words.length === 2) && words.every((word) => word !== ''), `${sort}: ${words}`);
      assert.equal(weights.length, weighedKinds.length, `${sort}: ${words}`);
      assert.ok(weights.every(Number.isInteger) && weights.some((weight) => weight !== 0), `${sort}: ${words}`);
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

  it('weighs no more features for a kind than are worth it', () => {
    for (const [place, kind] of weighedKinds.entries())
      assert.ok(entries.filter((entry) => entry.weights[place] !== 0).length <= mostFeatures, kind);
  });

  it('is laid out as it is written', () => {
    for (const { sort, words, weights } of entries) {
      const place = features.of(numberIn(sort, words));
      const laid = weighedKinds.map((kind) => weighed.describe(place - 1, kind));
      assert.deepEqual(
        laid,
        weights.map((weight) => ({ name: words.join(' '), weight })),
      );
    }
  });
});

/** What a sentence weighs by the scan: the sum of all its features, each counted once. */
function weighedByScan(text: string, { sentence, block, governor }: GovernedSentence): Record<string, number> {
  const found = new Set<number>();
  new FeatureScan(text, (number) => found.add(number)).scan(sentence, block, governor);
  return Object.fromEntries(
    weighedKinds.map((kind, place) => {
      const own = entries.filter(({ sort, words }) => found.has(numberIn(sort, words)));
      return [kind, own.reduce((sum, { weights }) => sum + (weights[place] as number), always[kind])];
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
  return featureNumber(sorts.indexOf(sort), numberOf(first), second === undefined ? 0 : numberOf(second));
}
