/** Whether a sentence says that something is to be done: rules in order, the first that applies decides. */

import { isToldDone } from '../sentences/over.ts';
import { RuleList } from '../sentences/verdict.ts';
import {
  agreedToDo,
  askedFor,
  askedIfCould,
  asks,
  clerkToInHeading,
  comesBack,
  comingThings,
  couldHave,
  followingWould,
  habit,
  handedTo,
  intendedWords,
  label,
  labelNone,
  meeting,
  mootedWords,
  nobodyActs,
  ownShould,
  paperSays,
  politely,
  putToThem,
  undertakes,
  wasAskedFor,
  wouldAdviseOthers,
} from './action-words.ts';
import { agreedAt, answerAt, askedAndAgreedAt, askedForAt, askedIfCouldAt, asksAt } from './asking.ts';
import { governedRules } from './governed.ts';
import { fallsTo, inBrackets, nextPaper, nextPaperShows, remindedBy, stillOpen } from './left-words.ts';
import { bracketsAt, namedNoteAt, noteAt } from './notes.ts';
import { clause, commits, isPromisedDone, isSetTo, labelAt, undertakesAt } from './undertaking.ts';

/** Rules for actions. */
export const actionRules = new RuleList([
  ...governedRules,
  { name: 'no action', force: 'no', cue: 'action', words: labelNone },
  { name: 'nobody acts', force: 'no', words: nobodyActs },
  { name: 'what follows a lead-in', force: 'no', words: followingWould },
  { name: 'would advise others', force: 'no', words: wouldAdviseOthers },
  {
    name: 'labelled action',
    force: 'promised',
    cue: 'action',
    words: label,
    test: labelAt,
  },
  {
    name: 'asked politely',
    force: 'promised',
    words: politely,
  },
  {
    name: 'heading that instructs',
    force: 'promised',
    cue: 'to',
    words: clerkToInHeading,
    test: (words) => (words.block.kind === 'heading' ? clerkToInHeading.at(words) : -1),
  },
  { name: 'heading', force: 'no', test: ({ block }) => (block.kind === 'heading' ? 0 : -1) },
  {
    name: 'undertakes',
    force: 'promised',
    cue: 'commit',
    words: undertakes,
    test: undertakesAt,
  },
  {
    name: 'is to do',
    force: 'promised',
    cue: 'to',
    test: (words) =>
      clause(
        words,
        (one) =>
          one.subject === 'person' &&
          one.act === 'does' &&
          isSetTo(words.low, one.at) &&
          !habit.test(words.low.slice(one.at)),
      ),
  },
  {
    name: 'promises to do',
    force: 'promised',
    cue: 'modal',
    test: (words) =>
      clause(
        words,
        (one) =>
          one.act === 'does' &&
          (one.subject === 'person' || commits.has(one.said)) &&
          !isSetTo(words.low, one.at) &&
          !habit.test(words.low.slice(one.at)) &&
          !paperSays.test(words.low.slice(0, one.at)),
      ),
  },
  {
    name: 'meeting to come',
    force: 'no',
    cue: 'meeting',
    words: meeting,
  },
  {
    name: 'comes before a meeting',
    force: 'promised',
    cue: 'ahead',
    test: (words) =>
      clause(words, (one) => comesBack.test(words.low.slice(one.at)) && comingThings.test(words.low.slice(0, one.at))),
  },
  {
    name: 'promised that it be done',
    force: 'promised',
    cue: 'ahead',
    test: (words) => clause(words, (one) => one.act === 'is done' && isPromisedDone(words.low, one)),
  },
  {
    name: 'what the next paper is to say',
    force: 'promised',
    cue: 'ahead',
    test: (words) =>
      clause(
        words,
        (one) => nextPaperShows.test(words.low.slice(one.at)) && nextPaper.test(words.low.slice(0, one.at)),
      ),
  },
  { name: 'falls to somebody', force: 'promised', cue: 'to', words: fallsTo },
  { name: 'still open', force: 'promised', words: stillOpen },
  { name: 'reminded to, by a date', force: 'promised', words: remindedBy },
  { name: 'asked to do', force: 'promised', cue: 'ask', words: asks, test: asksAt },
  { name: 'asked, and agreed', force: 'promised', words: putToThem, test: askedAndAgreedAt },
  { name: 'asked if they could', force: 'promised', words: askedIfCould, test: askedIfCouldAt },
  { name: 'was asked for', force: 'promised', words: wasAskedFor },
  { name: 'handed to somebody', force: 'promised', cue: 'hand', words: handedTo },
  { name: 'asked for something', force: 'promised', cue: 'ask', words: askedFor, test: askedForAt },
  { name: 'agreed to do', force: 'promised', words: agreedToDo, test: agreedAt },
  { name: 'officer should do', force: 'promised', cue: 'duty', words: ownShould },
  {
    name: 'could have it by',
    force: 'promised',
    cue: 'could',
    words: couldHave,
  },
  {
    name: 'answer that promises',
    force: 'promised',
    cue: 'modal',
    test: answerAt,
  },
  {
    name: 'note of who by name is to do what',
    force: 'promised',
    cue: 'to',
    test: (words) => (words.sentence.mayBeNote ? namedNoteAt(words) : -1),
  },
  {
    name: 'note of who is to do what',
    force: 'promised',
    cue: 'to',
    test: (words) => (words.sentence.mayBeNote ? noteAt(words) : -1),
  },
  {
    name: 'agreed, and whose it is in brackets',
    force: 'promised',
    words: inBrackets,
    test: (words) => (isToldDone(words) ? -1 : bracketsAt(words)),
  },
  {
    name: 'thing to be done',
    force: 'intended',
    cue: 'modal',
    test: (words) => clause(words, (one) => one.act === 'is done' && one.said !== 'asked'),
  },
  { name: 'intends', force: 'intended', cue: 'intend', words: intendedWords },
  { name: 'mooted', force: 'mooted', cue: 'intend', words: mootedWords },
]);
