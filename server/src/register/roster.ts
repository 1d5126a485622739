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
  const tagsOf = byMinutes(tags);
  for (const one of minutes) {
    for (const stated of one.meeting.owners) addStated(owners, stated, one);
    for (const mention of tagsOf.get(one) ?? noMentions) addTag(owners, mention, fiscalStart);
  }
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
  const tagsOf = byMinutes(tags);
  for (const one of minutes) {
    for (const stated of one.meeting.owners) if (stated.handle === handle) addStated(owners, stated, one);
    for (const mention of tagsOf.get(one) ?? noMentions)
      if (mention.tag.id?.name === handle) addTag(owners, mention, fiscalStart);
  }
  return owners.get(handle);
}

const noMentions: readonly Mention[] = [];

function byMinutes(tags: readonly Mention[]): ReadonlyMap<Minutes, readonly Mention[]> {
  const found = new Map<Minutes, Mention[]>();
  for (const mention of tags) {
    const known = found.get(mention.minutes);
    if (known === undefined) found.set(mention.minutes, [mention]);
    else known.push(mention);
  }
  return found;
}

function openOwner(owners: Map<string, OpenOwner>, handle: string): OpenOwner {
  let owner = owners.get(handle);
  if (owner === undefined) {
    owner = { handle, terms: [], aliases: [] };
    owners.set(handle, owner);
  }
  return owner;
}

/** Adds a term, unless it is one that is known already: then what is said of it now, too, is put to that. */
function addTerm({ terms }: OpenOwner, said: Term): void {
  // That somebody has left may be told when the next is in office already.
  const mayBePast = said.until !== null || said.since !== null;
  const place = mayBePast ? terms.findLastIndex((term) => isOfTerm(said, term)) : terms.length - 1;
  const known = terms[place];
  if (known === undefined || !isOfTerm(said, known)) {
    terms.push(said);
    return;
  }
  terms[place] = {
    ...known,
    name: known.name || said.name,
    role: known.role || said.role,
    of: known.of || said.of,
    since: known.since ?? said.since,
    until: said.until ?? known.until,
  };
}

/** Whether what is said may be said of a term: what it leaves out stays as it was. */
function isOfTerm(said: Term, known: Term): boolean {
  const isAlike = <T>(one: T, other: T, none: T) => one === other || one === none || other === none;
  return (
    isAlike(said.name, known.name, '') &&
    isAlike(said.role, known.role, '') &&
    isAlike<Day | null>(said.since, known.since, null)
  );
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

/** Who held an owner's post on a day: of the terms that had begun by then the one that began last, else the first. */
export function holderOn(owner: Owner, day: Day): Term {
  let holder: Term | undefined;
  for (const term of owner.terms)
    if (beginOf(term) <= day && (holder === undefined || beginOf(term) >= beginOf(holder))) holder = term;
  return holder ?? (owner.terms[0] as Term);
}

/** When a term began, as far as anybody says: else with the minutes that first tell of it. */
function beginOf({ since, minutes }: Term): Day {
  return since ?? minutes?.meeting.day ?? 0;
}
