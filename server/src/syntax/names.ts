/** The nearest of a list of names to one that is none of them, for "did you mean". */
import { distance as editDistance } from 'fastest-levenshtein';
import { firstPlace } from '../text/search.ts';

/** Whether `name` is near enough to `word` to be what was meant by it, did nothing nearer stand in the way. */
export function mayBeMeant(word: string, name: string): boolean {
  const furthest = furthestFrom(word);
  return Math.abs(name.length - word.length) <= furthest && slips(word.toLowerCase(), name.toLowerCase()) <= furthest;
}

/** So many letters of a long word may differ: where ids have twenty letters, a third of them makes another id. */
const mostSlips = 4;

/** How many slips a word may be away from what was meant by it: a third of its letters, but not many of a long one. */
function furthestFrom(word: string): number {
  return Math.min(mostSlips, Math.max(1, Math.floor(word.length / 3)));
}

/** The name nearest to `word`, if it is near enough to have been meant. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const furthest = furthestFrom(wanted);
  let best: string | undefined;
  let distance = furthest + 1;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= distance) continue;
    const here = slips(wanted, name.toLowerCase());
    if (here < distance) [best, distance] = [name, here];
  }
  return best;
}

/** Names of one length. */
interface Names {
  readonly names: string[];
  readonly lower: string[];
  /** `lettersOf` each. */
  readonly letters: number[];
  /** Whether they are in order: only where names come and go must one be found among the others. */
  inOrder: boolean;
}

/**
 * Names kept ready to be asked for the nearest again and again: a workspace has tens of thousands. Their lengths and
 * which letters they have rule out nearly all of them before any is compared letter by letter.
 */
export class NameIndex {
  readonly #byLength = new Map<number, Names>();

  constructor(names: Iterable<string>) {
    for (const name of names) append(this.#ofLength(name.length), name);
  }

  insert(name: string): void {
    const known = this.#inOrder(name.length);
    const place = placeIn(known, name);
    const lower = name.toLowerCase();
    known.names.splice(place, 0, name);
    known.lower.splice(place, 0, lower);
    known.letters.splice(place, 0, lettersOf(lower));
  }

  delete(name: string): void {
    const known = this.#inOrder(name.length);
    const place = placeIn(known, name);
    if (known.names[place] !== name) return;
    for (const list of [known.names, known.lower, known.letters]) list.splice(place, 1);
  }

  /** The same answer as `nearest` gives of the names in order: of several equally near the first in that order. */
  nearest(word: string): string | undefined {
    const wanted = word.toLowerCase();
    const letters = lettersOf(wanted);
    const spare = sparesOf(wanted);
    let best: string | undefined;
    let distance = furthestFrom(wanted);
    for (const length of lengthsAround(wanted.length, distance)) {
      // As many letters as the lengths differ by are left out or put in.
      if (Math.abs(length - wanted.length) > distance) break;
      const known = this.#byLength.get(length);
      if (known === undefined) continue;
      for (let index = 0; index < known.names.length; index++) {
        // One edit takes at the most one letter from the set and brings at the most one.
        if (bitsIn((known.letters[index] as number) ^ letters) > 2 * distance) continue;
        const lower = known.lower[index] as string;
        if (lettersMissing(lower, spare) > distance) continue;
        const here = slips(wanted, lower);
        const name = known.names[index] as string;
        if (here > distance || (here === distance && best !== undefined && name > best)) continue;
        best = name;
        distance = here;
      }
    }
    return best;
  }

  #ofLength(length: number): Names {
    let known = this.#byLength.get(length);
    if (known === undefined) {
      known = { names: [], lower: [], letters: [], inOrder: false };
      this.#byLength.set(length, known);
    }
    return known;
  }

  #inOrder(length: number): Names {
    const known = this.#ofLength(length);
    if (known.inOrder) return known;
    const ordered: Names = { names: [], lower: [], letters: [], inOrder: true };
    for (const name of known.names.sort()) append(ordered, name);
    this.#byLength.set(length, ordered);
    return ordered;
  }
}

function append({ names, lower, letters }: Names, name: string): void {
  const small = name.toLowerCase();
  names.push(name);
  lower.push(small);
  letters.push(lettersOf(small));
}

function placeIn({ names }: Names, name: string): number {
  return firstPlace(names, (known) => known >= name);
}

/** The lengths that differ by so much at the most, the nearest first. */
function lengthsAround(length: number, most: number): number[] {
  const lengths = [length];
  for (let by = 1; by <= most; by++) lengths.push(length - by, length + by);
  return lengths;
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
  return isSwap(one, other) ? 1 : editDistance(one, other);
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
