/** Puts the tags of all documents in order, by the id they speak of: what the fold starts from. */
import type { Mention, Minutes } from './model.ts';
import { isItemKind } from './model.ts';

/** All events of a workspace up to a day. */
export interface Events {
  /** In order: undated documents first, then by day, then by path. */
  readonly minutes: readonly Minutes[];
  /** Every tag with an id, by that id, in order. */
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

/** Collects the events of documents, in whatever order they come, that happened by the day `asOf`. */
export function collect(documents: readonly Minutes[], asOf: number): Events {
  const minutes = documents.filter(({ meeting }) => meeting.day === null || meeting.day <= asOf).sort(compareMinutes);
  const byId = new Map<string, Mention[]>();
  const unnamed: Mention[] = [];
  const owners: Mention[] = [];
  for (const one of minutes) {
    for (const tag of one.read.tags) {
      const mention = { minutes: one, tag };
      if (tag.kind === 'owner') owners.push(mention);
      if (tag.id !== null) {
        const known = byId.get(tag.id.name);
        if (known === undefined) byId.set(tag.id.name, [mention]);
        else known.push(mention);
      } else if (isItemKind(tag.kind)) unnamed.push(mention);
    }
  }
  return { minutes, byId, unnamed, owners };
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
