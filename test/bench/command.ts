import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A process to be measured. */
export interface Command {
  /** A script that this very Node runs, or a program on the PATH. */
  runner: 'node' | 'native';
  /** The script or program, then its arguments. */
  words: readonly [string, ...string[]];
  folder: string;
  /** Exit codes that mean it did its work: a checker that finds something ends with 1. */
  accepted: readonly number[];
  /** File that takes its standard output; discarded without one. */
  output?: string;
}

const memoryHook = fileURLToPath(new URL('children/peak-memory.cjs', import.meta.url));
const timeProgram = '/usr/bin/time';

/** The surroundings of every measured process: certificates to be read at the start would cost Node 20 some 30 ms. */
export function surroundings(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...rest } = process.env;
  return { ...rest, ...extra };
}

function spawn(command: Command, words: readonly string[], environment: NodeJS.ProcessEnv): number {
  const [program = '', ...rest] = words;
  const output = command.output === undefined ? 'ignore' : openSync(command.output, 'w');
  const started = performance.now();
  const result = spawnSync(program, rest, {
    cwd: command.folder,
    env: environment,
    stdio: ['ignore', output, 'ignore'],
  });
  const time = performance.now() - started;
  if (typeof output === 'number') closeSync(output);
  if (result.error !== undefined) throw result.error;
  if (!command.accepted.includes(result.status ?? -1)) {
    const line = [...words.slice(0, 6), words.length > 6 ? '...' : ''].join(' ').trim();
    throw new Error(`exit code ${result.status ?? result.signal} from: ${line}`);
  }
  return time;
}

/** Runs a command once, with nothing added to it: its wall time in milliseconds, from spawn to exit. */
export function wallTime(command: Command): number {
  const words = command.runner === 'node' ? [process.execPath, ...command.words] : command.words;
  return spawn(command, words, surroundings());
}

/** What one run took, and its peak resident memory in megabytes of 2^20 bytes, where it can be known. */
export interface Weighed {
  milliseconds: number;
  megabytes: number | undefined;
}

/**
 * Runs a command once for its peak memory. The hook takes a millisecond: its time is for slow processes only. Where GNU
 * time is missing, the memory of a native program is not known.
 */
export function weigh(command: Command, scratch: string): Weighed {
  const file = join(scratch, 'peak-memory.txt');
  const native = command.runner === 'native';
  if (native && (process.platform !== 'linux' || !existsSync(timeProgram))) {
    return { milliseconds: wallTime(command), megabytes: undefined };
  }
  const words = native
    ? [timeProgram, '-f', '%M', '-o', file, ...command.words]
    : [process.execPath, '--require', memoryHook, ...command.words];
  const milliseconds = spawn(command, words, surroundings({ BENCH_MEMORY_FILE: file }));
  // GNU time writes a line about a failing exit code first.
  const kilobytes = readFileSync(file, 'utf8').trim().split('\n').at(-1);
  return { milliseconds, megabytes: Number(kilobytes) / 1024 };
}

/** Runs a command once for what it says on standard error. */
export function standardError(command: Command): string {
  const { stderr } = spawnSync(process.execPath, command.words, {
    cwd: command.folder,
    env: surroundings(),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return stderr.trim();
}

/** Whether a program answers on the PATH. */
export function isThere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}
