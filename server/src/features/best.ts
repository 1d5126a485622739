/** The best few of many, found in one pass: most are turned away by one comparison with the worst that is kept. */
export class Best<T> {
  readonly #limit: number;
  readonly #compare: (one: T, other: T) => number;
  /** A heap with the worst at its top: each is no better than those at twice its place and the place after. */
  readonly #heap: T[] = [];

  /** `compare` is below 0 where the first of two is the better. */
  constructor(limit: number, compare: (one: T, other: T) => number) {
    this.#limit = limit;
    this.#compare = compare;
  }

  /** The worst of those kept, once there are as many as may be: only what is better is taken. */
  get worst(): T | undefined {
    return this.#heap.length < this.#limit ? undefined : this.#heap[0];
  }

  add(one: T): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push(one);
      this.#rise(heap.length - 1);
    } else if (heap.length > 0 && this.#compare(one, heap[0] as T) < 0) {
      heap[0] = one;
      this.#sink();
    }
  }

  /** What was kept, in no order. */
  get all(): readonly T[] {
    return this.#heap;
  }

  #rise(from: number): void {
    const heap = this.#heap;
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (this.#compare(heap[at] as T, heap[above] as T) <= 0) return;
      this.#swap(at, above);
      at = above;
    }
  }

  #sink(): void {
    const heap = this.#heap;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= heap.length) return;
      const right = left + 1;
      const worse = right < heap.length && this.#compare(heap[right] as T, heap[left] as T) > 0 ? right : left;
      if (this.#compare(heap[worse] as T, heap[at] as T) <= 0) return;
      this.#swap(at, worse);
      at = worse;
    }
  }

  #swap(one: number, other: number): void {
    const kept = this.#heap[one] as T;
    this.#heap[one] = this.#heap[other] as T;
    this.#heap[other] = kept;
  }
}
