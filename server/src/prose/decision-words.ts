/** The words that decisions are known by. */
import { pattern, wording } from './patterns.ts';

/** What a body does when it settles something. */
const settle =
  'noted|approved|agreed|endorsed|adopted|accepted|ratified|received|confirmed|authorised|authorized|determined|decided|resolved|granted|refused|elected|appointed|re-elected|reappointed|re-appointed|co-opted|supported|deferred|delegated|signed|awarded|rejected|declined|dismissed|carried|passed|sanctioned|allocated|nominated|closed|homologated|remitted|concurred|instructed|ordered|chose to|opted to|voted to|took note of|gave (?:its|their) (?:formal |full |unanimous )?(?:approval|consent|agreement|backing|support)|signed off|gave the go-ahead|took the decision|remitted|granted|continued consideration';
/** What it settles: the last word of it. */
const papers =
  'minutes|reconciliations?|notes|report|reports|accounts|budget|policy|policies|plan|plans|strategy|statement|terms of reference|programme|agenda|recommendations?|proposals?|update|updates|presentation|position|request|requests|motion|amendment|payments?|invoices?|expenditure|schedule|cheques|application|applications|grant|grants|contents?|information|charter|precept|appointment|paper|papers|register|changes?|content|letter|business case|framework|scheme|arrangements?|fees?|contract|tender|quotation|quote|estimates?|figures|scope|risk assessment|risks?|standing orders|regulations|financial regulations|return|annual return|annual governance statement|audit|procedure|protocol|code|resolution|action|dates?|calendar|response|draft|document|documents|memorandum|mandate|costs?|purchase|work programme|record|items?|log|lease|sale|transfer|nominations?|leave|absence|apologies|following|above|same|allocation|charges?|rates?|rota|outcome|findings|performance|progress|assurance|variations?|strategy statement|valuation|investment|rule|by-?laws?|constitution|funding|bid|virement|write-?offs?|appeal|review|spending|donations?|disbursements?|loan|specification|vision|ambitions?|priorities|savings|options?|template|text|wording|licence|consultation|outline|delegation';

export const label = wording(
  '^\\W*(?:decisions?|resolved|resolution|it was (?:unanimously |then |further |therefore )?(?:resolved|decided|ordered)|(?:unanimously |duly )?(?:agreed|resolved|approved|noted|accepted|ratified|carried|granted|refused|determined)|outcome)(?: (?:unanimously|nem\\.? con\\.?|[\\d/.]+|by \\w+|made|that|to))*(?: ?[:-]|(?= that\\b)|(?= to\\b)|\\.?$| (?:unanimously|nem))|\\b(?:it was |and |and it was |and was |was |were )(?:then |further |unanimously |also |accordingly |therefore |duly )?(?:resolved|decided)(?: unanimously| by [\\w ]{1,30})?(?: that| to|:| -|,)|[.;:] (?:decision|resolved|agreed|approved|noted|carried)\\W*$|[.;] (?:decision|resolved|agreed): ?\\S',
);

export const bodySettles = wording(
  `(?:^|[\\s(,;])(?:{bodies}|cllrs|all|both|they|trustees present|those present|members present|chair|sheriff|on a show of hands|following (?:debate|discussion),?)(?:(?:,[^,]{1,80},)| [a-z]+ed (?:the |its |their |this )?[\\w' ]{3,50},? and| having [\\w ]{3,60},?| (?:then|also|unanimously|formally|duly|therefore|accordingly|all|present|subsequently|by a majority|without (?:a vote|dissent|debate)|thereupon|further|today|retrospectively|was content and|discussed and|considered and|reviewed and|received and|were content and|in principle|was asked to and|each|voted and|debated and|by \\w+ votes? to \\w+|now|unanimously and))* (?<verb>${settle})(?:,[^,]{1,70},)?(?<rest> .{0,160}|[:.]?$)`,
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
  '\\b(?:had (?:already |since |also |previously |now |not |recently |never |long |all |only |just |been |subsequently )*(?:been )?\\w+(?:ed|en|own)|has been|have been|having been|had been)\\b',
);

export const byOthers = wording(
  "\\b(?:by|from) (?:the )?(?:county|district|borough|city|cabinet|government|minister|ministers|secretary of state|planning (?:authority|inspectorate)|department|full council|council(?:'s)?(?: on| in)|executive|regulator|treasury|parliament|courts?|ofsted|dfe|previous|other|(?:integrated|nhs|welsh|scottish)|diocese|trust(?:'s)? members|bank|auditors?)\\b",
);

export const agreesOpinion = pattern(
  "^(?:,? (?:with|on|upon|and)\\b|(?: unanimously| also| strongly| wholeheartedly)* (?:that )?(?:it|this|there|these|those|the [\\w' ]{2,60}|[\\w' ]{2,40}) (?:was|were|is|are|had|has|have|did|did not|needed|remained|worked|seemed|deserved|could|might|must|showed|made|looked|felt)\\b|\\W*$)",
);

export const caredFor = pattern(
  '\\b(?:apolog(?:y|ies)|thanks|congratulations|condolences|condolence|declarations?|questions?|correspondence|quotes? (?:was|were)|reassurance|complaints?|letters?|emails?|responses?|donations?|reports? (?:was|were)|representations?|calls?|nominations) (?:for absence |of interest |of absence |[\\w ]{0,30})?(?:was|were) (?:also |then )?(?:received|accepted|noted|recorded|read)\\b',
);

export const notThat = pattern(
  '\\b(?:was|were|it was) (?:also |further |then |again )?noted,? (?:that|although|but|however|though|how|with (?:concern|regret|interest) that|by)\\b|\\b(?:was|were) (?:also )?(?:confirmed|agreed|accepted|noted|recognised|acknowledged) (?:that|as|by (?:all|everyone|members) (?:that|to))\\b',
);

export const passiveThat = wording(
  '\\bit (?:was|is) (?:[\\w ]+ )?(?:then |also |unanimously |further |therefore |accordingly )?(?:agreed|confirmed|accepted|decided|resolved|proposed and agreed)(?:,[^,]{1,80},)?(?<rest> .{0,160})',
);

export const carried = wording(
  '\\b(?:motion|amendment|proposal|resolution|recommendation|vote|it|which)s? (?:was|were) (?:then |duly |declared |put and |unanimously )*(?:carried|passed|approved|agreed|defeated|lost)|\\bcarried (?:unanimously|nem|by|on|\\d)|\\ball (?:were )?in favour\\b|\\bunanimously (?:agreed|approved|supported)\\b|\\bvoted (?:unanimously |by [\\w ]{1,30} )?(?:to|in favour|for|against)\\b|^\\W*(?:all )?(?:agreed|approved|carried|noted|accepted|adopted|ratified|resolved)(?: unanimously| nem\\.? con| by all)?\\W*$',
);

export const proposedSeconded = wording('\\bproposed\\b.{0,80}\\bseconded\\b');

export const outcome = wording(
  '\\b(?:resolved|agreed|carried|approved|adopted|accepted|unanimous|unanimously|all in favour|elected|appointed|passed)\\b',
);

export const shortForm = wording(
  `^\\W*(?:(?:the|both|all|draft|previous|last|annual|revised) )*(?:${papers})\\b[^,;:]{0,90}\\b(?:accepted|approved|agreed|noted|confirmed|received|adopted|signed|ratified|endorsed|taken as read|carried)(?: (?:as (?:a|an|read|correct|presented|drafted|circulated|tabled|amended)[\\w ]{0,40}|unanimously|by all|and signed[\\w ]{0,30}|subject to .{0,80}|with .{0,60}|without \\w+))?\\W*$`,
);

export const appointed = wording(
  '\\b(?:was|were|is|be) (?:then |duly |unanimously |formally |re-?)?(?:appointed|elected|re-?elected|re-?appointed|co-?opted|nominated|confirmed)(?: unopposed| unanimously)? (?:as |to |by |on to |onto |the |a |chair|vice|treasurer|for |unopposed|interim)|\\b(?:was|were) (?:appointed|elected|re-?elected|co-?opted)\\W*$',
);

export const pastYear = pattern(
  '\\b(?:in|on|since|during|at) (?:the )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})?|(?:19|20)\\d\\d|last (?:year|month|week)|the (?:summer|autumn|spring|winter)|previous meeting|its? (?:last|previous) meeting)\\b',
);

export const minutesOf = pattern('\\b(?:minutes|notes|record)\\b');

export const closes = pattern('\\b(?:took|places?|placed) (?:\\w+ )?(?:assurance|on record)\\b');

export const hypothetical = wording('\\b(?:if|unless|whether|asked|wondered|would be (?:approved|agreed)|until)\\b');

export const observing = wording(
  '^\\W*(?:\\(?\\w{1,3}\\)? )?(?:that )?(?:it|the committee|members|the panel|the board) (?:was|were|is|are|remains?|had|has) (?:\\w+ )?(?:heartened|encouraged|pleased|concerned|disappointed|impressed|grateful|worried|reassured|delighted)\\b',
);

export const shortAnswer = wording(
  '^\\W*(?:no objections?|objections?|object|objected|strongly object|strong objection|support|no comments?)\\b(?: \\(.*| on .*| but .*| subject .*| to .*| in .*|[;,].*)?\\W*$',
);

export const assents = wording(
  '(?<!had )\\b(?:approval|consent|permission|agreement|authority) (?:was|were) (?:then |duly |unanimously )?(?:given|granted|refused|withheld)\\b(?! by the (?:county|district|borough|planning))|\\bbecame the (?:decision|finding|resolution) of\\b',
);

/** What is left of a resolution whose lead-in stands in a column or box of its own. */
export const standsAlone = wording(
  '^\\W*(?:\\(?\\w{1,3}[.)] )?that (?:the |this |all |a |an |members |both )?[^.;:]{2,120}? be (?:noted|approved|agreed|received|adopted|endorsed|accepted|confirmed|signed|authorised|deferred|refused|granted|appointed|delegated|supported|ratified|thanked|welcomed|re-?\\w+ed|\\w+ed)\\b',
);

export const leadInDecides = wording('\\bagreed to {doing}\\b[^.]{20,}');

export const planning = wording(
  '^\\W*(?:application )?(?:no\\.? )?[a-z]{0,4}/?\\d{2,4}/[\\w/.-]{2,16}\\b.*\\b(?:no objections?|objections?|object|objected|objects|supports?|supported|no comments?|neutral|defer(?:red)?|approved?|refused?|recommend \\w+)\\b',
);

export const someoneDo = pattern(
  "^ (?:unanimously )?that (?:the |a |an |each )?[\\w .'&/()-]{2,60}? {doing}(?:,| (?:to|the|a|an|all|any|every|each|its|their|his|her|back|out|up|with|members|officers|that|how|for|it|them|further)\\b)",
);

export const speakers = pattern(
  '\\b(?:said|reported|explained|advised|stated|added|replied|told|mentioned|commented|observed|recalled|pointed out|informed|heard|outlined|described|remarked|reminded|recalled) (?:the \\w+ |members |\\w+ )?(?:that|how|of)\\b',
);

export const itWas = pattern('\\bit (?:was|is)(?: [a-z]+)? [a-z]+$');
