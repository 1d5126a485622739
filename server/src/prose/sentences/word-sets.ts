/** Of which sets the words of a sentence are: asked of the few sentences that a pattern may be looked for in. */
import { type CueTable, lastSign, rowOf } from './cues.ts';
import { aWord, tokens } from './tokens.ts';

/** A stretch of a text. */
export interface Stretch {
  /** The whole text it stands in. */
  readonly plain: string;
  readonly sentence: { readonly start: number; readonly end: number };
}

/** Takes in the words of a sentence when first asked, and keeps their sets until it is asked about another. */
export class WordSets {
  readonly #table: CueTable;
  /** The place of the first set that is asked for: a whole number begins with it. */
  readonly #first: number;
  readonly #bits: Int32Array;
  #of: Stretch | undefined = undefined;

  constructor(table: CueTable, first: number) {
    this.#table = table;
    this.#first = first;
    this.#bits = new Int32Array(table.width);
  }

  /** Whether a sentence has a word of each of some sets. */
  haveAll(stretch: Stretch, places: readonly number[]): boolean {
    if (this.#of !== stretch) this.#read(stretch);
    const bits = this.#bits;
    for (let index = 0; index < places.length; index++) {
      const place = this.#first + (places[index] as number);
      if (((bits[place >>> 5] as number) & (1 << (place & 31))) === 0) return false;
    }
    return true;
  }

  #read(stretch: Stretch): void {
    const { plain, sentence } = stretch;
    tokens.hold(plain, sentence.start, sentence.end);
    const { starts, words, signs, count } = tokens;
    const table = this.#table;
    this.#bits.fill(0);
    for (let at = tokens.firstFrom(sentence.start); at < count && (starts[at] as number) < sentence.end; at++) {
      const sign = signs[at] as number;
      if (sign === aWord) {
        const row = rowOf(table, words[at] as number);
        if (row !== -1) this.#add(table.bits, row);
      } else if (sign < lastSign) this.#add(table.signs, sign * table.width);
    }
    this.#of = stretch;
  }

  #add(bits: Int32Array, row: number): void {
    const all = this.#bits;
    for (let place = this.#first >>> 5; place < all.length; place++)
      all[place] = (all[place] as number) | (bits[row + place] as number);
  }
}
