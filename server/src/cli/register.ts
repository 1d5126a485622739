/** `matters register` and `matters history`: the same register, printed whole or for one item. */
import { didYouMean, probablyMeant } from '../config/fault.ts';
import { optionOf, type Settings } from '../config/settings.ts';
import type { Register } from '../register/model.ts';
import { defaultSoon } from '../register/queries.ts';
import { buildRegister } from '../register/register.ts';
import { historyFormats, historyReport, registerFormats, registerReport } from '../report/register-formats.ts';
import type { Style } from '../report/report.ts';
import { listed } from '../text/words.ts';
import { choose } from './choice.ts';
import { type CommandLine, exitCode, UsageError, wantsColor } from './command-line.ts';
import { deliver } from './output.ts';
import { type CommonOptions, loadWorkspace, tellUnread, type Workspace } from './workspace.ts';

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
  const format = choose('--format', options.format, registerFormats);
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
  const format = choose('--format', options.format, historyFormats);
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

/** The key of a body by its name in any case, or by a part of it that only one has. */
function bodyNamed(name: string, register: Register): string {
  const wanted = name.trim().toLowerCase();
  const holding = [...register.bodies.keys()].filter((key) => key.includes(wanted));
  if (register.bodies.has(wanted)) return wanted;
  if (holding.length === 1) return holding[0] as string;
  const names = [...register.bodies.values()].map((body) => body.name);
  const known = names.length === 0 ? 'No body has dated minutes here.' : `The bodies are ${listed(names)}.`;
  if (holding.length > 1) throw new UsageError(`\`--body ${name}\` may be more than one body. ${known}`);
  throw new UsageError(`\`--body ${name}\` is no body${didYouMean(probablyMeant(name, names))} ${known}`);
}

function styleOf(options: RegisterOptions, line: CommandLine): Style {
  const color = options.output === undefined && wantsColor(options.color, line.out, line.environment);
  return { color, width: line.out.columns };
}

/** A register that lacks a document is still printed, but it must not pass for whole. */
function finish({ unreadable, stages }: Workspace, options: RegisterOptions, line: CommandLine): number {
  tellUnread(unreadable, line);
  stages.end('report');
  if (options.verbose) line.err.write(stages.toString());
  return unreadable.length > 0 ? exitCode.couldNotRun : exitCode.clean;
}
