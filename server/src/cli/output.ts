/** Puts a command's result where it was asked for: standard output, or a file written whole. */
import { absolutePath } from '../host/paths.ts';
import { isMinutesFile } from '../host/scope.ts';
import { isThere, writeWhole } from '../host/write-file.ts';
import type { Printed } from '../report/formats.ts';
import type { Style } from '../report/report.ts';
import { type CommandLine, UsageError, wantsColor } from './command-line.ts';

/** Columns of a result that goes to no terminal; the same wherever it is written. */
const usualWidth = 100;

/** How a result is to look; `file` is where it goes, undefined for standard output. */
export function styleOf(options: { readonly color?: boolean }, file: string | undefined, line: CommandLine): Style {
  if (file !== undefined) return { color: false, width: usualWidth };
  return { color: wantsColor(options.color, line.out, line.environment), width: line.out.columns ?? usualWidth };
}

/** Writes a result; throws a `UsageError` where the file cannot be written, or is minutes that it would do away with. */
export function deliver(text: Printed, file: string | undefined, line: CommandLine): void {
  if (file === undefined) {
    if (typeof text === 'string') line.out.write(text);
    else for (const piece of text) line.out.write(piece);
    return;
  }
  const path = absolutePath(line.cwd, file);
  if (isMinutesFile(path) && isThere(path))
    throw new UsageError(`${file} is a document of minutes and is not written over; name another file.`);
  const fault = writeWhole(path, text);
  if (fault !== '') throw new UsageError(`${file} ${fault}.`);
}
