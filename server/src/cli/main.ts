/** The command line as a process, which begins as soon as this is loaded. */
import { processCommandLine } from '../host/process.ts';
import { run } from './run.ts';

run(process.argv.slice(2), processCommandLine()).then(
  (code) => {
    // Output that could not be written has set it already.
    process.exitCode ??= code;
  },
  (error: unknown) => {
    process.stderr.write(
      `matters: a fault of the program itself, please report it:\n${(error as Error)?.stack ?? error}\n`,
    );
    process.exitCode = 2;
  },
);
