/**
 * Who has the floor. What inspectors and auditors want is seldom said in one sentence with their name: the heading or a
 * sentence before says whose report it is, and the minutes go on with what should be done.
 */
import type { Governor } from '../sentences/governor.ts';
import type { LatePattern } from '../sentences/machine-code.ts';
import { pattern } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';

/** Those from outside, and what they come to do. */
const outside = pattern(
  '\\b(?:{outsiders}|education scotland|(?:independent|external|governance) review|report (?:of|by|from)|safeguarding practice|iro|independent reviewing|fire officer)\\b',
);
/** Those who are from outside in any minutes. */
const strangers =
  "risk assessment|arborist|eho|environmental health|improvement partner|iro|independent reviewing|examiner|surveyor|tree surgeon|tree officer|consultants?|insurers?|fire officer|rospa|moderators?|verifiers?|validators?|accreditors?|scrutineer|actuary|ofsted|estyn|cqc|ciw|hiw|rqia|care quality commission|inspectorate\\w*|inspectors?|inspections?|hmi\\w*|audit(?:or|ors|or's)?|regulator|ombudsman|adviser|reviewers?|peers?|peer (?:review|challenge|team)|education scotland|care inspectorate|coroner|review panel|assessors?|designated person|royal college";
/** The same where nobody else can be meant, for what stands just before. */
export const outsideSpoke = pattern(
  `\\b(?:${strangers}|assurance (?:visit|review)|engineer|commissioner|evaluation|(?:independent|external|governance) review|report (?:of|by|from))\\b`,
);
const named = pattern(`\\b(?:${strangers})\\b`);
/** What is over minutes of what they found. */
const theirHeading = pattern(
  `\\b(?:${strangers}|audits|hse|ico|information commissioner|healthwatch|lga|pensions regulator|(?:external|independent) evaluation|re-?approval|accreditation|(?:external|independent|safeguarding|adults?|adult|practice|college|governance|serious case|rapid|gateway|thematic|learning|case|mortality|peer|partner) reviews?|review by|audit (?:wales|scotland)|(?:monitoring|assurance|partner|sip|adviser|validation|quality) visits?|internal scrutiny|(?:tree|safety|condition|structural) survey|(?:esfa|dfe|ofqual|department|minister)(?:'s)? letter|feedback from [^\\n]{0,40}(?:visit|review)|recommendations? (?:from|of|no\\.? ?\\d|\\d)|(?:from|by) (?:the )?(?:overview and )?scrutiny)\\b`,
);
/** A visit or report of which the minutes begin to tell what it asked for. */
const announces = pattern(
  `\\b(?:${strangers}|(?:his|her|their|its|panel's|college's) (?:report|letter|visit|note|review))\\b[^\\n.;]{0,80}\\b(?:recommendations?|areas for|points for|actions|requirements|suggestions|advice|must[- ]dos?|(?:two|three|four|five|six|several|some|a number of) (?:\\w+ )?(?:points|matters|things|issues|findings|weaknesses))\\b`,
);
/** One of the meeting who speaks in between: what should be is then what they think. */
export const weSpoke = pattern(
  '\\b(?:{titles}\\.?|members?|chair|chairman|director|officers?|head|manager|clerk|chief|residents?|parents?)\\b[^.]{0,60}\\b(?:said|asked|felt|thought|believed|replied|explained|confirmed|suggested|reported|responded|noted|told|agreed|wondered|hoped|wanted|argued)\\b',
);
/** What only those do who talk about a report. */
const weTalked = pattern(
  '\\b(?:queried|wondered|welcomed|commented|accepted|voted|asked (?:whether|if|how|what|why|when)|resolved|in discussion|in answer|in reply|in response)\\b',
);

/** Whether an outsider was the last to speak. */
export function outsideHasFloor({ before }: SentenceWords): boolean {
  const spoke = lastOf(before, outsideSpoke);
  return spoke !== -1 && !weSpoke.test(before.slice(spoke));
}

/** Whether the section is of what outsiders found, and nobody of the meeting has spoken since they were last named. */
export function isTheirSection({ section, low }: SentenceWords): boolean {
  const end = section.indexOf('\n');
  const isHeaded = end !== -1 && theirHeading.test(section.slice(0, end));
  const from = isHeaded ? Math.max(0, lastOf(section, named)) : lastOf(section, announces);
  if (from === -1) return false;
  const since = section.slice(from);
  return !(weSpoke.test(since) || weTalked.test(since) || (oneOfUs.test(low) && lastOf(section, ourPost) > from));
}
/** Whoever `he` or `she` is was named last. */
const oneOfUs = pattern('^\\W*(?:she|he|her|his)\\b');
const ourPost = pattern(
  '\\b(?:director|manager|clerk|chair|chairman|leader|secretary|treasurer|councillor|cllr|headteacher|principal|nurse|executive|solicitor)\\b',
);

/** Whether it may be what somebody from outside wants done who has the floor, though no rule has a wording for it. */
export function mayBeTheirAdvice(words: SentenceWords, { topic }: Governor): boolean {
  const { low } = words;
  return topic === '' && asksForSomething.test(low) && !/:\W*$/u.test(low) && isTheirSection(words) && !isToldByUs(low);
}
const asksForSomething = pattern(
  '\\b(?:should|must|ought to|needs? to|needed to|(?:was|were|is|are|been) (?:also )?(?:to|asked|told|required|advised|urged|expected|recommended) |to (?:be |[a-z]+ly )?{doing}|be [a-z]+(?:ed|en|t)\\b|(?:recommended|suggested|advised|wanted)|would like|it would be)',
);

/** Whether somebody is said to speak who is none of those from outside. */
function isToldByUs(low: string): boolean {
  const told = saysSo.exec(low);
  if (told === null) return /\bwould\b/u.test(low) && !/\bwould (?:like|be)\b|should/u.test(low);
  const [who, what] = [low.slice(0, told.index), low.slice(told.index)];
  if (/\bthat\b/u.test(what) && !mustBeSo.test(what)) return true;
  return !outside.test(who) && !/^\W*(?:also|it|they|she|he|(?:his|her|their|its) [^,]{2,40})\b/u.test(who);
}
const mustBeSo = pattern('\\b(?:should|must|ought|needs? to|needed to|be [a-z]+(?:ed|en|t))\\b');
const saysSo = pattern(
  '\\b(?:{speech}|reminded|drew|welcomed|queried|urged|voted|resolved|moved|recalled|thanked|was asked|were asked)\\b',
);

/** Whether one of the meeting says it, and not of what somebody from outside wants. */
export function isOurTalk({ low }: SentenceWords): boolean {
  return (weSpoke.test(low) || theyThought.test(low)) && !outside.test(low) && !low.includes('recommend');
}
const theyThought = pattern(
  '^\\W*(?:he|she|they|we|some|others|several|[a-z]{2,3}) (?:also )?(?:felt|thought|believed|hoped|wondered|agreed)\\b',
);

function lastOf(words: string, place: LatePattern): number {
  let last = -1;
  for (let at = words.search(place); at !== -1; ) {
    last = at;
    const next = words.slice(at + 1).search(place);
    at = next === -1 ? -1 : at + 1 + next;
  }
  return last;
}
