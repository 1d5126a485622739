/** The parts of a reading: who, what, by when, how much. Each as written, for a clerk knows the words again. */
import type { Untracked } from '../register/model.ts';
import type { ItemKind } from '../syntax/ast.ts';
import { parseDate } from '../syntax/parse.ts';
import { dueFor, dueIn } from './deadline.ts';
import { figuresOf } from './metrics/figures-said.ts';
import { ownerNoted } from './owner-note.ts';
import { sourceOf } from './recommendations/source.ts';
import type { Governor } from './sentences/governor.ts';
import { nameOrPost } from './sentences/names.ts';
import { pattern, wording } from './sentences/patterns.ts';
import { cellsOf } from './sentences/rows.ts';
import type { SentenceWords } from './sentences/sentence-words.ts';
import { type Act, actBy, listedAct, namedFirst, unnamedAct } from './who-acts.ts';

export type Details = Pick<Untracked, 'who' | 'deed' | 'when' | 'value' | 'prior' | 'target' | 'benchmark'>;

const none: Details = { who: '', deed: '', when: '', value: '', prior: '', target: '', benchmark: '' };

/** The parts of what a sentence says, looked for from where its words hang on. */
export function detailsOf(kind: ItemKind, words: SentenceWords, governor: Governor, at: number): Details {
  if (kind === 'metric') return { ...none, ...figuresOf(words, governor) };
  if (words.block.kind === 'row' && governor.columns !== null) return fromRow(words, governor);
  if (kind === 'decision') return none;
  // Of several in one sentence each has its own.
  const isList = severalNumbered.test(words.raw);
  if (kind === 'recommendation')
    return { ...none, who: sourceOf(words) || governor.source, when: isList ? '' : dueIn(words.raw, 0) };
  const { who, deed } = actOf(words, at, governor.topic === 'actions');
  return { ...none, who, deed, when: isList ? '' : dueFor(words.raw, at, deed) };
}
const severalNumbered = /\((?:1|a|i)\) .{10,}\((?:2|b|ii)\) /u;

function fromRow({ raw }: SentenceWords, { columns }: Governor): Details {
  const cells = cellsOf(raw);
  const cell = (place: number) => (place === -1 ? '' : (cells[place] ?? ''));
  if (columns === null) return none;
  const status = cell(columns.status);
  const deed = cell(columns.what === -1 ? 0 : columns.what);
  return {
    ...none,
    who: cell(columns.who),
    deed,
    when: dueIn(cell(columns.when), 0) || vagueCell(cell(columns.when)) || dueIn(status, 0) || dueIn(deed, 0),
  };
}

/** What stands in the place of a date and is none: said as it is, it can be told off. */
function vagueCell(cell: string): string {
  return parseDate(cell)?.form === 'vague' ? cell : '';
}

const askedOf = wording(
  `\\b(?:asked|requested|instructed|tasked|directed|invited|instructs|asks|requests)(?: that)? (?<who>${nameOrPost}?) (?:to|should|be) (?<deed>.+)`,
);
const wasAsked = wording(
  "(?<who>[\\w'.&() -]{2,60}?) (?:was|were|be|is|are)(?: also| then| therefore| both| all)? (?:asked|requested|instructed|tasked|directed|invited|authorised)(?: by [\\w'. -]{2,40}?)? (?:to|with) (?<deed>.+)",
);
const doesIt = wording(
  "(?<who>[\\w'.&()/, -]{1,90}?)(?:,[^,;]{1,80},)?(?: (?:also|then|both|each|all|kindly|has|have))* (?:would|will|shall|'ll|(?:was|were|is|are) to|undertook to|offered to|agreed to|volunteered to|promised to|pledged to|undertakes to|to)(?: (?:also|then|now|therefore|both))* (?<deed>(?!be (?:happy|pleased))[a-z].+)",
);
const thatDo = wording(
  `\\b(?:that|and) (?<who>(?:the )?(?!be\\b)[\\w'.&() -]{2,60}?)(?<! (?:to|would|will|shall|should|must|may|might|could|can)) (?<deed>{doing} (?:to|the|a|an|all|any|its|their|his|her|back|out|up|with|this|it|members|officers)\\b.*)`,
);
const thatOneDo = wording(
  `\\bthat (?<who>${nameOrPost})(?<! (?:to|would|will|shall|should|must|may|might|could|can)) (?<deed>{doing} .+)`,
);
const doneBy = wording(`\\b(?:be|to be) [a-z]+(?:ed|en|t|un|de) by (?<who>${nameOrPost})(?<deed>)`);
const labelled = wording(
  "\\baction(?: points?)?(?: required)?(?: (?:for|by|on))?:? ?-? ?(?<who>[\\w'.&/ ]{2,50}?)(?: to |: ?| - )(?<deed>[a-z].+)",
);
const ofSpeech = pattern('^.*\\b(?:that|said|and|but|;|,|confirmed|replied|advised|added) ');
const bracketed = wording('[([]actions?:? ?-? ?(?<who>[^)\\]]{2,40})[)\\]]|\\baction:? (?<alone>[a-z]{2,3})\\W*$');

function actOf(words: SentenceWords, at: number, isListed: boolean): Act {
  const { raw, low } = words;
  const noted = ownerNoted(raw);
  if (noted !== undefined) return { who: noted.who, deed: '' };
  const named = namedFirst(raw);
  if (named !== undefined) return { who: named.who, deed: firstClause(named.deed) };
  const inBrackets = bracketed.match(words);
  if (inBrackets !== null) {
    const name = inBrackets.groups?.who ?? inBrackets.groups?.alone ?? '';
    const from = inBrackets.index + inBrackets[0].indexOf(name);
    return { who: raw.slice(from, from + name.length).trim(), deed: '' };
  }
  if (promises.test(low.slice(clauseStart(low, at)))) return wholeAct(unnamedAct(raw, low, clauseStart(low, at)));
  return (
    actWorded(words, at) ??
    goingOn(words, (isListed ? listedAct(raw) : undefined) ?? unnamedAct(raw, low, clauseStart(low, at)))
  );
}

/** The act in one of the wordings that name who acts. */
function actWorded(words: SentenceWords, at: number): Act | undefined {
  const { raw, low } = words;
  for (const place of [labelled, askedOf, wasAsked, doneBy, thatOneDo, thatDo, doesIt]) {
    const from = place === askedOf || place === labelled ? Math.max(0, at - 2) : clauseStart(low, at);
    const match = words.mayHave(place.needs) ? place.place.exec(low.slice(from)) : null;
    if (match?.groups === undefined || match.index > at - from + 120) continue;
    const { who = '', deed = '' } = match.groups;
    const whoAt = from + match.index + match[0].indexOf(who);
    const deedAt = from + match.index + match[0].length - deed.length;
    // `To Mrs Aske` says to whom, and not what is to be done.
    if (place === doesIt && titled.test(raw.slice(deedAt, deedAt + longestTitle))) continue;
    const isExcepted = excepted.test(raw.slice(0, whoAt));
    return actBy(raw, whoAt, {
      who: isExcepted ? '' : cleanName(raw.slice(whoAt, whoAt + who.length)),
      deed: firstClause(raw.slice(deedAt, deedAt + deed.length)),
    });
  }
  return undefined;
}

/** Of `Cllr Webb had not written and would do so` the second clause has the subject of the first. */
function goingOn(words: SentenceWords, act: Act | undefined): Act {
  const who = act?.who === '' ? (firstSubject.match(words)?.groups?.who ?? '') : '';
  const from = words.low.indexOf(who);
  return wholeAct(act && who !== '' ? { ...act, who: words.raw.slice(from, from + who.length) } : act);
}
/** `everyone but the Clerk`. */
const excepted = /\b(?:but|except|other than|apart from|instead of|rather than) $/iu;
const firstSubject = wording(
  `^\\W*(?<who>${nameOrPost}) (?:had|has|have|was|were|is|are)\\b.* and (?:would|will|shall)\\b`,
);

function wholeAct(act: Act | undefined): Act {
  return act === undefined ? { who: '', deed: '' } : { ...act, deed: firstClause(act.deed) };
}

/** Whose promise it is stands before the clause: `Petra Olin, the Clerk, agreed to ...`. */
const promises = /^(?:agreed|undertook|offered|volunteered|promised|pledged) to /u;
const titled = pattern('^(?:{titles})\\.? \\p{Lu}', 'iu');
const longestTitle = 40;

/** Where the clause of a verb begins: behind the last stop or word of saying before it. */
function clauseStart(low: string, at: number): number {
  const before = low.slice(0, at);
  const mark = Math.max(before.lastIndexOf('; '), before.lastIndexOf(': '));
  const from = mark === -1 ? 0 : mark + 2;
  const speech = ofSpeech.exec(before.slice(from));
  if (speech === null) return from;
  const start = from + speech[0].length;
  // `The Clerk, Janet Moss, to write`.
  const apposed = behindApposition.test(low.slice(start)) ? apposition.exec(before.slice(from, start)) : null;
  return apposed === null ? start : from + apposed.index + (apposed[0].length - (apposed.groups?.rest?.length ?? 0));
}

const behindApposition = /^(?:to|would|will|shall) /u;
const apposition = /(?:^|[;:.] )(?<rest>(?:[\p{L}'’.-]+ ){0,5}[\p{L}'’.-]+, [^,;]{2,40}, )$/u;

/** `The Clerk intends`, `Officers have been preparing`: what is no part of a name. */
const meaning =
  /(?: (?:is|are|was|were|has|have|had)(?: been)?)?(?: (?:currently|now|also|then|kindly))*(?: (?:(?:intend|plan|plann|aim|expect|prepar|look|want|wish|work|seek|hop|propos|continu)(?:s|es|ed|ing)|hope|plan|intend|expect|propose|keen|happy|willing|glad|pleased|content|minded|due|going|scheduled|ready|likely|set))+$/iu;

function cleanName(name: string): string {
  const words = name
    .trim()
    .replace(/^(?:and|but|that|so|then|by|resolved|agreed|it was agreed that|also|-|:|,)+ /iu, '')
    .replace(meaning, '')
    .replace(/ (?:by|before|until|within) .*$/iu, '')
    .replace(/[ ,:-]+$/u, '');
  return words.length > 60 ||
    /^(?:it|this|that|there|which|it was|as|so|what|i|we|you)$/iu.test(words) ||
    /\b(?:was|were|had|said|is|be|been|agreed|asked|requested|intended|undertook|would|will)\b/u.test(words)
    ? ''
    : words;
}

/** A stop behind a short word is that of an abbreviation: these are the words of one sentence. */
const clauseEnd = /;|[”"]|(?<=\p{Ll}{4})\. (?=\p{Lu})| \((?=[^()]*\)\W{0,4}$)/u;

function firstClause(words: string): string {
  return words.split(clauseEnd)[0]?.replace(/[\s.,;:]+$/u, '') ?? '';
}
