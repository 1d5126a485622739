/** Completion inside tags and headers: what may still come there, the likeliest first; nothing in plain prose. */
import type { Snapshot } from '../check/snapshot.ts';
import type { Minutes } from '../register/model.ts';
import { clauseOffers, jointOffer } from './completion/clauses.ts';
import { Covered } from './completion/covered.ts';
import { dateOffers } from './completion/dates.ts';
import { documentationOf } from './completion/documentation.ts';
import type { Asked, CompletionOptions, Entry, Offer, Offers } from './completion/entry.ts';
import { headerPlaceAt } from './completion/header-place.ts';
import { headerOffers } from './completion/headers.ts';
import { idOffers } from './completion/ids.ts';
import { kindOffers } from './completion/kinds.ts';
import { ownerOffers } from './completion/owners.ts';
import { type TagPlace, tagPlaceAt } from './completion/place.ts';
import { ruleOffers } from './completion/rules.ts';
import type { Slot } from './completion/slot.ts';
import { sourceOffers } from './completion/sources.ts';
import { valueOffers } from './completion/values.ts';

export type { CompletionOptions, Entry, EntrySort } from './completion/entry.ts';

/** The characters after which completion is worth asking for unasked. */
export const completionTriggers: readonly string[] = ['{', '#', '@', ' ', ',', ':'];

export interface Completions {
  /** In order, the likeliest first. */
  readonly entries: readonly Entry[];
  /** Whether typing on may bring others, so that the editor must ask again. */
  readonly isIncomplete: boolean;
}

const nothing: Completions = { entries: [], isIncomplete: false };
/** An editor shows a dozen. Nobody reads further down, and what is typed next brings others. */
const defaultLimit = 30;

/** What may be written at `offset` of a document. */
export function completionsAt(
  snapshot: Snapshot,
  minutes: Minutes,
  offset: number,
  { snippets = false, limit = defaultLimit }: CompletionOptions = {},
): Completions {
  const text = minutes.source.text();
  const header = headerPlaceAt(text, minutes.read, offset);
  if (header !== undefined) {
    const offers = headerOffers(snapshot, minutes, text, header, { snippets, limit });
    return inOrder([{ offers, isIncomplete: offers.length === limit }]);
  }
  const place = tagPlaceAt(text, minutes.read, offset);
  if (place === undefined) return nothing;
  const asked = askedAt(snapshot, minutes, text, place, snippets, limit);
  return inOrder(inTurn(place).map((slot) => offersFor(asked, slot)));
}

/** What may be written there, the likeliest sort first: once a rule is named, the reason is wanted before another. */
function inTurn({ slots, clauses }: TagPlace): readonly Slot[] {
  if (!clauses.some(({ type }) => type === 'rule')) return slots;
  return slots.toSorted((one, other) => Number(one.takes === 'rule') - Number(other.takes === 'rule'));
}

/** More about the entry with that key, in Markdown; `''` where there is no more to say. `minutes` are those it was asked for in. */
export function completionDocumentation(snapshot: Snapshot, minutes: Minutes, key: string): string {
  return documentationOf(snapshot, minutes, key);
}

function askedAt(
  snapshot: Snapshot,
  minutes: Minutes,
  text: string,
  place: TagPlace,
  snippets: boolean,
  limit: number,
): Asked {
  const { register } = snapshot;
  const item = place.id === '' ? undefined : register.items.get(place.id);
  const spokenOf = item?.kind ?? (register.owners.has(place.id) ? 'owner' : '');
  return {
    snapshot,
    register,
    minutes,
    text,
    place,
    kind: place.kind === '' ? spokenOf : place.kind,
    item,
    on: minutes.meeting.day ?? register.asOf,
    covered: new Covered(text, minutes.read, place),
    snippets,
    limit,
  };
}

function offersFor(asked: Asked, slot: Slot): Offers {
  switch (slot.takes) {
    case 'id':
      return idOffers(asked, slot);
    case 'owner':
      return ownerOffers(asked, slot);
    case 'source':
      return sourceOffers(asked, slot);
    case 'kind':
      return complete(kindOffers(asked, slot));
    case 'clause':
      return complete(clauseOffers(asked, slot));
    case 'joint':
      return complete([jointOffer(asked, slot)]);
    case 'date':
      // Dates are made from what is typed: `24 J` brings days that nothing typed did not.
      return { offers: dateOffers(asked, slot), isIncomplete: true };
    case 'value':
      return { offers: valueOffers(asked, slot), isIncomplete: true };
    case 'rule':
      return complete(ruleOffers(asked, slot));
  }
}

function complete(offers: readonly Offer[]): Offers {
  return { offers, isIncomplete: false };
}

function inOrder(all: readonly Offers[]): Completions {
  const entries: Entry[] = [];
  let hasPreselected = false;
  const words = new Set<string>();
  for (const { offers } of all) {
    for (const offer of offers) {
      // One word may go on with a clause and begin another: what would be written is the same.
      if (offer.sort === 'clause' && words.has(offer.label)) continue;
      words.add(offer.label);
      const preselect: boolean = offer.preselect === true && !hasPreselected;
      hasPreselected ||= preselect;
      entries.push({
        label: offer.label,
        sort: offer.sort,
        detail: offer.detail ?? '',
        description: offer.description ?? '',
        edit: offer.edit,
        snippet: offer.snippet ?? false,
        filterText: offer.filterText ?? offer.label,
        sortText: String(entries.length).padStart(5, '0'),
        preselect,
        commitCharacters: offer.commitCharacters ?? [],
        asksAgain: offer.asksAgain ?? false,
        key: offer.key ?? '',
      });
    }
  }
  return { entries, isIncomplete: all.some(({ isIncomplete }) => isIncomplete) };
}
