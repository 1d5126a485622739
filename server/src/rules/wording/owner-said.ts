/** Who is meant by a name or a post as minutes write it. */
import type { Owner, Register } from '../../register/model.ts';
import { personName } from '../../text/people.ts';

/** The handle of the one owner whose name, post or alias is among the words; undefined where there is none, or are several. */
export function ownerOf(who: string, register: Register): string | undefined {
  if (who === '') return undefined;
  const wanted = personName(who);
  const names = namesByPart(register);
  const found = new Set<string>();
  for (const part of wanted)
    for (const name of names.get(part) ?? []) if (isMeant(name, wanted)) found.add(name.handle);
  const [only] = found;
  return found.size === 1 ? only : undefined;
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

/**
 * Whether a part of the words may be meant of an owner, and no other, but for some: whether a family name is among them,
 * or all of a post or alias that only one goes by.
 */
export function mayName(words: string, register: Register, but: ReadonlySet<string>): boolean {
  const names = namesByPart(register);
  const parts = personName(words);
  const isOfOther = ({ handle, isPerson, isShared, parts: own }: OwnName) =>
    !(isShared || but.has(handle)) && (isPerson || own.every((part) => parts.includes(part)));
  return parts.some((part) => names.get(part)?.some(isOfOther) === true);
}

/** A name that an owner goes by. */
interface OwnName {
  readonly handle: string;
  readonly parts: readonly string[];
  readonly isPerson: boolean;
  /** Whether another owner goes by all its parts too, as an assistant of each of two boards may. */
  isShared: boolean;
}

/** By the owners of a register, the names they go by, each under its last part: a workspace has thousands. */
const byPart = new WeakMap<Register['owners'], ReadonlyMap<string, readonly OwnName[]>>();

function namesByPart({ owners }: Register): ReadonlyMap<string, readonly OwnName[]> {
  const known = byPart.get(owners);
  if (known !== undefined) return known;
  const made = new Map<string, OwnName[]>();
  /** Of posts, aliases and handles, by their parts. */
  const posts = new Map<string, OwnName>();
  for (const owner of owners.values()) {
    for (const name of namesOf(owner)) {
      const last = name.parts.at(-1);
      if (last === undefined) continue;
      if (!name.isPerson) {
        const key = name.parts.join(' ');
        const like = posts.get(key);
        if (like === undefined) posts.set(key, name);
        else if (like.handle !== name.handle) name.isShared = like.isShared = true;
      }
      const list = made.get(last);
      if (list === undefined) made.set(last, [name]);
      else list.push(name);
    }
  }
  byPart.set(owners, made);
  return made;
}

function namesOf({ terms, aliases, handle }: Owner): OwnName[] {
  const term = terms.at(-1);
  const person = term?.name;
  return [person ?? '', term?.role ?? '', ...aliases, handle.replace(/[-._]+/gu, ' ')].map((name) => ({
    handle,
    parts: personName(name),
    isPerson: name === person,
    isShared: false,
  }));
}

/** Whether words whose parts hold the last one of a name mean it. */
function isMeant({ isPerson, parts }: OwnName, wanted: readonly string[]): boolean {
  if (!isPerson) return parts.every((part) => wanted.includes(part));
  // A person may be called by the family name; a post is said in full.
  return wanted.length > 2 || wanted.every((part) => part.length < 3 || parts.includes(part));
}
