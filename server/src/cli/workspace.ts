/** What every command works on: the configuration and the documents it names. */
import type { ProseReaders } from '../check/read.ts';
import { defaultSettings, type Settings } from '../config/settings.ts';
import { configurationsPassedOver, findConfiguration } from '../host/find-configuration.ts';
import { findFiles } from '../host/find-files.ts';
import { type LoadOptions, loadDocuments } from '../host/load-workspace.ts';
import { folderOfFile, shownPath } from '../host/paths.ts';
import type { Unreadable } from '../host/read-file.ts';
import { isInScope, scopeOf } from '../host/scope.ts';
import type { Day } from '../register/calendar.ts';
import { daysMeant, whyImpossible } from '../register/days-meant.ts';
import type { Minutes } from '../register/model.ts';
import { parseDate } from '../syntax/parse.ts';
import { type CommandLine, UsageError } from './command-line.ts';
import { progressOn } from './progress.ts';
import { Stages } from './stages.ts';

/** Options that every command takes. */
export interface CommonOptions {
  readonly asOf?: string;
  readonly config?: string;
  readonly color?: boolean;
  readonly verbose?: boolean;
}

export interface Workspace {
  readonly settings: Settings;
  readonly asOf: Day;
  readonly documents: readonly Minutes[];
  /** In order of path. */
  readonly unreadable: readonly Unreadable[];
  /** Documents found changed since they were read, so far. */
  readonly changed: () => readonly Unreadable[];
  readonly stages: Stages;
  /** Who reads prose beside this, in a large workspace. */
  readonly proseReaders: ProseReaders | undefined;
  /** Whether a document, by its absolute path, belongs to the workspace. */
  readonly covers: (path: string) => boolean;
}

/** What is to become of the documents: see `LoadOptions`. */
interface WorkspaceOptions extends Pick<LoadOptions, 'keepAll' | 'judges'> {
  readonly readsProse?: (settings: Settings) => boolean;
}

/** Loads the workspace that `paths` name, `.` where there are none. Throws a `UsageError` where a command cannot run. */
export async function loadWorkspace(
  paths: readonly string[],
  options: CommonOptions & WorkspaceOptions,
  line: CommandLine,
): Promise<Workspace> {
  const stages = new Stages(line.now);
  const named = paths.length === 0 ? ['.'] : paths;
  const { settings, folder } = await loadSettings(named, options, line);
  const asOf = asOfDay(options.asOf, settings, line);
  stages.end('configure');
  const scope = await scopeOf(named, { cwd: line.cwd, exclude: settings.exclude, excludeRoot: folder });
  const found = findFiles(scope);
  if (found.files.length + found.unreadable.length === 0) throw new UsageError(nothingFound(found.empty));
  stages.end('find');
  const reads = options.readsProse?.(settings) ?? false;
  const proseReaders = reads ? await proseReadersFor(found.files.length, line) : undefined;
  const progress = progressOn(line, 'Reading minutes');
  const loaded = await loadDocuments(line.cwd, found.files, {
    fiscalStart: settings.fiscalStart,
    keepAll: options.keepAll ?? false,
    judges: options.judges ?? false,
    progress: progress?.tick,
    readsProse: reads,
    proseReaders,
  }).finally(progress?.stop);
  stages.end('read');
  const unreadable = [
    ...found.unreadable.map(({ path, message }) => ({ path: shownPath(line.cwd, path), message })),
    ...found.empty.map((path) => ({ path, message: 'leads to no minutes' })),
    ...loaded.unreadable,
  ].sort((one, other) => (one.path < other.path ? -1 : 1));
  const covers = (path: string) => isInScope(path, scope);
  const { documents, changed } = loaded;
  return { settings, asOf, documents, unreadable, changed, stages, proseReaders, covers };
}

/** Fewer documents are read before a thread has begun. */
const fewestForThreads = 300;

/** Threads that read the prose of a large workspace; loaded by those that have one. */
async function proseReadersFor(documents: number, { proseThread }: CommandLine): Promise<ProseReaders | undefined> {
  if (proseThread === undefined || documents < fewestForThreads) return undefined;
  const { startProseThreads } = await import('../host/prose-threads.ts');
  return startProseThreads(proseThread);
}

/** Tells on standard error what could not be read, whatever goes to standard output. */
export function tellUnread(unreadable: readonly Unreadable[], line: CommandLine): void {
  for (const { path, message } of unreadable) line.err.write(`matters: ${path} ${message}.\n`);
}

function nothingFound(empty: readonly string[]): string {
  const names = empty.map((path) => (path === '.' ? 'this folder' : path)).join(', ');
  return [
    `no minutes found in ${names}.`,
    '  A folder is searched for *.minutes and *.minutes.md, but for folders whose name begins with a dot, node_modules',
    '  and what the configuration excludes. A file of another name can be named itself.',
  ].join('\n');
}

const passedOver =
  'is passed over, since it is for a part only of what is read; put it above all of that, or name it with --config';

/** The settings that hold for `paths`, and the folder their globs count from. */
async function loadSettings(
  paths: readonly string[],
  options: CommonOptions,
  line: CommandLine,
): Promise<{ settings: Settings; folder: string }> {
  const file = findConfiguration(line.cwd, paths, options.config);
  if (options.config === undefined) {
    for (const path of configurationsPassedOver(line.cwd, paths))
      line.err.write(`matters: ${shownPath(line.cwd, path)} ${passedOver}.\n`);
  }
  if (file.kind === 'none') return { settings: defaultSettings, folder: line.cwd };
  const shown = shownPath(line.cwd, file.path);
  if (file.kind === 'unreadable') throw new UsageError(`the configuration ${shown} ${file.message}.`);
  const { readConfiguration } = await import('../config/load.ts');
  const read = readConfiguration(file.text, shown);
  if ('faults' in read) throw new UsageError(read.faults.map((fault) => fault.text).join('\n'));
  return { settings: read.settings, folder: folderOfFile(file.path) };
}

/** The day to judge on: `--as-of`, else the configuration's, else today. */
function asOfDay(told: string | undefined, settings: Settings, line: CommandLine): Day {
  if (told === undefined) return settings.asOf ?? line.today();
  if (told.trim().toLowerCase() === 'today') return line.today();
  const said = parseDate(told);
  const day = said === null ? null : daysMeant(said, line.today(), 'last', settings.fiscalStart);
  if (day !== null) return day.last;
  const impossible = said === null ? '' : whyImpossible(said);
  const fault = impossible === '' ? 'is not a date' : `is not a day that exists: ${impossible}`;
  throw new UsageError(`\`--as-of ${told}\` ${fault}. Write it as 2026-03-31 or "31 March 2026".`);
}
