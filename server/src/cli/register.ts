/** `matters register` and `matters history`: the same register, printed whole or for one item. */
import { optionOf, type Settings } from '../config/settings.ts';
import type { Register } from '../register/model.ts';
import { defaultSoon } from '../register/queries.ts';
import { buildRegister } from '../register/register.ts';
import { historyFormats, historyReport, registerFormats, registerReport } from '../report/register-formats.ts';
import type { Style } from '../report/report.ts';
import { nearest } from '../syntax/names.ts';
import { type CommandLine, exitCode, UsageError, wantsColor } from './command-line.ts';
import { deliver } from './output.ts';
import { type CommonOptions, loadWorkspace, type Workspace } from './workspace.ts';

export interface RegisterOptions extends CommonOptions {
  readonly format: string;
  readonly output?: string;
  readonly body?: string;
}

/** Prints the action log of a workspace, or of one body. */
export async function registerCommand(
  paths: readonly string[],
  options: RegisterOptions,
  line: CommandLine,
): Promise<number> {
  const format = formatNamed(options.format, registerFormats);
  const workspace = await loadWorkspace(paths, options, line);
  const register = registerOf(workspace);
  const body = options.body === undefined ? {} : { body: bodyNamed(options.body, register) };
  const text = await registerReport(register, format, styleOf(options, line), {
    soon: soonIn(workspace.settings),
    ...body,
  });
  deliver(text, options.output, line);
  return finish(workspace, options, line);
}

/** Prints the story of one item. */
export async function historyCommand(
  id: string,
  paths: readonly string[],
  options: RegisterOptions,
  line: CommandLine,
): Promise<number> {
  const format = formatNamed(options.format, historyFormats);
  const workspace = await loadWorkspace(paths, options, line);
  const history = await historyReport(id, registerOf(workspace), format, styleOf(options, line), {
    soon: soonIn(workspace.settings),
  });
  if (!history.found) throw new UsageError(history.message);
  deliver(history.text, options.output, line);
  return finish(workspace, options, line);
}

function registerOf({ documents, settings, asOf }: Workspace): Register {
  return buildRegister(documents, { asOf, fiscalStart: settings.fiscalStart, owners: settings.owners });
}

/** The action log calls an item due soon when the rule of that name does. */
function soonIn(settings: Settings): number {
  return optionOf(settings, 'due-soon', 'days', defaultSoon);
}

function formatNamed<Format extends string>(name: string, formats: readonly Format[]): Format {
  const format = formats.find((known) => known === name);
  if (format === undefined) throw new UsageError(`--format “${name}” is none of ${formats.join(', ')}.`);
  return format;
}

/** The key of a body by its name in any case, or by a part of it that only one has. */
function bodyNamed(name: string, register: Register): string {
  const wanted = name.trim().toLowerCase();
  const holding = [...register.bodies.keys()].filter((key) => key.includes(wanted));
  if (register.bodies.has(wanted)) return wanted;
  if (holding.length === 1) return holding[0] as string;
  const names = [...register.bodies.values()].map((body) => body.name);
  const meant = holding.length > 1 ? undefined : nearest(name, names);
  const known = names.length === 0 ? 'no body has dated minutes here' : `the bodies are ${names.join('; ')}`;
  throw new UsageError(
    `--body “${name}” is ${holding.length > 1 ? 'more than one body' : 'no body'}${meant === undefined ? '' : `; did you mean “${meant}”?`} (${known}).`,
  );
}

function styleOf(options: RegisterOptions, line: CommandLine): Style {
  const color = options.output === undefined && wantsColor(options.color, line.out, line.environment);
  return { color, width: line.out.columns };
}

/** A register that lacks a document is still printed, but it must not pass for whole. */
function finish({ unreadable, stages }: Workspace, options: RegisterOptions, line: CommandLine): number {
  for (const { path, message } of unreadable) line.err.write(`matters: ${path} ${message}.\n`);
  stages.end('report');
  if (options.verbose) line.err.write(stages.toString());
  return unreadable.length > 0 ? exitCode.couldNotRun : exitCode.clean;
}
