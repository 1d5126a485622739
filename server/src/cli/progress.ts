/** A progress bar on the terminal's error stream once a run lasts over a second; never in a pipe. */
import type { CommandLine } from './command-line.ts';

const patience = 1000;

export interface RunningProgress {
  readonly tick: (done: number, total: number) => Promise<void>;
  readonly stop: () => void;
}

/** Progress of a job on a terminal; undefined elsewhere. */
export function progressOn(line: CommandLine, title: string): RunningProgress | undefined {
  if (!line.err.isTerminal) return undefined;
  const begun = line.now();
  let bar: { update(done: number): void; stop(): void } | undefined;
  return {
    async tick(done, total) {
      if (bar === undefined && line.now() - begun > patience) {
        const { default: progress } = await import('cli-progress');
        const made = new progress.SingleBar(
          { format: `${title} {bar} {value}/{total}`, clearOnComplete: true, hideCursor: true },
          progress.Presets.shades_classic,
        );
        made.start(total, done);
        bar = made;
      }
      bar?.update(done);
    },
    stop() {
      bar?.stop();
    },
  };
}
