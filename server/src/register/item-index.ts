/** What one tag or clause set in an item, and what held before it, found without going through the whole item each time. */
import type { Clause, Rating } from '../syntax/ast.ts';
import type { Deadline, Item, Mention, Observation, Said, Slip, Target } from './model.ts';

/** What was so just before a mention. */
export interface Before {
  /** Handles of the owners then, the first leading; undefined where nobody had been named. */
  readonly owners: readonly string[] | undefined;
  /** Whether it had been done, closed or withdrawn at some time. */
  readonly ended: boolean;
  /** Whether nothing had been said of it. */
  readonly nothing: boolean;
}

/** Something set by a clause, with what had been set before it of the same sort. */
export interface Step<T> {
  readonly now: T;
  readonly earlier: T | undefined;
}

export interface ItemIndex {
  readonly before: ReadonlyMap<Mention, Before>;
  readonly slips: ReadonlyMap<Mention, Slip>;
  readonly deadlines: ReadonlyMap<Clause, Step<Deadline>>;
  /** The deadline that a mention leaves behind: the last that it states. */
  readonly deadlineAfter: ReadonlyMap<Mention, Step<Deadline>>;
  readonly ratings: ReadonlyMap<Clause, Step<Said<Rating>>>;
  readonly targets: ReadonlyMap<Clause, Target>;
  /** Values read from the words a mention covers. */
  readonly read: ReadonlyMap<Mention, Observation>;
}

const known = new WeakMap<Item, ItemIndex>();

/** The index of an item, made once: an item never changes. */
export function indexOf(item: Item): ItemIndex {
  let index = known.get(item);
  if (index === undefined) {
    index = makeIndex(item);
    known.set(item, index);
  }
  return index;
}

function makeIndex(item: Item): ItemIndex {
  const steps = item.deadlines.map((now, place): Step<Deadline> => ({ now, earlier: item.deadlines[place - 1] }));
  return {
    before: beforeEach(item.mentions),
    slips: new Map(item.slips.map((slip) => [slip.by, slip])),
    deadlines: new Map(steps.map((step) => [step.now.clause, step])),
    deadlineAfter: new Map(steps.map((step) => [step.now.by, step])),
    ratings: new Map(
      item.ratings.map((now, place) => [now.clause as Clause, { now, earlier: item.ratings[place - 1] }]),
    ),
    targets: new Map([...item.targets, ...item.stretches].map((target) => [target.clause, target])),
    read: new Map(item.observations.filter(({ clause }) => clause === null).map((value) => [value.by, value])),
  };
}

function beforeEach(mentions: readonly Mention[]): Map<Mention, Before> {
  const before = new Map<Mention, Before>();
  let owners: readonly string[] | undefined;
  let ended = false;
  for (const mention of mentions) {
    before.set(mention, { owners, ended, nothing: before.size === 0 });
    if (mention.tag.owners.length > 0) owners = mention.tag.owners.map(({ name }) => name);
    ended ||= mention.tag.clauses.some(ends);
  }
  return before;
}

function ends({ type, unread }: Clause): boolean {
  return unread === null && (type === 'done' || type === 'closed' || type === 'withdrawn');
}
