/** Owners after `@`: who is named most in this body first, each with who holds the post now. */
import { readWords } from '../../prose/read-words.ts';
import { longDay } from '../../register/calendar.ts';
import { ownerOn } from '../../register/in-words.ts';
import type { Owner } from '../../register/model.ts';
import { handleOf, holderOn } from '../../register/roster.ts';
import { isNamedIn, mayName, ownersOf } from '../../rules/wording/owner-said.ts';
import type { ClauseType } from '../../syntax/ast.ts';
import { ownerTableOf } from '../name-tables.ts';
import { queryOf } from '../search-text.ts';
import { namedBefore, usesIn } from './around.ts';
import type { Asked, Offer, Offers } from './entry.ts';
import { Likeliest } from './likeliest.ts';
import { hasWords, tierOf } from './match.ts';
import type { Slot } from './slot.ts';

/** Where no `@` stands yet, so many owners are offered among other things. */
const fewOwners = 5;
/** Names and posts are looked at for no fewer letters than these. */
const fewestLetters = 2;

/** What may stand at an owner's slot. */
export function ownerOffers(asked: Asked, slot: Slot): Offers {
  const hasSign = asked.text.charAt(slot.start) === '@' && slot.end > slot.start;
  if (!isWanted(asked, slot, hasSign)) return { offers: [], isIncomplete: false };
  // Where something else may stand too, owners are but a few of what is offered.
  const isOneOfMany = !hasSign && (slot.of === null || slot.of === 'from');
  const best = new Likeliest<string>(isOneOfMany ? Math.min(fewOwners, asked.limit) : asked.limit);
  offerAll(asked, slot, best);
  const offers = best.values().map((handle, place) => ownerOffer(asked, slot, handle, !isOneOfMany && place === 0));
  // Of very many owners not all were looked at.
  return { offers, isIncomplete: best.isFull || asked.register.owners.size > asked.limit };
}

/** Without its sign an owner is offered once, at the beginning of a tag that defines something. */
function isWanted({ place }: Asked, { of, start }: Slot, hasSign: boolean): boolean {
  if (of !== null) return true;
  if (place.kind === 'owner' || place.kind === 'ignore') return false;
  const isFirst = place.owners.length === 0 && !place.tag?.clauses.some((clause) => clause.start < start);
  return hasSign || (place.kind !== '' && isFirst);
}

function offerAll(asked: Asked, slot: Slot, best: Likeliest<string>): void {
  const { place } = asked;
  const counts = usesHere(asked, slot.of);
  const seen = new Set(slot.of === null ? place.owners : place.named);
  const doers = slot.of === null && slot.typed === '' ? doersIn(asked) : [];
  const isNamed = (handle: string) =>
    slot.of === null && slot.typed === '' && isNamedIn(asked.covered.sentence, handle, asked.register);
  for (const { handle, tier, isGone } of candidates(asked, slot, counts, doers)) {
    if (tier === -1 || seen.has(handle)) continue;
    seen.add(handle);
    // Who is to act by the words, then whom they name, then who is named most.
    const nearness = doers.includes(handle) ? 50_000 : isNamed(handle) ? 25_000 : 0;
    best.offer((tier * 2 + (isGone ? 3 : 0)) * 100_000 - nearness - (counts.get(handle) ?? 0), handle, handle);
  }
}

/** The owners who are to act by the words of the sentence. */
function doersIn({ covered, register, minutes }: Asked): readonly string[] {
  // Reading takes long, and many sentences name nobody of the roster.
  if (!mayName(covered.sentence, register, nobody)) return [];
  const reading = readWords(covered.sentence).find(({ kind }) => kind === 'action');
  return ownersOf(reading?.who ?? '', register, minutes);
}

const nobody: ReadonlySet<string> = new Set();

/** A handle that may be meant, how well it answers what was typed, and whether its last holder has left. */
interface Candidate {
  readonly handle: string;
  readonly tier: number;
  readonly isGone: boolean;
}

function* candidates(
  asked: Asked,
  slot: Slot,
  counts: ReadonlyMap<string, number>,
  doers: readonly string[],
): Iterable<Candidate> {
  const { register, on, limit } = asked;
  const typed = slot.typed.toLowerCase();
  const wantsBody = slot.of === 'of';
  // A body owns less often than people do, unless it is a body that is asked for.
  const later = (tier: number, isLater: boolean) => (tier === -1 || !isLater ? tier : tier + 1);
  const stated = (owner: Owner): Candidate => ({
    handle: owner.handle,
    tier: later(tierOfOwner(owner, typed, on), wantsBody),
    isGone: hasLeft(owner, on),
  });
  for (const { name } of register.bodies.values()) {
    const handle = handleOf(name);
    if (register.owners.has(handle)) continue;
    yield { handle, tier: later(tierOf(handle, typed), !wantsBody && !counts.has(handle)), isGone: false };
  }
  for (const handle of [...doers, ...counts.keys()]) {
    const owner = register.owners.get(handle);
    yield owner === undefined
      ? { handle, tier: later(tierOf(handle, typed), wantsBody), isGone: false }
      : stated(owner);
  }
  if (typed !== '') {
    for (const { entry } of ownerTableOf(register).search(queryOf(typed), limit)) yield stated(entry);
    return;
  }
  let left = limit;
  for (const owner of register.owners.values()) {
    if (left-- === 0) return;
    yield stated(owner);
  }
}

/** The handle most likely meant for a new tag: who is to act by the words, else whom this body named most; `''` for nobody. */
export function likelyOwner(asked: Asked): string {
  const [doer] = doersIn(asked);
  if (doer !== undefined) return doer;
  let likely = '';
  let most = 0;
  for (const [handle, count] of usesHere(asked, null)) {
    const owner = asked.register.owners.get(handle);
    if (count > most && !(owner !== undefined && hasLeft(owner, asked.on))) [likely, most] = [handle, count];
  }
  return likely;
}

/** How often this body lately named each handle there, apart from the tag that is being written. */
function usesHere({ minutes, register, place }: Asked, of: ClauseType | null): Map<string, number> {
  const others = minutes.read.tags.filter((tag) => tag !== place.tag);
  const counts = usesIn(others, of);
  for (const [name, count] of namedBefore(minutes, register).owners(of))
    counts.set(name, (counts.get(name) ?? 0) + count);
  return counts;
}

function tierOfOwner(owner: Owner, typed: string, on: number): number {
  const tier = tierOf(owner.handle, typed);
  if (tier !== -1 || typed.length < fewestLetters) return tier;
  const { name, role } = holderOn(owner, on);
  const wanted = typed.replaceAll('-', ' ');
  if (hasWords(name.toLowerCase(), wanted) || hasWords(role.toLowerCase(), wanted)) return 2;
  return owner.aliases.some((alias) => tierOf(handleOf(alias), typed) !== -1) ? 3 : -1;
}

function hasLeft(owner: Owner, on: number): boolean {
  const { until } = holderOn(owner, on);
  return until !== null && until < on;
}

function ownerOffer({ register, on }: Asked, { start, end }: Slot, handle: string, preselect: boolean): Offer {
  const { name, role, left } = ownerOn(handle, register, on);
  const isKnown = name !== `@${handle}`;
  const isBody = isKnown && !register.owners.has(handle);
  const text = `@${handle}`;
  return {
    label: text,
    sort: 'owner',
    detail: left !== null ? `left ${longDay(left)}` : isBody ? 'a body that meets' : isKnown ? role : 'stated nowhere',
    description: isKnown ? name : '',
    edit: { start, end, text },
    filterText: isKnown ? `${text} ${name} ${role}`.trim() : text,
    preselect,
    key: isKnown ? `owner:${handle}` : '',
  };
}
