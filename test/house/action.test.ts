import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { sectionsOf } from '../support/markdown.ts';
import { Workspace } from './recipes.ts';
import { none, root } from './sources.ts';

interface Action {
  readonly inputs: Record<string, { readonly description: string; readonly default: string }>;
  readonly runs: { readonly steps: readonly Step[] };
}
interface Step {
  readonly name: string;
  readonly run: string;
  readonly env: Record<string, string>;
}
interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}
/** What the recipes of the README use of both. */
interface Recipe {
  readonly jobs?: Record<string, { readonly steps: readonly { uses?: string; with?: Record<string, string> }[] }>;
  readonly repos?: readonly { readonly hooks: readonly { id: string; args?: string[] }[] }[];
}

const action = parse(read('action.yml')) as Action;
const hooks = parse(read('.pre-commit-hooks.yaml')) as Hook[];
const recipes = sectionsOf(read('README.md'))
  .flatMap(({ blocks }) => blocks)
  .filter(({ info }) => info === 'yaml')
  .map(({ text }) => parse(text) as Recipe);

describe('The GitHub action', () => {
  it('installs the version it is itself, and checks this folder', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    assert.deepEqual(runAction({}), {
      installed: `matters-arising@${version}`,
      matters: ['check', '--format=github', '--fail-on=error', '--', '.'],
    });
  });

  it('passes every input on', () => {
    const { installed, matters } = runAction({
      paths: 'minutes\npapers/*.minutes',
      'as-of': '31 March 2026',
      format: 'text\nsarif=out.sarif\n',
      'fail-on': 'warning',
      'max-warnings': '10',
      since: 'origin/main',
      baseline: 'a baseline.json',
      version: '1.2.3',
    });
    assert.equal(installed, 'matters-arising@1.2.3');
    assert.deepEqual(matters, [
      'check',
      '--format=text',
      '--format=sarif=out.sarif',
      '--as-of=31 March 2026',
      '--fail-on=warning',
      '--max-warnings=10',
      '--since=origin/main',
      '--baseline=a baseline.json',
      '--',
      'minutes',
      'papers/*.minutes',
    ]);
  });

  it('reads no input as a command or as an option', () => {
    const hostile = '$(touch pwned) `touch pwned`; touch pwned && "\' * --fix';
    const { matters } = runAction({ paths: `--fix\n${hostile}`, since: hostile, 'as-of': '--fix', format: hostile });
    assert.deepEqual(matters, [
      'check',
      `--format=${hostile}`,
      '--as-of=--fix',
      '--fail-on=error',
      `--since=${hostile}`,
      '--',
      '--fix',
      hostile,
    ]);
  });

  it('installs no package of another name or place', () => {
    for (const version of ['npm:other@1.0.0', 'file:../other', '1.0.0 other', 'https://example.org/x.tgz', '$(id)'])
      assert.equal(runAction({ version }).installed, '', version);
  });

  it('has only options that exist', async () => {
    const workspace = new Workspace();
    const { out } = await workspace.run('matters check --help', 300);
    workspace.remove();
    const named = action.runs.steps.flatMap(({ run }) => run.match(/(?<=\+=\(")--[a-z-]+/gu) ?? []);
    assert.ok(named.length > 5);
    none(
      named.filter((option) => !out.includes(`  ${option} `)),
      'an option of the action is in the help of check',
    );
  });

  it('takes no input but through the environment', () => {
    none(
      action.runs.steps.filter(({ run }) => run.includes('${{')).map(({ name }) => name),
      'what stands in a script as an expression is read as shell',
    );
    const taken = JSON.stringify(action.runs);
    none(
      Object.keys(action.inputs).filter((name) => !taken.includes(`inputs.${name} }}`)),
      'every input is of use',
    );
  });

  it('is used in the README with inputs it has', () => {
    const steps = recipes.flatMap(({ jobs = {} }) => Object.values(jobs).flatMap((job) => job.steps));
    const ours = steps.filter(({ uses }) => uses?.includes('/matters-arising@'));
    assert.ok(ours.length > 0);
    none(
      ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in action.inputs)),
      'an input in a recipe is one of the action',
    );
  });
});

describe('The pre-commit hook', () => {
  it('is the one the README names', () => {
    const used = recipes.flatMap(({ repos = [] }) => repos.flatMap((repo) => repo.hooks));
    assert.deepEqual(
      used.map(({ id }) => id),
      hooks.map(({ id }) => id),
    );
  });

  it('runs for minutes and their configuration', () => {
    const files = new RegExp(hooks[0]?.files ?? '', 'u');
    for (const path of ['a.minutes', 'x/a.minutes.md', 'matters.config.json', 'x/matters.config.json'])
      assert.match(path, files);
    for (const path of ['README.md', 'minutes', 'a.minutes.txt', 'not-matters.config.json'])
      assert.doesNotMatch(path, files);
  });

  it('is a program that checks the folder it is started in', () => {
    const [program = '', ...args] = hooks[0]?.entry.split(' ') ?? [];
    assert.ok(
      process.platform === 'win32' || (statSync(join(root, program)).mode & 0o111) !== 0,
      `chmod +x ${program}`,
    );
    const workspace = new Workspace();
    workspace.write(
      'a.minutes',
      '---\nminutes: 1\nbody: Panel\ndate: 12 March 2024\n---\nIt was done.{#nothing done}\n',
    );
    const used = recipes.flatMap(({ repos = [] }) => repos.flatMap((repo) => repo.hooks));
    const command = [join(root, program), ...args, ...(used[0]?.args ?? [])];
    const { status, stdout } = spawnSync(process.execPath, command, { cwd: workspace.folder, encoding: 'utf8' });
    workspace.remove();
    assert.match(stdout, /undefined-id/u);
    assert.equal(status, 1);
  });
});

/** What the action installs and how it calls `matters`, both played by stand-ins that note their arguments. */
function runAction(given: Record<string, string>): { installed: string; matters: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'matters-action-'));
  const called = join(folder, 'called');
  const installed = join(folder, 'installed');
  const bin = join(folder, 'matters-arising/node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  const standIns = { [join(folder, 'npm')]: installed, [join(bin, 'matters')]: called };
  for (const [program, notes] of Object.entries(standIns)) {
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\0' "$@" > '${notes}'\n`);
    chmodSync(program, 0o755);
  }
  try {
    for (const { run, env } of action.runs.steps) {
      const environment = Object.fromEntries(
        Object.entries(env).map(([name, value]) => {
          const input = /^\$\{\{ inputs\.(?<input>[a-z-]+) \}\}$/u.exec(value)?.groups?.input ?? '';
          return [name, given[input] ?? action.inputs[input]?.default ?? ''];
        }),
      );
      // The options GitHub gives its bash.
      const { status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
        cwd: folder,
        env: {
          ...process.env,
          ...environment,
          PATH: `${folder}${delimiter}${process.env.PATH}`,
          RUNNER_TEMP: folder,
          GITHUB_ACTION_PATH: root,
        },
      });
      if (status !== 0) break;
    }
    assert.ok(!existsSync(join(folder, 'pwned')), 'an input was run as a command');
    return { installed: notesIn(installed).at(-1) ?? '', matters: notesIn(called) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function notesIn(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\0').slice(0, -1) : [];
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
