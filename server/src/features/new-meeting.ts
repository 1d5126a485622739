/** The minutes of a body's next meeting, begun: header, last meeting's headings, and each open matter ready to be spoken to. */
import type { Snapshot } from '../check/snapshot.ts';
import { type Day, isoDay, longDay } from '../register/calendar.ts';
import { entryOf } from '../register/meeting.ts';
import type { Body, Item, Minutes } from '../register/model.ts';
import { titleOf } from '../register/queries.ts';
import type { HeaderValue } from '../syntax/ast.ts';
import { escapeProse, tagFor } from '../syntax/print.ts';
import { headingLines } from './agenda.ts';
import { longestTitle, openItemsOf } from './matters-arising.ts';
import { bodyNamed } from './standing.ts';

/** What stays the same from one meeting to the next, unless the clerk changes it. */
const keptKeys = ['venue', 'chair'];

const mattersHeading = /^\W*(?:\d+\W+)?(?:matters|actions) arising\b/iu;

/**
 * A whole document for a meeting on a day of a body, by its key, name or handle. Under the heading `Matters arising` of the
 * last meeting stands what is open now; without such a heading one is added at the end. Owners and those present are not
 * repeated.
 */
export function newMeeting(snapshot: Snapshot, bodyName: string, day: Day): string {
  const body = bodyNamed(bodyName, snapshot.register);
  const last = body === undefined ? undefined : meetingBefore(body, day);
  const text = last?.source.text() ?? '';
  const matters = body === undefined ? [] : openItemsOf(snapshot, body).map(({ item }) => matterLine(item));
  const lines = [
    ...headerLines(last?.meeting.body.trim() ?? body?.name ?? bodyName, last, day),
    ...bodyLines(last === undefined ? [] : headingLines(text, last.read), matters, last, day),
  ];
  return `${lines.join('\n')}\n`.replaceAll('\n', text.includes('\r\n') ? '\r\n' : '\n');
}

function meetingBefore({ meetings }: Body, day: Day): Minutes | undefined {
  return meetings.findLast(({ meeting }) => meeting.day !== null && meeting.day < day);
}

function headerLines(body: string, last: Minutes | undefined, day: Day): string[] {
  const header = last?.read.header ?? null;
  const date = entryOf(header, 'date')?.value;
  const inFigures = date?.type === 'scalar' && /^\d{4}-/u.test(date.text);
  const kept = keptKeys.flatMap((key) => {
    const value = written(entryOf(header, key)?.value);
    return value === '' ? [] : [`${key}: ${value}`];
  });
  return [
    '---',
    'minutes: 1',
    `body: ${scalar(body)}`,
    `date: ${inFigures ? isoDay(day) : longDay(day)}`,
    ...kept,
    'status: draft',
    '---',
  ];
}

/** A value of the last header as it is written in the next; `''` for none. */
function written(value: HeaderValue | undefined): string {
  if (value?.type === 'scalar') return value.text.trim() === '' ? '' : scalar(value.text);
  if (value?.type !== 'list') return '';
  const items = value.items.flatMap((item) => (item.type === 'scalar' ? [JSON.stringify(item.text)] : []));
  return items.length === 0 ? '' : `[${items.join(', ')}]`;
}

/** Words as YAML takes them: bare where nothing in them could mean anything else. */
function scalar(text: string): string {
  const words = text.trim();
  return /^\p{L}[\p{L}\p{N}\p{M} .,()&/’'–-]*$/u.test(words) ? words : JSON.stringify(words);
}

/** The headings with an empty line between them, and the matters under theirs. */
function bodyLines(
  headings: readonly string[],
  matters: readonly string[],
  last: Minutes | undefined,
  day: Day,
): string[] {
  const lastDay = last?.meeting.day ?? null;
  const dated = headings.map((heading) =>
    lastDay === null
      ? heading
      : heading.replaceAll(longDay(lastDay), longDay(day)).replaceAll(isoDay(lastDay), isoDay(day)),
  );
  const place = dated.findIndex((heading) => mattersHeading.test(heading));
  const sections = dated.map((heading, index) => (index === place ? [heading, '', ...matters, ''] : [heading, '']));
  if (place === -1 && matters.length > 0) sections.push([nextHeading(dated), '', ...matters, '']);
  return sections.flat().slice(0, -1);
}

/** `Matters arising` in the manner of the headings before it: with their signs, and the next number. */
function nextHeading(headings: readonly string[]): string {
  // The first is the title of the whole.
  const likes = headings.length > 1 ? headings.slice(1) : headings;
  const like = likes.findLast((heading) => numbered.test(heading)) ?? likes.at(-1) ?? '';
  const [, signs = '', number = '', mark = ''] = numbered.exec(like) ?? /^(#{1,6} )/u.exec(like) ?? [];
  if (number === '' && like.startsWith('**')) return '**Matters arising**';
  // The title of the whole bears no number.
  const depth = signs !== '' && number === '' && headings.length === 1 ? `#${signs}` : signs;
  return `${depth}${number === '' ? '' : `${Number(number) + 1}${mark} `}Matters arising`;
}

const numbered = /^(#{1,6} )?(\d+)([.)]) /u;

/** A line to be finished by the clerk: what the matter is called, tagged with its id where it has one. */
export function matterLine(item: Item): string {
  // A title is made of words as they were written, escapes included.
  const title = escapeProse(titleOf(item, longestTitle).replaceAll('\\{', '{'));
  const words = `- ${title}${/[.!?…]$/u.test(title) ? '' : '.'}`;
  return item.id === '' ? words : words + tagFor(words, words.length, `{#${item.id}}`);
}
