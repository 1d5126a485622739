/** The story of one item: how it stands, how it got there, and every meeting that spoke of it. */
import { type Day, longDay } from '../register/calendar.ts';
import { changesOf, slipEnds } from '../register/changes.ts';
import { reportInWords } from '../register/compare.ts';
import { dateInWords } from '../register/in-words.ts';
import { indexOf } from '../register/item-index.ts';
import { compareItems } from '../register/links.ts';
import type { Item, Mention, Minutes, Register, Said, Target } from '../register/model.ts';
import { asSaid, defaultSoon, quotationOf, ratedWhen, replacementsOf, stateOf, titleOf } from '../register/queries.ts';
import { numberOf, valueInWords } from '../register/value.ts';
import { directionOf } from '../register/values-reported.ts';
import { nearest } from '../syntax/names.ts';
import { sparkline } from '../text/sparkline.ts';
import { counted } from '../text/words.ts';
import { ratingCell, stateCell } from './marks.ts';
import { placeOf, type TagPlace } from './places.ts';
import { type Due, entryOf, metricEntryOf, movementInWords, sourceInWords } from './register-entries.ts';
import { type Cell, line } from './section.ts';

export interface Fact {
  readonly label: string;
  readonly lines: Cell;
}

/** What one meeting said of the item: once or several times. */
export interface Episode {
  readonly minutes: Minutes;
  readonly day: Day | null;
  readonly said: readonly { readonly changes: readonly string[]; readonly words: string; readonly place: TagPlace }[];
}

export interface History {
  readonly item: Item;
  readonly register: Register;
  readonly title: string;
  /** Kind, state and day, for a line under the title. */
  readonly summary: readonly string[];
  readonly facts: readonly Fact[];
  readonly episodes: readonly Episode[];
  readonly soon: number;
}

/** The history of an item of the register. `soon` is how many days before its deadline it is due soon. */
export function historyOf(item: Item, register: Register, soon = defaultSoon): History {
  return {
    item,
    register,
    title: titleOf(item, 160),
    summary: [`#${item.id}`, item.kind, stateOf(item, register, soon), `as of ${longDay(register.asOf)}`],
    facts: factsOf(item, register, soon).filter(({ lines }) => lines.length > 0),
    episodes: episodesOf(item, register),
    soon,
  };
}

/** Up to three ids a person may have meant: those spelled like it, then those that have it in them. */
export function idsLike(id: string, register: Register): string[] {
  const ids = new Set([...register.items.values()].sort(compareItems).map((item) => item.id));
  const found: string[] = [];
  const take = (like: string | undefined) => {
    if (like !== undefined && found.length < 3 && ids.delete(like)) found.push(like);
  };
  take(nearest(id, ids));
  take(nearest(id, ids));
  const wanted = id.toLowerCase();
  for (const like of [...ids]) if (wanted !== '' && like.toLowerCase().includes(wanted)) take(like);
  return found;
}

function factsOf(item: Item, register: Register, soon: number): Fact[] {
  const named = (said: readonly Said<string>[]): Cell =>
    [...new Set(said.map(({ value }) => value))].flatMap((id) => linkCell(id, register, soon));
  const listedItems = (items: readonly Item[] = []): Cell => items.flatMap((one) => itemCell(one, register, soon));
  return [
    ...(item.kind === 'metric' ? metricFacts(item, register) : workFacts(item, register, soon)),
    { label: 'From', lines: line(sourceInWords(item, register)) },
    { label: 'Needs', lines: named(item.needs) },
    { label: 'Needed by', lines: listedItems(register.links.needers.get(item.id)) },
    { label: 'Serves', lines: named(item.serves) },
    { label: 'Served by', lines: listedItems(register.links.servers.get(item.id)) },
    { label: 'Replaces', lines: named(item.replaces) },
    { label: 'Replaced by', lines: listedItems(replacementsOf(item, register)) },
  ];
}

function linkCell(id: string, register: Register, soon: number): Cell {
  const item = register.items.get(id);
  if (item === undefined) return line(`#${id} (nothing defines it)`, 'amber');
  return itemCell(item, register, soon);
}

function itemCell(item: Item, register: Register, soon: number): Cell {
  const id = item.id === '' ? '' : `#${item.id}  `;
  return line(`${id}${titleOf(item, 60)} (${stateOf(item, register, soon)})`);
}

function workFacts(item: Item, register: Register, soon: number): Fact[] {
  const { owners, due, firstDue, daysLeft, state } = entryOf(item, register, soon);
  const late = state === 'overdue' && daysLeft !== null ? `by ${counted(-daysLeft, 'day')}` : '';
  const index = indexOf(item);
  return [
    { label: 'State', lines: item.kind === 'decision' ? [] : stateCell(state, late) },
    {
      label: owners.length > 1 ? 'Owners' : 'Owner',
      lines: owners.flatMap(({ name, role, left }) => [
        ...line([name, role].filter((part) => part !== '').join(', ')),
        ...line(left === null ? '' : `left ${longDay(left)}`, 'amber'),
      ]),
    },
    { label: 'Rating', lines: ratingLines(item) },
    { label: 'First due', lines: item.slips.length === 0 ? [] : dueLines(firstDue) },
    { label: 'Due', lines: dueLines(due) },
    {
      label:
        item.slips.length === 0 ? '' : `Slipped ${item.slips.length === 1 ? 'once' : `${item.slips.length} times`}`,
      lines: item.slips.flatMap((slip) => {
        const { from, to } = slipEnds(slip, index, asSaid);
        const dates = [from, to].filter((date) => date !== '').join(' → ');
        return line(`${dates}${slip.cause && `: ${slip.cause}`}`, slip.cause === '' ? 'amber' : '');
      }),
    },
  ];
}

function ratingLines(item: Item): Cell {
  const turns = item.ratings.filter(({ value }, place) => value !== item.ratings[place - 1]?.value);
  return turns.flatMap((rated) =>
    ratingCell(rated.value).map(({ text, tone }) => ({
      text: [text, ratedWhen(rated)].filter((part) => part !== '').join(', '),
      tone,
    })),
  );
}

function dueLines(due: Due | null): Cell {
  if (due === null) return [];
  const track = due.track === 'due' ? '' : `${due.track} by `;
  const day = due.days === null ? '' : longDay(due.days.last);
  return line(`${track}${due.text}${day === '' || day === due.text ? '' : ` (${day})`}`);
}

function metricFacts(item: Item, register: Register): Fact[] {
  const { latest, gap, points, state } = metricEntryOf(item, register);
  const direction = directionOf(item);
  const numbers = points.map(({ value }) => numberOf(value));
  return [
    { label: 'State', lines: stateCell(state) },
    { label: 'Latest', lines: line(latest === undefined ? '' : reportInWords(latest)) },
    { label: 'Target', lines: item.targets.toReversed().flatMap(aimLine) },
    { label: 'Stretch', lines: item.stretches.toReversed().flatMap(aimLine) },
    { label: 'Gap', lines: line(gap) },
    { label: 'Direction', lines: line(direction === undefined ? '' : `${direction} is better`) },
    {
      label: 'Trend',
      lines: numbers.length < 2 ? [] : line(`${sparkline(numbers, 40)}  ${movementInWords(points)}`),
    },
  ];
}

/** The newest target first, the ones it took the place of quiet. */
function aimLine({ value, days, by, clause }: Target, place: number): Cell {
  const when = clause.date === null ? '' : ` by ${dateInWords(by.minutes, clause.date, days)}`;
  return line(`${place === 0 ? '' : 'before: '}${valueInWords(value)}${when}`, place === 0 ? '' : 'quiet');
}

function episodesOf(item: Item, register: Register): Episode[] {
  const byMinutes = new Map<Minutes, Mention[]>();
  for (const mention of item.mentions) {
    const known = byMinutes.get(mention.minutes);
    if (known === undefined) byMinutes.set(mention.minutes, [mention]);
    else known.push(mention);
  }
  return [...byMinutes].map(([minutes, mentions]) => ({
    minutes,
    day: minutes.meeting.day,
    said: mentions.map((mention) => ({
      changes: changesOf(mention, item, register),
      words: quotationOf(mention, 300),
      place: placeOf(mention),
    })),
  }));
}
