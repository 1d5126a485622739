/** An item under the pointer: how it stands, how it got there, and every meeting that spoke of it. */
import { soonIn } from '../../config/settings.ts';
import { longDay } from '../../register/calendar.ts';
import { slipEnds } from '../../register/changes.ts';
import { reportInWords } from '../../register/compare.ts';
import { dateInWords, ownerOn } from '../../register/in-words.ts';
import { indexOf } from '../../register/item-index.ts';
import type { Item, Mention, Register, Said, Target } from '../../register/model.ts';
import { asSaid, deadlineOf, ratedWhen, replacementsOf, stateOf } from '../../register/queries.ts';
import { valueInWords } from '../../register/value.ts';
import { directionOf, gapOf, latestValue } from '../../register/values-reported.ts';
import { timesInWords } from '../../text/words.ts';
import { historyTable } from '../history-table.ts';
import { ownerWordsOf } from '../item-words.ts';
import { codeMarkdown, type Fact, factsMarkdown, paragraphs, plainMarkdown } from '../markdown.ts';
import { ratingInWords } from '../rating-shape.ts';
import { shapeOf } from '../state-shape.ts';
import { trendMarkdown } from './trend.ts';
import { type HoverWorld, itemLine, itemName, someOf, standing } from './words.ts';

/** Everything about an item; `mention` is the tag of it that the pointer is at, if it is at one. */
export function itemMarkdown(item: Item, world: HoverWorld, mention?: Mention): string {
  const { register } = world.snapshot;
  const { minutes, meetings, link } = world;
  const facts = item.kind === 'metric' ? metricFacts(item, world, mention) : workFacts(item, register);
  const table = historyTable(item, register, { meetings, link, here: minutes });
  return paragraphs([
    `**${itemName(item, world, 160)}**`,
    `${item.kind} · ${headline(item, world)} · as of ${longDay(register.asOf)}`,
    factsMarkdown([...facts, ...linkFacts(item, world)]),
    table,
  ]);
}

function headline(item: Item, world: HoverWorld): string {
  if (item.kind !== 'metric') return standing(item, world);
  const { register, settings } = world.snapshot;
  const state = stateOf(item, register, soonIn(settings));
  return `${shapeOf(state)} ${metricStates.get(state) ?? state}`;
}

/** The facts below say the figures: here stands what they come to. */
const metricStates: ReadonlyMap<string, string> = new Map([
  ['short', 'short of the target'],
  ['missed', 'target missed'],
  ['met', 'target met'],
  ['no value', 'no value yet'],
  ['not comparable', 'not comparable with the target'],
]);

function workFacts(item: Item, register: Register): Fact[] {
  const { slips } = item;
  const many = (item.owners?.value.length ?? 0) > 1;
  const deadline = deadlineOf(item);
  const track = deadline === undefined || deadline.track === 'due' ? 'Due' : `To be ${deadline.track} by`;
  const due = deadline === undefined ? '' : dateInWords(deadline.by.minutes, deadline.said, deadline.days);
  return [
    { label: many ? 'Owners' : 'Owner', words: ownerFact(item, register) },
    { label: 'Rating', words: ratingFact(item) },
    { label: 'First due', words: slips.length === 0 ? '' : plainMarkdown(firstDueInWords(item)) },
    { label: track, words: plainMarkdown(due) },
    { label: `Put back ${timesInWords(slips.length)}`, words: slipFact(item) },
    { label: 'From', words: sourceFact(item, register) },
  ];
}

function ownerFact(item: Item, register: Register): string {
  const handles = item.owners?.value.map(({ name }) => name) ?? [];
  const left = handles
    .map((handle) => ownerOn(handle, register, register.asOf))
    .flatMap(({ name, left: day }) => (day === null ? [] : [`${name} left on ${longDay(day)}`]));
  return plainMarkdown([ownerWordsOf(item, register), ...left].filter((part) => part !== '').join('; '));
}

/** The ratings given, the one now first, each with the meeting that gave it; one given again is told once. */
function ratingFact({ ratings }: Item): string {
  const turns = ratings.filter(({ value }, place) => value !== ratings[place - 1]?.value);
  return someOf(turns.toReversed(), (rated) =>
    [ratingInWords(rated.value), plainMarkdown(ratedWhen(rated))].filter((part) => part !== '').join(', '),
  );
}

/** The first date ever set, in words; an item that comes in with `slipped from A to B` was first due on A. */
function firstDueInWords({ deadlines, slips }: Item): string {
  const [first] = deadlines;
  const [slip] = slips;
  const slippedFrom = slip?.clause.type === 'slipped' ? slip.clause.date : null;
  if (slip !== undefined && slippedFrom !== null && (first === undefined || first.by === slip.by)) {
    return dateInWords(slip.by.minutes, slippedFrom, slip.from);
  }
  return first === undefined ? '' : dateInWords(first.by.minutes, first.said, first.days);
}

/** Each slip with its cause, the latest first. */
function slipFact(item: Item): string {
  const index = indexOf(item);
  return someOf(item.slips.toReversed(), (slip) => {
    const { from, to } = slipEnds(slip, index, asSaid);
    const dates = [from, to].filter((date) => date !== '').join(' → ');
    return plainMarkdown([dates, slip.cause || 'no cause given'].filter((part) => part !== '').join(': '));
  });
}

function sourceFact({ source }: Item, register: Register): string {
  const words = source?.value ?? '';
  return plainMarkdown(words.startsWith('@') ? ownerOn(words.slice(1), register, register.asOf).name : words);
}

function metricFacts(item: Item, { snapshot: { register }, images }: HoverWorld, mention?: Mention): Fact[] {
  const latest = latestValue(item);
  const direction = directionOf(item);
  const read = mention === undefined ? undefined : indexOf(item).read.get(mention);
  return [
    { label: 'Read from the words', words: read === undefined ? '' : plainMarkdown(valueInWords(read.value)) },
    { label: 'Latest', words: latest === undefined ? '' : plainMarkdown(reportInWords(latest)) },
    { label: 'Target', words: someOf(item.targets.toReversed(), aimInWords) },
    { label: 'Stretch', words: someOf(item.stretches.toReversed(), aimInWords) },
    { label: 'Gap', words: plainMarkdown(gapOf(item)) },
    {
      label: 'Better',
      words:
        direction === undefined
          ? ''
          : `${direction}${item.direction?.stated === true ? '' : ', as the values suggest'}`,
    },
    { label: 'Trend', words: trendMarkdown(item, images) },
    { label: 'Owner', words: ownerFact(item, register) },
    { label: 'Rating', words: ratingFact(item) },
    { label: 'From', words: sourceFact(item, register) },
  ];
}

/** The newest target stands first; those it took the place of are told to be past. */
function aimInWords({ value, days, by, clause }: Target): string {
  const when = clause.date === null ? '' : ` by ${dateInWords(by.minutes, clause.date, days)}`;
  return plainMarkdown(`${valueInWords(value)}${when}`);
}

function linkFacts(item: Item, world: HoverWorld): Fact[] {
  const { register } = world.snapshot;
  const named = (said: readonly Said<string>[]): string =>
    someOf([...new Set(said.map(({ value }) => value))], (id) => {
      const linked = register.items.get(id);
      return linked === undefined ? `${codeMarkdown(`#${id}`)} (nothing defines it)` : itemLine(linked, world);
    });
  const { needers, servers } = register.links;
  const line = (one: Item) => itemLine(one, world);
  return [
    { label: 'Needs', words: named(item.needs) },
    { label: 'Needed by', words: someOf(needers.get(item.id) ?? [], line) },
    { label: 'Serves', words: named(item.serves) },
    { label: 'Served by', words: someOf(servers.get(item.id) ?? [], line) },
    { label: 'Replaces', words: named(item.replaces) },
    { label: 'Replaced by', words: someOf(replacementsOf(item, register), line) },
  ];
}
