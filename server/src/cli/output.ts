/** Puts a command's result where it was asked for: standard output, or a file written whole. */
import { absolutePath } from '../host/paths.ts';
import { writeWhole } from '../host/write-file.ts';
import { type CommandLine, UsageError } from './command-line.ts';

/** Writes a result; throws a `UsageError` where the file cannot be written. */
export function deliver(text: string, file: string | undefined, line: CommandLine): void {
  if (file === undefined) line.out.write(text);
  else {
    const fault = writeWhole(absolutePath(line.cwd, file), text);
    if (fault !== '') throw new UsageError(`${file} ${fault}.`);
  }
}
