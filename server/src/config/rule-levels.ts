/** The levels of rules, and `--rule ID=LEVEL`, which sets them for one run. Needs no schema, so it costs no time to load. */
import { type Level, severities } from '../rules/finding.ts';
import { didYouMean, probablyMeant } from './fault.ts';
import type { RuleSetting, Settings } from './settings.ts';

/** Gravest first, then `off`. */
export const levels: readonly Level[] = [...severities, 'off'];

/**
 * The settings with some rules at other levels; each assignment reads `ID=LEVEL`, and of two for one rule the last holds.
 * Where some are at fault nothing is set, and each fault is told in a line.
 */
export function applyRuleLevels(
  settings: Settings,
  assignments: readonly string[],
): { readonly settings: Settings } | { readonly faults: readonly string[] } {
  const ids = settings.rules.map(({ rule }) => rule.id);
  const set = new Map<string, Level>();
  const faults: string[] = [];
  for (const assignment of assignments) {
    const [id = '', word, ...more] = assignment.split('=').map((part) => part.trim());
    const level = levels.find((known) => known === word);
    if (word === undefined || more.length > 0) faults.push(notAnAssignment(assignment));
    else if (!ids.includes(id)) faults.push(unknownRule(assignment, id, ids));
    else if (level === undefined) faults.push(unknownLevel(assignment, word));
    else set.set(id, level);
  }
  if (faults.length > 0) return { faults };
  const changed = (setting: RuleSetting) => ({ ...setting, level: set.get(setting.rule.id) ?? setting.level });
  return { settings: { ...settings, rules: settings.rules.map(changed) } };
}

function notAnAssignment(assignment: string): string {
  return `\`--rule ${assignment}\` does not say which level a rule has. Write \`--rule ID=LEVEL\`, as in \`--rule overdue=error\`.`;
}

function unknownRule(assignment: string, id: string, ids: readonly string[]): string {
  const message = `\`--rule ${assignment}\`: there is no rule \`${id}\`${didYouMean(probablyMeant(id, ids))}`;
  return `${message} \`matters explain\` lists the rules.`;
}

function unknownLevel(assignment: string, word: string): string {
  const message = `\`--rule ${assignment}\`: \`${word}\` is not a level${didYouMean(probablyMeant(word, levels))}`;
  return `${message} Levels are ${levels.join(', ')}.`;
}
