/** Who is meant by a name or a post as minutes write it. */
import type { Owner, Register } from '../../register/model.ts';
import { personName } from '../../text/people.ts';

/** The handle of the one owner whose name, post or alias is among the words; undefined where there is none, or are several. */
export function ownerOf(who: string, register: Register): string | undefined {
  if (who === '') return undefined;
  const wanted = personName(who);
  if (wanted.length === 0) return undefined;
  const found = [...new Set(wanted.flatMap((part) => ownersByPart(register).get(part) ?? []))].filter((owner) =>
    isNamed(owner, wanted),
  );
  return found.length === 1 ? found[0]?.handle : undefined;
}

/** Whether the words hold the family name or the post of the owner with a handle. */
export function isNamedIn(words: string, handle: string, { owners }: Register): boolean {
  const term = owners.get(handle)?.terms.at(-1);
  const family = term?.name.split(' ').at(-1) ?? '';
  return (
    (family !== '' && words.includes(family)) ||
    (term !== undefined && term.role !== '' && words.toLowerCase().includes(term.role.toLowerCase()))
  );
}

/** Whether the words may name any owner but some: whether the last part of a name that another goes by is among them. */
export function mayName(words: string, register: Register, but: ReadonlySet<string>): boolean {
  const owners = ownersByPart(register);
  return personName(words).some((part) => owners.get(part)?.some(({ handle }) => !but.has(handle)) === true);
}

/** By the owners of a register, each under the last part of every name it goes by: a workspace has thousands. */
const byPart = new WeakMap<Register['owners'], ReadonlyMap<string, readonly Owner[]>>();

function ownersByPart({ owners }: Register): ReadonlyMap<string, readonly Owner[]> {
  const known = byPart.get(owners);
  if (known !== undefined) return known;
  const made = new Map<string, Owner[]>();
  for (const owner of owners.values()) {
    for (const last of lastPartsOf(owner)) {
      const list = made.get(last);
      if (list === undefined) made.set(last, [owner]);
      else if (list.at(-1) !== owner) list.push(owner);
    }
  }
  byPart.set(owners, made);
  return made;
}

/** The last parts of the names an owner goes by: words that hold none of them do not name that owner. */
export function lastPartsOf(owner: Owner): string[] {
  return namesOf(owner).flatMap((name) => personName(name).at(-1) ?? []);
}

function namesOf({ terms, aliases, handle }: Owner): string[] {
  const term = terms.at(-1);
  return [term?.name ?? '', term?.role ?? '', ...aliases, handle.replace(/[-._]+/gu, ' ')];
}

function isNamed(owner: Owner, wanted: readonly string[]): boolean {
  const person = owner.terms.at(-1)?.name;
  return namesOf(owner).some((name) => {
    const parts = personName(name);
    const last = parts.at(-1);
    if (last === undefined || !wanted.includes(last)) return false;
    if (name !== person) return parts.every((part) => wanted.includes(part));
    // A person may be called by the family name; a post is said in full.
    return wanted.length > 2 || wanted.every((part) => part.length < 3 || parts.includes(part));
  });
}
