/** When a server that ended by itself is started again: at once, unless that has not helped before. */

/** So many crashes within the window are taken for bad luck. */
const forgiven = 3;
/** In milliseconds. */
const window = 3 * 60 * 1000;

export class Crashes {
  readonly #now: () => number;
  #times: number[] = [];

  /** @param now a clock in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts a crash; answers whether to start again. */
  restartsAfterOneMore(): boolean {
    const now = this.#now();
    this.#times = [...this.#times.filter((time) => now - time < window), now];
    return this.#times.length <= forgiven;
  }

  /** Somebody has started it by hand: what happened before no longer counts. */
  forget(): void {
    this.#times = [];
  }
}
