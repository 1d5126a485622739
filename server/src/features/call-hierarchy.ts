/** What hangs on what: items as callers of those they need or serve, to be opened step by step. */

import type { Snapshot } from '../check/snapshot.ts';
import { soonIn } from '../config/settings.ts';
import { compareItems } from '../register/links.ts';
import type { Item, Minutes, Said } from '../register/model.ts';
import { type State, stateOf, titleOf } from '../register/queries.ts';
import { at, type Location } from '../rules/finding.ts';
import { type Target, targetOf } from './place.ts';
import { shapeOf } from './state-shape.ts';
import { namedAt } from './subject.ts';

/** An item as a step of the hierarchy. */
export interface HierarchyItem {
  readonly item: Item;
  readonly title: string;
  /** `#id · action · ✗ overdue`. */
  readonly detail: string;
  readonly state: State;
  readonly target: Target;
}

/** `needs`: cannot be finished before it. `for`: serves it. */
export type Relation = 'needs' | 'for';

/** A step from one item to another. */
export interface HierarchyCall extends HierarchyItem {
  /** How the one that points to the other says so; both where it says both. */
  readonly relations: readonly Relation[];
  /** Where the id stands in the clauses that say so, in the order in which it was said; at least one. */
  readonly places: readonly Location[];
}

/** The item named at an offset, to begin with. */
export function hierarchyAt(snapshot: Snapshot, minutes: Minutes, offset: number): HierarchyItem | undefined {
  const subject = namedAt(snapshot, minutes, offset)?.subject;
  return subject?.sort === 'item' && subject.item !== undefined ? stepOf(subject.item, snapshot) : undefined;
}

/** What waits on an item or serves it, in the order of the register. */
export function incomingCalls(snapshot: Snapshot, { id }: Item): HierarchyCall[] {
  if (id === '') return [];
  const { needers, servers } = snapshot.register.links;
  const callers = new Set([...(needers.get(id) ?? []), ...(servers.get(id) ?? [])]);
  return [...callers].sort(compareItems).map((caller) => callOf(caller, caller, id, snapshot));
}

/** What an item needs or serves, in the order of the register. What nothing defines is left out. */
export function outgoingCalls(snapshot: Snapshot, item: Item): HierarchyCall[] {
  const ids = new Set([...item.needs, ...item.serves].map(({ value }) => value));
  const called: Item[] = [];
  for (const id of ids) {
    const one = snapshot.register.items.get(id);
    if (one !== undefined) called.push(one);
  }
  return called.sort(compareItems).map((one) => callOf(one, item, one.id, snapshot));
}

/** The step to `shown`, by what `from` says of `id`. */
function callOf(shown: Item, from: Item, id: string, snapshot: Snapshot): HierarchyCall {
  const needs = from.needs.filter(({ value }) => value === id);
  const serves = from.serves.filter(({ value }) => value === id);
  const relations: Relation[] = [];
  if (needs.length > 0) relations.push('needs');
  if (serves.length > 0) relations.push('for');
  const said = new Set([...needs, ...serves].flatMap((one) => placesIn(one, id)));
  return { ...stepOf(shown, snapshot), relations, places: inOrder([...said], from) };
}

/** A clause may name one id twice: each name is a link of its own, and both stand for the clause. */
function placesIn({ by, clause }: Said<string>, id: string): Location[] {
  const known = clause === null ? [] : clause.names.filter(({ name }) => name === id);
  return known.map((name) => at(by.minutes, name));
}

/** Places in the order of an item's mentions, each once. */
function inOrder(places: readonly Location[], { mentions }: Item): Location[] {
  const found = new Map<string, Location>();
  for (const place of places) found.set(`${place.start} ${place.minutes.path}`, place);
  const rank = new Map<Minutes, number>();
  for (const { minutes } of mentions) if (!rank.has(minutes)) rank.set(minutes, rank.size);
  const rankOf = ({ minutes }: Location) => rank.get(minutes) ?? 0;
  return [...found.values()].sort((one, other) => rankOf(one) - rankOf(other) || one.start - other.start);
}

function stepOf(item: Item, { register, settings }: Snapshot): HierarchyItem {
  const state = stateOf(item, register, soonIn(settings));
  const detail = [item.id && `#${item.id}`, item.kind, `${shapeOf(state)} ${state}`];
  const mention = item.definitions[0] ?? item.mentions[0];
  if (mention === undefined) throw new Error('An item has at least the tag that defines it.');
  return {
    item,
    title: titleOf(item),
    detail: detail.filter((part) => part !== '').join(' · '),
    state,
    target: targetOf(mention),
  };
}
