/** Long work in short turns: between two of them the client is answered. */
import type { ServerPorts } from './ports.ts';

/** A turn takes so many milliseconds at the most, but for one step. */
const turn = 8;

/** Work that runs in turns until it is done or called off. */
export interface Job {
  cancel(): void;
  /** Runs what is left at once. */
  finish(): void;
}

/** Runs the steps of `work`, a turn after the other, and `done` after the last. `failed` is told of an exception. */
export function runInSlices(
  work: Iterator<void>,
  ports: Pick<ServerPorts, 'now' | 'quiet'>,
  done: () => void,
  failed: (error: unknown) => void,
): Job {
  let ended = false;
  const run = (until: number) => {
    if (ended) return;
    try {
      while (!ended) {
        if (work.next().done) {
          ended = true;
          done();
        } else if (ports.now() >= until) {
          ports.quiet(() => run(ports.now() + turn));
          return;
        }
      }
    } catch (error) {
      ended = true;
      failed(error);
    }
  };
  ports.quiet(() => run(ports.now() + turn));
  return {
    cancel() {
      ended = true;
    },
    finish: () => run(Number.POSITIVE_INFINITY),
  };
}
