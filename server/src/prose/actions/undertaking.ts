/** Undertakings: clauses that look ahead, and what makes them promises. */

import type { Ahead } from '../sentences/ahead.ts';
import { isToldDone } from '../sentences/over.ts';
import { pattern } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import {
  actorTo,
  asksToo,
  be,
  label,
  onlyFormal,
  pledgesDelivery,
  resolves,
  setTo,
  someoneDo,
  startsDoing,
  surelyDelivered,
  undertakenPast,
  undertakes,
} from './action-words.ts';
import { answersGiven, beTold, given, inNextPaper } from './left-words.ts';
import { aheadIn } from './modals.ts';
import { otherSpeaks } from './subjects.ts';

/** Found once for all rules that ask. */
function clausesAhead(words: SentenceWords): readonly Ahead[] {
  words.ahead ??= words.has('modal') || (words.sentence.isSetTo && setTo.test(words.low)) ? aheadIn(words) : [];
  return words.ahead;
}

/** Where the first clause stands that looks ahead, is left open by nothing and said of nobody from outside, and is wanted. */
export function clause(words: SentenceWords, wanted: (one: Ahead) => boolean): number {
  return clausesAhead(words).find((one) => !one.isDoubtful && one.subject !== 'other' && wanted(one))?.at ?? -1;
}

/** Whether it looks ahead, but to nothing that anybody at the table does: `Funding will bring new visitors`. */
export function onlyIdle(words: SentenceWords): boolean {
  const clauses = clausesAhead(words);
  return (
    clauses.length > 0 &&
    clauses.every(
      ({ act, subject }) => act === 'idle' || subject === 'other' || (act === 'does' && subject === 'thing'),
    )
  );
}

/** Whether it looks ahead, but only to what those from outside do: `the Department will publish guidance`. */
export function onlyOthers(words: SentenceWords): boolean {
  const clauses = clausesAhead(words);
  return clauses.length > 0 && clauses.every(({ subject }) => subject === 'other');
}

/** Words of saying that make a promise of what is said. */
export const commits = new Set([
  'undertook',
  'agreed',
  'promised',
  'confirmed',
  'assured',
  'committed',
  'offered',
  'pledged',
  'reassured',
  'requested',
  'asked',
]);

/** `the report would make these recommendations:` leaves nothing to do but them. */
export const leadsToAdvice = /\b(?:these|the following) [a-z ]{0,20}recommendations\b[^.;:]{0,40}:\W*$/u;

/** What one body recommends to another is for the other to do. */
const recommends = /\brecommends? to\b/u;

/** `that young people get to see their files`. */
const doneByOthers = pattern(
  '^(?:that|and) (?:the |all |more )?(?:[a-z]+ )?(?:{others}|people|public) (?:(?:also|then) )?{doing}\\b',
);

/** Leave is given: `that two of them could go to the conference`. */
export const lets =
  /\bthat [^.;]{2,80}\bcould (?:now )?(?:go|attend|use|hold|keep|spend|buy|proceed|be (?:used|bought|spent|held|given|let|kept|sold|hired))\b/u;

/** What somebody may do from now on, he need not. */
const delegates = /^(?:that |and |the )*(?:authority|powers?) to [^.;]{0,100}\bbe (?:delegated|granted|given)\b/u;

/** What a resolution leaves to be done, and where: `that the Clerk place the order`. */
export function leavesAt(words: SentenceWords, isEntry: boolean): number {
  if (leadsToAdvice.test(words.low) || lets.test(words.low)) return -1;
  if (isEntry && startsDoing.isIn(words) && !onlyFormal.isIn(words)) return 0;
  const from = isEntry ? 0 : Math.max(0, resolves.at(words));
  const part = words.low.slice(from, from + 400);
  if (/\b(?:was|were|is|are|had|has|felt|seemed)\b/u.test(part.slice(0, 60)) && !isEntry) return -1;
  for (const place of [someoneDo, be, actorTo, asksToo]) {
    const at = part.search(place);
    if (at !== -1)
      return recommends.test(words.low.slice(0, from + at)) ||
        doneByOthers.test(part.slice(at)) ||
        delegates.test(part.slice(at))
        ? -1
        : from + at;
  }
  return -1;
}

/** Whether a resolution tells somebody to do something in so many words, and where. */
export function toldAt({ low }: SentenceWords): number {
  const at = low.search(beTold);
  return at === -1 || recommends.test(low.slice(0, at)) || isNegated.test(low.slice(0, at)) ? -1 : at;
}
const isNegated = /\b(?:not|nobody|no one) $/u;

/** `which was declined`. */
const declined =
  /\b(?:which|this|but it|but this|it) (?:was|were|had been) (?:politely |gratefully )?(?:declined|refused|not needed|turned down)\b/u;

/** `the electrician, who has promised it`, `nobody offered`. */
const byThem = pattern('\\b(?:{others},? who (?:has |had |have )?|nobody |no one |none )$');

export function undertakesAt(words: SentenceWords): number {
  const at = undertakes.at(words);
  return at !== -1 &&
    (byThem.test(words.low.slice(0, at)) ||
      declined.test(words.low.slice(at)) ||
      undertakenPast.isIn(words) ||
      otherSpeaks(words, at))
    ? -1
    : at;
}

const labelled = /^\W*action(?: points?)?(?: by| for| on)?(?::| -)/u;

export function labelAt(words: SentenceWords): number {
  const at = label.at(words);
  if (at === -1 || isToldDone(words)) return -1;
  return words.block.kind === 'heading' && !labelled.test(words.low) ? -1 : at;
}

/** Those who are to come together over it. */
const gathering =
  /\b(?:group|meeting|workshop|session|visit|seminar|briefing|sub-?group|working party|task force|away day|drop-in|deep dive)\b[^.;]{0,40}$/u;
const gathers =
  /^[^.;]{0,30}\b(?:convened|set up|established|formed|arranged|organised|called|put together|undertaken|carried out)\b/u;
const bySoon =
  /^[^;]{0,60}\bby (?:the end of |early |mid-?|late )?(?:easter|christmas|half[- ]term|january|february|march|april|may|june|july|august|september|october|november|december|the (?:next meeting|summer|autumn|spring))\b/u;
/** `would be fitted by Council staff`: whose deed it is to be, is said. */
const byOurs = pattern(
  "^[^.;]{0,80} by (?:the |our |council )?(?:(?!(?:{others}|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|end|next)\\b)[\\w'-]+ ){0,3}?(?:{titles} [a-z]|clerk|officers?|director|secretary|treasurer|managers?|staff|head|headteacher|principal|handyman|caretaker|deputy|vice-chair|chair|team|finance committee|working group|working party)\\b",
);
/** `would be in place by the end of September`. */
const readyBy =
  /^\w+ (?:all |now |then )?be (?:in (?:place|use|post)|ready|available|live|up and running|completed?|finished|done|fixed|resolved|put right|closed|issued|launched) (?:[a-z ]{0,20})?(?:by|from|before|within|in time for) (?:the |its |their |next |end |early |mid-|late )?(?:of )?(?:[\w-]+ )?/u;
const byOther = pattern('^[^.;]{0,60}\\bby (?:the |an? )?(?:[a-z]+ )?{others}\\b');

/** `no call would be made`; `how they had assured themselves that it would be`. */
const nothingDone =
  /\bno (?:[a-z]+ ){1,3}$|\b(?:assured|satisf(?:y|ied)|convinced) (?:themselves|himself|herself|itself)\b/u;

/** Whether `would be ...` was said by one who promised it, or says to whom: what only has a date may be anybody's. */
export function isPromisedDone(low: string, { at, said }: Ahead): boolean {
  const from = low.slice(at);
  if (byOther.test(from) || /^\w+ (?:be )?(?:need|have to)/u.test(from)) return false;
  if (nothingDone.test(low.slice(0, at)) || /\bnationally\b/u.test(from)) return false;
  return (
    commits.has(said) ||
    pledgesDelivery.test(low.slice(0, at)) ||
    surelyDelivered.test(from) ||
    byOurs.test(from) ||
    readyBy.test(from) ||
    inNextPaper.test(from) ||
    (given.test(from) && answersGiven.test(low.slice(0, at))) ||
    (isSetTo(low, at) && bySoon.test(from)) ||
    (gathers.test(from) && gathering.test(low.slice(0, at)))
  );
}

export function isSetTo(low: string, at: number): boolean {
  return /^(?:was|were|is|are) /u.test(low.slice(at, at + 5));
}
