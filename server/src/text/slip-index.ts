/**
 * Words one slip of the pen apart, found without comparing any two: each word is entered under its own hash and under
 * that of every form it has with one letter left out (the deletion neighbourhood of SymSpell). Two words one letter
 * apart, or with two neighbours swapped, always meet under one hash; those that meet are compared.
 */

/** A word of so many letters may be misspelt; shorter ones are too often another word. */
const longWord = 5;

/** Of words that meet under one hash so many are compared: more of them are a series, not slips. */
const mostCompared = 20;

/** Stands for the place of a word that is too short, or a number: it is nobody's slip. */
const noSlip = -1;

export class SlipIndex {
  /** The words taken in, and the place of each among them. */
  readonly #words: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #byHash = new Map<number, string | string[]>();
  /** What was found near the word at each place: names are made of the same few thousand words. */
  readonly #near: (readonly string[] | undefined)[] = [];
  #found = false;

  /** Takes in a word, and gives its place for `nearAt`; a second time changes nothing. */
  add(word: string): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    if (!mayBeSlip(word)) return noSlip;
    if (this.#found) this.#near.fill(undefined);
    this.#found = false;
    this.#near.push(undefined);
    for (const hash of hashesOf(word)) {
      const there = this.#byHash.get(hash);
      if (there === undefined) this.#byHash.set(hash, word);
      else if (typeof there === 'string') this.#byHash.set(hash, [there, word]);
      else if (there.length < mostCompared) there.push(word);
    }
    this.#places.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }

  /** The words taken in that are one slip away from `word`, each once. */
  near(word: string): readonly string[] {
    const place = this.#places.get(word);
    if (place !== undefined) return this.nearAt(place);
    return mayBeSlip(word) ? this.#find(word) : nothing;
  }

  /** The same of the word at a place. */
  nearAt(place: number): readonly string[] {
    if (place === noSlip) return nothing;
    this.#found = true;
    const known = this.#near[place];
    if (known !== undefined) return known;
    const found = this.#find(this.#words[place] as string);
    this.#near[place] = found;
    return found;
  }

  #find(word: string): readonly string[] {
    let found: Set<string> | undefined;
    for (const hash of hashesOf(word)) {
      const there = this.#byHash.get(hash);
      if (there === undefined || there === word) continue;
      for (const other of typeof there === 'string' ? [there] : there) {
        if (other === word || !isSlip(word, other)) continue;
        found ??= new Set();
        found.add(other);
      }
    }
    return found === undefined ? nothing : [...found];
  }
}

const nothing: readonly string[] = [];

/** Whether two words differ by one letter (put in, left out, another) or by two neighbours that changed places. */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < longWord || long.length - short.length > 1 || isNumber(short) || isNumber(long)) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const left = short.length - start - end;
  if (left <= 1) return left === 0 || short.length === long.length;
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return left === 2 && short.length === long.length && swapped;
}

/** Whether a word is long enough, or could be a long one that has lost a letter. */
function mayBeSlip(word: string): boolean {
  return word.length >= longWord - 1 && !isNumber(word);
}

function isNumber(word: string): boolean {
  return word.charCodeAt(0) <= 57;
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
