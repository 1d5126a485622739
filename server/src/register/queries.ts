/** Questions asked of a register: states, titles, the latest of what was said, what hangs on what. */
import type { Clause, ClauseType, Kind, Rating, Tag } from '../syntax/ast.ts';
import { wordsIn } from '../syntax/cover.ts';
import { flatCopy } from '../syntax/keep.ts';
import { mendClause } from '../syntax/mend.ts';
import { valuesIn } from '../syntax/parse.ts';
import { numberByWord, qualifierWords, rankByWord, ratings, unitByNoun } from '../syntax/vocabulary.ts';
import { abbreviate, foldBlanks } from '../text/words.ts';
import { type Day, longDay } from './calendar.ts';
import type { Deadline, Item, Mention, Minutes, Owner, Rated, Register } from './model.ts';
import { handleOf } from './roster.ts';
import { comparable } from './value.ts';
import { directionOf, latestValue, meetsTarget, metInTime } from './values-reported.ts';

/** Where an item stands on the register's day; the words are shown to people as they are. */
export type State =
  | 'done'
  | 'closed'
  | 'withdrawn'
  | 'replaced'
  | 'overdue'
  | 'blocked'
  | 'due soon'
  | 'no date'
  | 'open'
  | 'met'
  | 'missed'
  | 'short'
  | 'no target'
  | 'no value'
  | 'not comparable'
  | 'recorded';

/** An item is `due soon` in its last so many days, unless the configuration says otherwise. */
export const defaultSoon = 14;

/** The state of an item on the register's day. `soon` is how many days before its deadline an item is `due soon`. */
export function stateOf(item: Item, register: Register, soon = defaultSoon): State {
  if (item.kind === 'decision') return 'recorded';
  if (isReplaced(item, register)) return 'replaced';
  if (item.kind === 'metric') return metricState(item, register.asOf);
  const status = item.status?.value ?? 'open';
  if (status !== 'open') return status;
  if (isOverdue(item, register.asOf)) return 'overdue';
  if (blockers(item, register).length > 0) return 'blocked';
  const deadline = deadlineOf(item);
  if (deadline?.days == null)
    return deadline?.said.form === 'meeting' || ratingReached(item) || isGreen(item) ? 'open' : 'no date';
  return !ratingReached(item) && deadline.days.last - register.asOf <= soon ? 'due soon' : 'open';
}

function metricState(item: Item, asOf: Day): State {
  const target = item.targets.at(-1);
  const latest = latestValue(item);
  if (latest === undefined) return 'no value';
  if (target === undefined) return 'no target';
  if (!comparable(latest.value, target.value)) return 'not comparable';
  if (meetsTarget(item, latest, target)) return 'met';
  // What was reached in time is not missed for what came after; it only falls short now.
  const isPast = target.days !== null && target.days.last < asOf;
  return isPast && directionOf(item) !== undefined && !metInTime(item, target) ? 'missed' : 'short';
}

/** Whether work remains to be done on a recommendation or action. */
export function isOpen(item: Item): boolean {
  return (item.kind === 'recommendation' || item.kind === 'action') && (item.status?.value ?? 'open') === 'open';
}

/** Whether somebody still has to see to a recommendation or action: it is open, and nothing has taken its place. */
export function isPending(item: Item, register: Register): boolean {
  return isOpen(item) && !isReplaced(item, register);
}

/** The deadline that counts now, if one was ever stated. */
export function deadlineOf(item: Item): Deadline | undefined {
  return item.deadlines.at(-1);
}

/** The kind of what a tag speaks of: its own, or that of the item or owner its id names; `''` where nothing defines it. */
export function kindSpokenOf({ kind, id }: Tag, register: Register): Kind | '' {
  if (kind !== '' || id === null) return kind;
  return register.items.get(id.name)?.kind ?? (register.owners.has(id.name) ? 'owner' : '');
}

/** Whether a tag of the item begins, or was meant to begin, a clause of one of these types that does not read. */
export function hasUnread({ kind, mentions }: Item, types: readonly ClauseType[]): boolean {
  const isMeant = ({ type, unread, words }: Clause) => {
    if (type !== 'unknown') return unread !== null && types.includes(type);
    const meant = mendClause(words, kind)?.type;
    return meant !== undefined && types.includes(meant);
  };
  return mentions.some(({ tag }) => tag.clauses.some(isMeant));
}

/** From when on an item had a rating, as said; `''` where nobody can tell. */
export function ratedWhen({ by, clause, day }: Rated): string {
  if (clause?.dateWord === 'since' && clause.date !== null) return `since ${asSaid(by.minutes, clause.date)}`;
  return day === null ? '' : longDay(day);
}

/** The rating now, if one was ever given. */
export function ratingOf(item: Item): Rating | undefined {
  return item.ratings.at(-1)?.value;
}

/** Whether it was never dated and is as good as it can be: nobody waits for it. */
function isGreen(item: Item): boolean {
  const rating = ratingOf(item);
  return item.deadlines.length === 0 && (rating === 'green' || rating === 'blue');
}

/** Whether the rating that was expected by the deadline has been given. */
export function ratingReached(item: Item): boolean {
  const deadline = deadlineOf(item);
  return deadline !== undefined && reaches(ratingOf(item), deadline.track);
}

/** Whether a rating is as good as the one a deadline is of, or better; blue is what has been green for good. */
export function reaches(rating: Rating | undefined, track: Deadline['track']): boolean {
  return rating !== undefined && track !== 'due' && ratings.indexOf(rating) >= ratings.indexOf(track);
}

/** Whether the deadline has passed on `asOf` with the item open. The last day itself is in time. */
export function isOverdue(item: Item, asOf: Day): boolean {
  const last = deadlineOf(item)?.days?.last;
  return isOpen(item) && last !== undefined && last < asOf && !ratingReached(item);
}

/** The items an item needs that hold it up: overdue or withdrawn themselves. */
export function blockers(item: Item, register: Register): Item[] {
  if (!isOpen(item)) return [];
  const found: Item[] = [];
  for (const { value } of item.needs) {
    const needed = register.items.get(value);
    if (needed !== undefined && needed !== item && holdsUp(needed, register)) found.push(needed);
  }
  return found;
}

function holdsUp(needed: Item, register: Register): boolean {
  return (isOverdue(needed, register.asOf) || needed.status?.value === 'withdrawn') && !isReplaced(needed, register);
}

/** Whether another item has taken the place of this one. */
export function isReplaced(item: Item, register: Register): boolean {
  return replacementOf(item, register) !== undefined;
}

/** The other items that took the place of this one. */
export function replacementsOf(item: Item, register: Register): readonly Item[] {
  const found = item.id === '' ? undefined : register.links.replacers.get(item.id);
  return found?.filter((other) => other.id !== item.id) ?? [];
}

/** The other item that took the place of this one; of several the last. */
export function replacementOf(item: Item, register: Register): Item | undefined {
  return item.id === '' ? undefined : register.links.replacers.get(item.id)?.findLast((other) => other.id !== item.id);
}

/** The title made last for each item: several rules speak of one, and its words may be in a file. */
const titles = new WeakMap<Item, { readonly limit: number; readonly title: string }>();

/** What an item is called: its `called` words, or the words of the tag that defines it, on one line. */
export function titleOf(item: Item, limit = 80): string {
  const made = titles.get(item);
  if (made?.limit === limit) return made.title;
  // Cut out of a text, it would hold on to the whole of it.
  const title = flatCopy(makeTitle(item, limit));
  titles.set(item, { limit, title });
  return title;
}

function makeTitle(item: Item, limit: number): string {
  if (item.called !== null && item.called.value !== '') return abbreviate(item.called.value, limit);
  const defined = item.definitions[0] ?? item.mentions[0];
  // A title stands inside a sentence: its own full stop would end that.
  const words = defined === undefined ? '' : namingWords(defined, limit).replace(/[.;:]$/u, '');
  return (
    words || (item.id === '' ? `${item.kind === 'action' ? 'an' : 'a'} ${item.kind} with no words` : `#${item.id}`)
  );
}

/** The words that name the item a tag defines: those it covers, or the whole sentence where they are but a figure. */
function namingWords({ minutes, tag }: Mention, limit: number): string {
  const { words, read } = minutes;
  const covered = wordsIn(words, read, words.coverOf(tag));
  const isPart = tag.open !== -1 && isFigure(abbreviate(covered, longestRow));
  const naming = (isPart ? wordsIn(words, read, words.sentenceAround(tag)) : covered).slice(0, longestRow);
  const named = isRowOfCells.test(naming) ? namingCell(naming, tag.kind) : naming;
  // The backslash keeps a bar from ending its cell.
  return abbreviate(named.replaceAll('\\|', '|'), limit);
}

/** As much of a row as is looked at for the cell that names an item, in code units. */
const longestRow = 400;

/** Between cells stands a bar or, in what was pasted from a table, a tab. */
const betweenCells = / \| |\t+/u;
const isRowOfCells = / \| |\t[^\t]+\t/u;

/** The cell of a table's row that says what it is about: the first that has several words; of a figure, the first in words. */
function namingCell(row: string, kind: Kind | ''): string {
  const cells = row.split(betweenCells);
  const fewest = kind === 'metric' ? 1 : 3;
  const named = cells.find((cell) => (cell.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewest);
  return named ?? cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest));
}

/** Whether words say a value and nothing else. */
function isFigure(words: string): boolean {
  // All but a few letters must be the value's, so it begins with the first word or two.
  if (!mayBeginValue(words)) return false;
  const [value] = valuesIn(words, { start: 0, end: words.length });
  if (value === undefined) return false;
  const rest = `${words.slice(0, value.start)} ${words.slice(value.end)}`.trim();
  // `9 weeks`: what a number counts in is a part of the figure.
  return rest.length < 4 || unitByNoun.has(rest.toLowerCase().replace(/[.,;:]$/u, ''));
}

/** Whether one of the first words may begin a value; most words do not, and are spared the grammar. */
function mayBeginValue(words: string): boolean {
  if (/^.{0,3}[£\d-]/u.test(words)) return true;
  const [first = '', second = ''] = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return beginsValue(first) || beginsValue(second);
}

function beginsValue(word: string): boolean {
  return numberByWord.has(word) || qualifierWords.has(word) || rankByWord.has(word);
}

/** The covered words on one line; where they are a part of a sentence (`[34.6%]`), the whole of it. */
export function quotationOf({ minutes, tag }: Mention, limit: number): string {
  const { words, read } = minutes;
  return abbreviate(wordsIn(words, read, words.sentenceAround(tag)), limit);
}

/** The words a mention covers, on one line. */
export function saidAt({ minutes, tag }: Mention, limit = 160): string {
  const { words, read } = minutes;
  return abbreviate(wordsIn(words, read, words.coverOf(tag)), limit);
}

/** A stretch of a document as written, on one line. */
export function asSaid(minutes: Minutes, span: { readonly start: number; readonly end: number }): string {
  return foldBlanks(minutes.words.slice(span.start, span.end));
}

/** By the owners of a register: that map is another one whenever somebody may be named otherwise. */
const bodyHandles = new WeakMap<Register['owners'], ReadonlyMap<string, string>>();

/** The owner a handle names: stated under it, known by it as an alias, or a body that meets under that name. */
export function ownerNamed(handle: string, register: Register): Owner | 'body' | undefined {
  const owner = register.owners.get(handle);
  if (owner !== undefined) return owner;
  let aliases = bodyHandles.get(register.owners);
  if (aliases === undefined) {
    const made = new Map<string, string>();
    // In order, for two may claim one alias and it must always be the same that gets it.
    const owners = [...register.owners.values()].sort((one, other) => (one.handle < other.handle ? 1 : -1));
    for (const one of owners) for (const alias of one.aliases) made.set(handleOf(alias), one.handle);
    for (const body of register.bodies.values()) made.set(handleOf(body.name), '');
    aliases = made;
    bodyHandles.set(register.owners, aliases);
  }
  const known = aliases.get(handle) ?? aliases.get(handle.toLowerCase());
  return known === '' ? 'body' : known === undefined ? undefined : register.owners.get(known);
}
