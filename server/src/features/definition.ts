/** Where what is named was made: the tag that defines an item, who states an owner, the minutes of a meeting. */

import type { Snapshot } from '../check/snapshot.ts';
import { entryOf } from '../register/meeting.ts';
import type { Item, Mention, Minutes, Owner, Register, Term } from '../register/model.ts';
import { holderOn } from '../register/roster.ts';
import { isItemKind } from '../syntax/clause-words.ts';
import type { Span } from '../text/span.ts';
import { meetingNamedAt } from './meetings.ts';
import { comparePlaces, type Target, targetOf } from './place.ts';
import { bodyNameIn, type Named, namedAt, type Subject } from './subject.ts';

/** Words, and where they lead; at least one target. */
export interface Definition {
  readonly words: Span;
  readonly targets: readonly Target[];
}

/**
 * Where the words at an offset lead: an id to every tag that defines it, the one that counts first; a handle to the entry
 * of whoever holds the post on the register's day and then to those before, the latest first; a body's name to the header
 * of its latest meeting; the date of another meeting to its minutes.
 */
export function definitionAt(snapshot: Snapshot, minutes: Minutes, offset: number): Definition | undefined {
  const named = namedAt(snapshot, minutes, offset);
  if (named !== undefined) return leading(named.words, targetsOf(named.subject, snapshot));
  const { register, settings } = snapshot;
  const found = meetingNamedAt(minutes, offset, register, settings.fiscalStart);
  return found && leading({ start: found.start, end: found.end }, [meetingTarget(found.meeting)]);
}

/**
 * Where the words at an offset were first said: as `definitionAt`, but from the definition of an item itself to the first
 * other tag that speaks of it.
 */
export function declarationAt(snapshot: Snapshot, minutes: Minutes, offset: number): Definition | undefined {
  const named = namedAt(snapshot, minutes, offset);
  if (named?.subject.sort !== 'item' || !isAtDefinition(named)) return definitionAt(snapshot, minutes, offset);
  const { words, subject, occurrence } = named;
  const others = subject.item?.mentions.filter(({ tag }) => tag !== occurrence?.tag) ?? [];
  return leading(words, others.slice(0, 1).map(targetOf));
}

function isAtDefinition({ occurrence, subject }: Named): boolean {
  const first = subject.sort === 'item' ? subject.item?.definitions[0] : undefined;
  return first !== undefined && occurrence?.role === 'definition' && occurrence.tag === first.tag;
}

function leading(words: Span, targets: readonly Target[]): Definition | undefined {
  return targets.length === 0 ? undefined : { words, targets };
}

/** Where a subject is defined. */
export function targetsOf(subject: Subject, snapshot: Snapshot): Target[] {
  switch (subject.sort) {
    case 'item':
      return (subject.item === undefined ? laterDefinitions(subject.name, snapshot) : definitionsOf(subject.item)).map(
        targetOf,
      );
    case 'owner':
      return subject.owner === undefined ? [] : termsOf(subject.owner, snapshot.register).map(termTarget);
    case 'body': {
      const latest = subject.body.meetings.at(-1);
      const name = latest && bodyNameIn(latest);
      return name === undefined ? [] : [{ minutes: latest as Minutes, ...name, whole: name }];
    }
  }
}

function definitionsOf({ definitions }: Item): readonly Mention[] {
  return definitions;
}

/** Definitions of an item in documents that the register's day does not count yet. */
function laterDefinitions(name: string, snapshot: Snapshot): Mention[] {
  const found: Mention[] = [];
  for (const { role, tag, minutes } of [...snapshot.occurrencesOf(name)].sort(comparePlaces))
    if (role === 'definition' && tag !== null && isItemKind(tag.kind)) found.push({ minutes, tag });
  return found;
}

/** The term that holds on the register's day, then the others, the latest first. */
function termsOf(owner: Owner, { asOf }: Register): Term[] {
  const holder = holderOn(owner, asOf);
  return [holder, ...owner.terms.filter((term) => term !== holder).reverse()];
}

function termTarget({ minutes, at }: Term): Target {
  const place = { start: at.start, end: at.end };
  const tag = minutes?.read.tags.find(({ id }) => id === at || (id?.start === at.start && id.end === at.end));
  return { minutes, ...place, whole: tag === undefined ? place : { start: tag.start, end: tag.end } };
}

/** The minutes of a meeting: their date, or where there is no header their beginning. */
function meetingTarget(minutes: Minutes): Target {
  const { header } = minutes.read;
  const date = entryOf(header, 'date');
  const whole = header === null ? { start: 0, end: 0 } : { start: header.start, end: header.end };
  const words =
    date === undefined ? { start: whole.start, end: whole.start } : { start: date.start, end: date.value.end };
  return { minutes, ...words, whole };
}
