/** Requests: who asked for what, and whether it is one that somebody is to meet. */

import { pattern } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import {
  agreedToDo,
  answer,
  answered,
  answerInShort,
  askedByOthers,
  askedFor,
  askedIfCould,
  asks,
  asksQuestion,
  isPast,
  putToThem,
  takenUp,
} from './action-words.ts';
import { otherSpeaks } from './subjects.ts';
import { leadsToAdvice } from './undertaking.ts';

/** `Nobody was asked`, `they had not been asked`: right before the word. */
const notAsked = /\b(?:(?:nobody|no one|no-one|none)(?: (?!and\b|but\b)\w+){0,3}|not(?: been| be)?|never(?: been)?) $/u;

/** `have been asked by the Department to submit a return`. */
const byAnother =
  /\b(?:asked|requested|instructed|required|invited|tasked|directed)(?: [a-z]+ly)? by (?:the |our |an? )?(?!(?:chair|vice-chair|chairman|committee|board|panel|council|members|governors|trustees|clerk|director|directors|cabinet|head|leader|group|meeting|executive|sub-committee|corporation|court|senate|officers|cllr|councillor|mr|mrs|ms|dr)\b)[a-z]/u;

/** `asked officers to explain the rise, and was told`: it was met at once. */
const metAtOnce = /\band (?:was|were) (?:then )?(?:told|shown|given|informed) (?!.*\b(?:would|will|could)\b)/u;
/** `Schools are asked to tell`: what is asked of everybody, always, and told of. */
const isAskedAlways = /\b(?:is|are) (?:also |then |both |each |all )?$/u;
const ourOwn = pattern(
  "\\b(?:{titles}\\.? [\\w'-]+|members|councillors|governors|trustees|everyone|all|colleagues|officers?|clerk|director|head|manager|treasurer|secretary|chair|committee|board|panel|council|cabinet|commissioner|partners)(?: (?:of|for|and|with)(?: [\\w']+){1,3})? $",
);

export function asksAt(words: SentenceWords): number {
  const at = asks.at(words);
  if (at === -1 || isPast.isIn(words) || askedByOthers.isIn(words) || otherSpeaks(words, at)) return -1;
  if (byAnother.test(words.low.slice(at))) return -1;
  if (notAsked.test(words.low.slice(Math.max(0, at - 40), at)) || metAtOnce.test(words.low.slice(at))) return -1;
  const before = words.low.slice(
    Math.max(0, at - 90),
    at + (/^(?:is|are) /.exec(words.low.slice(at))?.[0].length ?? 0),
  );
  if (isAskedAlways.test(before) && !ourOwn.test(before.replace(isAskedAlways, ''))) return -1;
  return asksQuestion.test(words.low.slice(Math.max(0, at - 4))) ? -1 : at;
}

export function askedForAt(words: SentenceWords): number {
  const at = askedFor.at(words);
  return at === -1 || askedByOthers.isIn(words) || answered.isIn(words) ? -1 : at;
}

/** A request has so many letters, and is answered within so many. */
const [leastAsked, mostAsked] = [5, 200];

export function askedAndAgreedAt(words: SentenceWords): number {
  const at = putToThem.at(words);
  if (at === -1 || !takenUp.test(words.low.slice(at + leastAsked, at + mostAsked))) return -1;
  return askedByOthers.isIn(words) ? -1 : at;
}

export function askedIfCouldAt(words: SentenceWords): number {
  const at = askedIfCould.at(words);
  return at === -1 || askedByOthers.isIn(words) ? -1 : at;
}

/** What the body itself does by deciding it. */
const settlesItself =
  /^\w+(?:,[^,]*,)?(?: \w+)? to (?:then |also )?(?:(?:raise|lower|reduce|increase|change|move)\b[^.;]{0,60} (?:from|to) £?\d[\d,.]*|buy|purchase|hire|rent|replace|plant|work|hold|consider|pilot|trial|price)\b/u;

export function agreedAt(words: SentenceWords): number {
  const at = agreedToDo.at(words);
  if (at === -1 || !(words.has('commit') || words.has('decide'))) return -1;
  return otherSpeaks(words, at) || settlesItself.test(words.low.slice(at, at + 60)) || leadsToAdvice.test(words.low)
    ? -1
    : at;
}

/** A question stood before. */
const wasAsked = /(?:\?|\b(?:asked|enquired|inquired|queried|wondered|question)\b[^.?]*\.)\s*(?:[-*\d.]+ )?$/u;

/** `They would, but two adverts had brought nobody`. */
const didNot = /, but [^.]*\b(?:had|was|were)\b/u;

export function answerAt(words: SentenceWords): number {
  return answerInShort.isIn(words) && wasAsked.test(words.before) && !didNot.test(words.low) ? 0 : answer.at(words);
}
