/** Patterns made up of the parts that ours are made of, each with some words that it is found in; and sentences of texts. */
import fc from 'fast-check';
import { blocksIn } from '../../server/src/prose/sentences/blocks.ts';
import { PlainLetters } from '../../server/src/prose/sentences/plain-letters.ts';
import { SentenceWords, sets } from '../../server/src/prose/sentences/sentence-words.ts';
import { SentenceScan } from '../../server/src/prose/sentences/sentences.ts';

/** A pattern, and some words that it is found in. */
export interface Found {
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
export const patterns = fc.oneof(
  wholes.map(joined),
  fc.array(wholes.map(joined), { minLength: 2, maxLength: 3 }).map(chosen),
);

function joined(series: readonly Found[]): Found {
  return { source: series.map(({ source }) => source).join(''), words: series.map(({ words }) => words).join('') };
}

function chosen(branches: readonly Found[]): Found {
  return { source: `(?:${branches.map(({ source }) => source).join('|')})`, words: branches.at(-1)?.words ?? '' };
}

function repeated([{ source, words }, times, count]: readonly [Found, string, number]): Found {
  return { source: `(?:${source})${times}`, words: words.repeat(times === '{2}' ? 2 : count) };
}

/** The sentences of a text without tags. */
export function sentencesOf(text: string): SentenceWords[] {
  const scan = new SentenceScan(text, sets);
  const plain = new PlainLetters(text);
  return Array.from(blocksIn(text, 0), (block) =>
    scan.sentencesIn(block.start, block.end).map((sentence) => new SentenceWords(plain, sentence, block)),
  ).flat();
}
