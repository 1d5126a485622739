/**
 * The words that dates and values are made of, in tables the grammar looks them up in. `minutes.peggy` says how they go
 * together; this file and `clause-words.ts` are the one list of them, for whatever reads, checks or offers them.
 */
import type { Grade, Qualifier, Rating, SaidDate, Unit } from './ast.ts';
import { clauseWords } from './clause-words.ts';

/** Ratings and grades from worst to best: the place in the list, from 1, is the rank. */
export const ratings: readonly Rating[] = ['red', 'amber', 'green', 'blue'];
export const grades: readonly Grade[] = ['inadequate', 'requires improvement', 'good', 'outstanding'];

export const months: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
export const seasons: readonly string[] = ['spring', 'summer', 'autumn', 'winter'];

/** A word that begins a date, or stands for a part of one. */
export interface DateWord {
  readonly form:
    | 'month'
    | 'season'
    | 'weekday'
    | 'edge'
    | 'quarter'
    | 'this'
    | 'next'
    | 'within'
    | 'the'
    | 'feast'
    | 'week'
    | 'fiscal'
    | 'tomorrow'
    | 'year end';
  /** Month, season, day of the week in full or feast (Christmas is 1) from 1, else 0. */
  readonly part: number;
  readonly edge: SaidDate['edge'];
}

const dateWord = (form: DateWord['form'], part = 0, edge: SaidDate['edge'] = ''): DateWord => ({ form, part, edge });
export const weekdays: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Months and weekdays stand in full or in three letters, September also in four. */
export const dateWords: ReadonlyMap<string, DateWord> = new Map<string, DateWord>([
  ...months.flatMap((word, index): [string, DateWord][] => [
    [word, dateWord('month', index + 1)],
    [word.slice(0, 3), dateWord('month', index + 1)],
  ]),
  ['sept', dateWord('month', 9)],
  ...seasons.map((word, index): [string, DateWord] => [word, dateWord('season', index + 1)]),
  ...weekdays.flatMap((word, index): [string, DateWord][] => [
    [word, dateWord('weekday', index + 1)],
    [word.slice(0, 3), dateWord('weekday')],
  ]),
  ['end', dateWord('edge', 0, 'end')],
  ['start', dateWord('edge', 0, 'start')],
  ['beginning', dateWord('edge', 0, 'start')],
  ['early', dateWord('edge', 0, 'early')],
  ['mid', dateWord('edge', 0, 'mid')],
  ['middle', dateWord('edge', 0, 'mid')],
  ['late', dateWord('edge', 0, 'late')],
  ['q', dateWord('quarter')],
  ['quarter', dateWord('quarter')],
  ['christmas', dateWord('feast', 1)],
  ['easter', dateWord('feast', 2)],
  ['week', dateWord('week')],
  ['w', dateWord('week')],
  ['fy', dateWord('fiscal')],
  ['year', dateWord('year end')],
  ['tomorrow', dateWord('tomorrow')],
  ['this', dateWord('this')],
  ['next', dateWord('next')],
  ['following', dateWord('next')],
  ['within', dateWord('within')],
  ['the', dateWord('the')],
]);

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `zero` to `nineteen` and the tens; the grammar joins `twenty-one`. */
export const numberByWord: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** The units a deadline may be counted in (`next week`, `within three months`): the place in the list, from 1, is the part. */
export const timeUnits: readonly Unit[] = ['days', 'weeks', 'months', 'years'];
/** The number of the unit of `ten working days`, behind those of years. */
export const workingDays = 9;
/** What a working day is called by the word before it. */
export const workingWords: ReadonlySet<string> = new Set(['working', 'business']);
/** What may be said to be this one, the next, or to end, with the number of the unit: those behind the last are none to count in. */
export const runningUnits: ReadonlyMap<string, number> = new Map([
  ['week', 2],
  ['month', 3],
  ['term', 5],
  ['quarter', 6],
]);
/** Years that begin on another day than the first of January. */
export const runningYears: ReadonlyMap<string, number> = new Map([
  ['financial', 7],
  ['fiscal', 7],
  ['academic', 8],
  ['school', 8],
]);
/** What a week may be told by: its first day, or its last. */
export const weekWords: ReadonlyMap<string, 'week' | 'week ending'> = new Map([
  ['commencing', 'week'],
  ['beginning', 'week'],
  ['starting', 'week'],
  ['of', 'week'],
  ['c', 'week'],
  ['b', 'week'],
  ['ending', 'week ending'],
  ['e', 'week ending'],
]);

/** Words that qualify a number: by the first word, what it means with the one or two behind it; `''` for none. */
export const qualifierWords: ReadonlyMap<string, ReadonlyMap<string, Qualifier>> = new Map([
  ...['about', 'around', 'approximately', 'circa', 'nearly', 'almost'].map((word) =>
    qualifierWord(word, ['', 'about']),
  ),
  qualifierWord('over', ['', 'over']),
  qualifierWord('more', ['than', 'over']),
  qualifierWord('under', ['', 'under']),
  qualifierWord('less', ['than', 'under']),
  qualifierWord('fewer', ['than', 'under']),
  qualifierWord('at', ['least', 'at least'], ['most', 'at most']),
  qualifierWord('up', ['to', 'at most']),
  ...['no', 'not'].map((word) =>
    qualifierWord(word, ['more than', 'at most'], ['less than', 'at least'], ['fewer than', 'at least']),
  ),
  qualifierWord('short', ['of', 'short of'], ['by', 'short of']),
]);

function qualifierWord(first: string, ...seconds: [string, Qualifier][]): [string, ReadonlyMap<string, Qualifier>] {
  return [first, new Map(seconds)];
}

/** Grades and ratings by their first word, with their rank from 1 (worst). */
export const rankByWord: ReadonlyMap<
  string,
  { readonly rank: number; readonly unit: Unit; readonly word: string; readonly second: string }
> = new Map(
  [
    ...grades.map((word, index) => ({ rank: index + 1, unit: 'grade' as const, word })),
    ...ratings.map((word, index) => ({ rank: index + 1, unit: 'rating' as const, word })),
  ].map((entry) => {
    const [first = '', second = ''] = entry.word.split(' ');
    return [first, { ...entry, second }];
  }),
);

/** Nouns that are units of their own; every other noun is something counted. */
export const unitByNoun: ReadonlyMap<string, Unit> = new Map([
  ['day', 'days'],
  ['days', 'days'],
  ['week', 'weeks'],
  ['weeks', 'weeks'],
  ['month', 'months'],
  ['months', 'months'],
  ['year', 'years'],
  ['years', 'years'],
  ['hour', 'hours'],
  ['hours', 'hours'],
]);

/** Words that end a noun after a number: every first word of a clause, and the words that join a date or a place. */
export const nounStops: ReadonlySet<string> = new Set([
  ...clauseWords.map((word) => word.type.split(' ')[0] as string),
  ...[
    'lower',
    'higher',
    'level',
    'by',
    'in',
    'since',
    'until',
    'for',
    'from',
    'to',
    'at',
    'on',
    'as',
    'against',
    'and',
    'or',
    'is',
    'with',
  ],
]);
