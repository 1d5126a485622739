/**
 * Looks for patterns only where they can begin. The words with which a pattern may begin are worked out of the pattern
 * itself (`needs/`) and kept in `first-words.ts`; here is where they stand in the sentence that is looked at.
 */
import { type CueTable, cueTable, slotOf } from './cues.ts';
import { firstSets, firsts, firstWords } from './first-words.ts';

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

function entriesOf(lines: readonly string[]): string[][] {
  return lines.flatMap((line) => line.split('; ')).map((entry) => entry.split(' '));
}

/** So many numbers are noted of a word: where it stands, where the signs before it do, and its row. */
const perWord = 3;

/** The words of one sentence that patterns may begin with. */
class FirstWords {
  readonly #table: CueTable;
  /** The bits of all words by their rows; those of any number, and of this sentence, last. */
  readonly #bits: Int32Array;
  readonly #numberRow: number;
  /** The row of all words of the sentence together. */
  readonly #allRow: number;
  readonly #width: number;
  #noted = new Int32Array(perWord * 256);
  #end = 0;
  /** Where the word ends that was read last. */
  #behind = 0;
  #low = '';

  constructor(table: CueTable) {
    const { bits, signs, width } = table;
    this.#table = table;
    this.#width = width;
    this.#numberRow = bits.length;
    this.#allRow = bits.length + width;
    this.#bits = new Int32Array(bits.length + 2 * width);
    this.#bits.set(bits);
    this.#bits.set(signs.subarray(codeOfNought * width, (codeOfNought + 1) * width), bits.length);
  }

  /** Where in the small letters of a sentence a pattern is found first, or -1; `place` is sticky. */
  search(low: string, beginning: Beginning, place: RegExp): number {
    const { words, start, led, needs } = beginning;
    if (needs.length > 0 && !this.#hasAll(low, needs)) return -1;
    if (start === 'any' || (start !== -1 && this.#isOf(start, this.#firstRow(low)))) {
      place.lastIndex = 0;
      if (place.test(low)) return 0;
    }
    if (words === -1 && led === -1) return -1;
    if (low !== this.#low) this.#read(low);
    return this.#isOf(words, this.#allRow) || this.#isOf(led, this.#allRow) ? this.#within(low, beginning, place) : -1;
  }

  /** Whether a sentence has a word of each of some sets. */
  #hasAll(low: string, needs: readonly number[]): boolean {
    if (low !== this.#low) this.#read(low);
    for (let index = 0; index < needs.length; index++)
      if (!this.#isOf(needs[index] as number, this.#allRow)) return false;
    return true;
  }

  /** The same, but for the beginning of the sentence. */
  #within(low: string, { words, led, signs }: Beginning, place: RegExp): number {
    for (let note = 0; note < this.#end; note += perWord) {
      const row = this.#noted[note + 2] as number;
      const at = this.#noted[note] as number;
      if (this.#isOf(led, row)) {
        for (let from = this.#noted[note + 1] as number; from < at; from++) {
          if (signs.length > 0 && !signs.includes(low.charCodeAt(from))) continue;
          place.lastIndex = from;
          if (place.test(low)) return from;
        }
      }
      if (!this.#isOf(words, row)) continue;
      place.lastIndex = at;
      if (place.test(low)) return at;
    }
    return -1;
  }

  /** Whether the words of a row are of a set. */
  #isOf(set: number, row: number): boolean {
    return set !== -1 && row !== -1 && ((this.#bits[row + (set >>> 5)] as number) & (1 << (set & 31))) !== 0;
  }

  /** The row of the first word of a sentence, or -1 where no pattern begins with it. */
  #firstRow(low: string): number {
    let at = 0;
    while (at < low.length && !isSmallLetter(low.charCodeAt(at))) at++;
    return this.#readWord(low, at);
  }

  /** Reads the word at `from`: its row, or -1 where no pattern begins with it. */
  #readWord(low: string, from: number): number {
    const { length } = low;
    let number = 0;
    let at = from;
    for (; at < length; at++) {
      const code = low.charCodeAt(at);
      if (!isSmallLetter(code)) break;
      number = (Math.imul(number, 31) + code) | 0;
    }
    this.#behind = at;
    const slot = slotOf(this.#table, number === 0 ? 1 : number);
    return slot === -1 ? -1 : (this.#table.rows[slot] as number);
  }

  /** Reads the digits at `from`. */
  #readNumber(low: string, from: number): number {
    let at = from;
    while (at < low.length && isDigit(low.charCodeAt(at))) at++;
    this.#behind = at;
    return this.#numberRow;
  }

  #read(low: string): void {
    const { length } = low;
    if (this.#noted.length < perWord * length) this.#noted = new Int32Array(perWord * length);
    this.#bits.fill(0, this.#allRow);
    this.#end = 0;
    this.#low = low;
    let behindLast = 0;
    for (let at = 0; at < length; at++) {
      const code = low.charCodeAt(at);
      if (!isSmallLetter(code) && !isDigit(code)) continue;
      const row = isDigit(code) ? this.#readNumber(low, at) : this.#readWord(low, at);
      if (row !== -1) this.#note(at, behindLast, row);
      behindLast = this.#behind;
      at = behindLast - 1;
    }
  }

  #note(at: number, behindLast: number, row: number): void {
    const end = this.#end;
    this.#noted[end] = at;
    this.#noted[end + 1] = behindLast;
    this.#noted[end + 2] = row;
    this.#end = end + perWord;
    const bits = this.#bits;
    const all = this.#allRow;
    for (let place = 0; place < this.#width; place++)
      bits[all + place] = (bits[all + place] as number) | (bits[row + place] as number);
  }
}

const codeOfNought = 48;

function isDigit(code: number): boolean {
  return code >= codeOfNought && code <= 57;
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

let inSentence: FirstWords | undefined;

/** Where in the small letters of a sentence a pattern is found first, or -1; `place` is sticky. */
export function searchFrom(low: string, beginning: Beginning, place: RegExp): number {
  inSentence ??= new FirstWords(
    cueTable(new Map(entriesOf(firstWords).map(([word = '', ...places]) => [word, places.map(Number)])), firstSets),
  );
  return inSentence.search(low, beginning, place);
}
