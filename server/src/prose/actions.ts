/** Whether a sentence says that something is to be done: rules in order, the first that applies decides. */
import {
  actorTo,
  agreedToDo,
  answer,
  answered,
  askedByOthers,
  askedFor,
  asks,
  asksAtEnd,
  asksQuestion,
  be,
  byWhen,
  clerkToInHeading,
  couldHave,
  delivery,
  finiteWord,
  intendedWords,
  isPast,
  label,
  labelNone,
  meeting,
  mootedWords,
  noteStart,
  notNoteForm,
  onlyFormal,
  pledgesDelivery,
  politely,
  resolves,
  setTo,
  someoneDo,
  startsDoing,
  toBeDone,
  undertakenPast,
  undertakes,
} from './action-words.ts';
import { type Ahead, aheadIn } from './modals.ts';
import { Wording } from './patterns.ts';
import { isDone, isEmptyCell } from './rows.ts';
import type { SentenceWords } from './sentence-words.ts';
import { RuleList } from './verdict.ts';

const initialsTo = new Wording(
  /(?:^|[;:.] |- |, )\W*[A-Z]{2,3}(?:(?:\/|, | and | & )(?:[A-Z]{2,3}|[A-Z][a-z]+)){0,3} (?:to|will|agreed to) [a-z]+/u
    .source,
);

/** Found once for all rules that ask. */
function clausesAhead(words: SentenceWords): readonly Ahead[] {
  words.ahead ??= words.has('modal') || (words.sentence.isSetTo && setTo.test(words.low)) ? aheadIn(words) : [];
  return words.ahead;
}

function clause(words: SentenceWords, wanted: (one: Ahead) => boolean): number {
  return clausesAhead(words).find((one) => wanted(one))?.at ?? -1;
}

const commits = new Set([
  'undertook',
  'agreed',
  'promised',
  'confirmed',
  'assured',
  'committed',
  'offered',
  'pledged',
  'reassured',
  'accepted',
  'requested',
  'asked',
]);

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
      !isDone(words.raw, null) &&
      !/\bnext meeting\b/u.test(words.low) &&
      !/\?$/u.test(words.low) &&
      !/\bno actions?\b|^\W*(?:none|nil)\b/u.test(words.low)
        ? 0
        : -1,
  },
  { name: 'entry that is done', force: 'no', topic: 'actions', test: () => 0 },
  { name: 'question', force: 'no', test: (words) => (words.block.mark === 'Q' || asksAtEnd.isIn(words) ? 0 : -1) },
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
    test: (words, { topic }) => (topic !== 'decisions' && resolves.isIn(words) ? leavesAt(words, false) : -1),
  },
  { name: 'no action', force: 'no', cue: 'action', words: labelNone },
  {
    name: 'labelled action',
    force: 'promised',
    cue: 'action',
    words: label,
    test: (words) => (words.block.kind !== 'heading' ? label.at(words) : -1),
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
        (one) => one.subject === 'person' && one.act === 'does' && !one.isDoubtful && isSetTo(words.low, one.at),
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
          !one.isDoubtful &&
          (one.subject === 'person' || commits.has(one.said)) &&
          !isSetTo(words.low, one.at),
      ),
  },
  {
    name: 'meeting to come',
    force: 'no',
    cue: 'meeting',
    words: meeting,
  },
  {
    name: 'promised that it be done',
    force: 'promised',
    cue: 'ahead',
    test: (words) =>
      clause(
        words,
        (one) =>
          one.act === 'is done' &&
          !one.isDoubtful &&
          (commits.has(one.said) ||
            pledgesDelivery.test(words.low.slice(0, one.at)) ||
            (isDelivery(words.low.slice(one.at, one.end + 1)) && byWhen.test(words.low.slice(one.at)))),
      ),
  },
  {
    name: 'asked to do',
    force: 'promised',
    cue: 'ask',
    words: asks,
    test: (words) => {
      const at = asks.at(words);
      if (at === -1 || isPast.isIn(words) || askedByOthers.isIn(words)) return -1;
      return asksQuestion.test(words.low.slice(Math.max(0, at - 4))) ? -1 : at;
    },
  },
  {
    name: 'asked for something',
    force: 'promised',
    cue: 'ask',
    words: askedFor,
    test: (words) => {
      const at = askedFor.at(words);
      return at === -1 || askedByOthers.isIn(words) || answered.isIn(words) ? -1 : at;
    },
  },
  {
    name: 'agreed to do',
    force: 'promised',
    words: agreedToDo,
    test: (words) => (words.has('commit') || words.has('decide') ? agreedToDo.at(words) : -1),
  },
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
    words: answer,
  },
  {
    name: 'note of who is to do what',
    force: 'promised',
    cue: 'to',
    test: (words) => (words.sentence.mayBeNote && words.length < 260 ? noteAt(words) : -1),
  },
  {
    name: 'thing to be done',
    force: 'intended',
    cue: 'modal',
    test: (words) => clause(words, (one) => one.act === 'is done' && !one.isDoubtful && one.said !== 'asked'),
  },
  { name: 'intends', force: 'intended', cue: 'intend', words: intendedWords },
  { name: 'mooted', force: 'mooted', cue: 'intend', words: mootedWords },
]);

/** What a resolution leaves to be done, and where: `that the Clerk place the order`. */
function leavesAt(words: SentenceWords, isEntry: boolean): number {
  if (isEntry && startsDoing.isIn(words) && !onlyFormal.isIn(words)) return 0;
  const from = isEntry ? 0 : Math.max(0, resolves.at(words));
  const part = words.low.slice(from, from + 400);
  if (/\b(?:was|were|is|are|had|has|felt|seemed)\b/u.test(part.slice(0, 60)) && !isEntry) return -1;
  for (const place of [someoneDo, be, actorTo]) {
    const at = part.search(place);
    if (at !== -1) return from + at;
  }
  return -1;
}

function undertakesAt(words: SentenceWords): number {
  const at = undertakes.at(words);
  return at !== -1 && undertakenPast.isIn(words) ? -1 : at;
}

function isSetTo(low: string, at: number): boolean {
  return /^(?:was|were|is|are) /u.test(low.slice(at, at + 5));
}

function isDelivery(words: string): boolean {
  return delivery.test(words);
}

/** Who is to act is named in fewer letters. */
const longestActor = 110;
const joining = /^\W*(?:to|and|or|but|which|that|as|in|for|only|due|able) /u;

/** Where the part of a line begins that holds `at`: behind the last `; `, `: `, `. `, `, ` or `- `. */
function partStart(low: string, at: number): number {
  for (let start = at; start > 0; start--) {
    if (low.charCodeAt(start) !== 32) continue;
    const code = low.charCodeAt(start - 1);
    if (code === 44 || code === 45 || code === 46 || code === 58 || code === 59) return start + 1;
  }
  return 0;
}

/** `TL to come back`, `A card to be sent.`: a line that says nothing was so, only what is to be. */
function noteAt(words: SentenceWords): number {
  const { isOpenTo, hasCapitals } = words.sentence;
  if (!(isOpenTo || hasCapitals)) return -1;
  const { low } = words;
  const initials = hasCapitals ? initialsTo.atWritten(words) : -1;
  if (initials !== -1 && !notNoteForm.test(low.slice(initials, initials + 60))) return initials;
  if (!isOpenTo) return -1;
  // A later part of the line may be the note: `No objection; clerk to reply`.
  for (let to = low.indexOf(' to '); to !== -1; to = low.indexOf(' to ', to + 1)) {
    const start = partStart(low, to);
    const before = low.slice(start, to + 4);
    if (to - start < 2 || to - start > longestActor || finiteWord.test(before)) continue;
    if (notNoteForm.test(before) || joining.test(before)) continue;
    const rest = low.slice(to, to + 60);
    if (toBeDone.test(rest) || noteStart.test(before + rest.slice(4))) return start;
  }
  return -1;
}
