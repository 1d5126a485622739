/** The words that recommendations are known by. */
import { pattern, Wording, wording } from '../sentences/patterns.ts';

export const that = wording(
  "(?<!not )(?<!n't )\\brecommend(?:s|ed)? (?!approval|refusal|that\\b|to\\b)[\\w' -]{3,60}? be [a-z]+|(?<!not )(?<!n't )\\b(?:recommended|recommends|recommend|recommending|recommendation(?:s)?(?: (?:was|were|is|are|made|of [\\w' ]{2,40}|to [\\w' ]{2,30}))?(?= ?(?:that|to|:|,)))(?:,[^,]{1,60},)?(?: (?:strongly|therefore|also|to (?:the )?[\\w' ]{2,40}|further|unanimously|in particular|firmly|as a (?:matter of urgency|priority)))*(?::| -|,)? (?:that|to\\b(?! (?:colleagues|friends|anyone|everyone|the committee a|members a|read|watch))|having|replac|introduc|appoint|review|strengthen|improv|establish|increas|tighten|develop|adopt|reduc|creat|us(?:e|ing)\\b|\\w+ing\\b)",
);
/** An entry that names itself: `Recommendation 2 (medium): Access rights to be reviewed`, `R3 - Review the scheme`. */
export const listed = wording(
  "^\\W*r(?:ec\\.?)? ?\\d+[a-z]?,? (?:the|all|each|every|[a-z]+) [\\w' ]{0,40}?(?:should|must|needs? to|ought to)\\b|^\\W*(?:[\\d.]+ )?(?:(?:one|two|an|the|high|medium|low|key|main|first|second|third|final|audit|internal audit|scrutiny|priority|new|further|agreed|\\d+) )*(?:recommendation|rec\\.?|requirement|area for improvement|r(?=\\d)|must[- ]do|should[- ]do|what (?:needs|must be done) to improve|what needs to (?:improve|change))s?(?: (?:no\\.? ?)?[\\d.]+[a-z]?|\\d+)?(?: \\([^)]{1,40}\\)|,? (?:high|medium|low)(?: priority)?| from [\\w' ]{2,40})?(?: ?[:.-]| -) ?(?!none|nil|n/a|noted|accepted|agreed|closed|implemented|complete|not )\\S",
);
/** An entry that is none of the meeting's: `Observation 3: consideration to be given to a second watch`. */
export const observation = wording(
  '^\\W*(?:(?:minor|major) )?(?:non-?conformity|non-?conformance|observation|advisory(?: note)?|improvement notice|condition)(?: (?:no\\.? ?)?\\d+)?(?: \\([^)]{1,40}\\))?(?::|\\.| -) ?[^.]{0,120}?\\b(?:should|must|needs? to|ought to|to be [a-z]+|(?:was|were|is|are) (?:encouraged|asked|advised|urged|invited|told|required) to|consider)\\b',
);
/** `One recommendation concerned access rights`, `Areas for improvement were visits and supervision`. */
export const ofWhat = wording(
  "\\b(?:recommendations?|must[- ]do(?: actions?)?|should[- ]do(?: actions?)?|requirement notices?)s? (?:was|were|is|are|concerned|concerns|related to|relates to|covered|included?|includes|called for|asked for|went to|dealt with|focused on|focussed on) (?:(?:the first|the second|chiefly|mainly|all) )*(?:about |around |on |for |to |that )?(?!(?:noted|accepted|agreed|implemented|closed|made|being|now|all|outstanding|complete|completed|still|overdue|in progress|on track|received|approved|not|given|discussed|considered|met|green|amber|welcomed|carried|put|moved|endorsed|set out|attached|listed|tracked|monitored|reviewed|good|felt|thought|considered|too|rated|vague|unclear)\\b)[a-z]+|\\bareas? for (?:\\w+ )?(?:improvement|development|action)(?: [\\w' ]{0,30})? (?:was|were|is|are|included?|includes|remained|cover(?:ed|s)) (?!(?:noted|accepted|agreed|discussed|considered|identified|being|now|all|addressed|met|set out|listed|reviewed|no|not)\\b)[a-z]+|\\b(?:raised|made|issued|gave|left|makes|given|with) (?:only |just )?(?:an?|one|two|three|four|five|six|seven|\\d+) (?:[a-z]+[- ]?){0,3}?(?:recommendations?|requirement notices?|requirements?)(?:,? (?:on|about|concerning|relating to|over|covering|for|around|regarding)|, (?:the|that|including|namely|which|to)|:) \\w+|\\bamong the (?:must|should)[- ]dos?\\b.{3,}|\\brecommendations?,? [\\w ]{0,30}of which is\\b|\\b(?:recommendations?|requirements?|suggestions?),? namely,? (?:that|to)\\b|\\b(?:recommendations?|requirements?|must[- ]do|should[- ]do)s?['’]?,? (?:including|among them|notably|chief among them)(?: was)? (?:that|to)\\b",
);
/** `To improve further, the school should ...`: said in a report that is read out. */
export const toImprove = wording(
  '^\\W*(?:in order )?to (?:improve|get better|be (?:good|outstanding)|become good|meet the)(?:[^,.]{0,40}),? (?:the )?(?:school|service|trust|council|authority|provider|college|leaders|governors|home|partnership)(?: [a-z]+)? (?:should|must|needs? to)\\b',
);
export const single = wording(
  "\\bmade (?:a|one|another|further) (?:\\w+ )?recommendations? (?:around|about|on|regarding|concerning|for|in relation to) \\w+|\\b(?:recommendation|requirement|area for improvement|action for improvement|suggestion)s?(?: (?:was|were|had been|made|that|raised|which|to|for|of|in|from|by|under|remaining|there|,? namely|on [\\w' ]{2,40}))*(?: ?[:-] ?| (?:that|is that|was that|were that|to ensure) )(?:the|that|to|a|all|each|every|it|management|[a-z]+ (?:should|must|to))\\b",
);
export const afterCount = wording(
  '\\b(?:recommendations?|requirements?|suggestions?|actions for improvement)\\b[^.:;]{0,100}: ?(?:that|to|the|a|all|each|every|[a-z]+ (?:should|must|to|be))\\b|\\brecommendations?\\b[^.:;]{0,60}\\b(?:was|were|included|includes|being) (?:that|to)\\b',
);
/** Put to another body: `The Committee recommends Cabinet to think again`. */
export const toAnother = wording(
  "(?<!not )(?<!n't )\\brecommend(?:s|ed|ing)?(?: to)? (?:the )?(?:cabinet|council|full council|executive|board|commissioner|trust board|governing body|government|minister|portfolio holder|leader|authority)(?: to\\b| that\\b|,|:| the\\b| an?\\b)|\\b(?:council|cabinet|executive|board|commissioner|authority|minister) (?:should )?be (?:recommended|advised|urged) to\\b",
);
export const further = wording(
  '\\b{outsiders}\\b[^.;]{0,120}\\b(?:advised|recommended|urged|suggested|required|recommends|advises|requires|asked) (?:that [^.]{2,100}\\b(?:be|should|must)\\b|\\w+ing (?:the|a|all|its|more)\\b)|\\b{outsiders}\\b[^.;]{0,60}\\b(?:repeated|reiterated|restated|renewed) (?:their|its|his|her|the) (?:[a-z]+ ){0,2}(?:advice|recommendation|view|request) that [^.]{2,100}\\b(?:be|should|must)\\b|\\b{outsiders} would (?:also |strongly )?(?:encourage|advise|urge|like|recommend) (?!members\\b)[\\w ]{2,40}? to (?!note\\b|thank\\b)[a-z]+',
);
/** What an outsider who spoke before goes on to ask for, without being named again. */
export const goesOn = wording(
  "^\\W*(?:it|they|she|he|the (?:report|letter|team|reviewer|visit)) (?:also |further |then |had |has |have |strongly )*(?:recommend(?:s|ed)?|suggests?|suggested|advise[sd]|wants?|wanted|urge[sd]|call(?:s|ed) (?:for|on)|asks? (?:that|for [^.]{3,60} to)|asked (?:that|for [^.]{3,60} to)|require[sd]|expect(?:s|ed)) (?!(?:members|governors|approval|refusal|the (?:committee|board)(?! to\\b)|whether|about|if|how|why)\\b)[a-z]+|^\\W*(?:her|his|their|its) (?:main |chief |first |other |second |further )?(?:advice|recommendation|suggestion|requirement|request) (?:is|was|were|are) (?:that|to)\\b|^\\W*(?:these|both|the (?:first|second|third|other|others)|one|two) (?:was|were|is|are) to (?!be\\b)[a-z]+|^\\W*(?:the|our|its) [\\w' ]{2,40} (?:was|were|is|are|had been|has been) (?:also |further )?(?:told|asked|required|urged|advised|expected) to [a-z]+|, (?:the|its|her|his) ?(?:reviewer|inspector|inspectors|auditor|report|letter|regulator|examiner|they|it|she|he) (?:said|says|added|advised),? |^\\W*(?:(?:by|before|within|in|from) [^,.]{3,40},? |also,? |secondly,? |finally,? |in addition,? )?(?:it|they|all|every|each|leaders|governors|staff|managers|plans|the (?!{outsiders} )[\\w' ]{2,50}?) (?:should|must(?! (?:also |now )?(?:submit|send|return|respond|reply|register|notify|inform|report|obtain|seek|model|let|give|have regard))|needs? to|ought to) (?:also |now )?(?!.{0,80}\\b(?:each year|every year|annually)\\b)(?!(?:have|not have|be (?:congratulated|thanked|proud|pleased|able))\\b)[a-z]+",
);
/** What should be done, said by nobody who is named. */
export const bareDuty = wording(
  "^\\W*(?:(?:by|before|within|in|from|for|at|on|to|where|when|during|after|as) [^,.]{3,60}, |in (?:its|their|her|his) (?:view|opinion|judgement),? |also,? |first(?:ly)?,? |secondly,? |finally,? |in addition,? )?(?:(?!(?:should|must|needs?|needed|ought|would|will|may|might|could|can|was|were|is|are|had|has|if|unless|which|that|who|said|says|asked|felt|thought|agreed|believed|considered|noted|reported|added|nobody|note|please)\\b)[\\w'&/(),-]+ ){1,10}?(?:(?:should|ought to|needs? to|needed to)(?: also| now| always| all| each| both| either)* (?!(?:have (?:been|had|known|done|gone|[a-z]+ed)|not have|note|know|go|feel|expect|read|come|bear|be (?:congratulated|commended|thanked|proud|pleased|able|ready|available|complete|completed|finished|back|in place|with|here)|attend to)\\b|take (?:comfort|heart|pride))[a-z]|(?:is|are) (?:also |all |now )?to be [a-z]+(?:ed|en|t|de|un|ne)\\b|must (?:also |now |all |each |not )*(?!(?:be (?:registered|told|informed|given|notified|declared|submitted|supervised|sent)|submit|send|return|tell|inform|notify|report|reply|respond|register|publish|obtain|declare|comply|let|give|have (?:regard|been)|park|pay|seek|complete|wait|go|note)\\b)[a-z]|(?<=\\b(?:council|authority|trust|board|school|service|force|partnership|association|college|academy|company|provider|landlord|icb|home|hospital|university|department|fund|it) )(?:is|was) (?:also )?to (?:pay|apologise|(?!(?:visit|return|meet|attend|present|speak|report|hold|take|start|begin)\\b){doing}) )",
);
/** What outsiders who were named go on to want. */
export const theyWant = wording(
  "^\\W*(?:(?:in addition|also|further|secondly|finally),? )?(?:they|she|he|it|(?:their|her|his|its) [\\w' -]{3,40}?),?(?:'d|'ve)?(?: (?:also|does|do|further|then|therefore|however,?|nevertheless,?|would|did|had|has|have|strongly|particularly|firmly|again))* (?:(?:like[sd]?|want(?:s|ed)?|wish(?:es|ed)?|hope[sd]?|expect(?:s|ed)?|ask(?:s|ed)?|look(?:s|ed)?|call(?:s|ed)?|press(?:es|ed)?) (?:to see|for|on|upon) (?!approval\\b)[a-z]+ |(?:(?:would )?like|(?:would )?prefer|ask|tell|urge|advise|require|invite|encourage|direct|instruct|expect|want|press|remind|challenge)(?:s|d|ed)?(?: (?!(?:that|what|whether|if|how|why|when|who)\\b)[\\w',/-]+){1,12}? to (?!(?:note|consider|agree|approve|receive|comment|accept|see|hear|meet|visit|speak|support|endorse|join|bear|help|read|email|contact|look at|let (?:her|him|them|us)|supply|send)\\b)[a-z]+|told [\\w',/ -]{2,80}? (?:to|that)\\b|look(?:s|ed)? to [\\w' ]{2,40} to [a-z]+|(?:ask|request|propose|prefer)(?:s|ed|d|red)? that (?!(?:her|his|their|the report)\\b)|(?:was|were|is|are) (?:also |very |particularly )*(?:of the (?:view|opinion)|keen|clear|adamant|anxious|firm) that [^.;]{2,80}?(?:should|must|ought to|needs? to|be)\\b|wanted [\\w',/ -]{2,60}? (?:to be|[a-z]+ed|[a-z]+er)\\b|(?:said|says|say|added|felt|feels?|stated|states?|thought|thinks?|considered|considers?|suggest(?:s|ed)?|advise[sd]?|recommend(?:s|ed)?)(?: also)? (?:that )?[^.;]{2,100}?(?:should|must|ought to|needs? to|needed to|be [a-z]+(?:ed|en|t))\\b)",
);
/** Advice that is given of nobody and to nobody: `It would be sensible to ...`, `Also recommended: a new gate`. */
export const advisedOnly = wording(
  "^\\W*(?:(?:in (?:her|his|their) (?:opinion|view),? )?(?:the [\\w' ]{2,40}?|leaders|governors) (?:would|might|may|could) (?:also )?(?:do well to|usefully [a-z]+|wish to (?:consider|think|look)|benefit from)\\b|it (?:would be|is|was(?: felt to be)?) (?:also |very )?(?:sensible|wise|prudent|advisable|helpful|useful|important|essential|good practice|best practice|better|best|vital) (?:for [\\w' ]{2,50}? to [a-z]|to [a-z]|if [a-z]|that [^.;]{2,80}? (?:be|should)\\b)|(?:(?:their|his|her|its|the|our|key|main|other|chief|first|inspectors'|auditor's) (?:main |key |chief |other |further )?)(?:advice|suggestions?|recommendations?|requests?|messages?|requirements?|asks)(?: (?:to|for|from) [\\w' ]{2,40}?)?(?: ?:| -| (?:is|was|are|were) (?:that|to|for)\\b)|(?:also|further|strongly) (?:recommended|suggested|advised|required|proposed)\\b|it was (?:also |further |then |strongly )*(?:recommended|suggested|advised|proposed|required|a (?:requirement|condition|must[- ]do))(?: by (?!members|councillors|governors|the (?:committee|board|panel|chair))[\\w' ]{2,40}?)? that\\b|(?:the )?(?:report|letter|note|review|survey|inspector|auditor|surveyor|examiner|engineer|consultant|he|she|they|it) (?:also )?(?:says|said|say|suggests|suggested)(?: to)? (?!to\\b){doing} (?!that\\b|of\\b|by\\b|with\\b)[a-z]+|(?:\\w+ ){1,3}(?:things|points|matters|aspects|priorities|tasks|areas) (?:to (?:work on|improve|address|put right|attend to|consider)|for (?:improvement|attention|development|action))[^:.]{0,40}: ?\\S)",
);
/** One after another of what was recommended. */
export const oneOfThese = wording(
  "^\\W*(?:the |an? |her |his |their |its )?(?:first|second|third|fourth|fifth|last|other|others|main|chief|key|principal|most [a-z]+|weightiest|highest|one|two|next)(?: (?:among|of) (?:these|them|which|those)| (?:\\w+ )?(?:point|suggestion|recommendation|requirement|request|piece of advice|advice|action|condition|step|priority|task|thing|area)s?(?: (?:that )?(?:she|he|they|it|the [a-z]+) (?:had )?[a-z]+)?(?: for [\\w' ]{3,40}?)?)*,? (?:(?:was|is|were|are|being) (?:that (?!(?:it|there|this) (?:was|is|had)\\b)|to |for |about )|(?:concerned|asked|asks|called|calls|required|requires) )[a-z]+",
);
/** Said of what an outsider wants, before or behind it: `according to the auditor`, `, the CQC said`. */
export const bySource = wording(
  "\\b(?:according to|as (?:recommended|advised|required|suggested|requested) by) (?:the |an? |our |its )?(?:[\\w'-]+ ){0,3}?{outsiders}\\b[^;]{0,160}\\b(?:should|must|needs? to|needed to|ought to|be [a-z]+ed)\\b|\\b(?:should|must|needs? to|needed to|ought to)\\b[^;]{0,160}\\b(?:according to|as (?:recommended|advised|required|suggested) by|in the (?:view|opinion) of) (?:the |an? |our )?(?:[\\w'-]+ ){0,3}?{outsiders}\\b|\\b(?:should|must|needs? to|needed to|ought to)\\b[^;]{0,160}, (?:the |an? |our )?(?:[\\w'-]+ ){0,3}?{outsiders} (?:said|says|added|advised|noted|concluded|found|warned)\\W*$|\\b(?:needs? to|needed to|must|should),? according to (?:the |an? |our )?(?:[\\w'-]+ ){0,3}?{outsiders}\\b|\\b{outsiders}'?s? (?:main |chief |first |only |clear |firm |other )?(?:advice|recommendation|suggestion|requirement|request|point|priority|view) (?:is|was) (?:to|that [^.;]{3,80} (?:be|should|must|needs?))\\b|\\b{outsiders}\\b[^.;]{0,120}\\b(?:and|but|,) (?:also |then |strongly |therefore |had |has |have )*(?:ordered|required|instructed|directed) (?:the |us\\b|[a-z]+ )[\\w' ]{0,40}?\\bto [a-z]+|\\b{outsiders}\\b[^.;]{0,80}\\b(?:written|wrote)\\b[^.;]{0,60}\\b(?:asking|requiring|urging) (?:the |us )[\\w' ]{0,40}?to [a-z]+|\\b{outsiders}\\b[^.;]{0,120}\\b(?:and|but|,) (?:also |then |strongly |therefore )?(?:recommended|recommends|advised|called for|calls for|urged|suggested) (?!(?:by|approval|for approval|option|refusal)\\b)[a-z]+|\\bpriorit(?:y|ies) (?:for action|for improvement)\\b[^.;]{0,40}\\bis to\\b|^\\W*next steps? (?:from|after|following) the (?:inspection|audit|review|visit): ?\\S",
);
/** `She would advise the Trust to put one in place`. */
export const wouldAdvise = wording(
  "\\bwould (?:also |strongly |therefore )*(?:advise|urge|counsel|encourage|press) (?!members\\b)(?:the |our )?[\\w' ]{2,40}? (?:to (?!note\\b|consider\\b|support\\b)[a-z]+|that [^.;]{2,80} (?:be|should)\\b)|\\bwould expect [\\w' ]{2,40}? to be [a-z]+\\b",
);
/** `It told the Trust that it must ...`, where an outsider has been speaking. */
export const theyAlso = wording(
  '^\\W*(?:it|they|she|he|inspectors|these|both|the (?:letter|report|first|second|third|other|latter))\\b(?:[^.]{0,30})\\b(?:told|said|says|required|asked|recommended|advised|urged|called on|wanted|found|stated|suggested|identified)\\b[^.]{0,80}\\b(?:must|should|needed to|needs to|to (?:ensure|improve|review|strengthen|develop|make sure|address|publish|set|put))\\b',
);
export const required = wording(
  "\\b(?<!chief ){outsiders}(?: (?:of|for|from|by|in|into) [\\w' ]{2,40}| (?:commissioned|appointed|engaged|sent) by [\\w' ]{2,40}| \\([^)]{1,40}\\)|,[^,]{2,60},| company| team| (?:came|visited|called|inspected|has been|was here|went round|looked round)\\b[^.,;]{0,40},? and| visit| letter| report| note(?: of visit)?| findings| who [^.,;]{3,40}?)*(?: (?:had|has|have|does|do|did|each|both|all|\\d{4}|further, |also|further|then|therefore|again|itself|formally|clearly))* (?:required|requires|ordered|recommended|recommends|told|urged|urges|advised|advises|asked|asks|called for|calls for|called on|calls on|called upon|directed|wanted|wants|expected|expects|suggested|suggests|proposed|proposes|set out|identified|made|highlighted|stressed|insisted|instructed|pressed|says|said|say|thought|felt|judged|believes|believed|considered|found|concluded|is clear|was clear|were clear|raised|issued|want|need|recommend|require|advise|suggest|ask)\\b(?<rest>.{0,220})",
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
  "^(?: [a-z]+ly)?(?:,[^,]{1,60},)? ?(?:that |, |: |in [\\w' ]{3,40} that )?(?:we|it|they|you|there|all|each|every|both|leaders|governors|staff|management|(?:the|its|their|our|these|more) [\\w' -]{2,50}?|[a-z]+ [a-z]+|[a-z]+) (?:should|must|needs? to|(?<!in )needs?|needed(?: to)?|ought to|had to)\\b|^(?:,)? the next steps? (?:is|was|were|are) to\\b|^ .{0,60}\\b(?:and (?:called for|recommended|asked for|advised)|needed (?:strengthening|improving|attention|review\\w*))\\b",
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
  "\\b(?:not|never|n't|would|could) (?:\\w+ )?recommend\\b|\\brecommended (?:to (?:colleagues|friends|everyone|anyone|all|members) )?(?:a|an|the) (?:book|film|documentary|article|podcast|restaurant|walk|website|talk|course)\\b|\\b(?:asked|queried|wondered) [^.]{0,80}\\brecommend|\\b(?:officer's|officers') recommendation\\b|\\brecommendation (?:was|is) (?:to|for) (?:refus|approv|grant|permit|defer)|\\bany recommendations?\\b|\\brecommended (?:reading|minimum|maximum|level|limit|daily|guideline|amount|practice|retail)\\b|\\b(?:recommended|recommends) (?:candidate|supplier|bidder|option|contractor)\\b|\\brecommended to (?:the )?(?:full )?(?:board|council|committee|governing body|trustees|assembly) for (?:adoption|approval|ratification)\\b",
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
