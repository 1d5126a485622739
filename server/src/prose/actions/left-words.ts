/** The words that say what is left to be done, by the next paper, a resolution or whoever stands in brackets. */
import { pattern, wording } from '../sentences/patterns.ts';

/** What the next paper is to say, whoever writes it: `would be broken down by age in the next report`. */
export const inNextPaper = pattern(
  '^[^.;]{0,80} (?:in|on|within|as part of|alongside|with) (?:all |the |any )?(?:next|future|subsequent|forthcoming|coming) (?:[a-z]+ )?(?:reports?|papers?|updates?|meetings?|rounds?|editions?|versions?|dashboards?|returns?|minutes)\\b',
);

export const nextPaperShows = pattern(
  '^[a-z]+ (?:also |now |therefore |then )?(?:show|include|cover|contain|give|set out|present|list|state|separate|distinguish|break down|carry|have)\\b',
);

export const nextPaper = pattern(
  '\\b(?:next|future|subsequent|forthcoming) (?:[a-z]+ )?(?:reports?|papers?|updates?|editions?|versions?|dashboards?|minutes) *$',
);

/** An answer that is given: `A written answer would be provided`. */
export const answersGiven = pattern(
  '\\b(?:(?:a|an|the|full|fuller|written|further|separate) (?:[a-z]+ )?(?:answer|reply|note|response|explanation|briefing|briefing note|breakdown|copy|update|report back)|copies|more detail|further (?:details?|information|figures)|the (?:figures?|information|details?|numbers)) *$',
);

export const given = pattern(
  '^[a-z]+ (?:also |then )?be (?:provided|given|sent|supplied|issued|prepared|made available|forwarded|shared)\\b',
);

/** Whom it falls to: `The second action was for the Company Secretary to check the cover`. */
export const fallsTo = wording(
  "\\b(?:actions?|task|it|one|first|second|third|other|next step) (?:was|is) for (?:the |both |all )?(?!{others}\\b)(?:[\\w'-]+ ){0,3}?(?:{titles} [\\w'-]+|(?!commissioner\\b){posts})(?: (?:of|for) [\\w' ]{2,30})? to {doing}\\b",
);

/** `Members were reminded to return the form by 5 May`: what has a date is wanted. */
export const remindedBy = wording(
  '\\b(?:were|was|are) (?:also |again |further )?(?:reminded|encouraged|urged|prompted) to (?!declare|note|use|keep|avoid|attend)[a-z]+\\b[^.;]{0,80}\\b(?:by (?:the end of |\\d|noon|close|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|half)|before the (?:next|end))',
);

/** A resolution that tells somebody to, or that something be asked for: `that tenders be invited`. */
export const beTold = pattern(
  '\\bbe (?:also |further |therefore )?(?:asked|requested|instructed|tasked|directed|invited|sought|obtained|commissioned|convened)\\b(?! (?:as|to (?:note|approve|endorse|attend|speak))\\b)|\\bbe [a-z]+ed,? and (?:that )?(?:the |his |her |its |their )\\w{2,20}(?: \\w{2,20})? (?:be )?(?:so )?(?:informed|notified|advised|told|asked|written to|invited)\\b',
);

export const resolvedThat = wording('\\b(?:resolved|agreed|ordered|resolution)\\b[^.;]{0,40}(?: that\\b|:)');

/** What was said or done by whoever stands in brackets behind it. */
export const toldBefore = pattern('\\b(?:was|were|had|presented|reported|attended|noted|thanked|considered) ');

/** A decision with the one in brackets whose it is: `agreed that a copy be kept in the office (Clerk)`. */
export const inBrackets = wording(
  "\\b(?:agreed|resolved|to|should|still|will|would)\\b[^()\\[\\]]{0,240}[([](?:the )?(?:[\\w'&-]+ ){0,3}?{posts}(?: (?:of|for) [\\w' &]{2,30})?[)\\]]\\W*$|\\b(?:agreed|resolved|to|should|still|will|would)\\b[^()\\[\\]]{0,240}?[a-z\\d.,] [([](?:all|[a-z]{2,3}(?: ?[/,&] ?[a-z]{2,3})*)[)\\]]\\W*$",
);

/** `The action on the recovery test was still open`. */
export const stillOpen = wording(
  '^\\W*(?:\\(?[\\w.]{1,5}[.)] )?(?:the |this |that |an? |one |two |both |{number} )?(?:outstanding |remaining |previous |earlier )?actions? (?:on|about|for|to|from|regarding|concerning|around|relating to|against) [^.;]{3,120} (?:was|is|were|are|remain(?:s|ed)?)(?: still)? (?:open|outstanding|to be done|incomplete|overdue|not (?:yet )?(?:complete|completed|done|closed))\\b',
);
