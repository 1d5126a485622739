/** Notes of who is to do what: `TL to come back`, `Deposits: to be refunded`, `No objection; clerk to reply`. */

import { isToldDone } from '../sentences/over.ts';
import { Wording } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import { finiteWord, leftToDo, namesTo, noteStart, notNoteForm, thankingTo, toBeDone } from './action-words.ts';
import { inBrackets, toldBefore } from './left-words.ts';
import { isPatient, nounEnding } from './subjects.ts';

/** Longer lines are no notes. */
const longestNote = 260;

const initialsTo = new Wording(
  /(?:^|[;:.] |- |, |[(])\W*[A-Z]{2,3}(?:(?:\/|, | and | & )(?:[A-Z]{2,3}|[A-Z][a-z]+)){0,3} (?:to|will|agreed to) [a-z]+/u
    .source,
);

/** Who is to act is named in fewer letters. */
const longestActor = 110;
const joining = /^\W*(?:to|and|or|but|which|that|as|in|for|only|due|able) /u;
const continuing = /^(?:so|then|but|in the meantime,?|meanwhile,?|for now,?|in future,?|first,?|before then,?) /u;
/** `It remained to be seen`. */
const remains = /^ to (?:be (?:seen|found|fair|honest|sure)|date)\b/u;

/** `The Treasurer to the Joint Committee`, `referred to page 4`, `attributed this to a shortage`. */
const toThing = /^ to (?:the|an?|its|their|his|her|this|that|page|item|minute|\d)\b/u;
const isTold = /\b(?!need|speed|feed|seed)[a-z]{3,}ed(?: (?:this|that|it|these|the [a-z]+))?\W*$/u;
/** Who only means to do it, wants it or has to: `The Clerk intends to`, `Officers hoping to`, `The team was keen to`. */
const isMeant =
  /\b(?:(?:plan|aim|propos|prepar|seek|look|tri|try|need|work|start|attempt|us|arrang|choos|manag|declin|threaten|striv|beginn|com|ask)(?:s|es|ing|ed)|(?:intend|hope|expect|want|wish|mean|prefer|like|tend|continue)(?:s|d|ed)?|hoping|continuing|expecting|intending|wanting|wishing|keen|eager|anxious|minded|ready|prepared|happy|willing|able|set|due|likely|bound|free|going|had|has|have|ought) *$/u;

/** What happens to somebody, or to a thing, and is done by nobody: `Cllr Low to be the representative`, `KM to retire`. */
const happens =
  /^ to (?:be (?:the|an?|chair|vice-chair|co-opted|elected|re-elected|appointed|reappointed|thanked|congratulated|away|absent|late|on|off|kept|allowed|permitted|capped)|remain|stay|leave|retire|speak to (?:the |this |that )?(?:item|agenda|paper|report)|join (?:at|later|from|the meeting)|serve|act as|sit on|represent|continue|chair|preside|deputise|arrive|step down|stand down|go on|reopen|become)\b/u;

/** Where the part of a line begins that holds `at`: behind the last `(`, `; `, `: `, `. `, `, ` or `- `. */
function partStart(low: string, at: number): number {
  for (let start = at; start > 0; start--) {
    const sign = low.charCodeAt(start);
    if (sign === 40) return start + 1;
    if (sign !== 32) continue;
    const code = low.charCodeAt(start - 1);
    if (code === 44 || code === 45 || code === 46 || code === 58 || code === 59) return start + 1;
  }
  return 0;
}

/** A noun of doing and a plural are no names: `Admissions to residential care`. */
function mayBeName(first: string, raw: string): boolean {
  return !thankingTo.test(first) && !(nounEnding.test(first) && /^\W*\w+ to /u.test(raw));
}

const firstWord = /[a-z][a-z'-]*/u;

/** `A card to be sent`, `No objection; clerk to reply`: a line that says nothing was so, only what is to be. */
export function noteAt(words: SentenceWords): number {
  return words.sentence.isOpenTo ? stillToDo(words, laterPartAt) : -1;
}

/** The same with initials or a name, `TL to come back`, or with words that leave no doubt: `Cllr Low still has to write`. */
export function namedNoteAt(words: SentenceWords): number {
  return stillToDo(words, namedIn);
}

function stillToDo(words: SentenceWords, find: (words: SentenceWords) => number): number {
  if (words.length >= longestNote) return -1;
  const at = find(words);
  // Asked last, for they take longer than to find that most lines are no notes.
  return at === -1 || nextMeeting.test(words.low) || isToldDone(words) ? -1 : at;
}

/** Initials in brackets are known by their capitals, and stand behind no name that they are short for. */
const inSmall = /[([][a-z]{2,3}(?: ?[/,&] ?[a-z]{2,3})*[)\]]\W*$/u;
const inCapitals = /[([](?:all|(?:[A-Z]{2,3}|[A-Z][a-z][A-Z])(?: ?[/,&] ?(?:[A-Z]{2,3}|[A-Z][a-z][A-Z]))*)[)\]]\W*$/u;
const shortFor = /[A-Z][\w'-]+ (?:and |of |for )?[A-Z][\w'-]+ [([][A-Z]{2,3}[)\]]\W*$/u;

/** `It was agreed that a copy be kept in the office (Clerk)`: with nothing told between. */
export function bracketsAt(words: SentenceWords): number {
  const at = inBrackets.at(words);
  if (at === -1 || toldBefore.test(words.low.slice(at))) return -1;
  return inSmall.test(words.low) && (!inCapitals.test(words.raw) || shortFor.test(words.raw)) ? -1 : at;
}

const nextMeeting = /^\W*(?:date of (?:the )?)?next meeting/u;

function namedIn(words: SentenceWords): number {
  const { isOpenTo, hasCapitals } = words.sentence;
  const left = leftToDo.at(words);
  if (left !== -1) return left;
  const { low } = words;
  const initials = hasCapitals ? initialsTo.atWritten(words) : -1;
  if (initials !== -1 && !notNoteForm.test(low.slice(initials, initials + 60)))
    return happens.test(fromTo(low, initials)) ? -1 : initials;
  if (!isOpenTo) return -1;
  if (namesTo.test(words.raw) && mayBeName(firstWord.exec(low)?.[0] ?? '', words.raw))
    return happens.test(fromTo(low, 0)) || isPatient(low.slice(0, low.indexOf(' to '))) ? -1 : 0;
  return -1;
}

/** What stands from the first ` to ` on. */
function fromTo(low: string, from: number): string {
  const to = low.indexOf(' to ', from);
  return to === -1 ? '' : low.slice(to, to + 60);
}

/** Where a part of a line begins that says who is to do what: `No objection; clerk to reply`. */
function laterPartAt({ low }: SentenceWords): number {
  for (let to = low.indexOf(' to '); to !== -1; to = low.indexOf(' to ', to + 1)) {
    const part = partStart(low, to);
    const start = part + (continuing.exec(low.slice(part, to))?.[0].length ?? 0);
    if (to - start >= 2 && to - start <= longestActor && isNote(low.slice(start, to + 4), low.slice(to, to + 60), low))
      return start;
  }
  return -1;
}

/** `each agency to hold a briefing`: those who sit at the table. */
const isEachOfThem = /^\W*(?:each|every|both) /u;
const something = /^ to [a-z]+ (?:the|an?|its|their|all|this|these)\b/u;
/** `Observation 3: charts to be corrected`: what somebody found, and nobody's yet. */
const isFound =
  /^\W*(?:[\d.]+ )?(?:observation|finding|recommendation|requirement|condition|suggestion|weakness)s? ?(?:no\.? ?)?[\d.]* ?[:-]/u;

/** Whether words up to ` to ` name who is to act, and those from there on what is to be done. */
function isNote(before: string, rest: string, low: string): boolean {
  if (finiteWord.test(before) || notNoteForm.test(before) || joining.test(before) || remains.test(rest)) return false;
  const who = before.slice(0, before.indexOf(' to '));
  if (toThing.test(rest) || isTold.test(who) || happens.test(rest)) return false;
  if (toBeDone.test(rest)) return !isFound.test(low);
  if (isEachOfThem.test(who) && something.test(rest)) return true;
  return !isMeant.test(who) && !isPatient(who) && noteStart.atIn(before + rest.slice(4)) !== -1;
}
