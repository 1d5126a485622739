/** Folders of minutes that tests make, look at and take away again. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by their path, with what is in them or with what makes them there. */
export type Folder = Readonly<Record<string, string | Uint8Array | ((path: string) => void)>>;

/** Makes folders with files in them, and takes them away when the work is done. */
export async function inFolders<T>(folders: readonly Folder[], work: (paths: string[]) => Promise<T> | T): Promise<T> {
  const paths = folders.map(() => mkdtempSync(join(tmpdir(), 'matters-cli-')));
  try {
    for (const [index, files] of folders.entries()) fill(paths[index] as string, files);
    return await work(paths);
  } finally {
    for (const path of paths) rmSync(path, { recursive: true, force: true });
  }
}

/** The same for one folder. */
export function inFolder<T>(files: Folder, work: (path: string) => Promise<T> | T): Promise<T> {
  return inFolders([files], ([path = '']) => work(path));
}

function fill(folder: string, files: Folder): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'function') content(path);
    else writeFileSync(path, content);
  }
}

/** What is in every file below a folder, by path; of a link, where it leads. git's own files are left out. */
export function contentsOf(folder: string, below = ''): Record<string, string> {
  const contents: Record<string, string> = {};
  for (const name of readdirSync(join(folder, below))) {
    const path = below === '' ? name : `${below}/${name}`;
    const stat = lstatSync(join(folder, path));
    if (name === '.git') continue;
    if (stat.isDirectory()) Object.assign(contents, contentsOf(folder, path));
    else if (stat.isSymbolicLink()) contents[path] = `link to ${readlinkSync(join(folder, path))}`;
    // Bytes as they are: a copy must not pass for another because both decode to the same.
    else contents[path] = stat.isFile() ? readFileSync(join(folder, path), 'latin1') : 'no file';
  }
  return contents;
}

/** A document with a header, of the day and words given. */
export function minutes(date: string, words: string): string {
  return `---\nminutes: 1\nbody: Scrutiny Panel\ndate: ${date}\nowners:\n  clerk: { name: Ada Merrow, role: Clerk }\n---\n${words}\n`;
}

/** Minutes that no rule has anything to say of. */
export const clean = minutes('10 January 2024', 'The Clerk brought the survey.{action #survey @clerk done}');

/** Minutes with one finding of each severity as of 20 November 2024. */
export const faulty = minutes(
  '14 February 2024',
  `The fair was spoken of.{#fair}
The Clerk would bring a plan.{action #plan @clerk due 31 March 2024}
The rota was put back.{action #rota @clerk due 1 December 2024, slipped from 1 March 2024 to 1 December 2024}`,
);

export const pair = { 'clean.minutes': clean, 'faulty.minutes': faulty };

/** The day that the findings of `faulty` are of. */
export const asOf = ['--as-of', '2024-11-20'];

/** The arguments that set rules to levels. */
export function withRules(...levels: string[]): string[] {
  return levels.flatMap((level) => ['--rule', level]);
}

/** Switches off every rule that has something to say of `faulty`. */
export const allOff = withRules('undefined-id=off', 'overdue=off', 'due-soon=off', 'missing-cause=off');
