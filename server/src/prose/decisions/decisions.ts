/** Whether a sentence records a decision of the body whose minutes these are. */
import { asksAtEnd } from '../actions/action-words.ts';
import { Wording, wording } from '../sentences/patterns.ts';
import { cellsOf } from '../sentences/rows.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import { RuleList } from '../sentences/verdict.ts';
import {
  appointed,
  assents,
  bodyConsents,
  bodySettles,
  carried,
  endsSettled,
  inOtherWords,
  label,
  leadInDecides,
  notesFine,
  observing,
  outcome,
  ownProceedings,
  passive,
  passiveThat,
  planning,
  proposedSeconded,
  readAndSigned,
  shortAnswer,
  shortForm,
  standsAlone,
  startsSettled,
  surelySettled,
  thatSomeoneDo,
  toStay,
} from './decision-words.ts';
import { appointedAt, carriedAt, consentsAt, mainClauseAt, ownProceedingsAt } from './settled.ts';
import { endsSettledAt, labelAt, shortAnswerAt, shortFormAt } from './settled-in-short.ts';
import { bodyAt, itWasAt, passiveAt } from './settling.ts';

const capital = new Wording(
  /\b(?:RESOLVED|RESOLVES|AGREED|AGREES|APPROVES|NOTES|ENDORSES|ADOPTS|APPROVED|NOTED|GRANTED|REFUSED|ADOPTED|DECIDED|CARRIED|ENDORSED|ACCEPTED|DETERMINED|RATIFIED|DELEGATED|AUTHORISED|INSTRUCTED|CONFIRMED|ORDERED|DEFERRED|RECEIVED|HOMOLOGATED|SUPPORTED|ELECTED|APPOINTED|REJECTED|SIGNED|REMITTED|PENDERFYNWYD|OBJECT|OBJECTED|CONTINUED)\b/u
    .source,
);

/** Rules for decisions. */
export const decisionRules = new RuleList([
  {
    name: 'row of a table of decisions',
    force: 'promised',
    topic: 'decisions',
    test: (words) => (words.block.kind === 'row' && isSettledRow(cellsOf(words.raw)) ? 0 : -1),
  },
  {
    name: 'answer to a planning application',
    force: 'promised',
    words: planning,
    test: (words, { topic }) => (topic !== 'actions' ? planning.at(words) : -1),
  },
  {
    name: 'row',
    force: 'no',
    test: (words) => (words.block.kind === 'row' && capital.atWritten(words) === -1 ? 0 : -1),
  },
  { name: 'heading', force: 'no', test: ({ block }) => (block.kind === 'heading' ? 0 : -1) },
  { name: 'read and signed', force: 'promised', cue: 'decide', words: readAndSigned },
  {
    name: 'that something be so',
    force: 'promised',
    topic: '',
    test: (words) => (words.block.kind !== 'row' ? Math.max(standsAlone.at(words), thatSomeoneDo.at(words)) : -1),
  },
  {
    name: 'lead-in',
    force: 'no',
    test: (words) => (words.sentence.end === words.block.end && isLeadIn(words) ? 0 : -1),
  },
  {
    name: 'entry under a resolution',
    force: 'promised',
    topic: 'decisions',
    test: (words) => (isResolved(words) ? 0 : -1),
  },
  { name: 'question', force: 'no', test: (words) => (words.block.mark === 'Q' || asksAtEnd.isIn(words) ? 0 : -1) },
  {
    name: 'word in capitals',
    force: 'promised',
    cue: 'decide',
    words: capital,
    test: capitalAt,
  },
  { name: 'begins with what was done', force: 'promised', words: startsSettled },
  { name: 'minutes that were fine', force: 'promised', words: notesFine },
  { name: 'to stay as it is', force: 'promised', words: toStay },
  { name: 'ends with what was done', force: 'promised', words: endsSettled, test: endsSettledAt },
  { name: 'the body consents', force: 'promised', words: bodyConsents, test: consentsAt },
  { name: 'labelled decision', force: 'promised', cue: 'decide', words: label, test: labelAt },
  {
    name: 'papers settled in short',
    force: 'promised',
    cue: 'decide',
    words: shortForm,
    test: shortFormAt,
  },
  {
    name: 'carried',
    force: 'promised',
    cue: 'decide',
    words: carried,
    test: carriedAt,
  },
  {
    name: 'proposed, seconded and agreed',
    force: 'promised',
    cue: 'propose',
    words: proposedSeconded,
    test: (words) => (proposedSeconded.isIn(words) && outcome.isIn(words) ? 0 : -1),
  },
  {
    name: 'short answer',
    force: 'promised',
    words: shortAnswer,
    test: shortAnswerAt,
  },
  { name: 'assent given', force: 'promised', words: assents },
  { name: 'the body settles', force: 'promised', cue: 'decide', words: bodySettles, test: bodyAt },
  { name: 'it was agreed', force: 'promised', cue: 'decide', words: passiveThat, test: itWasAt },
  {
    name: 'appointed',
    force: 'promised',
    cue: 'decide',
    words: appointed,
    test: appointedAt,
  },
  { name: 'settled', force: 'promised', cue: 'decide', words: passive, test: passiveAt },
  {
    name: 'surely settled',
    force: 'promised',
    words: surelySettled,
    test: (words) => mainClauseAt(words, surelySettled),
  },
  {
    name: 'settled in other words',
    force: 'promised',
    words: inOtherWords,
    test: (words) => mainClauseAt(words, inOtherWords),
  },
  { name: 'own proceedings', force: 'promised', words: ownProceedings, test: ownProceedingsAt },
]);

/** What its applicant takes back, or nobody has looked at yet, is not settled. */
function isSettledRow(cells: readonly string[]): boolean {
  return cells.length > 1 && !/\b(?:withdrawn|pending|awaited|awaiting|not yet)\b/iu.test(cells.at(-1) ?? '');
}

const leadsIn = wording('(?:[:-]|\\bthat|\\bto|\\band (?:it was )?(?:unanimously )?resolved)\\W*$');
const notesAtStart = wording('^\\W*(?:noted|approved)\\b');

function isLeadIn(words: SentenceWords): boolean {
  return leadsIn.isIn(words) && !notesAtStart.isIn(words) && !leadInDecides.isIn(words);
}

function capitalAt(words: SentenceWords): number {
  const at = capital.atWritten(words);
  return at !== -1 && /[a-z]/u.test(words.raw) ? at : -1;
}

/** What follows an entry on its line and is none of its words. */
const tellsMore = wording('\\b(?:said|has|had|was|were|is|are)\\b|^\\W*actions?\\b');

const givesReasons = /^\W*(?:reasons?|alternative|alternatives|options|background)\b[^:]{0,40}:/u;

/** Whether an entry under a resolution is what was resolved. */
function isResolved(words: SentenceWords): boolean {
  const { block, sentence } = words;
  return !(
    block.kind === 'heading' ||
    (sentence.start > block.start && tellsMore.isIn(words)) ||
    observing.isIn(words) ||
    givesReasons.test(words.low) ||
    asksAtEnd.isIn(words)
  );
}
