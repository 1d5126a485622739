/** Ids of rules in an `ignore` tag: those that have something to say there come first. */
import { ruleById } from '../../rules/index.ts';
import { coverOf } from '../../syntax/cover.ts';
import type { Asked, Offer } from './entry.ts';
import { tierOf } from './match.ts';
import type { Slot } from './slot.ts';

/** The family that goes by one name. */
const family = 'untracked';

/** Rules that run and are not named in the tag yet. */
export function ruleOffers(asked: Asked, { start, end, typed }: Slot): Offer[] {
  const { snapshot, place, text } = asked;
  const named = new Set(place.clauses.filter(({ type }) => type === 'rule').map(({ words }) => words));
  const found = findingsHere(asked);
  const ids = snapshot.settings.rules.filter(({ level }) => level !== 'off').map(({ rule }) => rule.id);
  if (ids.some((id) => id.startsWith(`${family}-`))) ids.push(family);
  const lead = text.charAt(start - 1) === ',' ? ' ' : '';
  return ids
    .filter((id) => !named.has(id) && tierOf(id, typed.toLowerCase()) !== -1)
    .map((id) => ({ id, rank: tierOf(id, typed.toLowerCase()) + (found.has(id) ? 0 : 4) }))
    .sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1))
    .map(({ id }, index) => ({
      label: id,
      sort: 'rule',
      detail: found.get(id) ?? ruleById.get(id)?.what ?? 'Every rule of that family.',
      description: found.has(id) ? 'found here' : '',
      edit: { start, end, text: lead + id },
      filterText: id,
      preselect: index === 0 && found.has(id),
      commitCharacters: [','],
      key: `rule:${id}`,
    }));
}

/** What the rules say of the words the tag covers, by rule. */
function findingsHere({ snapshot, minutes, text, place: { tag } }: Asked): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (tag === null) return found;
  const { start } = coverOf(text, minutes.read, tag);
  for (const finding of snapshot.findingsIn(minutes.path))
    if (finding.start >= start && finding.end <= tag.start) found.set(finding.rule, finding.message);
  return found;
}
