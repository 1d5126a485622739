/** Who may be named with `@`: owners from the configuration, from headers and from tags, and the bodies that meet. */
import { clauseOf } from '../syntax/clause-access.ts';
import type { Day } from './calendar.ts';
import { daysMeant } from './days-meant.ts';
import type { StatedOwner } from './meeting.ts';
import type { Mention, Minutes, Owner, Term } from './model.ts';

type OpenOwner = { handle: string; terms: Term[]; aliases: string[] };

/** The roster of a workspace; documents and tags in order, so that terms of office follow one another. */
export function rosterOf(
  configured: readonly StatedOwner[],
  minutes: readonly Minutes[],
  tags: readonly Mention[],
  fiscalStart: number,
): Map<string, Owner> {
  const owners = new Map<string, OpenOwner>();
  for (const stated of configured) addStated(owners, stated, null);
  for (const one of minutes) for (const stated of one.meeting.owners) addStated(owners, stated, one);
  for (const mention of tags) addTag(owners, mention, fiscalStart);
  return owners;
}

/** The one owner of that handle: what the whole roster of these documents says of it. */
export function ownerOf(
  handle: string,
  configured: readonly StatedOwner[],
  minutes: readonly Minutes[],
  tags: readonly Mention[],
  fiscalStart: number,
): Owner | undefined {
  const owners = new Map<string, OpenOwner>();
  for (const stated of configured) if (stated.handle === handle) addStated(owners, stated, null);
  for (const one of minutes) {
    for (const stated of one.meeting.owners) if (stated.handle === handle) addStated(owners, stated, one);
  }
  for (const mention of tags) if (mention.tag.id?.name === handle) addTag(owners, mention, fiscalStart);
  return owners.get(handle);
}

function openOwner(owners: Map<string, OpenOwner>, handle: string): OpenOwner {
  let owner = owners.get(handle);
  if (owner === undefined) {
    owner = { handle, terms: [], aliases: [] };
    owners.set(handle, owner);
  }
  return owner;
}

function addTerm(owner: OpenOwner, term: Term): void {
  // The same term stated again in the next document's header is no new term.
  const last = owner.terms.at(-1);
  // One header may state the post of whom another only names.
  const isAlike = (one: string, other: string) => one === other || one === '' || other === '';
  const same =
    last !== undefined && last.name === term.name && last.since === term.since && isAlike(last.role, term.role);
  if (!same) owner.terms.push(term);
  else owner.terms[owner.terms.length - 1] = { ...last, role: last.role || term.role, until: term.until ?? last.until };
}

function addStated(owners: Map<string, OpenOwner>, stated: StatedOwner, minutes: Minutes | null): void {
  const owner = openOwner(owners, stated.handle);
  const { name, role, of, since, until, at } = stated;
  addTerm(owner, { name, role, of, since, until, minutes, at });
  for (const alias of stated.aliases) if (!owner.aliases.includes(alias)) owner.aliases.push(alias);
}

function addTag(owners: Map<string, OpenOwner>, { minutes, tag }: Mention, fiscalStart: number): void {
  if (tag.id === null) return;
  const day = minutes.meeting.day ?? 0;
  const on = (type: 'since' | 'until'): Day | null => {
    const date = clauseOf(tag, type)?.date;
    const span = date ? daysMeant(date, day, type === 'since' ? 'last' : 'next', fiscalStart) : null;
    return span === null ? null : type === 'since' ? span.first : span.last;
  };
  const called = clauseOf(tag, 'called')?.words ?? '';
  addTerm(openOwner(owners, tag.id.name), {
    name: called,
    role: clauseOf(tag, 'role')?.words ?? '',
    of: clauseOf(tag, 'of')?.names[0]?.name ?? '',
    since: on('since'),
    until: on('until'),
    minutes,
    at: tag.id,
  });
}

/** The handle a body goes by when nobody gave it one: its name in small letters, joined with hyphens. */
export function handleOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Who held an owner's post on a day: the last term that had begun by then, else the first. */
export function holderOn(owner: Owner, day: Day): Term {
  let holder = owner.terms[0] as Term;
  for (const term of owner.terms) if ((term.since ?? term.minutes?.meeting.day ?? 0) <= day) holder = term;
  return holder;
}
