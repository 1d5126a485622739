/**
 * The features that have weights, read off their table in one pass over its letters: whoever asks what a few minutes say
 * waits for it.
 */
import { featureNumber, type Sort, sorts } from './features.ts';
import { weights } from './opinion-weights.ts';
import { type WeighedKind, weighedKinds } from './weighed-kinds.ts';

const [blank, equals, comma, minus, nought] = [32, 61, 44, 45, 48];

/** Features in lists, what belongs to one at the same place in each. */
class WeighedFeatures {
  readonly sorts: number[] = [];
  /** The numbers of the one or two words each is of; nought where there is no second. */
  readonly firsts: number[] = [];
  readonly seconds: number[] = [];
  readonly numbers: number[] = [];
  /** What they weigh, for each kind in turn. */
  readonly weights: number[] = [];
  /** Where their entries stand in the table of their sort. */
  readonly #starts: number[] = [];

  constructor() {
    for (const [sort, name] of sorts.entries()) {
      const table = weights[name];
      for (let at = 0; at < table.length; at += 2) at = this.#entry(table, at, sort);
    }
  }

  /** What the feature at a place in the lists is called and what it weighs for a kind. */
  describe(place: number, kind: WeighedKind): { readonly name: string; readonly weight: number } {
    const table = weights[sorts[this.sorts[place] as number] as Sort];
    const start = this.#starts[place] as number;
    const weight = this.weights[place * weighedKinds.length + weighedKinds.indexOf(kind)] as number;
    return { name: table.slice(start, table.indexOf('=', start)), weight };
  }

  /** Reads the entry at an offset, and answers where it ends. */
  #entry(table: string, start: number, sort: number): number {
    let [first, number, at] = [0, 0, start];
    for (; table.charCodeAt(at) !== equals; at++) {
      const code = table.charCodeAt(at);
      if (code !== blank) number = (Math.imul(number, 31) + (code | 32)) | 0;
      else [first, number] = [number, 0];
    }
    const [one, other] = first === 0 ? [number, 0] : [first, number];
    this.sorts.push(sort);
    this.firsts.push(one);
    this.seconds.push(other);
    this.numbers.push(featureNumber(sort, one, other));
    this.#starts.push(start);
    for (let kind = 0; kind < weighedKinds.length; kind++) at = this.#weight(table, at + 1);
    return at;
  }

  /** Reads a whole number or nothing at an offset, and answers where it ends. */
  #weight(table: string, start: number): number {
    let [weight, at] = [0, start];
    for (; at < table.length; at++) {
      const code = table.charCodeAt(at);
      if (code === comma || code === blank) break;
      if (code !== minus) weight = weight * 10 + code - nought;
    }
    this.weights.push(table.charCodeAt(start) === minus ? -weight : weight);
    return at;
  }
}

export const weighed = new WeighedFeatures();
