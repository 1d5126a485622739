/** `would`, `will` and `was to`: who is to do what, and whether anybody promised it. */

import type { Ahead, Subject } from '../sentences/ahead.ts';
import { pattern } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import { isPatient, otherSpeaks, subjectOf } from './subjects.ts';

const modal = pattern(
  "(?:(?<plain>(?<![\\w-])(?:would|will|shall)|'ll|'d(?= (?:also |then )?(?:ring|phone|call|send|bring|ask|write|do|get|look|find|let|check|see|speak|talk|sort|email|pick|take|make|give|put|chase|raise|arrange|try|mend|fix|order|book|tell|report|draft|share|circulate)\\b))|(?<![\\w-])(?<set>was|were|is|are) to(?! (?:date|be found|blame|the|a|an)\\b))(?<not> not\\b| never\\b| no longer\\b| hardly\\b)?(?: (?:also|then|now|therefore|be able to|look to|seek to|aim to|try to|endeavour to|work to|next|shortly|in turn|in future|only|first|again|both|each|all|in the meantime|instead|additionally|subsequently|accordingly|kindly|jointly|personally|separately|urgently|formally|happily|gladly|write,|henceforth),?)* (?<verb>[a-z][\\w'-]*)(?: (?<next>[\\w'-]+))?(?: (?<third>[\\w'-]+))?",
  'gu',
);
const saying = pattern('\\b{speech}\\b(?! (?:figures?|numbers?|position))', 'gu');
const doubt = pattern('^{doubting}$');
const conditional = pattern(
  '^\\W*(?:should|were|had) (?:the|it|this|any|no|they|he|she)\\b|\\b(?:under|by|through|for) which\\b|^\\W*(?:by|under) (?:the |its |their )(?:terms|conditions|notice|order|contract|lease)\\b|\\bhad (?:told|said|announced|been (?:told|agreed|resolved|decided))\\b|\\b(?:if|unless|were it|had (?:it|they|the))\\b',
);
const whether = pattern(
  '\\b(?:ask(?:ed|s|ing)?|check(?:ed|ing)?|see|know|consider(?:ed|ing)?|wondered|find out|let [\\w ]{2,20} know|establish|confirm|advise|look at|say|clarify|whether or|query|queried|asked them|investigate|explore|wished to know) if\\b',
);
/** `The report describes what the team will do`. */
const tellsHow =
  /\b(?:describe[sd]?|explain(?:s|ed)|set out|sets out|outlined?s?|shows?|showed|discussed|considered) (?:what|how|why|where|when|the (?:steps|way|measures|work) (?:that )?)[\w' ]{0,40}$/u;
/** `It was anticipated that`: what may come is promised by nobody. */
const foreseen =
  /\b(?:anticipated|expected|hoped|envisaged|assumed|predicted|feared|likely|possible|hopeful|confident|optimistic|hoping|expecting|expects|hopes)(?:,[^,]{1,40},)? that (?!.*(?:;|, (?:and|but) ))/u;
const idle = pattern('^{idle}$');
const delivered = pattern('^(?:{deliveries})$');
const state = pattern('^(?:{states})$');
const participle = /(?:ed|en|own|ought|aught|ept|old|ade|one|ent|uilt|un|ut|et)$/u;

/** Every clause of the sentence that looks ahead, in order. */
export function aheadIn(words: SentenceWords): Ahead[] {
  const { low } = words;
  const found: Ahead[] = [];
  modal.lastIndex = 0;
  for (let match = modal.exec(low); match !== null && found.length < 12; match = modal.exec(low)) {
    const { verb = '', next = '', third = '', not, set } = match.groups as Record<string, string | undefined>;
    const from = Math.max(0, match.index - 140);
    const before = low.slice(from, match.index);
    const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1);
    const said = lastSaid(clause);
    const rest = low.slice(match.index);
    const act = not !== undefined || takesOffice.test(rest) ? 'idle' : actOf(verb, next, third);
    const subject = whoDoes(words, clause, match.index, act, verb);
    const isOpen = conditional.test(clause + rest.slice(0, 120)) && !whether.test(low);
    const isDoubtful =
      isOpen ||
      tellsHow.test(clause) ||
      foreseen.test(clause) ||
      (doubt.test(said) && isStillSaid(clause, said)) ||
      (set !== undefined && isPurpose.test(clause));
    found.push({ at: match.index, subject, act, said, isDoubtful });
    modal.lastIndex = match.index + match[0].length - next.length - third.length - 1;
  }
  return found;
}

/** Whoever something is done to promises nothing by it: `the contractor would be asked`. */
function whoDoes(words: SentenceWords, clause: string, at: number, act: Ahead['act'], verb: string): Subject {
  if (act === 'is done' && isPatient(clause)) return 'thing';
  return otherSpeaks(words, at) ? 'other' : subjectOf(words, clause, at, verb);
}

/** `The aim was to`: nobody is set to do it. */
const isPurpose =
  /\b(?:aim|aims|purpose|task|intention|plan|challenge|role|job|idea|objective|priority|hope|goal|ambition|key|answer|question|issue|if (?:he|she|they|it|we))\b[^.]{0,30}$/u;

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
  if (goesOn.test(rest)) return false;
  return !/(?:,|\band\b|\bbut\b) ?(?:and |but |so )?(?:the |he |she |they |it was |cllr |mr |mrs |ms |dr |officers )[^,]*$|, (?:and|but|so) [a-z'-]+ *$/u.test(
    rest,
  );
}

/** `believed that they had, but would check`: whoever said so goes on about himself. */
const goesOn = /\b(?:but|and|so) *$/u;

/** Verbs that are a deed or none by what follows them. */
const byWhatFollows: Readonly<Record<string, (next: string, third: string) => Ahead['act']>> = {
  be: whatBe,
  have: (next, third) =>
    does(
      (/^(?:an?|another)$/u.test(next) && talk.test(third)) ||
        (/^(?:it|them|this|that|these|those)$/u.test(next) && hadDone.test(third)),
    ),
  do: (next, third) => does(!owned.test(next) || third === 'part'),
  see: (next) => does(/^(?:to|that|if|what|whether)$/u.test(next)),
  lead: (next) => does(next !== 'to'),
  make: (next, third) => does(next !== 'decisions' && !/^(?:decision|final|difference|sense)$/u.test(third)),
  stand: (next) => does(next === 'in'),
  take: (next, third) => does(!notTaken.test(next) && !(determiner.test(next) && inHand.test(third))),
};

function does(isDeed: boolean): Ahead['act'] {
  return isDeed ? 'does' : 'idle';
}

/** `would normally reply` says how things go. */
const usual =
  /^(?:normally|usually|generally|typically|ordinarily|traditionally|often|sometimes|rarely|seldom|occasionally)$/u;
const adverb = /^(?!(?:re|sup|ap|com|im|mis?ap|multip)ply$|(?:f|re|al|ral)ly$)[a-z]{2,}ly$/u;

function actOf(verb: string, next: string, third: string): Ahead['act'] {
  if (usual.test(verb)) return 'idle';
  if (adverb.test(verb)) return next === '' ? 'idle' : actOf(next, third, '');
  return byWhatFollows[verb]?.(next, third) ?? does(!idle.test(verb));
}

/** `would take up the post`. */
const takesOffice =
  /^\w+ take (?:up|on|over) (?:the|her|his|a|their|its|as) (?:new )?(?:posts?|role|position|office|appointment|seat|reins|duties|chair)\b/u;
/** `take the matter up` is something to do; `take the items together`, `take place`, `take effect` are not. */
const notTaken = /^(?:items?|place|effect|time|over|part|two|three)$/u;
const determiner = /^(?:the|an?|this|that|his|her|up)$/u;
const inHand =
  /^(?:chair|items?|agenda|vote|time|while|year|little|long|office|papers|reports|meeting|oath|decision)$/u;

/** `would have it ready`. */
const hadDone = /^(?:ready|done|[a-z]+ed|sent|put|made|written|redone|in|by|for|on|with)$/u;
const talk = /^(?:word|look|go|another|conversation|chat|discussion|think|meeting|quiet)$/u;
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
