/** `matters publish`: the public copy, byte for byte what was minuted. */
import { absolutePath, shownPath } from '../host/paths.ts';
import { sha256 } from '../host/sha256.ts';
import { isFolder, writeWhole } from '../host/write-file.ts';
import type { Minutes } from '../register/model.ts';
import { type Stripped, strip } from '../syntax/strip.ts';
import { LineIndex } from '../text/lines.ts';
import { type CommandLine, exitCode, UsageError } from './command-line.ts';
import { type CommonOptions, loadWorkspace } from './workspace.ts';

export interface PublishOptions extends CommonOptions {
  readonly output?: string;
  readonly hash?: boolean;
}

/** Publishes documents; all of them can be published, or nothing is written. */
export async function publishCommand(
  paths: readonly string[],
  options: PublishOptions,
  line: CommandLine,
): Promise<number> {
  const { documents, unreadable } = await loadWorkspace(paths, options, line);
  for (const { path, message } of unreadable) line.err.write(`matters: ${path} ${message}.\n`);
  const copies = documents.map((minutes) => ({ minutes, copy: strip(minutes.source.text(), minutes.read) }));
  const refused = copies.filter(({ copy }) => !copy.ok);
  for (const { minutes, copy } of refused) line.err.write(whyRefused(minutes, copy));
  if (unreadable.length > 0 || refused.length > 0) {
    line.err.write('matters: nothing is published.\n');
    return exitCode.couldNotRun;
  }
  const texts = copies.map(({ minutes, copy }) => ({ path: minutes.path, text: copy.ok ? copy.text : '' }));
  if (options.hash) for (const { path, text } of texts) line.out.write(`${sha256(text)}  ${path}\n`);
  else if (options.output === undefined) {
    if (texts.length !== 1)
      throw new UsageError(`${texts.length} documents cannot go to standard output together; say --output FOLDER.`);
    line.out.write(texts[0]?.text ?? '');
  } else writeCopies(texts, options.output, line);
  return exitCode.clean;
}

function whyRefused({ path, source }: Minutes, copy: Stripped): string {
  const problem = copy.ok ? undefined : copy.problems[0];
  const place = new LineIndex(source.text()).placeAt(problem?.start ?? 0);
  const what = problem?.fault === 'header-unclosed' ? 'the header that begins' : 'the tag that opens';
  return `${path}:${place.line}:${place.column}: ${what} here never closes, so where it ends cannot be known; close it first.\n`;
}

interface Copy {
  readonly path: string;
  readonly text: string;
}

function writeCopies(copies: readonly Copy[], output: string, line: CommandLine): void {
  const target = absolutePath(line.cwd, output);
  const intoFolder = copies.length > 1 || isFolder(target) || output.endsWith('/');
  const common = commonStart(copies.map(({ path }) => path));
  const planned = copies.map(({ path, text }) => ({
    source: absolutePath(line.cwd, path),
    file: intoFolder ? absolutePath(target, publicName(path.slice(common.length))) : target,
    text,
  }));
  const taken = new Map<string, string>();
  for (const { source, file } of planned) {
    const other = taken.get(file) ?? planned.find((one) => one.source === file)?.source;
    if (other !== undefined) {
      throw new UsageError(
        `${shownPath(line.cwd, source)} would be written over ${shownPath(line.cwd, other)} at ${shownPath(line.cwd, file)}; nothing is written.`,
      );
    }
    taken.set(file, source);
  }
  for (const { file, text } of planned) {
    const fault = writeWhole(file, text, intoFolder);
    if (fault !== '') throw new UsageError(`${shownPath(line.cwd, file)} ${fault}.`);
  }
  line.err.write(`matters: published ${copies.length} to ${output}\n`);
}

/** `x.minutes` and `x.minutes.md` are published as `x.md`; any other file keeps its name. */
function publicName(path: string): string {
  return path.replace(/\.minutes(?:\.md)?$/u, '.md');
}

/** The folders that all paths begin with, up to and including the last `/`. */
function commonStart(paths: readonly string[]): string {
  let common = paths[0]?.slice(0, paths[0].lastIndexOf('/') + 1) ?? '';
  for (const path of paths)
    while (!path.startsWith(common)) common = common.slice(0, common.lastIndexOf('/', common.length - 2) + 1);
  return common;
}
