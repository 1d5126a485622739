/** What speaks against a figure's being one that somebody may want to follow. */
import { wording } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import { counted, type Sign, sign } from './figure-words.ts';

/** What makes a sentence no measure of anything, whatever figures are in it: somebody's age, a vote, what might be, what was thought of it, a limit. */
export const noMeasure = wording(
  `\\b(?:one|an?|the) (?:boy|girl|man|woman|child|pupil|resident|patient)\\b[^.]{0,12}\\baged \\d|\\ban? (?:man|woman|boy|girl) of \\d|\\b(?:${counted}) (?:years|months|weeks) old\\b|\\b\\d+ for,? (?:and )?(?:\\d+ )?against\\b|\\bshow of hands\\b|\\b(?:challenged|doubted|disputed) (?:whether|if|that)\\b|\\bmodel(?:led|ling)? the (?:effect|impact)\\b|\\b(?:plans?|orders?|purchases?|contracts?|invoices?|payments?|journals?|items?) (?:above|over|below|under|exceeding|of more than) £|\\bruns to (?:\\d+|{number}) pages\\b|\\bwithin the (?:\\d+|{number}) (?:working )?days allowed\\b|\\bto stay at\\b|\\bround the table\\b|^\\W*[a-z]+, \\d\\d?, (?:who|has|had|is|wants?|wanted|died|dies|said|says|told|asked|lives?|lived|came|moved|from)\\b|^(?!.*\\b(?:half|thirds?|quarters?|fifths?|tenths?|one in|{number} (?:in|of|out of))\\b)[^\\d]*\\baged \\d+(?: (?:to|and|or) (?:\\d+|over|under|above|below))?\\b[^\\d£%]*$|\\b(?:felt|thought|considered|called|did not think) (?:that )?(?:£ ?)?\\d|\\bwas talked (?:about|of)\\b|\\b(?:read|re-read|sampled|examined|audited) (?:a sample of )?(?:some |about |over )?(?:${counted}) (?:[\\w']+ ){0,2}(?:records?|files?|invoices|transactions|claims|journals)\\b|\\b(?:closed|opened|ended|rose|finished|started|began|concluded|adjourned|resumed) at (?:about )?\\d{1,2}[.:]\\d\\d\\b|^\\W*received: |^\\W*(?:cheques?|bacs|payments?|invoices?)(?: [\\w ]{1,30})?: \\S|^\\W*\\[\\^|\\b(?:survey|sample) of (?:${counted})\\b|^\\W*(?:for|by way of) comparison\\b|\\breckon(?:s|ed)?\\b|\\b(?:believed|thought|said) to cost\\b|^\\W*(?:within|in) [^,]{2,30},[^\\d£%]*\\bshould\\b[^\\d£%]*$`,
);

export const doubts: readonly Sign[] = [
  sign(
    'some in passing',
    -4,
    '\\b(?:two|three) of (?:the|his|her|their) [a-z]+s (?:had|have|was|were)\\b(?![^.]*(?:\\d|behind|below|above|late|overdue|vacant|red|amber|missed|met|implemented|complete|outstanding))|\\ball (?:two|three|four|five|six) (?:had|have) been (?:accepted|agreed)\\b',
  ),
  sign(
    'supposed',
    -5,
    '^[^\\d]*\\bif\\b[^.]*\\b(?:would|could|were to)\\b|\\bradius\\b|\\bquarter (?:one|two|three|four|[1-4])\\b(?![^.]*(?:%|per ?cent|£|\\d{2}))',
  ),
  sign('cost of a thing', -4, '\\bat (?:a|the) (?:total )?cost of £|\\bcosting £|\\bfor £[\\d,.]+\\W*$'),
  sign(
    'idiom',
    -6,
    '^\\W*(?:recommendation|rec|action|resolution)s?\\b[^.:]{0,16}:|\\b\\d+ ?mph (?:limit|zone|speed limit|sign|signs|roundel)|\\bband [a-h]\\b(?! council)|\\bring \\d|\\b0\\d{3,4} \\d{3}|\\b(?:999|111|101) (?:calls?|service|line|number)\\b|\\bcovid-?19\\b|\\bcop\\d\\d\\b|\\b(?:licen[cs]e|premises|hall|room|marquee)\\b[^.;]{0,20} (?:for|hold|holds|seats?) (?:up to )?\\d+ people|\\b(?:bus|number|route) \\d+[a-z]?\\b(?! (?:of|had|people))|\\b(?:hundred|100|110|fifty|million) ?(?:%|per ?cent) (?:behind|sure|certain|committed|supportive|agreed|in favour|right|support)|\\bone in a million|\\bsecond to none|\\btwo[- ](?:minute|way|page|tier)\\b|\\bfifty-fifty\\b|\\b\\d{4} (?:hours|hrs)\\b|\\b\\d+ signatures\\b|\\brepresentations? (?:had been |has been |were |was )?(?:received|made)\\b|\\b(?:under|post|over)-\\d+\\b(?![^.]*(?:%|per ?cent|£))|\\bmonth \\d+ (?:figures|report|accounts|position)\\W*$|\\b(?:against|from) (?!being)[a-z]+ing to\\b|\\bwhat would happen if\\b|\\b(?:accepted|agreed|endorsed|adopted) (?:all |only )?(?:\\d+|{number}) of the (?:\\d+|{number}) (?:\\w+ )?recommendations\\b|\\blevel \\d of the\\b',
  ),
  sign(
    'who was there',
    -6,
    '\\b(?:(?<!at )present|attended|quorate|quorum|apologies|in attendance|members of the public|abstain\\w*|abstentions?|votes?|voted|seconded|proposed by|in favour)\\b(?!.{0,30}\\bper ?cent)',
  ),
  sign(
    'duty',
    -5,
    '\\b(?:must|statutory|by law|legally|(?:is|are|was|were|be) required to|requires|within (?:24|48|72) hours of|are obliged|obliged to|standing order)\\b(?!.{0,40}\\b(?:had|was|were)\\b|.*\\bst(?:ood|ands) at\\b)',
  ),
  sign(
    'of the paper',
    -4,
    '\\b(?:page|pages|sections|parts|clauses|items|classes|years|paragraph|paragraphs|appendix|item|minute|footpath|bridleway|bench|section|table|risk|slide|question|agenda|version|clause|priority|stage|phase|level|tier|key stage|year|band|grade|room|plot|ward|block|flat|unit|route|class|form|action|recommendation|motion|schedule|standing order|regulation|type|cohort) (?:no\\.? )?\\d+[a-z.]*\\b(?![^.]*(?:%|per ?cent|£|\\d{2}))',
  ),
  sign(
    'asked',
    -5,
    '\\b(?:asked|queried|wondered|enquired|inquired|questioned) (?:\\w+ ){0,6}(?:whether|if|why|how|what|when|about|which|who)\\b(?![^.]*(?:;|\\breplied|\\bwas (?:that|told|advised|informed|assured)|: |\\bexplained|\\bconfirmed|\\bsaid|\\bdid not))',
  ),
  sign(
    'wish',
    -8,
    '^[^\\d]*\\b(?:advised [\\w ]{2,30} (?:to|not to)|hoped|hopes|wished|would like|suggested|could be|might be|should be|wanted|aspired|ought to|believed that|felt that|thought that|intended to|proposed to|plans? to|planned to)\\b',
  ),
  sign(
    'supposed to be',
    -8,
    '\\b(?:would|could|might|may) (?:\\w+ )?(?:add|mean|save|raise|bring|need|take|allow|provide|make|be|generate|go up|go down|(?:reduce|increase|rise|fall)(?! from)|produce|amount to) (?:an? )?[^.;]{0,30}(?:£|\\d|per ?cent|half|third|quarter)|\\b(?:are|is|were) expected to (?:deliver|save|make|achieve|find)\\b|^[^\\d]*\\bpolicy (?:is|was) (?:to|that)\\b|\\bintends? to (?:meet|reach|achieve)\\b|\\bpolicy \\w+ (?:expects|requires|seeks|asks for)\\b|\\bup to \\d+ (?:houses|homes|dwellings|flats|units)\\b|\\b(?:asked|applied|bid|asking|applying|bidding|request(?:ed|s)?|appl(?:y|ies)) for (?:a (?:grant|contribution|donation|loan|sum) of )?(?:up to |about |over )?£|\\bcontribution of £|\\b(?:propos(?:e[sd]?|ed|ing)|suggest(?:s|ed)?|recommend(?:s|ed)?) (?:that )?(?:an? |the )?[^.;]{0,60}(?:£|\\d|per ?cent)|\\btarget of [^.;]{0,30} would\\b|\\b(?:asked for|sought|seeks|seeking) an? (?:rise|increase|cut|extra)\\b|\\bbe (?:doubled|halved|trebled)\\b|\\bjob over £|\\bup to £|\\bnot exceeding £|\\bmaximum of £|\\b(?:over|above|below|under) £[\\d,]+ (?:must|should|will|need|require)',
  ),
  sign(
    'settled',
    -4,
    '\\b(?:precept|budget|fee|fees|rent|charge|limit|target|allowance|threshold|rate|levy)s? (?:was|were|be|is) (?:set|fixed|struck|laid|agreed|approved|raised|kept)\\b|\\b(?:content|happy|agreed|satisfied) (?:with|to) (?:the )?invest\\w* |\\b(?:set|agreed|approved|granted|awarded|fixed) (?:a|an|the) [^.;]{0,40}(?:£|\\bat \\d)|\\bdecided to\\b|£[\\d,.]+ (?:was |were |be )?(?:granted|awarded|allocated|agreed)\\b|\\bscore (?:was|be) (?:reduced|raised|increased|lowered)\\b|\\bpayments? (?:totalling|of|amounting)\\b|\\btarget (?:was|be) (?:raised|set|lowered)',
  ),
  sign(
    'price',
    -6,
    '£[\\d,.]+ (?:per head|each|a head|per person|a ticket|plus vat|a place)\\b(?<!average.{0,80})(?<!cost.{0,80})(?<!spen[dt].{0,80})|\\bseats? (?:remain(?:ed)?|were|was|are|is) (?:unfilled|vacant)',
  ),
  sign(
    'by law',
    -6,
    "\\b(?:that|as) the law (?:allows|requires)\\b|\\bwithin (?:the )?(?:\\d+|{number}|a) (?:months?|weeks?|days?|fortnight)\\W*$|\\b\\d+ days'? notice\\b|\\bwithin \\d+ (?:working|clear) days\\W*$|\\b(?:had|have|has|within|giv(?:e|en|ing)) (?:\\d+|{number}) (?:working )?(?:days|weeks|months) (?:to|in which|notice)\\b",
  ),
  sign('telephone', -8, '^[^\\d£%]*\\b(?:999|111|101)\\b[^\\d£%]*$'),
  sign(
    'paid out',
    -8,
    '\\b(?:payments?|cheques?|invoices?|accounts)\\b[^.;]{0,60}£[\\d,.]+[^.;£]{0,20}\\b(?:were|was|be) (?:authorised|approved|ratified|passed|agreed|paid)\\b',
  ),
  sign(
    'assumed',
    -8,
    '\\bassum(?:ed|es|ing|ption)s?\\b[^.;]{0,40}(?:£|\\d|per ?cent)|\\b(?:increase|rise|cut|fall|reduction)\\b[^.;]{0,60}\\b(?:seem(?:s|ed)|look(?:s|ed)|was|is) (?:now )?likely\\b',
  ),
  sign('to come', -3, '\\b(?:would|will|shall|is to|are to|to be)\\b(?![^.]*(?:%|per ?cent|£))'),
  sign(
    'a spell',
    -3,
    `\\b(?:for|after|within|lasting|longer than|older than|more than|of|took|taken|spent|in|last(?:ed)?|over) (?:\\w+ )?(?:${counted}) (?:and a half )?(?:days|weeks|months|years|hours|minutes|decades)\\b|\\b(?:${counted})-(?:day|week|month|year|hour|minute)\\b\\b|\\b(?:${counted}) (?:years|weeks|months|days) (?:ago|earlier|later|old|of service)\\b`,
  ),
  sign(
    'some people did something',
    -3,
    `^\\W*(?:the )?(?:${counted}) (?:[\\w'-]+ ){0,3}(?:inspectors?|headteachers?|members|councillors|governors|officers|parents|residents|trustees|speakers|candidates|quotations?|quotes|tenders|applications for the|options|items|points|questions|issues|themes|recommendations|areas|requirements|suggestions|papers|policies|presentations|letters|colleagues|representatives|visitors|amendments|changes|volunteers|appointments|workshops|sessions|events|meetings|young people|people|directors|staff) (?:had |have |(?:were|was) (?!in\\b|on\\b|without|missing|waiting|living|being|placed)|spoke|asked|said|attended|came|visited|thought|felt|accepted)`,
  ),
  sign(
    'people spoken to',
    -4,
    `\\b(?:interviewed|heard from|spoken to|spoke to|met with|met|looked at|visited|thanked|welcomed|invited|surveyed|consulted) (?:with )?(?:some |about |over )?(?:${counted})\\b`,
  ),
  sign(
    'next meeting',
    -6,
    '\\b(?:next meeting|date of (?:the )?next|meeting (?:ended|closed|rose|opened|finished|started|concluded|was closed|will be|would be))\\b',
  ),
  sign(
    'counted in a report',
    -6,
    `\\b(?:${counted}) (?:[a-z-]+ ){0,3}(?:recommendations?|requirements?|areas?|themes?|priorities|questions?|points?|suggestions?|indicators?|options?|strands?|objectives?|workstreams?|quotations?|quotes?|clauses|chapters?|stages?|phases?|reasons?|steps?|principles|pillars|actions|aims|findings|causes|observations|standards|amendments|responses|meetings|visits|occasions|sessions|workshops|ways|letters|times|items)\\b(?![^.]*(?:%|per ?cent|implemented|overdue|outstanding|complete|closed|of the \\d|of which (?:\\d|two|three|four|five|six|seven)))`,
  ),
  sign(
    'paid',
    -3,
    '\\b(?:approve\\w*|authoris\\w*|pay(?:ment)?s?|cheques?|quot(?:e|ation|ed)s?|invoices?|donat\\w+|grant of|tender|plus vat|resolved|purchase\\w*|towards|award\\w*|fee of|ticket)\\b.{0,80}£|£[\\d,.]+\\w? (?:towards|plus|\\+|ex|inc|for the|donation|grant|to be|be)\\b|\\b(?:£[\\d,.]+) (?:to|and) £[\\d,.]+\\b',
  ),
  sign(
    'only a day',
    -4,
    `^[^\\d£%]*(?:\\b\\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|\\b(?:19|20)\\d\\d(?:[-/]\\d{2,4})?\\b|\\b\\d{1,2}[.:]\\d\\d ?(?:[ap]\\.?m)?)[^\\d£%]*$`,
  ),
  sign(
    'a story',
    -3,
    '\\b(?:herself|himself|themselves|personally|husband|wife|mother|father|daughter|son|spoke of|described how|recalled|years ago|career|retire\\w*|long service|born|aged \\d+|birthday|anniversary|thanked|welcomed|congratulated|film|photograph)\\b',
  ),
];

const supposed: ReadonlySet<string> = new Set([
  'supposed to be',
  'settled',
  'price',
  'cost of a thing',
  'telephone',
  'paid out',
  'assumed',
]);
const ofSupposed = doubts.filter(({ name }) => supposed.has(name));

/**
 * Whether a figure is one that somebody only means or expects, has set, or pays once: words that are like those of measures do
 * not make it one.
 */
export function isSupposed(words: SentenceWords): boolean {
  return ofSupposed.some(({ place }) => place.isIn(words));
}
