/** The words that actions are known by. */
import { pattern, wording } from '../sentences/patterns.ts';

/** Of any sentence, not of actions alone. */
export const asksAtEnd = wording('\\?\\W*$');

export const label = wording(
  "^\\W*(?:further |new |agreed |key )?(?:action(?! (?:plans?|log|tracker|taken|group|areas?|list)\\b)(?: points?| required| agreed)?|ap|to do) ?(?:(?:no\\.? ?)?[\\d./]+)?(?: (?:for|by|on))?(?: [\\w/ .&'-]{1,40})?(?: ?[:-]| (?=\\()|\\b(?=to\\b)) ?\\S|[([](?:agreed )?actions?\\b[ :-][^)\\]]{1,80}[)\\]]|[.;] (?:agreed )?action(?: point)?s?(?: for| by| on)?(?: [\\w/ .&'-]{1,40})?: ?\\S|[([][\\w/&, ]{2,30} to action[)\\]]|\\baction(?:ed)?(?: by)?:? ?(?!log\\b|now\\b|too\\b|yet\\b|was\\b)[a-z]{2,3}\\W*$|\\baction: |\\S -? ?action (?:by )?(?:the )?{posts}\\W*$",
);

/** What nobody does, and that somebody is not there. */
export const nobodyActs = wording(
  '^\\W*(?:neither [^.;]{3,60} nor [^.;]{3,60}?|nobody|no one|none of [^.;]{3,40}?) (?:will|would|shall|is to|are to)\\b|\\b(?:will|would) be (?:absent|away|unavailable|on (?:annual |sick |maternity )?leave)\\b',
);
export const labelNone = wording(
  '\\bactions?:? (?:none|nil|n/a|complete[d]?|closed|done)\\b|\\bno (?:further )?actions?\\b',
);

export const undertakes = wording(
  '\\b(?<!had )(?<!been )(?<!be )(?<!being )(?<!whose [a-z]{1,20} )(?:(?:undertook|undertakes|undertaking|(?<=(?:has|have) )undertaken)(?=,| to\\b| that\\b| (?:also|then|instead) )|volunteered|pledged|(?<!\\d )(?<!the )promised(?! (?:at|in|last|earlier|during)\\b)|committed (?:to|themselves|himself|herself|the)|(?:took|takes|accepted|picked up|has|taking) (?:it |this |that |the \\w+ )?(?:(?:on|away) )?(?:an? |the |this |that |one )?(?:further |new |follow-up )?(?:action|task) (?:to|away|for|on)|took (?:it|this|that|the [\\w ]{2,20}) upon|took (?:it |this |that )?on to|took on the task|made a commitment|gave (?:an? |his |her |their |its )?(?:firm |clear )?(?:undertaking|commitment|assurance|promise)(?! (?:about|on)\\b) |gave (?:his|her|their) word (?:to|that)|offered (?:to|members|the \\w+|governors|trustees|a|an|his|her|their) (?!apolog|thanks|condolence|congratulat|support\\b|sympath|best|resign|view)|(?:was|were) (?:content|happy|pleased|willing|glad) to (?:arrange|organise|draft|produce|prepare|write|ask|raise|check|set up|find|update|explore|do so|take|bring|provide|circulate|share|send|look|follow|add)|(?:agreed|has agreed|have agreed) to take (?!(?:the )?items?\\b)|(?:{titles} [\\w-]+|clerk|chair|vice-chair|chairman|officers?|director|secretary|treasurer|manager|head|headteacher|principal|lead|partners|colleagues) (?:has |have |kindly |also |then |both |each )*agreed to (?!(?:the|an?|this|that|be|differ|disagree|note|approve|accept|support|vary|adjourn)\\b)[a-z]+|(?:saw|thought there was|felt there was|agreed there was) (?:some )?(?:merit|sense|value|force) in [^.;,]{2,40} and would {doing}|committed to an? (?:[a-z]+ )?(?:report|update|review|note|paper|meeting|briefing|response)|\\ban? (?:new |further |follow-up )?action (?:was|is|to be|will be) (?:then |also )?(?:recorded|placed|agreed|assigned|allocated|raised|set|given|logged|taken))\\b(?! (?:that )?(?:all|every|each) )(?! place)(?! apolog)(?! (?:that )?(?:he|she) had\\b)',
);

/** What is handed to somebody: `left to the Clerk to reply`. */
export const handedTo = wording(
  "\\b(?:was|were|be|is) (?:then |therefore |also )?(?:left|passed|referred|handed|given|entrusted|remitted|looked) (?:over |back |in the hands of |to|with|for)+ ?(?!{others}\\b)(?:the |both )?(?!{others}\\b)[\\w'.& -]{2,60} (?:to|for) (?!(?:consideration|information|determination|decision|next|the)\\b)[a-z]+|\\b(?:was|were|be) (?:then |therefore )?(?:returned|sent back|taken back|remitted) to (?:the )?[\\w'.& -]{2,40} (?:for (?:an?|the|her|his|their|its|some|more|further) [^.;]{2,60} to be [a-z]+|(?:to be|for) (?:re-?\\w+|revis\\w+|amend\\w+|further work|more work))|^\\W*(?:left|passed|referred|looked) (?:to|with|over to) (?:the )?[\\w'.& -]{2,60} to (?!the\\b)[a-z]+|\\b(?:looked|fell) to (?:the )?[\\w'. -]{2,50} to {doing}\\b",
);

export const undertakenPast = wording(
  '\\b(?:work|works|review|reviews|survey|training|audit|audits|exercise|consultation|project|research|assessment|assessments|activity|tasks|visits|inspection|programme)(?: (?:already|being|recently|currently|previously|he|she|they|\\w+ had))* (?:undertaken|promised)|\\b(?:undertaking (?:a|an|the|some|work|this|their|his|her|research|training|that work)|committed to (?:the|a|an|this|its|their|improv|support|work|equal|deliver|continu|ensur|meeting|making|doing|being|provid))\\b',
);

export const agreedToDo = wording(
  '(?<!had )(?<!been )\\b(?:agreed|agrees|resolved|decided|will|resolves|arranged|determined|(?:is|are|.s) going|kindly)(?:,[^,]{1,60},)?(?: unanimously| also| then| that (?:they|he|she|it) would)? to (?:(?:also |then |re-?)?{doing}|do (?:so|this|it|that))\\b',
);

export const asks = wording(
  "(?:(?<!had )(?<!has )(?<!have )(?<!'d )\\b(?:asked|requested|instructed|tasked|directed|invited|requests|asks|instructs|pressed|commissioned|charged)) (?:that |for )?(?:(?!whether|if|how|why|what|when|who|where|about|questions?|not )[\\w'/&.,-]+ ){0,14}?(?:to|should|be)\\b(?: be)? [\\w-]+|(?<!had )\\b(?:asked|requested|requests|insisted|asks)(?:,[^,]{1,40},)? that (?!it be (?:noted|recorded|minuted))|\\b(?:was|were|be|is|are|has been|have been)(?: also| then| therefore| each| both| all| accordingly)? (?:asked|requested|instructed|tasked|directed|invited|authorised|delegated|charged|mandated|actioned) (?:to|with|with the task of)\\b",
);

/** `Officers to be asked for a note`, `A breakdown was requested`. */
export const wasAskedFor = wording(
  '\\b(?:report|update|updates|paper|briefing|note|information|data|figures|breakdown|details|analysis|copy|copies|list|summary|presentation|plan|timetable|response|costings?|options|evidence|review|visit|letter|clarification|explanation)\\b[^.;]{0,80}(?<!had )\\b(?:was|were|is|are)(?: also| then| therefore| accordingly)? (?:requested|asked for|called for|sought|commissioned)\\b(?! by (?:the )?{others})|\\b(?:is|was|are|were|be) (?:to be )?asked for (?!(?:comments|views|questions|nominations|declarations|volunteers)\\b|(?:their|any|his|her|its|your) (?:views?|comments|thoughts|opinions?|patience|questions|advice|indulgence))(?:an? |his |her |their |its |the |more |further )?[a-z]+|\\b{bodies} (?:also |then )?(?:would (?:like|welcome)|looked forward to) (?:to (?:see|receive|have|hear)|receiving|seeing|hearing|sight of|an?|more|further|regular) [^.;]{0,60}\\b(?:meeting|months?|week|year|quarter|board|committee|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|before|by|report|update|briefing|paper)\\b',
);

/** A request put as a question, and then taken up in the same breath. */
export const putToThem = wording('\\b(?:asked|wondered|suggested|enquired|queried|requested)\\b');
export const takenUp = pattern(
  '[,;-] ?(?:and|which|to which|but)? ?(?:this|that|these|it|she|he|they|who|the (?:chair|director|clerk|head|officers?|committee|board)|members)? ?(?:was|were)? ?(?:agreed|accepted|promised|undertook|taken up|said (?:that )?(?:he|she|they|it) (?:could|would))\\b',
);
export const askedIfCould = wording(
  "\\b(?:was|were) asked (?:if|whether) (?:he|she|they|it|this|that|the [\\w ]{2,30}) could (?:please |also |kindly )?(?:be {deliveries}|{doing})\\b|\\b(?:asked|requested) (?:if|whether) (?:the )?(?:[\\w'-]+ ){0,3}?{posts} could (?:please |also |kindly )?(?:circulate|send|share|provide|bring|supply|email|forward|publish|arrange|add|include|report|let)\\b",
);

export const askedFor = wording(
  '(?<!had )(?<!has )(?<!have )\\b(?:asked|requested|called|pressed|sought|commissioned|requests|sought|(?:{bodies}|chair|chairman) (?:also |further )?(?:wanted|wished)) (?:for )?(?:a |an |the |further |more |some |regular |that |sight of |sight of|to (?:see|receive|have|be (?:given|sent|provided|kept|updated)) )[^.]{0,80}\\b(?:report|update|updates|paper|briefing|note|information|data|figures|breakdown|details|analysis|copy|copies|list|summary|presentation|plan|timetable|agenda|item|meeting|report back|numbers?|evidence|progress|response|session|statistics|dashboard|comparison|paper|review|costings?|options|explanation in writing|letter|protocol|map|schedule|timeline|visit|tour|draft|trajectory|schedule of|business case|strategy|results?|findings|comments)\\b|\\b(?:{bodies}|chair) (?:also |then |therefore |further |accordingly )*requested (?!(?:to|that|clarification|clarity|permission|leave|reassurance)\\b)[a-z]|\\b(?:{bodies}|chair) (?:wanted|wished)(?: to (?:see|have))? (?:the |its |this |that )[\\w ]{2,50} (?:re?-?written|redone|recast|revised|redrafted|checked|reviewed|changed|amended|brought back|looked at|added|removed|corrected)\\b',
);

export const answered = wording(
  '[;,] (?:and |but )?(?:the )?(?:[a-z]+ ){1,4}(?:said|replied|explained|reported|answered|gave (?:it|them|this)) (?!.*\\b(?:would|will|could|undertook|agreed|promised)\\b)|\\b(?:and|which) (?:the |he |she |they )(?:[a-z]+ ){0,3}?(?:gave|provided|supplied|explained)\\b|\\b(?:asked|requested) (?:for )?(?:clarification|further details about)\\b|\\band (?:was|were) (?:advised|told|informed|given|shown|assured)\\b',
);

export const asksQuestion = pattern(
  "\\b(?:invited|asked|urged|requested) (?:the )?{bodies} to (?:revoke|refuse|grant|reject|dismiss|suspend|uphold|impose|allow|modify|vary)\\b|\\binvited [\\w' ]{2,40} to (?:the|an?|her|his|its|their|sum up|close)\\b|\\b(?:asked|requested|invited)(?: (?!to )[\\w'-]+){0,6} (?:whether|if|how|why|what|when|who|where|about|re|after|clarification|clarity|questions|comments|reassurance|assurance|permission|leave)\\b|\\b(?:invited|asked) (?:the )?(?:questions|comments|members|committee|board|panel|governors|trustees|councillors|all|those present|everyone)? ?(?:to|for) (?:reflect|comment|ask|questions|comments|consider the report|note|discuss|introduce|speak|present|declare|introduce|join|leave|observe|imagine|remember|keep in mind|bear|approve|receive|agree|endorse|any)\\b|\\b(?:was|were|been) (?:invited|asked) to (?:note|comment|speak|present|introduce|consider the (?:report|paper|contents)|approve|consider and|declare|leave|endorse|join|receive|agree|scrutinise|observe|view|discuss)\\b|\\b(?:asked|requested|requests) (?:that|for)? ?(?:it (?:to )?be|(?:his|her|their|its|the) (?:own )?(?:vote|dissent|objection|abstention|thanks|appreciation|concerns?|name|disappointment|opposition|view|reservations?)s?(?: [\\w]+){0,3}? (?:to )?be) ?(?:noted|recorded|minuted|placed on record|put on record)\\b|\\basked that (?:all )?(?:mobile )?(?:phones|mobiles|cameras|microphones)\\b|\\b(?:asked|invited|reminded|requested) (?:everyone |all |all present |members |those present |(?:the )?clerk )?to (?:turn|switch|silence|mute|keep (?:their|questions|comments|it|to)|have regard|stand|sit|bear|imagine|rise|wait|remain|leave|read (?:the|out)|stand for|sign in|speak|introduce|use the|stay|take the chair)\\b|\\b(?:asked|invited) (?:the )?(?:{titles} [\\w'-]+|[\\w' -]{2,40}) to (?:present|introduce|speak|outline|take (?:members|the \\w+) through|summarise the|open|join|explain the report|address|comment|lead)\\b|\\b(?:asked|invited|requested|called on|called upon)\\b[^.;]{0,40} to (?:homologate|move (?:the|his|her|a)|second|stand in|observe a|open the|close the|give (?:his|her|their|the|its) (?:reports?|update|presentation|views?|account|evidence)|begin|sum up|withdraw|retire|vote|think (?:of|about)|consider (?:the|its|this))\\b|\\basked (?:the [\\w -]{3,30} )?(?:that )?(?:the |this |that )?(?:licen[cs]e|application|appeal) (?:to )?be (?:refused|granted|rejected|dismissed|allowed)\\b|\\bfreedom of information\\b|\\binvited to (?:speak|attend)\\b.{0,20}\\b(?:declined|unable)",
);

export const askedByOthers = wording(
  '^(?:\\W*(?:\\d[\\d.]{0,6}\\)? )?(?:an?|the|one|two|another|some|several|local|many|our|its|their) )?(?:(?!{finite}\\b|{posts}\\b)[a-z-]+ ){0,2}?(?:{others}|members? of the public|young (?:people|person)|speakers?|petitions?|petitioners?|scouts|guides|club|mp|friends)\\b(?! (?:officer|manager|governor))',
);

export const toBeDone = pattern(
  '^ to (?:follow\\b|go (?:on|to|out|in|up)\\b|come back\\b|be (?:with|in|back|on|put) |stay on )|^ to be (?:[a-z]+ly )?(?:re)?[a-z-]+(?:ed|en|ent|ought|ade|ut|old|eld|et|own|ept|aid|ound|aken|ritten|one)\\b',
);

/** `Deposits: to be refunded this month`, `To go on the agenda`. */
export const leftToDo = wording(
  '(?:^\\W*|[:;,] ?)(?:the )?(?!{others}\\b)(?:[a-z.-]+ ){1,4}?(?<!{others} )still (?:needs?|has|have) to (?:{doing}|[a-z]+ (?:him|her|them|it))\\b|(?:^\\W*(?:\\(?[a-z\\d.]{1,4}[.)] )?|[:;] ?| - ?)to (?:follow\\b|go (?:on|to|out) (?:the|all)|be (?:[a-z]+ly )?(?:put|sent|paid|{deliveries}|re[a-z]+ed|chased|mended|filled|moved|held over|carried forward)\\b)',
);

export const notNoteForm = pattern(
  '\\b(?:dates?(?! to be)|due|likely|able|unable|aim|order|need|needs|about|going|used|according|(?<!letter of )thanks|nothing|something|anything|little|much|more|enough|lots|plenty|regard|relation|respect|addition|response|subject|prior|next|close|similar|related|failure|continue|continues|seems?|appears?|opportunity|ability|inability|readiness|refusal|tendency|right|duty|power|decision|proposal|request|motion|recommendation|report|strategy|plan|how|what|when|where|whether|which|who|that|from [\\w ]{1,30}|up|down|closer|relating|apologies|amendments?|matters?|changes?|access|approach|steps?|commitment|ambition|intention|challenges?|pressure|measures|contribution|contributions|cost|costs|target|aims?|ways?|time|times|staff|back|reference|proposals|options|item|items|wants?|wish|wishes|hopes?|tends?|expects?|agrees?|have|has|had|likes?|decides?|chooses?|try|tries|asks?|starts?|begins?|efforts?|attempts?|bid|bids|funding|money|scope|room|chance|willingness|reluctance|moves?|work|incentive|license|permission|consent|authority|powers?|invitation|offer|offers|events?|agreement|application|applications|deadline|election|obligation|need|reason|reasons|policy|policies|capacity|actions?|freedom|effort|space|lots) to\\b',
);

export const clerkToInHeading = wording('\\b(?:clerk|chair|officers?|secretary|treasurer|{titles} \\w+) to [a-z]+\\b');

export const pledgesDelivery = pattern(
  '\\b(?:undertook|agreed|promised|confirmed|assured|committed|undertaking|assurance|accepted|apologised)\\b',
);

export const couldHave = wording(
  '\\b(?:said|indicated|confirmed|replied|thought|advised|agreed)(?: that)? (?:he|she|they|it|this|the [\\w ]{2,30}) (?:could|should be able to) (?:have|bring|let|provide|supply|send|get|share|circulate|be (?:ready|available|with|sent|provided|circulated|brought|done|added|included))\\b[^.]{0,60}\\b(?:by|before|within|next|in time|for the|to the)\\b',
);

/** `They would, on the website.`, `FC will.`: an answer that leaves out the deed. */
export const answerInShort = wording(
  '^\\W*(?:they|it|this|that|these|he|she|we|[a-z]{2,3}|[a-z]+ [a-z]+) (?:would|will|shall)(?:,| by\\b|\\W*$)',
);

export const answer = wording(
  '^\\W*(?:yes|certainly|of course|agreed)\\b[^.]{0,60}\\b(?:will|shall)\\b|[;,] [a-z]+ (?:said|agreed|promised|confirmed|offered) (?:that )?(?:he|she|they) would\\W*$',
);

/** `We agreed that the following would go to the Board:` */
export const followingWould = wording('\\bthe following (?:[a-z]+ )?(?:would|will|should|be)\\b[^:.]{0,80}:\\W*$');
/** `She would advise the Trust to put one in place`: that is for the Trust. */
export const wouldAdviseOthers = wording(
  "\\bwould (?:also |strongly |therefore )*(?:advise|urge|counsel|encourage) (?:the |our )?[\\w' ]{2,40}? to [a-z]+",
);

export const mootedWords = wording(
  '\\b(?:suggested|proposed|wondered|hoped) (?:that |if |whether )?[^.]{0,80}\\b(?:might|could|should|may|would)\\b|\\bmight (?:be )?(?:consider|useful|helpful|visit|want|explore|usefully|worthwhile)\\b|\\b(?:would be|is|was) (?:happy|willing|glad|pleased|keen|open) to\\b',
);

export const intendedWords = wording(
  '\\b(?:intend(?:s|ed|ing)?|plan(?:s|ned|ning)?|proposes|proposed|looking|minded|preparing|scheduled|hop(?:es|ed|ing)|going) to (?!note|be honest|the|a|an|this|these|those|its|their)(?:[a-z]+ly )?[a-z]|\\bdue to (?:be|start|begin|report|complete|finish|open|return|come|go|launch|publish|meet|take)\\b|\\b(?:is|was|are|were) (?:being (?:prepared|drafted|developed|arranged|drawn up|looked into)|(?:currently |now )?(?:drafting|preparing|arranging|drawing up))\\b|\\bin hand\\b|\\bwould be happy to\\b',
);

export const setTo = pattern(' (?:was|were|is|are) to ');

export const meeting = wording(
  '\\b(?:meetings?|nominations|applications|session|polls?|elections?|event|consultation|deadline|vacancy) (?:would|will|is to|was to)\\b(?! (?:also )?be (?:arranged|convened|called|set up|organised|fixed|scheduled|sought))',
);

export const isPast = wording(
  '^(?:\\W*(?:in|on|at|during|last|previously|earlier)\\b[^,]{0,40},)? ?[^,]{0,60}\\bhad (?:already |previously |since |been )?(?:agreed|asked|requested|undertaken|promised|offered|written|been)',
);

export const resolves = wording(
  '\\b(?:resolved|agreed|decided|resolution|ordered)\\b(?! (?:that )?(?:it|this|there) (?:was|were|is))',
);

export const startsDoing = wording(
  '^\\W*(?:\\(?\\w{1,3}[.)] )?(?:and |also |further )*(?:that |to )?(?:also |further )?(?:{doing})(?! (?:be|was|of|and)\\b)\\b',
);

export const someoneDo = pattern(
  "(?:^\\W*(?:\\(?[\\w.]{1,4}[.)] )?|\\b(?:that|and|agreed|resolved:?) )(?:the |an? |both )?(?:(?!(?:to|be)\\b)[\\w'&-]+ ){0,4}?(?:{titles} [\\w'-]+|{posts})(?: (?:of|for) [\\w' ]{2,30})? (?:should |would |also |then )?{doing}\\b(?! (?:be|of|was|and be)\\b)|\\b(?:that|and) (?:the |a |an |each |both )?[\\w .'&/()-]{2,60}?(?<! to) (?:{doing}|sign)(?:,| (?:to|the|a|an|all|any|every|each|its|their|his|her|back|out|up|with|members|officers|that|how|for|it|them|further|this|these|both|new|copies|details|quotes|quotations|written|on)\\b)(?! be\\b)",
);

export const be = pattern(
  '\\bagreed that [^.;]{3,80} should (?!(?:be|not|remain|have|continue|stay)\\b)[a-z]+|(?<!not )\\bbe (?:also |further |re)?(?:asked|requested|instructed|invited|tasked|directed|emailed|circulated|sent|forwarded|reported|brought|arranged|contacted|obtained|sought|submitted|published|notified|informed|signed off|provided|supplied|prepared|drafted|written|convened|called|presented to|chased|raised with|investigated|produced|organised|commissioned|installed|repaired|ordered|advertised|shared|posted|displayed|consulted)\\b(?! as\\b)|\\bbe [a-z]+ed[^.;]{0,60}? and (?:that )?(?:the |his |her |its |their )\\w{2,20}(?: \\w{2,20})? (?:be )?(?:so )?(?:informed|notified|advised|told|asked|written to|invited)\\b|(?<!not )\\bbe [a-z]+(?:ed|en|ten|wn|ade|ought|ught|ent) by (?:the |an? )?(?:[a-z]+ ){0,2}?(?:{titles}|clerk|chair|officers?|director|secretary|treasurer|manager|head|headteacher|principal|lead|deputy|teams?|nurse|working group)\\b',
);

export const actorTo = pattern("\\b{posts}(?: (?:of|for|and) [\\w' ]{2,40})? to (?:[a-z]+ly )?{doing}\\b");

export const politely = wording(
  '^\\W*(?:would|could|can) [\\w, ]{2,50} please [a-z]+|\\bplease (?:could|can|would|{doing})\\b',
);

export const onlyFormal = wording('^\\W*(?:\\(?\\w{1,3}[.)] )?(?:and )?(?:that |to )?(?:{formal})\\b');

/** What no meeting says will be done but one that will do it. */
export const surelyDelivered = pattern(
  '^[^.;]{0,40}?\\b(?:circulated|re-?circulated|emailed|e-mailed|forwarded|shared|sent(?! home)|supplied|reported back|brought|tabled|resubmitted|added to|included (?:in|on|within)|appended|changed to|altered|adjusted|updated|looked (?:into|at)|followed up|picked up|taken up|taken back|chased|written to|contacted|arranged|raised (?:with|at)|dealt with (?:by|at)|picked up by|taken forward by|fed back|corrected|checked|asked (?:to|for)|invited to|in touch|done\\W*$|put on|put to|placed on|drawn up|rewritten|redrafted|revised|amended|clarified|confirmed (?:in|by|to)|notified|informed|presented (?:to|at)|reported to|submitted to|provided (?:to|with|in|at|after|before|by|for (?:members|the)|outside)|discussed (?:with|at)|reviewed (?:at|by|in|with|after|before)|investigated|obtained|ordered|published (?:on|in|by|with|alongside))\\b',
);

/** A paper that comes before a meeting. */
export const comesBack = pattern(
  '^(?:would|will|shall|was to|is to|are to|were to)(?: (?:also|then|now|therefore|first|only|all))* (?:come(?: back)?|return|appear|go(?: back)?|follow|be coming|be going|be back|be returning|be on the (?:agenda|next)|be ready|be available|be with(?: (?:him|her|them|us|you|members|the [a-z]+))?|report(?: back)?)\\b(?: (?:to|before|back|at|in|within|with|on|for|through|forward|by)\\b[^.;]{0,60}\\b(?:{bodies}|agenda|meeting|full|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|fortnight|month|clerk)\\b| (?:in|by|after|shortly|separately|once|from)\\b| ?\\W*$)',
);
/** Papers and answers: what comes back. */
export const comingThings = pattern(
  '\\b(?:report|reports|paper|papers|case|plan|plans|policy|strategy|update|updates|item|first|second|next|group[^.;]{0,70}which|matter|draft|version|figures|data|note|answer|response|reply|details|information|analysis|results?|findings|this|that|it|they|these|proposals?|options|costings?|review|evaluation|statement|accounts|budget|charter|framework|more|dashboard|list|document|minutes|letter|briefing|summary|outcome|conclusions|evidence|copy|copies|work|question|application|request)(?: (?:of|on|for|from|about|with) [^.;]{0,40}| (?:itself|also|back|then))? *$',
);

/** A further limb of a resolution: `to note the report and to ask the Director for an update`. */
export const asksToo = pattern(
  '\\b(?:and|also|;|,)(?: then| also)? to (?:also )?(?:ask|invite|request|write|instruct|obtain|seek|bring|report|send|arrange|contact|circulate|appoint a contractor|get|advertise|order)\\b',
);

/** What an officer of the body should do, said of nobody's opinion. */
export const ownShould = wording(
  '^\\W*(?:\\(?[\\w.]{1,5}[.)] )?(?:the )?(?:clerk|secretary|treasurer|chair|(?:[a-z]+ )?officers?|{titles} [a-z-]+) (?:should|must) (?:now |also |then )?{doing}\\b(?!.{0,80}\\b(?:by law|each year|every|always|annually)\\b)',
);

/** What the meeting thought of its actions, said below them. */
export const commenting = wording(
  '^\\W*(?:\\(?[\\w.]{1,5}[.)]? )?(?:the |all |both |most |some |{number} )?(?:{bodies}|chair|chairman|clerk|actions?|progress|feedback|updates?|there|this|it|feedback on [\\w ]{3,30}:?|reflections?|comments?) ?(?:also |then |all |above |below )?(?:was|were|is|are|had|remained|noted|thanked|welcomed|reviewed|discussed|heard|considered|went|gave|felt|agreed that|commented|reported|explained|ended|closed|finished|on the meeting|on [a-z ]{3,30}:)\\b|^\\W*(?:\\d[\\d.]*\\d )?(?:{titles}\\.? [a-z-]+|[a-z-]+) (?:then |also )?(?:asked|said|got|reported|thanked|noted|commented|queried|wondered|told|mentioned|felt|thought|explained|observed) (?!(?:to|for|that (?:he|she|they|it)|the clerk|officers?) )|^\\W*nothing (?:further|more|new|to report|else)\\b|^\\W*(?:action |item )?[\\w/.-]{1,12}\\W{1,3}(?:not (?:yet )?(?:due|started|begun)|on (?:track|target)|in (?:progress|hand)|ongoing|open|outstanding|overdue|carried forward|deferred)\\W*$',
);

/** A resolution whose lead-in stands elsewhere: `That the Chair write to the Minister`. */
export const beginsThat = wording(
  '^\\W*(?:\\(?\\w{1,3}[.)] )?that (?!(?:was|is|would|will|had|has|said|night|day|year)\\b)',
);

/** What an instruction says of one who keeps it is no promise: `the policy says that the Clerk will keep a register`. */
export const paperSays =
  /\b(?:policy|policies|scheme|contract|act|law|code|guidance|regulations?|constitution|lease|agreement|rules|standing orders|terms of reference|procedures?|protocol|handbook|licence|deed) (?:says?|said|states?|stated|requires?|required|provides?|provided|sets? out|means?|meant)\b/u;

/** What had been asked for or promised, and is done. */
export const doneSince = wording(
  '\\b(?:has|have|had) (?:now |since |already |duly |also |therefore |both |all )*done so\\b|,? and (?:this|it|that|these|they) (?:has|have|had|was|were|is|are) (?:now |since |already |duly |also |then )*(?:been )?(?:done|completed|actioned|received|{deliveries})\\b(?! (?:for|as|by) (?:consideration|information|an action|the next|a future))|, which (?:was|were) (?:then |duly |also )?(?:handed|given|shown|tabled|provided|read|supplied|done|displayed|answered)\\b',
);

/** What is done in each case: how things go, and no promise. */
export const inEachCase = wording(
  '^\\W*(?:in|for|with) (?:every|each|all|any) (?:such )?(?:cases?|instances?|circumstances)\\b|^\\W*(?:where|whenever) (?:an?|any|there|someone|somebody)\\b|^\\W*any(?:one|body)? (?!questions|comments|other|thoughts|queries)[a-z]+',
);

/** Of doing what is done over and over. */
export const habit = pattern(
  '^[^.;]{0,30}\\b(?:next meet|meet next|meet again (?:on|in|at))\\b|^[^.;]{0,30}\\bmeet (?:again )?(?:[a-z]+ times|twice|once|every|each|monthly|weekly|quarterly|regularly|annually|fortnightly|half-termly|termly)\\b|^\\w+ (?:now |then )?consider the (?:next|remaining|following)\\b',
);

/** What a licence or a consent asks of whoever holds it. */
export const condition = wording(
  '\\bconditions? (?:requiring|to require)\\b|\\b(?:customers?|patrons|premises|terrace|noise|cctv|alcohol|door supervisors?|door staff|windows|music|development|occupation|operator|deliveries|incident book|notices)\\b[^.;]{0,60}\\bshall (?:not )?be\\b|\\bshall be (?:cleared|kept closed|operated|retained|in use|occupied|begun)\\b',
);

export const finiteWord = pattern('\\b{finite}\\b');

export const thankingTo =
  /^(?:thanks|apologies|due|subject|prior|owing|according|welcome|access|contribution|donation|visit|visits|letter|response|answer|reply|trip|changes?|amendments?|matters|related|nothing|back|next|up|close|addition|in|referred|congratulations|reference|here|attention|how|when|where|what|who|whether|able|work|hard|too|enough|only|easy|aim|aims|objective|purpose|intention|plan|plans|need|needs|time|right|ways?|support|help|opportunity|efforts?|steps?|commitment|ability|power|motion|proposal|request|recommendation|decision|target|failure|freedom|invitation|permission|call|duty|agenda|still|yet|also|and|or|but|as|from|likely|unlikely|ready|keen|happy|good|best|first|last|year|left|delegated|resolved|agreed|decided|sought|want|wants|like|about|over|continuing|working|looking|going|hoping|trying|moving|things?|much|more|nowhere|minded|set|prepared|introduction|return|objections?|representations?|exception)$/u;
/** `Janet Howells to lead`, `Tariq and Wyn to sort out the shed`. */
export const namesTo =
  /^\W*(?:\d[\d.]* )?(?:[A-Z]\.? ?)?[A-Z][a-z'’-]{1,14}(?: [A-Z][\w'’-]+){0,2}(?:(?:,| and| &) (?:[A-Z]\.? ?)?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?){0,2} to (?!(?:the|an?|its|their|his|her|this|that|these|all|date|end|be|stay|remain|our|my|any)\b)[a-z]+/u;

export const noteStart = wording(
  "^\\W*(?:(?:the|all|both|each|our|new|vice|deputy|lead|link|parish|town|school|business|assistant|independent|finance|hr|site|project|acting|senior|interim|local|chief|executive|medical|nurse|operational|head|director|chair|clerk) ){0,4}(?:(?:{titles})\\.? [\\w'.-]+(?: [\\w'.-]+)?(?:(?:,| and| &) [\\w'.-]+(?: [\\w'.-]+)?)?|{posts}(?: ?\\/ ?[\\w'-]+)?(?:,? (?:of|for|and|&|/) [\\w' -]{1,40})?|(?:(?!(?:[a-z]+ed|in|of|for|by|with|from|on|at|to|as)\\b)[\\w'&-]+ ){1,3}(?:managers?|officers?|directors?|secretary|treasurer|leads?|leader|teams?|nurse|adviser|coordinator|co-ordinator|headteacher|principal|bursar|engineer|surveyor|solicitor|accountant)|(?:(?!(?:[a-z]+ed|undertook|expects?|expected|aims|hopes|plans|wants|seems|tends|appears|intends|agrees|chose|promises?|too|soon|so|as|it|they|on|in|at|for|with|by|further)\\b)[\\w'&-]+ ){1,4}(?!(?:[a-z]+ed|undertook|expects?|aims|hopes|plans|wants|seems|tends|appears|intends|agrees|chose|promises?|soon|early|late|easy|hard|far|further)\\b)[\\w'&-]+(?= to {doing}\\b(?!.{0,120}\\b(?:was|were|had|has|have|is|are|will|would|began|begun|continues?|remains?)\\b))|[a-z][\\w'-]+(?: and [a-z][\\w'-]+)?(?= to {doing}\\b(?!.{0,120}\\b(?:was|were|had|has|have|began|begun|continues?|remains?)\\b))) to (?:[a-z]+ly )?[a-z]",
);
