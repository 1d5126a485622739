/** Ids after `#`: those of items that may be meant, and a fresh one where the tag defines something. */
import { soonIn } from '../../config/settings.ts';
import { freshId, isTakenIn } from '../../register/fresh-id.ts';
import type { Item, Owner } from '../../register/model.ts';
import { isOpen, stateOf, titleOf } from '../../register/queries.ts';
import { handleOf } from '../../register/roster.ts';
import { shareOfTitle, stemsOf } from '../../register/same-matter.ts';
import type { ItemKind } from '../../syntax/ast.ts';
import { clauseWordByType, isItemKind } from '../../syntax/clause-words.ts';
import { coverOf, wordsIn } from '../../syntax/cover.ts';
import { standingInWords } from '../item-words.ts';
import { itemTableOf, ownerTableOf } from '../name-tables.ts';
import { queryOf } from '../search-text.ts';
import { shapeOf } from '../state-shape.ts';
import { Named, namedBefore, recentMeetings } from './around.ts';
import type { Asked, Offer, Offers } from './entry.ts';
import { Likeliest } from './likeliest.ts';
import { hasWords, tierOf } from './match.ts';
import type { Slot } from './slot.ts';

/** What may stand at an id's slot. */
export function idOffers(asked: Asked, slot: Slot): Offers {
  const { kind } = asked.place;
  if (slot.of !== null) return referenceOffers(asked, slot);
  // Among other things an id is offered only where it usually stands, before the clauses.
  const isBare = slot.start === slot.end;
  if (isBare && asked.place.tag?.clauses.some(({ start }) => start < slot.start)) return nothing;
  if (isItemKind(kind)) return { offers: freshOffers(asked, slot, kind), isIncomplete: false };
  if (kind === 'owner') return { offers: handleOffers(asked, slot), isIncomplete: false };
  // Without its sign only a new id is offered: a tag without a kind has its id already.
  return kind === '' && !isBare ? referenceOffers(asked, slot) : nothing;
}

const nothing: Offers = { offers: [], isIncomplete: false };

/** The id to give what is covered, for a snippet; `''` where the words tell of nothing. */
export function freshIdOf({ covered, register, place }: Asked, kind: ItemKind): string {
  // What is being typed takes no id from itself.
  const isOwn = (id: string) => register.items.get(id)?.mentions.every(({ tag }) => tag === place.tag) === true;
  return freshId(covered.naming, kind, (id) => isTakenIn(register, id) && !isOwn(id));
}

/** A new id from the words, and the ids that later minutes speak of without anything defining them. */
function freshOffers(asked: Asked, slot: Slot, kind: ItemKind): Offer[] {
  const fresh = freshIdOf(asked, kind);
  const offers: Offer[] = [newName(slot, fresh, 'new id, from the words', true)];
  if (slot.typed === '' && slot.start === slot.end) return offers;
  const typed = slot.typed.toLowerCase();
  const wanted = new Likeliest<string>(asked.limit);
  for (const id of asked.register.undefinedMentions.keys()) {
    const tier = tierOf(id, typed);
    if (tier !== -1) wanted.offer(tier, id, id);
  }
  return [...offers, ...wanted.values().map((id) => newName(slot, id, 'spoken of, but defined nowhere', false))];
}

/** The handles that are named here and stated nowhere, and those of posts, which somebody else may hold now. */
function handleOffers(asked: Asked, slot: Slot): Offer[] {
  const { covered, register, limit } = asked;
  const typed = slot.typed.toLowerCase();
  const unstated: string[] = [];
  const stated: Owner[] = [];
  for (const handle of handlesHere(asked)) {
    const owner = register.owners.get(handle);
    if (owner !== undefined) stated.push(owner);
    else if (tierOf(handle, typed) !== -1) unstated.push(handle);
  }
  if (typed !== '')
    stated.push(
      ...ownerTableOf(register)
        .search(queryOf(typed), limit)
        .map(({ entry }) => entry),
    );
  const posts = [...new Set(stated)].filter(({ handle }) => tierOf(handle, typed) !== -1).slice(0, limit);
  const fresh = handleOf(covered.person);
  const isNew = fresh !== '' && !register.owners.has(fresh);
  return [
    ...(isNew ? [newName(slot, fresh, 'new handle, from the name', true)] : []),
    ...unstated.sort().map((handle) => newName(slot, handle, 'named here, but stated nowhere', false)),
    ...posts.map(({ handle, terms }) => {
      const { role = '', name = '' } = terms.at(-1) ?? {};
      return newName(slot, handle, 'a new term of office', false, role || name);
    }),
  ];
}

/** The handles this body has lately named. */
function handlesHere({ minutes, register }: Asked): Set<string> {
  const meetings = recentMeetings(minutes, register);
  return new Set(meetings.flatMap(({ read }) => read.tags.flatMap(({ owners }) => owners.map(({ name }) => name))));
}

function newName({ start, end }: Slot, name: string, detail: string, preselect: boolean, description = ''): Offer {
  const text = `#${name}`;
  return { label: text, sort: 'id', detail, description, edit: { start, end, text }, preselect };
}

/** The items that may be meant: those open, of a kind that fits and of this body first; the last spoken of before others. */
function referenceOffers(asked: Asked, slot: Slot): Offers {
  const { register, limit } = asked;
  const judge = new Judge(asked, slot);
  const typed = slot.typed.toLowerCase();
  const best = new Likeliest<Item>(limit);
  const offer = (items: Iterable<Item>) => {
    for (const item of items) {
      const byId = tierOf(item.id, typed);
      const tier = byId === -1 && isWord(typed) && hasWords(titleOf(item).toLowerCase(), typed) ? titleTier : byId;
      if (tier !== -1) judge.offer(best, item, tier);
    }
  };
  const near = itemsNear(asked, typed === '' ? limit : 0);
  offer(near);
  if (typed !== '' && best.length < enough) {
    const others = itemTableOf(register).search(queryOf(typed), Math.min(limit, mostOthers));
    offer(others.map(({ entry }) => entry).filter((item) => !near.has(item)));
  }
  const items = judge.byWords(best.values());
  const isIncomplete = typed !== '' || items.length < register.items.size;
  const offers = items.map((item, place) => referenceOffer(asked, slot, item, place === 0));
  return { offers: [...offers, ...offersAhead(asked, slot, typed)], isIncomplete };
}

/** What the document defines that no register has yet: minutes begun before their meeting count from its day on. */
function offersAhead({ minutes, register, place, text }: Asked, slot: Slot, typed: string): Offer[] {
  const { day } = minutes.meeting;
  if (day === null || day <= register.asOf) return [];
  const defining = minutes.read.tags.filter(({ kind, id }) => isItemKind(kind) && id !== null && id.name !== place.id);
  return defining.flatMap((tag) => {
    const id = tag.id?.name ?? '';
    if (tierOf(id, typed) === -1 || register.items.has(id)) return [];
    const words = wordsIn(text, minutes.read, coverOf(text, minutes.read, tag));
    return [newName(slot, id, `${tag.kind}, raised in these minutes`, false, words)];
  });
}

/** Where this body's own items are so many, others wait for another letter; and so many of them are looked at. */
const enough = 20;
const mostOthers = 60;

/** A title counts for as much as letters in the midst of an id; it is not looked at for one or two letters. */
const titleTier = 2;
const isWord = (typed: string) => typed.length > 2;

/** The items this body spoke of lately, and others up to `least` of them. */
function itemsNear({ minutes, register }: Asked, least: number): Set<Item> {
  const near = new Set<Item>();
  for (const ids of [new Named([minutes]).ids, namedBefore(minutes, register).ids]) {
    for (const id of ids) {
      const item = register.items.get(id);
      if (item !== undefined) near.add(item);
    }
  }
  if (near.size >= least) return near;
  for (const item of register.items.values()) {
    if (near.size >= least) break;
    near.add(item);
  }
  return near;
}

/** Orders items by how likely they are meant. */
class Judge {
  readonly #asked: Asked;
  readonly #kinds: readonly ItemKind[];
  readonly #taken: ReadonlySet<string>;
  /** The telling words of the sentence that the tag is about, where it says which item is meant. */
  readonly #wanted: ReadonlySet<string>;
  readonly #unlikely = new Map<Item, number>();

  constructor(asked: Asked, slot: Slot) {
    this.#asked = asked;
    this.#kinds = kindsMeant(asked, slot);
    this.#taken = new Set(slot.of === null ? [] : [asked.place.id, ...asked.place.named]);
    this.#wanted = stemsOf(slot.of === null && slot.typed === '' ? asked.covered.sentence : '');
  }

  offer(best: Likeliest<Item>, item: Item, tier: number): void {
    if (this.#taken.has(item.id)) return;
    const { bodyKey } = this.#asked.minutes.meeting;
    const last = item.mentions[item.mentions.length - 1]?.minutes.meeting;
    const isOver = item.kind === 'decision' || (item.kind !== 'metric' && !isOpen(item));
    const unlikely = (this.#kinds.includes(item.kind) ? 0 : 4) + (isOver ? 2 : 0) + (last?.bodyKey === bodyKey ? 0 : 1);
    // Days are below 100,000 for two centuries yet; the latest comes first.
    this.#unlikely.set(item, unlikely);
    best.offer((tier * 8 + unlikely) * 1_000_000 - (last?.day ?? 0), item.id, item);
  }

  /** Of items that are as likely, those first that the sentence tells of. Titles take long, and only these need them. */
  byWords(items: readonly Item[]): readonly Item[] {
    if (this.#wanted.size === 0) return items;
    const wanted = [...this.#wanted];
    // Few titles have any of the words, and only those are taken apart.
    const hasAny = (title: string) => wanted.some((stem) => title.includes(stem));
    const shares = new Map(
      items.map((item) => [item, hasAny(titleOf(item).toLowerCase()) ? shareOfTitle(item, this.#wanted) : 0]),
    );
    const of = (item: Item, numbers: ReadonlyMap<Item, number>) => numbers.get(item) ?? 0;
    return items.toSorted(
      (one, other) => of(one, this.#unlikely) - of(other, this.#unlikely) || of(other, shares) - of(one, shares),
    );
  }
}

/** The kinds of which an item fits there: what the tag's clauses may stand on, what a clause usually points to. */
function kindsMeant({ kind, place }: Asked, { of }: Slot): readonly ItemKind[] {
  if (of === 'for') return ['recommendation', 'metric'];
  if (of === 'needs') return ['action', 'recommendation'];
  if (of === 'replaces' && isItemKind(kind)) return [kind];
  let kinds: readonly ItemKind[] = ['recommendation', 'action', 'metric', 'decision'];
  for (const { type } of place.clauses) {
    const on = clauseWordByType.get(type)?.on;
    if (on !== undefined) kinds = kinds.filter((one) => on.includes(one));
  }
  return kinds;
}

function referenceOffer({ register, snapshot }: Asked, { start, end }: Slot, item: Item, isFirst: boolean): Offer {
  const state = stateOf(item, register, soonIn(snapshot.settings));
  const title = titleOf(item);
  const text = `#${item.id}`;
  return {
    label: text,
    sort: 'id',
    detail: `${shapeOf(state)} ${item.kind}, ${standingInWords(item, state, register)}`,
    description: title,
    edit: { start, end, text },
    // What was typed may be of the title.
    filterText: `${text} ${title}`,
    preselect: isFirst,
    key: `item:${item.id}`,
  };
}
