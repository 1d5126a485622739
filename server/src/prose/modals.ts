/** `would`, `will` and `was to`: who is to do what, and whether anybody promised it. */
import { pattern } from './patterns.ts';
import type { SentenceWords } from './sentence-words.ts';

/** One clause of a sentence that looks ahead. */
export interface Ahead {
  readonly at: number;
  /** Where the verb behind the modal ends. */
  readonly end: number;
  /** Who or what it is said of; `other` are those whose promises bind nobody at the table. */
  readonly subject: 'person' | 'thing' | 'other';
  /** What becomes of it: somebody does it, it is done, it idly is, or it is not to be. */
  readonly act: 'does' | 'is done' | 'idle' | 'not';
  /** The word of saying it hangs on, or `''`. */
  readonly said: string;
  /** Whether that word, or an `if`, leaves it open. */
  readonly isDoubtful: boolean;
}

const modal = pattern(
  "(?<![\\w-])(?:(?<plain>would|will|shall|'ll)|(?<set>was|were|is|are) to(?! (?:date|be found|blame|the|a|an)\\b))(?<not> not\\b| never\\b| no longer\\b| hardly\\b)?(?: (?:also|then|now|therefore|be able to|look to|seek to|aim to|try to|endeavour to|work to|next|shortly|in turn|in future|only|first|again|both|each|all|in the meantime|instead|additionally|subsequently|accordingly|kindly|jointly|personally|continue to|separately|urgently|formally|happily|gladly|write,|henceforth),?)* (?<verb>[a-z][\\w'-]*)(?: (?<next>[\\w'-]+))?(?: (?<third>[\\w'-]+))?",
  'gu',
);
const person = pattern(
  '(?:^|[\\s(,;:"\'])(?:{posts}|[a-z]+.s (?:office|staff)|the (?:second|first|third|latter|former)|\\b[a-z]+ and (?:he|she|[a-z]+))(?: \\([^)]{1,40}\\)?)?(?:,[^,;:]{1,70},)?(?: (?:himself|herself|themselves|both|all|each|therefore|also|then|now|or their deput\\w+)){0,2} ?$',
);
const postOf = pattern(
  "(?:^|[\\s(,;:])(?:{posts})(?:,? (?:of|for|to|from|at|with|on behalf of|responsible for|\\([^)]{1,30}\\)) [\\w&'/-][\\w&,'/ -]{1,60})?,? ?$",
);
const name =
  /(?:\b(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Rev(?:d|erend)?|Canon|Sir|Dame|Lord|Lady|Baroness|Sgt|PC|PCSO|Insp(?:ector)?|Supt|Alderman|Ald|Father|Sister|Captain|Commander)\.? +[A-Z][\w'. -]{1,40}|\b[A-Z]{2,3}(?:(?:\/|, ?| and | & )[A-Z]{2,3}){0,3}|\b[A-Z]\.? ?[A-Z][a-z][\w'-]+|\b[A-Z][a-z'-]+(?:[- ](?:[A-Z][\w'-]+)){1,2})(?: +\([^)]{1,40}\))?(?:,[^,;:]{1,70},)? *$/u;
/** Words with capitals that name no person. */
const things = pattern(
  "\\b(?:strategy|plan|report|policy|scheme|programme|project|survey|review|act|bill|act|code|framework|fund|grant|charter|agreement|system|service's|meeting|centre|center|school|park|street|road|lane|hub|lodge|house|hall|project|appendix|item|budget|paper|letter|bank|ofsted|cqc|government|covid|brexit|agm|ai|it|ict|hs2|uk|nhs england|dfe|monday|tuesday|wednesday|thursday|friday|saturday|sunday) *$",
);
/** Words that look like somebody's trade. */
const agent = pattern(
  '\\b(?!matter|number|order|letter|paper|computer|river|weather|summer|winter|newsletter|cover|water|power|centre|tower|register|door|floor|error|factor|sector|corridor|mirror|quarter|september|october|november|december|other|another|either|neither|rather|whether|chapter|charter|tender|transfer|offer|poster|shelter|theatre|minor|major|former|latter|further|later|under|over|never|ever|user|driver|customer|carer|visitor|inspector|developer|owner|employer)[a-z]+(?:man|woman|men|person|keeper|ist|eer|ician|er|or) ?$',
);
const outside = pattern('\\b(?:{others}|who) *$');
const notThemselves = /\b(?:people|staff|pupils|children) *$/u;
/** `the Director, who would ...` goes on about the Director. */
const relative = /(?:,|\band) who *$/u;
/** Others that a sentence begins with and that `he`, `she`, `it` and `they` in it go back to. */
const othersFirst = pattern(
  "^\\W*(?:(?:the|a|an|one|two|three|some|several|both|his|her|its|their|another|local|for) )?(?:(?!(?:{finite}|{posts}|to|of|for|with|by|from|and)\\b)[\\w'-]+ ){0,3}?{others}\\b",
);
const pronoun = /\b(?:he|she|it|they|his|her|their)\b(?: [a-z]+){0,3} *$/u;
/** `The applicant confirmed that the trees would be kept`. */
const saysThat = pattern("^(?:'s [a-z]+)? (?:[a-z]+ly |had |has |have |also |then )*(?:{speech})\\b");
/** Whoever is at the table. */
const ours = pattern(
  '\\b(?:{titles}\\.? \\w|clerk|chair|chairman|officers?|director|head|manager|secretary|treasurer|governors?|trustees?|committee|board|panel|members?|chief)\\b',
);
const saying = pattern('\\b{speech}\\b(?! (?:figures?|numbers?|position))', 'gu');
const doubt = pattern('^{doubting}$');
const conditional = pattern(
  '^\\W*should (?:the|it|this|any)\\b|\\b(?:under|by|through|for) which\\b|\\bhad (?:told|said|announced|been told)\\b|\\b(?:if|unless|were it|had (?:it|they|the))\\b',
);
const whether = pattern(
  '\\b(?:ask(?:ed|s|ing)?|check(?:ed|ing)?|see|know|consider(?:ed|ing)?|wondered|find out|let [\\w ]{2,20} know|establish|confirm|advise|look at|say|clarify|whether or|query|queried|asked them|investigate|explore|wished to know) if\\b',
);
/** `The report describes what the team will do`. */
const tellsHow =
  /\b(?:describe[sd]?|explain(?:s|ed)|set out|sets out|outlined?s?|shows?|showed|discussed|considered) (?:what|how|why|where|when|the (?:steps|way|measures|work) (?:that )?)[\w' ]{0,40}$/u;
const idle = pattern('^{idle}$');
const delivered = pattern('^(?:{deliveries})$');
const state = pattern('^(?:{states})$');
const participle = /(?:ed|en|own|ought|aught|ept|old|ade|one|ent|uilt|un|ut|et)$/u;

/** Every clause of the sentence that looks ahead, in order. */
export function aheadIn({ low, raw }: SentenceWords): Ahead[] {
  const found: Ahead[] = [];
  modal.lastIndex = 0;
  for (let match = modal.exec(low); match !== null && found.length < 12; match = modal.exec(low)) {
    const { verb = '', next = '', third = '', not, set } = match.groups as Record<string, string | undefined>;
    const from = Math.max(0, match.index - 140);
    const before = low.slice(from, match.index);
    const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1);
    const said = lastSaid(clause);
    const rest = low.slice(match.index);
    const act = not === undefined ? actOf(verb, next, third) : 'not';
    // Whoever something is done to promises nothing by it: `the contractor would be asked`.
    const isDoneTo = act === 'is done' && outside.test(clause.slice(-90));
    const subject = isDoneTo
      ? 'thing'
      : otherSpeaks(low, match.index)
        ? 'other'
        : subjectOf(clause, raw.slice(match.index - clause.length, match.index), match.index - clause.length);
    const end = match.index + match[0].length - (third === '' ? 0 : third.length);
    const isOpen = conditional.test(clause + rest.slice(0, 120)) && !whether.test(low);
    const isDoubtful =
      isOpen ||
      tellsHow.test(clause) ||
      (doubt.test(said) && isStillSaid(clause, said)) ||
      (set !== undefined &&
        /\b(?:aim|aims|purpose|task|intention|plan|challenge|role|job|idea|objective|priority|hope|goal|ambition|key|answer|question|issue|if (?:he|she|they|it|we))\b[^.]{0,30}$/u.test(
          clause,
        ));
    found.push({ at: match.index, end, subject, act, said, isDoubtful });
    modal.lastIndex = match.index + match[0].length - next.length - third.length - 1;
  }
  return found;
}

/** Whether somebody from outside is the one who says or does what stands at `at`. */
export function otherSpeaks(low: string, at: number): boolean {
  const match = othersFirst.exec(low.slice(0, Math.min(at, 400)));
  if (match === null) return false;
  const between = low.slice(match[0].length, at);
  if (ours.test(between)) return false;
  return (
    between.trim() === '' || pronoun.test(between) || (saysThat.test(between) && !/[;,] (?:and|but)\b|;/u.test(between))
  );
}

function subjectOf(clause: string, raw: string, from: number): Ahead['subject'] {
  const near = clause.slice(-90);
  if (outside.test(near) && !relative.test(near)) return 'other';
  if (notThemselves.test(near)) return 'thing';
  if (/\bit ?$|\b(?:this|that|these|those|which|there) ?$/u.test(near)) return 'thing';
  if (person.test(near) || postOf.test(near)) return isPartOfThing(near) ? 'thing' : 'person';
  if (name.test(raw.slice(-90)) && !things.test(near)) return 'person';
  if (isFirstName(raw, from)) return 'person';
  if (agent.test(near)) return 'person';
  // `, and would write`: the verb before it has the subject.
  return /(?:,? (?:and|but)|,|;) ?$/u.test(near) ? 'person' : 'thing';
}

/** `4.6 Petra will`, `and Rashid would`: one word with a capital that is no common noun and stands without an article. */
function isFirstName(raw: string, from: number): boolean {
  const match = firstName.exec(raw);
  if (match === null) return false;
  const { word = '' } = match.groups as Record<string, string | undefined>;
  if (commonWord.test(word.toLowerCase()) || things.test(word.toLowerCase())) return false;
  // A noun may begin a sentence: what looks like one is none of them.
  return from + match.index > 2 || !nounEnding.test(word);
}
const firstName = /(?:^|[-\d.,;:)(] *|\b(?:and|but|that|so|then|while) )(?<word>[A-Z][a-z'-]{1,14}) *$/u;
export const nounEnding = /(?:s|ing|tion|sion|ment|ity|ance|ence|ness|ure|age|cy|ship|hood|work|al|ic|ed)$/u;
const commonWord =
  /^(?:the|this|that|these|those|there|it|all|each|both|any|some|many|most|more|no|none|nothing|what|who|which|council|cabinet|staff|people|children|demand|growth|food|money|care|health|data|day|year|term|class|school|church|mass|dinner|lunch|supper|rain|snow|winter|summer|spring|autumn|group|parking|traffic|today|tomorrow|now|then|here|much|little|others|everything|something|anything|nobody|someone|time|cost|price|rent|tax|power|water|fire|police|court|press|public|phase|stage|part|plan|bid|site|land|east|west|north|south|easter|christmas|diwali|eid|ofsted|estyn|parliament|senedd|government|britain|england|wales|scotland|europe|openreach|google|microsoft|zoom|facebook|doing|yes|how|why|where|when|anyone|one|two|three|four|five|six|seven|eight|nine|ten|such|another|neither|either|half|item|ward|labour|nature)$/u;

/** `the report of the Director would ...` */
function isPartOfThing(near: string): boolean {
  return pattern(
    "\\b(?:report|paper|letter|update|copy|minutes|work|meeting|views?|role|post|contract|team's|membership|number|cost|agenda|role) (?:of|from|by|for) the [\\w ]{2,40}$",
  ).test(near);
}

/** The last word of saying before a modal. */
function lastSaid(clause: string): string {
  let said = '';
  saying.lastIndex = 0;
  for (let match = saying.exec(clause); match !== null; match = saying.exec(clause)) said = match[0];
  return said;
}

/** Whether nobody else has begun to speak since: `asked whether ..., and the Director would find out`. */
function isStillSaid(clause: string, said: string): boolean {
  const rest = clause.slice(clause.lastIndexOf(said) + said.length);
  if (
    /^(?:asked|requested)/u.test(said) &&
    !/^[^,]{0,50}\b(?:whether|if|what|when|how|why|who|which|where|about)\b/u.test(rest)
  )
    return false;
  return !/(?:,|\band\b|\bbut\b) ?(?:and |but |so )?(?:the |he |she |they |it was |cllr |mr |mrs |ms |dr |officers )[^,]*$/u.test(
    rest,
  );
}

function actOf(verb: string, next: string, third: string): Ahead['act'] {
  if (verb === 'be') return whatBe(next, third);
  if (verb === 'have') return next === 'a' && talk.test(third) ? 'does' : 'idle';
  if (verb === 'do') return owned.test(next) && third !== 'part' ? 'idle' : 'does';
  if (verb === 'see' && /^(?:to|that|if|what|whether)$/u.test(next)) return 'does';
  if (verb === 'lead') return next === 'to' ? 'idle' : 'does';
  if (verb === 'make' && (next === 'decisions' || /^(?:decision|final|difference|sense)$/u.test(third))) return 'idle';
  if (verb === 'stand' && next === 'in') return 'does';
  if (
    verb === 'take' &&
    /^(?:the|an?|this|that|item|items|his|her|place|effect|time|over|part|up|two|three)$/u.test(next)
  )
    return takes(next, third);
  return idle.test(verb) ? 'idle' : 'does';
}

/** `take the matter up` is something to do; `take the items together`, `take place`, `take effect` are not. */
function takes(next: string, third: string): Ahead['act'] {
  if (/^(?:item|items|place|effect|time|over|part|two|three)$/u.test(next)) return 'idle';
  return /^(?:chair|items?|agenda|vote|time|while|year|little|long|office|papers|reports|meeting|oath|decision)$/u.test(
    third,
  )
    ? 'idle'
    : 'does';
}

const talk = /^(?:word|look|conversation|chat|discussion|think|meeting|quiet)$/u;
/** `do her best` is no promise of anything. */
const idleGerund =
  /^(?:voting|abstaining|leaving|retiring|standing|stepping|resigning|missing|losing|needing|having|being|getting|moving|living|costing|starting|beginning|continuing|going|staying|growing|rising|falling|increasing|decreasing|relying|struggling|hoping|looking|closing|opening|paying|joining|running)$/u;
const owned = /^(?:her|his|their|its|our|what|more|less|better)$/u;

/** `would be circulated`, `would be in place`, `would be writing`; but `would be glad`. */
function whatBe(next: string, third: string): Ahead['act'] {
  const word = /ly$|^(?:also|then|now|again|re)$/u.test(next) ? third : next;
  if ((next === 'in' && /^(?:touch|place|the|contact)$/u.test(third)) || (next === 'on' && third === 'the'))
    return 'is done';
  if (state.test(word)) return 'idle';
  if (word === 'taking' && /^(?:over|up|early)$/u.test(third)) return 'idle';
  if (/ing$/u.test(word)) return idleGerund.test(word) ? 'idle' : 'does';
  return delivered.test(word) || participle.test(word) ? 'is done' : 'idle';
}
