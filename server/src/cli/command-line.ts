/** What a command sees of the world: nothing else reaches it. */
import type { Day } from '../register/calendar.ts';

export interface OutputStream {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

export interface CommandLine {
  /** The folder relative paths count from; absolute, `''` where there is none any more. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: OutputStream;
  readonly err: OutputStream;
  readonly today: () => Day;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  readonly version: string;
  /** The file that a thread runs to read prose; where there is none, all of it is read in the one that there is. */
  readonly proseThread?: string;
}

/** Exit codes of every command. */
export const exitCode = { clean: 0, findings: 1, couldNotRun: 2 } as const;

/** A reason a command cannot run at all, told to the person who typed it. */
export class UsageError extends Error {}

/** Whether to write colour: as told by `--color` or `--no-color`, else by NO_COLOR, FORCE_COLOR and the terminal. */
export function wantsColor(
  told: boolean | undefined,
  stream: OutputStream,
  environment: CommandLine['environment'],
): boolean {
  if (told !== undefined) return told;
  if ((environment.NO_COLOR ?? '') !== '') return false;
  if ((environment.FORCE_COLOR ?? '') !== '') return environment.FORCE_COLOR !== '0';
  return stream.isTerminal && environment.TERM !== 'dumb';
}
