/**
 * The words, numbers and signs of a stretch of text, taken letter by letter in one pass. Of a word its number is kept, summed up
 * from its small letters as they go by: cues, the places where patterns begin and the second opinion all know words by it.
 */

import { lexicon } from './lexicon.ts';

/** What stands for the sign of a word or of a run of digits, which begin with no sign. */
export const [aWord, digits] = [0, 48];

/** What a code is: nothing that matters, a letter, a digit, a sign. */
const [nothing, letter, digit, sign] = [0, 1, 2, 3];
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code | 32) >= 97 && (code | 32) <= 122) return letter;
  if (isDigit(code)) return digit;
  return code > 32 && code < 127 ? sign : nothing;
});
/** Past the first codes the pound, dashes and the apostrophe are signs. */
function kindOf(code: number): number {
  if (code < 128) return kinds[code] as number;
  return code === 0xa3 || code === 0x2011 || code === 0x2013 || code === 0x2014 || code === 0x2019 ? sign : nothing;
}

const first = 1 << 10;

/** What stands in one stretch of a text; each token by its place in the lists. */
export class Tokens {
  #text = '';
  #from = 0;
  #to = -1;
  #count = 0;
  /** Where the token stood that was asked for last: they are asked for in the order of the text. */
  #last = 0;
  /** So many words were known when these were looked up. */
  #known = 0;
  starts = new Int32Array(first);
  ends = new Int32Array(first);
  /** Of words; else the code of the sign. */
  numbers = new Int32Array(first);
  /** Of words, their places in the lexicon; else 0. */
  words = new Int32Array(first);
  /** The code of a sign, or `aWord`, or `digits`. */
  signs = new Int32Array(first);

  get count(): number {
    return this.#count;
  }

  /** Sees to it that the tokens between two offsets of a text are in the lists. */
  hold(text: string, from: number, to: number): void {
    if (from < this.#from || to > this.#to || text !== this.#text || this.#known !== lexicon.count)
      this.read(text, from, to);
  }

  /** The place of the first token at or behind an offset. */
  firstFrom(at: number): number {
    const { starts } = this;
    let place = this.#last;
    while (place > 0 && (starts[place - 1] as number) >= at) place--;
    while (place < this.#count && (starts[place] as number) < at) place++;
    this.#last = place;
    return place;
  }

  /** Whether the sign at `place` is within a word or number: one of the same sort goes on right behind it. */
  isWithin(place: number, sort: number): boolean {
    const { starts, ends, signs } = this;
    const at = starts[place] as number;
    return (
      place + 1 < this.#count && ends[place - 1] === at && signs[place + 1] === sort && starts[place + 1] === at + 1
    );
  }

  /** Takes in the tokens between two offsets in the place of all others. */
  read(text: string, from: number, to: number): void {
    this.#text = text;
    this.#from = from;
    this.#to = to;
    this.#last = 0;
    this.#known = lexicon.count;
    let count = 0;
    for (let at = from; at < to; ) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === nothing) {
        at++;
        continue;
      }
      if (count === this.starts.length) this.#grow();
      this.starts[count] = at;
      at = kind === letter ? this.#word(count, code, at, to) : this.#other(count, kind, code, at, to);
      this.ends[count++] = at;
    }
    this.#count = count;
  }

  /** Takes in the word that begins with a letter at `from`; answers where it ends. */
  #word(count: number, letterAt: number, from: number, to: number): number {
    const text = this.#text;
    let number = letterAt | 32;
    let at = from + 1;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code > 122 || kinds[code] !== letter) break;
      number = (Math.imul(number, 31) + (code | 32)) | 0;
    }
    this.numbers[count] = number;
    this.words[count] = lexicon.of(number);
    this.signs[count] = aWord;
    return at;
  }

  /** Takes in a run of digits, or a sign. */
  #other(count: number, kind: number, code: number, from: number, to: number): number {
    let at = from + 1;
    if (kind === digit) while (at < to && isDigit(this.#text.charCodeAt(at))) at++;
    this.numbers[count] = this.signs[count] = kind === digit ? digits : code;
    this.words[count] = 0;
    return at;
  }

  #grow(): void {
    const { starts, ends, numbers, words, signs } = this;
    this.starts = grown(starts);
    this.ends = grown(ends);
    this.numbers = grown(numbers);
    this.words = grown(words);
    this.signs = grown(signs);
  }
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** The tokens of what is being read; whoever finds others there than his reads his own again. */
export const tokens = new Tokens();

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
