/** `matters suggest`: the tags that would track what the minutes say and no tag tracks. */
import { applyEdits, editsByDocument } from '../check/fixes.ts';
import { type Suggestion, suggest, suggestionEdits } from '../check/suggest.ts';
import { absolutePath } from '../host/paths.ts';
import { sha256 } from '../host/sha256.ts';
import { writeWhole } from '../host/write-file.ts';
import { suggestFormats, suggestReport } from '../report/suggest.ts';
import { parse } from '../syntax/parse.ts';
import { strip } from '../syntax/strip.ts';
import { counted } from '../text/words.ts';
import { choose } from './choice.ts';
import { type CommandLine, UsageError } from './command-line.ts';
import { deliver } from './output.ts';
import { finish } from './register.ts';
import { type CommonOptions, loadWorkspace, tellUnread } from './workspace.ts';

export interface SuggestOptions extends CommonOptions {
  readonly format: string;
  readonly output?: string;
  readonly all?: boolean;
  readonly write?: boolean;
  readonly updates?: boolean;
}

/** Prints the tags that are suggested, or with `--write` puts them into the documents. */
export async function suggestCommand(
  paths: readonly string[],
  options: SuggestOptions,
  line: CommandLine,
): Promise<number> {
  const format = choose('--format', options.format, suggestFormats);
  const workspace = await loadWorkspace(paths, { ...options, keepAll: true, readsProse: () => true }, line);
  tellUnread(workspace.unreadable, line);
  const { documents, settings, asOf } = workspace;
  const found = suggest(documents, settings, asOf, { sha256 });
  const suggestions = options.all === true ? found : found.filter(({ isHint }) => !isHint);
  const written = options.updates === true ? suggestions : suggestions.filter(({ updates }) => updates === '');
  if (options.write === true) {
    writeAll(written, line);
    tellLeft(suggestions.length - written.length, line);
  } else deliver(suggestReport(format === 'patch' ? written : suggestions, format), options.output, line);
  return finish(workspace, options, line);
}

/** Whether words are about an item that is known is for somebody to say: a wrong update would spoil what is in the register. */
function tellLeft(left: number, line: CommandLine): void {
  if (left === 0) return;
  const which =
    left === 1
      ? 'tag looks like an update of an item that is known and was'
      : 'tags look like updates of items that are known and were';
  line.err.write(`matters: ${left} ${which} left out; --updates writes them too\n`);
}

/** Each document is written once, whole; one whose public copy would change is left alone and told of. */
function writeAll(suggestions: readonly Suggestion[], line: CommandLine): void {
  let files = 0;
  let tags = 0;
  let left = 0;
  let undated = 0;
  for (const [minutes, edits] of editsByDocument([{ edits: suggestionEdits(suggestions) }])) {
    const before = minutes.source.text();
    const after = applyEdits(before, edits);
    const copy = strip(before, minutes.read);
    const copyAfter = strip(after, parse(after));
    if (!copy.ok || !copyAfter.ok || copy.text !== copyAfter.text) {
      line.err.write(
        `matters: ${minutes.path} is left alone: a tag in it does not close, or its words would change.\n`,
      );
      left++;
      continue;
    }
    const fault = writeWhole(absolutePath(line.cwd, minutes.path), after);
    if (fault !== '') throw new UsageError(`${minutes.path} ${fault}; the files before it were written.`);
    files++;
    if (minutes.meeting.day === null) undated++;
    tags += suggestions.filter((one) => one.minutes === minutes).length;
  }
  if (files === 0 && left > 0) return;
  const told =
    files === 0
      ? 'there is nothing to tag for certain'
      : `${counted(tags, 'tag')} written to ${counted(files, 'file')}`;
  line.err.write(`matters: ${told}\n`);
  if (undated > 0)
    line.err.write(`matters: ${counted(undated, 'file')} of these ${undated === 1 ? 'has' : 'have'} ${noDate}\n`);
}

const noDate =
  'no date of its meeting, so that nothing tagged there has a day: `matters explain missing-meeting-date` shows the header it wants';
