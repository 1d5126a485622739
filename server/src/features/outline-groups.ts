/** How the outline groups items. In each grouping every item stands in one group at least, so that none can be overlooked. */
import type { Item, Minutes, Register } from '../register/model.ts';
import { ownerNamed, type State } from '../register/queries.ts';
import type { ItemKind, Tag } from '../syntax/ast.ts';
import { filterStandings, type ItemFilter, type Standing, standingOf, standingsOf } from './standing.ts';
import { statesByUrgency } from './state-shape.ts';

export type OutlineGrouping = 'kind' | 'state' | 'owner' | 'meeting' | 'body';

/** One group with what it counts. */
export interface OutlineGroup {
  /** The kind, the state, the handle, the path or the body's key; `''` for owner or body where none is named. */
  readonly id: string;
  readonly count: number;
  readonly overdue: number;
}

export interface OutlineGroups {
  readonly total: number;
  readonly groups: readonly OutlineGroup[];
}

const kindsInOrder: readonly ItemKind[] = ['recommendation', 'action', 'metric', 'decision'];

/** The groups that hold an item which the filter lets through: so many of them from `offset` on, and how many there are. */
export function groupsIn(
  register: Register,
  soon: number,
  groupBy: OutlineGrouping,
  filter: ItemFilter,
  offset: number,
  limit: number,
): OutlineGroups {
  const passing = filterStandings(register, soon, filter);
  if (groupBy === 'meeting') return meetingsIn(register, soon, passing, offset, limit);
  const groups = countedGroups(register, groupBy, passing);
  return { total: groups.length, groups: groups.slice(offset, offset + limit) };
}

type CountedGrouping = Exclude<OutlineGrouping, 'meeting'>;

/** The groups counted last of what a filter lets through. */
const counted = new WeakMap<
  readonly Standing[],
  { readonly groupBy: OutlineGrouping; readonly groups: readonly OutlineGroup[] }
>();

function countedGroups(
  register: Register,
  groupBy: CountedGrouping,
  passing: readonly Standing[],
): readonly OutlineGroup[] {
  const known = counted.get(passing);
  if (known?.groupBy === groupBy) return known.groups;
  const groupIds = groupIdsIn(register, groupBy);
  const counts = new Map<string, { id: string; count: number; overdue: number }>();
  for (const standing of passing) {
    for (const id of groupIds(standing)) {
      let group = counts.get(id);
      if (group === undefined) {
        group = { id, count: 0, overdue: 0 };
        counts.set(id, group);
      }
      group.count++;
      if (standing.state === 'overdue') group.overdue++;
    }
  }
  const groups = inOrder([...counts.values()], groupBy);
  counted.set(passing, { groupBy, groups });
  return groups;
}

/** The items of a group that the filter lets through, in no order. */
export function membersOf(
  register: Register,
  soon: number,
  groupBy: OutlineGrouping,
  filter: ItemFilter,
  group: string,
): readonly Standing[] {
  const key = JSON.stringify([soon, groupBy, group]);
  const passing = filterStandings(register, soon, filter);
  const known = found.get(passing);
  if (known?.key === key) return known.members;
  const members = findMembers(register, soon, groupBy, passing, group);
  found.set(passing, { key, members });
  return members;
}

/** The group looked out last of what a filter lets through: its pages are asked for one after another. */
const found = new WeakMap<readonly Standing[], { readonly key: string; readonly members: readonly Standing[] }>();

function findMembers(
  register: Register,
  soon: number,
  groupBy: OutlineGrouping,
  passing: readonly Standing[],
  group: string,
): Standing[] {
  if (groupBy === 'meeting') {
    const minutes = register.minutes.find(({ path }) => path === group);
    return minutes === undefined ? [] : meetingMembers(minutes, register, soon, lookupIn(register, soon, passing));
  }
  const groupIds = groupIdsIn(register, groupBy);
  return passing.filter((standing) => groupIds(standing).includes(group));
}

/** Which groups an item stands in. */
function groupIdsIn(register: Register, groupBy: CountedGrouping): (standing: Standing) => readonly string[] {
  switch (groupBy) {
    case 'kind':
      return ({ item }) => groupOfKind[item.kind];
    case 'state':
      return ({ state }) => groupOfState.get(state) as readonly string[];
    case 'body':
      return ({ bodies }) => bodies;
    case 'owner':
      return ownersIn(register);
  }
}

const nobody: readonly string[] = [''];
const groupOfState = new Map(statesByUrgency.map((state) => [state, [state]]));
const groupOfKind: Readonly<Record<ItemKind, readonly string[]>> = {
  recommendation: ['recommendation'],
  action: ['action'],
  metric: ['metric'],
  decision: ['decision'],
};

/** By the handles that tags write: those that stand for the owners, one for each however many it goes by. */
const canonicalHandles = new WeakMap<Register, Map<readonly string[], readonly string[]>>();

function ownersIn(register: Register): (standing: Standing) => readonly string[] {
  const canonical = canonicalHandles.get(register) ?? new Map<readonly string[], readonly string[]>();
  canonicalHandles.set(register, canonical);
  return ({ handles }) => {
    if (handles.length === 0) return nobody;
    let known = canonical.get(handles);
    if (known === undefined) {
      known = [...new Set(handles.map((handle) => canonicalHandle(handle, register)))];
      canonical.set(handles, known);
    }
    return known;
  };
}

function canonicalHandle(handle: string, register: Register): string {
  const owner = ownerNamed(handle, register);
  return owner === undefined ? handle : owner === 'body' ? handle.toLowerCase() : owner.handle;
}

/**
 * Kinds and states in an order of their own, bodies by name; owners are many, so those with most overdue come first, then
 * those with most to do. What names nobody stands last.
 */
function inOrder(groups: OutlineGroup[], groupBy: OutlineGrouping): OutlineGroup[] {
  return groups.sort(
    (one, other) =>
      Number(one.id === '') - Number(other.id === '') ||
      rankIn(groupBy, one.id) - rankIn(groupBy, other.id) ||
      (groupBy === 'owner' ? other.overdue - one.overdue || other.count - one.count : 0) ||
      (one.id < other.id ? -1 : 1),
  );
}

function rankIn(groupBy: OutlineGrouping, id: string): number {
  if (groupBy === 'kind') return kindsInOrder.indexOf(id as ItemKind);
  return groupBy === 'state' ? statesByUrgency.indexOf(id as State) : 0;
}

/** The meetings that speak of what a filter lets through, the latest first. */
const meetingsOf = new WeakMap<readonly Standing[], readonly Minutes[]>();

/** Meetings are as many as documents, so only those of the page are counted out; of the others, whether they count at all. */
function meetingsIn(
  register: Register,
  soon: number,
  passing: readonly Standing[],
  offset: number,
  limit: number,
): OutlineGroups {
  const itemOf = lookupIn(register, soon, passing);
  let meetings = meetingsOf.get(passing);
  if (meetings === undefined) {
    meetings = register.minutes.filter(({ read }) => read.tags.some((tag) => itemOf(tag) !== undefined)).reverse();
    meetingsOf.set(passing, meetings);
  }
  const groups = meetings.slice(offset, offset + limit).map((minutes) => {
    const members = meetingMembers(minutes, register, soon, itemOf);
    const overdue = members.filter(({ state }) => state === 'overdue').length;
    return { id: minutes.path, count: members.length, overdue };
  });
  return { total: meetings.length, groups };
}

type ItemLookup = (tag: Tag) => Item | undefined;

function meetingMembers({ read }: Minutes, register: Register, soon: number, itemOf: ItemLookup): Standing[] {
  const items = new Set(read.tags.map(itemOf));
  return [...items].flatMap((item) => (item === undefined ? [] : [standingOf(item, register, soon)]));
}

const lookups = new WeakMap<readonly Standing[], ItemLookup>();

/** The item a tag speaks of, if the filter lets it through. */
function lookupIn(register: Register, soon: number, passing: readonly Standing[]): ItemLookup {
  const lookup = lookups.get(passing) ?? makeLookup(register, soon, passing);
  lookups.set(passing, lookup);
  return lookup;
}

function makeLookup(register: Register, soon: number, passing: readonly Standing[]): ItemLookup {
  const unnamed = new Map(register.unnamed.map((item) => [item.definitions[0]?.tag, item]));
  const itemOf: ItemLookup = (tag) => (tag.id === null ? unnamed.get(tag) : register.items.get(tag.id.name));
  if (passing === standingsOf(register, soon)) return itemOf;
  const wanted = new Set(passing.map(({ item }) => item));
  return (tag) => {
    const item = itemOf(tag);
    return item !== undefined && wanted.has(item) ? item : undefined;
  };
}
