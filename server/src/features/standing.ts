/** How every item of a register stands, judged once: what lists of many items are counted, filtered and sorted by. */
import type { Day } from '../register/calendar.ts';
import { compareItems } from '../register/links.ts';
import type { Body, Item, Owner, Register } from '../register/model.ts';
import { deadlineOf, isReplaced, ownerNamed, type State, stateOf, titleOf } from '../register/queries.ts';
import { handleOf } from '../register/roster.ts';
import type { ItemKind } from '../syntax/ast.ts';
import { statesByUrgency } from './state-shape.ts';

/** An item and its state on the register's day. */
export interface Standing {
  readonly item: Item;
  readonly state: State;
  /** Smaller is more urgent: by state, then by deadline. */
  readonly urgency: number;
  /** The handles of its owners as tags write them, each once; the first leads. */
  readonly handles: readonly string[];
  /** The keys of the bodies that ever spoke of it; `''` among them where minutes name none. */
  readonly bodies: readonly string[];
}

/** Which items are wanted; what is left out lets everything through. */
export interface ItemFilter {
  /** Words that its title, id or owners have in them, in any order, in small letters or capitals. */
  readonly text?: string | undefined;
  readonly states?: readonly State[] | undefined;
  readonly kinds?: readonly ItemKind[] | undefined;
  /** A body that has ever spoken of it: its key, name or handle. */
  readonly body?: string | undefined;
}

/** So many of a list from `offset` on, as they would stand were it in order (`compareStandings`): only those are sorted. */
export function mostUrgent(standings: readonly Standing[], offset: number, limit: number): Standing[] {
  const end = offset + limit;
  if (end >= standings.length) return [...standings].sort(compareStandings).slice(offset);
  if (limit === 0) return [];
  // Numbers alone are sorted many times as fast as what they belong to.
  const urgencies = new Float64Array(standings.length);
  for (let at = 0; at < urgencies.length; at++) urgencies[at] = (standings[at] as Standing).urgency;
  urgencies.sort();
  const least = urgencies[offset] as number;
  const most = urgencies[end - 1] as number;
  const before = urgencies.indexOf(least);
  const near = standings.filter(({ urgency }) => urgency >= least && urgency <= most).sort(compareStandings);
  return near.slice(offset - before, end - before);
}

interface Judged {
  readonly soon: number;
  readonly standings: readonly Standing[];
  /** What passed the filter that was asked for last: a view asks page after page with one filter. */
  passed: { readonly filter: string; readonly standings: readonly Standing[] } | undefined;
}

const judged = new WeakMap<Register, Judged>();

/** How every item of a register stands, those without an id too, in no order. Made once for each register. */
export function standingsOf(register: Register, soon: number): readonly Standing[] {
  return judge(register, soon).standings;
}

/** How the items stand that a filter lets through, in no order. */
export function filterStandings(register: Register, soon: number, filter: ItemFilter): readonly Standing[] {
  const known = judge(register, soon);
  const words = wordsOf(filter.text ?? '');
  const { states = [], kinds = [], body } = filter;
  if (words.length === 0 && states.length === 0 && kinds.length === 0 && body === undefined) return known.standings;
  const key = JSON.stringify([words, states, kinds, body]);
  if (known.passed?.filter !== key) {
    const hasWords = textTest(register, words);
    const bodyKey = body === undefined ? undefined : (bodyNamed(body, register)?.key ?? body);
    const standings = known.standings.filter(
      ({ item, state, bodies }) =>
        (states.length === 0 || states.includes(state)) &&
        (kinds.length === 0 || kinds.includes(item.kind)) &&
        (bodyKey === undefined || bodies.includes(bodyKey)) &&
        hasWords(item),
    );
    known.passed = { filter: key, standings };
  }
  return known.passed.standings;
}

/** The most urgent first; of equals the one the register has first. */
export function compareStandings(one: Standing, other: Standing): number {
  return one.urgency - other.urgency || compareItems(one.item, other.item);
}

/** Later than any day a date can mean. */
const noDeadline = 10_000_000;
const perState = 100_000_000;
const rankByState = new Map(statesByUrgency.map((state, rank) => [state, rank]));

/** How one item of a register stands. `soon` is how many days before its deadline it is due soon. */
export function standingOf(item: Item, register: Register, soon: number): Standing {
  const state = stateOf(item, register, soon);
  const day = deadlineOf(item)?.days?.last ?? noDeadline;
  const handles = new Set(item.owners?.value.map(({ name }) => name));
  return {
    item,
    state,
    urgency: (rankByState.get(state) as number) * perState + day,
    handles: sharedList(handles),
    bodies: sharedList(bodiesOf(item)),
  };
}

function bodiesOf({ mentions }: Item): Set<string> {
  const keys = new Set<string>();
  let last: string | undefined;
  for (const { minutes } of mentions) {
    // An item keeps to one body as a rule, and to ask a set costs more than to compare.
    if (minutes.meeting.bodyKey !== last) keys.add(minutes.meeting.bodyKey);
    last = minutes.meeting.bodyKey;
  }
  return keys;
}

/** Thousands of items have the same few owners and bodies: each list is there once, and what is counted by it is near. */
const lists = new Map<string, readonly string[]>();
const mostLists = 20_000;

function sharedList(words: ReadonlySet<string>): readonly string[] {
  const list = [...words];
  const key = list.join('\n');
  const known = list.length === 0 ? nothing : lists.get(key);
  if (known !== undefined) return known;
  if (lists.size < mostLists) lists.set(key, list);
  return list;
}

const nothing: readonly string[] = [];

/** The body of a key, a name or a handle; undefined where the register has none. */
export function bodyNamed(name: string, { bodies }: Register): Body | undefined {
  const known = bodies.get(name);
  if (known !== undefined) return known;
  const wanted = handleOf(name);
  for (const body of bodies.values()) if (handleOf(body.name) === wanted) return body;
  return undefined;
}

function judge(register: Register, soon: number): Judged {
  const known = judged.get(register);
  if (known?.soon === soon) return known;
  const replaced = new Set<Item>();
  for (const id of register.links.replacers.keys()) {
    const item = register.items.get(id);
    if (item !== undefined && isReplaced(item, register)) replaced.add(item);
  }
  const standings: Standing[] = [];
  for (const item of register.items.values()) standings.push(standingIn(item, register, soon, replaced));
  for (const item of register.unnamed) standings.push(standingIn(item, register, soon, replaced));
  const made: Judged = { soon, standings, passed: undefined };
  judged.set(register, made);
  return made;
}

const standingsAlone = new WeakMap<Item, { readonly asOf: Day; readonly soon: number; readonly standing: Standing }>();

/**
 * How an item stands. Where it waits for no other and was not replaced, that hangs on nothing but the day and the item,
 * which never changes: after a keystroke only what it touched is judged again.
 */
function standingIn(item: Item, register: Register, soon: number, replaced: ReadonlySet<Item>): Standing {
  if (item.needs.length > 0 || replaced.has(item)) return standingOf(item, register, soon);
  const { asOf } = register;
  const known = standingsAlone.get(item);
  if (known !== undefined && known.asOf === asOf && known.soon === soon) return known.standing;
  const standing = standingOf(item, register, soon);
  standingsAlone.set(item, { asOf, soon, standing });
  return standing;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Tells whether an item has all the words, in its id and title or in what its owners are called. */
function textTest(register: Register, words: readonly string[]): (item: Item) => boolean {
  if (words.length === 0) return () => true;
  const ownerText = new Map<string, string>();
  const textOfOwner = (handle: string): string => {
    let text = ownerText.get(handle);
    if (text === undefined) {
      text = namesOfOwner(handle, ownerNamed(handle, register));
      ownerText.set(handle, text);
    }
    return text;
  };
  return (item) => {
    const own = ownText(item);
    return words.every(
      (word) =>
        own.includes(word) || (item.owners?.value.some(({ name }) => textOfOwner(name).includes(word)) ?? false),
    );
  };
}

/** Handles and everyone who has held the post: a search for who has left should find what they leave behind. */
function namesOfOwner(handle: string, owner: Owner | 'body' | undefined): string {
  const terms = owner === undefined || owner === 'body' ? [] : owner.terms.flatMap(({ name, role }) => [name, role]);
  return [`@${handle}`, ...terms].join('\n').toLowerCase();
}

const ownTexts = new WeakMap<Item, string>();

/** The id and title of an item in small letters; an item never changes. */
function ownText(item: Item): string {
  let text = ownTexts.get(item);
  if (text === undefined) {
    text = `#${item.id}\n${titleOf(item)}`.toLowerCase();
    ownTexts.set(item, text);
  }
  return text;
}
