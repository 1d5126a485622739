/**
 * Runs the tests of the extension in a real VS Code: on a desktop with a network in one with a window, and in one whose
 * window is a page of a browser wherever that cannot be. `--in browser` or `--in desktop` chooses; `--grep WORDS` narrows;
 * `--counts FILE` says where the counts go, as JSON.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setUpVscodeHost } from '../../.build/vscode-host.mjs';
import { runInBrowser } from './run-browser.ts';
import { desktopHere, runOnDesktop } from './run-desktop.ts';
import { prepareRun, type Run, runNames } from './runs.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly milliseconds: number;
}

const { values } = parseArgs({
  options: {
    in: { type: 'string' },
    grep: { type: 'string', short: 'g', default: '' },
    counts: { type: 'string' },
  },
});

const runIn = await chooseHost();
const counts: Counts[] = [];
for (const name of runNames) {
  const run = await prepareRun({ name, grep: values.grep });
  try {
    counts.push(await countsOf(run));
  } finally {
    run.remove();
  }
}
const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0);
const total: Counts = { passed: sum('passed'), failed: sum('failed'), milliseconds: sum('milliseconds') };
if (values.counts) writeFileSync(values.counts, JSON.stringify(total));
process.exitCode = total.failed === 0 ? 0 : 1;

/** Picks where to run, and says which and why. */
async function chooseHost(): Promise<(run: Run) => Promise<number>> {
  const { can, why } = await desktopHere();
  const desktop = values.in === undefined ? can : values.in === 'desktop';
  const because = values.in === undefined ? why : `--in ${values.in}`;
  if (desktop) {
    console.log(`\nThe extension is tested in VS Code on this desktop (${because}).`);
    return runOnDesktop;
  }
  const host = await setUpVscodeHost();
  console.log(`\nThe extension is tested in VS Code ${host.version} in a browser (${because}).`);
  return (run) => runInBrowser(host, run);
}

/** Runs, and counts a run that broke off as one failure. */
async function countsOf(run: Run): Promise<Counts> {
  const started = performance.now();
  const code = await runIn(run).catch((error: unknown) => {
    console.error(error);
    return 1;
  });
  const brokenOff = { passed: 0, failed: 1, milliseconds: performance.now() - started };
  if (!existsSync(run.countsFile)) return brokenOff;
  const counted = JSON.parse(readFileSync(run.countsFile, 'utf8')) as Counts;
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}
