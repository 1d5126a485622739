/** Only a sentence with a word of a kind is asked what it says of it: the words that rules go by are among those. */
import assert from 'node:assert/strict';
import { askedKinds, bitOf, cuedKinds } from '../../server/src/prose/cued-kinds.ts';
import { type WeighedKind, weighedKinds } from '../../server/src/prose/opinion/weighed-kinds.ts';
import { eachSentence, ruled } from '../../server/src/prose/read-prose.ts';
import { withoutMarkup } from '../../server/src/prose/sentences/blocks.ts';
import { OwnSurroundings, PlainLetters } from '../../server/src/prose/sentences/plain-letters.ts';
import { SentenceWords } from '../../server/src/prose/sentences/sentence-words.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { type LabelledMinutes, labelledIn } from './labelled.ts';

describe('Words of a kind', () => {
  it('are in every labelled sentence that a rule is right about', () => {
    assert.deepEqual(['fresh', 'minutes'].flatMap(labelledIn).flatMap(passedOver), []);
  });
});

/** What rules say rightly of sentences in which no word would have anybody ask them. */
function passedOver({ text, sentences }: LabelledMinutes): string[] {
  const read = parse(text);
  const plain = withoutMarkup(text, read);
  const letters = new PlainLetters(plain, new OwnSurroundings(plain, text));
  const found: string[] = [];
  eachSentence(letters, read.header?.end ?? 0, (one) => {
    const { sentence, block, governor } = one;
    const cued = askedKinds(sentence, cuedKinds(letters, one));
    const words = new SentenceWords(letters, sentence, block);
    const isRight = (kind: WeighedKind) =>
      sentences
        .filter(({ start, end }) => start < sentence.end && end > sentence.start)
        .some(({ labels }) => labels.some((label) => label.kind === kind && !label.isDoubtful));
    for (const kind of weighedKinds)
      if ((cued & bitOf[kind]) === 0 && isRight(kind)) {
        const verdict = ruled[kind](words, governor);
        if (verdict?.force === 'promised') found.push(`${kind}, ${verdict.because}: ${words.raw}`);
      }
  });
  return found;
}
