/** What only a process of its own can show: streams, the working folder, and what is loaded. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram, bundleShared } from '../../.build/build.mjs';
import { buildOf } from '../../.build/code.mjs';
import { codeFileOf, compile } from '../../.build/loader.mjs';
import { functionsRun } from '../support/functions-run.ts';
import { program, runInProcess, runProgram } from './both-ways.ts';
import { asOf, clean, contentsOf, faulty, inFolder, minutes } from './folder.ts';

/** Runs a line of shell in a folder, `$MATTERS` being the program. */
function shell(line: string, cwd: string) {
  const env = { PATH: process.env.PATH, MATTERS: `'${process.execPath}' '${program}'` };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line.replaceAll('$MATTERS', env.MATTERS)], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

describe('The program', () => {
  it('ends quietly when nobody reads on', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `A line.{#item-${index}}`).join('\n');
    await inFolder({ 'many.minutes': minutes('10 January 2024', many) }, (cwd) => {
      const { out, err } = shell('{ $MATTERS check --format rdjsonl; echo $? >&2; } | head -1', cwd);
      assert.match(out, /^\{.*\}\n$/u);
      assert.equal(err, '1\n');
    });
  });

  it('says when its output cannot be written, and ends with 2', async () => {
    await inFolder({ 'clean.minutes': clean }, (cwd) => {
      const { code, err } = shell('$MATTERS check > /dev/full', cwd);
      assert.equal(err, 'matters: standard output cannot be written: the disk is full.\n');
      assert.equal(code, 2);
    });
  });

  it('leaves nothing half-written where a file outgrows what is allowed', async () => {
    const many = Array.from({ length: 200 }, (_, index) => `A line.{#item-${index}}`).join('\n');
    await inFolder({ 'many.minutes': minutes('10 January 2024', many), 'out.json': 'old' }, (cwd) => {
      const before = contentsOf(cwd);
      const { code, err } = shell('ulimit -f 8; $MATTERS check --format json --output out.json', cwd);
      assert.equal(err, 'matters: out.json cannot be written: it would be larger than files may be here.\n');
      assert.equal(code, 2);
      assert.deepEqual(contentsOf(cwd), before);
    });
  });

  it('works with its output closed', async () => {
    await inFolder({ 'faulty.minutes': faulty }, (cwd) => {
      assert.equal(shell('$MATTERS check --as-of 2024-11-20 >&- 2>&-', cwd).code, 1);
    });
  });

  it('says when the folder it is started in is gone', async () => {
    await inFolder({ 'gone/x': '' }, (cwd) => {
      const { code, err } = shell('cd gone && rm -r ../gone && $MATTERS check', cwd);
      assert.equal(err, 'matters: the folder you are in is not there any more; change to another.\n');
      assert.equal(code, 2);
    });
  });

  it('judges on the day it is where it is told no other', async () => {
    await inFolder({ 'clean.minutes': clean }, async (cwd) => {
      const before = new Date();
      const { out } = await runProgram(['check', '--format', 'json'], cwd, { TZ: 'UTC' });
      const days = [before, new Date()].map((moment) => moment.toISOString().slice(0, 10));
      assert.ok(days.includes(JSON.parse(out).asOf));
    });
  });

  it('obeys NO_COLOR and FORCE_COLOR, an option before either', async () => {
    await inFolder({ 'faulty.minutes': faulty }, async (cwd) => {
      const check = ['check', ...asOf];
      const colors: readonly (readonly [string[], Record<string, string>, boolean])[] = [
        [check, { FORCE_COLOR: '1' }, true],
        [check, { FORCE_COLOR: '0' }, false],
        [check, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
        [[...check, '--color'], { NO_COLOR: '1' }, true],
        [[...check, '--no-color'], { FORCE_COLOR: '1' }, false],
      ];
      for (const [args, environment, colored] of colors) {
        const { out } = await runInProcess(args, cwd, environment);
        assert.equal(out.includes('\x1B['), colored, JSON.stringify([args, environment]));
        assert.equal((await runProgram(args, cwd, environment)).out, out);
      }
    });
  });
});

describe('The start of the program', () => {
  const built = ['program', 'server'].map((name) => fileURLToPath(new URL(`../../dist/${name}.cjs`, import.meta.url)));

  it('has its code made when it is built', () => {
    for (const file of built) {
      const { cachedDataRejected } = compile(file, readFileSync(codeFileOf(file, buildOf(file))));
      assert.equal(cachedDataRejected, false, file);
    }
  });

  it('does without that code, and passes over what is none', async () => {
    await inFolder({ 'faulty.minutes': faulty }, async (cwd) => {
      const expected = await runProgram(['check', ...asOf], cwd);
      const names = ['matters.cjs', 'program.cjs', 'yaml.cjs', 'sentence-tables.cjs'];
      for (const name of names) cpSync(join(dirname(program), name), join(cwd, '.copied', name));
      const copied = join(cwd, '.copied', 'matters.cjs');
      assert.deepEqual(await runProgram(['check', ...asOf], cwd, {}, copied), expected);
      const [file = ''] = built;
      const code = readFileSync(codeFileOf(file, buildOf(file)));
      writeFileSync(codeFileOf(join(cwd, '.copied', 'program.cjs'), buildOf(file)), code.reverse());
      assert.deepEqual(await runProgram(['check', ...asOf], cwd, {}, copied), expected);
    });
  });

  /** The functions that were run, as V8 counts them; modules among them, but for those bundled without a wrapper. */
  async function namesRun(args: readonly string[], cwd: string): Promise<string[]> {
    const folder = join(cwd, '.coverage');
    // The same modules as in the bundle that is shipped, but with the names by which V8 tells of them.
    const named = join(cwd, '.named', 'matters.cjs');
    await bundleProgram(named, { shortNames: false });
    await bundleShared(join(cwd, '.named'), { shortNames: false });
    await runProgram(args, cwd, { NODE_V8_COVERAGE: folder }, named);
    return functionsRun(folder);
  }

  /** The packages of which some module was run. */
  async function packagesRun(args: readonly string[], cwd: string): Promise<string[]> {
    const run = await namesRun(args, cwd);
    const names = run.map((name) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(name)?.[1]);
    return [...new Set(names.filter((name) => name !== undefined))].sort();
  }

  const plain = clean.replace('owners:\n  clerk: { name: Ada Merrow, role: Clerk }\n', '');
  const light = ['commander', 'fastest-levenshtein', 'picocolors'];

  it('loads no library that a plain check does without', async () => {
    await inFolder({ 'plain.minutes': plain, 'faulty.minutes': faulty }, async (cwd) => {
      assert.deepEqual(await packagesRun(['check', ...asOf], cwd), light);
    });
  });

  it('loads what reads sentences only where a rule asks what they say', async () => {
    const kinds = ['action', 'recommendation', 'metric', 'decision'];
    const off = kinds.flatMap((kind) => ['--rule', `untracked-${kind}=off`]);
    const readersRun = (options: readonly string[]) =>
      inFolder({ 'faulty.minutes': faulty }, async (cwd) => {
        const run = await namesRun(['check', ...asOf, ...options], cwd);
        assert.ok(run.includes('server/src/syntax/parse.ts'));
        return run.filter((name) => name.startsWith('server/src/prose/'));
      });
    assert.deepEqual(await readersRun(off), []);
    assert.notDeepEqual(await readersRun([]), []);
  });

  it('loads what a configuration, a pattern or a header of many forms needs', async () => {
    const hard = clean.replace('{ name: Ada Merrow, role: Clerk }', '&clerk { name: Ada Merrow, role: Clerk }');
    await inFolder({ 'hard.minutes': hard, 'matters.config.json': '{ "exclude": ["x"] }' }, async (cwd) => {
      const run = await packagesRun(['check', ...asOf], cwd);
      assert.deepEqual(
        run.filter((name) => !light.includes(name)),
        ['picomatch', 'yaml', 'zod'],
      );
    });
  });
});
