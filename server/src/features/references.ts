/** Everywhere an item, an owner or a body is named. */
import type { Snapshot } from '../check/snapshot.ts';
import type { Minutes } from '../register/model.ts';
import { type NamedPlace, namedAt, placesOf } from './subject.ts';

export interface ReferenceOptions {
  /** Whether what defines it counts too: its own tag, the entry that states an owner, a body's name in its headers. */
  readonly includeDeclaration: boolean;
}

/** Where what is named at an offset is named, under any of its names, in the order in which it was said. */
export function referencesAt(
  snapshot: Snapshot,
  minutes: Minutes,
  offset: number,
  { includeDeclaration }: ReferenceOptions,
): NamedPlace[] {
  const named = namedAt(snapshot, minutes, offset);
  if (named === undefined) return [];
  const places = placesOf(named.subject, named.occurrence?.name ?? '', snapshot);
  return includeDeclaration ? places : places.filter(({ role }) => role !== 'definition');
}
