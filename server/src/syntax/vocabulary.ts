/**
 * The words of the language: kinds, clause keywords and the tables the grammar looks words up in. `minutes.peggy` says
 * how they go together; this file is the one list of them, for the parser, the rules and everything that offers them.
 */
import type { ClauseType, Grade, ItemKind, Kind, Rating, Unit } from './ast.ts';

/** Every word that may stand for a kind after `{`, in lower case. */
export const kindWords: ReadonlyMap<string, Kind> = new Map([
  ['recommendation', 'recommendation'],
  ['rec', 'recommendation'],
  ['action', 'action'],
  ['metric', 'metric'],
  ['decision', 'decision'],
  ['owner', 'owner'],
  ['ignore', 'ignore'],
]);

export const itemKinds: readonly ItemKind[] = ['recommendation', 'action', 'metric', 'decision'];

/** Ratings and grades from worst to best: the place in the list, from 1, is the rank. */
export const ratings: readonly Rating[] = ['red', 'amber', 'green', 'blue'];
export const grades: readonly Grade[] = ['inadequate', 'requires improvement', 'good', 'outstanding'];

export const months: readonly string[] = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
];
export const seasons: readonly string[] = ['spring', 'summer', 'autumn', 'winter'];

/** Month by any of its spellings: in full, three letters, and `sept`. */
export const monthByWord: ReadonlyMap<string, number> = new Map([
  ...months.map((word, index): [string, number] => [word, index + 1]),
  ...months.map((word, index): [string, number] => [word.slice(0, 3), index + 1]),
  ['sept', 9],
]);
export const seasonByWord: ReadonlyMap<string, number> = new Map(seasons.map((word, index) => [word, index + 1]));

export const weekdays: ReadonlySet<string> = new Set(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].flatMap((day) => [day, day.slice(0, 3)]),
);

const ones = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** `zero` to `nineteen` and the tens; the grammar joins `twenty-one`. */
export const numberByWord: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Nouns that are units of their own; every other noun is something counted. */
export const unitByNoun: ReadonlyMap<string, Unit> = new Map([
  ['day', 'days'], ['days', 'days'], ['week', 'weeks'], ['weeks', 'weeks'], ['month', 'months'], ['months', 'months'],
  ['year', 'years'], ['years', 'years'], ['hour', 'hours'], ['hours', 'hours'],
]);

/** How a clause begins, which kinds it says something of, and what it means, in words for a clerk. */
export interface ClauseWord {
  readonly type: ClauseType;
  /** The kinds the clause may stand on. An update takes what the kind of its item takes. */
  readonly on: readonly Kind[];
  /** The clause as one would teach it. */
  readonly form: string;
  readonly meaning: string;
}

const rated: readonly Kind[] = ['recommendation', 'action', 'metric'];
const worked: readonly Kind[] = ['recommendation', 'action'];
const items: readonly Kind[] = itemKinds;
const everything: readonly Kind[] = [...itemKinds, 'owner', 'ignore'];

export const clauseWords: readonly ClauseWord[] = [
  { type: 'due', on: worked, form: 'due DATE', meaning: 'the deadline' },
  { type: 'red', on: rated, form: 'red', meaning: 'rated red now' },
  { type: 'amber', on: rated, form: 'amber since DATE', meaning: 'rated amber now' },
  { type: 'green', on: rated, form: 'green by DATE', meaning: 'rated green; with `by`, expected to be green then' },
  { type: 'blue', on: rated, form: 'blue', meaning: 'rated blue: done and embedded' },
  { type: 'open', on: worked, form: 'open', meaning: 'open, or open again' },
  { type: 'done', on: worked, form: 'done DATE', meaning: 'carried out' },
  { type: 'closed', on: worked, form: 'closed DATE', meaning: 'the committee agreed to take it off the list' },
  { type: 'withdrawn', on: worked, form: 'withdrawn', meaning: 'no longer asked for' },
  { type: 'slipped', on: worked, form: 'slipped from DATE to DATE because WORDS', meaning: 'the date was put back' },
  { type: 'now', on: ['metric'], form: 'now VALUE in PERIOD', meaning: 'the value reported' },
  { type: 'was', on: ['metric'], form: 'was VALUE in PERIOD', meaning: 'an earlier value' },
  { type: 'peak', on: ['metric'], form: 'peak VALUE in PERIOD', meaning: 'the best or highest value reached' },
  { type: 'baseline', on: ['metric'], form: 'baseline VALUE in PERIOD', meaning: 'the value it started from' },
  { type: 'target', on: ['metric'], form: 'target VALUE by DATE', meaning: 'the value aimed at' },
  { type: 'stretch', on: ['metric'], form: 'stretch VALUE by DATE', meaning: 'the value hoped for beyond the target' },
  { type: 'benchmark', on: ['metric'], form: 'benchmark VALUE for WORDS', meaning: "somebody else's value, to compare with" },
  { type: 'above', on: ['metric'], form: 'above WORDS', meaning: 'higher than the comparator named' },
  { type: 'below', on: ['metric'], form: 'below WORDS', meaning: 'lower than the comparator named' },
  { type: 'level with', on: ['metric'], form: 'level with WORDS', meaning: 'the same as the comparator named' },
  { type: 'lower is better', on: ['metric'], form: 'lower is better', meaning: 'a fall is an improvement' },
  { type: 'higher is better', on: ['metric'], form: 'higher is better', meaning: 'a rise is an improvement' },
  { type: 'needs', on: items, form: 'needs #id', meaning: 'cannot be finished before that item' },
  { type: 'for', on: items, form: 'for #id', meaning: 'serves that item' },
  { type: 'replaces', on: items, form: 'replaces #id', meaning: 'takes the place of that item' },
  { type: 'from', on: items, form: 'from WORDS or @owner', meaning: 'who made it, or where the figure comes from' },
  { type: 'to', on: ['recommendation', 'action', 'decision'], form: 'to @owner', meaning: 'to whom it is addressed' },
  { type: 'unanimous', on: ['decision'], form: 'unanimous', meaning: 'carried with nobody against' },
  { type: 'vote', on: ['decision'], form: 'vote 7-2-1', meaning: 'votes for, against and abstaining' },
  { type: 'moved', on: ['decision'], form: 'moved @owner', meaning: 'who proposed it' },
  { type: 'seconded', on: ['decision'], form: 'seconded @owner', meaning: 'who seconded it' },
  { type: 'noted', on: ['decision'], form: 'noted', meaning: 'the report was noted' },
  { type: 'agreed', on: ['decision'], form: 'agreed', meaning: 'agreed without a vote' },
  { type: 'approved', on: ['decision'], form: 'approved', meaning: 'approved without a vote' },
  { type: 'role', on: ['owner'], form: 'role WORDS', meaning: 'the post held' },
  { type: 'of', on: ['owner'], form: 'of @body', meaning: 'the body or service the owner belongs to' },
  { type: 'since', on: ['owner'], form: 'since DATE', meaning: 'when the term of office began' },
  { type: 'until', on: ['owner'], form: 'until DATE', meaning: 'when the term of office ended' },
  { type: 'called', on: everything, form: 'called "WORDS"', meaning: 'the title, where the words covered will not do' },
  { type: 'note', on: everything, form: 'note WORDS', meaning: 'a remark that changes nothing' },
  { type: 'because', on: everything, form: 'because WORDS', meaning: 'the reason' },
];

export const clauseWordByType: ReadonlyMap<ClauseType, ClauseWord> = new Map(clauseWords.map((word) => [word.type, word]));

/** Words that end a noun after a number: every first word of a clause, and the words that join a date or a place. */
export const nounStops: ReadonlySet<string> = new Set([
  ...clauseWords.map((word) => word.type.split(' ')[0] as string),
  ...['lower', 'higher', 'level', 'by', 'in', 'since', 'until', 'for', 'from', 'to', 'at', 'on', 'as', 'against', 'and', 'or', 'is', 'with'],
]);
