/**
 * Words that may be slips of one another, found without comparing any two: each word is entered under its own hash and
 * under that of every form it has with one letter left out (the deletion neighbourhood of SymSpell), and words that meet
 * under one hash are of one family. Two words one letter apart always meet. Words that have no more in common than a
 * chain of such pairs, or a hash, may be of one family too: whoever asks compares within it.
 */

/** A word of so many letters may be misspelt; shorter ones are too often another word. */
export const longWord = 5;

/** Tells for each word of `names` one word of its family, the same for all of the family. Numbers have none. */
export function familiesOf(names: readonly { readonly words: readonly string[] }[]): (word: string) => string {
  const places = new Map<string, number>();
  for (const { words } of names) {
    for (const word of words) if (mayBeSlip(word) && !places.has(word)) places.set(word, places.size);
  }
  const known = [...places.keys()];
  const heads = headsOf(known);
  return (word) => {
    const place = mayBeSlip(word) ? places.get(word) : undefined;
    return place === undefined ? word : (known[headOf(place, heads)] as string);
  };
}

/** Whether a word is long enough, or could be a long one that has lost a letter. */
function mayBeSlip(word: string): boolean {
  return word.length >= longWord - 1 && word.charCodeAt(0) > 57;
}

/** For each word the place of another of its family, nearer to the one that stands for all, which has its own. */
function headsOf(words: readonly string[]): Int32Array {
  const heads = Int32Array.from(words, (_, place) => place);
  const seen = new FirstByHash(words.reduce((sum, word) => sum + word.length + 1, 0));
  for (const [place, word] of words.entries()) {
    for (const hash of hashesOf(word)) {
      const first = seen.firstWith(hash, place);
      if (first !== place) heads[headOf(place, heads)] = headOf(first, heads);
    }
  }
  return heads;
}

function headOf(place: number, heads: Int32Array): number {
  let head = place;
  while (heads[head] !== head) {
    // Each step halves the way for the next to come.
    heads[head] = heads[heads[head] as number] as number;
    head = heads[head] as number;
  }
  return head;
}

const base = 0x01000193;

/** The hash of a word, and of each form of a long one with a letter left out: a polynomial, so each takes one step. */
function hashesOf(word: string): Int32Array {
  const { length } = word;
  const hashes = new Int32Array(length < longWord ? 1 : length + 1);
  const weights = new Int32Array(length);
  let whole = 0;
  for (let at = length - 1, weight = 1; at >= 0; at--, weight = Math.imul(weight, base)) {
    weights[at] = weight;
    whole += Math.imul(word.charCodeAt(at), weight);
  }
  hashes[0] = whole;
  let before = 0;
  let after = whole;
  for (let at = 0; at < hashes.length - 1; at++) {
    const weight = weights[at] as number;
    const code = word.charCodeAt(at);
    after -= Math.imul(code, weight);
    hashes[at + 1] = Math.imul(before, weight) + after;
    before = Math.imul(before, base) + code;
  }
  return hashes;
}

/** Which word first had a hash: a table of plain numbers, for there are hundreds of thousands. */
class FirstByHash {
  readonly #hashes: Int32Array;
  readonly #firsts: Int32Array;

  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(most * 2 + 1));
    this.#hashes = new Int32Array(slots);
    this.#firsts = new Int32Array(slots).fill(-1);
  }

  firstWith(hash: number, place: number): number {
    const last = this.#firsts.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & last;
    while (this.#firsts[slot] !== -1 && this.#hashes[slot] !== hash) slot = (slot + 1) & last;
    if (this.#firsts[slot] === -1) {
      this.#hashes[slot] = hash;
      this.#firsts[slot] = place;
    }
    return this.#firsts[slot] as number;
  }
}
