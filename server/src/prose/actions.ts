/** Whether a sentence says that something is to be done: rules in order, the first that applies decides. */
import {
  actorTo,
  agreedToDo,
  answer,
  answered,
  answerInShort,
  askedAndAgreed,
  askedByOthers,
  askedFor,
  asks,
  asksQuestion,
  asksToo,
  be,
  byWhen,
  clerkToInHeading,
  comesBack,
  comingThings,
  couldHave,
  delivery,
  finiteWord,
  habit,
  handedTo,
  intendedWords,
  isPast,
  label,
  labelNone,
  leftToDo,
  meeting,
  mootedWords,
  namesTo,
  noteStart,
  notNoteForm,
  onlyFormal,
  ownShould,
  pledgesDelivery,
  politely,
  resolves,
  setTo,
  someoneDo,
  surelyDelivered,
  thankingTo,
  startsDoing,
  toBeDone,
  undertakenPast,
  undertakes,
  wasAskedFor,
} from './action-words.ts';
import { type Ahead, aheadIn, nounEnding, otherSpeaks } from './modals.ts';
import { isDone, isEmptyCell } from './rows.ts';
import type { SentenceWords } from './sentence-words.ts';
import { pattern } from './patterns.ts';
import type { ProseRule } from './verdict.ts';

const initialsTo =
  /(?:^|[;:.] |- |, |[(])\W*[A-Z]{2,3}(?:(?:\/|, | and | & )(?:[A-Z]{2,3}|[A-Z][a-z]+)){0,3} (?:to|will|agreed to) [a-z]+/u;

/** Found once for all rules that ask. */
function clausesAhead(words: SentenceWords): readonly Ahead[] {
  words.ahead ??= words.has('modal') || (words.has('to') && setTo.test(words.low)) ? aheadIn(words) : [];
  return words.ahead;
}

/** Where the first clause stands that looks ahead, is left open by nothing and said of nobody from outside, and is wanted. */
function clause(words: SentenceWords, wanted: (one: Ahead) => boolean): number {
  return clausesAhead(words).find((one) => !one.isDoubtful && one.subject !== 'other' && wanted(one))?.at ?? -1;
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

/** What an instruction says of one who keeps it is no promise: `the policy says that the Clerk will keep a register`. */
const paperSays =
  /\b(?:policy|policies|scheme|contract|act|law|code|guidance|regulations?|constitution|lease|agreement|rules|standing orders) (?:says?|said|states?|stated|requires?|required|provides?|provided|sets? out|means?|meant)\b/u;

/** A question stood before. */
const wasAsked = /(?:\?|\b(?:asked|enquired|inquired|queried|wondered|question)\b[^.?]*\.)\s*(?:[-*\d.]+ )?$/u;

/** What the body itself does by deciding it. */
const settlesItself =
  /^\w+(?:,[^,]*,)?(?: \w+)? to (?:then |also )?(?:buy|purchase|hire|rent|replace|plant|work|hold|consider|pilot|trial|price)\b/u;

/** A resolution whose lead-in stands elsewhere: `That the Chair write to the Minister`. */
const beginsThat = pattern('^\\W*(?:\\(?\\w{1,3}[.)] )?that (?!(?:was|is|would|will|had|has|said|night|day|year)\\b)');

const labelled = /^\W*action(?: points?)?(?: by| for| on)?:/u;

/** What the meeting thought of its actions, said below them. */
const commenting = pattern(
  '^\\W*(?:\\(?[\\w.]{1,5}[.)]? )?(?:the |all )?(?:{bodies}|chair|chairman|clerk|actions?|progress|feedback|updates?|there|this|it|feedback on [\\w ]{3,30}:?|reflections?|comments?) ?(?:also |then |all |above |below )?(?:was|were|is|are|had|noted|thanked|welcomed|reviewed|discussed|heard|considered|went|gave|felt|agreed that|commented|reported|explained|on the meeting|on [a-z ]{3,30}:)\\b',
);

/** Rules for actions. */
export const actionRules: readonly ProseRule[] = [
  {
    name: 'row of an action table',
    force: 'promised',
    test: ({ raw, block }, { topic, columns }) =>
      block.kind === 'row' && topic === 'actions' && !isDone(raw, columns) && !isEmptyCell(raw, columns) ? 0 : -1,
  },
  {
    name: 'row of a table',
    force: 'no',
    test: ({ block }, { topic }) => (block.kind === 'row' && topic !== '' ? 0 : -1),
  },
  {
    name: 'entry of an action list',
    force: 'promised',
    test: ({ raw, low, block }, { topic }) =>
      topic === 'actions' &&
      block.kind !== 'heading' &&
      !isDone(raw, null) &&
      !commenting.test(low) &&
      !/\bnext meeting\b/u.test(low) &&
      !/\?$/u.test(low) &&
      !/\bno actions?\b|^\W*(?:none|nil)\b/u.test(low)
        ? 0
        : -1,
  },
  {
    name: 'entry that is done',
    force: 'no',
    test: ({ low }, { topic }) => (topic === 'actions' && !commenting.test(low) ? 0 : -1),
  },
  { name: 'question', force: 'no', test: ({ low, block }) => (/\?\W*$/u.test(low) || block.mark === 'Q' ? 0 : -1) },
  {
    name: 'resolution that leaves something to do',
    force: 'promised',
    test: (words, { topic }) =>
      topic === 'decisions' || beginsThat.test(words.low) || (words.has('decide') && resolves.test(words.low))
        ? leavesAt(words.low, topic === 'decisions' || beginsThat.test(words.low))
        : -1,
  },
  { name: 'no action', force: 'no', test: (words) => (words.has('action') ? words.low.search(labelNone) : -1) },
  {
    name: 'labelled action',
    force: 'promised',
    test: (words) =>
      words.has('action') && (words.block.kind !== 'heading' || labelled.test(words.low)) && !isDone(words.raw, null) ? words.low.search(label) : -1,
  },
  {
    name: 'asked politely',
    force: 'promised',
    test: ({ low }) => (low.includes('please') ? low.search(politely) : -1),
  },
  {
    name: 'heading that instructs',
    force: 'promised',
    test: (words) => (words.block.kind === 'heading' && words.has('to') ? words.low.search(clerkToInHeading) : -1),
  },
  { name: 'heading', force: 'no', test: ({ block }) => (block.kind === 'heading' ? 0 : -1) },
  {
    name: 'undertakes',
    force: 'promised',
    test: (words) => (words.has('commit') ? undertakesAt(words.low) : -1),
  },
  {
    name: 'is to do',
    force: 'promised',
    test: (words) =>
      words.has('to')
        ? clause(
            words,
            (one) => one.subject === 'person' && one.act === 'does' && isSetTo(words.low, one.at),
          )
        : -1,
  },
  {
    name: 'promises to do',
    force: 'promised',
    test: (words) =>
      words.has('modal')
        ? clause(
            words,
            (one) =>
              one.act === 'does' &&
              (one.subject === 'person' || commits.has(one.said)) &&
              !isSetTo(words.low, one.at) &&
              !habit.test(words.low.slice(one.at)) &&
              !paperSays.test(words.low.slice(0, one.at)),
          )
        : -1,
  },
  {
    name: 'meeting to come',
    force: 'no',
    test: (words) => (words.has('meeting') && (words.has('modal') || words.has('to')) ? words.low.search(meeting) : -1),
  },
  {
    name: 'comes before a meeting',
    force: 'promised',
    test: (words) =>
      words.has('modal') || words.has('to')
        ? clause(words, (one) => comesBack.test(words.low.slice(one.at)) && comingThings.test(words.low.slice(0, one.at)))
        : -1,
  },
  {
    name: 'promised that it be done',
    force: 'promised',
    test: (words) =>
      words.has('modal') || words.has('to')
        ? clause(words, (one) => one.act === 'is done' && isPromisedDone(words.low, one))
        : -1,
  },
  {
    name: 'asked to do',
    force: 'promised',
    test: (words) => {
      if (!words.has('ask') || isPast.test(words.low) || askedByOthers.test(words.low)) return -1;
      const at = words.low.search(asks);
      if (at === -1) return -1;
      return asksQuestion.test(words.low.slice(Math.max(0, at - 4))) ? -1 : at;
    },
  },
  {
    name: 'asked, and agreed',
    force: 'promised',
    test: (words) =>
      (words.has('ask') || words.has('intend')) && !askedByOthers.test(words.low)
        ? words.low.search(askedAndAgreed)
        : -1,
  },
  {
    name: 'was asked for',
    force: 'promised',
    test: (words) =>
      words.has('ask') || words.has('modal') ? words.low.search(wasAskedFor) : -1,
  },
  {
    name: 'handed to somebody',
    force: 'promised',
    test: (words) => (words.has('to') && words.has('hand') ? words.low.search(handedTo) : -1),
  },
  {
    name: 'asked for something',
    force: 'promised',
    test: (words) => {
      if (!words.has('ask') || askedByOthers.test(words.low)) return -1;
      const at = words.low.search(askedFor);
      return at === -1 || answered.test(words.low) ? -1 : at;
    },
  },
  {
    name: 'agreed to do',
    force: 'promised',
    test: (words) => {
      if (!(words.has('commit') || words.has('decide'))) return -1;
      const at = words.low.search(agreedToDo);
      return at !== -1 && (otherSpeaks(words.low, at) || settlesItself.test(words.low.slice(at, at + 60))) ? -1 : at;
    },
  },
  {
    name: 'officer should do',
    force: 'promised',
    test: (words) => (words.has('duty') ? words.low.search(ownShould) : -1),
  },
  {
    name: 'could have it by',
    force: 'promised',
    test: (words) => (words.has('could') ? words.low.search(couldHave) : -1),
  },
  {
    name: 'answer that promises',
    force: 'promised',
    test: (words) => {
      if (!words.has('modal')) return -1;
      return answerInShort.test(words.low) && wasAsked.test(words.before) ? 0 : words.low.search(answer);
    },
  },
  {
    name: 'note of who is to do what',
    force: 'promised',
    test: (words) => (words.sentence.mayBeNote && words.low.length < 260 ? noteAt(words) : -1),
  },
  {
    name: 'thing to be done',
    force: 'intended',
    test: (words) =>
      words.has('modal')
        ? clause(words, (one) => one.act === 'is done' && one.said !== 'asked')
        : -1,
  },
  { name: 'intends', force: 'intended', test: (words) => (words.has('intend') ? words.low.search(intendedWords) : -1) },
  { name: 'mooted', force: 'mooted', test: (words) => (words.has('intend') ? words.low.search(mootedWords) : -1) },
];

/** What a resolution leaves to be done, and where: `that the Clerk place the order`. */
function leavesAt(low: string, isEntry: boolean): number {
  if (isEntry && startsDoing.test(low) && !onlyFormal.test(low)) return 0;
  const from = isEntry ? 0 : Math.max(0, low.search(resolves));
  const words = low.slice(from, from + 400);
  if (/\b(?:was|were|is|are|had|has|felt|seemed)\b/u.test(words.slice(0, 60)) && !isEntry) return -1;
  for (const place of [someoneDo, be, actorTo, asksToo]) {
    const at = words.search(place);
    if (at !== -1) return from + at;
  }
  return -1;
}

function undertakesAt(low: string): number {
  const at = low.search(undertakes);
  return at !== -1 && (undertakenPast.test(low) || otherSpeaks(low, at)) ? -1 : at;
}

/** Those who are to come together over it. */
const gathering =
  /\b(?:group|meeting|workshop|session|visit|seminar|briefing|sub-?group|working party|task force|away day|drop-in|deep dive)\b[^.;]{0,40}$/u;
const gathers = /^[^.;]{0,30}\b(?:convened|set up|established|formed|arranged|organised|called|put together|undertaken|carried out)\b/u;
const bySoon =
  /^[^;]{0,60}\bby (?:the end of |early |mid-?|late )?(?:easter|christmas|half[- ]term|january|february|march|april|may|june|july|august|september|october|november|december|the (?:next meeting|summer|autumn|spring))\b/u;
const byOther = pattern('^[^.;]{0,60}\\bby (?:the |an? )?(?:[a-z]+ )?{others}\\b');

/** Whether `would be ...` was said by one who promised it, or says when or to whom. */
function isPromisedDone(low: string, { at, end, said }: Ahead): boolean {
  const from = low.slice(at);
  if (byOther.test(from) || /^\w+ (?:be )?(?:need|have to)/u.test(from)) return false;
  return (
    commits.has(said) ||
    pledgesDelivery.test(low.slice(0, at)) ||
    surelyDelivered.test(from) ||
    (isSetTo(low, at) && bySoon.test(from)) ||
    (gathers.test(from) && gathering.test(low.slice(0, at))) ||
    (isDelivery(low.slice(at, end + 1)) && byWhen.test(from))
  );
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
const continuing = /^(?:so|then|but) /u;
/** `It remained to be seen`. */
const remains = /^ to (?:be (?:seen|found|fair|honest|sure)|date)\b/u;

/** Where the part of a line begins that holds `at`: behind the last `; `, `: `, `. `, `, ` or `- `. */
function partStart(low: string, at: number): number {
  for (let start = at; start > 0; start--) {
    if (low.charCodeAt(start) !== 32) continue;
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

/** `TL to come back`, `A card to be sent.`: a line that says nothing was so, only what is to be. */
function noteAt(words: SentenceWords): number {
  const { low, raw } = words;
  if (/^\W*(?:date of (?:the )?)?next meeting/u.test(low)) return -1;
  const left = low.search(leftToDo);
  if (left !== -1) return left;
  const initials = raw.search(initialsTo);
  if (initials !== -1 && !notNoteForm.test(low.slice(initials, initials + 60))) return initials;
  if (namesTo.test(raw) && mayBeName(firstWord.exec(low)?.[0] ?? '', raw)) return 0;
  // A later part of the line may be the note: `No objection; clerk to reply`.
  for (let to = low.indexOf(' to '); to !== -1; to = low.indexOf(' to ', to + 1)) {
    const part = partStart(low, to);
    const start = part + (continuing.exec(low.slice(part, to))?.[0].length ?? 0);
    const before = low.slice(start, to + 4);
    if (to - start < 2 || to - start > longestActor || finiteWord.test(before)) continue;
    if (notNoteForm.test(before) || joining.test(before)) continue;
    const rest = low.slice(to, to + 60);
    if (remains.test(rest)) continue;
    if (toBeDone.test(rest) || noteStart.test(before + rest.slice(4))) return start;
  }
  return -1;
}
