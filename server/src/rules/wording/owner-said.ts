/** Who is meant by a name or a post as minutes write it. */
import type { Minutes, Owner, Register, Term } from '../../register/model.ts';
import { personName } from '../../text/people.ts';
import { isOwnPost } from './own-post.ts';

/**
 * The handle of the one owner whose name, post or alias is among the words; undefined where there is none, or are several. A
 * post that every body has is that of the body whose minutes say so, where they are given.
 */
export function ownerOf(who: string, register: Register, minutes?: Minutes): string | undefined {
  if (who === '' || isAnother(who)) return undefined;
  const wanted = personName(who);
  const names = namesByPart(register);
  const found = new Set<string>();
  for (const part of wanted)
    for (const name of names.get(part) ?? [])
      if (isMeant(name, wanted) && mayBeMeant(name, who, register.owners.get(name.handle)?.terms ?? [], minutes))
        found.add(name.handle);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** The handles of all who are named, in that order: of `the Clerk and Cllr Aske`, `FD/CEO`. */
export function ownersOf(who: string, register: Register, minutes?: Minutes): string[] {
  const named = new Set(who.split(/ ?[,/&+] ?| and /u).flatMap((one) => ownerOf(one, register, minutes) ?? []));
  if (named.size > 1) return [...named];
  // One post may have an `and` in its name.
  const whole = ownerOf(who, register, minutes);
  return whole === undefined ? [...named] : [whole];
}

/** Whether words have nothing in them but names of those owners: not `the role of the Clerk`. */
export function namesNoMore(who: string, handles: readonly string[], { owners }: Register): boolean {
  const own = new Set(
    handles.flatMap((handle) => {
      const owner = owners.get(handle);
      return owner === undefined ? [] : namesOf(owner).flatMap(({ parts }) => parts);
    }),
  );
  return personName(who).every((part) => own.has(part) || joining.has(part));
}
const joining: ReadonlySet<string> = new Set(['and', 'of', 'our']);

/** Whether the words hold the family name, the post or the handle of an owner. */
export function isNamedIn(words: string, handle: string, { owners }: Register): boolean {
  const term = owners.get(handle)?.terms.at(-1);
  const family = term?.name.split(' ').at(-1) ?? '';
  return (
    (family !== '' && words.includes(family)) ||
    holdsWords(words, handle) ||
    (term !== undefined && term.role !== '' && words.toLowerCase().includes(term.role.toLowerCase()))
  );
}

/** Whether words hold all parts of a handle beside each other: of `@clerk`, `the Clerk`. */
function holdsWords(words: string, handle: string): boolean {
  const low = words.toLowerCase();
  const said = handle.toLowerCase().replace(/[-._]+/gu, ' ');
  const at = low.indexOf(said);
  return at !== -1 && !/[a-z]/u.test(low.charAt(at - 1)) && !/[a-z]/u.test(low.charAt(at + said.length));
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

/** The last parts of the names an owner goes by: words that hold none of them do not name that owner. */
export function lastPartsOf(owner: Owner): string[] {
  return namesOf(owner).map(({ parts }) => parts.at(-1) as string);
}

/** By the owners of a register, the names they go by, each under one of its parts: a workspace has thousands. */
const byPart = new WeakMap<Register['owners'], ReadonlyMap<string, readonly OwnName[]>>();

function namesByPart({ owners }: Register): ReadonlyMap<string, readonly OwnName[]> {
  const known = byPart.get(owners);
  if (known !== undefined) return known;
  const names = Array.from(owners.values(), namesOf).flat();
  shareAlike(names);
  const counts = new Map<string, number>();
  for (const { parts } of names) for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const made = new Map<string, OwnName[]>();
  for (const name of names) {
    const part = tellingPart(name, counts);
    const list = made.get(part);
    if (list === undefined) made.set(part, [name]);
    else list.push(name);
  }
  byPart.set(owners, made);
  return made;
}

/** A family name; of a post, which is said in full, the part that fewest names have. */
function tellingPart({ parts, isPerson }: OwnName, counts: ReadonlyMap<string, number>): string {
  const countOf = (part: string) => counts.get(part) ?? 0;
  const last = parts.at(-1) as string;
  return isPerson ? last : parts.reduce((rarest, part) => (countOf(part) < countOf(rarest) ? part : rarest), last);
}

/** Marks posts, aliases and handles that more than one owner goes by. */
function shareAlike(names: readonly OwnName[]): void {
  const firsts = new Map<string, OwnName>();
  for (const name of names) {
    if (name.isPerson) continue;
    const key = name.parts.join(' ');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, name);
    else if (first.handle !== name.handle) first.isShared = name.isShared = true;
  }
}

function namesOf({ terms, aliases, handle }: Owner): OwnName[] {
  const term = terms.at(-1);
  const person = term?.name;
  const own = personName(person ?? '');
  return [person ?? '', term?.role ?? '', ...aliases, handle.replace(/[-._]+/gu, ' ')]
    .map((name) => ({ name, parts: personName(name) }))
    .filter(({ parts }) => parts.length > 0)
    .map(({ name, parts }) => {
      // `@cllr-aske` is called by the family name, too.
      const isPerson = name === person || parts.every((part) => own.includes(part));
      return { handle, parts, isPerson, isShared: false };
    });
}

/** Whether words whose parts hold the family name of a person, or any part of another name, mean it. */
function isMeant({ isPerson, parts }: OwnName, wanted: readonly string[]): boolean {
  if (!isPerson) return isPostSaid(parts, wanted);
  // A person may be called by the family name; a post is said in full.
  return wanted.length > 2 || wanted.every((part) => part.length < 3 || parts.includes(part));
}

/** Whether words hold all of a post, and none that makes it another: the Deputy Clerk is not the Clerk. */
function isPostSaid(post: readonly string[], wanted: readonly string[]): boolean {
  return post.every((part) => wanted.includes(part)) && !wanted.some((part) => ranks.has(part) && !post.includes(part));
}

const ranks: ReadonlySet<string> = new Set(['deputy', 'assistant', 'vice', 'associate', 'former', 'trainee', 'junior']);

/** Whether words say that somebody is another than whom they name: `everyone but the Clerk`, `the county's Chief Executive`. */
function isAnother(who: string): boolean {
  return /\b(?:but|except|excepting|other than|apart from|not|neither|nor|instead of|rather than|on behalf of) |\b(?:borough|county|district|city|police|neighbouring|other|partner|hospital|nhs|diocesan)\b[\w -]*['’]s? /iu.test(
    who,
  );
}

/**
 * Whether who goes by that name may be the one meant, and is not said to be of something else: `Mr Aske of the Residents'
 * Association` may be another, the Chair of Finance is not the Chair, and no councillor is the director of that family name.
 */
function mayBeMeant({ isPerson, parts }: OwnName, who: string, terms: readonly Term[], minutes?: Minutes): boolean {
  const low = who.toLowerCase();
  if (isPerson)
    return !low.includes(`${parts.at(-1)} of `) && !(member.test(low) && officer.test(terms.at(-1)?.role ?? ''));
  const [, whose = ''] = / of (?:the |this |our )?(.+)$/u.exec(low) ?? [];
  if (personName(whose).some((part) => !parts.includes(part) && !ownWords.has(part))) return false;
  return minutes === undefined || isOwnPost(parts, terms, minutes);
}

const member = /\b(?:cllrs?|councillors?|ald|alderman)\b/u;
const officer = /\b(?:director|officer|manager|clerk|head|nurse|solicitor|treasurer|secretary|chief executive)\b/iu;

/** What a meeting calls itself. */
const ownWords: ReadonlySet<string> = new Set(
  'council committee board panel trust governors governing body meeting authority group partnership forum trustees and service school'.split(
    ' ',
  ),
);
