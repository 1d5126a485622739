import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { testMark } from './mark.ts';

/**
 * Runs inside the extension host: all tests beside this file, on Mocha. VS Code calls it, and counts a rejection as a
 * failure; how many tests there were goes into a file, which the environment names.
 */
export async function run(): Promise<void> {
  const { MATTERS_TEST_COUNTS: countsFile = '', MATTERS_TEST_GREP: grep = '' } = process.env;
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, slow: 2_000, reporter: 'spec', color: true, grep });
  for (const file of readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.cjs'))
    .sort()) {
    mocha.addFile(join(__dirname, file));
  }
  // What the reporter prints is told by its mark from what VS Code prints beside it.
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => {
    for (const line of format(...values).split('\n')) console.log(testMark + line);
  };
  const started = performance.now();
  const { stats } = await new Promise<Mocha.Runner>((resolve) => {
    const runner = mocha.run(() => resolve(runner));
  });
  const counts = {
    passed: stats?.passes ?? 0,
    failed: stats?.failures ?? 0,
    milliseconds: performance.now() - started,
  };
  writeFileSync(countsFile, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} failed`);
}
