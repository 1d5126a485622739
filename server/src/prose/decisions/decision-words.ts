/** The words that decisions are known by. */
import { pattern, wording } from '../sentences/patterns.ts';

/** What a body does when it settles something. */
const settle =
  'noted|approved|agreed|endorsed|adopted|accepted|ratified|received|confirmed|authorised|authorized|determined|decided|resolved|granted|refused|elected|appointed|re-elected|reappointed|re-appointed|co-opted|supported|deferred|delegated|signed|awarded|rejected|declined|dismissed|carried|passed|sanctioned|allocated|nominated|closed|homologated|remitted|concurred|instructed|ordered|chose to|opted to|voted to|took note of|gave (?:its|their) (?:formal |full |unanimous )?(?:approval|consent|agreement|backing|support)|signed off|gave the go-ahead|took the decision|remitted|granted|continued consideration';
/** What it settles: the last word of it. */
const papers =
  'minutes|reconciliations?|notes|report|reports|accounts|budget|policy|policies|plan|plans|strategy|statement|terms of ref(?:erence)?|monitoring|programme|agenda|recommendations?|proposals?|update|updates|presentation|position|request|requests|motion|amendment|payments?|invoices?|expenditure|schedule|cheques|application|applications|grant|grants|contents?|information|charter|precept|appointment|paper|papers|register|changes?|content|letter|business case|framework|scheme|arrangements?|fees?|contract|tender|quotation|quote|estimates?|figures|scope|risk assessment|risks?|standing orders|regulations|financial regulations|return|annual return|annual governance statement|audit|procedure|protocol|code|resolution|action|dates?|calendar|response|draft|document|documents|memorandum|mandate|costs?|purchase|award|awards|work programme|record|items?|log|lease|sale|transfer|nominations?|leave|absence|apologies|following|above|same|allocation|charges?|rates?|rota|outcome|findings|performance|progress|assurance|variations?|strategy statement|valuation|investment|rule|by-?laws?|constitution|funding|bid|virement|write-?offs?|appeal|review|spending|donations?|disbursements?|loan|specification|vision|ambitions?|priorities|savings|options?|evaluation|submission|dashboard|briefing|assessment|summary|overview|survey|account|letters?|checklist|template|text|wording|licence|consultation|outline|delegation';

/** `The minutes were taken as read and signed`, `Confirmed and signed`. */
export const readAndSigned = wording(
  '^\\W*(?:[\\d.]+ )?(?:(?:the |last )*(?:minutes|notes|these|they)\\b[^.;]{0,120}?(?:was|were) (?:then |duly )?)?(?:(?:taken as )?read|confirmed|agreed|approved)(?:, (?:agreed|approved|confirmed))?,? and (?:signed|confirmed|approved|agreed)\\b',
);

export const label = wording(
  '^\\W*(?:[\\w/]{2,20} / )?(?:decisions?|resolved|resolution|it was (?:unanimously |then |further |therefore )?(?:resolved|decided|ordered)|(?:unanimously |duly )?(?:agreed|resolved|approved|noted|accepted|ratified|carried|granted|refused|determined|penderfynwyd)|outcome)(?: (?:unanimously|nem\\.? con\\.?|[\\d/.]+|by \\w+|made|that|to))*(?: ?[:,-]|(?= that\\b)|(?= to\\b)|\\.?$| (?:unanimously|nem))|\\b(?:it was |and |and it was |and was |was |were )(?:then |further |unanimously |also |accordingly |therefore |duly )?(?:resolved|decided)(?: unanimously| by [\\w ]{1,30})?(?: that| to|:| -|,)|^\\W*received\\W*$|^\\W*received: ?(?:the|an?|{number}|\\d+) \\S|(?<!response)(?:[.;:]| -) (?:decision|resolved|agreed|approved|noted|carried)\\W*$|^\\W*(?:deferred|held over|carried over|left over|withdrawn): ?\\S| - (?:determined|adopted|approved|agreed) as (?:consulted|proposed|published|drafted|circulated|presented|recommended)\\b|: (?:agreed|resolved) (?:to {doing}|to {formal}|that)\\b|: (?:refused|granted|approved|declined|deferred|rejected)(?:,| as | because | subject | unanimously| with | without |\\.?$)|[.;] (?:decision|resolved|agreed): ?\\S|^\\W*(?:[\\d.]+ )?(?:then |finally )?decided (?:to|not to|that|in the end|by|on|after|again|unanimously)\\b',
);

/** An entry that begins with what was done with the paper: `Accepted as correct`, `Agreed the new fees`. */
export const startsSettled = wording(
  "^\\W*(?:[\\d.]+ )?(?:(?:(?:the |last |previous )*(?:minutes|notes)[\\w ]{0,30}|these were|they were) )?(?:all |duly |then |unanimously )?(?:(?:agreed|accepted|approved|confirmed|signed|taken|adopted|passed|received|noted)(?: and (?:signed|approved|agreed))? as (?:an? |the |being (?:an? )?)?(?:true|correct|accurate|read|fair|right|full|proper|good)|(?:approved|adopted|ratified|endorsed|granted|refused|allowed|co-opted|elected|re-?elected|re-?adopted|agreed)(?: ?[.,;:]| in principle| without| with\\b(?! the (?:chair|director|officer|member|head))| subject| as\\b| by (?:all|an? |\\w+ votes) ?| no | not | the | an? | unanimously|\\W*$)|(?:appointed|elected|nominated) (?:as |to |onto |on )?[\\w' ]{3,60}: )",
);

/** Minutes that were in order: `Notes fine`. */
export const notesFine = wording(
  "^\\W*(?:(?:the|last|previous|draft|november|those|these|our) )*(?:notes|minutes|record|minute)\\b(?: (?:of|from|for|on) [\\w' ]{2,40})?,?(?: were| was| are| all| thought| found| to be)* (?:fine|ok|okay|ok'd|correct|in order|good|accurate|happy with)\\b(?! (?:by|until))",
);

/** The body says yes without a formula: `members were happy to agree`, `everyone OK with this`, `gave permission`. */
export const bodyConsents = wording(
  '\\b(?:{bodies}|all|both|they|everybody|those present)(?: present)? (?:(?:was|were|is|are) (?:all |also |then |therefore |quite )*)?(?:(?:content|happy|satisfied) for [\\w ]{2,60}? to be [a-z]+ed\\b|(?:content|happy|agreeable|satisfied) (?:that (?:he|she|it|they|the [\\w ]{2,40}?|this|both|all) (?:be [a-z]+ed|proceed|go ahead|continue|remain|stay|sign|pay|order|buy|write)\\b|(?:for|to let|to have|to allow) (?:him|her|it|them|the [\\w ]{2,40}?) (?:to )?(?:proceed|go ahead|continue|remain|stay|sign|pay|order|buy|write)\\b)|(?:content|happy|satisfied|pleased|willing|prepared|minded) (?:to|that|with) (?:now |formally )?(?:approve|agree|accept|adopt|note|endorse|support|ratify|sign|grant|confirm|receive|(?:the|this|these|that) (?:[a-z-]+ ){0,3}(?:plan|proposals?|recommendations?|approach|arrangements?|budget|terms|draft|policy|changes?|be)\\b)|(?:content|happy|ok|okay|fine) with (?!progress|(?:the|their|its) (?:progress|pace|direction|way|service|response|new)\\b)[a-z]+|(?:content|in agreement|agreed)\\W*$|in favour\\b|in agreement\\b|ok(?:ay)? (?:with|about) )|\\b(?:{bodies}|all|they|those present) (?:then |also |unanimously |all )*(?:(?:signified|indicated|gave|expressed|confirmed|recorded) (?:their |its )?(?:unanimous |formal |full |general )?(?:assent|agreement|approval|consent|support|backing|permission)\\b|(?:(?:settled on|opted for|plumped for|decided on)\\b|(?:chose|went for|set|struck|laid) (?:the|an?|option|to)\\b|chose [\\w ]{3,60}? as (?:the|its|their)\\b|(?:extended|renewed|waived|lifted|fixed|noted|re-?elected|re-?appointed) (?:the|an?|its|this|these|both) (?!(?:progress|challenges?|difficult|difficulty|concerns?|fact|importance|pressure|good|hard|work|improvements?|need|risks?|links?|delay|absence of)\\b)|(?:hereby )?(?:approves|notes|agrees|endorses|adopts|ratifies|receives|accepts)\\b(?! that (?:it|there|this)\\b))|(?:has|have|had) no (?:objections?|comments?)\\b|(?:objects?|supports?) (?:to )?(?:this|the|these|both) (?:planning )?(?:application|proposal|scheme|amended)|gave £|granted £|(?:de-?delegated|re-?adopted|sanctioned|earmarked|committed £|set (?:a|the) (?:precept|budget)|agreed on)\\b|concurred\\b)|^\\W*it was unanimous|\\bthe vote (?:went|was) [\\w -]{1,20}(?:in favour|for|against)|\\bthere was (?:general |unanimous |full )?agreement (?:to [a-z]+|that [^.;]{3,80} (?:be|should))\\b|^\\W*(?:all|everyone|everybody) (?:were |was )?in favour|\\b(?:{bodies}|members|all) (?:then )?voted (?:\\d+|{number}) ?(?:[-–]|(?:votes )?to) ?(?:\\d+|{number})\\b|\\b(?:it was|was) (?:then |finally )?settled (?:that|on)\\b',
);

/** A thing settled, whatever it is: of these participles nothing else is meant. */
export const surelySettled = wording(
  '\\b(?:was|were|be|is hereby|are hereby)(?: (?:then|also|unanimously|duly|formally|therefore|accordingly|all|both|each|subsequently|hereby|now|thereupon|provisionally|put and|proposed and|seconded and|discussed and|reviewed and|considered and|received and|read and|preferred and|moved and|signed and|checked and|noted and))*(?:,[^,]{1,40},)?(?: [a-z]+ed [\\w ,]{0,40}?and(?: then| duly)?)? (?:approved|agreed|adopted|re-?adopted|endorsed|ratified|authorised|authorized|granted|refused|carried(?! out)|rejected|upheld|not upheld|turned down|awarded|delegated|declared elected|declared duly elected|voted (?:on|onto|through)|chosen (?:to|as|at)|declined with thanks|fixed (?:for|at|as)|set at|laid at|struck at|affixed|extended (?:for|until)|re-?elected|re-?appointed|varied|left (?:as (?:they|it) (?:are|is|were|was)|unchanged)|deferred|signed off|recommended to (?:the )?(?:full )?(?:board|council|committee|governing body|corporation|trustees|assembly|court) for (?:adoption|approval|ratification)|passed for payment|excluded from|excluded for)\\b(?<rest>.{0,120})',
);
/** Who or what is suspended or excluded by the meeting itself. */
export const ownProceedings = wording(
  '\\b(?:standing orders?|the press|the public|licen[cs]e|time limit|press and public|guillotine|order of business|quorum rule)\\b[^.;]{0,40}\\b(?:was|were|be) (?:then |therefore |also )?(?:suspended|excluded|extended|waived|varied|lifted|revoked|altered|asked to leave)\\b|\\b(?:grants?|donations?) (?:of £[\\d,.]+ )?(?:was|were|be) (?:then )?(?:made|given|paid) to\\b',
);
/** It had happened, will happen or might: no minute of this meeting. */
export const notNow = pattern(
  '\\b(?:if|unless|whether|once|until|as soon as|when (?:it|they|the)|after (?:it|they)|which|who|how|why|what|where|that|said|reported|explained|advised|told|asked|recalled|noted|would|will|could|should|may|might|must|to(?= (?:[a-z]+ly )?$)|can|not been|since)\\b',
);
/** Whose decision it was, said before it. */
export const othersDecision = pattern(
  "\\b(?:{others}|appeal|inspector's|ofsted's|minister's|government's|council's bid|bid to|application to the|planning permission|secretary of state)\\b",
);

/** A line without a verb but for what was settled: `£150 granted`, `Application approved as recommended`. */
export const endsSettled = wording(
  '^(?<what>[^.;]{2,140}?)\\b(?<verb>approved|agreed|granted|refused|awarded|adopted|authorised|supported|endorsed|ratified|deferred|accepted|carried|signed|allowed|passed|noted|re-?appointed|re-?elected|appointed|co-?opted)(?:,? (?:as (?:in|per|listed|recommended|presented|circulated|read|above|set out|tabled|amended|drafted|attached|requested|applied)[\\w ]{0,40}|unanimously|by all|nem con|subject to [^.]{0,80}|with [^.]{0,60}|without [^.]{0,40}|in principle|in full|for [^.]{0,40}|on [^.]{0,40}|and signed|at [^.]{0,30}))?\\W*$',
);
/** Words that would make such a line tell of something else. */
export const tells = wording(
  "^\\W*recommendations?\\b|\\b(?:was|were|had|has|have|is|are|been|would|will|should|could|may|might|must|to be|said|reported|asked|by (?:the )?(?:county|district|borough|government|bank|ofsted|planning)|yet|not|previously|already|management|director|officer|applicants?|residents|{titles} [a-z'-]+)\\b",
);

/** A thing kept as it is, or done, in a line without a verb: `Fees to stay the same`. */
export const toStay = wording(
  "^\\W*(?:[\\d.]+ )?(?:the |all |our )?(?!(?:\\w+ ){0,6}(?:had|has|have|was|were|is|are|asked|wanted|hoped|likely) )[\\w' ]{3,40} to (?:(?:stay|remain|be left|be kept|go ahead|continue) (?:as|the same|at|unchanged|on|with|for|\\W*$)|(?:move|rise|increase|go up|be raised|be increased|be set|be fixed) (?:to|by|at) )",
);

export const bodySettles = wording(
  `(?:^|[\\s(,;])(?:{bodies}|cllrs|all|both|they|trustees present|those present|members present|chair|sheriff|on a show of hands|following (?:debate|discussion),?)(?:(?:,[^,]{1,80},)| [a-z]+ed (?:the |its |their |this )?[\\w' ]{3,50},? and| having [\\w ]{3,60},?| (?:then|also|unanimously|formally|duly|therefore|accordingly|all|present|subsequently|by a majority|without (?:a vote|dissent|debate)|thereupon|further|today|retrospectively|was content and|discussed and|considered and|reviewed and|received and|were content and|in principle|was asked to and|each|voted and|debated and|by \\w+ votes? to \\w+|now|unanimously and))* (?<verb>${settle})(?:,[^,]{1,70},|,(?= that\\b))?(?<rest> .{0,160}|[:.]?$)`,
);

export const papersPattern = pattern(
  `^(?: and (?:${settle}))?(?: (?:both|all|each|unanimously|formally|in principle|of|with (?:thanks|interest|pleasure|concern)))* (?:(?:the|a|an|all|both|its|their|these|this|that|those|three|two|four|five|six|revised|\\w+'s?|draft|proposed|following|annual|last|previous|new|remaining|\\d+|£[\\d,.]+\\w*) )*(?:[\\w'&/(),£.-]+ ){0,9}?(?:${papers})\\b`,
);

export const subjunctive = pattern(
  "^ (?:unanimously )?(?:that )?(?:[\\w',&()/-]+ ){1,14}?(?:be (?:[a-z]+ly )?(?:[a-z-]+(?:ed|en|ent|ade|ut|old|eld|et|own|ept|aid)|the|co-opted|re-elected)\\b|should (?:be|remain|now)\\b)",
);

export const toSettle = pattern(
  '^(?: unanimously| also| in principle| by \\w+)* (?:not )?to (?:not )?(?:{formal}|{doing}|[a-z]+)\\b',
);

export const passive = wording(
  `\\b(?:was|were|is|are)(?:,[^,]{1,60},)?(?: (?:then|also|unanimously|duly|formally|therefore|accordingly|all|both|each|subsequently|hereby|nem con|now|thereupon|provisionally|retrospectively|re-|agreed and|received and|considered and|read and|proposed and|seconded and|discussed and|taken as read and|reviewed and))* (?:${settle}|agreed as (?:a|an)|taken as read|approved and|made (?:chair|vice-chair|treasurer)|voted (?:down|through)|put to the vote)\\b(?<rest>.{0,120})`,
);

export const papersBefore = pattern(
  `\\b(?:${papers}|mr|mrs|ms|dr|miss|cllrs?|councillors?|chair|vice-chair|chairman|it|she|he|which|who|following|recommended|officer|allotment|hall|tree|trees|bench|provider|contractor|supplier|pot|rise|increase|uplift|date|name|venue|trustee|governor|member|director|company|firm|pension|discretion|case|claim|transfer|all|both|these|this|site|works?|refurbishment)\\b`,
);

export const notOurs = wording(
  '\\b(?:had (?:already |since |also |previously |now |not |recently |never |long |all |only |just |been |subsequently )*(?:been )?\\w+(?:ed|en|own)|has been|have been|having been|had been|(?:went|gone|taken|put) to (?:the |full )?(?:cabinet|council|executive|board|committee|panel) (?:on|in))\\b',
);

export const byOthers = wording(
  "\\b(?:by|from) (?:the )?(?:county|district|borough|city|cabinet|government|union|applicants?|parents?|residents|minister|ministers|planning inspector|inspectors?|arts council|lottery|landlord|secretary of state|planning (?:authority|inspectorate)|department|full council|council(?:'s)?(?: on| in)|executive|regulator|treasury|parliament|courts?|ofsted|dfe|previous|other|(?:integrated|nhs|welsh|scottish)|diocese|trust(?:'s)? members|bank|auditors?)\\b",
);

export const agreesOpinion = pattern(
  "^(?:,? (?:with|on|upon|and)\\b|(?: unanimously| also| strongly| wholeheartedly)* (?:that )?(?:it|this|there|these|those|the [\\w' -]{2,60}|[\\w' -]{2,40}) (?:was|were|is|are|had|has|have|did|did not|needed|remained|worked|seemed|deserved|could|might|must|showed|made|looked|felt)\\b|\\W*$)",
);

/** What may be agreed without anything being decided: how things seem, and what would be good. */
export const agreesWish = pattern(
  '\\b(?:would|will|could|might|may) (?:also |then )?(?:need|like|prefer|welcome|benefit|require|have to|be (?:helpful|useful|good|better|best|sensible|wise|wrong|right|difficult|hard|important|needed|required|beneficial|interesting|premature|preferable|a (?!standing |regular )|an |the |more|too))\\b|^[^.]{0,80}\\b(?:seems?|remains? (?:a|an|the|concern)|faces?|needs|deserves?|shows?|looks?|matters?|feels?|works?|helps?|makes|takes|depends|required|continued|appeared|came|went|gave|worked|helped|improved|lacked|meant|felt)\\b',
);

export const caredFor = pattern(
  '\\b(?:apolog(?:y|ies)|thanks|congratulations|condolences|condolence|declarations?|questions?|correspondence|quotes? (?:was|were)|reassurance|complaints?|letters?|emails?|responses?|donations?|reports? (?:was|were)|representations?|calls?|nominations) (?:for absence |of interest |of absence |[\\w ]{0,30})?(?:was|were) (?:also |then )?(?:received|accepted|noted|recorded|read)\\b',
);

export const notThat = pattern(
  '\\b(?:was|were|it was) (?:also |further |then |again )?noted,? (?:that|although|but|however|though|how|with (?:concern|regret|interest) that|by)\\b|\\b(?:was|were) (?:also )?(?:confirmed|agreed|accepted|noted|recognised|acknowledged) (?:that|as (?!an? (?:true|correct|accurate|full|fair)|read|presented|drafted|correct|accurate)|by (?:all|everyone|members) (?:that|to))\\b',
);

export const passiveThat = wording(
  '\\bit (?:was|is) (?:[a-z]+ly |proposed(?: by [\\w. ]{2,40})?,? and |put to the vote and |next )?(?:then |also |unanimously |further |therefore |accordingly )?(?:agreed|confirmed|accepted|decided|resolved|proposed and agreed)(?: by [a-z ]{3,30}?)?(?: unanimously)?(?:,[^,]{1,80},)?(?<rest> .{0,160})',
);

export const carried = wording(
  "\\b(?:carried|lost|agreed|approved|refused|rejected|defeated|supported|upheld|adopted) by (?:{number}|\\d+) (?:votes? )?to (?:{number}|\\d+)\\b|\\b(?:motion|amendment|proposal|resolution|recommendation|vote|it|which)s? (?:was|were) (?:then |duly |declared |put and |unanimously )*(?:carried|passed|approved|agreed(?! that)|defeated|lost)|\\bcarried (?:unanimously|nem|by|on|\\d(?! ?\\d* signatures))|\\ball (?:were )?in favour\\b|\\bunanimously (?:agreed|approved|supported)\\b|\\b(?:{bodies}|they|all) (?:then )?voted (?:unanimously |by [\\w ]{1,30} )?(?:to|in favour|for|against)\\b|^\\W*(?:all )?(?:agreed|approved|carried|noted|accepted|adopted|ratified|resolved)(?: unanimously| nem\\.? con| by all)?\\W*$|^\\W*voted (?:\\d+|{number}) (?:votes? )?to (?:\\d+|{number}) (?:against|for|in favour)\\b|\\bvoted in as\\b|\\b(?:was|were) [^.;]{2,120} with the (?:committee|board|council|panel|authority|governors|members)(?:'s|') (?:consent|agreement|approval)\\b",
);

export const proposedSeconded = wording('\\bproposed\\b.{0,80}\\bseconded\\b');

export const outcome = wording(
  '(?<!\\bbe )\\b(?:resolved|agreed|carried|approved|adopted|accepted|unanimous|unanimously|all in favour|elected|appointed|passed)\\b',
);

export const shortForm = wording(
  `^\\W*(?:(?:the|both|all|draft|previous|last|annual|revised) )*(?:${papers})\\b[^,;:]{0,90}\\b(?:accepted|approved|agreed|noted|confirmed|received|adopted|signed off|signed|ratified|endorsed|carried)(?: (?:as (?:a|an|read|correct|presented|drafted|circulated|tabled|amended)[\\w ]{0,40}|unanimously|by all|and signed[\\w ]{0,30}|, and [\\w' ]{3,40} (?:was |were )?thanked|subject to .{0,80}|with .{0,60}|without \\w+))?\\W*$`,
);

export const appointed = wording(
  '\\b(?:was|were|is|be) (?:then |duly |unanimously |formally |re-?)?(?:appointed|elected|re-?elected|re-?appointed|co-?opted|nominated|confirmed(?! (?:to be|as (?:being )?(?:good|outstanding|adequate|inadequate|requires|quorate|correct|accurate))\\b))(?: unopposed| unanimously)? (?:as |to |by |on to |onto |the |a |chair|vice|treasurer|for |unopposed|interim)|\\b(?:was|were) (?:appointed|elected|re-?elected|co-?opted)\\W*$',
);

export const pastYear = pattern(
  '\\b(?:in|on|since|during|at) (?:the )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})?(?! (?:meeting|minutes))|(?:19|20)\\d\\d|the (?:summer|autumn|spring|winter)|previous meeting|its? (?:last|previous) meeting)\\b|\\b(?:last|the previous) (?:year|month|week|term|summer|spring|autumn|winter)\\b|\\b(?:earlier|recently|previously|already|yesterday)\\b',
);

export const minutesOf = pattern('\\b(?:minutes|notes|record)\\b');

export const closes = pattern('\\b(?:took|places?|placed) (?:\\w+ )?(?:assurance|on record)\\b');

export const hypothetical = wording(
  '\\b(?:if|unless|whether|once|as soon as|asked|wondered|would be (?:approved|agreed)|until)\\b',
);

export const observing = wording(
  '^\\W*(?:\\(?\\w{1,3}\\)? )?(?:that )?(?:it|the committee|members|the panel|the board) (?:was|were|is|are|remains?|had|has) (?:\\w+ )?(?:heartened|encouraged|pleased|concerned|disappointed|impressed|grateful|worried|reassured|delighted)\\b',
);

export const shortAnswer = wording(
  '(?:^|: )\\W*(?:no objections?|objections?|object|objected|strongly object|strong objection|oppose|opposed|refuse|refusal|approve|approval|support|supported|no comments?|neutral)\\b(?: to be (?:made|raised|submitted|offered)| \\(.*| on .*| but .*| subject .*| to the .*| in .*| as .*| for .*| with .*| because .*| unless .*| provided .*|[:;,].*)?\\W*$',
);

export const assents = wording(
  '(?<!had )\\b(?:approval|consent|permission|agreement|authority) (?:was |were )?(?:then |duly |unanimously )?(?:given|granted|refused|withheld)\\b(?! by the (?:county|district|borough|planning))|\\b(?:general|unanimous|universal) (?:assent|agreement|consent|approval)\\W*$|\\bbecame the (?:decision|finding|resolution) of\\b',
);

/** What is left of a resolution whose lead-in stands in a column or box of its own. */
export const standsAlone = wording(
  '^\\W*(?:\\(?\\w{1,3}[.)] )?that (?:the |this |all |a |an |members |both )?[^.;:]{2,120}? be (?:noted|requested|asked|instructed|approved|agreed|received|adopted|endorsed|accepted|confirmed|signed|authorised|deferred|refused|granted|appointed|delegated|supported|ratified|thanked|welcomed|re-?\\w+ed|\\w+ed)\\b|^\\W*(?:(?!(?:to|would|will|shall|should|could|must|may|might|can|cannot|not|was|were|is|are|had|has|have|if|whether|let|please|asked|said|that)\\b)[\\w,&()/£-]+ ){1,16}be (?:formally |hereby |now )?(?:noted|approved|agreed|received|adopted|endorsed|accepted|confirmed|signed|authorised|deferred|refused|granted|appointed|delegated|supported|ratified|awarded|paid|given)\\b',
);

/** `That the Chair write to the Minister`. */
export const thatSomeoneDo = wording(
  "^\\W*(?:\\(?\\w{1,3}[.)] )?that (?:the |an? |both )?(?:(?!(?:was|were|is|are|had|has|would|will)\\b)[\\w'&-]+ ){1,6}?{doing}\\b",
);

export const leadInDecides = wording('\\bagreed to {doing}\\b[^.]{20,}');

export const planning = wording(
  '^\\W*(?:application )?(?:no\\.? )?[a-z]{0,4}/?\\d{2,4}/[\\w/.-]{2,16}\\b.*\\b(?:no objections?|objections?|object|objected|objects|supports?|supported|no comments?|neutral|oppose[sd]?|grant(?:ed)?|refusal|approval|permit(?:ted)?|defer(?:red)?|approved?|refused?|recommend \\w+)\\b',
);

export const someoneDo = pattern(
  "^ (?:unanimously )?that (?:the |a |an |each )?[\\w .'&/()-]{2,60}? {doing}(?:,| (?:to|the|a|an|all|any|every|each|its|their|his|her|back|out|up|with|members|officers|that|how|for|it|them|further)\\b)",
);

export const speakers = pattern(
  '\\b(?:said|reported|explained|advised|stated|added|replied|told|mentioned|commented|observed|recalled|pointed out|informed|heard|outlined|described|remarked|reminded|recalled) (?:the \\w+ |members |\\w+ )?(?:that|how|of)\\b',
);

export const itWas = pattern('\\bit (?:was|is)(?: [a-z]+)? [a-z]+$');

/** Words for it that are no formula: `was left over to May`, `we went for the cheapest`, `risk 4 was raised to red`. */
export const inOtherWords = wording(
  '\\b(?:(?:was|were|is|are|be) )?(?:accordingly |therefore |then |now )?(?:put off|left over|held over|stood over|held back|adjourned|left in abeyance|left on the table) (?:to|till|until|pending|for)\\b|\\b(?:was|were) (?:accordingly |therefore |then )?(?:continued|carried forward|put back) to (?:the|its|our|his|her|january|february|march|april|may|june|july|august|september|october|november|december|next)\\b(?:[^.;,]{0,30}\\b(?:meeting|session)\\b|(?: \\d{4})?\\W*$)|\\b(?:stood|stands|carried) over (?:to|till|until)\\b|\\b(?:was|were) (?:accordingly |therefore |then )?(?:brought forward|moved) to (?:the|its|our|january|february|march|april|may|june|july|august|september|october|november|december|next)\\b(?: (?:meeting|session|agenda)| \\d{4})?(?:\\W*$| and\\b)|\\bconsideration (?:was |is )?(?:continued|deferred|adjourned) (?:to|until)\\b|£[\\d,.]+ (?:was|were) (?:then )?voted\\b|\\b(?:was|were) (?:accordingly |therefore |then |duly )?(?:commissioned (?:for|from)|cleared for|taken off the|allowed to lapse|put back to (?:red|amber|green)|left for [\\w ]{3,40} to (?:determine|decide)|thrown out)|\\bdeclared (?:itself|themselves) (?:content|satisfied|happy) to [a-z]+|^\\W*(?:the |[a-z]+.s |last )*(?:minutes|notes) went through\\b|\\bbrought it forward to\\b|^\\W*[\\w ]{3,40}: sent back\\b|\\b(?:committee|members|panel|board|governors|trustees|council|cabinet) came down (?:in favour of|on the side of|against)|\\b(?:amendment|motion|proposal)\\b[^.;]{0,120}\\bfell\\b(?: for want of)?|\\b(?:goes|went|moves|moved) back to (?:red|amber|green)\\b|\\b(?:was|were) allowed,? subject to\\b|\\b(?:we|all|trustees|members|governors|directors|commissioners|the forum|the {bodies}) (?:then |therefore |reluctantly |unanimously |duly )*(?:opted for|went for|settled on|consented to|backed (?:the|a)|excluded (?:the )?(?:press|public)|said (?:yes|no) to|voted in|placed on (?:the )?record|sent [^.;]{3,60} back for)\\b|\\b(?:was|were) (?:then |duly )?(?:put and|put to the (?:vote|meeting) and|returned as (?:chair|vice|chairman|treasurer)|remitted to|constituted with|declared (?:carried|lost|elected))\\b|\\bdeclared the (?:motion|amendment|proposal|resolution) (?:carried|lost)\\b|\\b(?:working (?:party|group)|task (?:and finish )?group|sub-?(?:committee|group)|panel) (?:of [^.;]{3,80} )?(?:was|were) (?:then |duly )?(?:set up|constituted|formed|established)\\b|^\\W*risks? \\w{1,8}\\b[^.;]{0,80}\\b(?:was|were|to be|is) (?:raised|moved|lowered|reduced|increased|escalated|closed|added)\\b|\\b(?:was|were|to be) added to the (?:\\w+ )?(?:risk register|work programme|forward plan)\\b|\\b(?:chair|chairman|president|provost|mayor|convener) ruled that\\b(?! there (?:was|were) no)|^[^.;,]{3,60}(?:,| -|:| was| were)? (?:deferred|dropped|held over|parked),? (?:the|as|because|pending|until|till|so that)\\b',
);
