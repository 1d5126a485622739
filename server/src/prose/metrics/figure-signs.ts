/** The signs a figure is known by, each with its weight. */
import { doubts } from './figure-doubts.ts';
import { counted, countPattern, figure, type Sign, sign, spelt } from './figure-words.ts';

/** What a figure is, where it stands, what it is of. */
const speaking: readonly Sign[] = [
  sign(
    'one in so many',
    4,
    `\\b(?:one|two|three|four) (?:(?!of\\b)[a-z]+ )?in (?:every )?(?:{number}|\\d+)\\b(?! (?:years?|months?|weeks?|days?|minutes|hours|places|of)\\b)`,
  ),
  sign(
    'percentage',
    4,
    `${figure} ?(?:%|per ?cent\\b|percentage points?\\b)|\\b(?:{number}|hundred) (?:per ?cent|percentage points?)\\b`,
  ),
  sign(
    'rate',
    4,
    '\\bper (?:1,?000|10,?000|100,?000|1,000,000|thousand|million|head|capita|pupil|week|month|day|case|household|worker|100)\\b|\\b(?:a head|an hour|apiece|(?<!twice |once |times )a (?:week|day)(?! (?:ahead|earlier|later|early|late|before|after|ago|or so)\\b))\\b',
  ),
  sign(
    'share',
    4,
    `\\b(?<!\\b(?:paragraphs?|paras?|sections?|articles?|regulations?|parts?|rules?|chapters?|clauses?|schedule|points?|polic(?:y|ies)|annex|appendix|pages?|items?|minutes?|standards?|conditions?|principles?|priority|year|class|level|phase|stage|step) (?:no\\.? )?)(?:${counted}|half|(?:a |two[- ])?thirds?|(?:a |one |three[- ])?quarters?|(?:a |one |two |three |four |seven |nine )?(?:fifths?|tenths?|sixths?|eighths?)|a majority|the majority) (?:of (?!them\\b|these\\b|those\\b|which\\b|whom\\b|the (?:room|table|panel|act|order|code|constitution|regulations?|standing|schedule|questions|points|items|reports?|committee|board|panel|governors|trustees|members|councillors|directors|seats|reasons|way|meeting|day|time|year|week|most|best|main)\\b|(?:his|her|my|our own) )\\w+|in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\\d+)\\b|out of)|\\b{number} (?:[a-z]+ )?(?:[a-z]+ )?in (?:ten|five|four|three|six|eight|seven|nine|every \\w+)\\b(?! (?:months|weeks|days|years|hours|minutes|of))|\\b\\d{1,3} ?\\/ ?\\d{1,3} (?:[a-z]+ ){0,2}(?:complete|completed|done|green|on time|met|seen|in date|reviewed|visited|returned|compliant|overdue|late)\\b|^\\W*of (?:the |our |these |those )?${counted} [^.;]{3,80}?,? (?:${counted}|half|all|none)\\b|\\b${counted} times out of\\b|£[\\d.,]+\\w* of (?:the|its|our|their|a) £\\d|\\b(?:half|third|quarter|fifth) (?:the|that|as many|as much)\\b`,
  ),
  sign(
    'all but some',
    4,
    `\\ball (?:[a-z]+ ){0,3}(?:but|except|bar) (?:${counted})\\b(?! (?:members|governors|trustees|councillors))`,
  ),
  sign(
    'short by so many',
    4,
    `\\b(?:shortfall|shortage|surplus|deficit|gap|lack|backlog|queue|total|complement|establishment) of (?:about |some |over |nearly |around )?(?:${counted})\\b|\\b(?:${counted}) (?:[a-z-]+ ){1,3}(?:short|(?<!broken )(?<!shut )(?<!laid )(?<!closed )down|under strength|over establishment)\\b(?! of)`,
  ),
  sign(
    'began with a count',
    4,
    `^\\W*(?:a further |another |only |just |about |some |nearly |over |under |around |at least )?(?:${counted}) (?:of (?:these|them|those|which) )?(?:was|were|are|is|had been|have been|remained?|had|needed|came) (?:still |now |not |only |all |found )?(?!(?:members|present|absent|asked|of the|in attendance|taken|no |the same|a (?:question|problem|lot))\\b)[a-z]+|^\\W*(?:${counted}) [a-z-]+s (?:was|were|are|is|remain(?:ed)?) (?:still |now |rated )?(?:red|amber|green|late|behind|overdue|off track|on track|delayed|at risk|unfilled)\\b|^\\W*of (?:these|those|them|which),? (?:${counted}) (?:was|were|are|is|had)\\b`,
  ),
  sign(
    'in a line without a verb',
    3,
    `^\\W*(?:${counted}|no (?=[a-z]+s\\b)) ?(?:(?!(?:had|has|have|was|were|would|will|end|ended)\\b)[\\w'-]+ ){1,4}?(?:this (?:term|year|month|quarter|week)|so far|to date|since [a-z]+|last (?:month|quarter|week|term|year)|in (?:the )?(?:month|quarter|year|term|week|january|february|march|april|may|june|july|august|september|october|november|december)|(?:vacant|outstanding|overdue|unfilled|awaited|waiting|in use|free|let|empty|on the (?:roll|list|waiting list)|none [a-z]+))\\b|, (?:none|one|two|three|all) [a-z]+\\W*$`,
  ),
  sign(
    'came to so many',
    4,
    `\\b(?:numbered|ha(?:d|s|ve) come to) (?:about |over |just |only |some |nearly )*(?:£ ?)?(?:${counted})\\b`,
  ),
  sign('labelled in words', 2, `^\\W*[a-z' -]{3,40}: (?:about |some |only )?${spelt} [a-z-]+s\\b`),
  sign(
    'room for so many',
    3,
    `\\b(?:room|space|capacity|places?|beds?) for (?:perhaps |about |only |another |up to |some |around )*(?:${counted})\\b|\\b(?:${counted}) (?:[a-z-]+ )?(?:plots?|places?|beds?|graves|units|rooms|homes|houses|seats|spaces|garages|pitches|desks|cells|rooms) (?:was|were|are|is|remain(?:ed)?|stood|had been) (?:still |now |currently )?(?:free|vacant|empty|available|left|unused|let|taken|closed|open|occupied|shut|void)\\b`,
  ),
  sign(
    'index',
    4,
    `\\b(?:index|ratio|score|rating|grade point|progress 8|attainment 8|shmi|hsmr|multiplier|cover|yield|average|mean|median|mark) (?:[a-z]+ ){0,3}?(?:was|were|is|stood at|of|at|remained|fell to|rose to) (?:minus |plus |just |about )?-?\\d+(?:\\.\\d+)?\\b|\\b(?:gap|difference|delay|wait|expectancy|length|distance|interval)\\b[^.;]{0,80} (?:was|were|is|are) (?:about |now |only )?\\d|\\b(?:exclusions|complaints|accidents|incidents|breaches|vacancies|suspensions|arrears|referrals) (?:was|were) (?:nil|zero)\\b|\\b(?:completed|opened|closed|reported|exclusions|complaints|accidents|incidents|breaches|vacancies|waiting list|starts|sales|lets|deaths|fires)\\b[^.;:]{0,20}: ?(?:nil|none|zero)\\b|^[^.:]{3,80}: ?(?:${counted})\\W*$|\\b(?:used|called out|deployed|breached|exceeded|activated) (?:${counted}) times\\b|\\b(?:had been|has been|was|were) (?:closed|off|shut|down|out of (?:use|action|service|order)) for (?:${counted}) (?:days|weeks|hours|months)\\b|\\b(?:${counted}|one|none) (?:of them |of these )?(?:had been |has been |have been |was |were )(?:judged|found|rated|graded) (?:as |to be )?(?:good|inadequate|outstanding|requir\\w+|adequate|satisfactory|unsatisfactory)\\b|\\bon roll\\b.{0,20}\\d|\\bnor:? \\d|\\b(?:average|mean|median)\\b[^.;]{0,40} (?:was|is|are|were) (?:now |still |about |just |only )*(?:${counted})\\b`,
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
    4,
    '\\bno (?:new |permanent |serious |formal |further |recorded |reported |reportable |overdue |whistleblowing )*(?:exclusions|complaints|accidents|(?:injury )?collisions|incidents|breaches|suspensions|fatalities|never events|vacancies|appeals|injuries|deaths|reports since)\\b|\\bthere (?:was|had been|has been) (?:only |just )?one (?:[a-z]+ ){0,2}(?:exclusion|complaint|accident|incident|breach|suspension|fatality|never event|vacancy|injury|death)\\b',
  ),
  sign(
    'beyond a limit',
    2,
    '\\b(?:exceeded|above|below|over|under|outside|beyond|within|missed|met) (?:the |its |our )?(?:legal |national |statutory |agreed |\\d+[ -]\\w+ )?(?:limit|threshold|target|standard|ceiling|trajectory)\\b',
  ),
  sign('money', 2, '£ ?\\d|\\b\\d[\\d,.]* ?(?:million|m|bn) pounds?\\b'),
  sign(
    'money that is followed',
    3,
    '\\b(?:receipts|owing|overspen[dt]\\w*|underspen[dt]\\w*|deficit|surplus|balances?|reserves?|savings?|variance|forecast|outturn|budget(?:ed)?|expenditure|income|spend(?:ing)?|spent|arrears|debt|borrowing|fund|funds|assets?|liabilit(?:y|ies)|contributions?|projected|shortfall|gap|turnover|cash|bank|deposits?|accounts?|losses|loss|revenue|(?<!at a )costs? of|unit cost|accounted for|average cost|raised|takings|capital|backlog|valued|value|worth of|precept|rent|fees|grant income|donations)\\b.{0,80}£|£.{0,60}\\b(?:overspen[dt]\\w*|underspen[dt]\\w*|deficit|surplus|balances?|reserves?|savings?|variance|forecast|outturn|budget|expenditure|income|spending|spent|arrears|debt|borrowing|worse|better|over budget|under budget|behind|ahead|in hand|outstanding|shortfall|adverse|favourable|of a|overdrawn|year[- ]to[- ]date|at month|written off|per|cost|costs)\\b',
  ),
  sign(
    'stood at',
    3,
    `\\b(?:averaged|took|taken) (?:about |over |only )?(?:\\d+(?:\\.\\d+)?) (?:minutes|days|weeks|hours|months)\\b|\\b(?:stood|stands|standing|averag(?:ed|es|ing)|total(?:led|ling|s)|amounted|amounts|numbered|ran|runs|running|remain(?:ed|s)|hovering|hovered|currently|now|fallen|risen|dropped|dipped|slipped|climbed|rose|fell|sat|sits|peaked|came in|came to|came out at|recorded|reached|reaching|exceeded|levelled|steady|unchanged|down|up|predicted|forecast|estimated|put)(?: (?:at|to|in|the|for|about|around|some|roughly|just|nearly|over|under|below|above|only|still|by|almost|between|from|region|of|a|had))* ${figure}|\\b(?:stood|averaged|numbered|totalled|remained|ran|standing|stands|currently)(?: (?:at|to|about|around|some|just|only))* (?:${counted})\\b`,
  ),
  sign(
    'moved',
    3,
    `\\b{moves}\\b (?:further |again |slightly )?(?:from|to|by) (?:about |just |over |under |almost )?(?:${counted})\\b|\\b{moves}\\b.{0,60}(?:${figure}|\\b(?:half|third(?! (?:month|quarter|year|week|time|term|meeting))|quarter|fifth|tenth|twofold|threefold|sharply|by a)\\b)|${figure}.{0,60}\\b(?:up from|down from|up on|down on|compared (?:with|to)|against|versus|lower than|higher than|more than|fewer than|an? (?:increase|decrease|rise|fall|reduction|improvement|drop|deterioration)|last year|the previous|previously|the year before|in the same (?:period|month|quarter)|a year (?:ago|earlier)|rather than|year on year)\\b`,
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
  sign('count', 2, countPattern),
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
];

/** Those that speak for a figure first. */
export const signs: readonly Sign[] = [...speaking, ...doubts];
