/** What a check goes by besides the documents: the configuration as loaded, or its defaults. */
import type { Day } from '../register/calendar.ts';
import type { StatedOwner } from '../register/meeting.ts';
import { defaultSoon } from '../register/queries.ts';
import type { Level } from '../rules/finding.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';

/** A rule with the level and the options it runs at. */
export interface RuleSetting {
  readonly rule: Rule;
  readonly level: Level;
  readonly options: Readonly<Record<string, number>>;
}

export interface Settings {
  /** The day to judge on; null for today. */
  readonly asOf: Day | null;
  /** The month fiscal years begin in, from 1. */
  readonly fiscalStart: number;
  readonly owners: readonly StatedOwner[];
  /** Globs, from the root, of files and folders that are no part of the workspace. */
  readonly exclude: readonly string[];
  /** One for each rule, in the order of the rules. */
  readonly rules: readonly RuleSetting[];
}

/** A rule as it runs when nobody sets it. */
export function defaultSetting(rule: Rule): RuleSetting {
  const options = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, spec]) => [name, spec.default]));
  return { rule, level: rule.severity, options };
}

export const defaultSettings: Settings = {
  asOf: null,
  fiscalStart: 4,
  owners: [],
  exclude: [],
  rules: rules.map(defaultSetting),
};

/** The option of a rule as set; `fallback` where there is no such rule or option. */
export function optionOf(settings: Settings, ruleId: string, option: string, fallback: number): number {
  return settings.rules.find(({ rule }) => rule.id === ruleId)?.options[option] ?? fallback;
}

/** How many days before its deadline an item is due soon, wherever that is told: as the rule of that name has it. */
export function soonIn(settings: Settings): number {
  return optionOf(settings, 'due-soon', 'days', defaultSoon);
}

/** Whether a rule is on that asks what the sentences say. */
export function readsProse({ rules: set }: Settings): boolean {
  return set.some(({ rule, level }) => rule.family === 'prose' && level !== 'off');
}

/** The settings with some rules off. */
export function withoutRules(settings: Settings, isOff: (rule: Rule) => boolean): Settings {
  const set = settings.rules.map((one): RuleSetting => (isOff(one.rule) ? { ...one, level: 'off' } : one));
  return { ...settings, rules: set };
}
