/** Kinds and clauses: how each begins, what it stands on, what follows it and what it means, in words for a clerk. */
import type { ClauseType, ItemKind, Kind } from './ast.ts';

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

/** Whether a kind makes an item of the register. */
export function isItemKind(kind: Kind | ''): kind is ItemKind {
  return kind === 'recommendation' || kind === 'action' || kind === 'metric' || kind === 'decision';
}

export type ClauseShape =
  | 'date'
  | 'value'
  | 'rating'
  | 'status'
  | 'ids'
  | 'words'
  | 'plain'
  | 'source'
  | 'owners'
  | 'slip'
  | 'benchmark'
  | 'vote'
  | 'level'
  | 'direction';

/** How a clause begins, which kinds it says something of, and what it means, in words for a clerk. */
export interface ClauseWord {
  readonly type: ClauseType;
  /** What its argument looks like: the grammar has one alternative a shape. */
  readonly shape: ClauseShape;
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
  { type: 'due', shape: 'date', on: worked, form: 'due DATE', meaning: 'the deadline' },
  { type: 'red', shape: 'rating', on: rated, form: 'red', meaning: 'rated red now' },
  { type: 'amber', shape: 'rating', on: rated, form: 'amber since DATE', meaning: 'rated amber now' },
  {
    type: 'green',
    shape: 'rating',
    on: rated,
    form: 'green by DATE',
    meaning: 'rated green; with `by`, expected to be green then',
  },
  { type: 'blue', shape: 'rating', on: rated, form: 'blue', meaning: 'rated blue: done and embedded' },
  { type: 'open', shape: 'status', on: worked, form: 'open', meaning: 'open, or open again' },
  { type: 'done', shape: 'status', on: worked, form: 'done DATE', meaning: 'carried out' },
  {
    type: 'closed',
    shape: 'status',
    on: worked,
    form: 'closed DATE',
    meaning: 'the committee agreed to take it off the list',
  },
  { type: 'withdrawn', shape: 'status', on: worked, form: 'withdrawn', meaning: 'no longer asked for' },
  {
    type: 'slipped',
    shape: 'slip',
    on: worked,
    form: 'slipped from DATE to DATE because WORDS',
    meaning: 'the date was put back',
  },
  { type: 'now', shape: 'value', on: ['metric'], form: 'now VALUE in PERIOD', meaning: 'the value reported' },
  { type: 'was', shape: 'value', on: ['metric'], form: 'was VALUE in PERIOD', meaning: 'an earlier value' },
  {
    type: 'peak',
    shape: 'value',
    on: ['metric'],
    form: 'peak VALUE in PERIOD',
    meaning: 'the best or highest value reached',
  },
  {
    type: 'baseline',
    shape: 'value',
    on: ['metric'],
    form: 'baseline VALUE in PERIOD',
    meaning: 'the value it started from',
  },
  { type: 'target', shape: 'value', on: ['metric'], form: 'target VALUE by DATE', meaning: 'the value aimed at' },
  {
    type: 'stretch',
    shape: 'value',
    on: ['metric'],
    form: 'stretch VALUE by DATE',
    meaning: 'the value hoped for beyond the target',
  },
  {
    type: 'benchmark',
    shape: 'benchmark',
    on: ['metric'],
    form: 'benchmark VALUE for WORDS',
    meaning: "somebody else's value, to compare with",
  },
  { type: 'above', shape: 'words', on: ['metric'], form: 'above WORDS', meaning: 'higher than the comparator named' },
  { type: 'below', shape: 'words', on: ['metric'], form: 'below WORDS', meaning: 'lower than the comparator named' },
  {
    type: 'level with',
    shape: 'level',
    on: ['metric'],
    form: 'level with WORDS',
    meaning: 'the same as the comparator named',
  },
  {
    type: 'lower is better',
    shape: 'direction',
    on: ['metric'],
    form: 'lower is better',
    meaning: 'a fall is an improvement',
  },
  {
    type: 'higher is better',
    shape: 'direction',
    on: ['metric'],
    form: 'higher is better',
    meaning: 'a rise is an improvement',
  },
  { type: 'needs', shape: 'ids', on: items, form: 'needs #id', meaning: 'cannot be finished before that item' },
  { type: 'for', shape: 'ids', on: items, form: 'for #id', meaning: 'serves that item' },
  { type: 'replaces', shape: 'ids', on: items, form: 'replaces #id', meaning: 'takes the place of that item' },
  {
    type: 'from',
    shape: 'source',
    on: items,
    form: 'from WORDS or @owner',
    meaning: 'who made it, or where the figure comes from',
  },
  {
    type: 'to',
    shape: 'owners',
    on: ['recommendation', 'action', 'decision'],
    form: 'to @owner',
    meaning: 'to whom it is addressed',
  },
  { type: 'unanimous', shape: 'plain', on: ['decision'], form: 'unanimous', meaning: 'carried with nobody against' },
  { type: 'vote', shape: 'vote', on: ['decision'], form: 'vote 7-2-1', meaning: 'votes for, against and abstaining' },
  { type: 'moved', shape: 'owners', on: ['decision'], form: 'moved @owner', meaning: 'who proposed it' },
  { type: 'seconded', shape: 'owners', on: ['decision'], form: 'seconded @owner', meaning: 'who seconded it' },
  { type: 'noted', shape: 'plain', on: ['decision'], form: 'noted', meaning: 'the report was noted' },
  { type: 'agreed', shape: 'plain', on: ['decision'], form: 'agreed', meaning: 'agreed without a vote' },
  { type: 'approved', shape: 'plain', on: ['decision'], form: 'approved', meaning: 'approved without a vote' },
  { type: 'role', shape: 'words', on: ['owner'], form: 'role WORDS', meaning: 'the post held' },
  { type: 'of', shape: 'owners', on: ['owner'], form: 'of @body', meaning: 'the body or service the owner belongs to' },
  { type: 'since', shape: 'date', on: ['owner'], form: 'since DATE', meaning: 'when the term of office began' },
  { type: 'until', shape: 'date', on: ['owner'], form: 'until DATE', meaning: 'when the term of office ended' },
  {
    type: 'called',
    shape: 'words',
    on: everything,
    form: 'called "WORDS"',
    meaning: 'the title, where the words covered will not do',
  },
  { type: 'note', shape: 'words', on: everything, form: 'note WORDS', meaning: 'a remark that changes nothing' },
  { type: 'because', shape: 'words', on: everything, form: 'because WORDS', meaning: 'the reason' },
];

/** What a clause's first word begins; `unanimously` is said as often as `unanimous`. */
export const clauseByWord: ReadonlyMap<string, { readonly type: ClauseType; readonly shape: ClauseShape }> = new Map([
  ...clauseWords.map(({ type, shape }): [string, { type: ClauseType; shape: ClauseShape }] => [
    type.split(' ')[0] as string,
    { type, shape },
  ]),
  ['unanimously', { type: 'unanimous', shape: 'plain' }],
]);

export const clauseWordByType: ReadonlyMap<ClauseType, ClauseWord> = new Map(
  clauseWords.map((word) => [word.type, word]),
);
