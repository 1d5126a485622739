/**
 * The words a reading may hang on, found while the sentences are parted: each word's letters are summed up to a number as
 * they go by, and only the few numbers that are of cues mean anything. A sentence without a cue is never looked at again.
 */
import { lexicon } from './lexicon.ts';

/** So many sets have a bit each in one whole number. */
export const bitsInOne = 32;
/** Signs are cues too: those before this code, and the pound; nought stands for every digit. */
export const lastSign = 256;
const anyDigit = '#';

export interface CueSets {
  /** By the name of a set, its place among the bits: all of them are in the first whole number. */
  readonly places: ReadonlyMap<string, number>;
  /** The sets without names have theirs from `bitsInOne` on. */
  readonly table: CueTable;
}

/** The bits of words, by their places in the lexicon. */
export interface CueTable {
  /** Of each word the first bits of its row. */
  readonly firsts: Int32Array;
  /** Where in `bits` those of a word begin, or -1. */
  readonly rows: Int32Array;
  /** So many whole numbers hold a bit for each set. */
  readonly width: number;
  /** `width` numbers a word. */
  readonly bits: Int32Array;
  /** `width` numbers for each code of a sign. */
  readonly signs: Int32Array;
}

/**
 * Makes the table of sets of words, named and nameless, each word in small letters a to z, each sign by itself; no sign is of
 * a named set.
 */
export function cueSets(named: Readonly<Record<string, string>>, nameless: readonly string[]): CueSets {
  const names = Object.keys(named);
  if (names.length > bitsInOne) throw new Error('there are more named sets than bits in a whole number');
  const byWord = new Map<string, number[]>();
  for (const [place, name] of names.entries()) addSet(byWord, named[name] as string, place);
  for (const [place, words] of nameless.entries()) addSet(byWord, words, bitsInOne + place);
  return {
    places: new Map(names.map((name, place) => [name, place])),
    table: cueTable(byWord, bitsInOne + nameless.length),
  };
}

/** The table of some words, each with the places of its sets, of which there are so many. */
export function cueTable(byWord: ReadonlyMap<string, readonly number[]>, sets: number): CueTable {
  const width = Math.ceil(sets / bitsInOne);
  const bits = new Int32Array(byWord.size * width);
  const signs = new Int32Array(lastSign * width);
  const rowsByPlace: number[] = [];
  let next = 0;
  for (const [word, places] of byWord) {
    if (!/^[a-z]/u.test(word)) {
      for (const sign of word === anyDigit ? '0' : word) addBits(signs, sign.charCodeAt(0) * width, places);
      continue;
    }
    // Two words of one number are one to the scan: it then sees a cue too many, and never one too few.
    const place = lexicon.add(numberOf(word));
    if (rowsByPlace[place] === undefined) {
      rowsByPlace[place] = next;
      next += width;
    }
    addBits(bits, rowsByPlace[place], places);
  }
  const rows = Int32Array.from(rowsByPlace, (row) => row ?? -1);
  const firsts = Int32Array.from(rows, (row) => (row === -1 ? 0 : (bits[row] as number)));
  return { firsts, rows, width, bits, signs };
}

/** Notes by each word of a set that it is in the set at `place`. */
function addSet(byWord: Map<string, number[]>, words: string, place: number): void {
  for (const word of words.split(/\s+/u)) {
    const places = byWord.get(word);
    if (places === undefined) byWord.set(word, [place]);
    else places.push(place);
  }
}

function addBits(bits: Int32Array, from: number, places: readonly number[]): void {
  for (const place of places) {
    const at = from + Math.floor(place / bitsInOne);
    bits[at] = (bits[at] as number) | (1 << (place % bitsInOne));
  }
}

/** The number of a word in small letters; the scan makes the same one letter by letter. */
export function numberOf(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at++) number = (Math.imul(number, 31) + (word.charCodeAt(at) | 32)) | 0;
  return number === 0 ? 1 : number;
}

/** Where the bits of the word at a place of the lexicon begin in a table, or -1. */
export function rowOf({ rows }: CueTable, place: number): number {
  return place < rows.length ? (rows[place] as number) : -1;
}

/** The bits of the first whole number in its row, none where it is not in the table. */
export function firstBits({ firsts }: CueTable, place: number): number {
  return place < firsts.length ? (firsts[place] as number) : 0;
}
