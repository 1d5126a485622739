/** The outline across documents: every item in groups, each item with the meetings that spoke of it, a page at a time. */

import type { Snapshot } from '../check/snapshot.ts';
import { soonIn } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import type { Item, Minutes, Register } from '../register/model.ts';
import { isItemKind } from '../syntax/clause-words.ts';
import { groupsIn, membersOf, type OutlineGrouping } from './outline-groups.ts';
import { eventNode, groupNode, itemNode, type OutlineNode } from './outline-nodes.ts';
import { filterStandings, type ItemFilter, mostUrgent, type Standing } from './standing.ts';

export type { OutlineGrouping } from './outline-groups.ts';

/** Whose children are wanted, and which of them. */
export interface OutlineQuery extends ItemFilter {
  readonly groupBy: OutlineGrouping;
  /** The key of the node whose children are wanted; left out, the groups themselves. */
  readonly parent?: string | undefined;
  /** How many of the children to pass over; left out, none. */
  readonly offset?: number | undefined;
  /** How many to give at the most; left out, 100. */
  readonly limit?: number | undefined;
}

export interface OutlinePage {
  /** The day it is judged on. */
  readonly asOf: Day;
  /** How many items the filter lets through, in the whole outline. */
  readonly items: number;
  /** How many of those are overdue. */
  readonly overdue: number;
  /** How many children the parent has. */
  readonly total: number;
  readonly offset: number;
  readonly nodes: readonly OutlineNode[];
}

const usualLimit = 100;

/** One page of the outline. A parent that is no longer there has no children. */
export function outlineAt(snapshot: Snapshot, query: OutlineQuery): OutlinePage {
  const { register, settings } = snapshot;
  const { parent = '', offset = 0, limit = usualLimit } = query;
  const soon = soonIn(settings);
  const passing = filterStandings(register, soon, query);
  return {
    asOf: register.asOf,
    items: passing.length,
    overdue: overdueIn(passing),
    offset,
    ...childrenOf(parent, snapshot, query, offset, limit),
  };
}

const overdueCounts = new WeakMap<readonly Standing[], number>();

function overdueIn(standings: readonly Standing[]): number {
  let count = overdueCounts.get(standings);
  if (count === undefined) {
    count = 0;
    for (const { state } of standings) if (state === 'overdue') count++;
    overdueCounts.set(standings, count);
  }
  return count;
}

function childrenOf(parent: string, snapshot: Snapshot, query: OutlineQuery, offset: number, limit: number): Children {
  if (parent === '') return groupNodes(snapshot, query, offset, limit);
  const [groupKey = '', itemKey, ...deeper] = parent.split('/').map(decodePart);
  const sign = groupSign(query.groupBy);
  if (!groupKey.startsWith(sign) || deeper.length > 0) return nothing;
  if (itemKey === undefined) return itemNodes(snapshot, query, groupKey, offset, limit);
  return eventNodes(snapshot.register, groupKey, itemKey, offset, limit);
}

/** What the keys of one grouping begin with: keys of another mean nothing in it. */
function groupSign(groupBy: OutlineGrouping): string {
  return `${groupBy}:`;
}

interface Children {
  readonly total: number;
  readonly nodes: readonly OutlineNode[];
}

const nothing: Children = { total: 0, nodes: [] };

function groupNodes(snapshot: Snapshot, query: OutlineQuery, offset: number, limit: number): Children {
  const { register, settings } = snapshot;
  const { total, groups } = groupsIn(register, soonIn(settings), query.groupBy, query, offset, limit);
  const sign = groupSign(query.groupBy);
  return { total, nodes: groups.map((group) => groupNode(keyOf(sign + group.id), group, query.groupBy, snapshot)) };
}

function itemNodes(
  { register, settings }: Snapshot,
  query: OutlineQuery,
  groupKey: string,
  offset: number,
  limit: number,
): Children {
  const group = groupKey.slice(groupSign(query.groupBy).length);
  const members = membersOf(register, soonIn(settings), query.groupBy, query, group);
  const nodes = mostUrgent(members, offset, limit).map((standing) =>
    itemNode(keyOf(groupKey, itemKeyOf(standing.item)), standing, register),
  );
  return { total: members.length, nodes };
}

/** The latest first: what was said last is what is asked for. */
function eventNodes(register: Register, groupKey: string, itemKey: string, offset: number, limit: number): Children {
  const item = itemWithKey(register, itemKey);
  if (item === undefined) return nothing;
  const total = item.mentions.length;
  const nodes: OutlineNode[] = [];
  for (let place = total - 1 - offset; place >= 0 && nodes.length < limit; place--)
    nodes.push(eventNode(keyOf(groupKey, itemKey, String(place)), item, place, register));
  return { total, nodes };
}

/** Parts between slashes, each with its own slashes hidden. */
function keyOf(...parts: readonly string[]): string {
  return parts.map(encodeURIComponent).join('/');
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A key of somebody's own making names nothing.
    return '';
  }
}

/** `#id`; of an item without one its document and which of such it is there, which outlives edits of the words around it. */
function itemKeyOf(item: Item): string {
  if (item.id !== '') return `#${item.id}`;
  const { minutes, tag } = item.definitions[0] as Item['definitions'][number];
  return `${unnamedTags(minutes).indexOf(tag)} ${minutes.path}`;
}

function itemWithKey(register: Register, key: string): Item | undefined {
  if (key.startsWith('#')) return register.items.get(key.slice(1));
  const [, place, path] = /^(\d+) (.*)$/su.exec(key) ?? [];
  return register.unnamed.find(({ definitions: [defined] }) => {
    if (defined === undefined || defined.minutes.path !== path) return false;
    return unnamedTags(defined.minutes)[Number(place)] === defined.tag;
  });
}

function unnamedTags({ read }: Minutes) {
  return read.tags.filter(({ id, kind }) => id === null && isItemKind(kind));
}
