/** The ids of tags that are offered: made of what the words say, of the heading above them, and of no name of a person. */
import { freshId, isTakenIn } from '../../register/fresh-id.ts';
import type { Minutes, Register, Untracked } from '../../register/model.ts';
import type { HeaderValue } from '../../syntax/ast.ts';
import { headingOver } from '../../syntax/headings.ts';
import { personName } from '../../text/people.ts';

/** The ids of tags that are to be written together, and the last number given to each name. */
export interface GivenIds {
  readonly ids: Set<string>;
  readonly numbered: Map<string, number>;
}

/** An id for something untracked; `given` are those of other tags that are to be written with it. */
export function idFor(one: Untracked, minutes: Minutes, register: Register, given?: GivenIds): string {
  const { words, kind, deed, value, who } = one;
  const own = namesOf(who);
  const [owners, present] = [ownersNames(register), attendanceOf(minutes)];
  return freshId(words, kind, (id) => given?.ids.has(id) === true || isTakenIn(register, id), given?.numbered, {
    deed,
    value,
    heading: headingOf(one, minutes),
    isName: (word) => own.includes(word) || owners.has(word) || present.has(word),
  });
}

/** What the words stand under; the title of the minutes says nothing of them. */
function headingOf({ start }: Untracked, minutes: Minutes): string {
  const heading = headingOver(minutes.source.text(), minutes.read, start)?.words ?? '';
  return /^(?:draft |approved )?(?:minutes|notes|record) (?:of|for|from)\b/iu.test(heading) ? '' : heading;
}

/** The parts of a name that somebody is called by; of a post in small letters (`the tenant`) none. */
function namesOf(who: string): string[] {
  return /^(?:\p{Lu}[\p{L}.'’-]*(?:\s+|$))+$/u.test(who.replace(/^the /iu, '')) ? personName(who) : [];
}

/** Shorter parts of names are letters or words as well. */
const shortest = 3;

function partsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(personName).filter(({ length }) => length >= shortest));
}

/** By the owners of a register: it is another map whenever somebody may be named otherwise. */
const byOwners = new WeakMap<Register['owners'], ReadonlySet<string>>();

function ownersNames({ owners }: Register): ReadonlySet<string> {
  const known =
    byOwners.get(owners) ??
    new Set([
      ...partsOf(
        [...owners.values()].flatMap(({ terms }) => terms.map(({ name }) => name)).filter((name) => !body.test(name)),
      ),
      ...[...owners.values()].flatMap(({ aliases }) => aliases.filter((one) => initials.test(one)).map(lower)),
    ]);
  byOwners.set(owners, known);
  return known;
}

const initials = /^\p{Lu}{2,3}$/u;
const lower = (word: string) => word.toLowerCase();

/** `Highways Authority`: what is known by such a name is no person. */
const body =
  /\b(?:authority|board|committee|council|group|panel|services?|department|trust|team|office|agency|association|society|club|forum|partnership|police|chamber|college|school|limited|ltd|plc)\b/iu;

const attendance = new Set(['present', 'apologies', 'chair']);
const byMinutes = new WeakMap<Minutes, ReadonlySet<string>>();

function attendanceOf(minutes: Minutes): ReadonlySet<string> {
  const known =
    byMinutes.get(minutes) ??
    partsOf(
      (minutes.read.header?.entries ?? []).flatMap(({ key, value }) => (attendance.has(key) ? wordsOf(value) : [])),
    );
  byMinutes.set(minutes, known);
  return known;
}

function wordsOf(value: HeaderValue): string[] {
  if (value.type === 'scalar') return [value.text];
  return value.type === 'list' ? value.items.flatMap(wordsOf) : [];
}
