/** Runs the command line as the function it is and as the program that is published, and shows that the two agree. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { dayOf } from '../../server/src/register/calendar.ts';
import { contentsOf, type Folder, inFolders } from './folder.ts';

/** What a run said and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What is expected: the whole text, or something every part of which must be in it. */
export type Expected = string | RegExp | readonly (string | RegExp)[];

export interface Case {
  /** Ends the sentence that begins with the title of its table. */
  readonly it: string;
  readonly files?: Folder;
  /** Where the command is given, from the folder. */
  readonly from?: string;
  readonly args: readonly string[];
  readonly code: number;
  /** Standard output; nothing unless said. */
  readonly out?: Expected;
  /** Standard error; nothing unless said. */
  readonly err?: Expected;
  /** Files as they are afterwards; every other must be as it was. Null for one that is gone. */
  readonly leaves?: Readonly<Record<string, Expected | null>>;
  /** Makes alike what may differ from run to run: times. */
  readonly settle?: (text: string) => string;
}

/** The program as it is published. */
export const program = new URL('../../dist/matters.cjs', import.meta.url).pathname;

/** The day it is for a command that runs in process. */
const today = dayOf(2024, 11, 20);

/** Runs arguments in process, in a folder. */
export async function runInProcess(args: readonly string[], cwd: string, environment = {}): Promise<Outcome> {
  // Mocha loads this file with `require`, where what is loaded late would be a second copy of every module.
  const { run } = await import('../../server/src/cli/run.ts');
  let out = '';
  let err = '';
  const stream = (take: (text: string) => void) => ({ write: take, isTerminal: false, columns: undefined });
  const code = await run(args, {
    cwd,
    environment,
    out: stream((text) => {
      out += text;
    }),
    err: stream((text) => {
      err += text;
    }),
    today: () => today,
    now: () => 0,
    version: process.env.MATTERS_VERSION ?? '',
  });
  return { code, out, err };
}

/** Runs arguments as the program, in a folder. */
export function runProgram(
  args: readonly string[],
  cwd: string,
  environment = {},
  file: string = program,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { PATH: process.env.PATH, ...environment }, timeout: 60_000 };
    const child = spawn(process.execPath, [file, ...args], options);
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said.err += text;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => (code === null ? reject(new Error(`${signal}`)) : resolve({ code, ...said })));
  });
}

/** A table of cases, each a test of both ways to run it. */
export function bothWays(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const one of cases) it(one.it, () => runCase(one));
  });
}

async function runCase({ files = {}, from = '.', args, code, out = '', err = '', leaves = {}, ...one }: Case) {
  const settle = one.settle ?? ((text: string) => text);
  await inFolders([files, files], async ([first = '', second = '']) => {
    const before = contentsOf(first);
    const [inProcess, asProgram] = await Promise.all([
      runInProcess(args, `${first}/${from}`.replace(/\/\.$/u, '')),
      runProgram(args, `${second}/${from}`),
    ]);
    const settled = [inProcess, asProgram].map((said) => ({ ...said, out: settle(said.out), err: settle(said.err) }));
    const [said, saidAgain] = settled as [Outcome, Outcome];
    // A program that is older than the sources differs too: `npm test` builds it first.
    assert.equal(saidAgain.err, said.err, 'the program complains as the function does');
    assert.equal(saidAgain.out, said.out, 'the program prints what the function does');
    assert.equal(saidAgain.code, said.code, 'the program answers what the function does');
    holds(said.err, err, 'standard error');
    holds(said.out, out, 'standard output');
    assert.equal(said.code, code, 'exit code');
    const after = contentsOf(first);
    assert.deepEqual(contentsOf(second), after, 'the program leaves the files that the function leaves');
    for (const [path, expected] of Object.entries(leaves)) {
      if (expected === null) assert.equal(after[path], undefined, `${path} is gone`);
      else holds(fromBytes(after[path] ?? '(no such file)'), expected, path);
      delete after[path];
      delete before[path];
    }
    assert.deepEqual(after, before, 'no other file is changed, made or left behind');
  });
}

/** Shows that a text is what is expected, or has every part of it. */
function holds(text: string, expected: Expected, what: string): void {
  if (typeof expected === 'string') {
    assert.equal(text, expected, what);
    return;
  }
  for (const part of expected instanceof RegExp ? [expected] : expected) {
    const has = typeof part === 'string' ? text.includes(part) : part.test(text);
    assert.ok(has, `${what} has ${part}:\n${text}`);
  }
}

function fromBytes(contents: string): string {
  return Buffer.from(contents, 'latin1').toString('utf8');
}
