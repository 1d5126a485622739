/** Decisions with a formula: `The Board approved ...`, `It was agreed ...`, `The minutes were approved`. */

import { lets } from '../actions/undertaking.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import {
  agreesOpinion,
  agreesWish,
  bodySettles,
  byOthers,
  caredFor,
  hypothetical,
  itWas,
  notOurs,
  notThat,
  papersBefore,
  papersPattern,
  passive,
  passiveThat,
  someoneDo,
  speakers,
  subjunctive,
  toSettle,
} from './decision-words.ts';
import { fewer, isHistory, trimmedStart } from './settled.ts';

export function bodyAt(sentence: SentenceWords): number {
  const words = trimmedStart(sentence.low);
  const match = bodySettles.place.exec(words);
  if (match === null) return -1;
  const { verb = '', rest = '' } = match.groups as Record<string, string | undefined>;
  const before = words.slice(0, match.index + 1);
  const subject = words.slice(match.index, match.index + match[0].length - rest.length - verb.length);
  if (
    notOurs.place.test(before.slice(-60)) ||
    speakers.test(before) ||
    hypothetical.place.test(before) ||
    isOtherBody(words, match.index) ||
    fewer.test(before) ||
    ownBusiness.test(rest) ||
    isOfOthers(before + subject, subject, verb)
  )
    return -1;
  return settles(verb, rest) ? match.index : -1;
}

/** How the meeting goes on, and that it thinks otherwise: nothing is settled by it. */
const ownBusiness = /^ to (?:differ|move (?:to|on)|take (?:the )?items?|vary the order|return to)\b/u;

/** Whether the body is another one, or its chair speaking alone. */
function isOfOthers(words: string, subject: string, verb: string): boolean {
  return (
    /\bmanagement\b/u.test(subject) ||
    (verb === 'noted' && /\bchair\b/u.test(subject)) ||
    (/\bcourt\b/u.test(subject) && /^(?:granted|ordered|refused|determined)$/u.test(verb)) ||
    /\b(?:district|county|borough|city|full|community|neighbouring) (?:council|committee)$/u.test(words.trim())
  );
}

function settles(verb: string, rest: string): boolean {
  if (/^(?:received|confirmed|accepted|supported|declined|closed|signed|noted|passed|elected)$/u.test(verb))
    return settlesPaper(verb, rest);
  if (verb === 'agreed' || verb === 'determined') return agreesAt(rest);
  if (verb === 'carried') return false;
  if (/^(?:decided|resolved|instructed|ordered|approved)$/u.test(verb)) return true;
  return !/^ (?:that|of|by|about)\b/u.test(rest);
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

/** Whether what was agreed is what is to be done, whatever is told behind it. */
function isToBe(rest: string): boolean {
  return subjunctive.test(rest) && !/\b(?:was|were|is)\b/u.test(rest.slice(0, 60));
}

function agreesAt(rest: string): boolean {
  if (lets.test(rest)) return true;
  if (agreesOpinion.test(rest)) return isToBe(rest);
  if (/^ that\b/u.test(rest)) return subjunctive.test(rest) || !agreesWish.test(rest);
  if (/^ (?:that )?[^.]{0,120}\b(?:would|will|could|might)\b/u.test(rest) && !/^ to\b/u.test(rest)) return false;
  return (
    subjunctive.test(rest) ||
    someoneDo.test(rest) ||
    toSettle.test(rest) ||
    papersPattern.test(rest) ||
    /^[:,]? (?:the|a|an|its|£|following|[a-z]+ of £)\b/u.test(rest)
  );
}

export function itWasAt(sentence: SentenceWords): number {
  const low = trimmedStart(sentence.low);
  const match = passiveThat.place.exec(low);
  if (match === null || notOurs.place.test(low.slice(0, match.index))) return -1;
  const rest = match.groups?.rest ?? '';
  if (lets.test(rest)) return match.index;
  if (agreesOpinion.test(rest)) return isToBe(rest) ? match.index : -1;
  if (!/\b(?:agreed|decided|resolved)\b/u.test(match[0].slice(0, 60)) && /\b(?:would|will)\b/u.test(rest)) return -1;
  if (subjunctive.test(rest) || toSettle.test(rest)) return match.index;
  return /\b(?:agreed|decided|resolved)\b/u.test(match[0].slice(0, match[0].length - rest.length)) &&
    !agreesWish.test(rest)
    ? match.index
    : -1;
}

/** What is settled stands in the clause of the verb, not in what was said of another. */
function subjectBefore(before: string): string {
  return before
    .slice(-110)
    .replace(/^.*(?:\b(?:said|noted|told|asked|felt|heard|hoped|agreed|reported|thought) that|;) /u, '');
}
/** What is told of, not settled: what people have in their hands, and what is done every time. */
const tellsOf =
  /\b(?:cases?|letters?|petition|forms?|view|idea|offer) (?:was|were) (?:closed|signed|supported|accepted|received)$|\b(?:she|he|they) (?:was|were) (?:awarded|supported|received|accepted|noted|signed)$|\b(?:is|are) (?:\w+ )?(?:approved|signed|received|agreed|accepted|noted)$/u;
const openers = /\b(?:noted|felt|heard|remarked|understood|hoped|believed|thought) that\b/u;

export function passiveAt(sentence: SentenceWords): number {
  const words = trimmedStart(sentence.low);
  const match = passive.place.exec(words);
  if (match === null) return -1;
  const rest = match.groups?.rest ?? '';
  const before = words.slice(0, match.index + match[0].length - rest.length);
  if (notOurs.place.test(before) || speakers.test(before) || hypothetical.place.test(before)) return -1;
  if (
    tellsOf.test(before) ||
    openers.test(before) ||
    /^ in (?:\w+ )?(?:areas?|the quality)\b|^ by (?:mr|mrs|ms|dr|all the)\b/u.test(rest)
  )
    return -1;
  if (/\btaken as read$/u.test(before) && !/\b(?:minutes|notes|record)\b/u.test(before)) return -1;
  if (itWas.test(before) || /\b(?:instructed|ordered)$/u.test(before)) return -1;
  if (notThat.test(words) || caredFor.test(words) || byOthers.place.test(rest) || isHistory(rest)) return -1;
  if (
    /\b(?:received|accepted|confirmed|noted|supported|signed|closed|passed|carried|declined|instructed|ordered|elected|delegated)$/u.test(
      before,
    ) &&
    !papersBefore.test(subjectBefore(before))
  )
    return -1;
  if (
    /^ (?:that|as (?:being|a (?:risk|concern|problem|challenge))|to (?:have|be)|in (?:the|its) (?:audit|inspection))\b/u.test(
      rest,
    )
  )
    return -1;
  return papersBefore.test(subjectBefore(before)) ? match.index : -1;
}
