import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, runInProcess, runProgram } from './both-ways.ts';
import { asOf, type Folder, faulty, inFolder, minutes } from './folder.ts';

const since = ['check', ...asOf, '--since', 'main'];
const first = minutes('10 January 2024', 'The Clerk would bring a plan.{action #plan @clerk due 31 December 2024}');

function git(cwd: string, ...args: string[]): void {
  const names = ['-c', 'user.name=Ada Merrow', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...names, ...args], { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `git ${args.join(' ')}: ${stderr}`);
}

/** A repository whose branch `main` holds files; the working folder is on a branch that left it. */
function inRepository(files: Folder, work: (cwd: string) => Promise<void>): Promise<void> {
  return inFolder(files, async (cwd) => {
    git(cwd, 'init', '--quiet', '--initial-branch=main');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '--quiet', '--message=Before', '--allow-empty');
    git(cwd, 'checkout', '--quiet', '-b', 'branch');
    await work(cwd);
  });
}

async function both(args: readonly string[], cwd: string): Promise<Outcome> {
  const [inProcess, asProgram] = await Promise.all([runInProcess(args, cwd), runProgram(args, cwd)]);
  assert.deepEqual(asProgram, inProcess);
  return inProcess;
}

describe('matters check --since', () => {
  it('shows what the branch brought in a document it did not edit, and nothing that was there', async () => {
    await inRepository({ 'a.minutes': first, 'old.minutes': faulty.replaceAll('#plan', '#scheme') }, async (cwd) => {
      const earlier = first.replace('10 January 2024', '13 December 2023');
      writeFileSync(join(cwd, 'earlier.minutes'), earlier);
      const { code, out } = await both(since, cwd);
      assert.match(out, /a\.minutes:8:31 error duplicate-id/u);
      assert.match(out, /: 1 error\.\n4 findings known before are not shown\./u);
      assert.equal(code, 1);
    });
  });

  it('fails only on what is new', async () => {
    await inRepository({ 'old.minutes': faulty }, async (cwd) => {
      assert.equal((await both(since, cwd)).code, 0);
      writeFileSync(join(cwd, 'new.minutes'), minutes('13 March 2024', 'The fete was spoken of.{#fete}'));
      const { code, out } = await both(since, cwd);
      assert.match(out, /new\.minutes:8:25 error undefined-id/u);
      assert.doesNotMatch(out, /#fair/u);
      assert.equal(code, 1);
    });
  });

  it('accuses a document nobody edited when the branch takes away what it refers to', async () => {
    await inRepository(
      { 'a.minutes': first, 'b.minutes': minutes('14 February 2024', 'It is late.{#plan}') },
      async (cwd) => {
        writeFileSync(join(cwd, 'a.minutes'), minutes('10 January 2024', 'The Clerk spoke.'));
        const { code, out } = await both(since, cwd);
        assert.match(out, /b\.minutes:8:13 error undefined-id/u);
        assert.equal(code, 1);
      },
    );
  });

  it('compares with where the branch left, not with what came after', async () => {
    await inRepository({ 'old.minutes': faulty }, async (cwd) => {
      git(cwd, 'checkout', '--quiet', 'main');
      writeFileSync(join(cwd, 'old.minutes'), minutes('14 February 2024', 'Nothing.'));
      git(cwd, 'commit', '--quiet', '--all', '--message=Mended');
      git(cwd, 'checkout', '--quiet', 'branch');
      assert.match((await both(since, cwd)).out, /nothing new/u);
    });
  });

  it('works from a folder below, on documents beside it, and on files of any name', async () => {
    await inRepository({ 'x/notes.txt': faulty, 'y/old.minutes': faulty, 'y/.kept/z.minutes': first }, async (cwd) => {
      mkdirSync(join(cwd, 'x/z'));
      const { code, out } = await both([...since, '../notes.txt', '../../y'], join(cwd, 'x/z'));
      assert.match(out, /nothing new/u);
      assert.equal(code, 0);
    });
  });

  it('works where a link leads to the repository', async () => {
    await inRepository({ 'real/old.minutes': faulty }, async (cwd) => {
      symlinkSync('real', join(cwd, 'link'));
      assert.match((await runInProcess(since, join(cwd, 'link'))).out, /nothing new/u);
    });
  });

  it('leaves out at the commit what is left out now', async () => {
    const configuration = '{ "exclude": ["drafts"] }';
    const defined = minutes('10 January 2024', 'The fair would be held.{action #fair @clerk done}');
    const files = { 'matters.config.json': configuration, 'drafts/d.minutes': defined, '.old/o.minutes': defined };
    await inRepository({ ...files, 'old.minutes': faulty }, async (cwd) => {
      assert.match((await both(since, cwd)).out, /nothing new/u);
    });
  });
});

describe('matters check --since says', () => {
  const faults: readonly (readonly [string, string, RegExp])[] = [
    [
      'that a name is no commit',
      'mian',
      /^matters: --since: “mian” is no commit that this checkout knows; fetch it first, or name another\.\n$/u,
    ],
    ['the same of what looks like an option of git', '--output=x', /“--output=x” is no commit/u],
    ['the same of a name git would take apart', 'a..b', /“a\.\.b” is no commit/u],
  ];
  for (const [what, reference, expected] of faults) {
    it(what, async () => {
      await inRepository({ 'a.minutes': first }, async (cwd) => {
        const { code, out, err } = await both(['check', ...asOf, `--since=${reference}`], cwd);
        assert.match(err, expected);
        assert.equal(out, '');
        assert.equal(code, 2);
      });
    });
  }

  it('that there is no checkout', async () => {
    await inFolder({ 'a.minutes': first }, async (cwd) => {
      const { code, err } = await both(since, cwd);
      assert.match(err, /^matters: --since needs a git checkout \(fatal: not a git repository/u);
      assert.equal(code, 2);
    });
  });

  it('that two branches have nothing in common', async () => {
    await inRepository({ 'a.minutes': first }, async (cwd) => {
      git(cwd, 'checkout', '--quiet', '--orphan', 'other');
      git(cwd, 'commit', '--quiet', '--message=Other');
      const { code, err } = await both(since, cwd);
      assert.match(err, /“main” has no commit in common with this branch; fetch it first, or name another\.\n$/u);
      assert.equal(code, 2);
    });
  });

  it('how to fetch more where the checkout is shallow', async () => {
    await inRepository({ 'a.minutes': first }, async (cwd) => {
      git(cwd, 'commit', '--quiet', '--allow-empty', '--message=More');
      git(cwd, 'clone', '--quiet', '--depth=1', `file://${cwd}`, 'shallow');
      const { code, err } = await both(['check', ...asOf, '--since', 'HEAD~1'], join(cwd, 'shallow'));
      assert.match(err, /“HEAD~1” is no commit .* shallow: fetch the whole history/u);
      assert.equal(code, 2);
    });
  });
});
