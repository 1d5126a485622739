/** An owner under the pointer: who that is and was, and what is still to be done. */

import type { Snapshot } from '../../check/snapshot.ts';
import { soonIn } from '../../config/settings.ts';
import { longDay } from '../../register/calendar.ts';
import { ownerOn } from '../../register/in-words.ts';
import type { Body, Item, Mention, Owner, Term } from '../../register/model.ts';
import { isPending } from '../../register/queries.ts';
import { holderOn } from '../../register/roster.ts';
import type { Tag } from '../../syntax/ast.ts';
import { counted, listed } from '../../text/words.ts';
import { codeMarkdown, factsMarkdown, paragraphs, plainMarkdown } from '../markdown.ts';
import { compareStandings, type Standing, standingOf } from '../standing.ts';
import { shapeOf, statesByUrgency } from '../state-shape.ts';
import { occurrencesOfSubject, ownerSubject, type Subject } from '../subject.ts';
import { type HoverWorld, itemLine, mostNamed } from './words.ts';

/** Everything about the owner a handle names. */
export function ownerMarkdown(handle: string, world: HoverWorld): string {
  const { register } = world.snapshot;
  const subject = ownerSubject(handle, register);
  const { name } = ownerOn(handle, register, register.asOf);
  const isNamed = name !== `@${subject.name}`;
  return paragraphs([
    `${isNamed ? `**${plainMarkdown(name)}** ` : ''}**${codeMarkdown(`@${subject.name}`)}**`,
    subject.sort === 'body' ? bodyFacts(subject.body) : '',
    subject.sort === 'owner' && subject.owner !== undefined ? ownerFacts(subject.owner, world) : '',
    subject.sort === 'owner' && subject.owner === undefined
      ? 'Nobody says who this is: neither a header nor an owner tag states it.'
      : '',
    openItems(subject, handle, world),
  ]);
}

function ownerFacts(owner: Owner, { snapshot: { register }, link }: HoverWorld): string {
  const holder = holderOn(owner, register.asOf);
  const aliases = owner.aliases.map(plainMarkdown);
  const terms = owner.terms.slice(-mostNamed).map((term) => {
    const words = plainMarkdown(termInWords(term));
    return term.minutes === null
      ? `${words} (in the configuration)`
      : link({ minutes: term.minutes, ...spanOf(term) }, words);
  });
  return factsMarkdown([
    { label: 'Role', words: holder.name === '' ? '' : plainMarkdown(holder.role) },
    { label: 'Of', words: holder.of === '' ? '' : plainMarkdown(ownerOn(holder.of, register, register.asOf).name) },
    { label: 'Also known as', words: listed(aliases) },
    { label: owner.terms.length === 1 ? 'Stated' : 'Held by', words: terms.join('; ') },
  ]);
}

function spanOf({ at }: Term): { readonly start: number; readonly end: number } {
  return { start: at.start, end: at.end };
}

/** `Hugh Carrow, from 1 April 2019 to 31 March 2024`. */
function termInWords({ name, role, since, until }: Term): string {
  const from = since === null ? '' : `from ${longDay(since)}`;
  const to = until === null ? '' : `until ${longDay(until)}`;
  const when = since !== null && until !== null ? `${from} to ${longDay(until)}` : from || to;
  return [name || role || 'nobody named', when].filter((part) => part !== '').join(', ');
}

function bodyFacts({ meetings }: Body): string {
  const day = meetings.at(-1)?.meeting.day ?? null;
  const last = day === null ? '' : `, the last on ${longDay(day)}`;
  return `A body that meets: ${counted(meetings.length, 'meeting')}${last}.`;
}

/** What the owner still has to see to: how many, in which states, and the most urgent. */
function openItems(subject: Subject, written: string, world: HoverWorld): string {
  const { snapshot } = world;
  const { register, settings } = snapshot;
  const soon = soonIn(settings);
  const open = itemsOf(subject, written, snapshot).map((item) => standingOf(item, register, soon));
  if (open.length === 0) return 'Nothing is open.';
  const urgent = open.sort(compareStandings).slice(0, mostNamed);
  const more = open.length - urgent.length;
  return paragraphs([
    `**${counted(open.length, 'open item')}:** ${countsInWords(open)}`,
    [
      ...urgent.map(({ item }) => `- ${itemLine(item, world)}`),
      ...(more === 0 ? [] : [`- and ${counted(more, 'more', 'more')}`]),
    ].join('\n'),
  ]);
}

function countsInWords(standings: readonly Standing[]): string {
  return statesByUrgency
    .map((state) => ({ state, count: standings.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${shapeOf(state)} ${count} ${state}`)
    .join(', ');
}

/** The pending items that are the subject's now, under whatever name, in no order. */
function itemsOf(subject: Subject, written: string, snapshot: Snapshot): Item[] {
  const { items, unnamed } = snapshot.register;
  const found: Item[] = [];
  const withoutId = new Set<Tag>();
  for (const { role, tag } of occurrencesOfSubject(subject, written, snapshot)) {
    if (role !== 'owner' || tag === null) continue;
    const item = tag.id === null ? undefined : items.get(tag.id.name);
    // The last tag to name owners counts: another may have passed the item on.
    if (item?.owners?.by.tag === tag && found.at(-1) !== item) found.push(item);
    if (tag.id === null) withoutId.add(tag);
  }
  if (withoutId.size > 0)
    for (const item of unnamed) if (withoutId.has((item.mentions[0] as Mention).tag)) found.push(item);
  return [...new Set(found)].filter((item) => isPending(item, snapshot.register));
}
