/** The tags that would track what no tag tracks: for the command line and, in one document, for the editor. */
import type { RuleSetting, Settings } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import type { Minutes, Register, Untracked } from '../register/model.ts';
import type { Edit, Finding } from '../rules/finding.ts';
import type { GivenIds } from '../rules/wording/id-offered.ts';
import { itemMeant } from '../rules/wording/item-meant.ts';
import { isUntracked, tagEdit, tagOf, untrackedAt } from '../rules/wording/tag-offered.ts';
import { updateTag } from '../rules/wording/update-offered.ts';
import { check } from './check.ts';
import type { CheckPorts } from './judge.ts';

/** One tag that is offered. */
export interface Suggestion {
  readonly minutes: Minutes;
  readonly reading: Untracked;
  readonly tag: string;
  /** The id of the item it says more of, `''` where it defines one. */
  readonly updates: string;
  /** The tag that defines an item all the same, where `tag` says more of one; else `''`. */
  readonly instead: string;
  /** Reported as a hint and no more: what was only meant, or spoken of. */
  readonly isHint: boolean;
}

/**
 * What the rules about untracked words report of documents, as tags in order of path and place. What an `ignore` keeps
 * quiet, and what a rule that is off would say, is not offered.
 */
export function suggest(
  documents: readonly Minutes[],
  settings: Settings,
  asOf: Day,
  ports: CheckPorts,
): readonly Suggestion[] {
  const asked = { ...settings, rules: settings.rules.filter(({ rule }: RuleSetting) => isUntracked(rule.id)) };
  const { register, findings } = check(documents, asked, asOf, ports);
  return suggestionsFor(findings, register);
}

/** The tags for the findings that say something is untracked; each has an id that no other has, nor the register. */
export function suggestionsFor(findings: readonly Finding[], register: Register): Suggestion[] {
  const given: GivenIds = { ids: new Set(), numbered: new Map() };
  const suggestions: Suggestion[] = [];
  for (const finding of findings) {
    const reading = untrackedAt(finding);
    if (reading === undefined) continue;
    const { minutes, severity } = finding;
    const defining = tagOf(reading, minutes, register, given);
    const id = /#([\w.-]+)/u.exec(defining)?.[1];
    if (id !== undefined) given.ids.add(id);
    const item = itemMeant(reading, minutes, register);
    suggestions.push({
      minutes,
      reading,
      tag: item === undefined ? defining : updateTag(item, reading, minutes, register),
      updates: item?.id ?? '',
      instead: item === undefined ? '' : defining,
      isHint: severity === 'hint',
    });
  }
  return suggestions;
}

/** Whether a tag may be written unasked: somebody undertook it, and nothing that is known looks like the same matter. */
export function isCertain({ isHint, updates }: Suggestion): boolean {
  return !isHint && updates === '';
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
