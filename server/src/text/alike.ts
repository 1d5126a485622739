/**
 * Names that differ by so little that one is probably a slip for the other: in capitals, in the signs between words, in a
 * plural, or in one letter of a long word. Numbers are never alike: `#rec-1` and `#rec-2` are a series.
 */
import { isSlip, SlipIndex } from './slip-index.ts';

/** Of names that read the same but for the signs between their words, so many are looked at. */
const mostCompared = 20;

/** Names kept ready to be asked which of them are like one; they may come and go. */
export class AlikeIndex {
  readonly #words = new SlipIndex();
  /** The names by a hash of their words joined: mostly one, else a list in order. A number is found sooner than a word. */
  readonly #byHash = new Map<number, string | readonly string[]>();
  /** What the first names are like, of those that are like any, until the first comes or goes. */
  #first: ReadonlyMap<string, readonly string[]> | undefined;

  /** The first names, each once. Told of together, nearly all are seen at a glance to be like no other. */
  constructor(names: Iterable<string> = []) {
    const taken: string[] = [];
    const hashes: number[] = [];
    /** The places of the words of all names, one name after another, and where those of each end. */
    const places: number[] = [];
    const ends: number[] = [];
    for (const name of names) {
      taken.push(name);
      hashes.push(this.#take(name, places));
      ends.push(places.length);
    }
    const first = new Map<string, readonly string[]>();
    for (let index = 0, at = 0; index < taken.length; index++) {
      let mayBe = typeof this.#byHash.get(hashes[index] as number) !== 'string';
      for (const end = ends[index] as number; at < end; at++)
        if (this.#words.nearAt(places[at] as number).length > 0) mayBe = true;
      const found = mayBe ? this.#alike(taken[index] as string) : nothing;
      if (found.length > 0) first.set(taken[index] as string, found);
    }
    this.#first = first;
  }

  add(name: string): void {
    this.#first = undefined;
    this.#take(name, []);
  }

  /** Forgets a name. Its words stay: they lead to nothing any more. */
  delete(name: string): void {
    this.#first = undefined;
    const hash = hashOf(wordsOf(name));
    const left = listed(this.#byHash.get(hash) ?? []).filter((one) => one !== name);
    if (left.length === 0) this.#byHash.delete(hash);
    else this.#byHash.set(hash, left);
  }

  /** The names that are like `name`, which is one of them or was before the last change: itself left out, in no order. */
  alike(name: string): readonly string[] {
    return this.#first === undefined ? this.#alike(name) : (this.#first.get(name) ?? nothing);
  }

  /** Takes in a name, adds the places of its words to those of others, and gives the hash of the words. */
  #take(name: string, places: number[]): number {
    const words = wordsOf(name);
    for (let index = 0; index < words.length; index++) places.push(this.#words.add(words[index] as string));
    const hash = hashOf(words);
    const known = this.#byHash.get(hash);
    this.#byHash.set(hash, known === undefined ? name : [...listed(known), name].sort());
    return hash;
  }

  #alike(name: string): readonly string[] {
    const words = wordsOf(name);
    let found = this.#namesOf(words, name);
    for (let place = 0; place < words.length; place++) {
      for (const near of this.#words.near(words[place] as string)) {
        const other = this.#namesOf(words.with(place, near), name);
        found = [...found, ...other.filter((one) => isLikeButFor(place, words, wordsOf(one)))];
      }
    }
    return found;
  }

  /** The names that read as these words joined. */
  #namesOf(words: readonly string[], but: string): readonly string[] {
    const names = this.#byHash.get(hashOf(words));
    if (names === undefined || names === but) return nothing;
    const key = joined(words);
    const found: string[] = [];
    for (const name of listed(names)) {
      // Two names may have one hash by chance.
      if (joined(wordsOf(name)) === key && found.push(name) === mostCompared) break;
    }
    return found.filter((name) => name !== but);
  }
}

function listed(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}

const nothing: readonly string[] = [];

/** Two names of a list, by their places in it. */
export interface AlikePair {
  readonly earlier: number;
  readonly later: number;
}

/** The pairs of alike names: for each name the first before it that it is like. Names that are equal are alike too. */
export function alikePairs(names: readonly string[]): AlikePair[] {
  const firsts = new Map<string, number>();
  for (const [place, name] of names.entries()) if (!firsts.has(name)) firsts.set(name, place);
  const index = new AlikeIndex(firsts.keys());
  const pairs: AlikePair[] = [];
  for (const [later, name] of names.entries()) {
    const before = [name, ...index.alike(name)].map((other) => firsts.get(other) as number);
    const earlier = Math.min(...before);
    if (earlier < later) pairs.push({ earlier, later });
  }
  return pairs;
}

/** Whether two names have the same words in the same places, but for a slip in the one at `place`. */
function isLikeButFor(place: number, one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((word, at) => (at === place ? isSlip(word, other[at] as string) : word === other[at]));
}

/** The words and numbers of a name, in lower case and in the singular. Letter by letter, for a workspace has ten thousands. */
function wordsOf(name: string): string[] {
  const lower = name.toLowerCase();
  const { length } = lower;
  const words: string[] = [];
  let at = 0;
  while (at < length) {
    const start = at;
    const code = lower.charCodeAt(at++);
    if (isDigit(code)) while (at < length && isDigit(lower.charCodeAt(at))) at++;
    else if (isSmallLetter(code)) while (at < length && isSmallLetter(lower.charCodeAt(at))) at++;
    else continue;
    words.push(singular(lower.slice(start, at)));
  }
  return words;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Small letters, and those of Latin with marks, whichever their case. */
function isSmallLetter(code: number): boolean {
  if (code < 0xdf) return code >= 97 && code <= 122;
  return (code <= 0x24f && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);
}

function singular(text: string): string {
  if (text.length <= 3 || !text.endsWith('s') || text.endsWith('ss')) return text;
  return text.endsWith('ies') ? `${text.slice(0, -3)}y` : text.slice(0, -1);
}

/** The words as one, for `academyreport` is `academy-report`; but `1.2` is not `12`. */
function joined(words: readonly string[]): string {
  let whole = '';
  let afterNumber = false;
  for (const text of words) {
    const isNumber = isDigit(text.charCodeAt(0));
    whole += isNumber && afterNumber ? `.${text}` : text;
    afterNumber = isNumber;
  }
  return whole;
}

/** A hash of the words joined, the same whichever way they are parted. */
function hashOf(words: readonly string[]): number {
  let hash = 0;
  for (let index = 0; index < words.length; index++) {
    const text = words[index] as string;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  }
  // So many bits are a small whole number to the machine, which takes no room of its own.
  return hash & 0x3fffffff;
}
