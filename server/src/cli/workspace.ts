/** What every command works on: the configuration and the documents it names. */
import { defaultSettings, type Settings } from '../config/settings.ts';
import { findConfiguration } from '../host/find-configuration.ts';
import { coversFile, findFiles } from '../host/find-files.ts';
import { loadDocuments } from '../host/load-workspace.ts';
import { absolutePath, commonFolder, folderOfFile, shownPath } from '../host/paths.ts';
import type { Unreadable } from '../host/read-file.ts';
import { type Day, daysMeant } from '../register/calendar.ts';
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
  readonly unreadable: readonly Unreadable[];
  readonly stages: Stages;
  /** Whether a document, by its path from the working folder, belongs to the workspace. */
  readonly covers: (path: string) => boolean;
}

/** Loads the workspace that `paths` name, `.` where there are none. Throws a `UsageError` where a command cannot run. */
export async function loadWorkspace(
  paths: readonly string[],
  options: CommonOptions,
  line: CommandLine,
): Promise<Workspace> {
  const stages = new Stages(line.now);
  const named = paths.length === 0 ? ['.'] : paths;
  const { settings, folder } = await loadSettings(named, options, line);
  const asOf = asOfDay(options.asOf, settings, line);
  stages.end('configure');
  const where = { cwd: line.cwd, exclude: settings.exclude, excludeRoot: folder };
  const found = findFiles(named, where);
  if (found.empty.length > 0) throw new UsageError(nothingMatched(found.empty));
  stages.end('find');
  const progress = progressOn(line, 'Reading minutes');
  const { documents, unreadable } = await loadDocuments(line.cwd, found.files, settings.fiscalStart, progress?.tick);
  progress?.stop();
  stages.end('read');
  const unread = found.unreadable.map(({ path, message }) => ({ path: shownPath(line.cwd, path), message }));
  return {
    settings,
    asOf,
    documents,
    unreadable: [...unread, ...unreadable],
    stages,
    covers: (path) => coversFile(named, where, absolutePath(line.cwd, path)),
  };
}

function nothingMatched(empty: readonly string[]): string {
  const names = empty.map((path) => `“${path}”`).join(', ');
  return `no minutes found under ${names}: a folder is searched for *.minutes and *.minutes.md (not in folders whose name begins with a dot, nor where the configuration excludes them); a file can also be named itself.`;
}

/** The settings that hold for `paths`, and the folder their globs count from. */
export async function loadSettings(
  paths: readonly string[],
  options: CommonOptions,
  line: CommandLine,
): Promise<{ settings: Settings; folder: string }> {
  const file = findConfiguration(line.cwd, paths, options.config);
  if (file.kind === 'none') return { settings: defaultSettings, folder: commonFolder([line.cwd]) };
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
  if (day === null) throw new UsageError(`--as-of “${told}” is not a date; write it as 2026-03-31 or “31 March 2026”.`);
  return day.last;
}
