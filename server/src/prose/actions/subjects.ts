/** Who it is said of: somebody at the table, somebody from outside, or a thing. */

import type { Subject } from '../sentences/ahead.ts';
import { pattern } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';

const person = pattern(
  '(?:^|[\\s(,;:"\'])(?:{posts}|[a-z]+.s (?:office|staff)|the (?:second|first|third|latter|former)|\\b[a-z]+ and (?:he|she|[a-z]+))(?: \\([^)]{1,40}\\)?)?(?:,[^,;:]{1,70},)?(?: (?:himself|herself|themselves|both|all|each|therefore|also|then|now|or their deput\\w+)){0,2} ?$',
);
const postOf = pattern(
  "(?:^|[\\s(,;:])(?:{posts})(?:,? (?:of|for|to|from|at|with|on behalf of|responsible for|\\([^)]{1,30}\\)) [\\w&'/-][\\w&,'/ -]{1,60})?,? ?$",
);
const name =
  /(?:\b(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Rev(?:d|erend)?|Canon|Sir|Dame|Lord|Lady|Baroness|Sgt|PC|PCSO|Insp(?:ector)?|Supt|Alderman|Ald|Father|Sister|Captain|Commander)\.? +[A-Z][\w'.-]*(?: (?:(?:de|van|von|le|la|of|from|for|and|&) )?(?:the )?[\w'-]*[A-Z][\w'.-]*){0,4}(?: (?:both|also|each|then|now|himself|herself|themselves|therefore))?|\b[A-Z]{2,3}(?:(?:\/|, ?| and | & )[A-Z]{2,3}){0,3}|\b[A-Z]\.? ?[A-Z][a-z][\w'-]+|\b[A-Z][a-z'-]+(?:[- ](?:[A-Z][\w'-]+)){1,2})(?: +\([^)]{1,40}\))?(?:,[^,;:]{1,70},)? *$/u;
/** Words with capitals that name no person. */
const things = pattern(
  "\\b(?:strategy|plan|report|policy|scheme|programme|project|survey|review|act|bill|act|code|framework|fund|grant|charter|agreement|system|service's|meeting|centre|center|school|park|street|road|lane|hub|lodge|house|hall|project|appendix|item|budget|paper|letter|bank|ofsted|cqc|government|covid|brexit|agm|wi|pta|ai|it|ict|hs2|uk|trains?|buses|travel|homes|water|energy|housing|solutions|rail|airways|ferries|coaches|transport|insurance|builders|contractors|associates|systems|software|developments|properties|catering|construction|engineering|nhs england|dfe|monday|tuesday|wednesday|thursday|friday|saturday|sunday) *$",
);
/** Words that look like somebody's trade. */
const agent = pattern(
  '\\b(?!list|checklist|matter|number|order|letter|paper|computer|river|weather|summer|winter|newsletter|cover|water|power|centre|tower|register|door|floor|error|factor|sector|corridor|mirror|quarter|september|october|november|december|other|another|either|neither|rather|whether|chapter|charter|tender|transfer|offer|poster|shelter|theatre|minor|major|former|latter|further|later|under|over|never|ever|user|driver|customer|carer|visitor|inspector|developer|owner|employer|boiler|printer|scanner|mower|trailer|heater|charger|timer|filter|meter|pier|behaviour|labour|colour|calendar|career|lender|insurer|buyer|seller|tier|border|layer)[a-z]+(?:man|woman|men|person|keeper|ist|eer|ician|er|or) ?$',
);
const outside = pattern(
  '\\b(?:(?:{others}(?:,[^,;:]{1,70},)?|who)|(?:^|[\\s,;])an? (?:[a-z]+ )?(?:engineer|surveyor|specialist|technician|consultant|solicitor|auditor|assessor|architect)) *$',
);
const notThemselves = /\b(?:people|staff|pupils|children) *$/u;
/** `the Director, who would ...` goes on about the Director. */
const relative = /(?:,|\band) who *$/u;
/** Others that a sentence begins with and that `he`, `she`, `it` and `they` in it go back to. */
const othersFirst = pattern(
  "^\\W*(?:\\d[\\d.]{0,6}\\)? )?(?:[a-z]+(?: [a-z]+)?: )?(?:(?:the|a|an|one|two|three|some|several|both|our|his|her|its|their|another|local|for) )?(?:(?!(?:{finite}|{posts}|to|of|for|with|by|from|and)\\b)[\\w'-]+ ){0,3}?{others}\\b|^\\W*(?:\\d[\\d.]{0,6}\\)? )?(?:the|an?|his|her) (?:(?!{finite}\\b)[\\w'-]+ ){1,3}(?:for|of|representing|on behalf of) the (?:applicants?|developers?|appellants?|landowners?|objectors?|operators?|licensees?|residents|tenants)\\b(?!')",
);
/** A neighbour, where it may have no seat: as the subject of a clause, and where a sentence begins with it. */
const neighbour = pattern(
  "(?:^|[\\s,;:(])(?:the |our |local )?(?<who>{neighbours})(?: of [\\w' -]{2,40})?(?: (?:both|also|then|now))? *$",
);
const neighbourFirst = pattern(
  "^\\W*(?:\\d[\\d.]{0,6}\\)? )?(?:[a-z ]{2,30}: )?(?:(?:the|our|local|a|an) ){0,2}(?:(?!{posts}\\b)[\\w'-]+ )?(?<who>{neighbours})\\b(?: of (?:the )?[a-z'-]+(?: (?!(?:{finite})\\b)[a-z'-]+){0,2})?",
);
const pronoun = /\b(?:he|she|it|they|his|her|their)\b(?: [a-z]+){0,3} *$/u;
/** `The applicant confirmed that the trees would be kept`. */
const saysThat = pattern(
  "^(?:'s [a-z]+)? (?:[a-z]+ly |had |has |have |also |then )*(?:{speech})\\b|^ (?:had |has |have |also )*(?:given|gave|written|wrote) [^.;]{0,40}\\b(?:that|to say)\\b",
);
/** `The contractor had assured officers that ...`: whoever is told promises nothing. */
const assuresUs =
  /^ (?:had |has |have |also )*(?:assured|told|informed|promised|reassured|notified|warned) (?:the )?(?:[a-z'-]+ ){1,3}?that (?!.*(?:;|, (?:and|but) ))/u;
/** Whoever is at the table. */
const ours = pattern(
  '\\b(?:{titles}\\.? \\w|clerk|chair|chairman|officers?|director|head|manager|secretary|treasurer|governors?|trustees?|committee|board|panel|members?|chief)\\b',
);
/** `the report of the Director would ...` */
const partOfThing = pattern(
  "\\b(?:report|paper|letter|update|copy|minutes|work|meeting|views?|role|post|contract|team's|membership|number|cost|agenda|role) (?:of|from|by|for) the [\\w ]{2,40}$",
);
/** `The next visit is expected in June and will look at`: no person began it. */
const thingFirst =
  /^\W*(?:\d[\d.]{0,6}\)? )?(?:the|this|that|a|an|its|our|another) (?:[a-z-]+ ){0,3}?(?:visit|visits|inspection|survey|scheme|project|programme|building|system|contract|bid|works|grant|funding|pilot|exhibition|event|course|consultation)(?: (?:of|for|by|to|at|in) [^,;]{2,40})? (?:is|was|are|were|has|had|will|would)\b[^,;]*(?:and|but|,) *$/u;
const returns = /^(?:come|return|report|go|be)$/u;
/** A whole house of people: what it will do is a plan, unless it is a deed of a person's. */
const institution =
  /(?<!\b(?:his|her|their|our) )\b(?:council|trust|company|school|authority|university|college|association|service|department|centre) ?$/u;
const deed = pattern('^{doing}$');
const othersOf = pattern("\\b{others} (?:of|for) [\\w' ]{2,40} ?$");
/** Whoever is spoken of in the sentences before: the last of them is meant by `he`. */
const anybody = pattern(
  '\\b(?:{others}|{titles}\\.? [a-z-]+|clerk|chair|chairman|officers?|director|head|manager|secretary|treasurer|governor|trustee|member|principal|commissioner|convener)\\b',
  'gu',
);
const notOfUs =
  /^(?:applicants?|appellants?|licensees?|objectors?|agents?|operators?|premises licence holder|licence holder)$/u;
const beginsWithPronoun =
  /^\W*(?:\d[\d.]{0,6}\)? )?(?:in (?:summing up|reply|answer|response)[^,]{0,30}, )?(?:he|she|they|his|her|their)\b/u;
/** `It has promised to`. */
const beginsWithIt = /^\W*(?:\d[\d.]{0,6}\)? )?it (?:(?:has|had|have|also|then|now) )*$/u;
/** `They have told us that they will`: nobody tells himself. */
const tellsUs =
  /^\W*(?:\d[\d.]{0,6}\)? )?(?:they (?:have |had )?(?:told|assured|informed|promised) (?:us|members|officers|the )|their (?:letter|e-?mail|reply|report|message) (?:said|says|stated|states|explained) )/u;
/** `is reviewing its system and will tell schools`: whoever a sentence began with goes on. */
const goesOn = /^[^.;:]*(?:,|\b(?:and|but)) *$/u;
const lastName =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir)\.? +(?:[A-Z][\w'-]+ +)?([A-Z][\w'-]+)(?:[^A-Z]{0,60}| told [^.;]{0,40} that (?:he|she|they) )$/u;
const titledName = /^[a-z]+\.? ([a-z-]+)$/u;

/** Whether words end with those from outside: it is done to them, or theirs to do. */
export function isPatient(clause: string): boolean {
  return outside.test(clause.slice(-90));
}

/** Whether somebody from outside is the one who says or does what stands at `at`. */
export function otherSpeaks(words: SentenceWords, at: number): boolean {
  const before = words.low.slice(0, Math.min(at, 400));
  if (isStranger(words, words.raw.slice(0, at))) return true;
  const pronounFirst = beginsWithPronoun.exec(before);
  if (tellsUs.test(before) || (beginsWithIt.test(before) && wasOthers(words))) return true;
  if (pronounFirst !== null) return !ours.test(before.slice(pronounFirst[0].length)) && wasOther(words);
  const match = othersFirst.exec(before) ?? neighbourIn(words, neighbourFirst.exec(before));
  if (match === null) return false;
  const between = before.slice(match[0].length);
  if (assuresUs.test(between)) return true;
  if (ours.test(between)) return false;
  return (
    /^(?: (?:had|has|have|also|then|now|both|all|already|kindly|each|since))* ?$/u.test(between) ||
    pronoun.test(between) ||
    goesOn.test(between) ||
    (saysThat.test(between) && !/[;,] (?:and|but)\b|;/u.test(between))
  );
}

/** A neighbour that was found, if it has no seat at the table. */
function neighbourIn(words: SentenceWords, found: RegExpExecArray | null): RegExpExecArray | null {
  return found !== null && words.strangers.has(found.groups?.who ?? '') ? found : null;
}

/** Whether the last name with a title is one of somebody from outside. */
function isStranger(words: SentenceWords, raw: string): boolean {
  const last = lastName.exec(raw.slice(-160))?.[1];
  return last !== undefined && words.strangers.has(last.toLowerCase());
}

/** Whether the sentence before began with those from outside. */
function wasOthers(words: SentenceWords): boolean {
  const last = words.before.split(/[.!?]\s|\n/u).findLast((sentence) => sentence.trim() !== '') ?? '';
  return (othersFirst.exec(last) ?? neighbourIn(words, neighbourFirst.exec(last))) !== null;
}

/** Whether the last person spoken of before this sentence is from outside. */
function wasOther(words: SentenceWords): boolean {
  const last = anybody.allIn(words.before).at(-1)?.[0];
  if (last === undefined) return false;
  return notOfUs.test(last) || words.strangers.has(titledName.exec(last)?.[1] ?? '');
}

/** Who or what stands before a verb at `at`, the last words of its clause being `clause`. */
export function subjectOf(words: SentenceWords, clause: string, at: number, verb: string): Subject {
  const near = clause.slice(-90);
  const from = at - clause.length;
  const raw = words.raw.slice(from, at);
  if ((outside.test(near) && !relative.test(near)) || isStranger(words, raw)) return 'other';
  if (othersOf.test(near)) return 'other';
  const next = neighbour.exec(near);
  if (next !== null) return neighbourIn(words, next) === null ? atTable(verb) : 'other';
  if (notThemselves.test(near)) return 'thing';
  if (/\bit ?$|\b(?:this|that|these|those|which|there) ?$/u.test(near)) return 'thing';
  if (person.test(near) || postOf.test(near))
    return partOfThing.test(near) || (institution.test(near) && !deed.test(verb)) ? 'thing' : 'person';
  if (name.test(raw.slice(-90)) && !things.test(near)) return 'person';
  if (isFirstName(raw, from)) return 'person';
  if (agent.test(near)) return 'person';
  return goesOnFrom(clause, near, verb);
}

/** A neighbour with a seat does what people do, and is else a house of them. */
function atTable(verb: string): Subject {
  return deed.test(verb) ? 'person' : 'thing';
}

/** Who it is said of where right before the verb nobody is named: whoever was before, by the words of the clause. */
function goesOnFrom(clause: string, near: string, verb: string): Subject {
  if (thingFirst.test(clause) && !returns.test(verb)) return 'thing';
  // `no reply yet; will try again`
  if (/^\W*$/u.test(near) && (deed.test(verb) || verb === 'try')) return 'person';
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
