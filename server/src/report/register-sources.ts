/** Recommendations by who made them: how the eight of one inspection stand. */
import { compareItems } from '../register/links.ts';
import type { Item, Mention, Minutes, Register } from '../register/model.ts';
import type { State } from '../register/queries.ts';
import type { Rating } from '../syntax/ast.ts';
import { ratings as ratingWords } from '../syntax/vocabulary.ts';
import { entryOf, type LogEntry, sourceInWords } from './register-entries.ts';

/** Recommendations that came in together: from one source, at one meeting. */
export interface SourceEntry {
  /** Who made them, in words; `''` where no source is stated. */
  readonly source: string;
  /** The meeting that took them in. */
  readonly minutes: Minutes;
  readonly entries: readonly LogEntry[];
  /** How many there are of each rating given, from best to worst. */
  readonly ratings: readonly { readonly rating: Rating; readonly count: number }[];
  readonly unrated: number;
  /** How many there are of each state, in the order of the log. */
  readonly states: readonly { readonly state: State; readonly count: number }[];
  /** The tag that defines the first of them. */
  readonly by: Mention;
}

const stateOrder: readonly State[] = [
  'overdue',
  'due soon',
  'open',
  'blocked',
  'no date',
  'done',
  'closed',
  'withdrawn',
  'replaced',
];

/**
 * The recommendations of a register, those of one source and meeting together, the latest first: each group whole, of
 * which at least one item is among those `wanted`.
 */
export function sourcesOf(register: Register, soon: number, wanted: readonly Item[]): SourceEntry[] {
  const groups = new Map<string, Item[]>();
  const recommendations = [...register.items.values(), ...register.unnamed].filter(
    ({ kind }) => kind === 'recommendation',
  );
  for (const item of recommendations.sort(compareItems)) {
    const minutes = item.definitions[0]?.minutes;
    if (minutes === undefined) continue;
    // `CQC` and `the CQC` are one.
    const key = `${minutes.path}\n${(item.source?.value ?? '').toLowerCase().replace(/^the /u, '')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  const asked = new Set(wanted);
  return [...groups.values()]
    .filter((group) => group.some((item) => asked.has(item)))
    .map((group) =>
      sourceEntry(
        group.map((item) => entryOf(item, register, soon)),
        register,
      ),
    )
    .sort((one, other) => (other.minutes.meeting.day ?? 0) - (one.minutes.meeting.day ?? 0));
}

function sourceEntry(entries: readonly LogEntry[], register: Register): SourceEntry {
  const { item } = entries[0] as LogEntry;
  const by = item.definitions[0] as Mention;
  const given = ratingWords
    .toReversed()
    .map((rating) => ({ rating, count: entries.filter((one) => one.rating === rating).length }));
  const states = stateOrder.map((state) => ({ state, count: entries.filter((one) => one.state === state).length }));
  return {
    source: sourceInWords(item, register),
    minutes: by.minutes,
    entries,
    ratings: given.filter(({ count }) => count > 0),
    unrated: entries.filter(({ rating }) => rating === undefined).length,
    states: states.filter(({ count }) => count > 0),
    by,
  };
}
