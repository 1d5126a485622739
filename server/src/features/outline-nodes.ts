/** The nodes of the outline in words. Only those of the page that is shown are worded. */
import type { Snapshot } from '../check/snapshot.ts';
import { longDay } from '../register/calendar.ts';
import { changesOf } from '../register/changes.ts';
import { ownerOn } from '../register/in-words.ts';
import type { Item, Mention, Minutes, Register } from '../register/model.ts';
import { ownerNamed, type State, titleOf } from '../register/queries.ts';
import { holderOn } from '../register/roster.ts';
import { atTag, type Location } from '../rules/finding.ts';
import type { ItemKind } from '../syntax/ast.ts';
import { capitalised, counted } from '../text/words.ts';
import { ownerWordsOf, standingInWords } from './item-words.ts';
import type { OutlineGroup, OutlineGrouping } from './outline-groups.ts';
import type { Standing } from './standing.ts';
import { shapeOf } from './state-shape.ts';

/** What a node is: a group of items with one thing in common, an owner's or a meeting's items, an item, a meeting's word on it. */
export type OutlineSort = 'group' | 'owner' | 'meeting' | 'item' | 'event';

export type OutlineIcon =
  | 'state'
  | 'body'
  | 'owner'
  | 'meeting'
  | 'recommendation'
  | 'action'
  | 'metric'
  | 'decision'
  | 'event';

export interface OutlineNode {
  /** Names the node in its outline, from one request to the next. */
  readonly key: string;
  readonly sort: OutlineSort;
  readonly label: string;
  /** What stands behind the label, more quietly; the state of an item is in here in words. */
  readonly description: string;
  /** Of an item, and of a group of one state; else `''`. */
  readonly state: State | '';
  /** The state as a shape; `''` where there is no state. */
  readonly shape: string;
  readonly icon: OutlineIcon;
  /** The id of the item it is, or is about; `''` for none. */
  readonly item: string;
  /** How many children it has. */
  readonly count: number;
  /** Whether it is an overdue item, or a group that holds one. */
  readonly overdue: boolean;
  /** Where it leads: an item to the tag that defines it, an event to its tag, a meeting to its document; null for nowhere. */
  readonly location: Location | null;
  /** The whole of it as a sentence is read out. */
  readonly accessibleLabel: string;
}

const kindLabels: Readonly<Record<ItemKind, string>> = {
  recommendation: 'Recommendations',
  action: 'Actions',
  metric: 'Metrics',
  decision: 'Decisions',
};

/** What a group is called and where it leads. */
interface GroupWords {
  readonly sort: OutlineSort;
  readonly icon: OutlineIcon;
  readonly label: string;
  readonly more: string;
  readonly location: Location | null;
}

export function groupNode(
  key: string,
  { id, count, overdue }: OutlineGroup,
  groupBy: OutlineGrouping,
  snapshot: Snapshot,
): OutlineNode {
  const { sort, icon, label, more, location } = groupWords(id, groupBy, snapshot);
  const state = groupBy === 'state' ? (id as State) : '';
  const late = overdue === 0 || state === 'overdue' ? '' : `${overdue} overdue`;
  return {
    key,
    sort,
    label,
    description: joined(' · ', more, late),
    state,
    shape: state === '' ? '' : shapeOf(state),
    icon,
    item: '',
    count,
    overdue: overdue > 0,
    location,
    accessibleLabel: joined(', ', label, more, counted(count, 'item'), late),
  };
}

function groupWords(id: string, groupBy: OutlineGrouping, { register, documents }: Snapshot): GroupWords {
  switch (groupBy) {
    case 'kind':
      return { sort: 'group', icon: id as ItemKind, label: kindLabels[id as ItemKind], more: '', location: null };
    case 'state':
      return { sort: 'group', icon: 'state', label: capitalised(id), more: '', location: null };
    case 'body': {
      const label = id === '' ? 'No body named' : (register.bodies.get(id)?.name ?? id);
      return { sort: 'group', icon: 'body', label, more: '', location: null };
    }
    case 'owner': {
      if (id === '') return { sort: 'owner', icon: 'owner', label: 'No owner named', more: '', location: null };
      const { name, role, left } = ownerOn(id, register, register.asOf);
      const more = joined(', ', role, left === null ? '' : `left ${longDay(left)}`);
      return { sort: 'owner', icon: 'owner', label: name, more, location: placeOfOwner(id, register) };
    }
    case 'meeting': {
      const minutes = documents.get(id) as Minutes;
      return {
        sort: 'meeting',
        icon: 'meeting',
        label: dayOf(minutes),
        more: bodyOf(minutes),
        location: { minutes, start: 0, end: 0 },
      };
    }
  }
}

/** Where the term is stated that counts on the register's day. */
function placeOfOwner(handle: string, register: Register): Location | null {
  const owner = ownerNamed(handle, register);
  if (owner === undefined || owner === 'body') return null;
  const { minutes, at } = holderOn(owner, register.asOf);
  return minutes === null ? null : { minutes, start: at.start, end: at.end };
}

export function itemNode(key: string, { item, state }: Standing, register: Register): OutlineNode {
  const label = titleOf(item);
  const standing = standingInWords(item, state, register);
  const owner = ownerWordsOf(item, register);
  const id = item.id === '' ? '' : `#${item.id}`;
  const count = item.mentions.length;
  const owned = owner === '' ? '' : `owned by ${owner}`;
  return {
    key,
    sort: 'item',
    label,
    description: joined(' · ', standing, owner, id),
    state,
    shape: shapeOf(state),
    icon: item.kind,
    item: item.id,
    count,
    overdue: state === 'overdue',
    location: atTag(item.definitions[0] ?? (item.mentions[0] as Mention)),
    accessibleLabel: joined(', ', `${capitalised(item.kind)}: ${label}`, standing, owned, counted(count, 'mention')),
  };
}

/** What one tag said of an item; `place` is that of the mention among the item's. */
export function eventNode(key: string, item: Item, place: number, register: Register): OutlineNode {
  const mention = item.mentions[place] as Mention;
  const meeting = joined(', ', dayOf(mention.minutes), bodyOf(mention.minutes));
  const oneBody = item.mentions.every(({ minutes }) => minutes.meeting.bodyKey === mention.minutes.meeting.bodyKey);
  const changes = changesOf(mention, item, register).join('; ');
  return {
    key,
    sort: 'event',
    // A tree is narrow: where one body speaks of the item, what changed says more than who met.
    label: oneBody ? dayOf(mention.minutes) : meeting,
    description: changes,
    state: '',
    shape: '',
    icon: 'event',
    item: item.id,
    count: 0,
    overdue: false,
    location: atTag(mention),
    accessibleLabel: `${meeting}: ${changes}`,
  };
}

/** The day of a meeting; of an undated document its path, for it must be told from others. */
function dayOf({ meeting, path }: Minutes): string {
  return meeting.day === null ? `Undated: ${path}` : longDay(meeting.day);
}

function bodyOf({ meeting }: Minutes): string {
  return meeting.body.trim();
}

function joined(mark: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(mark);
}
