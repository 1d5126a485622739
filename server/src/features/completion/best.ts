import { firstPlace } from '../../text/search.ts';

/** The best so many of a great many, without sorting them all. */
export class Best<T> {
  readonly #limit: number;
  /** In order, the best first. */
  readonly #kept: { readonly score: number; readonly name: string; readonly value: T }[] = [];
  #offered = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes a thing in if it is among the best so far: the lowest score, of equals the first by name. */
  offer(score: number, name: string, value: T): void {
    this.#offered++;
    const kept = this.#kept;
    if (kept.length === this.#limit) {
      const last = kept[kept.length - 1];
      if (last === undefined || score > last.score || (score === last.score && name >= last.name)) return;
      kept.pop();
    }
    const place = firstPlace(kept, (other) => other.score > score || (other.score === score && other.name >= name));
    kept.splice(place, 0, { score, name, value });
  }

  /** The best, in order. */
  values(): T[] {
    return this.#kept.map(({ value }) => value);
  }

  get length(): number {
    return this.#kept.length;
  }

  /** Whether something had to be left out. */
  get isFull(): boolean {
    return this.#offered > this.#limit;
  }
}
