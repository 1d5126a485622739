/** Many names, ready to be searched again and again while a few of them change. */
import { Best } from './best.ts';
import { isSubsequence, noScore, type QueryWord, scoreOfPlace, searchText, subsequenceScore } from './search-text.ts';

/** What an entry is looked for by. */
export interface Searchable {
  readonly name: string;
  readonly title: string;
  /** Of entries that are equally near, that of the later day comes first. */
  readonly day: number;
}

interface Slot<T> extends Searchable {
  readonly entry: T;
  readonly text: string;
  readonly titleAt: number;
}

/** An entry that was found. */
export interface Found<T> extends Searchable {
  readonly entry: T;
  /** How far it is from the query: see `scoreOfPlace`; of several words, all their scores together. */
  readonly score: number;
}

/** The nearer first, of those equally near the one of the later day. */
export function compareFound<T>(one: Found<T>, other: Found<T>): number {
  if (one.score !== other.score) return one.score - other.score;
  if (one.day !== other.day) return other.day - one.day;
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.title < other.title ? -1 : one.title > other.title ? 1 : 0;
}

/** The numbers of a slot beside its letters: letters of the name, starts of name and title, four of pairs, days before the last. */
const stride = 8;
/** No day that a date can mean is as late: the year 9999 is long over. */
const lastDay = 5_000_000;
/** More than there are days before the last one. */
const perScore = 10_000_000;
/** Where more have changed, it is cheaper to find those that have not. */
const fewChanges = 400;

export class SearchTable<T extends object> {
  readonly #describe: (entry: T) => Searchable;
  #slots: Slot<T>[] = [];
  /** The letters of each slot: by these most are turned away, and they are gone through fast where nothing is between them. */
  #letters = new Int32Array(0);
  #bits = new Int32Array(0);
  /** What each slot came to when it was last found: its score, then how late its day is. */
  #ranks = new Float64Array(0);

  constructor(describe: (entry: T) => Searchable) {
    this.#describe = describe;
  }

  /** Takes the entries for those to be searched; those it has already, in the same order, cost next to nothing. */
  update(entries: readonly T[]): void {
    const slots = this.#slots;
    if (slots.length === entries.length) {
      const changed: number[] = [];
      for (let index = 0; index < entries.length && changed.length < fewChanges; index++)
        if ((slots[index] as Slot<T>).entry !== entries[index]) changed.push(index);
      if (changed.length < fewChanges) {
        for (const index of changed) this.#put(index, entries[index] as T);
        return;
      }
    }
    this.#rebuild(entries);
  }

  /**
   * The best entries for a query, the best first, `limit` of them at the most. Where that parts entries as near and as late as each
   * other, any of them may be left out.
   */
  search(query: readonly QueryWord[], limit: number): Found<T>[] {
    const bits = this.#bits;
    const ranks = this.#ranks;
    const letters = this.#letters;
    const best = new Best<number>(limit, (one, other) => (ranks[one] as number) - (ranks[other] as number));
    let all = 0;
    for (const word of query) all |= word.letters;
    let worst = Number.POSITIVE_INFINITY;
    // From the last, for that is mostly the latest: what comes after it is turned away by its day.
    for (let index = this.#slots.length - 1; index >= 0; index--) {
      if (((letters[index] as number) & all) !== all) continue;
      const at = index * stride;
      const late = bits[at + 7] as number;
      if (this.#bound(at, query) * perScore + late >= worst) continue;
      const score = query.length === 0 ? 0 : this.#score(index, at, query, worst / perScore);
      if (score === noScore || score * perScore + late >= worst) continue;
      ranks[index] = score * perScore + late;
      best.add(index);
      const last = best.worst;
      if (last !== undefined) worst = ranks[last] as number;
    }
    return best.all.map((index) => this.#found(index)).sort(compareFound);
  }

  #found(index: number): Found<T> {
    const { entry, name, title, day } = this.#slots[index] as Slot<T>;
    return { entry, name, title, day, score: Math.floor((this.#ranks[index] as number) / perScore) };
  }

  /** What a slot scores at the best, going by its bits. */
  #bound(at: number, query: readonly QueryWord[]): number {
    const bits = this.#bits;
    let bound = 0;
    for (let index = 0; index < query.length; index++) {
      const { first } = query[index] as QueryWord;
      if (((bits[at + 1] as number) & first) === 0) bound += ((bits[at + 2] as number) & first) === 0 ? 5 : 2;
    }
    return bound;
  }

  #score(index: number, at: number, query: readonly QueryWord[], worst = Number.POSITIVE_INFINITY): number {
    let score = 0;
    for (let place = 0; place < query.length; place++) {
      const one = this.#scoreOfWord(index, at, query[place] as QueryWord, score + subsequenceScore <= worst);
      if (one === noScore) return noScore;
      score += one;
    }
    return score;
  }

  #scoreOfWord(index: number, at: number, { word, letters, pairs }: QueryWord, mayBeApart: boolean): number {
    const bits = this.#bits;
    const slot = this.#slots[index] as Slot<T>;
    if (word.length === 1) return this.#scoreOfLetter(at, slot, word, letters);
    const hasPairs =
      ((bits[at + 3] as number) & pairs[0]) === pairs[0] &&
      ((bits[at + 4] as number) & pairs[1]) === pairs[1] &&
      ((bits[at + 5] as number) & pairs[2]) === pairs[2] &&
      ((bits[at + 6] as number) & pairs[3]) === pairs[3];
    const score = hasPairs ? scoreOfPlace(slot.text, slot.titleAt, word) : noScore;
    if (score !== noScore || !mayBeApart || ((bits[at] as number) & letters) !== letters) return score;
    return isSubsequence(word, slot.text, slot.titleAt) ? subsequenceScore : noScore;
  }

  /** A letter is known to be there: its bits tell where it begins words. */
  #scoreOfLetter(at: number, { text, titleAt }: Slot<T>, letter: string, bit: number): number {
    const bits = this.#bits;
    if (((bits[at + 1] as number) & bit) !== 0) return text.startsWith(letter, 1) ? (text[2] === '\n' ? 0 : 1) : 3;
    if (((bits[at + 2] as number) & bit) !== 0) return text.startsWith(letter, titleAt + 1) ? 2 : 4;
    return 5;
  }

  #rebuild(entries: readonly T[]): void {
    const slots = this.#slots;
    const bits = this.#bits;
    const letters = this.#letters;
    const known = new Map(slots.map(({ entry }, index) => [entry, index]));
    this.#slots = new Array(entries.length);
    this.#letters = new Int32Array(entries.length);
    this.#bits = new Int32Array(entries.length * stride);
    this.#ranks = new Float64Array(entries.length);
    for (const [index, entry] of entries.entries()) {
      const before = known.get(entry);
      if (before === undefined) this.#put(index, entry);
      else {
        this.#slots[index] = slots[before] as Slot<T>;
        this.#letters[index] = letters[before] as number;
        this.#bits.set(bits.subarray(before * stride, (before + 1) * stride), index * stride);
      }
    }
  }

  #put(index: number, entry: T): void {
    const { name, title, day } = this.#describe(entry);
    const { text, titleAt, bits } = searchText(name, title);
    this.#slots[index] = { entry, name, title, day, text, titleAt };
    const { letters, nameLetters, nameStarts, titleStarts, pairs } = bits;
    this.#letters[index] = letters;
    this.#bits.set([nameLetters, nameStarts, titleStarts, ...pairs, lastDay - day], index * stride);
  }
}
