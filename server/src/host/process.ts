/** The world of a command, as this process has it. */
import type { Day } from '../register/calendar.ts';
import { dayOf } from '../register/calendar.ts';

/** A stream of the process; writing to a reader that has gone away (`matters ... | head`) ends quietly. */
function outputOf(stream: NodeJS.WriteStream) {
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
    gone = true;
  });
  return {
    write(text: string) {
      if (!gone) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 100,
  };
}

/** What `cli/command-line.ts` asks for, from this process. */
export function processCommandLine() {
  return {
    cwd: process.cwd(),
    environment: process.env,
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    today,
    now: () => performance.now(),
    version: process.env.MATTERS_VERSION ?? '0.0.0',
  };
}

/** Today, where the user is. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
