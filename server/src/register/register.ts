/** Builds the register of a workspace as of a day: collect, then fold each item. Never stored, never mutated. */
import type { ItemKind } from '../syntax/ast.ts';
import { isItemKind } from '../syntax/clause-words.ts';
import { firstPlace } from '../text/search.ts';
import type { Day } from './calendar.ts';
import { collect, type Events } from './collect.ts';
import { foldItem } from './fold.ts';
import { exactly, type FoldContext } from './fold-draft.ts';
import { compareItems, hasLinks, LinkTable } from './links.ts';
import type { StatedOwner } from './meeting.ts';
import type { Body, Item, Mention, Minutes, Register } from './model.ts';
import { rosterOf } from './roster.ts';

/** What a register depends on besides the documents. */
export interface RegisterSettings {
  readonly asOf: Day;
  /** The month fiscal years begin in, from 1. */
  readonly fiscalStart: number;
  /** Owners the configuration states. */
  readonly owners: readonly StatedOwner[];
}

/** The register of documents, in whatever order they come. */
export function buildRegister(documents: readonly Minutes[], settings: RegisterSettings): Register {
  const events = collect(documents, settings.asOf);
  const bodies = bodiesOf(events.minutes);
  const context: FoldContext = {
    fiscalStart: settings.fiscalStart,
    nextMeeting: (minutes) => nextMeetingAfter(bodies, minutes),
  };
  const items = new Map<string, Item>();
  const undefinedMentions = new Map<string, readonly Mention[]>();
  const owners = rosterOf(settings.owners, events.minutes, events.owners, settings.fiscalStart);
  for (const [id, mentions] of events.byId) {
    const kind = kindOf(mentions);
    if (kind !== null) items.set(id, foldItem(id, kind, exactly(mentions), context));
    else if (!owners.has(id)) undefinedMentions.set(id, mentions);
  }
  const unnamed = unnamedItems(events, context);
  const links = new LinkTable();
  const linking = [...items.values(), ...unnamed].filter(hasLinks);
  for (const item of linking.sort(compareItems)) links.append(item);
  return {
    asOf: settings.asOf,
    items,
    unnamed,
    owners,
    bodies,
    links,
    minutes: events.minutes,
    undefinedMentions,
  };
}

/** The kind of the first tag that defines the item; null where none does. */
export function kindOf(mentions: readonly Mention[]): ItemKind | null {
  for (const { tag } of mentions) if (isItemKind(tag.kind)) return tag.kind;
  return null;
}

function unnamedItems(events: Events, context: FoldContext): Item[] {
  return events.unnamed.map((mention) => foldItem('', mention.tag.kind as ItemKind, [mention], context));
}

function bodiesOf(minutes: readonly Minutes[]): Map<string, Body> {
  const bodies = new Map<string, { key: string; name: string; meetings: Minutes[] }>();
  for (const one of minutes) {
    const { bodyKey, body, day } = one.meeting;
    if (bodyKey === '' || day === null) continue;
    const known = bodies.get(bodyKey);
    if (known === undefined) bodies.set(bodyKey, { key: bodyKey, name: body.trim(), meetings: [one] });
    else known.meetings.push(one);
  }
  return bodies;
}

/** The day of the body's next meeting after that of `minutes`: one that was held, else the one the header announces. */
export function nextMeetingAfter(bodies: ReadonlyMap<string, Body>, { meeting }: Minutes): Day | null {
  const day = meeting.day;
  if (day === null) return null;
  const meetings = bodies.get(meeting.bodyKey)?.meetings ?? [];
  return meetings[placeAfter(meetings, day)]?.meeting.day ?? meeting.next;
}

/** The place of the first of a body's meetings, which are in order, after a day. */
export function placeAfter(meetings: Body['meetings'], day: Day): number {
  return firstPlace(meetings, ({ meeting }) => (meeting.day as Day) > day);
}
