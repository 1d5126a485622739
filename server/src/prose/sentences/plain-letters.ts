/**
 * The letters of a text as the patterns see them: every blank, tag and star a space, every apostrophe, quote and dash a
 * plain one, each at its place.
 */
import { beginningOf, introducedIn, strangersAmong } from './strangers.ts';

/** So far back is looked before a sentence, in code units of the text with its tags. */
export const longestBefore = 2000;
/** What stands for each code unit of a tag. */
const blank = '\0';

const space = 32;
const [apostrophe, quote, dash, degree] = [39, 34, 45, 0xb0];
const otherCodes = new Map([
  ...['’', '‘'].map((letter) => [letter.charCodeAt(0), apostrophe] as const),
  ...['“', '”'].map((letter) => [letter.charCodeAt(0), quote] as const),
  ...['–', '—', '‑'].map((letter) => [letter.charCodeAt(0), dash] as const),
  // The sign of kelvins would be the letter k in small letters, where the text has no letter.
  [0x212a, degree],
]);

/** What stands for the first codes, each in its place: with their capitals, and in small letters. */
const written = Uint8Array.from({ length: 256 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (letter === '`') return apostrophe;
  return /[\0\s*_]/u.test(letter) ? space : code;
});
const small = written.map((code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));

/** The document around the letters of a part of it. It sees who asks for more than these. */
export interface Surroundings {
  strangers(): ReadonlySet<string>;
  /** Somebody looks at what stands before a sentence. */
  looksBack(): void;
}

/** Of a text that is all there is; `written` is that with its markup. */
export class OwnSurroundings implements Surroundings {
  readonly #text: string;
  readonly #written: string;
  #strangers: ReadonlySet<string> | undefined;

  constructor(text: string, written: string) {
    this.#text = text;
    this.#written = written;
  }

  strangers(): ReadonlySet<string> {
    this.#strangers ??= strangersAmong(introducedIn(this.#text), beginningOf(this.#written));
    return this.#strangers;
  }

  looksBack(): void {}
}

/** A document's letters. */
export class PlainLetters {
  readonly text: string;

  readonly #around: Surroundings;

  /** `around` knows the document where `text` is not the whole of it. */
  constructor(text: string, around: Surroundings = new OwnSurroundings(text, text)) {
    this.text = text;
    this.#around = around;
  }

  /** The surnames of those whom the document introduces as somebody from outside, and the names of bodies that are. */
  get strangers(): ReadonlySet<string> {
    return this.#around.strangers();
  }

  /** The last `length` letters before an offset, tags left out: nothing is read otherwise for a tag that stands before it. */
  before(offset: number, length: number): string {
    this.#around.looksBack();
    const near = this.text.slice(Math.max(0, offset - length), offset);
    if (!near.includes(blank)) return near;
    return this.text
      .slice(Math.max(0, offset - longestBefore), offset)
      .replaceAll(blank, '')
      .slice(-length);
  }

  /** Letters with their capitals. */
  written(start: number, end: number): string {
    return plain(this.text, start, end, written) ?? rare(this.text.slice(start, end));
  }

  /** The same in small letters; there are as many. */
  small(start: number, end: number): string {
    return plain(this.text, start, end, small) ?? lowered(this.written(start, end));
  }
}

/**
 * Letters by a table, or undefined where there are others than those of Western Europe. Made of codes, they take a byte each,
 * whatever the text does: so nearly all sentences are of one sort to the machine, which prepares a pattern for each sort apart.
 */
function plain(text: string, start: number, end: number, table: Uint8Array): string | undefined {
  const codes = new Array<number>(Math.max(0, end - start));
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const own = code < 256 ? table[code] : otherCodes.get(code);
    if (own === undefined) return undefined;
    codes[at - start] = own;
  }
  return String.fromCharCode.apply(null, codes);
}

/** The same for any letters. */
function rare(letters: string): string {
  return String.fromCharCode(...Array.from({ length: letters.length }, (_, at) => plainCode(letters.charCodeAt(at))));
}

function plainCode(code: number): number {
  if (code < 256) return written[code] as number;
  return otherCodes.get(code) ?? (/\s/u.test(String.fromCharCode(code)) ? space : code);
}

function lowered(letters: string): string {
  const low = letters.toLowerCase();
  // A few letters change their number when they are made small.
  return low.length === letters.length ? low : letters.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}
