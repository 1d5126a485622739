/** `matters publish`: the public copy, byte for byte what was minuted. */
import { absolutePath, commonFolder, folderOfFile, shownPath } from '../host/paths.ts';
import { sha256 } from '../host/sha256.ts';
import { isFolder, writeWhole } from '../host/write-file.ts';
import type { Minutes } from '../register/model.ts';
import { type Stripped, strip } from '../syntax/strip.ts';
import { LineIndex } from '../text/lines.ts';
import { counted } from '../text/words.ts';
import { type CommandLine, exitCode, UsageError } from './command-line.ts';
import { deliver } from './output.ts';
import { type CommonOptions, loadWorkspace, tellUnread } from './workspace.ts';

export interface PublishOptions extends CommonOptions {
  readonly output?: string;
  readonly hash?: boolean;
}

/** The public copy of the document at `path`. */
interface Copy {
  readonly path: string;
  readonly text: string;
}

/** Publishes documents; all of them can be published, or nothing is written. */
export async function publishCommand(
  paths: readonly string[],
  options: PublishOptions,
  line: CommandLine,
): Promise<number> {
  const { documents, unreadable, stages } = await loadWorkspace(paths, { ...options, keepAll: true }, line);
  tellUnread(unreadable, line);
  const copies: Copy[] = [];
  for (const minutes of documents) {
    const copy = strip(minutes.source.text(), minutes.read);
    if (copy.ok) copies.push({ path: minutes.path, text: copy.text });
    else line.err.write(whyRefused(minutes, copy.problems));
  }
  if (copies.length < documents.length || unreadable.length > 0) {
    line.err.write('matters: nothing is published.\n');
    return exitCode.couldNotRun;
  }
  if (options.hash)
    deliver(copies.map(({ path, text }) => `${sha256(text)}  ${path}\n`).join(''), options.output, line);
  else if (options.output !== undefined) writeCopies(copies, paths, options.output, line);
  else if (copies.length === 1) line.out.write((copies[0] as Copy).text);
  else throw new UsageError(`${copies.length} documents cannot go to standard output together; say --output FOLDER.`);
  stages.end('publish');
  if (options.verbose) line.err.write(stages.toString());
  return exitCode.clean;
}

function whyRefused({ path, source }: Minutes, problems: Extract<Stripped, { ok: false }>['problems']): string {
  const [problem] = problems;
  const place = new LineIndex(source.text()).placeAt(problem?.start ?? 0);
  const what = problem?.fault === 'header-unclosed' ? 'the header that begins' : 'the tag that opens';
  return `${path}:${place.line}:${place.column}: ${what} here never closes, so where it ends cannot be known; close it first.\n`;
}

function writeCopies(copies: readonly Copy[], paths: readonly string[], output: string, line: CommandLine): void {
  const target = absolutePath(line.cwd, output);
  // A folder that holds one document today may hold two tomorrow.
  const folderMeant = isFolder(target) || paths.some((path) => isFolder(absolutePath(line.cwd, path)));
  const intoFolder = copies.length > 1 || folderMeant || /[\\/]$/u.test(output);
  const sources = copies.map(({ path }) => absolutePath(line.cwd, path));
  const common = commonFolder(sources.map(folderOfFile));
  /** Which document each file is the copy of, or is itself: by absolute paths. */
  const taken = new Map(copies.map(({ path }, index) => [sources[index] as string, path]));
  const planned = copies.map(({ path, text }, index) => {
    const name = publicName(shownPath(common, sources[index] as string));
    const file = intoFolder ? absolutePath(target, name) : target;
    const shown = shownPath(line.cwd, file);
    const other = taken.get(file);
    if (other !== undefined) throw new UsageError(`${whyTaken(path, other, shown)}; nothing is published.`);
    taken.set(file, path);
    return { file, shown, text };
  });
  for (const { file, shown, text } of planned) {
    const fault = writeWhole(file, text, intoFolder);
    if (fault !== '') throw new UsageError(`${shown} ${fault}.`);
  }
  line.err.write(`matters: published ${counted(copies.length, 'document')} to ${output}\n`);
}

function whyTaken(path: string, other: string, file: string): string {
  if (other === file) return `the public copy of ${path} would be written over the minutes ${file}`;
  return `the public copies of ${other} and ${path} would both be ${file}`;
}

/** `x.minutes` and `x.minutes.md` are published as `x.md`; any other file keeps its name. */
function publicName(path: string): string {
  return path.replace(/\.minutes(?:\.md)?$/u, '.md');
}
