/** Words of the command line that must be one of a list. */
import { didYouMean, probablyMeant } from '../config/fault.ts';
import { listed } from '../text/words.ts';
import { UsageError } from './command-line.ts';

/** The name in `known` that an option was given; throws a `UsageError` that offers the nearest where there is none. */
export function choose<Name extends string>(option: string, given: string, known: readonly Name[]): Name {
  const name = known.find((one) => one === given);
  if (name !== undefined) return name;
  const question = didYouMean(probablyMeant(given, known));
  throw new UsageError(`\`${option} ${given}\` is not known${question} It can be ${listed(known, 'or')}.`);
}
