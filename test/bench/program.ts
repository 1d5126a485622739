/** What every measuring program does around its measures: options, folders, results as JSON, words for what went wrong. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Options, readOptions, USAGE } from './options.ts';

export const print = (text: string): boolean => process.stdout.write(`${text}\n`);
export const progress = (text: string): boolean => process.stderr.write(`${text}\n`);

export interface Folders {
  /** Where the corpora are, or are written to. */
  root: string;
  /** Gone after the run. */
  scratch: string;
}

/** Runs a bench with the options of the command line. It returns its results, to be written where `--json` says. */
export async function runBench(bench: (options: Options, folders: Folders) => object | Promise<object>): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options.help) print(USAGE);
    else if (!existsSync(options.matters)) failed(`there is no ${options.matters}: build the product first`);
    else await measure(options, bench);
  } catch (error) {
    failed(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

async function measure(options: Options, bench: Parameters<typeof runBench>[0]): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'matters-bench-'));
  const root = options.corpus ?? temporary;
  mkdirSync(root, { recursive: true });
  const scratch = join(temporary, 'scratch');
  mkdirSync(scratch);
  try {
    const results = await bench(options, { root, scratch });
    const { json, seed } = options;
    if (json !== undefined) writeFileSync(json, `${JSON.stringify({ version: 1, seed, ...results }, plain, 2)}\n`);
  } finally {
    const stays = options.keep && root === temporary;
    if (stays) progress(`The corpora stay in ${root}`);
    rmSync(stays ? scratch : temporary, { recursive: true, force: true });
  }
}

/** Maps as objects. */
const plain = (_key: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value);

function failed(why: string): void {
  progress(`bench: ${why}`);
  process.exitCode = 2;
}
