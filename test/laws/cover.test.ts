import assert from 'node:assert/strict';
import type { Tag } from '../../server/src/syntax/ast.ts';
import { coverOf, wordsIn } from '../../server/src/syntax/cover.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { foldBlanks } from '../../server/src/text/words.ts';
import { law } from '../support/law.ts';
import { taggedCopy } from '../support/tagged-copy.ts';

/** The words that the last tag of a text covers, as they stand. */
function coveredBy(text: string): string {
  const document = parse(text);
  const { start, end } = coverOf(text, document, document.tags.at(-1) as Tag);
  return text.slice(start, end);
}

describe('What a tag covers', () => {
  it('begins behind all the tags of the sentence before', () => {
    assert.equal(coveredBy('One.{#a}{#b red} Two.{metric}'), 'Two.');
    assert.equal(coveredBy('One.{#a} {#b red}\nTwo.{metric}'), 'Two.');
    assert.equal(coveredBy('One.{#x} [two]{#a}{#b} and three.{#c}'), '[two]{#a}{#b} and three.');
  });

  law('stands before it, outside every tag and the header', 4000, taggedCopy(), ({ tagged }) => {
    const document = parse(tagged);
    for (const tag of document.tags) {
      const { start, end } = coverOf(tagged, document, tag);
      const shown = `${JSON.stringify(tagged)}: ${start} to ${end} for the tag at ${tag.start}`;
      assert.ok((document.header?.end ?? 0) <= start && start <= end && end <= tag.start, shown);
      const holds = (at: number) => document.tags.some((one) => one.start < at && at < one.end);
      assert.ok(!holds(start) && !holds(end), shown);
    }
  });

  law('is said in words of the public copy', 4000, taggedCopy(), ({ plain, tagged }) => {
    const document = parse(tagged);
    // A backslash that goes with the tags is in the words, and marks of Markdown are not: neither is what this is about.
    if (document.escapes.length > 0 || /[*_`\\]|<!--|\]\(/u.test(plain)) return;
    const publicWords = foldBlanks(plain);
    for (const tag of document.tags) {
      const words = foldBlanks(wordsIn(tagged, document, coverOf(tagged, document, tag)));
      assert.ok(publicWords.includes(words), `${JSON.stringify(tagged)}: “${words}” for the tag at ${tag.start}`);
    }
  });

  law('is the same for all tags of one span and all tags in one place', 3000, taggedCopy(), ({ tagged }) => {
    const document = parse(tagged);
    for (const [index, tag] of document.tags.entries()) {
      const next = document.tags[index + 1] as Tag | undefined;
      if (next?.start !== tag.end || next.open !== tag.open) continue;
      assert.deepEqual(coverOf(tagged, document, next), coverOf(tagged, document, tag), JSON.stringify(tagged));
    }
  });
});
