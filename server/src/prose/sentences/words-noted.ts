/** The words and numbers of a sentence that patterns begin with or need, each with where it stands. */
import { type CueTable, rowOf } from './cues.ts';
import { lexicon } from './lexicon.ts';
import { aWord, digits, isDigit, tokens } from './tokens.ts';
import type { Stretch } from './word-sets.ts';

/** What a pattern is looked for in. */
export interface Sought {
  /** In small letters. */
  readonly low: string;
  /** Where it stands, if its words are those of the text, letter by letter. */
  readonly stretch: Stretch | undefined;
}

/** So many numbers are noted of a word: where it stands, where the signs before it do, and its row. */
export const perWord = 3;

/** Notes the words of one sentence at a time. */
export class WordsNoted {
  readonly #table: CueTable;
  /** The bits of all words by their rows; those of any number last. */
  readonly bits: Int32Array;
  readonly #numberRow: number;
  /** The bits of all words of the sentence together. */
  readonly all: Int32Array;
  noted = new Int32Array(perWord * 256);
  end = 0;
  /** The row of the first word, or -1 where no pattern begins with it. */
  firstRow = -1;
  /** Where the word ends that was read last. */
  #behind = 0;
  #of: Sought | undefined = undefined;

  constructor(table: CueTable) {
    const { bits, signs, width } = table;
    this.#table = table;
    this.#numberRow = bits.length;
    this.bits = new Int32Array(bits.length + width);
    this.bits.set(bits);
    this.bits.set(signs.subarray(digits * width, (digits + 1) * width), bits.length);
    this.all = new Int32Array(width);
  }

  /** Sees to it that it is the words of these that are noted. */
  hold(sought: Sought): void {
    if (this.#of === sought) return;
    this.#of = sought;
    this.all.fill(0);
    this.end = 0;
    this.firstRow = -1;
    if (sought.stretch === undefined) this.#read(sought.low);
    else this.#take(sought.stretch);
  }

  /** Notes the words of a sentence that have been read with its text. */
  #take({ plain, sentence }: Stretch): void {
    tokens.hold(plain, sentence.start, sentence.end);
    const { starts, ends, words, signs, count } = tokens;
    const from = sentence.start;
    let behindLast = 0;
    let isFirst = true;
    for (let at = tokens.firstFrom(from); at < count && (starts[at] as number) < sentence.end; at++) {
      const sign = signs[at] as number;
      if (sign !== aWord && sign !== digits) continue;
      const row = sign === digits ? this.#numberRow : rowOf(this.#table, words[at] as number);
      if (isFirst && sign === aWord) {
        this.firstRow = row;
        isFirst = false;
      }
      if (row !== -1) this.#note((starts[at] as number) - from, behindLast, row);
      behindLast = (ends[at] as number) - from;
    }
  }

  /** Notes those of other words, letter by letter. */
  #read(low: string): void {
    const { length } = low;
    let behindLast = 0;
    let isFirst = true;
    for (let at = 0; at < length; at++) {
      const code = low.charCodeAt(at);
      if (!isSmallLetter(code) && !isDigit(code)) continue;
      const row = isDigit(code) ? this.#readNumber(low, at) : this.#readWord(low, at);
      if (isFirst && !isDigit(code)) {
        this.firstRow = row;
        isFirst = false;
      }
      if (row !== -1) this.#note(at, behindLast, row);
      behindLast = this.#behind;
      at = behindLast - 1;
    }
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
    return rowOf(this.#table, lexicon.of(number));
  }

  /** Reads the digits at `from`. */
  #readNumber(low: string, from: number): number {
    let at = from;
    while (at < low.length && isDigit(low.charCodeAt(at))) at++;
    this.#behind = at;
    return this.#numberRow;
  }

  #note(at: number, behindLast: number, row: number): void {
    const end = this.end;
    if (end + perWord > this.noted.length) {
      const longer = new Int32Array(this.noted.length * 2);
      longer.set(this.noted);
      this.noted = longer;
    }
    this.noted[end] = at;
    this.noted[end + 1] = behindLast;
    this.noted[end + 2] = row;
    this.end = end + perWord;
    const { all, bits } = this;
    for (let place = 0; place < all.length; place++)
      all[place] = (all[place] as number) | (bits[row + place] as number);
  }
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
