/** What each meeting said of an item, as a Markdown table: the latest first, for that is what a reader is after. */
import { longDay } from '../register/calendar.ts';
import { changesOf } from '../register/changes.ts';
import type { Item, Mention, Minutes, Register } from '../register/model.ts';
import { quotationOf } from '../register/queries.ts';
import { atTag, type Location } from '../rules/finding.ts';
import type { Tag } from '../syntax/ast.ts';
import { counted } from '../text/words.ts';
import { paragraphs, plainMarkdown, tableMarkdown } from './markdown.ts';

export interface HistoryOptions {
  /** How many meetings are shown, the latest; the others are counted. 12 unless said. */
  readonly meetings?: number;
  /** How long the words said may be, in UTF-16 code units. 160 unless said. */
  readonly words?: number;
  /** The meeting of this document is marked as the one the reader is at. */
  readonly here?: Minutes;
  /** Makes a link to a place: `text` is Markdown, and what it gives is too. Without it there are no links. */
  readonly link?: (place: Location, text: string) => string;
}

/** The history of an item: a table of meetings, and how many it leaves out. */
export function historyTable(item: Item, register: Register, options: HistoryOptions = {}): string {
  const { meetings: most = 12, here } = options;
  const meetings = meetingsOf(item);
  const shown = meetings.slice(-most).reverse();
  const rows = shown.map((mentions) => rowOf(mentions, item, register, options));
  const hidden = meetings.length - shown.length;
  const first = meetings[0]?.[0];
  const omitted =
    hidden === 0 || first === undefined
      ? ''
      : `${counted(hidden, 'earlier meeting')} spoke of it too, the first ${whenOf(first, options)}.`;
  const isHidden = here !== undefined && meetings.slice(0, hidden).some(([mention]) => mention?.minutes === here);
  return paragraphs([
    shown.length === 0 ? '' : tableMarkdown(['Meeting', 'Body', 'What changed', 'Words said'], rows),
    isHidden ? `${omitted} This meeting is one of them.` : omitted,
  ]);
}

function whenOf(mention: Mention, options: HistoryOptions): string {
  const { day } = mention.minutes.meeting;
  const words = plainMarkdown(day === null ? `in ${mention.minutes.path}` : `on ${longDay(day)}`);
  return options.link === undefined ? words : options.link(atTag(mention), words);
}

/** The mentions of an item by meeting, in order. */
function meetingsOf({ mentions }: Item): Mention[][] {
  const meetings: Mention[][] = [];
  for (const mention of mentions) {
    const last = meetings.at(-1);
    if (last?.[0]?.minutes === mention.minutes) last.push(mention);
    else meetings.push([mention]);
  }
  return meetings;
}

function rowOf(mentions: readonly Mention[], item: Item, register: Register, options: HistoryOptions): string[] {
  const [first] = mentions as [Mention, ...Mention[]];
  const { day, body } = first.minutes.meeting;
  const date = plainMarkdown(day === null ? 'no date' : longDay(day));
  const linked = options.link === undefined ? date : options.link(atTag(first), date);
  const said = mentions.map((mention) => wordsOf(mention, options.words ?? 160)).filter((words) => words !== '');
  return [
    first.minutes === options.here ? `${linked} (here)` : linked,
    plainMarkdown(body),
    plainMarkdown(mentions.flatMap((mention) => changesOf(mention, item, register)).join('; ')),
    [...new Set(said)].map(plainMarkdown).join(' / '),
  ];
}

const quotations = new WeakMap<Tag, { readonly limit: number; readonly words: string }>();

/** What was said around a mention. It may be in a file, and never changes: it is looked up once. */
function wordsOf(mention: Mention, limit: number): string {
  const known = quotations.get(mention.tag);
  if (known?.limit === limit) return known.words;
  const words = quotationOf(mention, limit);
  quotations.set(mention.tag, { limit, words });
  return words;
}
