/** `matters register`. */

import { didYouMean, probablyMeant } from '../config/fault.ts';
import { soonIn } from '../config/settings.ts';
import { bodyKeyOf } from '../register/meeting.ts';
import type { Register } from '../register/model.ts';
import { buildRegister } from '../register/register.ts';
import { registerFormats, registerReport } from '../report/register-formats.ts';
import { listed } from '../text/words.ts';
import { choose } from './choice.ts';
import { type CommandLine, exitCode, UsageError } from './command-line.ts';
import { deliver, styleOf } from './output.ts';
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
  tellUnread(workspace.unreadable, line);
  const register = registerOf(workspace);
  const body = options.body === undefined ? {} : { body: bodyNamed(options.body, register) };
  const text = await registerReport(register, format, styleOf(options, options.output, line), {
    soon: soonIn(workspace.settings),
    ...body,
  });
  deliver(text, options.output, line);
  return finish(workspace, options, line);
}

/** The register of a workspace, as its commands print it. */
export function registerOf({ documents, settings, asOf }: Workspace): Register {
  return buildRegister(documents, { asOf, fiscalStart: settings.fiscalStart, owners: settings.owners });
}

/** The key of a body by its name in any case, or by a part of it that only one has. */
function bodyNamed(name: string, register: Register): string {
  const wanted = bodyKeyOf(name);
  const holding = [...register.bodies.keys()].filter((key) => key.includes(wanted));
  if (register.bodies.has(wanted)) return wanted;
  if (holding.length === 1) return holding[0] as string;
  const names = [...register.bodies.values()].map((body) => body.name);
  const known = names.length === 0 ? 'No body has dated minutes here.' : `The bodies are ${listed(names)}.`;
  if (holding.length > 1) throw new UsageError(`\`--body ${name}\` may be more than one body. ${known}`);
  throw new UsageError(`\`--body ${name}\` is no body${didYouMean(probablyMeant(name, names))} ${known}`);
}

/** Ends a command that prints the register: one that lacks a document is still printed, but must not pass for whole. */
export function finish({ unreadable, changed, stages }: Workspace, options: CommonOptions, line: CommandLine): number {
  const late = changed();
  tellUnread(late, line);
  stages.end('report');
  if (options.verbose) line.err.write(stages.toString());
  return unreadable.length + late.length > 0 ? exitCode.couldNotRun : exitCode.clean;
}
