// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { inRepository, runNode, tools, withTypeScript } from './run.mjs';
import { main, printFailure } from './setup.mjs';

/** @typedef {{ passed: number, failed: number, milliseconds: number }} Counts */

// `--update` rewrites the goldens; every other argument is Mocha's. A run that is narrowed in any way is for a person
// who waits for it, and leaves out the type check and the linter.
const mochaArguments = process.argv.slice(2).filter((argument) => argument !== '--update');
const update = process.argv.includes('--update');
const narrowed = update || mochaArguments.length > 0;

await main(async () => {
  /** @type {Map<string, Counts>} */
  const suites = new Map();
  try {
    await build();
    if (!narrowed) {
      suites.set('type check', countOne([tools.typescript, '--noEmit', '--project', '.']));
      const colours = process.stdout.isTTY ? 'force' : 'off';
      suites.set('lint', countOne([tools.biome, 'ci', '--error-on-warnings', `--colors=${colours}`]));
    }
    for (const [name, counts] of Object.entries(runMocha())) suites.set(name, counts);
  } catch (error) {
    // Whatever keeps the tests from running is a failure, and the last line has to say so.
    printFailure(error);
    suites.set('build', { passed: 0, failed: 1, milliseconds: 0 });
  }
  return report(suites);
});

/**
 * A whole tool as one test.
 * @param {string[]} command
 * @returns {Counts}
 */
function countOne(command) {
  const started = performance.now();
  const failed = runNode(command) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, milliseconds: performance.now() - started };
}

/** @returns {Record<string, Counts>} by folder */
function runMocha() {
  const scratch = mkdtempSync(join(tmpdir(), 'matters-test-'));
  const countsFile = join(scratch, 'counts.json');
  try {
    const reporting = ['--reporter', '.build/mocha-reporter.cjs', '--reporter-option', `counts=${countsFile}`];
    const command = [...withTypeScript, tools.mocha, ...reporting, ...specified()];
    const code = runNode(command, update ? { UPDATE: '1' } : {});
    /** @type {Record<string, Counts>} */
    const suites = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : {};
    const counted = Object.values(suites);
    // No test at all is a failure, and so is an exit code that no failing test explains: a test file that cannot be
    // loaded, a test left out or run alone.
    if (counted.length === 0 || (code !== 0 && counted.every(({ failed }) => failed === 0))) {
      suites['mocha itself'] = { passed: 0, failed: 1, milliseconds: 0 };
    }
    return suites;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Mocha's arguments, with the test files they mean: those of a named folder, or all of them where none is named. */
function specified() {
  const { positionals } = parseArgs({
    args: mochaArguments,
    strict: false,
    options: {
      grep: { type: 'string', short: 'g' },
      fgrep: { type: 'string', short: 'f' },
      timeout: { type: 'string', short: 't' },
    },
  });
  const named = mochaArguments.map((argument) =>
    positionals.includes(argument) && isFolder(argument) ? `${argument.replace(/[\\/]$/u, '')}/**/*.test.ts` : argument,
  );
  // The extension's tests need a real VS Code and the benchmark a quiet machine: each has a command of its own.
  const everything = ['test/**/*.test.ts', '--ignore', 'test/extension/**', '--ignore', 'test/bench/**'];
  // A test file a core halves the time of the long suites on two cores, and costs the short ones less than a second.
  const all = [
    '--forbid-only',
    '--forbid-pending',
    '--parallel',
    '--jobs',
    String(Math.max(2, availableParallelism())),
  ];
  return [...named, ...(positionals.length > 0 ? [] : everything), ...(narrowed ? [] : all)];
}

/** @param {string} path */
function isFolder(path) {
  return statSync(inRepository(path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Prints the suites and, alone on the last line, their sum; answers the exit code.
 * @param {Map<string, Counts>} suites
 */
function report(suites) {
  const rows = [...suites].map(([name, { passed, failed, milliseconds }]) => [
    name,
    String(passed),
    String(failed),
    (milliseconds / 1000).toFixed(1),
  ]);
  console.log();
  const table = [['suite', 'passed', 'failed', 'seconds'], ...rows];
  for (const [name = '', ...figures] of table) {
    console.log(name.padEnd(20) + figures.map((figure) => figure.padStart(9)).join(''));
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    [...suites.values()].reduce((total, counts) => total + counts[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}
