/** `would`, `will` and `was to`: who is to do what, and whether anybody promised it. */
import { pattern } from './patterns.ts';
import type { SentenceWords } from './sentence-words.ts';

/** One clause of a sentence that looks ahead. */
export interface Ahead {
  readonly at: number;
  /** Where the verb behind the modal ends. */
  readonly end: number;
  /** Who or what it is said of. */
  readonly subject: 'person' | 'thing';
  /** What becomes of it: somebody does it, it is done, it idly is, or it is not to be. */
  readonly act: 'does' | 'is done' | 'idle' | 'not';
  /** The word of saying it hangs on, or `''`. */
  readonly said: string;
  /** Whether that word, or an `if`, leaves it open. */
  readonly isDoubtful: boolean;
}

const modal = pattern(
  "(?<![\\w-])(?:(?<plain>would|will|shall|'ll)|(?<set>was|were|is|are) to(?! (?:date|be found|blame|the|a|an)\\b))(?<not> not\\b| never\\b| no longer\\b| hardly\\b)?(?: (?:also|then|now|therefore|be able to|need to|have to|look to|seek to|aim to|try to|endeavour to|work to|shortly|in turn|in future|only|first|again|both|each|all|in the meantime|instead|additionally|subsequently|accordingly|kindly|jointly|personally|continue to|separately|urgently|formally|happily|gladly|write,|henceforth),?)* (?<verb>[a-z][\\w'-]*)(?: (?<next>[\\w'-]+))?(?: (?<third>[\\w'-]+))?",
  'gu',
);
const person = pattern(
  '(?:^|[\\s(,;:"\'])(?:{posts}|\\b[a-z]+ and (?:he|she|[a-z]+))(?: \\([^)]{1,40}\\)?)?(?:,[^,;:]{1,70},)?(?: (?:himself|herself|themselves|both|all|each|therefore|also|then|now|or their deput\\w+)){0,2} ?$',
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
const outside = pattern(
  '\\b(?:residents|parents|pupils|children|people|families|patients|tenants|customers|users|carers|inspectors|inspectorate|ofsted|government|minister|ministers|dfe|cqc|public|staff|market|developer|developers|applicant|applicants|owner|owners|drivers|visitors|company|students|learners|employers|businesses|nobody|no one|few|many|most|some|one|others|ministry) *$',
);
const saying = pattern('\\b{speech}\\b(?! (?:figures?|numbers?|position))', 'gu');
const doubt = pattern('^{doubting}$');
const conditional = pattern('\\b(?:if|unless|were it|had (?:it|they|the))\\b');
const whether = pattern(
  '\\b(?:ask(?:ed|s|ing)?|check(?:ed|ing)?|see|know|consider(?:ed|ing)?|wondered|find out|let [\\w ]{2,20} know|establish|confirm|advise|look at|say|clarify|whether or|query|queried|asked them|investigate|explore|wished to know) if\\b',
);
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
    const subject = subjectOf(clause, raw.slice(match.index - clause.length, match.index));
    const said = lastSaid(clause);
    const rest = low.slice(match.index);
    const act = not === undefined ? actOf(verb, next, third) : 'not';
    const end = match.index + match[0].length - (third === '' ? 0 : third.length);
    const isOpen = conditional.test(clause + rest.slice(0, 120)) && !whether.test(low);
    const isDoubtful =
      isOpen ||
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

function subjectOf(clause: string, raw: string): Ahead['subject'] {
  const near = clause.slice(-90);
  if (outside.test(near)) return 'thing';
  if (/\bit ?$|\b(?:this|that|these|those|which|there) ?$/u.test(near)) return 'thing';
  if (person.test(near) || postOf.test(near)) return partOfThing.test(near) ? 'thing' : 'person';
  if (name.test(raw.slice(-90)) && !things.test(near)) return 'person';
  if (agent.test(near)) return 'person';
  // `, and would write`: the verb before it has the subject.
  return /(?:,? (?:and|but)|,|;) ?$/u.test(near) ? 'person' : 'thing';
}

/** `the report of the Director would ...` */
const partOfThing = pattern(
  "\\b(?:report|paper|letter|update|copy|minutes|work|meeting|views?|role|post|contract|team's|membership|number|cost|agenda|role) (?:of|from|by|for) the [\\w ]{2,40}$",
);

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
  return idle.test(verb) ? 'idle' : 'does';
}

const talk = /^(?:word|look|conversation|chat|discussion|think|meeting|quiet)$/u;
/** `do her best` is no promise of anything. */
const owned = /^(?:her|his|their|its|our|what)$/u;

/** `would be circulated`, `would be in place`, `would be writing`; but `would be glad`. */
function whatBe(next: string, third: string): Ahead['act'] {
  const word = /ly$|^(?:also|then|now|again|re)$/u.test(next) ? third : next;
  if ((next === 'in' && /^(?:touch|place|the|contact)$/u.test(third)) || (next === 'on' && third === 'the'))
    return 'is done';
  if (state.test(word)) return 'idle';
  if (/ing$/u.test(word)) return 'does';
  return delivered.test(word) || participle.test(word) ? 'is done' : 'idle';
}
