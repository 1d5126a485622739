/** What can be followed from a document: addresses on the web, and the minutes of other meetings it names by their date. */
import type { Snapshot } from '../check/snapshot.ts';
import { longDay } from '../register/calendar.ts';
import type { Minutes } from '../register/model.ts';
import type { Span } from '../text/span.ts';
import { meetingsNamed } from './meetings.ts';

export interface DocumentLink extends Span {
  /** An address of http or https, or the minutes of another meeting. */
  readonly to: { readonly address: string } | { readonly minutes: Minutes };
  /** What following it shows. */
  readonly tooltip: string;
}

export interface DocumentLinkOptions {
  /** How many are given at the most; the first of them. */
  readonly limit?: number;
}

const mostLinks = 2000;

/**
 * The links of a document in the order in which they stand: Markdown's `[words](address)`, `<address>` and bare addresses, in tags
 * too; `next` in the header, `next meeting` and `the minutes of DATE` where those minutes are held. Ids are no links: to
 * go to their definition is another command.
 */
export function documentLinks(
  { register, settings }: Snapshot,
  minutes: Minutes,
  { limit = mostLinks }: DocumentLinkOptions = {},
): DocumentLink[] {
  const text = minutes.source.text();
  const links: DocumentLink[] = addressesIn(text);
  for (const { start, end, meeting } of meetingsNamed(minutes, text, register, settings.fiscalStart)) {
    const { body, day } = meeting.meeting;
    const tooltip = `Minutes of the ${body.trim()}${day === null ? '' : `, ${longDay(day)}`}`;
    links.push({ start, end, to: { minutes: meeting }, tooltip });
  }
  return links.sort((one, other) => one.start - other.start).slice(0, limit);
}

const address = /\bhttps?:\/\/[^\s<>"“”{}|\\^`]+/giu;

function addressesIn(text: string): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const match of text.matchAll(address)) {
    const written = withoutEnd(match[0]);
    if (!/^https?:\/\/[^/?#]/iu.test(written)) continue;
    const end = match.index + written.length;
    links.push({ start: match.index, end, to: { address: written }, tooltip: 'Open in the browser' });
  }
  return links;
}

/** An address without the stops and brackets of the sentence it stands in: `)` is its own where a `(` is. */
function withoutEnd(written: string): string {
  let end = written.length;
  let open = 0;
  let square = 0;
  for (const letter of written) {
    if (letter === '(') open++;
    else if (letter === ')') open--;
    else if (letter === '[') square++;
    else if (letter === ']') square--;
  }
  for (; end > 0; end--) {
    const last = written.charAt(end - 1);
    if (last === ')' && open < 0) open++;
    else if (last === ']' && square < 0) square++;
    else if (!".,;:!?'’*_".includes(last)) break;
  }
  return written.slice(0, end);
}
