/** Clauses that may still come in a tag, and the words that go on with the one before the caret. */
import type { ClauseType, Kind } from '../../syntax/ast.ts';
import { type ClauseShape, type ClauseWord, clauseWords, itemKinds } from '../../syntax/clause-words.ts';
import type { Asked, Offer } from './entry.ts';
import { tabStop } from './entry.ts';
import type { Joint, Slot } from './slot.ts';

/** Clauses that mean more each time they come. */
const repeatable: ReadonlySet<ClauseType> = new Set(['was', 'benchmark', 'needs', 'for', 'replaces', 'note']);

/** Clauses of which a tag has one at the most. */
const rivals: readonly (readonly ClauseType[])[] = [
  ['open', 'done', 'closed', 'withdrawn'],
  ['lower is better', 'higher is better'],
  ['above', 'below', 'level with'],
  ['noted', 'agreed', 'approved'],
  ['unanimous', 'vote'],
  ['due', 'slipped'],
];

/** What is likely first in an update, by the kind of its item; what is said of a new one comes in the table's order. */
const likelyInUpdate: Partial<Readonly<Record<Kind, readonly ClauseType[]>>> = {
  recommendation: ['done', 'red', 'amber', 'green', 'blue', 'slipped', 'due', 'closed'],
  action: ['done', 'slipped', 'due', 'closed'],
  metric: ['now', 'was', 'target'],
};

/** A slip wants its cause, and what is passed over its reason. */
const becauseFirst: readonly ClauseType[] = ['because'];

/** What begins with a blank behind its keyword, and whether something is known to offer there. */
const argumentOf: Readonly<Record<ClauseShape, 'none' | 'open' | 'known'>> = {
  date: 'known',
  value: 'known',
  rating: 'none',
  status: 'none',
  ids: 'known',
  words: 'open',
  plain: 'none',
  source: 'known',
  owners: 'known',
  slip: 'known',
  benchmark: 'known',
  vote: 'open',
  level: 'open',
  direction: 'none',
};

/** Clauses the tag has not got and its kind may have, those likely first. */
export function clauseOffers(asked: Asked, slot: Slot): Offer[] {
  const { place } = asked;
  const stands = new Set(place.clauses.map(({ type }) => type));
  const isRated = place.clauses.some(({ type, dateWord }) => isRating(type) && dateWord !== 'by');
  const kinds: readonly Kind[] = asked.kind === '' ? itemKinds : [asked.kind];
  const isFree = ({ type, on }: ClauseWord) =>
    kinds.some((kind) => on.includes(kind)) &&
    (repeatable.has(type) || !stands.has(type)) &&
    !rivals.some((group) => group.includes(type) && group.some((rival) => rival !== type && stands.has(rival)));
  const isUpdate = place.kind === '' && asked.kind !== '';
  const before = place.tag?.clauses.findLast(({ end }) => end <= slot.start)?.type;
  const likely =
    before === 'slipped' || before === 'rule'
      ? becauseFirst
      : isUpdate
        ? (likelyInUpdate[asked.kind as Kind] ?? [])
        : [];
  const rank = ({ type }: ClauseWord) => (likely.includes(type) ? likely.indexOf(type) : likely.length);
  const again = ({ type }: ClauseWord) => (stands.has(type) ? 1 : 0);
  return clauseWords
    .filter((word) => isFree(word) && answers(word.type, slot.typed))
    .sort((one, other) => again(one) - again(other) || rank(one) - rank(other))
    .map((word) => clauseOffer(asked, slot, word, isRated && isRating(word.type)));
}

/** `by`, `in`, `to`...: what may go on with the clause before the caret. */
export function jointOffer({ text }: Asked, { start, end, word, of }: Slot): Offer {
  const written = `${word}${text.charAt(end) === ' ' ? '' : ' '}`;
  return {
    label: word,
    sort: 'clause',
    detail: jointMeanings[word as Joint],
    edit: { start, end, text: written },
    asksAgain: word !== 'for',
    key: of === null ? '' : `clause:${of}`,
  };
}

const jointMeanings: Readonly<Record<Joint, string>> = {
  by: 'when it is to be so',
  since: 'when it began',
  in: 'when it was so',
  from: 'the date before',
  to: 'the new date',
  for: 'whose value it is',
};

/** A rating beside another can only be the one expected. */
function clauseOffer({ text, snippets }: Asked, slot: Slot, word: ClauseWord, isExpected: boolean): Offer {
  const { start, end } = slot;
  const { type, shape, form, meaning } = word;
  const lead = text.charAt(start - 1) === ',' ? ' ' : '';
  const follows = text.charAt(end) === ' ' ? '' : ' ';
  const argument = isExpected ? 'known' : argumentOf[shape];
  const keyword = isExpected ? `${type} by` : type;
  const snippet = snippets ? snippetOf(type) : '';
  return {
    label: keyword,
    sort: 'clause',
    detail: isExpected ? `expected to be ${type} then` : meaning.replaceAll('`', ''),
    description: isExpected ? `${type} by DATE` : form === type ? '' : form,
    edit: { start, end, text: lead + (snippet || (argument === 'none' ? keyword : keyword + follows)) },
    snippet: snippet !== '',
    filterText: keyword,
    commitCharacters: argument === 'none' && form === type ? [','] : [],
    asksAgain: argument === 'known' && snippet === '',
    key: `clause:${type}`,
  };
}

/** Where the form is more than a keyword and something behind it. */
function snippetOf(type: ClauseType): string {
  if (type === 'called') return `called "${tabStop(1, 'title')}"`;
  return type === 'vote' ? `vote ${tabStop(1, 'for')}-${tabStop(2, 'against')}` : '';
}

function isRating(type: ClauseType): boolean {
  return type === 'red' || type === 'amber' || type === 'green' || type === 'blue';
}

function answers(type: string, typed: string): boolean {
  return type.startsWith(typed.toLowerCase());
}
