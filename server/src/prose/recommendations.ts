/** Whether a sentence gives a recommendation: of an inspectorate, an auditor, a review, or of the body to another. */
import { asksAtEnd } from './action-words.ts';
import { pattern, Wording, wording } from './patterns.ts';
import { isDone, isEmptyCell } from './rows.ts';
import type { SentenceWords } from './sentence-words.ts';
import { RuleList } from './verdict.ts';

const that = wording(
  "(?<!not )(?<!n't )\\b(?:recommended|recommends|recommend|recommending|recommendation(?:s)?(?: (?:was|were|is|are|made|of [\\w' ]{2,40}|to [\\w' ]{2,30}))?(?= ?(?:that|to|:|,)))(?:,[^,]{1,60},)?(?: (?:strongly|therefore|also|to (?:the )?[\\w' ]{2,40}|further|unanimously|in particular|firmly))*(?::| -|,)? (?:that|to\\b(?! (?:colleagues|friends|anyone|everyone|the committee a|members a|read|watch))|having|replac|introduc|appoint|review|strengthen|improv|establish|increas|tighten|develop|adopt|reduc|creat|us(?:e|ing)\\b|\\w+ing\\b)",
);
const single = wording(
  "\\bmade (?:a|one|another|further) (?:\\w+ )?recommendations? (?:around|about|on|regarding|concerning|for|in relation to) \\w+|\\b(?:recommendation|requirement|area for improvement|action for improvement|suggestion)s?(?: (?:was|were|had been|made|that|raised|which|to|for|of|in|from|by|under|remaining|there|on [\\w' ]{2,40}))*(?: ?[:-] ?| (?:that|is that|was that|were that|to ensure|to) )(?:the|that|to|a|all|each|every|it|management|[a-z]+ (?:should|must|to))\\b",
);
const afterCount = wording(
  '\\b(?:recommendations?|requirements?|suggestions?|actions for improvement)\\b[^.:;]{0,100}: ?(?:that|to|the|a|all|each|every|[a-z]+ (?:should|must|to|be))\\b|\\brecommendations?\\b[^.:;]{0,60}\\b(?:was|were|included|includes|being) (?:that|to)\\b',
);
const further = wording(
  '\\b{outsiders}\\b[^.;]{0,120}\\b(?:advised|recommended|urged|suggested|required|recommends|advises|requires|asked) (?:that [^.]{2,100}\\b(?:be|should|must)\\b|\\w+ing (?:the|a|all|its|more)\\b)',
);
/** `It told the Trust that it must ...`, where an outsider has been speaking. */
const theyAlso = wording(
  '^\\W*(?:it|they|she|he|inspectors|these|both|the (?:letter|report|first|second|third|other|latter))\\b(?:[^.]{0,30})\\b(?:told|said|says|required|asked|recommended|advised|urged|called on|wanted|found|stated|suggested|identified)\\b[^.]{0,80}\\b(?:must|should|needed to|needs to|to (?:ensure|improve|review|strengthen|develop|make sure|address|publish|set|put))\\b',
);
const outsideSpoke = pattern(
  "\\b(?:ofsted|estyn|cqc|care quality commission|inspectorate\\w*|inspectors?|inspection|hmi\\w*|audit(?:or|ors|or's)?|regulator|ombudsman|adviser|reviewers?|peer (?:review|challenge|team)|commissioner|education scotland|care inspectorate|coroner|evaluation|report (?:of|by|from)|assessors?)\\b",
);
const required = wording(
  "\\b{outsiders}(?: (?:of|for|from|by|in|into) [\\w' ]{2,40}| \\([^)]{1,40}\\)|,[^,]{2,60},| team| visit| letter| report| note(?: of visit)?| findings)*(?: (?:had|has|have|also|further|then|therefore|again|itself|formally|clearly))* (?:required|requires|recommended|recommends|told|urged|urges|advised|advises|asked|asks|called for|calls for|called on|calls on|called upon|directed|wanted|wants|expected|expects|suggested|suggests|proposed|proposes|set out|identified|made|highlighted|stressed|insisted|instructed|pressed)\\b(?<rest>.{0,220})",
);
const duty = pattern(
  "\\b(?:should|must|needs? to|needed to|ought to|be \\w+(?:ed|en|t)\\b|to (?:[a-z]+ly )?[a-z]+\\b|that [\\w' ]+ (?:be|is|are) |areas? (?:for|of) (?:\\w+ )?(?:improvement|action|development|focus)|\\w+ing (?:the|a|its|all|more|of|how))",
);
const outsideShould = wording(
  "\\b{outsiders}\\b[^.]{0,120}\\b(?:(?<!so )that|:|said|says|states|stated|concluded|found|noted|highlighted) (?:the |all |each |every )?[\\w' -]{2,44}\\b(?:should|must|needed to|needs to|ought to)\\b(?! be a)",
);
const areaFor = wording(
  "\\b(?:identified|set out|cited|listed|named|flagged|gave|two|three|four|one|an?|as|key|further|only|first|second|the)(?: [\\w' ]{0,30})? areas? (?:for|of|requiring|where) (?:(?:priority|further|urgent|key|immediate|significant|some|future) )?(?:improvement|action|development|focus|attention)\\b(?<rest>.{0,200})",
);
const toldTo = wording(
  "\\b(?:had been|has been|was|were|been) (?:formally |also |again |strongly )?(?:told|required|urged|advised|recommended|directed|asked)(?: by (?:the )?[\\w' ]{2,40}|,[^,]{1,60},)*,? to (?:[a-z]+ly )?[a-z]+\\b",
);
const toldBy = pattern('\\bby (?:the |an? |its |their )?[\\w ]{0,30}?{outsiders}\\b');
const underTheirs = wording(
  '\\bareas? (?:for|of) (?:improvement|action|development)|\\brecommendations?\\b|\\bin (?:the|its|their|her|his) (?:letter|report|judgement|findings)\\b',
);
const ours = wording(
  "\\b(?:not|never|n't|would|could) (?:\\w+ )?recommend\\b|\\brecommended (?:to (?:colleagues|friends|everyone|anyone|all|members) )?(?:a|an|the) (?:book|film|documentary|article|podcast|restaurant|walk|website|talk|course)\\b|\\b(?:asked|queried|wondered) [^.]{0,80}\\brecommend|\\brecommended (?:minimum|maximum|level|limit|daily|guideline|amount|practice|retail)\\b|\\b(?:recommended|recommends) (?:candidate|supplier|bidder|option|contractor)\\b",
);
const progressOnly = wording(
  '\\b(?:recommendations?|requirements?) (?:had|has|have|was|were) (?:now |all |since |already |been |both |not |yet |fully )*(?:been )?(?:implemented|completed|closed|met|addressed|accepted|actioned|discharged|cleared|delivered|agreed|noted)\\b|\\b(?:progress|update|report) (?:on|against|with) (?:the |its |all |each )*(?:\\w+ )?recommendations\\b|\\b(?:accepted|implemented|noted|considered|closed|received|welcomed|tracked|monitored|responded to|response to|responses to) (?:all |both |the |each |its |these |every )*(?:of )?(?:the )?(?:\\w+ )?recommendations?\\b',
);
const law = wording(
  '\\b(?:law|statute|statutory|regulations?|the act|the code|legally|by regulation|legislation|required by law|in law|duty|duties|constitution|standing orders?)\\b',
);
const capitals = new Wording(/\bRECOMMEND(?:ED|S|ATION)?\b/u.source);
const weSuggest = pattern(
  '^\\W*(?:\\(?\\w{1,3}[.)] )?that (?:it|the committee|members|the panel) (?:was|were|is|had)\\b',
);

const leadsIn = /[:-]\W*$/u;

/** Rules for recommendations. */
export const recommendationRules = new RuleList([
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
  { name: 'recommended that', force: 'promised', cue: 'advice', test: thatAt },
  {
    name: 'recommendations counted and given',
    force: 'promised',
    cue: 'advice',
    words: afterCount,
    test: afterCountAt,
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
]);

const happened = pattern('\\b(?:had|was|were|has been|have been)\\b');
const toBeSo = pattern('\\b(?:should|must|needs?|ought|ensure|shall)\\b|\\bbe [\\w-]+|^\\W*that\\b');
/** What became of a recommendation, in a list of them. */
function isProgress(low: string): boolean {
  return happened.test(low) && !toBeSo.test(low);
}

function isOneOfThem(words: SentenceWords): boolean {
  const { low, block } = words;
  return !(
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

function afterCountAt(words: SentenceWords): number {
  const at = afterCount.at(words);
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
  const other = single.at(words);
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
    /(?:told|asked|asks|expected|expects|wanted|wants|identified|made|highlighted|set out|stressed|suggested|suggests|proposed|proposes|advised|advises)$/u.test(
      verb,
    );
  if (
    /\b(?:asked|told|wanted|asks)$/u.test(verb) &&
    /^ (?:whether|if|how|why|what|when|who|about|members|the committee|the panel|the board|of|for)\b/u.test(rest)
  )
    return -1;
  if (/(?:identified|made|highlighted|set out)$/u.test(verb)) {
    return /\b(?:areas? (?:for|of) (?:\w+ )?(?:improvement|action|development)(?:,? (?:namely|including|that|these)|:)|should|must|needed to|need(?:s|ed)? for|recommendations?(?:: | that| to|,? namely))/u.test(
      rest,
    ) && !/^[^.]{0,60}\brecommendations? ?(?:and|which|in|\.|$)/u.test(rest)
      ? match.index
      : -1;
  }
  return !asked || duty.test(rest) ? match.index : -1;
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
