/** The nearest of a list of names to one that is none of them, for "did you mean". */
import leven from 'leven';
import { firstPlace } from '../text/search.ts';

/** Whether `name` is near enough to `word` to be what was meant by it, did nothing nearer stand in the way. */
export function mayBeMeant(word: string, name: string): boolean {
  const furthest = Math.max(1, Math.floor(word.length / 3));
  return Math.abs(name.length - word.length) <= furthest && slips(word.toLowerCase(), name.toLowerCase()) <= furthest;
}

/** The name nearest to `word`, if it is near enough to have been meant: a third of its letters may differ. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const furthest = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let distance = furthest + 1;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= distance) continue;
    const here = slips(wanted, name.toLowerCase());
    if (here < distance) [best, distance] = [name, here];
  }
  return best;
}

/** Most slips are so few, and names so near are found fast: only where there is none are those further off looked at. */
const fewSlips = 2;

/**
 * Names kept ready to be asked for the nearest again and again: a workspace has tens of thousands. Which letters a name
 * has rules out nearly all of them before any is compared letter by letter.
 */
export class NameIndex {
  readonly #names: string[];
  readonly #lower: string[];
  /** 0 where nobody has asked yet: an index is often asked once, and lengths rule out many. */
  readonly #letters: number[];

  constructor(names: Iterable<string>) {
    this.#names = [...names];
    this.#lower = this.#names.map((name) => name.toLowerCase());
    this.#letters = new Array<number>(this.#names.length).fill(0);
  }

  /** Takes in one more name; all names must be in order, and stay so. */
  insert(name: string): void {
    const place = this.#placeOf(name);
    this.#names.splice(place, 0, name);
    this.#lower.splice(place, 0, name.toLowerCase());
    this.#letters.splice(place, 0, 0);
  }

  /** Forgets a name; all names must be in order. */
  delete(name: string): void {
    const place = this.#placeOf(name);
    if (this.#names[place] !== name) return;
    for (const list of [this.#names, this.#lower, this.#letters]) list.splice(place, 1);
  }

  /** The same answer as `nearest` gives; of several equally near the first. */
  nearest(word: string): string | undefined {
    const wanted = word.toLowerCase();
    const furthest = Math.max(1, Math.floor(wanted.length / 3));
    const close = furthest > fewSlips ? this.#nearestWithin(wanted, fewSlips) : undefined;
    return close ?? this.#nearestWithin(wanted, furthest);
  }

  #placeOf(name: string): number {
    return firstPlace(this.#names, (known) => known >= name);
  }

  #nearestWithin(wanted: string, furthest: number): string | undefined {
    const letters = lettersOf(wanted);
    let best: string | undefined;
    let distance = furthest + 1;
    const spare = sparesOf(wanted);
    for (let index = 0; index < this.#lower.length; index++) {
      const name = this.#lower[index] as string;
      if (Math.abs(name.length - wanted.length) >= distance) continue;
      let has = this.#letters[index] as number;
      if (has === 0) {
        has = lettersOf(name);
        this.#letters[index] = has;
      }
      // One edit takes at the most one letter from the set and brings at the most one.
      if (bitsIn(has ^ letters) > 2 * (distance - 1)) continue;
      if (lettersMissing(name, spare) >= distance) continue;
      const here = slips(wanted, name);
      if (here < distance) [best, distance] = [this.#names[index], here];
    }
    return best;
  }
}

/** Which letters a word has, as the bits of a number; signs that share a bit only make the answer less telling. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How often a word has each letter, by the bit of `lettersOf`. */
function sparesOf(word: string): Int32Array {
  const spares = new Int32Array(32);
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) & 31;
    spares[letter] = (spares[letter] as number) + 1;
  }
  return spares;
}

/** How many letters of `word` are not among those of another, each counted once: so many edits there are at the least. */
function lettersMissing(word: string, spares: Int32Array): number {
  let missing = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) & 31;
    const left = (spares[letter] as number) - 1;
    spares[letter] = left;
    if (left < 0) missing++;
  }
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) & 31;
    spares[letter] = (spares[letter] as number) + 1;
  }
  return missing;
}

function bitsIn(number: number): number {
  let left = number - ((number >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many slips of the pen lie between two words: letters left out, put in or changed, or two neighbours swapped. */
export function slips(one: string, other: string): number {
  return isSwap(one, other) ? 1 : leven(one, other);
}

/** Whether two words differ only in two neighbouring letters that changed places. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (one.charAt(at) === other.charAt(at)) at++;
  return (
    one.charAt(at) === other.charAt(at + 1) &&
    one.charAt(at + 1) === other.charAt(at) &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
