import { Best } from '../best.ts';

interface Scored<T> {
  readonly score: number;
  readonly name: string;
  readonly value: T;
}

/** The likeliest of what may be offered, so many of them: the lowest score first, of equals the first by name. */
export class Likeliest<T> {
  readonly #best: Best<Scored<T>>;
  #offered = 0;

  constructor(limit: number) {
    this.#best = new Best<Scored<T>>(limit, compare);
  }

  offer(score: number, name: string, value: T): void {
    this.#offered++;
    this.#best.add({ score, name, value });
  }

  /** In order. */
  values(): T[] {
    return this.#best.all.toSorted(compare).map(({ value }) => value);
  }

  get length(): number {
    return this.#best.all.length;
  }

  /** Whether something had to be left out. */
  get isFull(): boolean {
    return this.#offered > this.length;
  }
}

function compare(one: Scored<unknown>, other: Scored<unknown>): number {
  return one.score - other.score || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
}
