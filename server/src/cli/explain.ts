/** `matters explain`. */
import { didYouMean, probablyMeant } from '../config/fault.ts';
import { explainRule, listRules } from '../report/explain.ts';
import { ruleById } from '../rules/index.ts';
import { type CommandLine, exitCode, UsageError } from './command-line.ts';
import { styleOf } from './output.ts';

/** Prints what a rule is about, or the list of rules. */
export function explainCommand(
  id: string | undefined,
  options: { readonly color?: boolean },
  line: CommandLine,
): number {
  const style = styleOf(options, undefined, line);
  if (id === undefined) {
    line.out.write(listRules(style));
    return exitCode.clean;
  }
  const rule = ruleById.get(id);
  if (rule === undefined) {
    const question = didYouMean(probablyMeant(id, [...ruleById.keys()]));
    throw new UsageError(`there is no rule \`${id}\`${question} \`matters explain\` lists them.`);
  }
  line.out.write(explainRule(rule, style));
  return exitCode.clean;
}
