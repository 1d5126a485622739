/** The check of what an editor has open, before the rest of the workspace is known. */
import type { CheckPorts } from '../check/judge.ts';
import { LivingCheck } from '../check/living-check.ts';
import type { RuleSetting, Settings } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import type { Minutes } from '../register/model.ts';

/** What rules may speak: none before it is known which are on, then those of tags, and those of sentences after them. */
export type Speaking = 'nothing' | 'tags' | 'all';

/** Judges open documents by themselves: what needs the whole workspace is not said before it is known. */
export function provisionalCheck(
  open: readonly Minutes[],
  speaking: Speaking,
  settings: Settings,
  asOf: Day,
  ports: CheckPorts,
): LivingCheck {
  const isSaid = ({ rule: { scope, family } }: RuleSetting) =>
    speaking !== 'nothing' && (scope === 'document' || scope === 'tag') && (speaking === 'all' || family !== 'prose');
  const rules = settings.rules.map((setting) => (isSaid(setting) ? setting : { ...setting, level: 'off' as const }));
  const check = new LivingCheck({ ...settings, rules }, asOf, ports);
  for (const _ of check.fill(open));
  return check;
}
