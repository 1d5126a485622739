/** Dates in the configuration. There is no meeting to count from, so each says its year. */
import type { DaySpan } from '../register/calendar.ts';
import { daysMeant, whyImpossible } from '../register/days-meant.ts';
import { parseDate } from '../syntax/parse.ts';

/** Why a text is no date of the configuration, as what it should have been; `''` for one that is. */
export function dateWanted(text: string): string {
  const said = parseDate(text);
  if (said === null || said.form === 'vague' || said.form === 'meeting')
    return 'a date such as `2024-03-31`, `31 March 2024` or `March 2024`';
  const impossible = whyImpossible(said);
  if (impossible !== '') return `a day that exists: ${impossible}`;
  return said.year === 0 ? 'a date with its year, such as `31 March 2024`' : '';
}

/** The days a date of the configuration means; null for one that `dateWanted` has something to say of. */
export function daysOf(text: string, fiscalStart: number): DaySpan | null {
  const said = parseDate(text);
  return said === null || said.year === 0 ? null : daysMeant(said, 0, 'next', fiscalStart);
}
