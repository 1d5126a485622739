/** Whether a sentence records a decision of the body whose minutes these are. */
import {
  agreesOpinion,
  agreesWish,
  appointed,
  assents,
  bodyConsents,
  bodySettles,
  byOthers,
  caredFor,
  carried,
  closes,
  endsSettled,
  hypothetical,
  itWas,
  label,
  leadInDecides,
  minutesOf,
  notesFine,
  notNow,
  notOurs,
  notThat,
  observing,
  othersDecision,
  outcome,
  ownProceedings,
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
  startsSettled,
  subjunctive,
  surelySettled,
  tells,
  toStay,
  thatSomeoneDo,
  toSettle,
} from './decision-words.ts';
import { pattern } from './patterns.ts';
import { cellsOf } from './rows.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { ProseRule } from './verdict.ts';

const capital =
  /\b(?:RESOLVED|RESOLVES|AGREED|APPROVED|NOTED|GRANTED|REFUSED|ADOPTED|DECIDED|CARRIED|ENDORSED|ACCEPTED|DETERMINED|RATIFIED|DELEGATED|AUTHORISED|INSTRUCTED|CONFIRMED|ORDERED|DEFERRED|RECEIVED|HOMOLOGATED|SUPPORTED|ELECTED|APPOINTED|REJECTED|SIGNED|REMITTED|PENDERFYNWYD|OBJECT|OBJECTED|CONTINUED)\b/u;

function trimmedStart(words: string): string {
  return words.length > 700 ? words.slice(0, 700) : words;
}

/** Rules for decisions. */
export const decisionRules: readonly ProseRule[] = [
  {
    name: 'row of a table of decisions',
    force: 'promised',
    test: ({ raw, block }, { topic }) =>
      block.kind === 'row' && topic === 'decisions' && cellsOf(raw).length > 1 ? 0 : -1,
  },
  {
    name: 'answer to a planning application',
    force: 'promised',
    test: ({ low }, { topic }) => (topic !== 'actions' && low.includes('/') ? low.search(planning) : -1),
  },
  {
    name: 'row',
    force: 'no',
    test: ({ block, raw }) => (block.kind === 'row' && !capital.test(raw) ? 0 : -1),
  },
  { name: 'heading', force: 'no', test: ({ block }) => (block.kind === 'heading' ? 0 : -1) },
  {
    name: 'that something be so',
    force: 'promised',
    test: ({ low, block }, { topic }) => (topic === '' && block.kind !== 'row' ? Math.max(low.search(standsAlone), low.search(thatSomeoneDo)) : -1),
  },
  {
    name: 'lead-in',
    force: 'no',
    test: ({ low, block, sentence }) =>
      /(?:[:-]|\bthat|\bto)\W*$/u.test(low) &&
      sentence.end === block.end &&
      !/^\W*(?:noted|approved)\b/u.test(low) &&
      !leadInDecides.test(low)
        ? 0
        : -1,
  },
  {
    name: 'entry under a resolution',
    force: 'promised',
    test: ({ low, block, sentence }, { topic }) =>
      topic === 'decisions' &&
      block.kind !== 'heading' &&
      !(sentence.start > block.start && /\b(?:said|has|had|was|were|is|are)\b/u.test(low)) &&
      !observing.test(low) && !/\?\W*$/u.test(low) ? 0 : -1,
  },
  { name: 'question', force: 'no', test: ({ low, block }) => (/\?\W*$/u.test(low) || block.mark === 'Q' ? 0 : -1) },
  {
    name: 'word in capitals',
    force: 'promised',
    test: (words) =>
      words.has('decide') && words.low !== words.raw && /[a-z]/u.test(words.raw) && !isNotOurs(words.low, 0)
        ? words.raw.search(capital)
        : -1,
  },
  {
    name: 'settled in short',
    force: 'promised',
    test: (words) => (words.has('decide') || words.has('assent') ? shortAt(words) : -1),
  },
  {
    name: 'the body consents',
    force: 'promised',
    test: (words) =>
      words.has('assent') || words.has('decide') ? consentsAt(words.low) : -1,
  },
  { name: 'labelled decision', force: 'promised', test: (words) => (words.has('decide') ? labelAt(words.low) : -1) },
  {
    name: 'papers settled in short',
    force: 'promised',
    test: (words) =>
      words.has('decide') && !/\b(?:was|were|had|has|have|is)\b/u.test(words.low) ? words.low.search(shortForm) : -1,
  },
  {
    name: 'carried',
    force: 'promised',
    test: (words) => (words.has('decide') ? carriedAt(words.low) : -1),
  },
  {
    name: 'proposed, seconded and agreed',
    force: 'promised',
    test: (words) => (words.has('propose') && proposedSeconded.test(words.low) && outcome.test(words.low) ? 0 : -1),
  },
  {
    name: 'short answer',
    force: 'promised',
    test: (words) =>
      words.low.length < 160 && (words.has('decide') || words.has('assent')) && !tells.test(words.low.split(/[,;(]/u, 1)[0] ?? '')
        ? words.low.search(shortAnswer)
        : -1,
  },
  { name: 'assent given', force: 'promised', test: (words) => (words.has('decide') ? words.low.search(assents) : -1) },
  { name: 'the body settles', force: 'promised', test: (words) => (words.has('decide') ? bodyAt(words.low) : -1) },
  { name: 'it was agreed', force: 'promised', test: (words) => (words.has('decide') ? itWasAt(words.low) : -1) },
  {
    name: 'appointed',
    force: 'promised',
    test: (words) =>
      words.has('decide') &&
      !isNotOurs(words.low, words.low.length) &&
      !byOthers.test(words.low) &&
      !isHistory(words.low) &&
      !hypothetical.test(words.low)
        ? words.low.search(appointed)
        : -1,
  },
  { name: 'settled', force: 'promised', test: (words) => (words.has('decide') ? passiveAt(words.low) : -1) },
  {
    name: 'surely settled',
    force: 'promised',
    test: (words) => (words.has('decide') || words.has('assent') ? surelyAt(words.low) : -1),
  },
];

/** A line that is no sentence but says what was settled. */
function shortAt({ low }: SentenceWords): number {
  if (startsSettled.test(low) || notesFine.test(low) || toStay.test(low)) return 0;
  if (low.length > 200 || tells.test(low)) return -1;
  const { what = '', verb = '' } = endsSettled.exec(low)?.groups ?? {};
  if (verb === '' || saysMore.test(what)) return -1;
  return needsPaper.test(verb) && !papersBefore.test(what) ? -1 : 0;
}
const saysMore = pattern('\\b(?:{finite}|{standings})\\b|^\\W*(?:the |all )?(?:{bodies}|they) *$');
/** Of many things it is said; of papers it is a decision. */
const needsPaper = /^(?:signed|noted|accepted|carried|allowed|passed|supported)$/u;

function consentsAt(low: string): number {
  const at = low.search(bodyConsents);
  if (at === -1) return -1;
  const before = clauseBefore(low, at);
  return notNow.test(before) || othersDecision.test(before) || fewer.test(before.slice(-20)) ? -1 : at;
}
/** Some of them are not the body. */
const fewer = /\b(?:several|some|many|most|two|three|four|few|other|their|its) $/u;

/** What stands before a verb in its own clause. */
function clauseBefore(low: string, at: number): string {
  const before = low.slice(0, at);
  return before.slice(Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf('- ')) + 1);
}
/** `Six were upheld` is a figure. */
const startsWithNumber = pattern('^\\W*(?:\\d+|neither|all|{number})\\b');

/** `The trip was approved`: whatever it was, in a main clause, by nobody else and at no other time. */
function surelyAt(low: string): number {
  const own = low.search(ownProceedings);
  if (own !== -1 && !notNow.test(low.slice(0, own))) return own;
  const match = surelySettled.exec(trimmedStart(low));
  if (match === null) return -1;
  const rest = match.groups?.rest ?? '';
  const before = low.slice(0, match.index);
  const mainClause = clauseBefore(low, match.index);
  return notNow.test(mainClause) ||
    (/\b(?:upheld|turned down|rejected)\b/u.test(match[0].slice(0, 40)) && startsWithNumber.test(mainClause)) ||
    /\b(?:if|once|whether|until|unless|said|reported|explained|advised|told|asked)\b/u.test(before) ||
    othersDecision.test(before) ||
    byOthers.test(rest) ||
    /^ (?:that|with|a place|permission|by (?:its|their))\b/u.test(rest) ||
    isHistory(rest) ||
    hypothetical.test(rest.slice(0, 12))
    ? -1
    : match.index;
}

function labelAt(low: string): number {
  const at = low.search(label);
  if (at === -1) return -1;
  return /^\W*(?:agreed|noted) that (?:it|this|there|the \w+) (?:was|were|is)\b/u.test(low) ? -1 : at;
}

function carriedAt(low: string): number {
  return isNotOurs(low, low.length) ? -1 : low.search(carried);
}

/** Whether what is settled before `until` had been settled by then, or by somebody else. */
function isNotOurs(low: string, until: number): boolean {
  return notOurs.test(low.slice(0, until));
}

function isHistory(low: string): boolean {
  return pastYear.test(low) && !minutesOf.test(low);
}

function bodyAt(low: string): number {
  const words = trimmedStart(low);
  const match = bodySettles.exec(words);
  if (match === null) return -1;
  const { verb = '', rest = '' } = match.groups as Record<string, string | undefined>;
  const before = words.slice(0, match.index + 1);
  if (
    notOurs.test(before.slice(-60)) ||
    speakers.test(before) ||
    hypothetical.test(before) ||
    isOtherBody(words, match.index) ||
    fewer.test(before)
  )
    return -1;
  const subject = words.slice(match.index, match.index + match[0].length - rest.length - verb.length);
  if (/\bmanagement\b/u.test(subject) || (verb === 'noted' && /\bchair\b/u.test(subject))) return -1;
  if (/\bcourt\b/u.test(subject) && /^(?:granted|ordered|refused|determined)$/u.test(verb)) return -1;
  if (/^ to (?:differ|move (?:to|on)|take (?:the )?items?|vary the order|return to)\b/u.test(rest)) return -1;
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
    /^ (?:that|how|with(?! (?:one|an?|the) (?:\w+ )?(?:amendment|change|thanks|correction))|with concern|from|in|on|an? (?:number|range|presentation|verbal)|the (?:challenges|difficult|concern|fact|importance|pressure|good work|hard work))\b/u.test(
      rest,
    )
  )
    return false;
  if (verb === 'received') return papersPattern.test(rest) && !/\bfrom\b/u.test(rest);
  return papersPattern.test(rest);
}

function agreesAt(rest: string): boolean {
  if (agreesOpinion.test(rest)) return subjunctive.test(rest) && !/\b(?:was|were|is)\b/u.test(rest.slice(0, 60));
  if (/^ that\b/u.test(rest)) return subjunctive.test(rest) || !agreesWish.test(rest);
  if (/^ (?:that )?[^.]{0,120}\b(?:would|will|could|might)\b/u.test(rest) && !/^ to\b/u.test(rest)) return false;
  return (
    subjunctive.test(rest) ||
    someoneDo.test(rest) ||
    toSettle.test(rest) ||
    papersPattern.test(rest) ||
    /^[:,]? (?:the|a|an|its|£|following)\b/u.test(rest)
  );
}

function itWasAt(low: string): number {
  const match = passiveThat.exec(trimmedStart(low));
  if (match === null || isNotOurs(low, match.index)) return -1;
  const rest = match.groups?.rest ?? '';
  if (agreesOpinion.test(rest)) return -1;
  if (!/\b(?:agreed|decided|resolved)\b/u.test(match[0].slice(0, 60)) && /\b(?:would|will)\b/u.test(rest)) return -1;
  if (subjunctive.test(rest) || toSettle.test(rest)) return match.index;
  return /\b(?:agreed|decided|resolved)\b/u.test(match[0].slice(0, match[0].length - rest.length)) &&
    !agreesWish.test(rest)
    ? match.index
    : -1;
}

function passiveAt(low: string): number {
  const words = trimmedStart(low);
  const match = passive.exec(words);
  if (match === null) return -1;
  const rest = match.groups?.rest ?? '';
  const before = words.slice(0, match.index + match[0].length - rest.length);
  if (notOurs.test(before) || speakers.test(before) || hypothetical.test(before)) return -1;
  if (itWas.test(before) || /\b(?:instructed|ordered)$/u.test(before)) return -1;
  if (notThat.test(words) || caredFor.test(words) || byOthers.test(rest) || isHistory(rest)) return -1;
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
