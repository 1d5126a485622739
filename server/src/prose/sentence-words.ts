/** One sentence as the patterns see it, and what they ask of it. */
import type { Block } from './blocks.ts';
import { cueSets, holds } from './cues.ts';
import type { Ahead } from './modals.ts';
import type { Sentence } from './sentences.ts';
import { cues } from './vocabulary.ts';

export type Cue = keyof typeof cues;
export const sets = cueSets(cues);
const places = Object.fromEntries(sets.places) as Record<Cue, number>;

/** Patterns look at so many code units of a sentence: longer ones are not sentences that anybody said. */
export const longestRead = 1200;

const longestBefore = 400;

/** The letters of a sentence, each at its distance from the start: `raw` with its capitals, `low` in small letters. */
export class SentenceWords {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly raw: string;
  readonly low: string;
  /** The clauses that look ahead, once somebody has asked. */
  ahead: readonly Ahead[] | undefined = undefined;
  readonly #text: string;

  constructor(text: string, sentence: Sentence, block: Block) {
    this.#text = text;
    this.sentence = sentence;
    this.block = block;
    const end = Math.min(sentence.end, sentence.start + longestRead);
    this.raw = plain(text.slice(sentence.start, end));
    const low = this.raw.toLowerCase();
    // A few letters change their number when they are made small.
    this.low = low.length === this.raw.length ? low : this.raw.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
  }

  has(cue: Cue): boolean {
    return holds(this.sentence, places[cue]);
  }

  /** What stands before the sentence, down from the last empty line and as far back as matters; in small letters. */
  get before(): string {
    const { start } = this.sentence;
    const near = this.#text.slice(Math.max(0, start - longestBefore), start);
    return near.slice(near.lastIndexOf('\n\n') + 1).toLowerCase();
  }

  get hasDigit(): boolean {
    return this.sentence.hasDigit;
  }
}

/** Whether a sentence has one of these cues. */
export function hasCue(sentence: Sentence, cue: Cue): boolean {
  return holds(sentence, places[cue]);
}

/** Every blank, tag and star a space, every apostrophe and dash a plain one; the length stays. */
function plain(words: string): string {
  return unusual.test(words)
    ? words
        .replace(/[\0\s*_\u00a0]/gu, ' ')
        .replace(/[’‘`]/gu, "'")
        .replace(/[“”]/gu, '"')
        .replace(/[–—‑]/gu, '-')
    : words;
}
const unusual = /[^ -)+-^a-{|}~£]/u;
