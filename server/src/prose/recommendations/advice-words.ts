/** The words that recommendations are known by. */
import { pattern, Wording, wording } from '../sentences/patterns.ts';

export const that = wording(
  "(?<!not )(?<!n't )\\b(?:recommended|recommends|recommend|recommending|recommendation(?:s)?(?: (?:was|were|is|are|made|of [\\w' ]{2,40}|to [\\w' ]{2,30}))?(?= ?(?:that|to|:|,)))(?:,[^,]{1,60},)?(?: (?:strongly|therefore|also|to (?:the )?[\\w' ]{2,40}|further|unanimously|in particular|firmly))*(?::| -|,)? (?:that|to\\b(?! (?:colleagues|friends|anyone|everyone|the committee a|members a|read|watch))|having|replac|introduc|appoint|review|strengthen|improv|establish|increas|tighten|develop|adopt|reduc|creat|us(?:e|ing)\\b|\\w+ing\\b)",
);
/** An entry that names itself: `Recommendation 2 (medium): Access rights to be reviewed`, `R3 - Review the scheme`. */
export const listed = wording(
  "^\\W*r(?:ec\\.?)? ?\\d+[a-z]?,? (?:the|all|each|every|[a-z]+) [\\w' ]{0,40}?(?:should|must|needs? to|ought to)\\b|^\\W*(?:[\\d.]+ )?(?:(?:one|two|an|the|high|medium|low|key|main|first|second|third|final|audit|internal audit|scrutiny|priority|new|further|agreed|\\d+) )*(?:recommendation|rec\\.?|requirement|area for improvement|r(?=\\d)|must[- ]do|should[- ]do|what (?:needs|must be done) to improve|what needs to (?:improve|change))s?(?: (?:no\\.? ?)?[\\d.]+[a-z]?|\\d+)?(?: \\([^)]{1,40}\\)|,? (?:high|medium|low)(?: priority)?| from [\\w' ]{2,40})?(?: ?[:.-]| -) ?(?!none|nil|n/a|noted|accepted|agreed|closed|implemented|complete|not )\\S",
);
/** `One recommendation concerned access rights`, `Areas for improvement were visits and supervision`. */
export const ofWhat = wording(
  "\\b(?:recommendations?|must[- ]do(?: actions?)?|should[- ]do(?: actions?)?|requirement notices?)s? (?:was|were|is|are|concerned|concerns|related to|relates to|covered|included?|includes|called for|asked for|went to|dealt with|focused on|focussed on) (?:(?:the first|the second|chiefly|mainly|all) )*(?:about |around |on |for |to |that )?(?!(?:noted|accepted|agreed|implemented|closed|made|being|now|all|outstanding|complete|completed|still|overdue|in progress|on track|received|approved|not|given|discussed|considered|met|green|amber|welcomed|carried|put|moved|endorsed|set out|attached|listed|tracked|monitored|reviewed|good|good)\\b)[a-z]+|\\bareas? for (?:\\w+ )?(?:improvement|development|action)(?: [\\w' ]{0,30})? (?:was|were|is|are|included?|includes|remained|cover(?:ed|s)) (?!(?:noted|accepted|agreed|discussed|considered|identified|being|now|all|addressed|met|set out|listed|reviewed|no|not)\\b)[a-z]+|\\b(?:raised|made|issued|gave|left|makes|given|with) (?:only |just )?(?:an?|one|two|three|four|five|six|seven|\\d+) (?:[a-z]+[- ]?){0,3}?(?:recommendations?|requirement notices?|requirements?)(?:,? (?:on|about|concerning|relating to|over|covering|for|around|regarding)|, (?:the|that|including|namely|which|to)|:) \\w+|\\bamong the (?:must|should)[- ]dos?\\b.{3,}|\\brecommendations?,? [\\w ]{0,30}of which is\\b|\\b(?:recommendations?|requirements?|must[- ]do|should[- ]do)s?['’]?,? (?:including|among them|notably|chief among them)(?: was)? (?:that|to)\\b",
);
/** `To improve further, the school should ...`: said in a report that is read out. */
export const toImprove = wording(
  '^\\W*(?:in order )?to (?:improve|get better|be (?:good|outstanding)|become good|meet the)(?:[^,.]{0,40}),? (?:the )?(?:school|service|trust|council|authority|provider|college|leaders|governors|home|partnership)(?: [a-z]+)? (?:should|must|needs? to)\\b',
);
export const single = wording(
  "\\bmade (?:a|one|another|further) (?:\\w+ )?recommendations? (?:around|about|on|regarding|concerning|for|in relation to) \\w+|\\b(?:recommendation|requirement|area for improvement|action for improvement|suggestion)s?(?: (?:was|were|had been|made|that|raised|which|to|for|of|in|from|by|under|remaining|there|on [\\w' ]{2,40}))*(?: ?[:-] ?| (?:that|is that|was that|were that|to ensure|to) )(?:the|that|to|a|all|each|every|it|management|[a-z]+ (?:should|must|to))\\b",
);
export const afterCount = wording(
  '\\b(?:recommendations?|requirements?|suggestions?|actions for improvement)\\b[^.:;]{0,100}: ?(?:that|to|the|a|all|each|every|[a-z]+ (?:should|must|to|be))\\b|\\brecommendations?\\b[^.:;]{0,60}\\b(?:was|were|included|includes|being) (?:that|to)\\b',
);
/** Put to another body: `The Committee recommends Cabinet to think again`. */
export const toAnother = wording(
  "(?<!not )(?<!n't )\\brecommend(?:s|ed|ing)?(?: to)? (?:the )?(?:cabinet|council|full council|executive|board|commissioner|trust board|governing body|government|minister|portfolio holder|leader|authority)(?: to\\b| that\\b|,|:| the\\b| an?\\b)",
);
export const further = wording(
  '\\b{outsiders}\\b[^.;]{0,120}\\b(?:advised|recommended|urged|suggested|required|recommends|advises|requires|asked) (?:that [^.]{2,100}\\b(?:be|should|must)\\b|\\w+ing (?:the|a|all|its|more)\\b)',
);
/** What an outsider who spoke before goes on to ask for, without being named again. */
export const goesOn = wording(
  "^\\W*(?:it|they|she|he|the (?:report|letter|team|reviewer|visit)) (?:also |further |then |had |has |have |strongly )*(?:recommend(?:s|ed)?|suggests?|suggested|advise[sd]|wants?|wanted|urge[sd]|call(?:s|ed) (?:for|on)|asks? (?:that|for [^.]{3,60} to)|asked (?:that|for [^.]{3,60} to)|require[sd]|expect(?:s|ed)) (?!(?:members|governors|approval|refusal|the (?:committee|board)(?! to\\b)|whether|about|if|how|why)\\b)[a-z]+|^\\W*(?:her|his|their|its) (?:main |chief |first |other |second |further )?(?:advice|recommendation|suggestion|requirement|request) (?:is|was|were|are) (?:that|to)\\b|^\\W*(?:these|both|the (?:first|second|third|other|others)|one|two) (?:was|were|is|are) to (?!be\\b)[a-z]+|^\\W*(?:the|our|its) [\\w' ]{2,40} (?:was|were|is|are|had been|has been) (?:also |further )?(?:told|asked|required|urged|advised|expected) to [a-z]+|, (?:the|its|her|his) ?(?:reviewer|inspector|inspectors|auditor|report|letter|regulator|examiner|they|it|she|he) (?:said|says|added|advised),? |^\\W*(?:(?:by|before|within|in|from) [^,.]{3,40},? |also,? |secondly,? |finally,? |in addition,? )?(?:it|they|all|every|each|leaders|governors|staff|managers|plans|the (?!{outsiders} )[\\w' ]{2,50}?) (?:should|must|needs? to|ought to) (?:also |now )?(?!.{0,80}\\b(?:each year|every year|annually)\\b)(?!(?:have|not have|be (?:congratulated|thanked|proud|pleased|able))\\b)[a-z]+",
);
/** Said of what an outsider wants, before or behind it: `according to the auditor`, `, the CQC said`. */
export const bySource = wording(
  "\\b(?:according to|as (?:recommended|advised|required|suggested|requested) by) (?:the |an? |our |its )?(?:[\\w'-]+ ){0,3}?{outsiders}\\b[^;]{0,160}\\b(?:should|must|needs? to|needed to|ought to|be [a-z]+ed)\\b|\\b(?:should|must|needs? to|needed to|ought to)\\b[^;]{0,160}\\b(?:according to|as (?:recommended|advised|required|suggested) by|in the (?:view|opinion) of) (?:the |an? |our )?(?:[\\w'-]+ ){0,3}?{outsiders}\\b|\\b(?:should|must|needs? to|needed to|ought to)\\b[^;]{0,160}, (?:the |an? |our )?(?:[\\w'-]+ ){0,3}?{outsiders} (?:said|says|added|advised|noted|concluded|found|warned)\\W*$|\\b(?:needs? to|needed to|must|should),? according to (?:the |an? |our )?(?:[\\w'-]+ ){0,3}?{outsiders}\\b|\\b{outsiders}'?s? (?:main |chief |first |only |clear |firm |other )?(?:advice|recommendation|suggestion|requirement|request|point|priority|view) (?:is|was) (?:to|that [^.;]{3,80} (?:be|should|must|needs?))\\b|\\b{outsiders}\\b[^.;]{0,120}\\b(?:and|but|,) (?:also |then |strongly |therefore |had |has |have )*(?:ordered|required|instructed|directed) (?:the |us\\b|[a-z]+ )[\\w' ]{0,40}?\\bto [a-z]+|\\b{outsiders}\\b[^.;]{0,80}\\b(?:written|wrote)\\b[^.;]{0,60}\\b(?:asking|requiring|urging) (?:the |us )[\\w' ]{0,40}?to [a-z]+|\\b{outsiders}\\b[^.;]{0,120}\\b(?:and|but|,) (?:also |then |strongly |therefore )?(?:recommended|recommends|advised|called for|calls for|urged|suggested) (?!(?:by|approval|for approval|option|refusal)\\b)[a-z]+|\\bpriorit(?:y|ies) (?:for action|for improvement)\\b[^.;]{0,40}\\bis to\\b|^\\W*next steps? (?:from|after|following) the (?:inspection|audit|review|visit): ?\\S",
);
/** One of the meeting who speaks in between: what should be is then what they think. */
export const weSpoke = pattern(
  '\\b(?:{titles}\\.?|members?|chair|chairman|director|officers?|head|manager|clerk|chief|residents?|parents?)\\b[^.]{0,60}\\b(?:said|asked|felt|thought|believed|replied|explained|confirmed|suggested|reported|responded|noted|told|agreed|wondered|hoped|wanted|argued)\\b',
);
/** `It told the Trust that it must ...`, where an outsider has been speaking. */
export const theyAlso = wording(
  '^\\W*(?:it|they|she|he|inspectors|these|both|the (?:letter|report|first|second|third|other|latter))\\b(?:[^.]{0,30})\\b(?:told|said|says|required|asked|recommended|advised|urged|called on|wanted|found|stated|suggested|identified)\\b[^.]{0,80}\\b(?:must|should|needed to|needs to|to (?:ensure|improve|review|strengthen|develop|make sure|address|publish|set|put))\\b',
);
export const outsideSpoke = pattern(
  "\\b(?:risk assessment|arborist|eho|environmental health|improvement partner|iro|independent reviewing|assurance (?:visit|review)|examiner|engineer|surveyor|tree surgeon|tree officer|consultant|insurers?|fire officer|moderator|actuary|ofsted|estyn|cqc|care quality commission|inspectorate\\w*|inspectors?|inspection|hmi\\w*|audit(?:or|ors|or's)?|regulator|ombudsman|adviser|reviewers?|peer (?:review|challenge|team)|commissioner|education scotland|care inspectorate|coroner|evaluation|(?:independent|external|governance) review|report (?:of|by|from)|assessors?)\\b",
);
export const required = wording(
  "\\b(?<!chief ){outsiders}(?: (?:of|for|from|by|in|into) [\\w' ]{2,40}| \\([^)]{1,40}\\)|,[^,]{2,60},| company| team| (?:came|visited|called|inspected|has been|was here|went round|looked round)\\b[^.,;]{0,40},? and| visit| letter| report| note(?: of visit)?| findings| who [^.,;]{3,40}?)*(?: (?:had|has|have|\\d{4}|further, |also|further|then|therefore|again|itself|formally|clearly))* (?:required|requires|ordered|recommended|recommends|told|urged|urges|advised|advises|asked|asks|called for|calls for|called on|calls on|called upon|directed|wanted|wants|expected|expects|suggested|suggests|proposed|proposes|set out|identified|made|highlighted|stressed|insisted|instructed|pressed|says|said|say|thought|felt|judged|believes|believed|considered|found|concluded|is clear|was clear|were clear|raised|issued|want|need|recommend|require|advise|suggest|ask)\\b(?<rest>.{0,220})",
);
export const duty = pattern(
  "\\b(?:should|must|needs? to|needed to|ought to|be \\w+(?:ed|en|t)\\b|to (?:[a-z]+ly )?[a-z]+\\b|that [\\w' ]+ (?:be|is|are) |areas? (?:for|of) (?:\\w+ )?(?:improvement|action|development|focus)|\\w+ing (?:the|a|its|all|more|of|how|within)\\b)",
);
/** Whoever suggests or wants may name the thing alone. */
export const thing = pattern(
  '^(?: [a-z]+ly)? (?:against [a-z]+|two|three|people|members|a|an|the|more|better|regular|monthly|weekly|separate|clearer|fewer|less|greater|stronger|closer|tighter|shorter|longer|new|demolition|moving|replacing|that we|we|leaders|governors|every|each|all) [\\w-]+',
);
/** What somebody from outside says is to be done. */
export const saysDuty = pattern(
  "^(?: [a-z]+ly)?(?:,[^,]{1,60},)? ?(?:that |, |: |in [\\w' ]{3,40} that )?(?:we|it|they|you|there|all|each|every|both|leaders|governors|staff|management|(?:the|its|their|our|these|more) [\\w' -]{2,50}?|[a-z]+ [a-z]+|[a-z]+) (?:should|must|needs? to|needs?|needed(?: to)?|ought to|had to)\\b|^(?:,)? the next steps? (?:is|was|were|are) to\\b|^ .{0,60}\\b(?:and (?:called for|recommended|asked for|advised)|needed (?:strengthening|improving|attention|review\\w*))\\b",
);
export const outsideShould = wording(
  "(?<!legal )\\b{outsiders}\\b[^.]{0,120}\\b(?:(?<!so )that|:|said|says|states|stated|concluded|found|noted|highlighted) (?:the |all |each |every )?[\\w' -]{2,44}\\b(?:should|must|needed to|needs to|ought to)\\b(?! be a| (?:now )?(?:be (?:ready|complete|completed|finished|available|signed|able|in place|with|proud|pleased|congratulated|commended)|finish|report|arrive|begin|start|disregard))",
);
export const areaFor = wording(
  "\\b(?:identified|set out|cited|listed|named|flagged|gave|two|three|four|one|an?|as|key|further|only|first|second|the)(?: [\\w' ]{0,30})? areas? (?:for|of|requiring|where) (?:(?:priority|further|urgent|key|immediate|significant|some|future) )?(?:improvement|action|development|focus|attention)\\b(?<rest>.{0,200})",
);
export const toldTo = wording(
  "\\b(?:had been|has been|was|were|been) (?:formally |also |again |strongly )?(?:told|ordered|required|urged|advised|recommended|directed|asked)(?: by (?:the )?[\\w' ]{2,40}|,[^,]{1,60},)*,? to (?:[a-z]+ly )?[a-z]+\\b",
);
export const toldBy = pattern('\\bby (?:the |an? |its |their )?[\\w ]{0,30}?{outsiders}\\b');
export const underTheirs = wording(
  '\\bareas? (?:for|of) (?:improvement|action|development)|\\brecommendations?\\b|\\bin (?:the|its|their|her|his) (?:letter|report|judgement|findings)\\b',
);
export const ours = wording(
  "\\b(?:not|never|n't|would|could) (?:\\w+ )?recommend\\b|\\brecommended (?:to (?:colleagues|friends|everyone|anyone|all|members) )?(?:a|an|the) (?:book|film|documentary|article|podcast|restaurant|walk|website|talk|course)\\b|\\b(?:asked|queried|wondered) [^.]{0,80}\\brecommend|\\b(?:officer's|officers') recommendation\\b|\\brecommendation (?:was|is) (?:to|for) (?:refus|approv|grant|permit|defer)|\\bany recommendations?\\b|\\brecommended (?:reading|minimum|maximum|level|limit|daily|guideline|amount|practice|retail)\\b|\\b(?:recommended|recommends) (?:candidate|supplier|bidder|option|contractor)\\b",
);
export const progressOnly = wording(
  '\\b(?:recommendations?|requirements?) (?:had|has|have|was|were) (?:now |all |since |already |been |both |not |yet |fully )*(?:been )?(?:implemented|completed|closed|met|addressed|accepted|actioned|discharged|cleared|delivered|agreed|noted)\\b|\\b(?:progress|update|report) (?:on|against|with) (?:the |its |all |each )*(?:\\w+ )?recommendations\\b|\\b(?:accepted|implemented|noted|considered|closed|received|welcomed|tracked|monitored|responded to|response to|responses to) (?:all |both |the |each |its |these |every )*(?:of )?(?:the )?(?:\\w+ )?recommendations?\\b',
);
export const law = wording(
  '\\b(?:law|statute|statutory|regulations?|the act|the code|legally|by regulation|legislation|required by law|in law|duty|duties|constitution|standing orders?)\\b',
);
export const capitals = new Wording(/\bRECOMMEND(?:ED|S|ATION)?\b/u.source);
export const weSuggest = pattern(
  '^\\W*(?:\\(?\\w{1,3}[.)] )?that (?:it|the committee|members|the panel) (?:was|were|is|had)\\b',
);
