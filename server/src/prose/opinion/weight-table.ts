/** The weights of the second opinion, laid out to be asked quickly: each feature has a place, and so has each word. */
import { lexicon } from '../sentences/lexicon.ts';
import { digitsNumber, initials, name, type Sort, sorts } from './features.ts';
import { weighed } from './weighed-features.ts';
import { weighedKinds } from './weighed-kinds.ts';
import { classWords } from './word-classes.ts';

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

const width = weighedKinds.length;
const about = sorts.indexOf('about');
const all = [...weighed.numbers.keys()];

/** The places of the features, by their numbers. */
export const features = new Places(new Set(weighed.numbers));

/** What each feature weighs for the kinds, these behind one another. */
export const featureWeights = new Int32Array(features.count * width);
for (const one of all)
  featureWeights.set(
    weighed.weights.slice(one * width, (one + 1) * width),
    features.of(weighed.numbers[one] as number) * width,
  );

/** The places of all words that have a feature or count as something else. */
export const wordPlaces = new Places(wordNumbers());

function wordNumbers(): Set<number> {
  const found = new Set([...classWords.keys(), ...classWords.values(), initials, name, digitsNumber]);
  for (const one of all) {
    if (weighed.sorts[one] === about) continue;
    found.add(weighed.firsts[one] as number);
    if (weighed.seconds[one] !== 0) found.add(weighed.seconds[one] as number);
  }
  return found;
}

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
  for (const one of ofSort(sort))
    places[wordPlaces.of(weighed.firsts[one] as number)] = features.of(weighed.numbers[one] as number);
  return places;
}

function ofSort(sort: Sort): number[] {
  const own = sorts.indexOf(sort);
  return all.filter((one) => weighed.sorts[one] === own);
}

/** The features of two words, by the places of the words. Open addressing, a power of two of slots. */
export class Pairs {
  readonly #mask: number;
  /** Two numbers a slot, side by side because they are asked for together: both places in one, and that of the feature. */
  readonly #slots: Int32Array;

  constructor(sort: Sort) {
    const own = ofSort(sort);
    let size = 1024;
    while (size < own.length * 4) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    for (const one of own) {
      const words = together(
        wordPlaces.of(weighed.firsts[one] as number),
        wordPlaces.of(weighed.seconds[one] as number),
      );
      const slot = this.#slotOf(words);
      this.#slots[2 * slot] = words;
      this.#slots[2 * slot + 1] = features.of(weighed.numbers[one] as number);
    }
  }

  /** The place of the feature of two words, or 0. */
  of(first: number, second: number): number {
    return this.#slots[2 * this.#slotOf(together(first, second)) + 1] as number;
  }

  #slotOf(words: number): number {
    const slots = this.#slots;
    let slot = (Math.imul(words, 0x9e3779b1) >>> 12) & this.#mask;
    while (slots[2 * slot] !== 0 && slots[2 * slot] !== words) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** Two places of words in one number. */
function together(first: number, second: number): number {
  return (first << 16) | second;
}
