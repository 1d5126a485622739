import { longDay } from '../register/calendar.ts';
import { comparedBy, hasActor, isComparedWithWords } from '../register/compared.ts';
import type { Minutes } from '../register/model.ts';
import { asSaid } from '../register/queries.ts';
import { comparable } from '../register/value.ts';
import type { Clause, ClauseType, Rating, SaidDate, SaidValue, Span, Tag } from '../syntax/ast.ts';
import { clauseOf } from '../syntax/clause-access.ts';
import { at } from './finding.ts';
import { type RuleContext, rule } from './rule.ts';
import {
  dateOtherwise,
  ownerOtherwise,
  pastDateOtherwise,
  ratingOtherwise,
  saysWhole,
} from './wording/said-otherwise.ts';
import { isTurnedAbout, targetOtherwise, valueOtherwise } from './wording/value-otherwise.ts';
import { wordsCovered } from './wording/words-covered.ts';

/** Whether a value of the tag is what the words say. */
function isAlso(value: SaidValue | null, said: SaidValue): boolean {
  return value !== null && comparable(value, said) && value.low === said.low && value.high === said.high;
}

export default rule({
  id: 'tag-contradicts-words',
  family: 'consistency',
  severity: 'warning',
  scope: 'roster',
  what: 'A date, value, target, rating or owner in a tag is not what the words it covers say.',
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
    const words = isComparedWithWords(tag) ? wordsCovered(tag, minutes) : undefined;
    if (words !== undefined) compare(tag, words, minutes, context);
  },
});

function compare(tag: Tag, words: string, minutes: Minutes, { register, fiscalStart, report }: RuleContext): void {
  const quoted = ({ start, end }: Span) => words.slice(start, end).trim();
  for (const clause of tag.clauses) {
    const { type, date, value } = clause;
    const isOf = comparedBy(clause);
    if (isOf === 'date' && date !== null) compareDate(type, date);
    else if (isOf === 'past date') comparePastDate(clause);
    else if (isOf === 'value' && value !== null) compareValue(value, valueOtherwise) || compareOrder(value);
    else if (isOf === 'target' && value !== null) compareValue(value, targetOtherwise);
    else if (isOf === 'rating') compareRating(clause);
  }
  if (hasActor(tag)) compareOwner();

  function compareDate(type: ClauseType, date: SaidDate): void {
    const { day } = minutes.meeting;
    const inTag = asSaid(minutes, date);
    // Most tags repeat the words: then there is nothing to compare.
    const other = day === null || saysWhole(words, inTag) ? undefined : dateOtherwise(date, words, day, fiscalStart);
    if (other === undefined) return;
    report(at(minutes, date), {
      message: `The tag says ${type} ${type === 'due' ? '' : 'by '}${inTag}, but the words say “${quoted(other)}” (${longDay(other.days.last)}).`,
    });
  }

  function comparePastDate(clause: Clause): void {
    const { day } = minutes.meeting;
    const other = day === null ? undefined : pastDateOtherwise(clause, words, day, fiscalStart);
    if (other === undefined) return;
    report(at(minutes, other.inTag), {
      message: `The tag says ${asSaid(minutes, other.inTag)}, but the words say “${quoted(other)}” (${longDay(other.days.last)}).`,
    });
  }

  function compareValue(value: SaidValue, otherwise: typeof valueOtherwise): boolean {
    const inTag = asSaid(minutes, value);
    const other = saysWhole(words, inTag) ? undefined : otherwise(value, inTag, words);
    // The words may be about another figure of the tag: what it was.
    if (other === undefined || tag.clauses.some((clause) => isAlso(clause.value, other))) return false;
    report(at(minutes, value), { message: `The tag says ${inTag}, but the words say “${quoted(other)}”.` });
    return true;
  }

  function compareOrder(now: SaidValue): void {
    const was = clauseOf(tag, 'was')?.value ?? null;
    const [isNow, before] = [asSaid(minutes, now), was === null ? '' : asSaid(minutes, was)];
    if (before === '' || !isTurnedAbout(isNow, before, words)) return;
    report(at(minutes, now), {
      message: `The tag says now ${isNow}, was ${before}, and the words say it the other way round.`,
    });
  }

  function compareRating(clause: Clause): void {
    const other = ratingOtherwise(clause.type as Rating, words);
    if (other !== undefined)
      report(at(minutes, clause), { message: `The tag says ${clause.type}, but the words say ${other}.` });
  }

  function compareOwner(): void {
    const [first] = tag.owners;
    const other = ownerOtherwise(tag, words, register);
    if (first === undefined || other === undefined) return;
    report(at(minutes, first), {
      message: `The tag gives it to @${first.name}, but the words say “${other.who}” (@${other.handle}).`,
    });
  }
}
