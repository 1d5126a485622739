/** The weights of the second opinion, laid out to be asked quickly: each feature has a place, and so has each word. */
import { numberOf } from '../sentences/cues.ts';
import { lexicon } from '../sentences/lexicon.ts';
import { digitsNumber, featureNumber, initials, name, type Sort, sorts } from './features.ts';
import { weights } from './opinion-weights.ts';
import { type WeighedKind, weighedKinds } from './weighed-kinds.ts';
import { classWords } from './word-classes.ts';

/** What is known of a feature. */
interface Weighed {
  /** The one or two words it is of. */
  readonly name: string;
  readonly sort: Sort;
  readonly first: number;
  readonly second: number;
  /** By kind. */
  readonly weights: Int32Array;
}

const byNumber = new Map<number, Weighed>();
for (const [place, kind] of weighedKinds.entries())
  for (const [sort, of] of sorts.entries())
    for (const entry of weights[kind][of].split('  ')) {
      if (entry === '') continue;
      const [word = '', other = '', third] = entry.split(' ');
      const [first, second] = [numberOf(word), third === undefined ? 0 : secondNumber(word, other)];
      const number = featureNumber(sort, first, second);
      const known = byNumber.get(number) ?? {
        name: entry.slice(0, entry.lastIndexOf(' ')),
        sort: of,
        first,
        second,
        weights: new Int32Array(weighedKinds.length),
      };
      known.weights[place] = Number(third ?? other);
      byNumber.set(number, known);
    }

/** Of a length, the number itself. */
function secondNumber(first: string, second: string): number {
  return first === 'length' ? Number(second) : numberOf(second);
}

/** What a feature is called and what it weighs for a kind; undefined for one that has no weight. */
export function weighed(
  number: number,
  kind: WeighedKind,
): { readonly name: string; readonly weight: number } | undefined {
  const known = byNumber.get(number);
  return known && { name: known.name, weight: known.weights[weighedKinds.indexOf(kind)] as number };
}

/** Places by numbers, counted from 1; 0 for what has none. Open addressing, a power of two of slots. */
class Places {
  readonly numbers: ReadonlySet<number>;
  readonly #mask: number;
  /** Two numbers a slot, side by side because they are asked for together: the one asked by, and its place. */
  readonly #slots: Int32Array;
  readonly count: number;

  constructor(numbers: ReadonlySet<number>) {
    this.numbers = numbers;
    let size = 1024;
    while (size < numbers.size * 3) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    this.count = numbers.size + 1;
    let next = 1;
    for (const number of numbers) {
      const slot = this.#slotOf(number);
      this.#slots[2 * slot] = number;
      this.#slots[2 * slot + 1] = next++;
    }
  }

  of(number: number): number {
    return this.#slots[2 * this.#slotOf(number) + 1] as number;
  }

  #slotOf(number: number): number {
    const slots = this.#slots;
    let slot = number & this.#mask;
    while (slots[2 * slot] !== 0 && slots[2 * slot] !== number) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** The places of the features, by their numbers. */
export const features = new Places(new Set(byNumber.keys()));

const width = weighedKinds.length;
/** What each feature weighs for the kinds, these behind one another. */
export const featureWeights = new Int32Array(features.count * width);
for (const [number, { weights: own }] of byNumber) featureWeights.set(own, features.of(number) * width);

const named = [...byNumber.values()].filter(({ sort }) => sort !== 'about');
/** The places of all words that have a feature or count as something else. */
export const wordPlaces = new Places(
  new Set([
    ...named.flatMap(({ first, second }) => (second === 0 ? [first] : [first, second])),
    ...classWords.keys(),
    ...classWords.values(),
    ...[initials, name, digitsNumber],
  ]),
);

/** By its place in the lexicon, the place of a word. */
export const placesInLexicon = placesByLexicon();

function placesByLexicon(): Int16Array {
  const places: number[] = [];
  for (const number of wordPlaces.numbers) places[lexicon.add(number)] = wordPlaces.of(number);
  return Int16Array.from(places, (place) => place ?? 0);
}

/** By the place of a word, the place of its class, or 0. */
export const classPlaces = new Int16Array(wordPlaces.count);
for (const [word, of] of classWords) classPlaces[wordPlaces.of(word)] = wordPlaces.of(of);

/** By the place of a word, that of the feature of a sort that it is by itself, or 0. */
export function singles(sort: Sort): Int16Array {
  const places = new Int16Array(wordPlaces.count);
  for (const { first } of named.filter((one) => one.sort === sort))
    places[wordPlaces.of(first)] = features.of(featureNumber(sorts.indexOf(sort), first, 0));
  return places;
}

/** The features of two words, in rows by the first and columns by the second; the first of each is of words that have none. */
export class Square {
  readonly #rows = new Int16Array(wordPlaces.count);
  readonly #columns = new Int16Array(wordPlaces.count);
  readonly #width: number;
  readonly #places: Int16Array;

  constructor(sort: Sort) {
    const pairs = named.filter((one) => one.sort === sort);
    const firsts = new Set(pairs.map(({ first }) => first));
    const seconds = new Set(pairs.map(({ second }) => second));
    for (const [row, number] of [...firsts].entries()) this.#rows[wordPlaces.of(number)] = row + 1;
    for (const [column, number] of [...seconds].entries()) this.#columns[wordPlaces.of(number)] = column + 1;
    this.#width = seconds.size + 1;
    this.#places = new Int16Array((firsts.size + 1) * this.#width);
    for (const { first, second } of pairs)
      this.#places[this.#at(wordPlaces.of(first), wordPlaces.of(second))] = features.of(
        featureNumber(sorts.indexOf(sort), first, second),
      );
  }

  /** The place of the feature of two words, by their places, or 0. */
  of(first: number, second: number): number {
    return this.#places[this.#at(first, second)] as number;
  }

  #at(first: number, second: number): number {
    return (this.#rows[first] as number) * this.#width + (this.#columns[second] as number);
  }
}
