/** Whether a sentence says that something is to be done: rules in order, the first that applies decides. */
import { type Ahead, aheadIn } from './modals.ts';
import { pattern } from './patterns.ts';
import { isDone, isEmptyCell } from './rows.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { ProseRule } from './verdict.ts';

const label = pattern(
  "^\\W*(?:further |new |agreed |key )?(?:action(?: points?| required| agreed)?|ap|to do)(?: (?:no\\.? ?)?[\\d./]+)?(?: (?:for|by|on))?(?: [\\w/ .&'-]{1,40})?(?: ?[:-]|\\b(?=to\\b)) ?\\S|[([](?:agreed )?actions?\\b[ :-][^)\\]]{1,80}[)\\]]|[.;] (?:agreed )?action(?: point)?s?(?: for| by| on)?(?: [\\w/ .&'-]{1,40})?: ?\\S|\\baction(?:ed)?(?: by)?:? ?[a-z]{2,3}\\W*$|\\baction: |\\S -? ?action (?:by )?(?:the )?{posts}\\W*$",
);
const labelNone = pattern('\\bactions?:? (?:none|nil|n/a|complete[d]?|closed|done)\\b|\\bno (?:further )?actions?\\b');
const undertakes = pattern(
  '(?<!had )(?<!has )(?<!have )(?<!been )\\b(?:undertook|undertakes|undertaking|volunteered|pledged|promised|committed (?:to|themselves|himself|herself|the)|took (?:it |this |that |the \\w+ )?(?:on|away) (?:an? |the )?(?:action|task|to)|took an action|took on the task|made a commitment|gave (?:an? |his |her |their )?(?:firm |clear )?(?:undertaking|commitment|assurance|promise|word) |offered to|offered (?:a|an|his|her|their) |(?:was|were) (?:content|happy|pleased|willing|glad) to (?:arrange|do so|take|bring|provide|circulate|share|send|look|follow|add)|took responsibility for|agreed to take)\\b(?! (?:that )?(?:all|every|each) )(?! place)',
);
const undertakenPast = pattern(
  '\\b(?:work|works|review|reviews|survey|training|audit|audits|exercise|consultation|project|research|assessment|assessments|activity|tasks|visits|inspection|programme)(?: (?:already|being|recently|currently|previously|he|she|they|\\w+ had))* (?:undertaken|promised)|\\b(?:undertaking (?:a|an|the|some|work|this|their|his|her|research|training|that work)|committed to (?:the|a|an|this|its|their|improv|support|work|equal|deliver|continu|ensur|meeting|making|doing|being|provid))\\b',
);
const agreedToDo = pattern(
  '(?<!had )(?<!has )(?<!have )(?<!been )\\b(?:agreed|agrees|resolved|decided|happy|will|keen|resolves|arranged|determined)(?:,[^,]{1,60},)?(?: unanimously| also| then| that (?:they|he|she|it) would)? to (?:also |then |re-?)?{doing}\\b',
);
const asks = pattern(
  "(?:(?<!had )(?<!has )(?<!have )(?<!'d )\\b(?:asked|requested|instructed|tasked|directed|invited|requests|asks|instructs|pressed|commissioned|charged)) (?:that |for )?(?:(?!whether|if|how|why|what|when|who|where|about|questions?|not )[\\w'/&.,-]+ ){0,14}?(?:to|should|be)\\b(?: be)? [\\w-]+|\\b(?:was|were|be|is|are)(?: also| then| therefore| each| both| all| accordingly)? (?:asked|requested|instructed|tasked|directed|invited|authorised|delegated|charged|mandated|actioned) (?:to|with|with the task of)\\b",
);
const askedFor = pattern(
  '(?<!had )(?<!has )(?<!have )\\b(?:asked|requested|called|pressed|sought|commissioned|requests|wanted|wished) (?:for )?(?:a |an |the |further |more |some |regular |that |sight of |to (?:see|receive|have|be (?:given|sent|provided|kept|updated)) )[^.]{0,80}\\b(?:report|update|updates|paper|briefing|note|information|data|figures|breakdown|details|analysis|copy|copies|list|summary|presentation|plan|timetable|agenda|item|meeting|report back|numbers?|evidence|progress|response|session|statistics|dashboard|comparison|paper|review|costings?|options|explanation in writing|letter|protocol|map|schedule|timeline|visit|tour)\\b',
);
const answered = pattern(
  '\\b(?:asked|requested) (?:for )?(?:clarification|further details about)\\b|\\band (?:was|were) (?:advised|told|informed|given|shown|assured)\\b',
);
const asksQuestion = pattern(
  "\\b(?:asked|requested|invited)(?: (?!to )[\\w'-]+){0,6} (?:whether|if|how|why|what|when|who|where|about|after|clarification|clarity|questions|comments|reassurance|assurance|permission|leave)\\b|\\b(?:invited|asked) (?:the )?(?:questions|comments|members|committee|board|panel|governors|trustees|councillors|all|those present|everyone)? ?(?:to|for) (?:reflect|comment|ask|questions|comments|consider the report|note|discuss|introduce|speak|present|declare|introduce|join|leave|observe|imagine|remember|keep in mind|bear|approve|receive|agree|endorse|any)\\b|\\b(?:was|were|been) (?:invited|asked) to (?:note|comment|speak|present|introduce|consider the (?:report|paper|contents)|approve|consider and|declare|leave|endorse|join|receive|agree|scrutinise|observe|view|discuss)\\b|\\bfreedom of information\\b|\\binvited to (?:speak|attend)\\b.{0,20}\\b(?:declined|unable)",
);
const askedByOthers = pattern(
  '^(?:\\W*(?:an?|the|one|two|another|some|several|local) )?(?:residents?|parents?|members? of the public|petitioners?|applicants?|tenants?|young (?:people|person)|neighbours?|public|pupils?|students?|visitors?|speakers?|inspectors?|ofsted)\\b',
);
const toBeDone = pattern(
  '^ to be (?:[a-z]+ly )?(?:re)?[a-z-]+(?:ed|en|ent|ought|ade|ut|old|eld|et|own|ept|aid|ound|aken|ritten|one)\\b',
);
const notNoteForm = pattern(
  '\\b(?:due|likely|able|unable|aim|order|need|needs|about|going|used|according|thanks|regard|relation|respect|addition|response|subject|prior|next|close|similar|related|failure|continue|continues|seems?|appears?|opportunity|ability|right|duty|power|decision|proposal|request|motion|recommendation|report|strategy|plan|how|what|when|where|whether|which|who|that|from [\\w ]{1,30}|up|down|closer|relating|apologies|amendments?|matters?|changes?|access|approach|steps?|commitment|ambition|intention|challenges?|pressure|measures|contribution|contributions|cost|costs|target|aims?|ways?|time|times|staff|back|reference|proposals|options) to\\b',
);
const initialsTo =
  /(?:^|[;:.] |- |, )\W*[A-Z]{2,3}(?:(?:\/|, | and | & )(?:[A-Z]{2,3}|[A-Z][a-z]+)){0,3} (?:to|will|agreed to) [a-z]+/u;
const clerkToInHeading = pattern('\\b(?:clerk|chair|officers?|secretary|treasurer|{titles} \\w+) to [a-z]+\\b');
const byWhen = pattern(
  '\\b(?:by|before|within|until|for|at|to|in|on|from|with|ahead of|prior to|no later than|not later than|during|over) (?:the )?(?:end|start|close|next|following|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|half|new|a |two|three|four|six|\\d|meeting|board|committee|council|future|due|members|governors|trustees|minutes|panel|noon|week|month|papers|agenda|term|first|second)',
);
const pledgesDelivery = pattern(
  '\\b(?:undertook|agreed|promised|confirmed|assured|committed|undertaking|assurance|accepted|apologised)\\b',
);
const couldHave = pattern(
  '\\b(?:said|indicated|confirmed|replied|thought|advised|agreed)(?: that)? (?:he|she|they|it|this|the [\\w ]{2,30}) (?:could|should be able to) (?:have|bring|let|provide|supply|send|get|share|circulate|be (?:ready|available|with|sent|provided|circulated|brought|done|added|included))\\b[^.]{0,60}\\b(?:by|before|within|next|in time|for the|to the)\\b',
);
const answer = pattern('^\\W*(?:yes|certainly|of course|agreed)\\b[^.]{0,60}\\b(?:will|shall)\\b');
const mootedWords = pattern(
  '\\b(?:suggested|proposed|wondered|hoped) (?:that |if |whether )?[^.]{0,80}\\b(?:might|could|should|may|would)\\b|\\bmight (?:be )?(?:consider|useful|helpful|visit|want|explore|usefully|worthwhile)\\b|\\b(?:would be|is|was) (?:happy|willing|glad|pleased|keen|open) to\\b',
);
const intendedWords = pattern(
  '\\b(?:intend(?:s|ed|ing)?|plan(?:s|ned|ning)?|proposes|proposed|looking|minded|preparing|scheduled|hop(?:es|ed|ing)|going) to (?!note|be honest|the|a|an|this|these|those|its|their)(?:[a-z]+ly )?[a-z]|\\bdue to (?:be|start|begin|report|complete|finish|open|return|come|go|launch|publish|meet|take)\\b|\\b(?:is|was|are|were) (?:being (?:prepared|drafted|developed|arranged|drawn up|looked into)|(?:currently |now )?(?:drafting|preparing|arranging|drawing up))\\b|\\bin hand\\b|\\bwould be happy to\\b',
);

const setTo = / (?:was|were|is|are) +to /u;
const ahead = new WeakMap<SentenceWords, readonly Ahead[]>();
function clausesAhead(words: SentenceWords): readonly Ahead[] {
  let known = ahead.get(words);
  if (known === undefined) {
    known = words.has('modal') || (words.has('to') && setTo.test(words.low)) ? aheadIn(words) : [];
    ahead.set(words, known);
  }
  return known;
}

function clause(words: SentenceWords, wanted: (one: Ahead) => boolean): number {
  return clausesAhead(words).find((one) => wanted(one))?.at ?? -1;
}

const meeting = pattern(
  '\\b(?:meetings?|nominations|applications|session|polls?|elections?|event|consultation|deadline|vacancy) (?:would|will|is to|was to)\\b',
);
const commits = new Set([
  'undertook',
  'agreed',
  'promised',
  'confirmed',
  'assured',
  'committed',
  'offered',
  'pledged',
  'reassured',
  'accepted',
  'requested',
  'asked',
]);
const isPast = pattern(
  '^(?:\\W*(?:in|on|at|during|last|previously|earlier)\\b[^,]{0,40},)? ?[^,]{0,60}\\bhad (?:already |previously |since |been )?(?:agreed|asked|requested|undertaken|promised|offered|written|been)',
);

/** Rules for actions. */
export const actionRules: readonly ProseRule[] = [
  {
    name: 'row of an action table',
    force: 'promised',
    test: ({ raw, block }, { topic, columns }) =>
      block.kind === 'row' && topic === 'actions' && !isDone(raw, columns) && !isEmptyCell(raw, columns) ? 0 : -1,
  },
  {
    name: 'row of a table',
    force: 'no',
    test: ({ block }, { topic }) => (block.kind === 'row' && topic !== '' ? 0 : -1),
  },
  {
    name: 'entry of an action list',
    force: 'promised',
    test: ({ raw, low, block }, { topic }) =>
      topic === 'actions' &&
      block.kind !== 'heading' &&
      !isDone(raw, null) &&
      !/\bnext meeting\b/u.test(low) &&
      !/\?$/u.test(low) &&
      !/\bno actions?\b|^\W*(?:none|nil)\b/u.test(low)
        ? 0
        : -1,
  },
  { name: 'entry that is done', force: 'no', test: (_, { topic }) => (topic === 'actions' ? 0 : -1) },
  { name: 'question', force: 'no', test: ({ low, block }) => (/\?\W*$/u.test(low) || block.mark === 'Q' ? 0 : -1) },
  {
    name: 'resolution that leaves something to do',
    force: 'promised',
    test: (words, { topic }) =>
      topic === 'decisions' || (words.has('decide') && resolves.test(words.low))
        ? leavesAt(words.low, topic === 'decisions')
        : -1,
  },
  { name: 'no action', force: 'no', test: (words) => (words.has('action') ? words.low.search(labelNone) : -1) },
  {
    name: 'labelled action',
    force: 'promised',
    test: (words) => (words.has('action') && words.block.kind !== 'heading' ? words.low.search(label) : -1),
  },
  {
    name: 'asked politely',
    force: 'promised',
    test: ({ low }) => (low.includes('please') ? low.search(politely) : -1),
  },
  {
    name: 'heading that instructs',
    force: 'promised',
    test: (words) => (words.block.kind === 'heading' && words.has('to') ? words.low.search(clerkToInHeading) : -1),
  },
  { name: 'heading', force: 'no', test: ({ block }) => (block.kind === 'heading' ? 0 : -1) },
  {
    name: 'undertakes',
    force: 'promised',
    test: (words) => (words.has('commit') && !undertakenPast.test(words.low) ? words.low.search(undertakes) : -1),
  },
  {
    name: 'is to do',
    force: 'promised',
    test: (words) =>
      words.has('to')
        ? clause(
            words,
            (one) => one.subject === 'person' && one.act === 'does' && !one.isDoubtful && isSetTo(words.low, one.at),
          )
        : -1,
  },
  {
    name: 'promises to do',
    force: 'promised',
    test: (words) =>
      words.has('modal')
        ? clause(
            words,
            (one) =>
              one.act === 'does' &&
              !one.isDoubtful &&
              (one.subject === 'person' || commits.has(one.said)) &&
              !isSetTo(words.low, one.at),
          )
        : -1,
  },
  {
    name: 'meeting to come',
    force: 'no',
    test: (words) => (words.has('meeting') && (words.has('modal') || words.has('to')) ? words.low.search(meeting) : -1),
  },
  {
    name: 'promised that it be done',
    force: 'promised',
    test: (words) =>
      words.has('modal') || words.has('to')
        ? clause(
            words,
            (one) =>
              one.act === 'is done' &&
              !one.isDoubtful &&
              (commits.has(one.said) ||
                pledgesDelivery.test(words.low.slice(0, one.at)) ||
                (isDelivery(words.low.slice(one.at, one.end + 1)) && byWhen.test(words.low.slice(one.at)))),
          )
        : -1,
  },
  {
    name: 'asked to do',
    force: 'promised',
    test: (words) => {
      if (!words.has('ask') || isPast.test(words.low) || askedByOthers.test(words.low)) return -1;
      const at = words.low.search(asks);
      if (at === -1) return -1;
      return asksQuestion.test(words.low.slice(Math.max(0, at - 4))) ? -1 : at;
    },
  },
  {
    name: 'asked for something',
    force: 'promised',
    test: (words) => {
      if (!words.has('ask') || askedByOthers.test(words.low)) return -1;
      const at = words.low.search(askedFor);
      return at === -1 || answered.test(words.low) ? -1 : at;
    },
  },
  {
    name: 'agreed to do',
    force: 'promised',
    test: (words) => (words.has('commit') || words.has('decide') ? words.low.search(agreedToDo) : -1),
  },
  {
    name: 'could have it by',
    force: 'promised',
    test: (words) => (words.has('could') ? words.low.search(couldHave) : -1),
  },
  {
    name: 'answer that promises',
    force: 'promised',
    test: (words) => (words.has('modal') ? words.low.search(answer) : -1),
  },
  {
    name: 'note of who is to do what',
    force: 'promised',
    test: (words) => (words.sentence.mayBeNote && words.low.length < 260 ? noteAt(words) : -1),
  },
  {
    name: 'thing to be done',
    force: 'intended',
    test: (words) =>
      words.has('modal')
        ? clause(words, (one) => one.act === 'is done' && !one.isDoubtful && one.said !== 'asked')
        : -1,
  },
  { name: 'intends', force: 'intended', test: (words) => (words.has('intend') ? words.low.search(intendedWords) : -1) },
  { name: 'mooted', force: 'mooted', test: (words) => (words.has('intend') ? words.low.search(mootedWords) : -1) },
];

const resolves = pattern(
  '\\b(?:resolved|agreed|decided|resolution|ordered)\\b(?! (?:that )?(?:it|this|there) (?:was|were|is))',
);
const startsDoing = pattern(
  '^\\W*(?:\\(?\\w{1,3}[.)] )?(?:and |also |further )*(?:that |to )?(?:also |further )?(?:{doing})(?! (?:be|was|of|and)\\b)\\b',
);
const someoneDo = pattern(
  "\\b(?:that|and) (?:the |a |an |each |both )?[\\w .'&/()-]{2,60}?(?<! to) {doing}(?:,| (?:to|the|a|an|all|any|every|each|its|their|his|her|back|out|up|with|members|officers|that|how|for|it|them|further|this|these|both|new|copies|details|quotes|quotations|written|on)\\b)(?! be\\b)",
);
const be = pattern(
  '\\bbe (?:also |further |re)?(?:asked|requested|instructed|invited|tasked|directed|emailed|circulated|sent|forwarded|reported|brought|arranged|contacted|obtained|sought|submitted|published|provided|supplied|prepared|drafted|written|convened|called|presented to|chased|raised with|investigated|produced|organised|commissioned|installed|repaired|ordered|advertised|shared|posted|displayed|consulted)\\b(?! as\\b)',
);
const actorTo = pattern("\\b{posts}(?: (?:of|for|and) [\\w' ]{2,40})? to (?:[a-z]+ly )?{doing}\\b");
const politely = pattern(
  '^\\W*(?:would|could|can) [\\w, ]{2,50} please [a-z]+|\\bplease (?:could|can|would|{doing})\\b',
);
const onlyFormal = pattern('^\\W*(?:\\(?\\w{1,3}[.)] )?(?:and )?(?:that |to )?(?:{formal})\\b');

/** What a resolution leaves to be done, and where: `that the Clerk place the order`. */
function leavesAt(low: string, isEntry: boolean): number {
  if (isEntry && startsDoing.test(low) && !onlyFormal.test(low)) return 0;
  const from = isEntry ? 0 : Math.max(0, low.search(resolves));
  const words = low.slice(from, from + 400);
  if (/\b(?:was|were|is|are|had|has|felt|seemed)\b/u.test(words.slice(0, 60)) && !isEntry) return -1;
  for (const place of [someoneDo, be, actorTo]) {
    const at = words.search(place);
    if (at !== -1) return from + at;
  }
  return -1;
}

function isSetTo(low: string, at: number): boolean {
  return /^(?:was|were|is|are) /u.test(low.slice(at, at + 5));
}

function isDelivery(words: string): boolean {
  return delivery.test(words);
}
const delivery = pattern('\\b{deliveries}\\b|\\bin place\\b|\\bon the agenda\\b|\\bin (?:touch|contact)\\b');

/** `TL to come back`, `A card to be sent.`: a line that says nothing was so, only what is to be. */
function noteAt(words: SentenceWords): number {
  const { low, raw } = words;
  const initials = raw.search(initialsTo);
  if (initials !== -1 && !notNoteForm.test(low.slice(initials, initials + 60))) return initials;
  // A later part of the line may be the note: `No objection; clerk to reply`.
  for (const part of low.split(/(?<=[;:.,-]) /u)) {
    const to = part.indexOf(' to ');
    if (to === -1) continue;
    const before = part.slice(0, to + 4);
    if (
      finiteWord.test(before) ||
      notNoteForm.test(before) ||
      /^\W*(?:to|and|or|but|which|that|as|in|for|only|due|able) /u.test(part)
    )
      continue;
    if (noteStart.test(part) || toBeDone.test(part.slice(to))) return low.indexOf(part);
  }
  return -1;
}
const finiteWord = pattern('\\b{finite}\\b');
const noteStart = pattern(
  "^\\W*(?:(?:the|all|both|each|our|new|vice|deputy|lead|link|parish|town|school|business|assistant|independent|finance|hr|site|project|acting|senior|interim|local|chief|executive|medical|nurse|operational|head|director|chair|clerk) ){0,4}(?:(?:{titles})\\.? [\\w'.-]+(?: [\\w'.-]+)?(?:(?:,| and| &) [\\w'.-]+(?: [\\w'.-]+)?)?|{posts}(?:,? (?:of|for|and|&|/) [\\w' -]{1,40})?|[a-z][\\w'-]+(?: and [a-z][\\w'-]+)?(?= to {doing}\\b)) to (?:[a-z]+ly )?[a-z]",
);
