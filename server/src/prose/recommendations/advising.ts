/** What makes words of advice a recommendation: who gives it, and whether it tells anybody to do something. */
import { asksAtEnd } from '../actions/action-words.ts';
import { pattern, type Wording, wording } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import {
  areaFor,
  duty,
  goesOn,
  law,
  outsideShould,
  progressOnly,
  required,
  saysDuty,
  single,
  that,
  theyAlso,
  thing,
  toAnother,
  toldBy,
  toldTo,
  underTheirs,
  weSuggest,
} from './advice-words.ts';
import { isTheirSection, outsideHasFloor, outsideSpoke, weSpoke } from './floor.ts';

const weAsk = pattern('^\\W*the (?:[a-z]+ )?{posts} (?:was|were) (?:also |further )?(?:asked|requested)\\b');

/** Where an outsider was the last to speak and goes on. */
export function goesOnAt(words: SentenceWords): number {
  const at = goesOn.at(words);
  return at === -1 || !mayGoOn(words) || !outsideHasFloor(words) ? -1 : at;
}

/** The same under a heading of theirs, where more can be trusted. */
export function inTheirSectionAt(words: SentenceWords, place: Wording): number {
  const at = place.at(words);
  return at === -1 || !mayGoOn(words) || !isTheirSection(words) ? -1 : at;
}

/** The same of what names those who were heard, there or in a section of ours. */
export function namingThemAt(words: SentenceWords, place: Wording): number {
  const at = place.at(words);
  return at === -1 || !mayGoOn(words) || !(isTheirSection(words) || outsideHasFloor(words)) ? -1 : at;
}

function mayGoOn(words: SentenceWords): boolean {
  // Bullets stand each for themselves.
  if (words.block.mark === '-' && words.sentence.start === words.block.start) return false;
  return !(weAsk.test(words.low) || weSpoke.test(words.low) || weSettled.test(words.low) || law.isIn(words));
}

const weSettled = pattern(
  '^\\W*(?:[\\d.]+ )?(?:the )?(?:{bodies}|governors|trustees|members) (?:then |also )?(?:agreed|resolved|asked|requested|noted|welcomed|considered|discussed)\\b',
);

const happened = pattern('\\b(?:had|was|were|has been|have been)\\b');
const begins = pattern('^\\W*{doing} (?:the|an?|all|its|their|each|every|with|how|that|in|on|up|forward|out)\\b');
const toBeSo = pattern('\\b(?:should|must|needs?|ought|ensure|shall)\\b|\\bbe [\\w-]+|^\\W*that\\b');
/** What became of a recommendation, in a list of them. */
export function isProgress(low: string): boolean {
  return happened.test(low) && !toBeSo.test(low) && !begins.test(low);
}

/** What follows an entry on its line and is none of its words. */
const comments = wording(
  '\\b(?:said|has|had|was|were|is|are|asked|queried|wondered|felt|thought|welcomed|noted|agreed|resolved|voted|accepted|reported|explained|replied|confirmed|thanked|proposed|moved)\\b',
);

export function isOneOfThem(words: SentenceWords): boolean {
  const { low, block, sentence } = words;
  return !(
    (sentence.start > block.start && comments.isIn(words)) ||
    isProgress(low) ||
    (block.kind === 'paragraph' && /:\W*$/u.test(low)) ||
    weSuggest.test(low) ||
    asksAtEnd.isIn(words) ||
    /^\W*(?:none|nil)\b/u.test(low)
  );
}

/** Where some words stand, unless the law says so: that is no recommendation. */
export function unlessLaw(words: SentenceWords, place: Wording): number {
  const at = place.at(words);
  return at !== -1 && law.isIn(words) ? -1 : at;
}

export function unlessProgress(words: SentenceWords, place: Wording): number {
  const at = place.at(words);
  return at !== -1 && progressOnly.isIn(words) ? -1 : at;
}

export function theyAlsoAt(words: SentenceWords): number {
  const at = theyAlso.at(words);
  if (at === -1) return -1;
  const { before } = words;
  return outsideSpoke.test(before) && !/\bmembers? (?:said|asked)|councillor|cllr/u.test(before) ? at : -1;
}

/** Told by whom: an outsider in the same sentence, or under what heading of theirs. */
export function toldAt(words: SentenceWords): number {
  const match = toldTo.match(words);
  if (match === null || law.isIn(words)) return -1;
  return toldBy.test(match[0]) ||
    ordered.test(match[0] + words.low.slice(match.index + match[0].length).slice(0, 12)) ||
    underTheirs.isIn(words) ||
    (bodyBefore.test(words.low.slice(0, match.index)) && isTheirSection(words))
    ? match.index
    : -1;
}

/** Told as a whole. */
const bodyBefore =
  /\b(?:council|authority|trust|board|school|service|force|partnership|association|college|academy|company|provider|landlord|icb|governors|management|leaders)\W*$/u;
/** Only somebody from outside orders, or has schools improve. */
const ordered = /\bordered to |\badvised to (?:improve|strengthen|tighten|address)\b/u;

export function thatAt(words: SentenceWords): number {
  const one = that.at(words);
  const other = Math.max(single.at(words), toAnother.at(words));
  const at = one === -1 ? other : one;
  if (at === -1) return -1;
  return other === -1 && progressOnly.isIn(words) && !/\brecommend(?:ed|s)? that\b/u.test(words.low) ? -1 : at;
}

/** What must follow a verb of an outsider for it to tell somebody to do something: the first verb that fits decides. */
const followsVerb: readonly { readonly verb: RegExp; readonly follows: (rest: string) => boolean }[] = [
  {
    verb: /(?:says?|said|thought|felt|judged|believes|believed|considered|found|concluded|clear)$/u,
    follows: (rest) =>
      thinksRight.test(rest) ||
      (saysDuty.test(rest) && !isToCome.test(rest) && !/\b(?:if|would)\b/u.test(rest.slice(0, 40))),
  },
  { verb: /ordered$/u, follows: (rest) => /^ [\w' ]{2,40} to (?!be\b)[a-z]/u.test(rest) },
  { verb: /(?:raised|issued)$/u, follows: () => false },
  {
    verb: /(?:identified|made|highlighted|set out)$/u,
    follows: (rest) => areasNamed.test(rest) && !onlyCounted.test(rest),
  },
  {
    verb: /\b(?:asks?|asked|told|wanted)$/u,
    follows: (rest) => !asksThemselves.test(rest) && (duty.test(rest) || /^ for\b/u.test(rest)),
  },
  {
    verb: /(?:suggests?|suggested|advises?|wants?|needs?)$/u,
    follows: (rest) =>
      !(settlesApplication.test(rest) || tellsOnly.test(rest)) && (duty.test(rest) || thing.test(rest)),
  },
  { verb: /(?:expects?|expected|stressed|proposed|proposes|advised)$/u, follows: (rest) => duty.test(rest) },
];
/** `suggested that the estate had changed little`. */
const tellsOnly =
  /^ that\b(?!.*\b(?:should|must|ought|needs?|needed|be|consider|might|could|would)\b).*\b(?:was|were|had|has|have|did|is|are)\b/u;
const thinksRight =
  /^ it (?:essential|important|vital|necessary|right|wise|prudent|sensible|imperative) (?:that|to|for)\b/u;
const isToCome =
  /\bshould (?:now )?(?:be (?:ready|complete|completed|finished|available|signed|able|in place|with)|finish|report|arrive|begin|start)\b/u;
const areasNamed =
  /\b(?:areas? (?:for|of) (?:\w+ )?(?:improvement|action|development)(?:,? (?:namely|including|that|these)|:)|should|must|needed to|need(?:s|ed)? for|recommendations?(?:: | that| to|,? namely))/u;
const onlyCounted = /^[^.]{0,60}\brecommendations? ?(?:and|which|in|\.|$)/u;
/** What outsiders ask in the course of their work. */
const asksThemselves =
  /^ (?:whether|if|how|why|what|when|who|about|of|(?:members|the committee|the panel|the board)(?! to\b| that (?:it|they|we) )|for(?! [\w' ]{2,40} to (?:be )?[a-z])(?! (?:an?|better|more) (?!time\b)[a-z]+ )|for (?:more time|data|evidence)|to (?:see|meet|speak|visit|look|hear|be (?:given|sent)))\b/u;
const settlesApplication = /^ (?:approval|refusal|option|no|acceptance|adoption)\b/u;

export function requiredAt(words: SentenceWords): number {
  const match = required.match(words);
  if (match === null || law.place.test(words.low.slice(0, match.index + 60))) return -1;
  const rest = match.groups?.rest ?? '';
  const verb = match[0].slice(0, match[0].length - rest.length);
  const family = followsVerb.find((one) => one.verb.test(verb));
  return (family === undefined ? settlesApplication.test(rest) : !family.follows(rest)) ? -1 : match.index;
}

/** `On the area for improvement, the manager had started a log`. */
const takesUp = /^\W*(?:[\d.]+ )?(?:on|under|against|regarding|as to)\W*$/u;

export function areaAt(words: SentenceWords): number {
  const match = areaFor.match(words);
  if (match === null || takesUp.test(words.low.slice(0, match.index))) return -1;
  const rest = match.groups?.rest ?? '';
  return /^(?:,? ?(?:namely|that|was|were|is|being|including|in|around|which)\b|[:,;-])/u.test(rest.trim()) &&
    rest.length > 20
    ? match.index
    : -1;
}

const weThought = pattern(
  '\\b(?:felt|thought|believed|hoped|argued|agreed|commented|wondered|queried|welcomed|asked)\\b',
);

/** What an outsider says should be, unless one of the meeting says it of what they wrote. */
export function outsideShouldAt(words: SentenceWords): number {
  const at = unlessLaw(words, outsideShould);
  return at === -1 || weThought.test(words.low.slice(0, at)) ? -1 : at;
}
