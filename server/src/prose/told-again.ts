/**
 * Actions that are told in the text and again in a list or table of actions of the same document: one matter, to be tracked
 * once. Linear but for words that many actions share, which are not looked up.
 */
import type { Untracked } from '../register/model.ts';
import { stemsOf } from '../register/same-matter.ts';

/** A reading, whether it stands in a list or table of actions, and whether a tag tracks it already. */
export interface Told {
  readonly one: Untracked;
  readonly isListed: boolean;
  readonly isTracked: boolean;
}

/** So many words must be shared, and so much of the shorter one's; more where nobody can tell by the owner. */
const [leastShared, leastOf, leastWithoutOwner] = [2, 0.6, 0.75];
/** A word of more actions than this tells none from the others. */
const mostOfOneWord = 40;

/** The readings that no tag tracks, in order, without those that the tracked or fuller telling of the same matter makes needless. */
export function toldOnce(all: readonly Told[]): Untracked[] {
  const listed = all.filter(({ one, isListed }) => isListed && one.kind === 'action');
  const told = listed.length === 0 ? [] : all.filter(({ one, isListed }) => !isListed && one.kind === 'action');
  const untracked = all.filter(({ isTracked }) => !isTracked);
  if (told.length === 0) return untracked.map(({ one }) => one);
  const instead = new Map<Untracked, Untracked | undefined>();
  const byStem = indexed(told);
  const tracked = new Set(all.filter(({ isTracked }) => isTracked).map(({ one }) => one));
  for (const { one } of listed) {
    const other = sameAs(one, byStem, instead);
    if (other === undefined) continue;
    const [kept, dropped] = isBetter(other, one, tracked) ? [other, one] : [one, other];
    instead.set(dropped, undefined);
    instead.set(kept, tracked.has(kept) ? kept : { ...kept, again: { start: dropped.start, end: dropped.end } });
  }
  return untracked.flatMap(({ one }) => (instead.has(one) ? (instead.get(one) ?? []) : one));
}

/** Whether one telling of a matter is to be kept before another: the tracked one, the surer one, or the fuller one. */
function isBetter(one: Untracked, other: Untracked, tracked: ReadonlySet<Untracked>): boolean {
  if (tracked.has(one) !== tracked.has(other)) return tracked.has(one);
  const isPromised = one.force === 'promised';
  if (isPromised !== (other.force === 'promised')) return isPromised;
  return fullness(one) > fullness(other);
}

function indexed(told: readonly Told[]): ReadonlyMap<string, readonly Untracked[]> {
  const byStem = new Map<string, Untracked[]>();
  for (const { one } of told)
    for (const stem of stemsOf(one.words)) {
      const ones = byStem.get(stem);
      if (ones === undefined) byStem.set(stem, [one]);
      else ones.push(one);
    }
  return byStem;
}

/** The action told elsewhere that shares most words with a listed one, and enough of them. */
function sameAs(
  one: Untracked,
  byStem: ReadonlyMap<string, readonly Untracked[]>,
  taken: ReadonlyMap<Untracked, unknown>,
): Untracked | undefined {
  const stems = stemsOf(one.deed === '' ? one.words : one.deed);
  const shared = new Map<Untracked, number>();
  for (const stem of stems) {
    const others = byStem.get(stem) ?? [];
    if (others.length <= mostOfOneWord) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  let best: Untracked | undefined;
  let most = leastShared - 1;
  for (const [other, count] of shared) {
    const isByName = sharesName(one.who, other.who);
    if (count <= most || taken.has(other) || isByName === false || isForAnotherDay(one, other)) continue;
    const of = Math.min(stems.size, stemsOf(other.deed === '' ? other.words : other.deed).size);
    if (count / of < (isByName === undefined ? leastWithoutOwner : leastOf)) continue;
    [best, most] = [other, count];
  }
  return best;
}

/** Whether both say by when, and name other months or other days of one. */
function isForAnotherDay({ when }: Untracked, other: Untracked): boolean {
  return [months, days].some((said) => {
    const ones: readonly string[] = when.toLowerCase().match(said) ?? [];
    const others: readonly string[] = other.when.toLowerCase().match(said) ?? [];
    return ones.length > 0 && others.length > 0 && !ones.some((one) => others.includes(one));
  });
}
const months = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gu;
const days = /\b\d{1,2}(?!\d)/gu;

/** Whether two owners have a name or post in common, or the letters of one are those the other begins with; undefined where one is not named. */
function sharesName(one: string, other: string): boolean | undefined {
  const [names, others] = [namesIn(one), namesIn(other)];
  if (names.length === 0 || others.length === 0) return undefined;
  return names.some((name) => others.includes(name)) || isShortFor(one, others) || isShortFor(other, names);
}

const empty = new Set([
  'the',
  'of',
  'and',
  'for',
  'to',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'cllr',
  'councillor',
  'all',
  'both',
]);

function namesIn(who: string): string[] {
  return (who.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !empty.has(word));
}

function isShortFor(letters: string, names: readonly string[]): boolean {
  return letters.length > 1 && letters.toLowerCase() === names.map((name) => name.charAt(0)).join('');
}

function fullness({ who, when, deed }: Untracked): number {
  return [who, when, deed].filter((part) => part !== '').length;
}
