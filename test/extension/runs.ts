import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openInMemory, openTwo, type PickWorkspace } from './host/several.ts';
import { makeScratch, repository, type Scratch } from './host/workspace.ts';

/** One start of VS Code, with what is tested in it. */
export interface Run {
  readonly name: string;
  /** The file whose `run()` runs the tests inside the extension host. */
  readonly suite: string;
  /** A folder, or a `.code-workspace` file. */
  readonly workspace: string;
  readonly dataFolder: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string>>;
  /** Where the suite leaves its counts. */
  readonly countsFile: string;
  remove(): void;
}

export type RunName = keyof typeof kinds;

export interface RunOptions {
  /** The folder of `test/extension` with the tests, which names the run. */
  readonly name: RunName;
  /** What the names of the tests have to match; all of them where it is empty. */
  readonly grep: string;
}

interface Kind {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly opens: PickWorkspace;
}

const trusted = { 'security.workspace.trust.enabled': false };

/** What each run is about: its settings, and what it opens. */
const kinds = {
  suite: { settings: trusted, opens: ({ workspace }) => workspace },
  folders: { settings: trusted, opens: openTwo },
  virtual: { settings: trusted, opens: openInMemory },
  restricted: {
    // Nobody is asked, so nobody trusts the folder.
    settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
    opens: ({ workspace }) => workspace,
  },
} as const satisfies Readonly<Record<string, Kind>>;

export const runNames = Object.keys(kinds) as readonly RunName[];

/** A document with two faults of its own. */
const faulty = (body: string) => `---
minutes: 1
body: ${body}
date: 21 March 2024
---
A note on the parking review would be circulated.{action #parking-note-${body.toLowerCase()}}
`;

/** What the example lacks: the first is for tests to open and edit, the second for none to open. */
const added = { 'panel/2024-03-21.minutes': faulty('Panel'), 'never-opened.minutes': faulty('Board') };

/** Bundles the tests and makes the folders of a run. */
export async function prepareRun({ name, grep }: RunOptions): Promise<Run> {
  const suite = await bundleSuite(name);
  const scratch: Scratch = makeScratch(added);
  const countsFile = scratch.file('counts.json');
  return {
    name,
    suite,
    workspace: kinds[name].opens(scratch),
    dataFolder: scratch.dataFolder,
    settings: kinds[name].settings,
    environment: { MATTERS_TEST_COUNTS: countsFile, MATTERS_TEST_GREP: grep },
    countsFile,
    remove: scratch.remove,
  };
}

/** Bundles each file of tests, and what runs them, into a folder from which the packages of the repository are found. */
async function bundleSuite(name: string): Promise<string> {
  const folder = join(repository, 'test/extension', name);
  const tests = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
  const outdir = join(repository, '.vscode-test/tests', name);
  // All that lies there is run, that of a test which is no more too.
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [join(repository, 'test/extension/host/inside.ts'), ...tests.map((file) => join(folder, file))],
    entryNames: '[name]',
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return join(outdir, 'inside.cjs');
}
