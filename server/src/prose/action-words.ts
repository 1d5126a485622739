/** The words that actions are known by. */
import { pattern, wording } from './patterns.ts';

/** Of any sentence, not of actions alone. */
export const asksAtEnd = wording('\\?\\W*$');

export const label = wording(
  "^\\W*(?:further |new |agreed |key )?(?:action(?: points?| required| agreed)?|ap|to do)(?: (?:no\\.? ?)?[\\d./]+)?(?: (?:for|by|on))?(?: [\\w/ .&'-]{1,40})?(?: ?[:-]|\\b(?=to\\b)) ?\\S|[([](?:agreed )?actions?\\b[ :-][^)\\]]{1,80}[)\\]]|[.;] (?:agreed )?action(?: point)?s?(?: for| by| on)?(?: [\\w/ .&'-]{1,40})?: ?\\S|\\baction(?:ed)?(?: by)?:? ?[a-z]{2,3}\\W*$|\\baction: |\\S -? ?action (?:by )?(?:the )?{posts}\\W*$",
);

export const labelNone = wording(
  '\\bactions?:? (?:none|nil|n/a|complete[d]?|closed|done)\\b|\\bno (?:further )?actions?\\b',
);

export const undertakes = wording(
  '(?<!had )(?<!has )(?<!have )(?<!been )\\b(?:undertook|undertakes|undertaking|volunteered|pledged|promised|committed (?:to|themselves|himself|herself|the)|took (?:it |this |that |the \\w+ )?(?:on|away) (?:an? |the )?(?:action|task|to)|took an action|took on the task|made a commitment|gave (?:an? |his |her |their )?(?:firm |clear )?(?:undertaking|commitment|assurance|promise|word) |offered to|offered (?:a|an|his|her|their) |(?:was|were) (?:content|happy|pleased|willing|glad) to (?:arrange|do so|take|bring|provide|circulate|share|send|look|follow|add)|took responsibility for|agreed to take)\\b(?! (?:that )?(?:all|every|each) )(?! place)',
);

export const undertakenPast = wording(
  '\\b(?:work|works|review|reviews|survey|training|audit|audits|exercise|consultation|project|research|assessment|assessments|activity|tasks|visits|inspection|programme)(?: (?:already|being|recently|currently|previously|he|she|they|\\w+ had))* (?:undertaken|promised)|\\b(?:undertaking (?:a|an|the|some|work|this|their|his|her|research|training|that work)|committed to (?:the|a|an|this|its|their|improv|support|work|equal|deliver|continu|ensur|meeting|making|doing|being|provid))\\b',
);

export const agreedToDo = wording(
  '(?<!had )(?<!has )(?<!have )(?<!been )\\b(?:agreed|agrees|resolved|decided|happy|will|keen|resolves|arranged|determined)(?:,[^,]{1,60},)?(?: unanimously| also| then| that (?:they|he|she|it) would)? to (?:also |then |re-?)?{doing}\\b',
);

export const asks = wording(
  "(?:(?<!had )(?<!has )(?<!have )(?<!'d )\\b(?:asked|requested|instructed|tasked|directed|invited|requests|asks|instructs|pressed|commissioned|charged)) (?:that |for )?(?:(?!whether|if|how|why|what|when|who|where|about|questions?|not )[\\w'/&.,-]+ ){0,14}?(?:to|should|be)\\b(?: be)? [\\w-]+|\\b(?:was|were|be|is|are)(?: also| then| therefore| each| both| all| accordingly)? (?:asked|requested|instructed|tasked|directed|invited|authorised|delegated|charged|mandated|actioned) (?:to|with|with the task of)\\b",
);

export const askedFor = wording(
  '(?<!had )(?<!has )(?<!have )\\b(?:asked|requested|called|pressed|sought|commissioned|requests|wanted|wished) (?:for )?(?:a |an |the |further |more |some |regular |that |sight of |to (?:see|receive|have|be (?:given|sent|provided|kept|updated)) )[^.]{0,80}\\b(?:report|update|updates|paper|briefing|note|information|data|figures|breakdown|details|analysis|copy|copies|list|summary|presentation|plan|timetable|agenda|item|meeting|report back|numbers?|evidence|progress|response|session|statistics|dashboard|comparison|paper|review|costings?|options|explanation in writing|letter|protocol|map|schedule|timeline|visit|tour)\\b',
);

export const answered = wording(
  '\\b(?:asked|requested) (?:for )?(?:clarification|further details about)\\b|\\band (?:was|were) (?:advised|told|informed|given|shown|assured)\\b',
);

export const asksQuestion = pattern(
  "\\b(?:asked|requested|invited)(?: (?!to )[\\w'-]+){0,6} (?:whether|if|how|why|what|when|who|where|about|after|clarification|clarity|questions|comments|reassurance|assurance|permission|leave)\\b|\\b(?:invited|asked) (?:the )?(?:questions|comments|members|committee|board|panel|governors|trustees|councillors|all|those present|everyone)? ?(?:to|for) (?:reflect|comment|ask|questions|comments|consider the report|note|discuss|introduce|speak|present|declare|introduce|join|leave|observe|imagine|remember|keep in mind|bear|approve|receive|agree|endorse|any)\\b|\\b(?:was|were|been) (?:invited|asked) to (?:note|comment|speak|present|introduce|consider the (?:report|paper|contents)|approve|consider and|declare|leave|endorse|join|receive|agree|scrutinise|observe|view|discuss)\\b|\\bfreedom of information\\b|\\binvited to (?:speak|attend)\\b.{0,20}\\b(?:declined|unable)",
);

export const askedByOthers = wording(
  '^(?:\\W*(?:an?|the|one|two|another|some|several|local) )?(?:residents?|parents?|members? of the public|petitioners?|applicants?|tenants?|young (?:people|person)|neighbours?|public|pupils?|students?|visitors?|speakers?|inspectors?|ofsted)\\b',
);

export const toBeDone = pattern(
  '^ to be (?:[a-z]+ly )?(?:re)?[a-z-]+(?:ed|en|ent|ought|ade|ut|old|eld|et|own|ept|aid|ound|aken|ritten|one)\\b',
);

export const notNoteForm = pattern(
  '\\b(?:due|likely|able|unable|aim|order|need|needs|about|going|used|according|thanks|regard|relation|respect|addition|response|subject|prior|next|close|similar|related|failure|continue|continues|seems?|appears?|opportunity|ability|right|duty|power|decision|proposal|request|motion|recommendation|report|strategy|plan|how|what|when|where|whether|which|who|that|from [\\w ]{1,30}|up|down|closer|relating|apologies|amendments?|matters?|changes?|access|approach|steps?|commitment|ambition|intention|challenges?|pressure|measures|contribution|contributions|cost|costs|target|aims?|ways?|time|times|staff|back|reference|proposals|options) to\\b',
);

export const clerkToInHeading = wording('\\b(?:clerk|chair|officers?|secretary|treasurer|{titles} \\w+) to [a-z]+\\b');

export const byWhen = pattern(
  '\\b(?:by|before|within|until|for|at|to|in|on|from|with|ahead of|prior to|no later than|not later than|during|over) (?:the )?(?:end|start|close|next|following|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|half|new|a |two|three|four|six|\\d|meeting|board|committee|council|future|due|members|governors|trustees|minutes|panel|noon|week|month|papers|agenda|term|first|second)',
);

export const pledgesDelivery = pattern(
  '\\b(?:undertook|agreed|promised|confirmed|assured|committed|undertaking|assurance|accepted|apologised)\\b',
);

export const couldHave = wording(
  '\\b(?:said|indicated|confirmed|replied|thought|advised|agreed)(?: that)? (?:he|she|they|it|this|the [\\w ]{2,30}) (?:could|should be able to) (?:have|bring|let|provide|supply|send|get|share|circulate|be (?:ready|available|with|sent|provided|circulated|brought|done|added|included))\\b[^.]{0,60}\\b(?:by|before|within|next|in time|for the|to the)\\b',
);

export const answer = wording('^\\W*(?:yes|certainly|of course|agreed)\\b[^.]{0,60}\\b(?:will|shall)\\b');

export const mootedWords = wording(
  '\\b(?:suggested|proposed|wondered|hoped) (?:that |if |whether )?[^.]{0,80}\\b(?:might|could|should|may|would)\\b|\\bmight (?:be )?(?:consider|useful|helpful|visit|want|explore|usefully|worthwhile)\\b|\\b(?:would be|is|was) (?:happy|willing|glad|pleased|keen|open) to\\b',
);

export const intendedWords = wording(
  '\\b(?:intend(?:s|ed|ing)?|plan(?:s|ned|ning)?|proposes|proposed|looking|minded|preparing|scheduled|hop(?:es|ed|ing)|going) to (?!note|be honest|the|a|an|this|these|those|its|their)(?:[a-z]+ly )?[a-z]|\\bdue to (?:be|start|begin|report|complete|finish|open|return|come|go|launch|publish|meet|take)\\b|\\b(?:is|was|are|were) (?:being (?:prepared|drafted|developed|arranged|drawn up|looked into)|(?:currently |now )?(?:drafting|preparing|arranging|drawing up))\\b|\\bin hand\\b|\\bwould be happy to\\b',
);

export const setTo = pattern(' (?:was|were|is|are) to ');

export const meeting = wording(
  '\\b(?:meetings?|nominations|applications|session|polls?|elections?|event|consultation|deadline|vacancy) (?:would|will|is to|was to)\\b',
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
  "\\b(?:that|and) (?:the |a |an |each |both )?[\\w .'&/()-]{2,60}?(?<! to) {doing}(?:,| (?:to|the|a|an|all|any|every|each|its|their|his|her|back|out|up|with|members|officers|that|how|for|it|them|further|this|these|both|new|copies|details|quotes|quotations|written|on)\\b)(?! be\\b)",
);

export const be = pattern(
  '\\bbe (?:also |further |re)?(?:asked|requested|instructed|invited|tasked|directed|emailed|circulated|sent|forwarded|reported|brought|arranged|contacted|obtained|sought|submitted|published|provided|supplied|prepared|drafted|written|convened|called|presented to|chased|raised with|investigated|produced|organised|commissioned|installed|repaired|ordered|advertised|shared|posted|displayed|consulted)\\b(?! as\\b)',
);

export const actorTo = pattern("\\b{posts}(?: (?:of|for|and) [\\w' ]{2,40})? to (?:[a-z]+ly )?{doing}\\b");

export const politely = wording(
  '^\\W*(?:would|could|can) [\\w, ]{2,50} please [a-z]+|\\bplease (?:could|can|would|{doing})\\b',
);

export const onlyFormal = wording('^\\W*(?:\\(?\\w{1,3}[.)] )?(?:and )?(?:that |to )?(?:{formal})\\b');

export const delivery = pattern('\\b{deliveries}\\b|\\bin place\\b|\\bon the agenda\\b|\\bin (?:touch|contact)\\b');

export const finiteWord = pattern('\\b{finite}\\b');

export const noteStart = pattern(
  "^\\W*(?:(?:the|all|both|each|our|new|vice|deputy|lead|link|parish|town|school|business|assistant|independent|finance|hr|site|project|acting|senior|interim|local|chief|executive|medical|nurse|operational|head|director|chair|clerk) ){0,4}(?:(?:{titles})\\.? [\\w'.-]+(?: [\\w'.-]+)?(?:(?:,| and| &) [\\w'.-]+(?: [\\w'.-]+)?)?|{posts}(?:,? (?:of|for|and|&|/) [\\w' -]{1,40})?|[a-z][\\w'-]+(?: and [a-z][\\w'-]+)?(?= to {doing}\\b)) to (?:[a-z]+ly )?[a-z]",
);
