/** Measures the stages of a run for `--verbose`. */
export class Stages {
  readonly #now: () => number;
  readonly #times = new Map<string, number>();
  #since: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#since = now();
  }

  /** Adds the time since the last call to a stage. */
  end(stage: string): void {
    const now = this.#now();
    this.#times.set(stage, (this.#times.get(stage) ?? 0) + now - this.#since);
    this.#since = now;
  }

  /** A line a stage, in milliseconds, in the order in which they first ended. */
  toString(): string {
    return [...this.#times].map(([stage, time]) => `${stage.padEnd(10)} ${time.toFixed(1).padStart(9)} ms\n`).join('');
  }
}
