import { readWords } from '../prose/read-words.ts';
import { daysMeant, longDay } from '../register/calendar.ts';
import type { Minutes } from '../register/model.ts';
import { asSaid } from '../register/queries.ts';
import { comparable, numberOf } from '../register/value.ts';
import type { Clause, Rating, SaidDate, Tag } from '../syntax/ast.ts';
import { datesIn, valuesIn } from '../syntax/parse.ts';
import { ratings } from '../syntax/vocabulary.ts';
import { at } from './finding.ts';
import { type RuleContext, rule } from './rule.ts';
import { isNamedIn, mayName, ownerOf } from './wording/owner-said.ts';
import { hasActor, wordsCovered } from './wording/words-covered.ts';

export default rule({
  id: 'tag-contradicts-words',
  family: 'consistency',
  severity: 'warning',
  scope: 'roster',
  what: 'The date, value, rating or owner in a tag is not what the words it covers say.',
  why: 'The minutes are what was agreed and the register is what gets chased: one of the two is wrong.',
  help: 'Look which of the two is right, and correct the other.',
  examples: [
    {
      bad: `The Clerk would write to the county by 31 March 2024.{action #county due 31 May 2024}
                                                                         ^^^^^^^^^^^ the words say “31 March 2024”`,
      good: 'The Clerk would write to the county by 31 March 2024.{action #county due March 2024}',
    },
    {
      bad: `Agency staff stood at 22 per cent.{metric #agency now 32%}
                                                      ^^^ the words say “22 per cent”`,
      good: 'Agency staff stood at 22 per cent.{metric #agency now 22%}',
    },
    {
      bad: `The plan was rated Green.{#plan amber}
                                ^^^^^ the words say green`,
      good: 'The plan was rated Green.{#plan green}',
    },
  ],
  check(tag, minutes, context) {
    const isDated = minutes.meeting.day !== null;
    if (mayContradict(tag, isDated, context)) compare(tag, minutes, context);
  },
});

/** Whether there is anything in a tag that words could contradict: most have nothing, and are spared the look at their words. */
function mayContradict({ kind, closed, clauses, owners }: Tag, isDated: boolean, { register }: RuleContext): boolean {
  if (!closed || kind === 'ignore' || kind === 'owner') return false;
  for (const clause of clauses) {
    const isOf = comparedBy(clause);
    if (isOf === 'rating' || (isOf === 'date' && isDated && clause.date !== null)) return true;
    if (isOf === 'value' && isMeasured(clause)) return true;
  }
  // Nothing is said of a handle that is not in the roster.
  return kind === 'action' && owners[0] !== undefined && register.owners.has(owners[0].name);
}

/** What a clause has that words may say otherwise; undefined for most. */
function comparedBy({ type, dateWord }: Clause): 'date' | 'rating' | 'value' | undefined {
  if (type === 'due') return 'date';
  if (type === 'now') return 'value';
  if (!(ratings as readonly string[]).includes(type)) return undefined;
  return dateWord === 'by' ? 'date' : 'rating';
}

/** Whether the value of a clause is one of which words seldom hold several: counts, ratings and grades stand in them all over. */
function isMeasured({ value }: Clause): boolean {
  return value !== null && value.unit !== 'count' && value.unit !== 'rating' && value.unit !== 'grade';
}

function compare(tag: Tag, minutes: Minutes, context: RuleContext): void {
  const words = wordsCovered(tag, minutes);
  if (words === undefined) return;
  for (const clause of tag.clauses) {
    const isOf = comparedBy(clause);
    if (isOf === 'date') compareDate(clause, words, minutes, context);
    else if (isOf === 'rating') compareRating(clause, words, minutes, context);
    else if (isOf === 'value' && isMeasured(clause)) compareValue(clause, words, minutes, context);
  }
  if (hasActor(tag)) compareOwner(tag, words, minutes, context);
}

const mayHoldDate = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** A deadline is compared where the words give one date and no more. */
function compareDate(
  { date, type }: Clause,
  words: string,
  minutes: Minutes,
  { fiscalStart, report }: RuleContext,
): void {
  const { day } = minutes.meeting;
  // Most tags repeat the words: then there is nothing to compare.
  if (date === null || day === null || words.includes(asSaid(minutes, date)) || !mayHoldDate.test(words)) return;
  const said = datesIn(words, { start: 0, end: words.length });
  const [only] = said;
  if (only === undefined || said.length > 1) return;
  const meant = (one: SaidDate) => daysMeant(one, day, 'next', fiscalStart);
  const inTag = meant(date);
  const inWords = meant(only);
  // What is past when it is said is no deadline.
  if (inTag === null || inWords === null || inWords.last < day) return;
  if (inTag.first <= inWords.last && inWords.first <= inTag.last) return;
  report(at(minutes, date), {
    message: `The tag says ${type} ${type === 'due' ? '' : 'by '}${asSaid(minutes, date)}, but the words say “${words.slice(only.start, only.end).trim()}” (${longDay(inWords.last)}).`,
  });
}

/** Near such words a figure is no observation. */
const ofTarget = /\b(?:targets?|aim(?:s|ed)?|goals?|ambition|milestones?|thresholds?|benchmark|plan)\b/iu;

/** A value is compared where the words hold one figure of its sort, and it is another. */
function compareValue({ value }: Clause, words: string, minutes: Minutes, { report }: RuleContext): void {
  if (value === null || words.includes(asSaid(minutes, value))) return;
  const alike = valuesIn(words, { start: 0, end: words.length }).filter((one) => comparable(one, value));
  const [first] = alike;
  if (first === undefined || alike.length > 1 || ofTarget.test(words)) return;
  if (numberOf(first) === numberOf(value) || (first.low <= value.low && value.high <= first.high)) return;
  report(at(minutes, value), {
    message: `The tag says ${asSaid(minutes, value)}, but the words say “${words.slice(first.start, first.end).trim()}”.`,
  });
}

const saidRating =
  /\b(?:rated|rating(?: of| was| is)?|rag|turned|moved to|remain(?:s|ed)?|status(?: was| is)?|now)\s+(red|amber|green|blue)\b/giu;

const mayHoldRating = /\b(?:red|amber|green|blue)\b/iu;

function compareRating(clause: Clause, words: string, minutes: Minutes, { report }: RuleContext): void {
  if (!mayHoldRating.test(words)) return;
  const said = new Set(Array.from(words.matchAll(saidRating), ([, rating = '']) => rating.toLowerCase() as Rating));
  if (said.size !== 1 || said.has(clause.type as Rating)) return;
  report(at(minutes, clause), { message: `The tag says ${clause.type}, but the words say ${[...said][0]}.` });
}

/** Owners are compared where the words name somebody of the roster as the one who acts. */
function compareOwner(tag: Tag, words: string, minutes: Minutes, { register, report }: RuleContext): void {
  const [first] = tag.owners;
  if (first === undefined || register.owners.get(first.name) === undefined) return;
  // Most words name the owner of their tag.
  if (isNamedIn(words, first.name, register)) return;
  const inTag = new Set([...tag.owners, ...tag.clauses.flatMap(({ names }) => names)].map(({ name }) => name));
  // Reading takes long, and most words name no other owner.
  if (!mayName(words, register, inTag)) return;
  const reading = readWords(words).find(({ kind }) => kind === 'action');
  const named = reading === undefined ? undefined : ownerOf(reading.who, register);
  if (named === undefined || inTag.has(named)) return;
  report(at(minutes, first), {
    message: `The tag gives it to @${first.name}, but the words say “${reading?.who}” (@${named}).`,
  });
}
