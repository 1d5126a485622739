// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { inRepository, runNode, tools, withTypeScript } from './run.mjs';
import { main, printFailure, root } from './setup.mjs';

/** The folder whose tests run inside VS Code, and have a runner of their own for that. */
const insideVscode = 'test/extension';
/** The folder whose tests use VS Code as a person does: one after the other, on a machine that does nothing else. */
const asUser = 'test/user';

/** @typedef {{ passed: number, failed: number, milliseconds: number }} Counts */

// `--update` rewrites the goldens; every other argument is Mocha's. A run that is narrowed in any way is for a person
// who waits for it, and leaves out the type check and the linter.
const mochaArguments = process.argv.slice(2).filter((argument) => argument !== '--update');
const update = process.argv.includes('--update');
const narrowed = update || mochaArguments.length > 0;
/** Mocha's options that have a value, which is then no file. */
const mochaOptions = /** @type {const} */ ({
  grep: { type: 'string', short: 'g' },
  fgrep: { type: 'string', short: 'f' },
  timeout: { type: 'string', short: 't' },
});

await main(async () => {
  /** @type {Map<string, Counts>} */
  const suites = new Map();
  try {
    await build();
    const fetched = narrowed ? undefined : fetchVscode();
    if (!narrowed) {
      suites.set('type check', countOne([tools.typescript, '--noEmit', '--project', '.']));
      // The pages inside the editor live in a browser, with other globals than all the rest.
      suites.set('type check, pages', countOne([tools.typescript, '--noEmit', '--project', 'client/webview']));
      const colours = process.stdout.isTTY ? 'force' : 'off';
      suites.set('lint', countOne([tools.biome, 'ci', '--error-on-warnings', `--colors=${colours}`]));
    }
    for (const [name, counts] of runOutside()) suites.set(name, counts);
    await fetched;
    for (const [name, counts] of runWithVscode()) suites.set(name, counts);
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

/**
 * Fetches the VS Code of the last suites while those before them run. Where that fails they try again, and say why it
 * cannot be.
 */
function fetchVscode() {
  return once(spawn(process.execPath, ['.build/vscode-host.mjs'], { cwd: root, stdio: 'inherit' }), 'exit');
}

/** What the arguments name, and whether that is among the tests inside VS Code. */
function namedTests() {
  const { positionals, values } = parseArgs({ args: mochaArguments, strict: false, options: mochaOptions });
  const inside = positionals.filter((path) => path.replace(/[\\/]$/u, '') === insideVscode);
  return { positionals, inside, grep: String(values.grep ?? '') };
}

/**
 * All tests that need no editor; or those the arguments name, and all of them where they only narrow.
 * @returns {[string, Counts][]} by folder
 */
function runOutside() {
  const { positionals, inside } = namedTests();
  if (positionals.length > 0 && positionals.length === inside.length) return [];
  return runMocha(specified(mochaArguments.filter((word) => !inside.includes(word))));
}

/**
 * @returns {[string, Counts][]} by folder
 */
function runWithVscode() {
  const { inside, grep } = namedTests();
  /** @type {[string, Counts][]} */
  const suites = [];
  if (!narrowed || inside.length > 0) suites.push([insideVscode, runInsideVscode(grep)]);
  if (!narrowed) suites.push(...runMocha(['--forbid-only', '--forbid-pending', `${asUser}/**/*.test.ts`]));
  return suites;
}

/**
 * @param {string} grep
 * @returns {Counts}
 */
function runInsideVscode(grep) {
  return withCountsFile((countsFile) => {
    const words = ['--counts', countsFile, ...(grep ? ['--grep', grep] : [])];
    const code = runNode([...withTypeScript, `${insideVscode}/run.ts`, ...words]);
    /** @type {Counts} */
    const counts = readCounts(countsFile) ?? { passed: 0, failed: 0, milliseconds: 0 };
    const { passed, failed } = counts;
    // As below: no test at all is a failure, and so is an exit code that no failing test explains.
    return passed + failed === 0 || (code !== 0 && failed === 0) ? { ...counts, failed: 1 } : counts;
  });
}

/**
 * @param {string[]} words Mocha's arguments
 * @returns {[string, Counts][]} by folder
 */
function runMocha(words) {
  return withCountsFile((countsFile) => {
    const reporting = ['--reporter', '.build/mocha-reporter.cjs', '--reporter-option', `counts=${countsFile}`];
    const code = runNode([...withTypeScript, tools.mocha, ...reporting, ...words], update ? { UPDATE: '1' } : {});
    /** @type {Record<string, Counts>} */
    const suites = readCounts(countsFile) ?? {};
    const counted = Object.values(suites);
    // No test at all is a failure, and so is an exit code that no failing test explains: a test file that cannot be
    // loaded, a test left out or run alone.
    if (counted.length === 0 || (code !== 0 && counted.every(({ failed }) => failed === 0))) {
      suites['mocha itself'] = { passed: 0, failed: 1, milliseconds: 0 };
    }
    return Object.entries(suites);
  });
}

/**
 * @template Result
 * @param {(countsFile: string) => Result} work is told where the counts of a run go
 */
function withCountsFile(work) {
  const scratch = mkdtempSync(join(tmpdir(), 'matters-test-'));
  try {
    return work(join(scratch, 'counts.json'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @param {string} countsFile */
function readCounts(countsFile) {
  return existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : undefined;
}

/**
 * Mocha's arguments, with the test files they mean: those of a named folder, or all of them where none is named.
 * @param {string[]} words
 */
function specified(words) {
  const { positionals } = parseArgs({ args: words, strict: false, options: mochaOptions });
  const named = words.map((argument) =>
    positionals.includes(argument) && isFolder(argument) ? `${argument.replace(/[\\/]$/u, '')}/**/*.test.ts` : argument,
  );
  // The extension's tests need a real VS Code and follow alone; the benchmark has a command of its own.
  const apart = [insideVscode, asUser, 'test/bench'].flatMap((folder) => ['--ignore', `${folder}/**`]);
  const everything = ['test/**/*.test.ts', ...apart];
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
