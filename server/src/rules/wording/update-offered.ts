/** The tag that says more of an item which is known: its id, and what the words tell of it. */
import type { Item, Minutes, Register, Untracked } from '../../register/model.ts';
import { becameOf } from './became-of.ts';
import { ownersOf } from './owner-said.ts';
import { reads } from './tag-offered.ts';
import { timeOf } from './time-said.ts';

/** What the words say of date, figure and doer, where they were read; `''` and `action` say nothing. */
type Said = Pick<Untracked, 'kind' | 'who' | 'when' | 'value' | 'benchmark' | 'words'>;

/** The tag for words that are about an item: who is to act now, what became of it, the new date or figure. */
export function updateTag(
  item: Item,
  { kind, who, when, value, benchmark, words }: Said,
  minutes: Minutes,
  register: Register,
): string {
  const became = becameOf(words, item.kind);
  const hasEnded = became.some((clause) => /^(?:done|closed|withdrawn|slipped)\b/u.test(clause));
  const owners = kind === 'action' && item.kind !== 'metric' && !hasEnded ? ownersOf(who, register, minutes) : [];
  const known = new Set(item.owners?.value.map(({ name }) => name));
  const isAnother = owners.length > 0 && owners.some((owner) => !known.has(owner));
  const figure = item.kind === 'metric' && value !== '' ? [`now ${value}${timeOf(value, words)}`] : [];
  if (figure.length > 0 && benchmark !== '') figure.push(`benchmark ${benchmark}`);
  const date = item.kind !== 'metric' && when !== '' && !hasEnded ? [`due ${when}`] : [];
  const clauses = [...became, ...figure, ...date].filter((clause) => reads(item.kind, clause));
  const named = isAnother ? owners.map((owner) => ` @${owner}`).join('') : '';
  return `{#${item.id}${named}${clauses.length === 0 ? '' : ` ${clauses.join(', ')}`}}`;
}
