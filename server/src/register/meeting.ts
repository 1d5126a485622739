/** What a header says of its meeting, read out of the header's entries. What is wrong with them is said by `header-schema.ts`. */
import type { Header, HeaderEntry, HeaderValue, Span } from '../syntax/ast.ts';
import { parseDate } from '../syntax/parse.ts';
import type { Day } from './calendar.ts';
import { daysMeant } from './days-meant.ts';

export interface Meeting {
  /** The body as written, `''` where the header has none. */
  readonly body: string;
  /** The body in small letters, straight quotes and single blanks: what tells two bodies apart. */
  readonly bodyKey: string;
  /** The day of the meeting; null where the header has no date that reads. */
  readonly day: Day | null;
  /** The day the header gives for the next meeting, or null. */
  readonly next: Day | null;
  readonly owners: readonly StatedOwner[];
}

/** An owner as a header or the configuration states one. */
export interface StatedOwner {
  readonly handle: string;
  readonly at: Span;
  readonly name: string;
  readonly role: string;
  /** The handle of the body, without its `@`. */
  readonly of: string;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly aliases: readonly string[];
}

/** The meeting of a document; `fiscalStart` is the month fiscal years begin in. */
export function meetingOf(header: Header | null, fiscalStart: number): Meeting {
  const body = scalarOf(header, 'body');
  const day = dayIn(entryOf(header, 'date'), null, fiscalStart);
  return {
    body,
    bodyKey: bodyKeyOf(body),
    day,
    next: dayIn(entryOf(header, 'next'), day ?? 0, fiscalStart),
    owners: ownersIn(entryOf(header, 'owners'), day ?? 0, fiscalStart),
  };
}

/** Most headers state nobody. */
const noOwners: readonly StatedOwner[] = [];
const noAliases: readonly string[] = [];

function ownersIn(entry: HeaderEntry | undefined, on: Day, fiscalStart: number): readonly StatedOwner[] {
  if (entry?.value.type !== 'map') return noOwners;
  return entry.value.entries.map((owner) => statedOwner(owner, on, fiscalStart));
}

/** The header's entry of that key, if it has one. */
export function entryOf(header: Header | null, key: string): HeaderEntry | undefined {
  return header === null ? undefined : entryIn(header.entries, key);
}

function entryIn(entries: readonly HeaderEntry[], key: string): HeaderEntry | undefined {
  for (let at = 0; at < entries.length; at++) if ((entries[at] as HeaderEntry).key === key) return entries[at];
  return undefined;
}

/** The words of a header's scalar; `''` where there is none. */
function scalarOf(header: Header | null, key: string): string {
  return textOf(entryOf(header, key)?.value);
}

function textOf(value: HeaderValue | undefined): string {
  return value?.type === 'scalar' ? value.text : '';
}

/**
 * The day of a header's date, of a longer period its first or last; null for none. Without a year it is the next such
 * after the day `on`; none, where that is null.
 */
function dayIn(
  entry: HeaderEntry | undefined,
  on: Day | null,
  fiscalStart: number,
  edge: 'first' | 'last' = 'first',
): Day | null {
  const text = textOf(entry?.value);
  if (text === '') return null;
  const known = dayByText.get(text);
  if (known !== undefined) return known;
  const said = parseDate(text);
  if (said === null || (on === null && said.year === 0)) return null;
  const day = daysMeant(said, on ?? 0, 'next', fiscalStart)?.[edge] ?? null;
  if (day !== null && said.form === 'day' && said.year !== 0) remember(dayByText, text, day);
  return day;
}

/** Bodies meet on the same days again and again, and a day with its year is one day for everyone. */
const dayByText = new Map<string, Day>();
/** A workspace has few bodies, each with one spelling in a hundred documents. */
const keyByBody = new Map<string, string>();
const mostRemembered = 20_000;

function remember<T>(table: Map<string, T>, text: string, value: T): void {
  if (table.size < mostRemembered) table.set(text, value);
}

/** What a body goes by: its name, but for capitals, blanks and the shape of apostrophes. */
export function bodyKeyOf(body: string): string {
  const known = keyByBody.get(body);
  if (known !== undefined) return known;
  const key = body.replace(/\s+/gu, ' ').replace(/[‘’]/gu, "'").trim().toLowerCase();
  remember(keyByBody, body, key);
  return key;
}

function statedOwner(entry: HeaderEntry, on: Day, fiscalStart: number): StatedOwner {
  const fields = entry.value.type === 'map' ? entry.value.entries : [];
  const aliases = entryIn(fields, 'aliases')?.value;
  const of = textOf(entryIn(fields, 'of')?.value);
  return {
    handle: entry.key,
    at: { start: entry.start, end: entry.end },
    name: entry.value.type === 'scalar' ? entry.value.text : textOf(entryIn(fields, 'name')?.value),
    role: textOf(entryIn(fields, 'role')?.value),
    of: of.startsWith('@') ? of.slice(1) : of,
    since: dayIn(entryIn(fields, 'since'), on, fiscalStart),
    until: dayIn(entryIn(fields, 'until'), on, fiscalStart, 'last'),
    aliases:
      aliases?.type === 'list' ? aliases.items.map(textOf) : aliases === undefined ? noAliases : [textOf(aliases)],
  };
}
