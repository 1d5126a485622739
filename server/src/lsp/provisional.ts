/** The check of what an editor has open, before the rest of the workspace is known. */
import type { CheckPorts } from '../check/judge.ts';
import { LivingCheck } from '../check/living-check.ts';
import { type Settings, withoutRules } from '../config/settings.ts';
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
  const said = withoutRules(
    settingsOfOneDocument(settings),
    ({ family }) => speaking === 'nothing' || (speaking === 'tags' && family === 'prose'),
  );
  const check = new LivingCheck(said, asOf, ports);
  for (const _ of check.fill(open));
  return check;
}

/** The settings for documents that are known without the others: what needs the whole workspace is not said of them. */
export function settingsOfOneDocument(settings: Settings): Settings {
  return withoutRules(settings, ({ scope }) => scope !== 'document' && scope !== 'tag');
}
