/** One sentence as the patterns see it, and what they ask of it. */

import type { Ahead } from './ahead.ts';
import type { Block } from './blocks.ts';
import { bitsInOne, cueSets, holds } from './cues.ts';
import { neededWords } from './needed-words.ts';
import type { PlainLetters } from './plain-letters.ts';
import type { Sentence } from './sentences.ts';
import { cues } from './vocabulary.ts';

export type Cue = keyof typeof cues;
export const sets = cueSets(cues, neededWords);
const places = Object.fromEntries(sets.places) as Record<Cue, number>;
const { firstNameless } = sets;

/** Sets of cues that are asked for together. */
export function anyOfCues(...names: readonly Cue[]): number {
  let mask = 0;
  for (const name of names) {
    if (places[name] >= bitsInOne) throw new Error(`${name} stands too far down the list to be asked for with others`);
    mask |= 1 << places[name];
  }
  return mask;
}

/** Whether a sentence has one of some cues. */
export function hasAny({ bits, row }: Sentence, mask: number): boolean {
  return ((bits[row] as number) & mask) !== 0;
}

/** Patterns look at so many code units of a sentence: longer ones are not sentences that anybody said. */
export const longestRead = 1200;

/** So much of what stands before a sentence matters to it, in code units; of what came just before it, so much. */
const [longestBefore, justBefore] = [1000, 400];
/** A line that is longer is no heading. */
const longestHeading = 90;

/** The letters of a sentence, each at its distance from the start; made when first asked for, as few sentences are. */
export class SentenceWords {
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

  has(cue: Cue): boolean {
    return holds(this.sentence, places[cue]);
  }

  /** Whether it has a word of each of these sets; of a sentence that is not read to its end nobody knows. */
  mayHave(needed: readonly number[]): boolean {
    const { sentence } = this;
    for (let index = 0; index < needed.length; index++)
      if (!holds(sentence, firstNameless + (needed[index] as number)))
        return sentence.end - sentence.start > longestRead;
    return true;
  }

  /** What stands before the sentence, down from the last empty line and as far back as matters; in small letters. */
  get before(): string {
    const { start } = this.sentence;
    const near = this.#letters.text.slice(Math.max(0, start - justBefore), start);
    return near.slice(near.lastIndexOf('\n\n') + 1).toLowerCase();
  }

  /** What stands before the sentence, from the heading over it on and as far back as matters; in small letters. */
  get section(): string {
    const { start } = this.sentence;
    this.#section ??= fromHeading(this.#letters.text.slice(Math.max(0, start - longestBefore), start)).toLowerCase();
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
