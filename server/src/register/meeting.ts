/** What a header says of its meeting, read out of the header's entries. What is wrong with them is said by `header-schema.ts`. */
import type { Header, HeaderEntry, HeaderValue, Span } from '../syntax/ast.ts';
import { parseDate } from '../syntax/parse.ts';
import { type Day, daysMeant } from './calendar.ts';

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
  const day = dayIn(entryOf(header, 'date'), 0, fiscalStart);
  const owners = entryOf(header, 'owners');
  return {
    body,
    bodyKey: bodyKeyOf(body),
    day,
    next: dayIn(entryOf(header, 'next'), day ?? 0, fiscalStart),
    owners:
      owners?.value.type === 'map'
        ? owners.value.entries.map((entry) => statedOwner(entry, day ?? 0, fiscalStart))
        : [],
  };
}

/** The header's entry of that key, if it has one. */
export function entryOf(header: Header | null, key: string): HeaderEntry | undefined {
  return header?.entries.find((entry) => entry.key === key);
}

/** The words of a header's scalar; `''` where there is none. */
export function scalarOf(header: Header | null, key: string): string {
  return textOf(entryOf(header, key)?.value);
}

function textOf(value: HeaderValue | undefined): string {
  return value?.type === 'scalar' ? value.text : '';
}

/** The day of a header's date, of a longer period its first or last; null for none. */
export function dayIn(
  entry: HeaderEntry | undefined,
  on: Day,
  fiscalStart: number,
  edge: 'first' | 'last' = 'first',
): Day | null {
  const text = textOf(entry?.value);
  if (text === '') return null;
  const known = dayByText.get(text);
  if (known !== undefined) return known;
  const said = parseDate(text);
  const day = said === null ? null : (daysMeant(said, on, 'next', fiscalStart)?.[edge] ?? null);
  if (day !== null && said?.form === 'day' && said.year !== 0) remember(dayByText, text, day);
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

function bodyKeyOf(body: string): string {
  const known = keyByBody.get(body);
  if (known !== undefined) return known;
  const key = body.replace(/\s+/gu, ' ').replace(/[‘’]/gu, "'").trim().toLowerCase();
  remember(keyByBody, body, key);
  return key;
}

function statedOwner(entry: HeaderEntry, on: Day, fiscalStart: number): StatedOwner {
  const fields = entry.value.type === 'map' ? entry.value.entries : [];
  const field = (key: string) => fields.find((candidate) => candidate.key === key);
  const aliases = field('aliases')?.value;
  return {
    handle: entry.key,
    at: entry.keySpan,
    name: entry.value.type === 'scalar' ? entry.value.text : textOf(field('name')?.value),
    role: textOf(field('role')?.value),
    of: textOf(field('of')?.value).replace(/^@/u, ''),
    since: dayIn(field('since'), on, fiscalStart),
    until: dayIn(field('until'), on, fiscalStart, 'last'),
    aliases: aliases?.type === 'list' ? aliases.items.map(textOf) : aliases === undefined ? [] : [textOf(aliases)],
  };
}
