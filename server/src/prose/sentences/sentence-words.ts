/** One sentence as the patterns see it, and what they ask of it. */

import type { Ahead } from './ahead.ts';
import { type Block, longestHeading } from './blocks.ts';
import { bitsInOne, cueSets } from './cues.ts';
import { neededWords } from './needed-words.ts';
import type { PlainLetters } from './plain-letters.ts';
import type { Sentence } from './sentences.ts';
import { cues } from './vocabulary.ts';
import { WordSets } from './word-sets.ts';
import type { Sought } from './words-noted.ts';

export type Cue = keyof typeof cues;
export const sets = cueSets(cues, neededWords);
const places = Object.fromEntries(sets.places) as Record<Cue, number>;

/** Sets of cues that are asked for together. */
export function anyOfCues(...names: readonly Cue[]): number {
  let mask = 0;
  for (const name of names) mask |= 1 << places[name];
  return mask;
}

/** Whether a sentence has one of some cues. */
export function hasAny({ cues: own }: Sentence, mask: number): boolean {
  return (own & mask) !== 0;
}

/** The sets of words of the sentence that is being read. */
const needed = new WordSets(sets.table, bitsInOne);

/** Patterns look at so many code units of a sentence: longer ones are not sentences that anybody said. */
export const longestRead = 1200;

/** So much of what stands before a sentence matters to it, in code units. */
const longestSection = 1000;
/** So much of what came just before it. */
const justBefore = 400;
/** So much of what stands behind it in its block. */
const longestAfter = 80;

/** The letters of a sentence, each at its distance from the start; made when first asked for, as few sentences are. */
export class SentenceWords implements Sought {
  readonly sentence: Sentence;
  readonly block: Block;
  /** So many code units of it are read. */
  readonly length: number;
  /** The clauses that look ahead, once somebody has asked. */
  ahead: readonly Ahead[] | undefined = undefined;
  readonly #letters: PlainLetters;
  #raw: string | undefined = undefined;
  #low: string | undefined = undefined;
  #section: string | undefined = undefined;

  constructor(letters: PlainLetters, sentence: Sentence, block: Block) {
    this.#letters = letters;
    this.sentence = sentence;
    this.block = block;
    this.length = Math.min(sentence.end - sentence.start, longestRead);
  }

  /** With its capitals. */
  get raw(): string {
    const { start } = this.sentence;
    this.#raw ??= this.#letters.written(start, start + this.length);
    return this.#raw;
  }

  /** In small letters. */
  get low(): string {
    const { start } = this.sentence;
    this.#low ??= this.#letters.small(start, start + this.length);
    return this.#low;
  }

  /** The whole text it stands in. */
  get plain(): string {
    return this.#letters.text;
  }

  /** Of what is read to its end. */
  get stretch(): this | undefined {
    return this.sentence.end - this.sentence.start > longestRead ? undefined : this;
  }

  has(cue: Cue): boolean {
    return (this.sentence.cues & (1 << places[cue])) !== 0;
  }

  /** Whether it has a word of each of these sets; of a sentence that is not read to its end nobody knows. */
  mayHave(words: readonly number[]): boolean {
    if (words.length === 0 || needed.haveAll(this, words)) return true;
    return this.sentence.end - this.sentence.start > longestRead;
  }

  /** What stands before the sentence, down from the last empty line and as far back as matters; in small letters. */
  get before(): string {
    const near = this.#letters.before(this.sentence.start, justBefore);
    return near.slice(near.lastIndexOf('\n\n') + 1).toLowerCase();
  }

  /** What stands behind the sentence in its block, as far as matters; in small letters. */
  get after(): string {
    const { end } = this.sentence;
    return this.#letters.small(end, Math.min(this.block.end, end + longestAfter));
  }

  /** What stands before the sentence, from the heading over it on and as far back as matters; in small letters. */
  get section(): string {
    this.#section ??= fromHeading(this.#letters.before(this.sentence.start, longestSection)).toLowerCase();
    return this.#section;
  }

  /** The surnames of those whom the document introduces as somebody from outside. */
  get strangers(): ReadonlySet<string> {
    return this.#letters.strangers;
  }

  get hasDigit(): boolean {
    return this.sentence.hasDigit;
  }
}

/** The last lines of a text from a heading on: a line marked as one, or a short one by itself that is no sentence. */
function fromHeading(near: string): string {
  const lines = near.split('\n');
  const isEmpty = (index: number) => (lines[index] as string).trim() === '';
  // The first line may lack its beginning, and the last is the beginning of the sentence's own.
  for (let index = lines.length - 2; index > 0; index--) {
    const line = (lines[index] as string).trim();
    const isTitle = line.length <= longestHeading && isEmpty(index - 1) && isEmpty(index + 1) && titled.test(line);
    if (line.startsWith('#') || isTitle) return lines.slice(index).join('\n');
  }
  return near;
}
const titled = /^(?:\d[\d.]*[.)]? +)?[\p{Lu}\d*_‘'“"(][^.!?;]*[^.!?;:,\s]$/u;
