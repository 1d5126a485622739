import assert from 'node:assert/strict';
import fc from 'fast-check';
import { needsOf } from '../../server/src/prose/sentences/needs/needs.ts';
import { allWordings } from '../../server/src/prose/sentences/patterns.ts';
import { longestRead } from '../../server/src/prose/sentences/sentence-words.ts';
import { law } from '../support/law.ts';
import { labelledIn } from './labelled.ts';
import { patterns, sentencesOf } from './made-patterns.ts';
import '../../server/src/prose/untracked.ts';

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

  it('has them in all labelled minutes, for all our patterns', function () {
    this.timeout(120_000);
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
