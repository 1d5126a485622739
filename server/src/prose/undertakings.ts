/** Sentences in which several undertake something: each clause with a doer of its own is an action of its own. */
import type { Span } from '../syntax/ast.ts';
import { pattern } from './sentences/patterns.ts';

const doer =
  "(?:(?:the |all )?(?:(?!(?:that|to|and|which|who)\\b)[\\w'’&-]+ ){0,4}?(?!(?:he|she|they|we|it|i)\\b){posts}|(?:{titles})\\.? [\\w'’-]+(?: [\\w'’-]+)?)(?: \\([^)]{1,40}\\))?";
const promise =
  '(?:,[^,;]{1,60},)? (?:would|will|shall|(?:undertook|agreed|offered|volunteered|promised) to|(?:was|were|is|are) (?:asked|requested|instructed|tasked) to) (?:also |then |now )?(?!(?:be|have|need|like|benefit|depend|become|find|welcome|prefer|want)\\b)\\p{L}+';
/** `; Cllr Webb to tell the tenants`: in a line of notes. */
const toDo = ' to (?!(?:be|have)\\b)\\p{L}{2,}';
/** What parts a clause from the next that has its own doer. */
const parting = pattern(
  `(?:,? and |; (?:and )?|, )(?:that )?(?=${doer}${promise})|; (?:and )?(?:\\(\\w{1,3}\\) )?(?=${doer}${toDo})`,
  'giu',
);
const promised = pattern(`${doer}(?:${promise}|${toDo})`, 'iu');
/** What a clause behind a tag begins with, where somebody undertakes something in it. */
const goesOn = pattern(`^[\\s,;]*(?:and |but )?(?:that )?(?=${doer}${promise})`, 'iu');
/** So much of a sentence is looked through, in code units. */
const longest = 1000;

/** The clauses of a sentence, counted from where it begins, where more than one has a doer and a promise; else none. */
export function undertakingsIn(raw: string): readonly Span[] {
  if (raw.length > longest) return [];
  const clauses: Span[] = [];
  let start = 0;
  for (const mark of parting.allIn(raw)) {
    clauses.push({ start, end: mark.index });
    start = mark.index + mark[0].length;
  }
  if (clauses.length === 0 || promised.exec(raw.slice(0, clauses[0]?.end)) === null) return [];
  return [...clauses, { start, end: raw.length }];
}

/** Where the clause begins with which a sentence goes on behind a tag, if somebody undertakes something in it; else -1. */
export function undertakingBehind(raw: string): number {
  return goesOn.exec(raw.slice(0, longest))?.[0].length ?? -1;
}
