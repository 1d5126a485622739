/** Puts a command's result where it was asked for: standard output, or a file written whole. */
import { absolutePath } from '../host/paths.ts';
import { isMinutesFile } from '../host/scope.ts';
import { isThere, writeWhole } from '../host/write-file.ts';
import { type CommandLine, UsageError } from './command-line.ts';

/** Writes a result; throws a `UsageError` where the file cannot be written, or is minutes that it would do away with. */
export function deliver(text: string, file: string | undefined, line: CommandLine): void {
  if (file === undefined) {
    line.out.write(text);
    return;
  }
  const path = absolutePath(line.cwd, file);
  if (isMinutesFile(path) && isThere(path))
    throw new UsageError(`${file} is a document of minutes and is not written over; name another file.`);
  const fault = writeWhole(path, text);
  if (fault !== '') throw new UsageError(`${file} ${fault}.`);
}
