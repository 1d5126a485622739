/** Whether a sentence gives a recommendation: of an inspectorate, an auditor, a review, or of the body to another. */
import { asksAtEnd } from './action-words.ts';
import {
  afterCount,
  areaFor,
  bySource,
  capitals,
  duty,
  further,
  goesOn,
  law,
  listed,
  ofWhat,
  ours,
  outsideShould,
  outsideSpoke,
  progressOnly,
  required,
  saysDuty,
  single,
  that,
  theyAlso,
  thing,
  toAnother,
  toImprove,
  toldBy,
  toldTo,
  underTheirs,
  weSpoke,
  weSuggest,
} from './advice-words.ts';
import { pattern, type Wording, wording } from './patterns.ts';
import { isDone, isEmptyCell } from './rows.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { ProseRule } from './verdict.ts';

const leadsIn = /[:-]\W*$/u;

/** Rules for recommendations. */
export const recommendationRules: readonly ProseRule[] = [
  {
    name: 'row of a table of recommendations',
    force: 'promised',
    topic: 'recommendations',
    test: (words, { columns }) =>
      words.block.kind === 'row' && !isEmptyCell(words.raw, columns) && !isDone(words.raw, columns) ? 0 : -1,
  },
  {
    name: 'heading or row',
    force: 'no',
    test: ({ block }) => (block.kind === 'heading' || block.kind === 'row' ? 0 : -1),
  },
  {
    name: 'entry under recommendations',
    force: 'promised',
    topic: 'recommendations',
    test: (words) => (isOneOfThem(words) ? 0 : -1),
  },
  {
    name: 'lead-in',
    force: 'no',
    test: (words) => (words.length === words.block.end - words.block.start && leadsIn.test(words.low) ? 0 : -1),
  },
  { name: 'question', force: 'no', test: (words) => (asksAtEnd.isIn(words) ? 0 : -1) },
  {
    name: 'no recommendation of theirs',
    force: 'no',
    cue: 'advice',
    words: ours,
  },
  {
    name: 'recommended in capitals',
    force: 'promised',
    cue: 'advice',
    words: capitals,
    test: (words) => (/[a-z]{3}/u.test(words.raw) ? capitals.atWritten(words) : -1),
  },
  {
    name: 'recommendation listed by an outsider',
    force: 'promised',
    cue: 'advice',
    words: listed,
    test: (words) => (isProgress(words.low) ? -1 : listed.at(words)),
  },
  {
    name: 'what a recommendation is of',
    force: 'promised',
    words: ofWhat,
    test: (words) => unlessProgress(words, ofWhat),
  },
  { name: 'an outsider says how to improve', force: 'promised', words: toImprove },
  { name: 'recommended that', force: 'promised', cue: 'advice', test: thatAt },
  {
    name: 'recommendations counted and given',
    force: 'promised',
    cue: 'advice',
    words: afterCount,
    test: (words) => unlessProgress(words, afterCount),
  },
  {
    name: 'an outsider further advises',
    force: 'promised',
    cue: 'tell',
    words: further,
    test: (words) => unlessLaw(words, further),
  },
  {
    name: 'an outsider goes on',
    force: 'promised',
    cue: 'recommend',
    words: theyAlso,
    test: theyAlsoAt,
  },
  {
    name: 'an outsider is given as the source',
    force: 'promised',
    words: bySource,
    test: (words) => unlessLaw(words, bySource),
  },
  { name: 'an outsider has more to ask', force: 'promised', words: goesOn, test: goesOnAt },
  {
    name: 'an outsider requires',
    force: 'promised',
    cue: 'tell',
    words: required,
    test: requiredAt,
  },
  {
    name: 'an outsider says what should be',
    force: 'promised',
    cue: 'duty',
    words: outsideShould,
    test: (words) => unlessLaw(words, outsideShould),
  },
  {
    name: 'area for improvement',
    force: 'promised',
    cue: 'area',
    words: areaFor,
    test: areaAt,
  },
  {
    name: 'told to by an outsider',
    force: 'promised',
    cue: 'tell',
    words: toldTo,
    test: toldAt,
  },
];

/** Where an outsider was the last to speak and goes on. */
function goesOnAt(words: SentenceWords): number {
  const at = goesOn.at(words);
  if (at === -1 || weSpoke.test(words.low) || law.isIn(words)) return -1;
  const { before } = words;
  const spoke = lastOf(before, outsideSpoke);
  return spoke === -1 || weSpoke.test(before.slice(spoke)) ? -1 : at;
}

function lastOf(words: string, place: RegExp): number {
  let last = -1;
  for (let at = words.search(place); at !== -1; ) {
    last = at;
    const next = words.slice(at + 1).search(place);
    at = next === -1 ? -1 : at + 1 + next;
  }
  return last;
}

const happened = pattern('\\b(?:had|was|were|has been|have been)\\b');
const toBeSo = pattern('\\b(?:should|must|needs?|ought|ensure|shall)\\b|\\bbe [\\w-]+|^\\W*that\\b');
/** What became of a recommendation, in a list of them. */
function isProgress(low: string): boolean {
  return happened.test(low) && !toBeSo.test(low);
}

/** What follows an entry on its line and is none of its words. */
const comments = wording('\\b(?:said|has|had|was|were|is|are)\\b');

function isOneOfThem(words: SentenceWords): boolean {
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
function unlessLaw(words: SentenceWords, place: Wording): number {
  const at = place.at(words);
  return at !== -1 && law.isIn(words) ? -1 : at;
}

function unlessProgress(words: SentenceWords, place: Wording): number {
  const at = place.at(words);
  return at !== -1 && progressOnly.isIn(words) ? -1 : at;
}

function theyAlsoAt(words: SentenceWords): number {
  const at = theyAlso.at(words);
  if (at === -1) return -1;
  const { before } = words;
  return outsideSpoke.test(before) && !/\bmembers? (?:said|asked)|councillor|cllr/u.test(before) ? at : -1;
}

/** Told by whom: an outsider in the same sentence, or under what heading of theirs. */
function toldAt(words: SentenceWords): number {
  const match = toldTo.match(words);
  if (match === null || law.isIn(words)) return -1;
  return toldBy.test(match[0]) || underTheirs.isIn(words) ? match.index : -1;
}

function thatAt(words: SentenceWords): number {
  const one = that.at(words);
  const other = Math.max(single.at(words), toAnother.at(words));
  const at = one === -1 ? other : one;
  if (at === -1) return -1;
  return other === -1 && progressOnly.isIn(words) && !/\brecommend(?:ed|s)? that\b/u.test(words.low) ? -1 : at;
}

function requiredAt(words: SentenceWords): number {
  const match = required.match(words);
  if (match === null || law.place.test(words.low.slice(0, match.index + 60))) return -1;
  const rest = match.groups?.rest ?? '';
  const verb = match[0].slice(0, match[0].length - rest.length);
  const asked =
    /(?:told|asked|asks|ask|suggest|advise|want|need|expected|expects|wanted|wants|identified|made|highlighted|set out|stressed|suggested|suggests|proposed|proposes|advised|advises)$/u.test(
      verb,
    );
  if (
    /\b(?:asked|told|wanted|asks)$/u.test(verb) &&
    /^ (?:whether|if|how|why|what|when|who|about|of|(?:members|the committee|the panel|the board)(?! to\b| that (?:it|they|we) )|for(?! [\w' ]{2,40} to (?:be )?[a-z]))\b/u.test(
      rest,
    )
  )
    return -1;
  if (/(?:says?|said|thought|felt|judged|believes|believed|considered|found|concluded|clear)$/u.test(verb)) {
    return saysDuty.test(rest) &&
      !/\bshould (?:now )?(?:be (?:ready|complete|completed|finished|available|signed|able|in place|with)|finish|report|arrive|begin|start)\b/u.test(
        rest,
      ) &&
      !/\b(?:if|would)\b/u.test(rest.slice(0, 40))
      ? match.index
      : -1;
  }
  if (/(?:raised|issued)$/u.test(verb)) return -1;
  if (
    /(?:asked|ask|asks)$/u.test(verb) &&
    /^ (?:to (?:see|meet|speak|visit|look|hear|be (?:given|sent))|for (?:more time|data|evidence|the)|members)\b/u.test(
      rest,
    )
  )
    return -1;
  if (
    /(?:recommended|recommends|recommend|suggests|suggest|suggested)$/u.test(verb) &&
    /^ (?:approval|refusal|option|no|acceptance|adoption)\b/u.test(rest)
  )
    return -1;
  if (/(?:identified|made|highlighted|set out)$/u.test(verb)) {
    return /\b(?:areas? (?:for|of) (?:\w+ )?(?:improvement|action|development)(?:,? (?:namely|including|that|these)|:)|should|must|needed to|need(?:s|ed)? for|recommendations?(?:: | that| to|,? namely))/u.test(
      rest,
    ) && !/^[^.]{0,60}\brecommendations? ?(?:and|which|in|\.|$)/u.test(rest)
      ? match.index
      : -1;
  }
  return !asked ||
    duty.test(rest) ||
    (/(?:suggests?|suggested|advises?|wants?|needs?)$/u.test(verb) && thing.test(rest))
    ? match.index
    : -1;
}

function areaAt(words: SentenceWords): number {
  const match = areaFor.match(words);
  if (match === null) return -1;
  const rest = match.groups?.rest ?? '';
  return /^(?:,? ?(?:namely|that|was|were|is|being|including|in|around|which)\b|[:,;-])/u.test(rest.trim()) &&
    rest.length > 20
    ? match.index
    : -1;
}
