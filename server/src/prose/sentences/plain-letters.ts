/**
 * The letters of a text as the patterns see them: every blank, tag and star a space, every apostrophe, quote and dash a
 * plain one, each at its place.
 */
import { strangersIn } from './strangers.ts';

const unusual = /[^ -)+-^a-{|}~£]/u;
const wide = /[^\0-\u00ff]/u;
const space = 32;
const [apostrophe, quote, dash] = [39, 34, 45];

/** What stands for the first codes, each in its place. */
const plainCodes = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (letter === '`') return apostrophe;
  return /[\0\s*_]/u.test(letter) ? space : code;
});
const otherCodes = new Map([
  ...['’', '‘'].map((letter) => [letter.charCodeAt(0), apostrophe] as const),
  ...['“', '”'].map((letter) => [letter.charCodeAt(0), quote] as const),
  ...['–', '—', '‑'].map((letter) => [letter.charCodeAt(0), dash] as const),
]);

/** A document's letters. */
export class PlainLetters {
  readonly text: string;
  /** Whether the machine keeps the text in two bytes a letter. */
  readonly #isWide: boolean;

  /** Who in it is from outside, once somebody has asked. */
  #strangers: ReadonlySet<string> | undefined = undefined;

  /** Whether the sign of kelvins is in it, which is the letter k once it is made small. */
  readonly hasKelvin: boolean;

  constructor(text: string) {
    this.text = text;
    this.#isWide = wide.test(text);
    this.hasKelvin = this.#isWide && text.includes('\u212a');
  }

  /** The surnames of those it introduces as somebody from outside. */
  get strangers(): ReadonlySet<string> {
    this.#strangers ??= strangersIn(this.text);
    return this.#strangers;
  }

  /** Letters with their capitals. */
  written(start: number, end: number): string {
    const letters = this.text.slice(start, end);
    return this.#isWide || unusual.test(letters) ? plain(letters) : letters;
  }

  /** The same in small letters; there are as many. */
  small(start: number, end: number): string {
    const letters = this.written(start, end);
    const low = letters.toLowerCase();
    // A few letters change their number when they are made small.
    return low.length === letters.length ? low : letters.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
  }
}

/**
 * Made of codes, the letters take a byte each again, unless there are others than those of Western Europe: so nearly all
 * sentences are of one sort to the machine, which prepares a pattern for each sort apart.
 */
function plain(letters: string): string {
  const codes = new Array<number>(letters.length);
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    codes[at] = code < 128 ? (plainCodes[code] as number) : plainCode(code);
  }
  return String.fromCharCode.apply(null, codes);
}

function plainCode(code: number): number {
  return otherCodes.get(code) ?? (/\s/u.test(String.fromCharCode(code)) ? space : code);
}
