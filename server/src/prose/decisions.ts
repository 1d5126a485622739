/** Whether a sentence records a decision of the body whose minutes these are. */

import { asksAtEnd } from './action-words.ts';
import {
  agreesOpinion,
  appointed,
  assents,
  bodySettles,
  byOthers,
  caredFor,
  carried,
  closes,
  hypothetical,
  itWas,
  label,
  leadInDecides,
  minutesOf,
  notOurs,
  notThat,
  observing,
  outcome,
  papersBefore,
  papersPattern,
  passive,
  passiveThat,
  pastYear,
  planning,
  proposedSeconded,
  shortAnswer,
  shortForm,
  someoneDo,
  speakers,
  standsAlone,
  subjunctive,
  toSettle,
} from './decision-words.ts';
import { Wording, wording } from './patterns.ts';
import { cellsOf } from './rows.ts';
import type { SentenceWords } from './sentence-words.ts';
import { RuleList } from './verdict.ts';

const capital = new Wording(
  /\b(?:RESOLVED|RESOLVES|AGREED|APPROVED|NOTED|GRANTED|REFUSED|ADOPTED|DECIDED|CARRIED|ENDORSED|ACCEPTED|DETERMINED|RATIFIED|DELEGATED|AUTHORISED|INSTRUCTED|CONFIRMED|ORDERED|DEFERRED|RECEIVED|HOMOLOGATED|SUPPORTED|ELECTED|APPOINTED|REJECTED|SIGNED|REMITTED|OBJECT|OBJECTED|CONTINUED)\b/u
    .source,
);

function trimmedStart(words: string): string {
  return words.length > 700 ? words.slice(0, 700) : words;
}

/** Rules for decisions. */
export const decisionRules = new RuleList([
  {
    name: 'row of a table of decisions',
    force: 'promised',
    topic: 'decisions',
    test: (words) => (words.block.kind === 'row' && cellsOf(words.raw).length > 1 ? 0 : -1),
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
  {
    name: 'that something be so',
    force: 'promised',
    topic: '',
    words: standsAlone,
    test: (words) => (words.block.kind !== 'row' ? standsAlone.at(words) : -1),
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
    test: (words) => (words.block.kind !== 'heading' && !observing.isIn(words) && !asksAtEnd.isIn(words) ? 0 : -1),
  },
  { name: 'question', force: 'no', test: (words) => (words.block.mark === 'Q' || asksAtEnd.isIn(words) ? 0 : -1) },
  {
    name: 'word in capitals',
    force: 'promised',
    cue: 'decide',
    words: capital,
    test: capitalAt,
  },
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
    test: (words) =>
      words.length < 120 && words.block.end - words.block.start > words.length ? shortAnswer.at(words) : -1,
  },
  { name: 'assent given', force: 'promised', cue: 'decide', words: assents },
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
]);

const leadsIn = wording('(?:[:-]|\\bthat|\\bto)\\W*$');
const notesAtStart = wording('^\\W*(?:noted|approved)\\b');

function isLeadIn(words: SentenceWords): boolean {
  return leadsIn.isIn(words) && !notesAtStart.isIn(words) && !leadInDecides.isIn(words);
}

function capitalAt(words: SentenceWords): number {
  const at = capital.atWritten(words);
  return at !== -1 && /[a-z]/u.test(words.raw) ? at : -1;
}

const hasVerb = wording('\\b(?:was|were|had|has|have|is)\\b');
const saysThatIt = wording('^\\W*(?:agreed|noted) that (?:it|this|there|the \\w+) (?:was|were|is)\\b');

function labelAt(words: SentenceWords): number {
  const at = label.at(words);
  return at !== -1 && saysThatIt.isIn(words) ? -1 : at;
}

function shortFormAt(words: SentenceWords): number {
  const at = shortForm.at(words);
  return at !== -1 && hasVerb.isIn(words) ? -1 : at;
}

function carriedAt(words: SentenceWords): number {
  const at = carried.at(words);
  return at !== -1 && notOurs.isIn(words) ? -1 : at;
}

function appointedAt(words: SentenceWords): number {
  const at = appointed.at(words);
  return at === -1 || notOurs.isIn(words) || byOthers.isIn(words) || isHistory(words.low) || hypothetical.isIn(words)
    ? -1
    : at;
}

/** Whether what is settled before `until` had been settled by then, or by somebody else. */
function isNotOurs(low: string, until: number): boolean {
  return notOurs.place.test(low.slice(0, until));
}

function isHistory(low: string): boolean {
  return pastYear.test(low) && !minutesOf.test(low);
}

function bodyAt(sentence: SentenceWords): number {
  const words = trimmedStart(sentence.low);
  const match = bodySettles.place.exec(words);
  if (match === null) return -1;
  const { verb = '', rest = '' } = match.groups as Record<string, string | undefined>;
  const before = words.slice(0, match.index + 1);
  if (
    notOurs.place.test(before.slice(-60)) ||
    speakers.test(before) ||
    hypothetical.place.test(before) ||
    isOtherBody(words, match.index)
  )
    return -1;
  if (
    /\b(?:district|county|borough|city|full|community|neighbouring) (?:council|committee)$/u.test(
      words.slice(0, match.index + match[0].length - rest.length - verb.length).trim(),
    )
  )
    return -1;
  if (/^(?:received|confirmed|accepted|supported|declined|closed|signed|noted|passed|elected)$/u.test(verb))
    return settlesPaper(verb, rest) ? match.index : -1;
  if (verb === 'agreed' || verb === 'determined') return agreesAt(rest) ? match.index : -1;
  if (verb === 'carried') return -1;
  if (verb === 'decided' || verb === 'resolved') return match.index;
  if (verb === 'instructed' || verb === 'ordered') return match.index;
  return /^ (?:that|of|by|about)\b/u.test(rest) && verb !== 'approved' ? -1 : match.index;
}

function isOtherBody(words: string, at: number): boolean {
  return /\b(?:school|police|the trust's|developer|bank|residents'?|other|county|district|borough|previous|national|parent|welsh|uk|scottish|its|their)(?: \w+)? $/u.test(
    words.slice(0, at + 1),
  );
}

function settlesPaper(verb: string, rest: string): boolean {
  if (
    /^ (?:that|how|with concern|from|in|on|an? (?:number|range|presentation|verbal)|the (?:challenges|difficult|concern|fact|importance|pressure|good work|hard work))\b/u.test(
      rest,
    )
  )
    return false;
  if (verb === 'received') return papersPattern.test(rest) && !/\bfrom\b/u.test(rest);
  return papersPattern.test(rest);
}

function agreesAt(rest: string): boolean {
  if (agreesOpinion.test(rest)) return subjunctive.test(rest) && !/\b(?:was|were|is)\b/u.test(rest.slice(0, 60));
  if (/^ (?:that )?[^.]{0,120}\b(?:would|will|could|might)\b/u.test(rest) && !/^ to\b/u.test(rest)) return false;
  return (
    subjunctive.test(rest) ||
    someoneDo.test(rest) ||
    toSettle.test(rest) ||
    papersPattern.test(rest) ||
    /^[:,]? (?:the|a|an|its|£|following)\b/u.test(rest)
  );
}

function itWasAt(words: SentenceWords): number {
  const low = trimmedStart(words.low);
  const match = passiveThat.place.exec(low);
  if (match === null || isNotOurs(low, match.index)) return -1;
  const rest = match.groups?.rest ?? '';
  if (/^ (?:that )?[^.]{0,160}\b(?:would|will)\b/u.test(rest) && !/^ (?:unanimously )?to\b/u.test(rest)) return -1;
  if (agreesOpinion.test(rest)) return -1;
  return subjunctive.test(rest) || toSettle.test(rest) ? match.index : -1;
}

function passiveAt(sentence: SentenceWords): number {
  const words = trimmedStart(sentence.low);
  const match = passive.place.exec(words);
  if (match === null) return -1;
  const rest = match.groups?.rest ?? '';
  const before = words.slice(0, match.index + match[0].length - rest.length);
  if (notOurs.place.test(before) || speakers.test(before) || hypothetical.place.test(before)) return -1;
  if (itWas.test(before)) return -1;
  if (notThat.test(words) || caredFor.test(words) || byOthers.place.test(rest) || isHistory(rest)) return -1;
  if (
    /\b(?:received|accepted|confirmed|noted|supported|signed|closed|passed|carried|declined|instructed|ordered|elected|delegated)$/u.test(
      before,
    ) &&
    !papersBefore.test(before)
  )
    return -1;
  if (
    /^ (?:that|as (?:being|a (?:risk|concern|problem|challenge))|to (?:have|be)|in (?:the|its) (?:audit|inspection))\b/u.test(
      rest,
    )
  )
    return -1;
  return papersBefore.test(before.slice(-110)) ? match.index : -1;
}

/** Whether a body only takes note of how it feels; kept apart, for it is recorded as if it were decided. */
export function isOnRecord(low: string): boolean {
  return closes.test(low);
}
