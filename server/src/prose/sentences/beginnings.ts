/**
 * Looks for patterns only where they can begin. The words with which a pattern may begin are worked out of the pattern
 * itself (`needs/`) and kept in `first-words.ts`; here is where they stand in the sentence that is looked at.
 */
import { type CueTable, cueTable } from './cues.ts';
import { entriesOf } from './entries.ts';
import { firstSets, firsts, firstWords } from './first-words.ts';
import { perWord, type Sought, WordsNoted } from './words-noted.ts';

/** Where a pattern may begin; sets of words are told by their places, -1 for none. */
export interface Beginning {
  /** The set of words at which it may begin. */
  readonly words: number;
  /** The set of which the first word of a sentence must be one for it to begin where that does, or `any`. */
  readonly start: number | 'any';
  /** The set of words at whose signs before them it may begin. */
  readonly led: number;
  /** The codes of these signs, or none where they may be any. */
  readonly signs: readonly number[];
  /** Sets of which the sentence must have a word each. */
  readonly needs: readonly number[];
}

/** The beginnings of patterns by their numbers; those that are not in it may begin anywhere. */
export const beginnings: ReadonlyMap<string, Beginning> = new Map(
  entriesOf(firsts).map(([number = '', words, start, led, signs = 'any', ...needs]) => [
    number,
    {
      words: Number(words),
      start: start === 'any' ? 'any' : Number(start),
      led: Number(led),
      signs: signs === 'any' ? [] : signs.split('.').map(Number),
      needs: needs.map(Number),
    },
  ]),
);

/** Looks in sentences for what they may begin with. */
class FirstWords {
  readonly #words: WordsNoted;

  constructor(table: CueTable) {
    this.#words = new WordsNoted(table);
  }

  /** Where in a sentence a pattern is found first, or -1; `place` is sticky. */
  search(sought: Sought, beginning: Beginning, place: RegExp): number {
    const { words, start, led, needs } = beginning;
    const noted = this.#words;
    noted.hold(sought);
    const { all } = noted;
    for (let index = 0; index < needs.length; index++) if (!isOf(all, needs[index] as number, 0)) return -1;
    if (start === 'any' || (start !== -1 && noted.firstRow !== -1 && isOf(noted.bits, start, noted.firstRow))) {
      place.lastIndex = 0;
      if (place.test(sought.low)) return 0;
    }
    if (isOf(all, led, 0)) return this.#within(sought.low, beginning, place);
    return isOf(all, words, 0) ? this.#atWords(sought.low, words, place) : -1;
  }

  /** Where a pattern is found that begins at some words. */
  #atWords(low: string, words: number, place: RegExp): number {
    const { noted, end, bits } = this.#words;
    for (let note = 0; note < end; note += perWord) {
      if (!isOf(bits, words, noted[note + 2] as number)) continue;
      place.lastIndex = noted[note] as number;
      if (place.test(low)) return noted[note] as number;
    }
    return -1;
  }

  /** Where one is found that begins at some words, or at the signs before some. */
  #within(low: string, { words, led, signs }: Beginning, place: RegExp): number {
    const { noted, end, bits } = this.#words;
    for (let note = 0; note < end; note += perWord) {
      const row = noted[note + 2] as number;
      const at = noted[note] as number;
      if (isOf(bits, led, row)) {
        for (let from = noted[note + 1] as number; from < at; from++) {
          if (signs.length > 0 && !signs.includes(low.charCodeAt(from))) continue;
          place.lastIndex = from;
          if (place.test(low)) return from;
        }
      }
      if (!isOf(bits, words, row)) continue;
      place.lastIndex = at;
      if (place.test(low)) return at;
    }
    return -1;
  }
}

/** Whether the words of a row are of a set. */
function isOf(bits: Int32Array, set: number, row: number): boolean {
  return set !== -1 && ((bits[row + (set >>> 5)] as number) & (1 << (set & 31))) !== 0;
}

let inSentence: FirstWords | undefined;

/** Where in the small letters of a sentence a pattern is found first, or -1; `place` is sticky. */
export function searchFrom(sought: Sought, beginning: Beginning, place: RegExp): number {
  inSentence ??= new FirstWords(
    cueTable(new Map(entriesOf(firstWords).map(([word = '', ...places]) => [word, places.map(Number)])), firstSets),
  );
  return inSentence.search(sought, beginning, place);
}
