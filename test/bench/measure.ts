import { wallTime, weigh } from './command.ts';
import type { Rounds } from './statistics.ts';
import type { Subject, SubjectName } from './subjects.ts';

/** What was seen of one subject. */
export interface Measurement {
  name: SubjectName;
  /** Wall time of each round, in milliseconds. */
  rounds: Rounds;
  /** Highest resident memory seen, in megabytes of 2^20 bytes. */
  peakMegabytes: number | undefined;
}

export interface Plan {
  rounds: number;
  /** In how many of the rounds the slow subjects run, spread evenly. */
  slowRounds: number;
  /** Folder for what the children write. */
  scratch: string;
}

const MEMORY_RUNS = 3;

/** Whether the slow subjects run in this round. */
function isSlowRound(round: number, plan: Plan): boolean {
  return (
    Math.floor(((round + 1) * plan.slowRounds) / plan.rounds) > Math.floor((round * plan.slowRounds) / plan.rounds)
  );
}

/**
 * Measures subjects side by side: each round runs all of them, every second round in the opposite order. Untimed runs
 * go before: they warm the page cache and carry the memory hook. A slow subject carries it in its timed runs, where a
 * millisecond is lost.
 */
export function measure(subjects: readonly Subject[], plan: Plan): Measurement[] {
  const measured = subjects.map((subject) => {
    const untimed = Array.from({ length: subject.slow ? 0 : MEMORY_RUNS }, () => weigh(subject.command, plan.scratch));
    return { subject, rounds: [] as (number | undefined)[], memory: untimed.map(({ megabytes }) => megabytes) };
  });
  for (let round = 0; round < plan.rounds; round++) {
    for (const { subject, rounds, memory } of round % 2 === 0 ? measured : measured.toReversed()) {
      if (!subject.slow) {
        rounds.push(wallTime(subject.command));
      } else if (isSlowRound(round, plan)) {
        const { milliseconds, megabytes } = weigh(subject.command, plan.scratch);
        rounds.push(milliseconds);
        memory.push(megabytes);
      } else {
        rounds.push(undefined);
      }
    }
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return measured.map(({ subject, rounds, memory }) => {
    const known = memory.filter((megabytes) => megabytes !== undefined);
    return { name: subject.name, rounds, peakMegabytes: known.length === 0 ? undefined : Math.max(...known) };
  });
}
