/** The tags that would track what no tag tracks: for the command line and, at one place, for the editor. */
import type { RuleSetting, Settings } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import { isTakenIn } from '../register/fresh-id.ts';
import type { Minutes, Register, Untracked } from '../register/model.ts';
import type { Edit } from '../rules/finding.ts';
import { sameMatter, tagEdit, tagOf, updateTag } from '../rules/wording/untracked.ts';
import { check } from './check.ts';
import type { CheckPorts } from './judge.ts';

/** One tag that is offered. */
export interface Suggestion {
  readonly minutes: Minutes;
  readonly reading: Untracked;
  readonly tag: string;
  /** The id of the item it says more of, `''` where it defines one. */
  readonly updates: string;
}

export interface Suggestions {
  readonly register: Register;
  readonly documents: readonly Minutes[];
  /** In order of path and place. */
  readonly suggestions: readonly Suggestion[];
}

const isOfProse = ({ rule }: RuleSetting) => rule.id.startsWith('untracked-');

/**
 * What the rules about untracked words would report, as tags; what was only meant or mooted is left out unless `all` is
 * wanted. What an `ignore` keeps quiet, and what a rule that is off would say, is not offered.
 */
export function suggest(
  documents: readonly Minutes[],
  settings: Settings,
  asOf: Day,
  ports: CheckPorts,
  all = false,
): Suggestions {
  const asked = { ...settings, rules: settings.rules.filter(isOfProse) };
  const { register, findings } = check(documents, asked, asOf, ports);
  const given = new Set<string>();
  const isTaken = (id: string) => given.has(id) || isTakenIn(register, id);
  const suggestions: Suggestion[] = [];
  for (const { minutes, start, rule, severity } of findings) {
    if (severity === 'hint' && !all) continue;
    const reading = minutes.untracked.all().find((one) => one.start === start && rule === `untracked-${one.kind}`);
    if (reading === undefined) continue;
    const item = sameMatter(reading, minutes, register);
    const tag = item === undefined ? tagOf(reading, register, isTaken) : updateTag(item.id, reading);
    const id = /#([\w.-]+)/u.exec(tag)?.[1];
    if (id !== undefined) given.add(id);
    suggestions.push({ minutes, reading, tag, updates: item?.id ?? '' });
  }
  return { register, documents, suggestions };
}

/** The edits that put the tags in: those behind one sentence stand together. */
export function suggestionEdits(suggestions: readonly Suggestion[]): Edit[] {
  const edits: Edit[] = [];
  for (const { minutes, reading, tag } of suggestions) {
    const last = edits.at(-1);
    const edit = tagEdit(minutes, reading, tag);
    if (last !== undefined && last.minutes === minutes && last.start === edit.start)
      edits[edits.length - 1] = { ...last, text: last.text + tag };
    else edits.push(edit);
  }
  return edits;
}
