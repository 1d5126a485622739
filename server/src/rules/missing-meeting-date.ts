import { isoDay } from '../register/calendar.ts';
import { dayInPath } from '../register/header-dates.ts';
import { likeliestBody } from '../register/likeliest-body.ts';
import { entryOf } from '../register/meeting.ts';
import { asScalar } from '../syntax/write-scalar.ts';
import type { Span } from '../text/span.ts';
import { at } from './finding.ts';
import { type ReportedFinding, rule } from './rule.ts';

/** A document longer than this is not looked through for a word. */
const longestEmpty = 200;
/** Dashes further down than this close no header. */
const longestOther = 4000;

export default rule({
  id: 'missing-meeting-date',
  family: 'markup',
  severity: 'error',
  scope: 'document',
  what: 'A document has tags but does not say when its meeting was.',
  why: 'Everything in it happened at no time: no deadline can be judged, and no history put in order.',
  help: 'Give the document a header with `minutes: 1`, `body:` and `date:`.',
  examples: [
    {
      bad: `//- housing/2024-01-24.minutes as it stands
Officers would report back.{action #report @director due March 2024}
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ has no header`,
      good: `//- housing/2024-01-24.minutes as it stands
---
minutes: 1
body: Housing Committee
date: 24 January 2024
---
Officers would report back.{action #report @director due March 2024}`,
    },
    {
      bad: `---
minutes: 1
^^^^^^^ gives no date
body: Housing Committee
---
Officers would report back.{action #report @director due March 2024}`,
      good: `//- notes.minutes as it stands
Nothing in these notes is tagged, so nothing in them needs a date.`,
    },
    {
      bad: `//- housing/2024-01-24.minutes as it stands
---
body: Housing Committee
^^^^^^^^^^^^^^^^^^^^^^^ begins with \`minutes: 1\`
date: 24 January 2024
---
Officers would report back.{action #report @director due March 2024}`,
      good: `//- housing/2024-01-24.minutes as it stands
---
minutes: 1
body: Housing Committee
date: 24 January 2024
---
Officers would report back.{action #report @director due March 2024}`,
    },
    {
      bad: `//- housing/2024-01-24.minutes as it stands

^ is empty`,
      good: `//- housing/2024-01-24.minutes as it stands
The meeting was not quorate.`,
    },
  ],
  check(minutes, { report }) {
    const { header, tags, problems, length, pending } = minutes.read;
    if (
      minutes.meeting.day !== null ||
      pending ||
      problems.some(({ fault }) => fault === 'header-unclosed' || fault === 'header-yaml')
    )
      return;
    if (header === null && tags.length === 0) {
      if (length > longestEmpty || minutes.source.text().trim() !== '') return;
      const help = 'Delete it, or put the minutes in.';
      report(at(minutes, { start: 0, end: length }), { message: 'This document is empty.', help });
      return;
    }
    const date = dayInPath(minutes.path);
    const data = date === null ? {} : { date: isoDay(date) };
    if (header === null) {
      const { place, ...told } = withoutHeader(minutes.source.text());
      report(at(minutes, place), 'help' in told ? told : { ...told, data });
      return;
    }
    const entry = entryOf(header, 'date');
    // A date that is written but does not read is broken-header's, or impossible-date's.
    if (entry !== undefined && (entry.value.type !== 'scalar' || entry.value.text.trim() !== '')) return;
    const where = entry ?? header.entries[0] ?? { start: header.start, end: header.start + 3 };
    report(at(minutes, where), {
      message: 'The header gives no date of the meeting.',
      help: 'Add a line `date:` with the day of the meeting.',
      data,
    });
  },
  fix({ minutes, start: place, data: { date, late, key } }, { register }) {
    if (key !== undefined) {
      const edits = [{ minutes, start: place, end: place + 'minutes'.length, text: 'minutes' }];
      return { title: 'Write `minutes`', certain: false, changesPublicCopy: true, edits };
    }
    if (late !== undefined) {
      const start = minutes.source.text().charCodeAt(0) === 0xfeff ? 1 : 0;
      const edits = [{ minutes, start, end: place, text: '' }];
      return { title: 'Take the empty lines before the header out', certain: false, changesPublicCopy: true, edits };
    }
    if (date === undefined) return undefined;
    const text = minutes.source.text();
    const { header } = minutes.read;
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const dated = `Date the meeting ${date}, after the file`;
    const insert = (at: number, words: string, title = dated) => ({
      title,
      certain: false,
      edits: [{ minutes, start: at, end: at, text: words }],
    });
    if (header === null) {
      const body = likeliestBody(minutes, register);
      if (body === '') return undefined;
      const lines = ['---', 'minutes: 1', `body: ${asScalar(body)}`, `date: ${date}`, '---', ''];
      return insert(text.charCodeAt(0) === 0xfeff ? 1 : 0, lines.join(lineEnd), `${dated}, as one of ${body}`);
    }
    const entry = entryOf(header, 'date');
    if (entry !== undefined) return insert(entry.end + 1, ` ${date}`);
    return insert(text.lastIndexOf('---', header.end), `date: ${date}${lineEnd}`);
  },
});

/** What is said of a document with tags and no header, and where: of what was meant for one, if there is such. */
function withoutHeader(text: string): ReportedFinding & { readonly place: Span } {
  const late = lateHeader(text);
  if (late !== null) {
    const message =
      'A header is read on the very first line alone; behind an empty line it is taken for the first words of the minutes, and published with them.';
    return { place: late, message, help: 'Take the empty lines before it out.', data: { late: 'yes' } };
  }
  const other = otherHeader(text);
  if (other === null) {
    const message = 'This document has tags but has no header, so nobody can tell whose meeting it was and when.';
    return { place: firstLine(text), message };
  }
  const message =
    'Only a header that begins with `minutes: 1` is one; this is read as the first words of the minutes, and published with them.';
  const isKey = /^minutes:/iu.test(text.slice(other.start, other.end));
  const help = isKey ? 'Write `minutes` in small letters.' : 'Make `minutes: 1` the first line of it.';
  return { place: other, message, help, data: isKey ? { key: 'yes' } : {} };
}

/** The first line of a header that only empty lines keep from being one. */
function lateHeader(text: string): { start: number; end: number } | null {
  const found = /^\ufeff?(?:[ \t]*\r?\n)+(?=---[ \t]*\r?\n(?:#[^\n]*\n)*minutes:)/u.exec(text.slice(0, longestOther));
  return found === null ? null : { start: found[0].length, end: found[0].length + '---'.length };
}

/** YAML between dashes at the top, which is no header of minutes: its first line. */
function otherHeader(text: string): { start: number; end: number } | null {
  const fence = /^\ufeff?---[ \t]*\r?\n/u.exec(text);
  if (fence === null) return null;
  const start = fence[0].length;
  const [head = ''] = text.slice(start, start + longestOther).split(/^---[ \t]*$/mu, 1);
  const [line = ''] = /^[\p{L}_][\w -]*:(?![^\s])[^\r\n]*/u.exec(head) ?? [];
  return line !== '' && text.startsWith('---', start + head.length) ? { start, end: start + line.length } : null;
}

function firstLine(text: string): { start: number; end: number } {
  const start = text.search(/\S/u);
  const rest = text.slice(start).search(/[\r\n]/u);
  return { start, end: rest === -1 ? text.length : start + rest };
}
