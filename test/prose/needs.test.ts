import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blocksIn } from '../../server/src/prose/blocks.ts';
import { needsOf } from '../../server/src/prose/needs/needs.ts';
import { allWordings } from '../../server/src/prose/patterns.ts';
import { PlainLetters } from '../../server/src/prose/plain-letters.ts';
import { longestRead, SentenceWords, sets } from '../../server/src/prose/sentence-words.ts';
import { SentenceScan } from '../../server/src/prose/sentences.ts';
import { law } from '../support/law.ts';
import { labelledIn } from './labelled.ts';
import '../../server/src/prose/read-prose.ts';

const needs = (source: string) => needsOf(source, 4).map((need) => [...need].sort().join(' '));

describe('What a pattern cannot do without', () => {
  it('is a word of each of its choices', () => {
    assert.deepEqual(needs('\\b(?:asked|told) +(?:them|us)\\b').sort(), ['asked told', 'them us']);
    assert.deepEqual(needs('\\brecommend(?:s|ed|ation)?\\b'), ['recommend recommendation recommended recommends']);
    assert.deepEqual(needs('\\bpaid\\b.{0,80}£ *\\d').sort(), ['#', 'paid', '£']);
    assert.deepEqual(needs('\\?\\W*$'), ['?']);
  });

  it('is no word that may go on, be left out or stand in another way through', () => {
    assert.deepEqual(needs('\\bimprov'), []);
    assert.deepEqual(needs('improve\\b'), []);
    assert.deepEqual(needs('\\bimprov[a-z]+\\b'), []);
    assert.deepEqual(needs('(?:\\bvery +)?\\w+'), []);
    assert.deepEqual(needs('\\bvery\\b|\\w+'), []);
    assert.deepEqual(needs('(?!not\\b)\\w+(?= +again\\b)(?<!never )'), []);
    assert.deepEqual(needs('(?:\\bvery\\b)*x?'), []);
    assert.deepEqual(needs('[^.]{0,5}ask\\b'), []);
  });

  it('fails aloud where a pattern cannot be read', () => {
    assert.throws(() => needs('(?:a|b'));
    assert.throws(() => needs('a)'));
  });
});

/** A pattern, and some words that it is found in. */
interface Found {
  readonly source: string;
  readonly words: string;
}

const letters = fc.constantFrom<Found>(
  ...['ask', 'to', 'a', 'ed', 's', 'we', 'tasked'].map((word) => ({ source: word, words: word })),
  ...[' ', '-', '%'].map((sign) => ({ source: sign, words: sign })),
  { source: '\\?', words: '?' },
  { source: '\\b', words: '' },
  { source: '\\d', words: '7' },
  { source: '\\W', words: ' ' },
  { source: '[a-z]', words: 'k' },
  { source: '[-as]', words: 's' },
  { source: '(?!x)', words: '' },
);
const open = fc.constantFrom<Found>({ source: '\\w+', words: 'tasked' }, { source: '[^.]{0,9}', words: 'ask t' });
const some = fc.array(letters, { minLength: 1, maxLength: 3 }).map(joined);
const choice = fc.array(some, { minLength: 2, maxLength: 4 }).map(chosen);
/** Nothing that repeats is repeated: of such patterns a machine does not see the end, and we have none. */
const more = fc
  .tuple(fc.oneof(some, choice), fc.constantFrom('?', '*', '+', '{0,2}', '{2}'), fc.nat({ max: 2 }))
  .map(repeated);
const wholes = fc.array(fc.oneof(some, choice, more, open), { minLength: 1, maxLength: 5 });
const patterns = fc.oneof(wholes.map(joined), fc.array(wholes.map(joined), { minLength: 2, maxLength: 3 }).map(chosen));

function joined(series: readonly Found[]): Found {
  return { source: series.map(({ source }) => source).join(''), words: series.map(({ words }) => words).join('') };
}

function chosen(branches: readonly Found[]): Found {
  return { source: `(?:${branches.map(({ source }) => source).join('|')})`, words: branches.at(-1)?.words ?? '' };
}

function repeated([{ source, words }, times, count]: readonly [Found, string, number]): Found {
  return { source: `(?:${source})${times}`, words: words.repeat(times === '{2}' ? 2 : count) };
}

function sentencesOf(text: string): SentenceWords[] {
  const scan = new SentenceScan(text, sets);
  const plain = new PlainLetters(text);
  return Array.from(blocksIn(text, 0), (block) =>
    scan.sentencesIn(block.start, block.end).map((sentence) => new SentenceWords(plain, sentence, block)),
  ).flat();
}

describe('A sentence in which a pattern is found', () => {
  law(
    'has a word of each of its needs, whatever the pattern',
    5000,
    fc.tuple(patterns, fc.constantFrom('', ' ', 'x', 'we ', '.'), fc.constantFrom('', ' ', 's', ' to', '?')),
    ([{ source, words }, before, behind]) => {
      const text = before + words + behind;
      if (!new RegExp(source, 'u').test(text)) return;
      const has = new Set([...(text.match(/[a-z]+/gu) ?? []), ...text.replace(/\d/gu, '#')]);
      for (const need of needsOf(source, 4))
        assert.ok(
          [...need].some((word) => has.has(word)),
          [...need].join(' '),
        );
    },
  );

  it('has them in all labelled minutes, for all our patterns', () => {
    const wordings = allWordings();
    assert.ok(
      wordings.filter((one) => one.needs.length > 0).length > 0.7 * wordings.length,
      'most patterns need words',
    );
    for (const words of [...labelledIn('minutes'), ...labelledIn('held-out')].flatMap(({ text }) => sentencesOf(text)))
      for (const { place, needs: needed, source } of wordings)
        if (place.test(words.low) || place.test(words.raw)) assert.ok(words.mayHave(needed), `${words.low}\n${source}`);
  });

  it('is never passed over for words that stand behind what is read of it', () => {
    const text = `${'so '.repeat(longestRead)}it was resolved`;
    for (const words of sentencesOf(text)) assert.ok(allWordings().every(({ needs: needed }) => words.mayHave(needed)));
  });
});
