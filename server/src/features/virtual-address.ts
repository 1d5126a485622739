/** Addresses of the documents the server makes up: the register as of a day, matters arising, the public copy. */
import type { Day } from '../register/calendar.ts';
import { dayOf, daysInMonth, isoDay } from '../register/calendar.ts';

export type VirtualAddress = Asked & {
  /** The address of the workspace folder it is about, or of a document in it; `''` where there is but one. */
  readonly root: string;
};

type Asked =
  /** The action log on a day (null: the workspace's), of one body or (`''`) of all. */
  | { readonly document: 'register'; readonly asOf: Day | null; readonly body: string }
  /** What a body has to come back to at its next meeting. */
  | { readonly document: 'matters-arising'; readonly body: string }
  /** A document without its tags, by its path from the root of the workspace. */
  | { readonly document: 'public'; readonly path: string };

/** The scheme of these addresses, as a client registers it. */
export const virtualScheme = 'matters';

/**
 * The address of a document: `matters:/register.md?asOf=2024-03-31&body=scrutiny-panel`. A body is best given by its
 * handle (`handleOf`), which needs no escapes.
 */
export function addressOf(address: VirtualAddress): string {
  const parameters = [...parametersOf(address), ['root', address.root] as const]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${hidden(value)}`)
    .join('&');
  return `${virtualScheme}:/${address.document}.${endingOf(address)}${parameters === '' ? '' : `?${parameters}`}`;
}

/** What an address asks for; undefined for one that is none of ours, or lacks what it needs. */
export function readAddress(uri: string): VirtualAddress | undefined {
  const [, path = '', query = ''] = /^matters:\/{1,3}([^?#]*)\??([^#]*)/iu.exec(uri) ?? [];
  const parameters = readQuery(query);
  const body = parameters.get('body') ?? '';
  const root = parameters.get('root') ?? '';
  switch (path.replace(/\.(?:md|txt)$/u, '')) {
    case 'register': {
      const said = parameters.get('asOf') ?? '';
      const asOf = said === '' ? null : readDay(said);
      return asOf === undefined ? undefined : { document: 'register', asOf, body, root };
    }
    case 'matters-arising':
      return body === '' ? undefined : { document: 'matters-arising', body, root };
    case 'public': {
      const source = parameters.get('path') ?? '';
      return source === '' ? undefined : { document: 'public', path: source, root };
    }
    default:
      return undefined;
  }
}

function parametersOf(address: VirtualAddress): readonly (readonly [string, string])[] {
  switch (address.document) {
    case 'register':
      return [
        ['asOf', address.asOf === null ? '' : isoDay(address.asOf)],
        ['body', address.body],
      ];
    case 'matters-arising':
      return [['body', address.body]];
    case 'public':
      return [['path', address.path]];
  }
}

/** The file ending tells an editor the language of what it opens. */
function endingOf(address: VirtualAddress): string {
  return address.document === 'public' && !address.path.endsWith('.md') ? 'txt' : 'md';
}

/**
 * Escaped twice: editors take a query's escapes off when they read an address and put them back when they write it, for
 * `=` and `&` too, so that what was escaped once would come back as another parameter.
 */
function hidden(value: string): string {
  return encodeURIComponent(encodeURIComponent(value)).replaceAll('%252F', '/');
}

function readQuery(query: string): Map<string, string> {
  // An editor may have escaped the signs between parameters as well.
  const written = query.includes('=') ? query : unescaped(query);
  const parameters = new Map<string, string>();
  for (const part of written.split('&')) {
    const equals = part.indexOf('=');
    if (equals > 0) parameters.set(part.slice(0, equals), unescaped(unescaped(part.slice(equals + 1))));
  }
  return parameters;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign: somebody wrote the address by hand.
    return text;
  }
}

/** The day of `2024-03-31`; undefined for what is no day of the calendar. */
function readDay(text: string): Day | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (year === '' || date.month < 1 || date.month > 12 || date.day < 1) return undefined;
  return date.day > daysInMonth(date.year, date.month) ? undefined : dayOf(date.year, date.month, date.day);
}
