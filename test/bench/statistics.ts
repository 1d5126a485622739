/** The value below which `share` (0 to 1) of the values lie, interpolated between neighbours; NaN if there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** One time a round, in milliseconds; undefined in the rounds that a slow subject sat out. */
export type Rounds = readonly (number | undefined)[];

/** The times of the rounds that were run. */
export function timesOf(rounds: Rounds): number[] {
  return rounds.filter((time) => time !== undefined);
}

/**
 * How many times as long as `other` did `one` take: the median of the ratios within each round that both ran. What
 * slows the machine for a while slows both, so that this is steadier than a ratio of two medians. NaN without a round
 * that both ran.
 */
export function pairedRatio(one: Rounds, other: Rounds): number {
  const ratios = one.map((time, round) => {
    const beside = other[round];
    return time === undefined || beside === undefined ? undefined : time / beside;
  });
  return median(timesOf(ratios));
}
