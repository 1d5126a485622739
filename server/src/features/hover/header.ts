/** A key of the header under the pointer: what it says, and how a date in it was read. */
import { longDay } from '../../register/calendar.ts';
import { daysMeant } from '../../register/days-meant.ts';
import type { HeaderEntry } from '../../syntax/ast.ts';
import { headerKeys, ownerKeys } from '../../syntax/header-schema.ts';
import { parseDate } from '../../syntax/parse.ts';
import { counted } from '../../text/words.ts';
import { spanInWords } from '../date-reading.ts';
import { codeMarkdown, paragraphs, plainMarkdown } from '../markdown.ts';
import { minutesAfter } from '../meetings.ts';
import type { HoverWorld } from './words.ts';

/** What a key means, and what is known of its value. */
export function headerMarkdown(entry: HeaderEntry, ofOwner: boolean, world: HoverWorld): string {
  const known = (ofOwner ? ownerKeys : headerKeys).find(({ key }) => key === entry.key);
  if (known === undefined) return '';
  return paragraphs([
    `**${codeMarkdown(known.key)}**: ${known.meaning}`,
    known.shape === 'date' ? dateInWords(entry, world) : '',
    known.key === 'body' && !ofOwner ? meetingsInWords(world) : '',
  ]);
}

function dateInWords({ key, value }: HeaderEntry, { minutes, snapshot }: HoverWorld): string {
  const text = value.type === 'scalar' ? value.text.trim() : '';
  const said = text === '' ? null : parseDate(text);
  if (text === '') return '';
  const days = said === null ? null : daysMeant(said, minutes.meeting.day ?? 0, 'next', snapshot.settings.fiscalStart);
  if (days === null) return `“${plainMarkdown(text)}” does not read as a day.`;
  const counts = key === 'until' ? days.last : days.first;
  const which =
    days.first === days.last
      ? ''
      : ` The ${key === 'until' ? 'last' : 'first'} of these days counts, ${longDay(counts)}.`;
  const meant = `**${spanInWords(days)}**`;
  return text === longDay(days.first) && days.first === days.last
    ? meant
    : `“${plainMarkdown(text)}” means ${meant}.${which}`;
}

/** How often the body met, and which meetings stand beside this one. */
function meetingsInWords({ minutes, snapshot: { register }, link }: HoverWorld): string {
  const meetings = register.bodies.get(minutes.meeting.bodyKey)?.meetings ?? [];
  if (meetings.length === 0) return '';
  const before = meetings[meetings.indexOf(minutes) - 1];
  const after = minutesAfter(minutes, register);
  const neighbour = (word: string, one: typeof before): string => {
    const day = one?.meeting.day ?? null;
    return one === undefined || day === null
      ? ''
      : `${word}: ${link({ minutes: one, start: 0, end: 0 }, longDay(day))}`;
  };
  return [counted(meetings.length, 'meeting'), neighbour('before this one', before), neighbour('after it', after)]
    .filter((part) => part !== '')
    .join('; ');
}
