/** Rules for what stands in a table, a list or a resolution, and for what is no action whatever its words are. */

import { adviceMark } from '../sentences/marks.ts';
import { isDone, isToldDone } from '../sentences/over.ts';
import { isEmptyCell } from '../sentences/rows.ts';
import type { ProseRule } from '../sentences/verdict.ts';
import { asksAtEnd, beginsThat, commenting, condition, doneSince, inEachCase, resolves } from './action-words.ts';
import { resolvedThat } from './left-words.ts';
import { takenOnAt } from './taken-on.ts';
import { leavesAt, onlyOthers, toldAt } from './undertaking.ts';

/** `It had been agreed in June that`. */
const agreedBefore = /\bhad (?:already |previously |earlier )?been (?:agreed|resolved|decided)\b/u;

/** `visiting every school`: what somebody does, listed. */
const describes =
  /^\W*(?:\(?\w{1,3}[.)] )?(?!during\b|following\b|bring\b)[a-z]+ing (?:the|an?|every|each|all|more|new|two|three|four|\d+|children|people|staff|schools|families)\b/u;

/** `Noted, with thanks`, `The report was received`: what was settled, in a list of what is to be done. */
const isSettled =
  /^\W*(?:\(?\w{1,3}[.)] )?(?:noted|approved|received|accepted|endorsed|ratified|adopted|deferred)\b(?! to\b)|^[^,;]*\b(?:was|were) (?:noted|approved|received|accepted|endorsed|ratified|adopted|deferred|authorised)\b/u;

/** They are asked first. */
export const governedRules: readonly ProseRule[] = [
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
      words.block.mark !== adviceMark &&
      !isToldDone(words) &&
      !isSettled.test(words.low) &&
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
];
