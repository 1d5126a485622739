/**
 * The words a reading may hang on, found while the sentences are parted: each word's letters are summed up to a number as
 * they go by, and only the few numbers that are of cues mean anything. A sentence without a cue is never looked at again.
 */

/** So many sets have a bit each in one whole number. */
export const bitsInOne = 32;
/** Signs are cues too: those before this code, and the pound; a digit of a cue stands for every digit. */
const lastSign = 256;
const anyDigit = '#';

export interface CueSets {
  /** By the name of a set, its place among the bits. */
  readonly places: ReadonlyMap<string, number>;
  /** The place of the first of the sets without names. */
  readonly firstNameless: number;
  readonly table: CueTable;
}

/** The bits of words, by their letters' number: open addressing, a power of two of slots. */
export interface CueTable {
  readonly mask: number;
  readonly keys: Int32Array;
  /** By slot, where in `bits` those of its word begin. */
  readonly rows: Int32Array;
  /** So many whole numbers hold a bit for each set. */
  readonly width: number;
  /** `width` numbers a word. */
  readonly bits: Int32Array;
  /** `width` numbers for each code of a sign. */
  readonly signs: Int32Array;
  /** By the code of a sign, whether it is in any set. */
  readonly hasSign: Uint8Array;
}

/** Makes the table of sets of words, named and nameless, each word in small letters a to z, each sign by itself. */
export function cueSets(named: Readonly<Record<string, string>>, nameless: readonly string[]): CueSets {
  const names = Object.keys(named);
  return {
    places: new Map(names.map((name, place) => [name, place])),
    firstNameless: names.length,
    table: cueTable(setsByWord([...Object.values(named), ...nameless]), names.length + nameless.length),
  };
}

/** The table of some words, each with the places of its sets, of which there are so many. */
export function cueTable(byWord: ReadonlyMap<string, readonly number[]>, sets: number): CueTable {
  const width = Math.ceil(sets / bitsInOne);
  let size = 1024;
  while (size < byWord.size * 3) size *= 2;
  const keys = new Int32Array(size);
  const rows = new Int32Array(size);
  const bits = new Int32Array(byWord.size * width);
  const signs = new Int32Array(lastSign * width);
  const hasSign = new Uint8Array(lastSign);
  let next = 0;
  for (const [word, places] of byWord) {
    if (!/^[a-z]/u.test(word)) {
      for (const sign of word === anyDigit ? '0123456789' : word) {
        addBits(signs, sign.charCodeAt(0) * width, places);
        hasSign[sign.charCodeAt(0)] = 1;
      }
      continue;
    }
    const key = numberOf(word);
    let slot = key & (size - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    // Two words of one number are one to the scan: it then sees a cue too many, and never one too few.
    if (keys[slot] === 0) {
      keys[slot] = key;
      rows[slot] = next;
      next += width;
    }
    addBits(bits, rows[slot] as number, places);
  }
  return { mask: size - 1, keys, rows, width, bits, signs, hasSign };
}

/** By each word, the places of the sets it is in. */
function setsByWord(sets: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  for (const [place, words] of sets.entries()) {
    for (const word of words.split(/\s+/u)) {
      const places = byWord.get(word);
      if (places === undefined) byWord.set(word, [place]);
      else places.push(place);
    }
  }
  return byWord;
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

/** Where the word of a number is in a table, or -1. */
export function slotOf({ mask, keys }: CueTable, number: number): number {
  let slot = number & mask;
  while (keys[slot] !== 0 && keys[slot] !== number) slot = (slot + 1) & mask;
  return keys[slot] === 0 ? -1 : slot;
}

/** The sets that some words are of. */
export interface Cued {
  /** Room for the bits of many sentences. */
  readonly bits: Int32Array;
  /** Where in it those of this one begin. */
  readonly row: number;
}

/** Whether the set at `place` is among the bits. */
export function holds({ bits, row }: Cued, place: number): boolean {
  return ((bits[row + (place >>> 5)] as number) & (1 << (place & 31))) !== 0;
}
