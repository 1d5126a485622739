/** What a name in a document is about: an item, an owner under all names, or a body that meets. And where it is named. */
import type { Snapshot } from '../check/snapshot.ts';
import { entryOf } from '../register/meeting.ts';
import type { Body, Item, Minutes, Owner, Register } from '../register/model.ts';
import { meaningOf, type Occurrence, type OccurrenceRole, occurrenceAt } from '../register/occurrences.ts';
import { ownerNamed } from '../register/queries.ts';
import { handleOf } from '../register/roster.ts';
import type { Span } from '../text/span.ts';
import { comparePlaces, type Place, touches } from './place.ts';

/** `item` and `owner` are undefined where a name is used that nothing defines. */
export type Subject =
  | { readonly sort: 'item'; readonly name: string; readonly item: Item | undefined }
  /** `name` is the owner's own handle, where there is an owner. */
  | { readonly sort: 'owner'; readonly name: string; readonly owner: Owner | undefined }
  | { readonly sort: 'body'; readonly name: string; readonly body: Body };

/** A subject and the words that name it; the occurrence is undefined where it is a body's name in its own header. */
export interface Named {
  readonly subject: Subject;
  readonly words: Span;
  readonly occurrence: Occurrence | undefined;
}

/** What is named at an offset, if anything is. */
export function namedAt({ register }: Snapshot, minutes: Minutes, offset: number): Named | undefined {
  const occurrence = occurrenceAt(minutes, offset);
  if (occurrence !== undefined) {
    const { start, end } = occurrence;
    return { subject: subjectOf(occurrence, register), words: { start, end }, occurrence };
  }
  const name = bodyNameIn(minutes);
  const body = name !== undefined && touches(name, offset) ? register.bodies.get(minutes.meeting.bodyKey) : undefined;
  if (name === undefined || body === undefined) return undefined;
  return { subject: { sort: 'body', name: handleOf(body.name), body }, words: name, occurrence: undefined };
}

/** What an occurrence names. */
export function subjectOf(occurrence: Occurrence, register: Register): Subject {
  const { sort, name } = meaningOf(occurrence, register);
  return sort === 'item' ? { sort, name, item: register.items.get(name) } : ownerSubject(name, register);
}

/** The owner or body that a handle names. */
export function ownerSubject(handle: string, register: Register): Exclude<Subject, { sort: 'item' }> {
  const owner = ownerNamed(handle, register);
  if (owner === 'body') {
    const body = bodyNamed(handle, register);
    if (body !== undefined) return { sort: 'body', name: handleOf(body.name), body };
  }
  const known = owner === undefined || owner === 'body' ? undefined : owner;
  return { sort: 'owner', name: known?.handle ?? handle, owner: known };
}

/** Whether two subjects are one. */
export function isSame(one: Subject, other: Subject): boolean {
  return one.sort === other.sort && one.name === other.name;
}

/** Where a body's name stands in the header of its minutes. */
export function bodyNameIn({ read, meeting }: Minutes): Span | undefined {
  const value = meeting.body.trim() === '' ? undefined : entryOf(read.header, 'body')?.value;
  return value === undefined ? undefined : { start: value.start, end: value.end };
}

/** A place where a subject is named. */
export interface NamedPlace extends Place {
  readonly role: OccurrenceRole;
}

/** Every place in the workspace and its configuration where a subject is named, under any of its names, as it was said. */
export function placesOf(subject: Subject, written: string, snapshot: Snapshot): NamedPlace[] {
  const places: NamedPlace[] = occurrencesOfSubject(subject, written, snapshot);
  if (subject.sort === 'body') {
    for (const minutes of subject.body.meetings) {
      const name = bodyNameIn(minutes);
      if (name !== undefined) places.push({ minutes, ...name, role: 'definition' });
    }
  }
  for (const { minutes, at } of subject.sort === 'owner' ? (subject.owner?.terms ?? []) : [])
    if (minutes === null) places.push({ minutes, start: at.start, end: at.end, role: 'definition' });
  return places.sort(comparePlaces);
}

/** Every occurrence of a subject in the documents; `written` is a name under which it is known to stand somewhere. */
export function occurrencesOfSubject(subject: Subject, written: string, snapshot: Snapshot): Occurrence[] {
  const found: Occurrence[] = [];
  for (const name of namesOf(subject, written)) {
    for (const occurrence of snapshot.occurrencesOf(name))
      if (isSame(subjectOf(occurrence, snapshot.register), subject)) found.push(occurrence);
  }
  return found;
}

/** The names a subject may be written under: another name of an owner as a handle, in small letters or its own. */
function namesOf(subject: Subject, written: string): Set<string> {
  const names = new Set([subject.name, written]);
  if (subject.sort === 'body') addNames(names, subject.body.name);
  if (subject.sort === 'owner') for (const alias of subject.owner?.aliases ?? []) addNames(names, alias);
  names.delete('');
  return names;
}

function addNames(names: Set<string>, words: string): void {
  names.add(words);
  names.add(handleOf(words));
  names.add(
    words
      .replace(/['’]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, ''),
  );
}

/** The body that meets under a name, as a handle has it. */
function bodyNamed(handle: string, register: Register): Body | undefined {
  const wanted = handle.toLowerCase();
  for (const body of register.bodies.values()) if (handleOf(body.name) === wanted) return body;
  return undefined;
}
