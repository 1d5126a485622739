/** The world of a command, as this process has it. */
import type { Day } from '../register/calendar.ts';
import { dayOf } from '../register/calendar.ts';
import { whyUnwritable } from './file-errors.ts';

/** What `cli/command-line.ts` asks for, from this process. */
export function processCommandLine() {
  return {
    cwd: workingFolder(),
    environment: process.env,
    out: outputOf(process.stdout, 'standard output'),
    err: outputOf(process.stderr, 'standard error'),
    today,
    now,
    version: process.env.MATTERS_VERSION ?? '0.0.0',
    // Beside the bundle; there is none beside the source.
    proseThread: `${import.meta.dirname}/prose.cjs`,
  };
}

/** The folder the process was started in; `''` where somebody has deleted it meanwhile. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '';
  }
}

/** A stream of the process; writing to a reader that has gone away (`matters ... | head`) ends quietly. */
function outputOf(stream: NodeJS.WriteStream, name: string) {
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!gone && error.code !== 'EPIPE' && error.code !== 'EOF') {
      process.stderr.write(`matters: ${name} ${whyUnwritable(error)}.\n`);
      process.exitCode = 2;
    }
    gone = true;
  });
  return {
    write(text: string) {
      if (!gone) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns as number | undefined,
  };
}

/** Milliseconds of a clock that only runs forward. `performance` would tell them too, but takes one to load. */
export function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/** Today, where the user is. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
