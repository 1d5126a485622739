/** Laws: properties that hold for whatever fast-check makes up, stated as tests. */
import fc from 'fast-check';

/** The same cases on every run; `LAW_SEED=random` or a number tries others, `LAW_RUNS=10` ten times as many. */
const seed = process.env.LAW_SEED === 'random' ? Date.now() : Number(process.env.LAW_SEED ?? 24_01_2020);
const factor = Number(process.env.LAW_RUNS ?? 1);

/**
 * A test that `holds` throws for no value of `arbitrary`, tried on `runs` of them. A failure prints the seed, the path to
 * the case and the case itself, made as small as it gets.
 */
export function law<T>(name: string, runs: number, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  it(name, function () {
    this.timeout(60_000 * Math.max(1, factor));
    fc.assert(
      fc.property(arbitrary, (value) => void holds(value)),
      { seed, numRuns: Math.ceil(runs * factor) },
    );
  });
}

/** The same for what is found out over time. */
export function asyncLaw<T>(
  name: string,
  runs: number,
  arbitrary: fc.Arbitrary<T>,
  holds: (value: T) => Promise<void>,
): void {
  it(name, async function () {
    this.timeout(40_000 * Math.max(1, factor));
    await fc.assert(fc.asyncProperty(arbitrary, holds), { seed, numRuns: Math.ceil(runs * factor) });
  });
}
