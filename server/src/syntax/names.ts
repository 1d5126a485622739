/** The nearest of a list of names to one that is none of them, for "did you mean". */
import leven from 'leven';

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

/**
 * Names kept ready to be asked for the nearest again and again: a workspace has tens of thousands. Which letters a name
 * has rules out nearly all of them before any is compared letter by letter.
 */
export class NameIndex {
  readonly #names: readonly string[];
  readonly #lower: readonly string[];
  readonly #letters: readonly number[];

  constructor(names: Iterable<string>) {
    this.#names = [...names];
    this.#lower = this.#names.map((name) => name.toLowerCase());
    this.#letters = this.#lower.map(lettersOf);
  }

  /** The same answer as `nearest` gives; of several equally near the first. */
  nearest(word: string): string | undefined {
    const wanted = word.toLowerCase();
    const letters = lettersOf(wanted);
    let best: string | undefined;
    let distance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const [index, name] of this.#lower.entries()) {
      if (Math.abs(name.length - wanted.length) >= distance) continue;
      // One edit takes at the most one letter from the set and brings at the most one.
      if (bitsIn((this.#letters[index] as number) ^ letters) > 2 * (distance - 1)) continue;
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
