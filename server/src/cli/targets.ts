/** The outputs of a check: which formats, and where each goes. */
import { type FormatName, formats } from '../report/formats.ts';
import { choose } from './choice.ts';
import { UsageError } from './command-line.ts';

/** One format to write, and where: a file, or standard output. */
export interface Target {
  readonly format: FormatName;
  readonly file: string | undefined;
}

const formatNames = Object.keys(formats) as FormatName[];

/**
 * The targets of `--format NAME` and `--format NAME=FILE`, `text` where none is given; `output` is where the first without
 * a file of its own goes. Throws a `UsageError` where two would write over each other.
 */
export function targetsOf(given: readonly string[], output: string | undefined): Target[] {
  const targets = (given.length === 0 ? ['text'] : given).map(targetOf);
  const first = targets.findIndex(({ file }) => file === undefined);
  if (output !== undefined) {
    if (first === -1) throw new UsageError('--output has no format to write: each has a file of its own.');
    targets[first] = { format: (targets[first] as Target).format, file: output };
  }
  if (targets.filter(({ file }) => file === undefined).length > 1)
    throw new UsageError('only one format can go to standard output; write the others as --format NAME=FILE.');
  const files = targets.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(`two formats cannot both go to ${twice}; give each a file of its own.`);
  return targets;
}

function targetOf(given: string): Target {
  const equals = given.indexOf('=');
  if (equals === -1) return { format: choose('--format', given, formatNames), file: undefined };
  const file = given.slice(equals + 1);
  if (file === '') throw new UsageError(`\`--format ${given}\` names no file after the equals sign.`);
  return { format: choose('--format', given.slice(0, equals), formatNames), file };
}
