/** What may stand in a header: keys that are not there yet, and the values this body's minutes had before. */
import type { Snapshot } from '../../check/snapshot.ts';
import { isoDay, longDay } from '../../register/calendar.ts';
import { dayInPath } from '../../register/header-dates.ts';
import { entryOf } from '../../register/meeting.ts';
import type { Body, Minutes } from '../../register/model.ts';
import { handleOf } from '../../register/roster.ts';
import type { HeaderValue } from '../../syntax/ast.ts';
import { type HeaderKey, headerKeys, ownerKeys, statuses } from '../../syntax/header-schema.ts';
import { asScalar } from '../../syntax/write-scalar.ts';
import { recentMeetings } from './around.ts';
import type { Offer } from './entry.ts';
import { tabStop } from './entry.ts';
import type { HeaderPlace } from './header-caret.ts';
import { hasWords } from './match.ts';

/** What is offered in a header; `text` is that of its document. */
export function headerOffers(
  snapshot: Snapshot,
  minutes: Minutes,
  text: string,
  place: HeaderPlace,
  options: { readonly snippets: boolean; readonly limit: number },
): Offer[] {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (place.takes === 'header') return [wholeHeader(snapshot, minutes, text, place, lineEnd, options.snippets)];
  if (place.takes === 'key') return keyOffers(minutes, place, lineEnd, options.snippets).slice(0, options.limit);
  const values = valuesFor(snapshot, minutes, place.path);
  const typed = place.typed.toLowerCase().replace(/^["']/u, '');
  return values
    .filter(({ text: value }) => hasWords(value.toLowerCase(), typed))
    .slice(0, options.limit)
    .map(({ text: value, why }, index): Offer => {
      const { start, end } = place;
      const written = (place.blank ? ' ' : '') + asScalar(value);
      const edit = { start, end, text: written };
      return { label: value, sort: 'header', detail: why, edit, filterText: value, preselect: index === 0 };
    });
}

/** A value as it would be written, and where it comes from. */
interface Value {
  readonly text: string;
  readonly why: string;
}

function keyOffers(minutes: Minutes, place: HeaderPlace, lineEnd: string, snippets: boolean): Offer[] {
  const { path, beside, typed, start, end, colon } = place;
  const isFree = (key: string) => !beside.includes(key) && key.startsWith(typed.toLowerCase());
  if (path.length === 1 && path[0] === 'owners') {
    return handlesUnstated(minutes)
      .filter(isFree)
      .map((handle): Offer => {
        const edit = { start, end, text: colon ? handle : `${handle}:` };
        return { label: handle, sort: 'header', detail: 'named in these minutes', edit, filterText: handle };
      });
  }
  const keys: readonly HeaderKey[] =
    path.length === 0 ? headerKeys : path.length === 2 && path[0] === 'owners' ? ownerKeys : [];
  return keys
    .filter(({ key }) => isFree(key))
    .map(({ key, shape, meaning }): Offer => {
      const isMap = shape === 'owners';
      const whole = isMap && snippets && !colon;
      const rest = whole ? `:${lineEnd}  ${tabStop(1, 'handle')}:${lineEnd}    name: ${tabStop(2, 'name')}` : '';
      const behind = colon ? '' : whole ? rest : isMap ? ':' : ': ';
      return {
        label: key,
        sort: 'header',
        detail: meaning.replaceAll('`', ''),
        edit: { start, end, text: key + behind },
        snippet: whole,
        filterText: key,
        asksAgain: !isMap && !colon,
        key: `header:${path.length === 0 ? key : `owners.${key}`}`,
      };
    });
}

/** Handles that stand behind `@` in a document, without an entry of its header. */
function handlesUnstated({ read, meeting }: Minutes): string[] {
  const handles = new Set(read.tags.flatMap(({ owners }) => owners.map(({ name }) => name)));
  for (const { handle } of meeting.owners) handles.delete(handle);
  return [...handles].sort();
}

function valuesFor(snapshot: Snapshot, minutes: Minutes, path: readonly string[]): Value[] {
  const { register } = snapshot;
  const [key = '', , field = ''] = path;
  if (path.length === 3 && key === 'owners' && field === 'of') return handlesOfBodies(snapshot);
  if (path.length !== 1) return [];
  switch (key) {
    case 'minutes':
      return [{ text: '1', why: 'the version of the markup' }];
    case 'body':
      return bodiesFor(snapshot, minutes);
    case 'date':
      return datesFor(minutes);
    case 'status':
      return statuses.map((text) => ({ text, why: '' }));
    case 'chair':
    case 'venue':
      return saidBefore([key], minutes, recentMeetings(minutes, register));
    case 'present':
    case 'apologies':
      return saidBefore(['present', 'apologies', 'chair'], minutes, recentMeetings(minutes, register));
    default:
      return [];
  }
}

function datesFor(minutes: Minutes): Value[] {
  const named = dayInPath(minutes.path);
  if (named === null) return [];
  return [
    { text: longDay(named), why: 'after the name of the file' },
    { text: isoDay(named), why: 'after the name of the file' },
  ];
}

/** The bodies of the workspace; those whose minutes lie in the same folder first, then those that meet most. */
function bodiesFor({ register }: Snapshot, minutes: Minutes): Value[] {
  const folder = folderOf(minutes.path);
  const isNear = ({ meetings }: Body) =>
    meetings.some(({ path }) => path !== minutes.path && folderOf(path) === folder);
  return [...register.bodies.values()]
    .map((body) => ({ body, near: isNear(body) }))
    .sort(
      (one, other) =>
        Number(other.near) - Number(one.near) ||
        other.body.meetings.length - one.body.meetings.length ||
        (one.body.name < other.body.name ? -1 : 1),
    )
    .map(({ body: { name }, near }) => ({ text: name, why: near ? 'minutes of it are in this folder' : '' }));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function handlesOfBodies({ register }: Snapshot): Value[] {
  const bodies = [...register.bodies.values()].map(({ name }) => ({ text: handleOf(name), why: name }));
  return bodies.sort((one, other) => (one.text < other.text ? -1 : 1));
}

/** Names and places that the latest headers have under these keys, the latest first; of one list those in it already not. */
function saidBefore(keys: readonly string[], minutes: Minutes, meetings: readonly Minutes[]): Value[] {
  const here = new Set(keys.flatMap((key) => wordsOf(entryOf(minutes.read.header, key)?.value)));
  const found = new Map<string, Value>();
  for (const { path, read, meeting } of meetings) {
    if (path === minutes.path) continue;
    for (const key of keys) {
      for (const text of wordsOf(entryOf(read.header, key)?.value)) {
        if (text.trim() === '' || here.has(text) || found.has(text)) continue;
        found.set(text, { text, why: meeting.day === null ? '' : `${key}, ${longDay(meeting.day)}` });
      }
    }
  }
  return [...found.values()];
}

function wordsOf(value: HeaderValue | undefined): string[] {
  if (value?.type === 'scalar') return [value.text];
  return value?.type === 'list' ? value.items.flatMap(wordsOf) : [];
}

/** A header to fill in, for a document without one: its date by its name, its body by its folder. */
function wholeHeader(
  snapshot: Snapshot,
  minutes: Minutes,
  text: string,
  { start, end }: HeaderPlace,
  lineEnd: string,
  snippets: boolean,
): Offer {
  const [body] = bodiesFor(snapshot, minutes).filter(({ why }) => why !== '');
  const [date] = datesFor(minutes);
  const fill = (stop: number, words: string) => (snippets ? tabStop(stop, words) : words);
  const parts = [
    '---',
    'minutes: 1',
    `body: ${fill(1, body === undefined ? 'Body' : asScalar(body.text))}`,
    `date: ${fill(2, date?.text ?? longDay(snapshot.register.asOf))}`,
    '---',
  ];
  const isLast = /^\r?\n/u.test(text.slice(end));
  return {
    label: 'header of the minutes',
    sort: 'header',
    detail: 'whose meeting it was, and when',
    edit: { start, end, text: parts.join(lineEnd) + (isLast ? '' : lineEnd) },
    snippet: snippets,
    // What was typed is nothing, or the beginning of the fence.
    filterText: '---',
    preselect: true,
    key: 'header:minutes',
  };
}
