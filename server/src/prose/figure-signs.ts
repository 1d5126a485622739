/** The signs a figure is known by, each with its weight; and what speaks against one. */
import { type Wording, wording } from './patterns.ts';

export interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly place: Wording;
}

const monthly = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const figure = `(?:£ ?)?(?<![\\w.,/])(?!(?:19|20)\\d\\d\\b)\\d[\\d,.]*(?:k|m|bn|%)?(?![\\d,.]*\\d)(?! ?(?:st|nd|rd|th)? ?${monthly})`;
const counted =
  '(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\\w+)?|a (?:hundred|dozen|thousand))';
const spelt = counted.replace('\\d[\\d,]*|', '');
const sign = (name: string, weight: number, words: string): Sign => ({ name, weight, place: wording(words) });

/** What a figure is, where it stands, what it is of; and what speaks against it. */
const unordered: readonly Sign[] = [
  sign(
    'percentage',
    4,
    `${figure} ?(?:%|per ?cent\\b|percentage points?\\b)|\\b(?:{number}|hundred) (?:per ?cent|percentage points?)\\b`,
  ),
  sign(
    'rate',
    4,
    '\\bper (?:1,?000|10,?000|100,?000|1,000,000|thousand|million|head|capita|pupil|week|month|day|case|household|worker|100)\\b|\\b(?:a head|an hour|apiece|(?<!twice |once |times )a (?:week|day))\\b',
  ),
  sign(
    'share',
    4,
    `\\b(?:${counted}|half|(?:a |two[- ])?thirds?|(?:a |one |three[- ])?quarters?|(?:a |one |two |three |four |seven |nine )?(?:fifths?|tenths?|sixths?|eighths?)|a majority|the majority) (?:of (?!them\\b|these\\b|those\\b|which\\b|whom\\b|the (?:room|table|panel|act|order|code|constitution|regulations?|standing|schedule|questions|points|items|reports?|committee|board|panel|governors|trustees|members|councillors|directors|seats|reasons|way|meeting|day|time|year|week|most|best|main)\\b|(?:his|her|my|our own) )\\w+|in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\\d+)\\b|out of)|\\b{number} (?:[a-z]+ )?(?:[a-z]+ )?in (?:ten|five|four|three|six|eight|seven|nine|every \\w+)\\b(?! (?:months|weeks|days|years|hours|minutes|of))|\\b\\d{1,3} ?\\/ ?\\d{1,3} (?:[a-z]+ ){0,2}(?:complete|completed|done|green|on time|met|seen|in date|reviewed|visited|returned|compliant|overdue|late)\\b|^\\W*of (?:the |our |these |those )?${counted} [^.;]{3,80}?,? (?:${counted}|half|all|none)\\b|\\b${counted} times out of\\b|£[\\d.,]+\\w* of (?:the|its|our|their|a) £\\d|\\b(?:half|third|quarter|fifth) (?:the|that|as many|as much)\\b`,
  ),
  sign(
    'all but some',
    4,
    `\\ball (?:[a-z]+ ){0,3}(?:but|except|bar) (?:${counted})\\b(?! (?:members|governors|trustees|councillors))`,
  ),
  sign(
    'short by so many',
    4,
    `\\b(?:shortfall|shortage|surplus|deficit|gap|lack|backlog|queue|total|complement|establishment) of (?:about |some |over |nearly |around )?(?:${counted})\\b|\\b(?:${counted}) (?:[a-z-]+ ){1,3}(?:short|down|under strength|over establishment)\\b(?! of)`,
  ),
  sign(
    'began with a count',
    4,
    `^\\W*(?:a further |another |only |just |about |some |nearly |over |under |around |at least )?(?:${counted}) (?:of (?:these|them|those|which) )?(?:was|were|are|is|had been|have been|remained?|had|needed|came) (?:still |now |not |only |all |found )?(?!(?:members|present|absent|asked|of the|in attendance|taken|no |the same|a (?:question|problem|lot))\\b)[a-z]+|^\\W*(?:${counted}) [a-z-]+s (?:was|were|are|is|remain(?:ed)?) (?:still |now |rated )?(?:red|amber|green|late|behind|overdue|off track|on track|delayed|at risk|unfilled)\\b|^\\W*of (?:these|those|them|which),? (?:${counted}) (?:was|were|are|is|had)\\b`,
  ),
  sign(
    'in a line without a verb',
    3,
    `^\\W*(?:${counted}|no (?=[a-z]+s\\b)) ?(?:[\\w'-]+ ){1,4}?(?:this (?:term|year|month|quarter|week)|so far|to date|since [a-z]+|last (?:month|quarter|week|term|year)|in (?:the )?(?:month|quarter|year|term|week|january|february|march|april|may|june|july|august|september|october|november|december)|(?:vacant|outstanding|overdue|unfilled|awaited|waiting|in use|free|let|empty|on the (?:roll|list|waiting list)|none [a-z]+))\\b|, (?:none|one|two|three|all) [a-z]+\\W*$`,
  ),
  sign(
    'room for so many',
    3,
    `\\b(?:room|space|capacity|places?|beds?) for (?:perhaps |about |only |another |up to |some |around )*(?:${counted})\\b|\\b(?:${counted}) (?:[a-z-]+ )?(?:plots?|places?|beds?|graves|units|rooms|homes|houses|seats|spaces|garages|pitches|desks|cells|rooms) (?:was|were|are|is|remain(?:ed)?|stood|had been) (?:still |now |currently )?(?:free|vacant|empty|available|left|unused|let|taken|closed|open|occupied|shut|void)\\b`,
  ),
  sign(
    'index',
    4,
    `\\b(?:index|ratio|score|rating|grade point|progress 8|attainment 8|shmi|hsmr|multiplier|cover|yield|average|mean|median|mark) (?:[a-z]+ ){0,3}?(?:was|were|is|stood at|of|at|remained|fell to|rose to) (?:minus |plus |just |about )?-?\\d+(?:\\.\\d+)?\\b|\\b(?:gap|difference|delay|wait|expectancy|length|distance|interval)\\b[^.;]{0,80} (?:was|were|is|are) (?:about |now |only )?\\d|\\b(?:exclusions|complaints|accidents|incidents|breaches|vacancies|suspensions|arrears|referrals) (?:was|were) (?:nil|zero)\\b|\\b(?:completed|opened|closed|reported|exclusions|complaints|accidents|incidents|breaches|vacancies|waiting list|starts|sales|lets|deaths|fires)\\b[^.;:]{0,20}: ?(?:nil|none|zero)\\b|\\bon roll\\b.{0,20}\\d|\\bnor:? \\d|\\b(?:average|mean|median)\\b[^.;]{0,40} (?:was|is|are|were) (?:now |still |about |just |only )*(?:${counted})\\b`,
  ),
  sign(
    'so many did something',
    3,
    `\\b(?:about |some |nearly |over |around )?(?:${counted}|(?:two|three|four|five|several) dozen) (?:[a-z-]+ ){0,2}?(?:families|children|young people|people|patients|pupils|residents|households|carers|tenants|customers|calls|visitors|vehicles|visits|volunteers|students|learners|homes|cases|complaints|referrals|incidents|families|users|workers|social workers|nurses|firefighters|officers in post|beds|hours of|hours) (?:was|were|are|had been|have been|come|came|attend|attended|use|used|receive|received|live|wait|waited|remain(?:ed)?) (?!(?:asked|invited|told|present|thanked|shown|given a tour)\\b)[a-z]+|\\b(?:had|has|have|held|gave|dealt with|handled|answered|closed|opened|made|lent|issued|served|saw|took|completed|carried out|attended|delivered|recorded|received) (?:about |some |over |nearly |around |only |just )?\\d[\\d,]* (?:[a-z]+ )?(?:visits|calls|hours|cases|books|incidents|complaints|referrals|inspections|checks|appointments|attendances|enquiries|requests|sessions|meals|visitors|loans|hits|views|users|names|members|followers|jobs|repairs|fires|audits|assessments|interviews|applications|claims|families|children|people|patients|pupils|customers|followers)\\b`,
  ),
  sign(
    'made money',
    3,
    '\\b(?:made|took|raised|earned|brought in|netted|banked|yielded|collected) (?:about |over |nearly |some |just |a profit of )*£\\d',
  ),
  sign(
    'some of them',
    2,
    `\\b${counted} of (?:them|these|those|which|whom) (?:was|were|had|have|are|is|remain|came|went|did)\\b|\\bof (?:which|whom) (?:there (?:were|are|had been)|${counted})\\b`,
  ),
  sign(
    'there were',
    2,
    `\\bthere (?:were|are|was|is|had been|have been|remained|remain)(?! (?:two|three|four) (?:reasons|ways|options))(?: (?:now|currently|only|just|still|some|about|around|under|over|nearly|almost|also|at present|more than|fewer than))* ${counted}\\b|of which there (?:were|are|had been|have been) ${counted}\\b`,
  ),
  sign(
    'none of a kind',
    3,
    '\\bno (?:new |permanent |serious |formal |further |reported |reportable |overdue )*(?:exclusions|complaints|accidents|incidents|breaches|suspensions|fatalities|never events|vacancies|appeals|injuries|deaths)\\b',
  ),
  sign(
    'beyond a limit',
    2,
    '\\b(?:exceeded|above|below|over|under|outside|beyond|within|missed|met) (?:the |its |our )?(?:legal |national |statutory |agreed |\\d+[ -]\\w+ )?(?:limit|threshold|target|standard|ceiling|trajectory)\\b',
  ),
  sign(
    'supposed',
    -5,
    '^[^\\d]*\\bif\\b[^.]*\\b(?:would|could|were to)\\b|\\bradius\\b|\\bquarter (?:one|two|three|four|[1-4])\\b(?![^.]*(?:%|per ?cent|£|\\d{2}))',
  ),
  sign('cost of a thing', -4, '\\bat (?:a|the) (?:total )?cost of £|\\bcosting £|\\bfor £[\\d,.]+\\W*$'),
  sign('money', 2, '£ ?\\d|\\b\\d[\\d,.]* ?(?:million|m|bn) pounds?\\b'),
  sign(
    'money that is followed',
    3,
    '\\b(?:overspen[dt]\\w*|underspen[dt]\\w*|deficit|surplus|balances?|reserves?|savings?|variance|forecast|outturn|budget(?:ed)?|expenditure|income|spend(?:ing)?|spent|arrears|debt|borrowing|fund|funds|assets?|liabilit(?:y|ies)|contributions?|projected|shortfall|gap|turnover|cash|bank|deposits?|accounts?|losses|loss|revenue|(?<!at a )costs? of|unit cost|accounted for|average cost|raised|takings|capital|backlog|valued|value|worth of|precept|rent|fees|grant income|donations)\\b.{0,80}£|£.{0,60}\\b(?:overspen[dt]\\w*|underspen[dt]\\w*|deficit|surplus|balances?|reserves?|savings?|variance|forecast|outturn|budget|expenditure|income|spending|spent|arrears|debt|borrowing|worse|better|over budget|under budget|behind|ahead|in hand|outstanding|shortfall|adverse|favourable|of a|overdrawn|year[- ]to[- ]date|at month|written off|per|cost|costs)\\b',
  ),
  sign(
    'stood at',
    3,
    `\\b(?:averaged|took|taken) (?:about |over |only )?(?:\\d+(?:\\.\\d+)?) (?:minutes|days|weeks|hours|months)\\b|\\b(?:stood|stands|standing|averag(?:ed|es|ing)|total(?:led|ling|s)|amounted|amounts|numbered|ran|runs|running|remain(?:ed|s)|hovering|hovered|currently|now|fallen|risen|dropped|dipped|slipped|climbed|rose|fell|sat|sits|peaked|came in|came to|came out at|recorded|reached|reaching|exceeded|levelled|steady|unchanged|down|up|predicted|forecast|estimated|put)(?: (?:at|to|in|the|for|about|around|some|roughly|just|nearly|over|under|below|above|only|still|by|almost|between|from|region|of|a|had))* ${figure}|\\b(?:stood|averaged|numbered|totalled|remained|ran|standing|stands|currently)(?: (?:at|to|about|around|some|just|only))* (?:${counted})\\b`,
  ),
  sign(
    'moved',
    3,
    `\\b{moves}\\b (?:further |again |slightly )?(?:from|to|by) (?:about |just |over |under |almost )?(?:${counted})\\b|\\b{moves}\\b.{0,60}(?:${figure}|\\b(?:half|third|quarter|fifth|tenth|twofold|threefold|sharply|by a)\\b)|${figure}.{0,60}\\b(?:up from|down from|up on|down on|compared (?:with|to)|against|versus|lower than|higher than|more than|fewer than|an? (?:increase|decrease|rise|fall|reduction|improvement|drop|deterioration)|last year|the previous|previously|the year before|in the same (?:period|month|quarter)|a year (?:ago|earlier)|rather than|year on year)\\b`,
  ),
  sign(
    'moved, in words',
    4,
    '\\b(?:had |have |has )?(?:doubled|halved|trebled|tripled|quadrupled|double|halve|treble)\\b(?= (?:in|since|over|from|to|the|between|within|during|compared|year|on|as|by|again|this|last|at|its|their)|\\W*$)|\\b(?:up|down|risen|fallen|rose|fell|increased|decreased|dropped|grown|reduced|cut) by (?:about |almost |nearly |just |more than |over |roughly )?(?:a|one|two|half|three)[ -]?(?:third|quarter|fifth|half|tenth|sixth|thirds|quarters|fifths)?\\b|\\bfallen by half\\b|\\b(?:more than|almost|nearly|just over|just under|about|roughly|over|under|at a shade over|well over|fewer than|less than|at least) (?:a |one |two |three |four |seven |nine )?(?:half|thirds?|quarters?|fifths?|tenths?)\\b|\\b{number} times (?:as|the|higher|more|lower)\\b|\\b(?:twice|double|half) (?:as (?:many|much|high|long|likely)|the (?:number|rate|target|level|figure|average|cost|amount|national|limit)|that (?:of|in|for)|what)\\b|\\b(?:a|one|two|three) (?:thirds?|quarters?|half|fifths?|tenth) (?:up|down|higher|lower|fewer|less)\\b|\\b(?:approached|neared|passed|topped|reached) (?:one |a |two |three )?(?:half|thirds?|quarters?)\\b|\\b(?:half|thirds?|quarters?|fifths?|tenths?) of (?:these|those|them) [a-z]+',
  ),
  sign(
    'compared',
    2,
    `\\b(?:target|benchmark|national(?:ly)?|average|trajectory|threshold|standard|statistical neighbours|comparator|ambition|baseline|england|plan(?:ned)? of|capacity|tolerance|same (?:period|point|month|quarter|time)|last year|previous (?:year|quarter|month|period)|year before|month before|this time|since (?:january|february|march|april|may|june|july|august|september|october|november|december|the|last|\\d{4}|{number}))\\b`,
  ),
  sign(
    'extreme',
    1,
    '\\bthe (?:lowest|highest|best|worst|fewest|most) (?:since|for|in|of)\\b|\\brecord (?:high|low)\\b',
  ),
  sign(
    'counted over a time',
    2,
    '\\b(?:in|during|over|for|within|since|across|between|to|this|last|by) (?:the )?(?:last |past |first |second |third |fourth |previous |current |calendar |financial |same |half |reporting |whole |full |winter |summer |spring |autumn )*(?:quarter|year|month|months|half|period|half-year|term|week|weeks|twelve months|year to date|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|20\\d\\d|christmas|easter|summer|winter|autumn|spring)\\b|\\b(?:a year|so far this|to date|at present|as at|at month|year-end|census|at the end of|monthly|weekly|annually|quarterly)\\b',
  ),
  sign(
    'count',
    2,
    `(?<![\\d/£.])\\b(?!(?:19|20)\\d\\d\\b)\\d[\\d,]*\\b(?! ?(?:(?:and|to|or|&|-) \\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|pm|am|p\\.m|a\\.m|st|nd|rd|th|[/:.-] ?\\d|o'clock|\\d)|(?:st|nd|rd|th)\\b)`,
  ),
  sign('small count', 1, `\\b${spelt} [a-z]`),
  sign('measure', 2, '\\b{measures}\\b'),
  sign(
    'number of',
    2,
    `\\b(?:number|proportion|percentage|rate|average|mean|median|total|level|volume) (?:of|for|on|had|was|is|stood|at)\\b|\\bon roll\\b|\\b(?:average|mean|median|waiting|caseloads?|vacanc(?:y|ies)|sickness|attendance|turnover|absence|backlog|take-up|uptake|occupancy|footfall|compliance|membership|head ?count)\\b`,
  ),
  sign(
    'state of things',
    2,
    `\\b${counted} (?:[\\w'-]+ ){0,5}(?:was|were|is|are|remain(?:ed|s)?|had been|have been|has been|had|being|still)(?: (?:currently|now|still|then|awaiting|being|been|only|not|yet))* (?:waiting|without|unpaid|unresolved|lodged|submitted|granted|refused|open|overdue|outstanding|vacant|empty|late|delayed|placed|unallocated|closed|reported|recorded|raised|received|handled|completed|registered|issued|excluded|admitted|resolved|upheld|breached|missed|filled|unfilled|in arrears|in draft|complete|on track|behind|green|amber|red|missing|homeless|living|occupied|cancelled|processed|determined|rated|off sick|in place|at risk|made|identified|logged|investigated|attended|served|delivered|answered|detected|referred|opened|enrolled|booked|sold|visited|caught|prosecuted|fined|collected|trained)\\b`,
  ),
  sign(
    'labelled',
    4,
    `^[^.]{3,60}: ?(?:now |currently |about |approx\\.? |c\\.? ?)?${figure}(?:%| ?per ?cent)?(?: ?[\\w%]+)?(?: ?\\(|[.;,)]|$| (?:against|in|on|at|of|from|vs|\\())|^[a-z' -]{3,50},? \\d[\\d,.]*(?:%| ?wte| ?fte)? ?(?:\\(|out of|wte|fte)|^[^.:]{3,50}, ?[a-z]+ \\d+\\.\\d`,
  ),
  sign('decimal', 1, '\\b\\d+\\.\\d+\\b(?! ?(?:pm|am|p\\.m))'),
  sign(
    'days or weeks on average',
    2,
    `\\b(?:${counted}|\\d+\\.\\d) (?:working |calendar |school )?(?:days|weeks|months|minutes|hours)\\b`,
  ),
  sign('much larger', 1, '\\b\\d{1,3},\\d{3}\\b|\\b\\d{3,}\\b(?<!(?:19|20)\\d\\d)'),
  // What speaks against it.
  sign(
    'idiom',
    -6,
    '^\\W*(?:recommendation|rec|action|resolution)s?\\b[^.:]{0,16}:|\\b\\d+ ?mph (?:limit|zone|speed limit|sign|signs|roundel)|\\bband [a-h]\\b(?! council)|\\bring \\d|\\b0\\d{3,4} \\d{3}|\\b(?:999|111|101) (?:calls?|service|line|number)\\b|\\bcovid-?19\\b|\\bcop\\d\\d\\b|\\b(?:licen[cs]e|premises|hall|room|marquee)\\b[^.;]{0,20} (?:for|hold|holds|seats?) (?:up to )?\\d+ people|\\b(?:bus|number|route) \\d+[a-z]?\\b(?! (?:of|had|people))|\\b(?:hundred|100|110|fifty|million) ?(?:%|per ?cent) (?:behind|sure|certain|committed|supportive|agreed|in favour|right|support)|\\bone in a million|\\bsecond to none|\\btwo[- ](?:minute|way|page|tier)\\b|\\bfifty-fifty\\b',
  ),
  sign(
    'who was there',
    -6,
    '\\b(?:(?<!at )present|attended|quorate|quorum|apologies|in attendance|members of the public|abstain\\w*|abstentions?|votes?|voted|seconded|proposed by|in favour)\\b(?!.{0,30}\\bper ?cent)',
  ),
  sign(
    'duty',
    -5,
    '\\b(?:must|statutory|by law|legally|(?:is|are|was|were|be) required to|requires|within (?:24|48|72) hours of|are obliged|obliged to|standing order)\\b(?!.{0,40}\\b(?:had|was|were)\\b)',
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
    '\\b(?:would|could|might|may) (?:\\w+ )?(?:add|mean|save|raise|bring|need|take|allow|provide|make|be|generate|(?:reduce|increase|rise|fall)(?! from)|produce|amount to) (?:an? )?[^.;]{0,30}(?:£|\\d|per ?cent|half|third|quarter)|\\bpolicy \\w+ (?:expects|requires|seeks|asks for)\\b|\\bup to \\d+ (?:houses|homes|dwellings|flats|units)\\b|\\b(?:asked|applied|bid|asking|applying|bidding|request(?:ed|s)?|appl(?:y|ies)) for (?:a (?:grant|contribution|donation|loan|sum) of )?(?:up to |about |over )?£|\\bcontribution of £|\\b(?:propos(?:e[sd]?|ed|ing)|suggest(?:s|ed)?|recommend(?:s|ed)?) (?:that )?(?:an? |the )?[^.;]{0,60}(?:£|\\d|per ?cent)|\\btarget of [^.;]{0,30} would\\b|\\basked for an? (?:rise|increase|cut|extra)\\b|\\bbe (?:doubled|halved|trebled)\\b|\\bjob over £|\\bup to £|\\bnot exceeding £|\\bmaximum of £|\\b(?:over|above|below|under) £[\\d,]+ (?:must|should|will|need|require)',
  ),
  sign(
    'settled',
    -4,
    '\\b(?:precept|budget|fee|fees|rent|charge|limit|target|allowance|threshold)s? (?:was|were|be|is) (?:set|fixed|agreed|approved|raised|kept)\\b|\\b(?:set|agreed|approved|granted|awarded|fixed) (?:a|an|the) [^.;]{0,40}£|\\bdecided to\\b|£[\\d,.]+ (?:was |were |be )?(?:granted|awarded|allocated|agreed)\\b|\\bscore (?:was|be) (?:reduced|raised|increased|lowered)\\b|\\bpayments? (?:totalling|of|amounting)\\b|\\btarget (?:was|be) (?:raised|set|lowered)',
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
    `\\b(?:interviewed|heard from|spoken to|spoke to|met with|met|visited|thanked|welcomed|invited|surveyed|consulted) (?:with )?(?:some |about |over )?(?:${counted})\\b`,
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
/** Those that speak for a figure first. */
export const signs: readonly Sign[] = [
  ...unordered.filter(({ weight }) => weight > 0),
  ...unordered.filter(({ weight }) => weight < 0),
];
