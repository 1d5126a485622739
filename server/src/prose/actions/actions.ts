/** Whether a sentence says that something is to be done: rules in order, the first that applies decides. */

import { isDone, isToldDone } from '../sentences/over.ts';
import { isEmptyCell } from '../sentences/rows.ts';
import { RuleList } from '../sentences/verdict.ts';
import {
  agreedToDo,
  askedFor,
  askedIfCould,
  asks,
  asksAtEnd,
  beginsThat,
  clerkToInHeading,
  comesBack,
  comingThings,
  commenting,
  condition,
  couldHave,
  doneSince,
  fallsTo,
  habit,
  handedTo,
  inBrackets,
  inEachCase,
  intendedWords,
  label,
  labelNone,
  meeting,
  mootedWords,
  nextPaper,
  nextPaperShows,
  ownShould,
  paperSays,
  politely,
  putToThem,
  remindedBy,
  resolvedThat,
  resolves,
  undertakes,
  wasAskedFor,
} from './action-words.ts';
import { agreedAt, answerAt, askedAndAgreedAt, askedForAt, askedIfCouldAt, asksAt } from './asking.ts';
import { bracketsAt, namedNoteAt, noteAt } from './notes.ts';
import { takenOnAt } from './taken-on.ts';
import {
  clause,
  commits,
  isPromisedDone,
  isSetTo,
  labelAt,
  leavesAt,
  onlyOthers,
  toldAt,
  undertakesAt,
} from './undertaking.ts';

/** `It had been agreed in June that`. */
const agreedBefore = /\bhad (?:already |previously |earlier )?been (?:agreed|resolved|decided)\b/u;

/** `visiting every school`: what somebody does, listed. */
const describes =
  /^\W*(?:\(?\w{1,3}[.)] )?(?!during\b|following\b|bring\b)[a-z]+ing (?:the|an?|every|each|all|more|new|two|three|four|\d+|children|people|staff|schools|families)\b/u;

/** Rules for actions. */
export const actionRules = new RuleList([
  {
    name: 'row of an action table',
    force: 'promised',
    topic: 'actions',
    test: (words, { columns }) =>
      words.block.kind === 'row' && !isDone(words.raw, columns) && !isEmptyCell(words.raw, columns) ? 0 : -1,
  },
  {
    name: 'recommendation that is taken on',
    force: 'promised',
    topic: 'recommendations',
    test: (words, governor) => (words.block.kind === 'row' ? takenOnAt(words, governor) : -1),
  },
  {
    name: 'row of a table',
    force: 'no',
    test: ({ block }, { topic }) => (block.kind === 'row' && topic !== '' ? 0 : -1),
  },
  {
    name: 'entry of an action list',
    force: 'promised',
    topic: 'actions',
    test: (words) =>
      words.block.kind !== 'heading' &&
      !isToldDone(words) &&
      !commenting.isIn(words) &&
      !describes.test(words.low) &&
      !onlyOthers(words) &&
      !/\bnext meeting\b/u.test(words.low) &&
      !/\?$/u.test(words.low) &&
      !/\bno actions?\b|^\W*(?:none|nil)\b/u.test(words.low)
        ? 0
        : -1,
  },
  {
    name: 'entry that is done',
    force: 'no',
    topic: 'actions',
    test: (words) => (commenting.isIn(words) ? -1 : 0),
  },
  { name: 'question', force: 'no', test: (words) => (words.block.mark === 'Q' || asksAtEnd.isIn(words) ? 0 : -1) },
  { name: 'condition of a consent', force: 'no', words: condition },
  { name: 'done in each case', force: 'no', words: inEachCase },
  { name: 'done since', force: 'no', words: doneSince },
  {
    name: 'resolution that tells somebody to',
    force: 'promised',
    topic: 'decisions',
    test: toldAt,
  },
  {
    name: 'resolution that tells somebody to',
    force: 'promised',
    cue: 'decide',
    words: resolvedThat,
    test: (words) => (resolvedThat.isIn(words) && !agreedBefore.test(words.low) ? toldAt(words) : -1),
  },
  {
    name: 'resolution that leaves something to do',
    force: 'promised',
    topic: 'decisions',
    test: (words) => leavesAt(words, true),
  },
  {
    name: 'resolution that leaves something to do',
    force: 'promised',
    cue: 'decide',
    words: resolves,
    test: (words, { topic }) =>
      topic !== 'decisions' && resolves.isIn(words) && !agreedBefore.test(words.low) ? leavesAt(words, false) : -1,
  },
  {
    name: 'resolution that leaves something to do',
    force: 'promised',
    words: beginsThat,
    test: (words) => (beginsThat.isIn(words) ? leavesAt(words, true) : -1),
  },
  { name: 'no action', force: 'no', cue: 'action', words: labelNone },
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
