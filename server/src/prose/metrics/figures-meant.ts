/** Which of the figures of a sentence are those of a measure: rates have a base, people have an age, and changes a size. */
import type { SaidValue } from '../../syntax/ast.ts';
import { numberByWord } from '../../syntax/vocabulary.ts';

/** So much round a figure is looked at, in code units. */
const near = 60;

/** What stands before a figure that is not how things stand: a base, a peak, one end of a range, a grade, what is only to come. */
const otherBefore =
  /\bper $|\b(?:hundred|thousand|million) and $|\b(?:peak(?:ed|ing)?|high(?:est)?|low(?:est)?)(?: (?:at|to|of|point|was))* $|\b(?:between|rang(?:es?|ed|ing) from) (?:about |around )?$|\bbetween \S{1,12} and (?:about |around )?$|\b(?:expected|forecast|projected|predicted|likely|set) to (?:be|reach|hit|rise to|fall to|come to|exceed|(?:fall|drop|be|come) (?:below|under)|(?:rise|be) above)(?: about| around| some)? $|\b(?:scp|attainment|progress|key stage|phase|tier|band|level|category|risk|item|action|recommendation|rec|minute|para|paragraph|section|page|appendix|schedule|annex|article|regulation|plot|flat|room|unit|ward|form|table|figure|chart|chapter|route|junction|objective|priority|outcome|theme|workstream) (?:no\.? )?$|\[\^$|\d (?:hours?|minutes?|years?|months?|weeks?|days?)(?:,? and)? $/iu;
/** `Year 6 pupils`; but `last year 398`. */
const yearGroup = /\bYear $/u;
/** What stands behind one: an age, the name of a fraction, or more of a number in words or of a span of time. */
const otherBehind = new RegExp(
  `^(?:(?: (?:and|to|or) \\d{1,3})?[ -]years?[ -]olds?\\b| (?:thirds|quarters|fifths|sixths|eighths|tenths|halves)\\b|(?: hours?| minutes?| years?)? \\d{1,2} (?:minutes|seconds|months|days|hours)\\b| and (?:${[...numberByWord.keys()].join('|')})\\b)`,
  'iu',
);
/** `Of the 190 children, `: the whole of those that are counted then. */
const wholeBefore = /^\W*of (?:the |these |those |all |its |our )*$/iu;

/** The figures of a measure. What is left out is no worse than missing: a wrong figure is. */
export function figuresMeant(raw: string, values: readonly SaidValue[]): readonly SaidValue[] {
  return values.filter(
    ({ start, end }) =>
      !(
        otherBefore.test(raw.slice(Math.max(0, start - near), start)) ||
        yearGroup.test(raw.slice(Math.max(0, start - near), start)) ||
        otherBehind.test(raw.slice(end, end + near)) ||
        (wholeBefore.test(raw.slice(0, start)) && raw.includes(', ', end))
      ),
  );
}

const nowBefore = /\b(?:now|currently|at present|today|since (?:fallen|risen|come down|gone up) to)\b[^,.;]{0,25}$/iu;
const withPeriod = /^[^,.;]{0,3} (?:in|at|on|for|by) \S/iu;

/** Of several figures of one unit the one that holds now; of figures each with its time, the last that is told. */
export function latestOf(raw: string, values: readonly SaidValue[]): SaidValue | undefined {
  const [first] = values;
  const alike = values.filter(({ unit }) => unit === first?.unit);
  const now = alike.find(({ start }) => nowBefore.test(raw.slice(Math.max(0, start - near), start)));
  if (now !== undefined) return now;
  return alike.every(({ end }) => withPeriod.test(raw.slice(end, end + near))) ? alike.at(-1) : first;
}
