/** What was settled by whomever: consents of the body, and passives of which it is sure that they are decisions. */

import { pattern, type Wording } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import {
  appointed,
  bodyConsents,
  byOthers,
  carried,
  hypothetical,
  minutesOf,
  notNow,
  notOurs,
  othersDecision,
  ownProceedings,
  pastYear,
} from './decision-words.ts';

/** So much of a sentence is read for its main clause. */
const longestClause = 700;

export function trimmedStart(words: string): string {
  return words.length > longestClause ? words.slice(0, longestClause) : words;
}

/** Whether it happened at another time than at this meeting. */
export function isHistory(low: string): boolean {
  return pastYear.test(low) && !minutesOf.test(low);
}

export function carriedAt(words: SentenceWords): number {
  const at = carried.at(words);
  return at !== -1 && notOurs.place.test(clauseBefore(words.low, at)) ? -1 : at;
}

export function appointedAt(words: SentenceWords): number {
  const at = appointed.at(words);
  return at === -1 || notOurs.isIn(words) || byOthers.isIn(words) || isHistory(words.low) || hypothetical.isIn(words)
    ? -1
    : at;
}

/** Some of them are not the body. */
export const fewer = /\b(?:several|some|many|most|two|three|four|few|other|their|its) $/u;

export function consentsAt(words: SentenceWords): number {
  const at = bodyConsents.at(words);
  if (at === -1) return -1;
  const before = clauseBefore(words.low, at);
  return notNow.test(before) || othersDecision.test(before) || fewer.test(before.slice(-20)) ? -1 : at;
}

/** What stands before a verb in its own clause. */
function clauseBefore(low: string, at: number): string {
  const before = low.slice(0, at);
  return before.slice(Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf('- ')) + 1);
}

export function ownProceedingsAt(words: SentenceWords): number {
  const at = ownProceedings.at(words);
  return at !== -1 && notNow.test(words.low.slice(0, at)) ? -1 : at;
}

/** `Six were upheld` is a figure. */
const startsWithNumber = pattern('^\\W*(?:\\d+|neither|all|{number})\\b');
const toldElsewhere = /\b(?:if|once|whether|until|unless|said|reported|explained|advised|told|asked)\b/u;

/** `The trip was approved`: whatever it was, in a main clause, by nobody else and at no other time. */
export function mainClauseAt(words: SentenceWords, settled: Wording): number {
  const low = trimmedStart(words.low);
  const match = settled.match(words);
  if (match === null || match.index > longestClause) return -1;
  const rest = match.groups?.rest ?? '';
  const mainClause = clauseBefore(low, match.index);
  const before = low.slice(0, match.index);
  return notNow.test(mainClause) ||
    (/\b(?:upheld|turned down|rejected)\b/u.test(match[0].slice(0, 40)) && startsWithNumber.test(mainClause)) ||
    toldElsewhere.test(before) ||
    othersDecision.test(before) ||
    byOthers.place.test(rest) ||
    /^ (?:that|with|a place|a medal|permission|by (?:its|their))\b/u.test(rest) ||
    isHistory(rest) ||
    hypothetical.place.test(rest.slice(0, 12))
    ? -1
    : match.index;
}
