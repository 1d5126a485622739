/** The words of headings and lead-ins ("RESOLVED that:"): what they say that the blocks below are. */
import type { BlockKind } from './blocks.ts';
import type { Topic } from './governor.ts';
import type { LatePattern } from './machine-code.ts';
import { pattern } from './patterns.ts';
import { remembered } from './remembered.ts';

const number =
  '(?:(?:item|agenda item|minute|appendix) )?(?:[a-z]{0,4}[-/(]?\\d[\\d.()a-z/-]{0,8}|\\(?[a-z]\\)|[a-z][.)])?[.:)]? ?';
const headings: readonly (readonly [Topic, LatePattern])[] = [
  [
    'actions',
    pattern(
      `^${number}(?:summary of |list of |table of |agreed |outstanding |new |key |meeting |rolling )*(?:actions?|to do|next steps)(?: (?:points?|notes?|list|log|tracker|items?|arising|summary|agreed|outstanding|required|table|sheet|record|schedule|plan from|from|for|and owners|and|deadlines|owners|agreed at|carried forward|brought forward)\\b.*)?\\W*$`,
    ),
  ],
  [
    'recommendations',
    pattern(
      `^${number}(?:the |key |formal |inspection |audit |agreed |our |statutory |inspectors' |auditor's |priority |legal )*(?:recommendations?|requirements?|areas for (?:improvement|priority action|development)|requires improvement actions?)(?: (?:made|agreed|from|of|to|for|in)\\b.*)?(?: \\(.*)?\\W*$`,
    ),
  ],
  [
    'decisions',
    pattern(
      `^${number}(?:it was )?(?:unanimously )?(?:the )?(?:resolved|agreed|decisions?|resolutions?|decided|carried|ordered)(?: (?:made|taken|unanimously|that|to|as follows|nem\\.? con|of the .*))?\\W*$`,
    ),
  ],
];

const recommending = pattern(
  "\\b(?:group|young people|children|pupils|students|parents|carers|families|residents|tenants|patients)\\b[^:]{0,40}\\basked (?:that|for)\\W*$|\\b(?:proposals|suggestions|requests|asks)\\b[\"”'’]?,?(?: (?:were|was|are|is))? (?:these|this|as follows|the following|threefold|twofold)\\b|\\b(?:learning points?|lessons) for\\b|\\b(?:note|write-up|feedback|report|letter|paper|review|study|audit|visit|findings|assessors?|reviewers?|inspectors?|authors?|panel)\\b[^:]{0,60}\\b(?:advised|advises|proposed|proposes|suggested|suggests|urged|urges|called for|calls for|asked for|asks for|pressed for|sought|commended|counselled|pressed)\\W*$|\\b(?:things|points|matters|areas|improvements|steps|changes|suggestions|ideas)\\b (?:for|which|that|to) [\\w' ]{0,60}\\b(?:consider|attend to|address|act on|think about|look at|take up|work on|put right|improve)\\b[^:]{0,40}:?$|\\b(?:consider|make|adopt) the following (?:\\w+ )?(?:improvements?|changes?|steps)\\b|\\b(?:urged|pressed|enjoined|commended) (?:on|upon|to)\\b|\\b(?:conclusions|findings|ones|points|proposals|these)\\b[^:]{0,50}\\b(?:put|putting|send|sending|sent|go|going|submit|submitting|submitted|offer|offering|offered|make|making|made) (?:them )?(?:to|before) (?:the |our )?(?:landlord|association|council|cabinet|executive|board|authority|trust|company|service|department|minister|committee|governors|trustees|full council)\\b[^:]{0,50}:?$|\\b(?:panel|group|forum|tenants|residents|reviewers|inspectors|auditors|visitors)\\b (?:is|are|was|were) asking\\b[^:]{0,60}\\bto (?:do|consider|look at)\\W*$|\\bwhat (?:still )?(?:needs?|needed|has|had|must|ought) (?:to )?(?:improve|change|be (?:improved|better|strengthened|put right))\\b|\\b(?:visit|adviser|inspectors?|reviewers?|report|review|letter)\\b[^:]{0,60}\\bnext steps\\b|\\brecs\\b|\\bwhat (?:the|our|we|they|it|leaders)\\b[^:]{0,30}\\bneeds? to (?:do|improve|get|put)\\b[^:]{0,20}:?$|\\b(?:he|she|they|it|architect|surveyor|report|inspectors?) (?:puts?|marks?|lists?|rates?|sets?) (?:down |out )?as (?:most )?(?:urgent|essential|immediate)\\b|\\badvice\\b[^:]{0,60}\\b(?:is|was) (?:two|three|four)fold\\b|\\b{outsiders}\\b[^:]{0,80}\\bto (?:attend to|address|work on|improve|tackle|put right)\\b[^:]{0,40}:?$|\\bfollowing\\b[^:]{0,30}\\b(?:would|should|will) go to the (?:board|cabinet|council|executive|committee|trust)\\b|\\b(?:points|things|matters|items|works|changes)\\b [\\w' ]{0,30}\\b(?:wants?|wanted|asks?|asked|expects?|expected|would like)\\b[^:]{0,60}:?$|\\b(?:ask|invite|urge|require|expect|want|tell|advise)(?:e?d|s)? (?:that )?(?:us|(?:the|our) (?:school|council|trust|force|authority|college|partnership|health board|association|company|provider|landlord|academy)) to\\b[^:]{0,40}:?$|\\b(?:following|these|points?|matters?|things?|changes|suggestions?|steps)\\b[^:]{0,40}\\bput (?:forward|to the)\\b|\\b(?:advised|advice|advises|suggested|suggestions?|urged|would like (?:to see|the)|wished? to see|wanted to see)\\b[^:]{0,100}\\b(?:things|to do|follow(?:ing|s|ed)?|steps|changes|that|to|points)\\b[^:]{0,40}:?$|\\b(?:must|should|could)[- ]dos?\\b|\\bimprovements? (?:which|that|to be)\\b|\\brecommend(?:ed|s|ations?|ing)?\\b|\\b(?:statutory |legal )?requirements?\\b|\\bareas? (?:for|of) (?:\\w+ )?(?:\\w+ )?(?:improvement|action|development|focus|concern)|\\bareas? (?:in which|on which|which|that|where|needing|requiring|in need of)\\b[^:]{0,60}\\b(?:improv|attention|strengthen|further work|more work|more to be done)|\\bimprovements? (?:in|to|were|was) (?:the following|two|three|four|five|six|required|needed)\\b|\\b(?:must|should|needs? to|need)(?: (?:that|to|ensure|have))?\\W*$|\\b(?:required|told|asked|urged|advised|required of) [^.]{0,60}\\bto(?: (?:ensure|make sure|see to it))?(?: that)?\\W*$|\\bconditions? (?:of|for) (?:re-?)?(?:approval|validation|accreditation|registration|recognition|membership)\\b",
);
const acting = pattern(
  '\\bactions?\\b(?! plan)|\\bnext steps\\b|\\b(?:undertook|undertaking|undertakes|promised|offered|committed)\\b|\\b(?:{posts}|committee) (?:then |also |further )?(?:would|will|(?:was|were|is|are) (?:asked|requested|instructed|tasked|directed|to)|agreed to do|is|are)\\b[^.]{0,40}$|\\bto do\\b|\\b(?:asked|requested|instructed|directed|tasked|requests) (?:that )?[^.]{0,50}(?:to|should|would)?\\W*$',
);
const deciding = pattern(
  "\\b(?:resolved|resolves|agreed|agrees|decided|decisions?|resolutions?|determined|approved|ordered|noted|ratified|adopted|carried)\\b|^(?:and )?(?:the |this )?(?:[\\w']+ ){0,4}{bodies}(?: (?:then|also|unanimously|therefore|accordingly|having [^:]{3,60},))*\\W*$",
);
/** What introduces a talk and nothing more. */
const telling = pattern(
  '\\b(?:points|questions|comments|issues|observations|matters|heard|discussed|discussion|reported|highlighted|raised|answers?|responses? to|updates?|noted (?:that|the following)|were noted|following were|explained|included|was told|were told|was informed|were informed|present|apologies|declared|declarations?|strengths|achievements|good practice|challenges|risks)\\b',
);

/** What a heading governs. */
export const headingTopic = remembered((low: string): Topic => {
  for (const [topic, words] of headings) if (words.test(low)) return topic;
  return '';
});

const leadsIn = pattern(
  '(?:[:-]|\\b{number} (?:\\w+ )?recommendations\\b[^.:;]{0,40}[.]?|\\b(?:as follows|the following|set out below|listed below|namely|the following (?:\\w+ ){1,3}\\w+)[.:]?|\\band (?:it was )?(?:unanimously )?resolved|^(?:\\W|and )*(?:resolved|agreed|recommended|it was resolved|it was agreed|decision|recommendations?|actions?)(?: ?[:,-])?(?: (?:unanimously|that|to|by \\w+))?(?: ?\\([^()]{1,60}\\))?[.:]?)$',
);

/** `Resolved: (a) to approve the plan;` is the first of its list and leads in the others. */
const opensList = /^\W*(?:it was )?(?:unanimously )?(resolved|agreed|decided)\b[^;(]{0,40}\((?:a|i|1)\) /u;

/** Whether the last sentence of a block leads in what follows; what it governs, or undefined where it leads in nothing. */
export function leadInTopic(low: string): Topic | undefined {
  if (low.endsWith(';')) return opensList.exec(low)?.[1] === undefined ? undefined : 'decisions';
  const words = low.length > 400 ? low.slice(-400) : low;
  if (!leadsIn.test(words)) return undefined;
  const last = words.slice(Math.max(0, words.lastIndexOf('. ') + 1));
  // What a body recommends to the one above it, it has resolved.
  if (/\b(?:resolved|agreed)(?: unanimously)? to recommend to (?:the )?(?:full )?council\b/u.test(last))
    return 'decisions';
  const told = telling.test(last);
  if (recommending.test(last) && !/\bresponses?\b|\bprogress\b|\bimplement/u.test(last)) return 'recommendations';
  if (acting.test(last) && !(told && !/\bactions?\b/u.test(last))) return 'actions';
  if (/\bdecisions?\b|\bresolved\b|\bagreed\b/u.test(last)) return 'decisions';
  if (!told && deciding.test(last)) return 'decisions';
  return '';
}

/** What a heading leads in by the words of a lead-in alone. */
export const headingLeadIn = remembered(leadInTopic);

/** What a paragraph begins with that goes on with what leads it in. */
const goesOnThat = /^\W*(?:that|to|and that)\b/u;
/** `RECEIVE the reports;` under `RESOLVED to:`. */
const resolves =
  /^\W*(?:receive|approve|note|request|adopt|endorse|agree|delegate|authorise|refer|instruct|defer|ratify|accept|confirm|appoint|revoke|charge|commission|extend|grant|set|place|thank) (?:the|an?|to|that|all|its|of|officers|£)\b/u;
const inTurn =
  /^\W*(?:(?:first|second|third|fourth|last|final)(?:ly)?,|(?:one|two|three|four|five|six|first|second|third):)/u;
/** One part of a list, more to come. */
const isPart = /;(?:\W*and)?$/u;

const says = pattern('\\b{finite}\\b');
/** `RP - threshold document - 18 Feb`: a line of a list without marks. */
function isShortNote(low: string): boolean {
  return (
    low.length < 160 &&
    (/^[\w/&, ]{2,40}(?: [-–—] |: )/u.test(low) || !says.test(low)) &&
    !/^\W*(?:none|nil|no )/u.test(low)
  );
}

/** Whether a block goes on with what was led in, though it is no entry, or one like that which leads in. */
export function goesOn(topic: Topic, kind: BlockKind, low: string): boolean {
  if (topic === 'decisions' && resolves.test(low)) return true;
  if (topic === 'recommendations' && inTurn.test(low)) return true;
  return kind === 'paragraph' ? goesOnThat.test(low) || (topic === 'actions' && isShortNote(low)) : isPart.test(low);
}
