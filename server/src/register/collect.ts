/** Puts the tags of all documents in order, by the id they speak of: what the fold starts from. */
import { isItemKind } from '../syntax/clause-words.ts';
import type { Mention, Minutes } from './model.ts';

/** All events of a workspace up to a day. */
export interface Events {
  /** In order: undated documents first, then by day, then by path. */
  readonly minutes: readonly Minutes[];
  /** Every tag with an id, by that id, in order; the ids in the order in which their documents were given. */
  readonly byId: ReadonlyMap<string, readonly Mention[]>;
  /** Tags that define an item without an id. */
  readonly unnamed: readonly Mention[];
  /** Tags that define an owner, in order; those without an id too. */
  readonly owners: readonly Mention[];
}

/** The total order of documents: by meeting day (undated first), then by path, code unit by code unit. */
export function compareMinutes(one: Minutes, other: Minutes): number {
  const oneDay = one.meeting.day ?? Number.NEGATIVE_INFINITY;
  const otherDay = other.meeting.day ?? Number.NEGATIVE_INFINITY;
  if (oneDay !== otherDay) return oneDay < otherDay ? -1 : 1;
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

/** The total order of tags: by their document, then by where they stand in it. */
export function compareMentions(one: Mention, other: Mention): number {
  return compareMinutes(one.minutes, other.minutes) || one.tag.start - other.tag.start;
}

/** Collects the events of documents, in whatever order they come, that happened by the day `asOf`. */
export function collect(documents: readonly Minutes[], asOf: number): Events {
  const counting = documents.filter(({ meeting }) => (meeting.day ?? asOf) <= asOf);
  const byId = new Map<string, Mention[]>();
  const unnamed: Mention[] = [];
  const owners: Mention[] = [];
  const outOfOrder = new Set<Mention[]>([unnamed, owners]);
  // As they were given, and so as they lie in memory, each body's for itself: day by day all of it would be fetched again
  // and again, by whatever then goes through the items. What is said of an item is mostly given in order.
  for (const one of counting) {
    for (const tag of one.read.tags) {
      const mention = { minutes: one, tag };
      if (tag.kind === 'owner') owners.push(mention);
      if (tag.id === null) {
        if (isItemKind(tag.kind)) unnamed.push(mention);
        continue;
      }
      const known = byId.get(tag.id.name);
      if (known === undefined) byId.set(tag.id.name, [mention]);
      else if (addLast(known, mention) < 0) outOfOrder.add(known);
    }
  }
  for (const mentions of outOfOrder) mentions.sort(compareMentions);
  return { minutes: counting.sort(compareMinutes), byId, unnamed, owners };
}

/** Adds a mention behind others; negative where it belongs further ahead, as it may where its document does. */
function addLast(mentions: Mention[], mention: Mention): number {
  const before = (mentions[mentions.length - 1] as Mention).minutes;
  mentions.push(mention);
  return before === mention.minutes ? 0 : compareMinutes(mention.minutes, before);
}

/** The first definition of each id in the documents that the day `asOf` does not count yet. */
export function definitionsAfter(asOf: number, documents: readonly Minutes[]): Map<string, Mention> {
  const found = new Map<string, Mention>();
  const later = documents.filter(({ meeting }) => meeting.day !== null && meeting.day > asOf).sort(compareMinutes);
  for (const minutes of later) {
    for (const tag of minutes.read.tags) {
      if (tag.id !== null && isItemKind(tag.kind) && !found.has(tag.id.name)) found.set(tag.id.name, { minutes, tag });
    }
  }
  return found;
}
