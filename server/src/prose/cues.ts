/**
 * The words a reading may hang on, found while the sentences are parted: each word's letters are summed up to a number as
 * they go by, and only the few numbers that are of cues mean anything. A sentence without a cue is never looked at again.
 */

/** So many sets of cues there may be: a bit each in three whole numbers. */
const mostSets = 93;
const bitsInOne = 31;

export interface CueSets {
  /** By the name of a set, its place among the bits. */
  readonly places: ReadonlyMap<string, number>;
  readonly table: CueTable;
}

/** The bits of words, by their letters' number: open addressing, a power of two of slots. */
export interface CueTable {
  readonly mask: number;
  readonly keys: Int32Array;
  /** Three numbers a slot. */
  readonly bits: Int32Array;
}

/** Makes the table of named sets of words, each word in small letters a to z. */
export function cueSets(sets: Readonly<Record<string, string>>): CueSets {
  const names = Object.keys(sets);
  if (names.length > mostSets) throw new Error('too many sets of cues');
  const byWord = new Map<string, number[]>();
  const places = new Map<string, number>();
  for (const [place, name] of names.entries()) {
    places.set(name, place);
    for (const word of (sets[name] as string).split(/\s+/u)) byWord.set(word, [...(byWord.get(word) ?? []), place]);
  }
  let size = 1024;
  while (size < byWord.size * 4) size *= 2;
  const keys = new Int32Array(size);
  const bits = new Int32Array(size * 3);
  for (const [word, inSets] of byWord) {
    let slot = numberOf(word) & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = numberOf(word);
    for (const place of inSets) {
      const at = slot * 3 + Math.floor(place / bitsInOne);
      bits[at] = (bits[at] as number) | (1 << (place % bitsInOne));
    }
  }
  return { places, table: { mask: size - 1, keys, bits } };
}

/** The number of a word in small letters; the scan makes the same one letter by letter. */
export function numberOf(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at++) number = nextNumber(number, word.charCodeAt(at));
  return number === 0 ? 1 : number;
}

/** Takes one more letter in. Capitals count as small letters. */
export function nextNumber(number: number, code: number): number {
  return (Math.imul(number, 31) + (code | 32)) | 0;
}

/** Whether the set at `place` is among the bits. */
export function holds(
  { one, two, three }: { readonly one: number; readonly two: number; readonly three: number },
  place: number,
): boolean {
  const bits = place < bitsInOne ? one : place < 2 * bitsInOne ? two : three;
  return (bits & (1 << (place % bitsInOne))) !== 0;
}
