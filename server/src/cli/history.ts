/** `matters history`. */
import { soonIn } from '../config/settings.ts';
import { historyFormats, historyReport } from '../report/register-formats.ts';
import { choose } from './choice.ts';
import { type CommandLine, UsageError } from './command-line.ts';
import { deliver, styleOf } from './output.ts';
import { finish, registerOf } from './register.ts';
import { type CommonOptions, loadWorkspace, tellUnread } from './workspace.ts';

export interface HistoryOptions extends CommonOptions {
  readonly format: string;
  readonly output?: string;
}

/** Prints the story of one item. */
export async function historyCommand(
  id: string,
  paths: readonly string[],
  options: HistoryOptions,
  line: CommandLine,
): Promise<number> {
  const format = choose('--format', options.format, historyFormats);
  const workspace = await loadWorkspace(paths, options, line);
  // Before all else: the item may be in a document that could not be read.
  tellUnread(workspace.unreadable, line);
  const style = styleOf(options, options.output, line);
  const soon = soonIn(workspace.settings);
  const history = await historyReport(id, registerOf(workspace), format, style, { soon });
  if (!history.found) throw new UsageError(history.message);
  deliver(history.text, options.output, line);
  return finish(workspace, options, line);
}
