/** Runs the commands of the documentation, in process and in a folder of their own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';
import { dayOf } from '../../server/src/register/calendar.ts';

/** What a command printed, and how it ended. */
export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** A temporary folder in which the documentation's commands run. */
export class Workspace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'matters-readme-')));

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Commits all there is as the state of `origin/main`, which the recipes compare with. */
  commit(): void {
    const identity = ['-c', 'user.name=Clerk', '-c', 'user.email=clerk@example.org', '-c', 'commit.gpgsign=false'];
    this.#git('init', '--quiet');
    this.#git('add', '.');
    this.#git(...identity, 'commit', '--quiet', '--message', 'Minutes');
    this.#git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  }

  /** Runs one `matters ...` line as a shell would in this folder, written to a pipe. */
  async run(command: string, columns = 100): Promise<Ran> {
    const [name, ...args] = words(command);
    if (name !== 'matters') throw new Error(`only matters can be run here, not: ${command}`);
    const out: string[] = [];
    const err: string[] = [];
    const code = await run(args, {
      cwd: this.folder,
      environment: {},
      out: { write: (text) => void out.push(text), isTerminal: false, columns },
      err: { write: (text) => void err.push(text), isTerminal: false, columns },
      today: () => dayOf(2024, 6, 1),
      now: () => performance.now(),
      version: '0.0.0',
    });
    return { out: out.join(''), err: err.join(''), code };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #git(...args: string[]): void {
    const { status, stderr } = spawnSync('git', args, { cwd: this.folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }
}

/** The `matters` commands among lines of shell, each without `npx` before it and pipes behind it. */
export function mattersCommands(shell: string): string[] {
  return shell
    .split('\n')
    .map((line) => (/^(?:npx )?(?<command>matters .*?)(?: \| .*)?$/u.exec(line.trim())?.groups?.command ?? '').trim())
    .filter((command) => command !== '');
}

/** A command line's words; quotes hold a word together. Anything else a shell would make something of is refused. */
function words(command: string): string[] {
  if (/[\\$`;&<>*?]/u.test(command)) throw new Error(`more than words and quotes: ${command}`);
  return [...command.matchAll(/'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<plain>\S+)/gu)].map(
    ({ groups }) => groups?.single ?? groups?.double ?? groups?.plain ?? '',
  );
}
