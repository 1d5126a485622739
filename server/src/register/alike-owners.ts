/** Which owners of a roster are so alike, by their handles or by a name, that they may be the same. */
import { alikePairs } from '../text/alike.ts';
import { personName } from '../text/people.ts';
import type { Owner, Register } from './model.ts';

/** Where an owner is stated: which of the terms of which handle; told apart by the handle, or by the name given there. */
export interface OwnerPlace {
  readonly handle: string;
  readonly term: number;
  readonly byHandle: boolean;
}

/** Kept by the map of the owners, which is another one whenever somebody goes by another name than before. */
const pairsFound = new WeakMap<Register['owners'], readonly (readonly [OwnerPlace, OwnerPlace])[]>();

/** The pairs of a roster, those alike by handle first. */
export function alikeOwners(owners: Register['owners']): readonly (readonly [OwnerPlace, OwnerPlace])[] {
  let pairs = pairsFound.get(owners);
  if (pairs === undefined) {
    // The order of the map tells how it came about; of several who are alike the same pairs are to be found always.
    const handles = [...owners.keys()].sort();
    const byHandle = (place: number): OwnerPlace => ({ handle: handles[place] as string, term: 0, byHandle: true });
    const alike = alikePairs(handles).map(({ earlier, later }) => [byHandle(earlier), byHandle(later)] as const);
    pairs = [...alike, ...alikePeople(namedPeople(handles, owners))];
    pairsFound.set(owners, pairs);
  }
  return pairs;
}

/** The first place where each spelling of each name stands. */
function namedPeople(handles: readonly string[], owners: Register['owners']): Named[] {
  const found = new Map<string, Named>();
  for (const handle of handles) {
    for (const [term, { name }] of (owners.get(handle) as Owner).terms.entries()) {
      if (name !== '' && !found.has(name)) found.set(name, { name, handle, term, byHandle: false });
    }
  }
  return [...found.values()];
}

interface Named extends OwnerPlace {
  readonly name: string;
}

/** Names that are one letter apart, differ only in a title, or of which one has an initial for the other's first name. */
function alikePeople(named: readonly Named[]): [Named, Named][] {
  const parts = named.map(({ name }) => personName(name));
  // Second names are often left out, or only their initials given.
  const plain = parts.map((name) => name.filter((part, index) => index === 0 || part.length > 1).join(''));
  const pairs = alikePairs(plain).map(({ earlier, later }): [Named, Named] => [
    named[earlier] as Named,
    named[later] as Named,
  ]);
  const byInitial = new Map<string, number>();
  for (const [later, name] of parts.entries()) {
    if (name.length < 2) continue;
    const key = `${name[0]?.charAt(0)} ${name.at(-1)}`;
    const earlier = byInitial.get(key);
    if (earlier === undefined) byInitial.set(key, later);
    else if ((parts[earlier]?.[0]?.length === 1) !== (name[0]?.length === 1))
      pairs.push([named[earlier] as Named, named[later] as Named]);
  }
  return pairs;
}
