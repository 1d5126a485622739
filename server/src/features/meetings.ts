/** Minutes that a document speaks of: those of the next meeting, and those it was read, by their date. */
import type { Day } from '../register/calendar.ts';
import { daysMeant } from '../register/days-meant.ts';
import { entryOf } from '../register/meeting.ts';
import type { Minutes, Register } from '../register/model.ts';
import { tagAt } from '../register/occurrences.ts';
import { placeAfter } from '../register/register.ts';
import type { Tag } from '../syntax/ast.ts';
import { parseDate } from '../syntax/parse.ts';
import { months, weekdays } from '../syntax/vocabulary.ts';
import type { Span } from '../text/span.ts';
import { foldBlanks } from '../text/words.ts';
import { touches } from './place.ts';

/** Words that mean a meeting, and the minutes of it. */
export interface MeetingMention extends Span {
  readonly meeting: Minutes;
}

/** The minutes of the body's next meeting after that of a document, if they are held. */
export function minutesAfter(minutes: Minutes, { bodies }: Register): Minutes | undefined {
  const meetings = bodies.get(minutes.meeting.bodyKey)?.meetings ?? [];
  const { day } = minutes.meeting;
  return day === null ? undefined : meetings[placeAfter(meetings, day)];
}

/** The minutes of the meeting a body held on a day, if they are held. */
function minutesOn(bodyKey: string, day: Day, { bodies }: Register): Minutes | undefined {
  const meetings = bodies.get(bodyKey)?.meetings ?? [];
  const last = meetings[placeAfter(meetings, day) - 1];
  return last?.meeting.day === day ? last : undefined;
}

/** Where a document names other meetings of its body, in order: in its header, in its tags and in `the minutes of DATE`. */
export function meetingsNamed(
  minutes: Minutes,
  text: string,
  register: Register,
  fiscalStart: number,
): MeetingMention[] {
  const header = nextInHeader(minutes, register);
  const found = header === undefined ? [] : [header];
  const next = minutesAfter(minutes, register);
  if (next !== undefined) for (const tag of minutes.read.tags) found.push(...nextInTag(tag, next));
  const from = minutes.read.header?.end ?? 0;
  return [...found, ...minutesRead(minutes, text, from, register, fiscalStart)].sort(
    (one, other) => one.start - other.start,
  );
}

/** The meeting that the words at an offset name, if they name one. */
export function meetingNamedAt(
  minutes: Minutes,
  offset: number,
  register: Register,
  fiscalStart: number,
): MeetingMention | undefined {
  const { header, tags } = minutes.read;
  if (header !== null && offset < header.end) {
    const next = nextInHeader(minutes, register);
    return next !== undefined && touches(next, offset) ? next : undefined;
  }
  const tag = tagAt(tags, offset);
  if (tag !== undefined && tag.start < offset && offset < tag.end) {
    const next = minutesAfter(minutes, register);
    return next === undefined ? undefined : nextInTag(tag, next).find((found) => touches(found, offset));
  }
  // No more is looked at than a phrase is long: a line may be as long as a document.
  const from = Math.max(header?.end ?? 0, offset - 2 * longestPhrase);
  const text = minutes.source.text().slice(0, offset + longestPhrase);
  return minutesRead(minutes, text, from, register, fiscalStart).find((found) => touches(found, offset));
}

/** Where a tag says `next meeting`. */
function nextInTag({ clauses }: Tag, meeting: Minutes): MeetingMention[] {
  const found: MeetingMention[] = [];
  for (const { date, to } of clauses)
    for (const said of [date, to])
      if (said?.form === 'meeting') found.push({ start: said.start, end: said.end, meeting });
  return found;
}

function nextInHeader(minutes: Minutes, register: Register): MeetingMention | undefined {
  const { next, bodyKey } = minutes.meeting;
  const value = next === null ? undefined : entryOf(minutes.read.header, 'next')?.value;
  const meeting = next === null ? undefined : minutesOn(bodyKey, next, register);
  if (value === undefined || meeting === undefined) return undefined;
  return { start: value.start, end: value.end, meeting };
}

/** No phrase that names minutes by their date is longer, in code units. */
const longestPhrase = 80;
const day = String.raw`(?:(?:${weekdays.join('|')}),? )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months.join('|')})(?:,? \d{4})?`;
const words = String.raw`\bminutes of (?:(?:the|our|its) )?(?:last |previous )?(?:meeting )?(?:held )?(?:of |on )?(${day}|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{4})\b`;
/** Each blank may be a line end. */
const phrase = new RegExp(words.replaceAll(' ', String.raw`\s{1,2}`), 'giu');

/** Where the text from an offset on speaks of `the minutes of 12 March 2020`, and those are held. */
function minutesRead(
  minutes: Minutes,
  text: string,
  from: number,
  register: Register,
  fiscalStart: number,
): MeetingMention[] {
  const on = minutes.meeting.day ?? register.asOf;
  const found: MeetingMention[] = [];
  phrase.lastIndex = from;
  for (let match = phrase.exec(text); match !== null; match = phrase.exec(text)) {
    const [whole, date = ''] = match;
    const said = parseDate(foldBlanks(date).replace(/\bof /u, ''));
    const meant = said === null ? null : daysMeant(said, on, 'last', fiscalStart);
    const meeting = meant === null ? undefined : minutesOn(minutes.meeting.bodyKey, meant.last, register);
    if (meeting === undefined || meeting === minutes) continue;
    found.push({ start: match.index, end: match.index + whole.length, meeting });
  }
  phrase.lastIndex = 0;
  return found;
}
