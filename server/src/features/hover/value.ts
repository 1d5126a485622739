/** A value under the pointer: the number, unit and qualifier it was read as, and what it comes to. */

import type { Item } from '../../register/model.ts';
import { asSaid } from '../../register/queries.ts';
import { gapInWords, numberOf, valueInWords } from '../../register/value.ts';
import type { Clause, Qualifier, SaidValue, Unit } from '../../syntax/ast.ts';
import { grades, ratings } from '../../syntax/vocabulary.ts';
import { plainNumber } from '../../text/words.ts';
import { type Fact, factsMarkdown, paragraphs, plainMarkdown } from '../markdown.ts';
import type { HoverWorld } from './words.ts';

/** How a value in a clause was read; `item` is the metric it is of, where that is known. */
export function valueMarkdown(value: SaidValue, clause: Clause, item: Item | undefined, world: HoverWorld): string {
  const words = asSaid(world.minutes, value);
  const read = valueInWords(value);
  const target = item?.targets.at(-1);
  const isObserved =
    clause.type === 'now' || clause.type === 'was' || clause.type === 'peak' || clause.type === 'baseline';
  const facts: Fact[] = [
    { label: 'Number', words: numberInWords(value) },
    { label: 'Unit', words: unitInWords(value) },
    { label: 'Qualified', words: qualifierMeanings[value.qualifier] },
    {
      label: 'Gap',
      words: isObserved && target !== undefined ? plainMarkdown(gapInWords(value, target.value)) : '',
    },
  ];
  return paragraphs([
    read === words ? `**${plainMarkdown(read)}**` : `“${plainMarkdown(words)}” is read as **${plainMarkdown(read)}**.`,
    factsMarkdown(facts),
  ]);
}

function numberInWords(value: SaidValue): string {
  const { unit, low, high, whole } = value;
  if (unit === 'grade') return `${low} of ${grades.length}, from ${grades[0]} to ${grades.at(-1)}`;
  if (unit === 'rating') return `${low} of ${ratings.length}, from ${ratings[0]} to ${ratings.at(-1)}`;
  if (unit === 'share') {
    return whole === 0
      ? plainNumber(low, 6)
      : `${plainNumber(low, 6)} of ${plainNumber(whole, 6)}, which is ${plainNumber(numberOf(value))}%`;
  }
  return low === high ? plainNumber(low, 6) : `from ${plainNumber(low, 6)} to ${plainNumber(high, 6)}`;
}

const unitMeanings: Readonly<Record<Unit, string>> = {
  '': '',
  percent: 'per cent',
  points: 'percentage points',
  pounds: 'pounds',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
  hours: 'hours',
  share: 'a share of a whole, compared as a percentage',
  grade: 'a grade',
  rating: 'a rating',
  count: 'none: a plain number',
};

function unitInWords({ unit, noun }: SaidValue): string {
  if (unit === 'count' && noun !== '') return plainMarkdown(noun);
  return unit === 'share' && noun !== '' ? `${unitMeanings.share}, of ${plainMarkdown(noun)}` : unitMeanings[unit];
}

const qualifierMeanings: Readonly<Record<Qualifier, string>> = {
  '': '',
  about: 'about: a rough figure',
  over: 'over: more than that',
  under: 'under: less than that',
  'at least': 'at least: that or more',
  'at most': 'at most: that or less',
  'short of': 'short of: not quite that',
};
