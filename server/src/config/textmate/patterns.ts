/**
 * What dates, values and names look like, as patterns for a TextMate grammar, made of the tables the parser reads by. A
 * line is all such a pattern sees: what runs over a line end is painted by rules, in `tags.ts`.
 */
import {
  type DateWord,
  dateWords,
  nounStops,
  numberByWord,
  qualifierWords,
  rankByWord,
  runningUnits,
  runningYears,
  timeUnits,
  unitByNoun,
  weekdays,
  weekWords,
  workingWords,
} from '../../syntax/vocabulary.ts';

/** A blank within a line, as the parser knows it. */
export const blank = '[ \\t\\x{A0}]';
/** Where something begins that is neither blank nor line end. */
export const something = '[^ \\t\\x{A0}\\r\\n]';
/** The start of a line of nothing but blanks, where every tag ends. */
export const blankLine = `(?=^${blank}*\\r?$)`;
/** Where a keyword may end: the `End` of the parser's grammar. */
export const wordEnd = '(?![A-Za-z0-9_]|-[A-Za-z])';

const letter = '[A-Za-z0-9\\x{C0}-\\x{D6}\\x{D8}-\\x{F6}\\x{F8}-\\x{24F}\\x{1E00}-\\x{1EFF}]';
const name = `${letter}+(?:[-._]+${letter}+)*`;
export const id = `#${name}`;
export const owner = `@${name}`;
/** What follows the brace of a tag without a kind. */
export const idStart = `#${letter}`;

/** One of several words or phrases in any case, the longest first. */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return `(?i:${longestFirst.map((word) => word.replaceAll(' ', `${blank}+`)).join('|')})`;
}

const some = `${blank}+`;
const any = `${blank}*`;
const dash = '[-\\x{2013}\\x{2014}]';
const lettersEnd = '(?![A-Za-z])';

const formOf = (form: DateWord['form']) =>
  anyOf([...dateWords].filter(([, word]) => word.form === form).map(([word]) => word)) + lettersEnd;
const unitWords = [...unitByNoun].filter(([, unit]) => timeUnits.includes(unit)).map(([word]) => word);

const running = `(?:${anyOf(runningUnits.keys())}|${anyOf(runningYears.keys())}${some}(?i:year))${wordEnd}`;
const dayWords = [...unitByNoun].filter(([, unit]) => unit === 'days').map(([word]) => word);
const countOf = `(?:${anyOf([...unitWords, 'fortnight', 'fortnights', 'hours'])}|${anyOf([...workingWords, 'calendar'])}${some}${anyOf(dayWords)})${wordEnd}`;
const weekNames = [...weekWords.keys()].filter((word) => word.length > 1);
const weekLetters = [...weekWords.keys()].filter((word) => word.length === 1);

const tens = [...numberByWord].filter(([, number]) => number >= 20).map(([word]) => word);
const digitsInWords = [...numberByWord].filter(([, number]) => number > 0 && number < 10).map(([word]) => word);
const numberWord = `(?:${anyOf(tens)}(?:${dash}|${some})${anyOf(digitsInWords)}|${anyOf(numberByWord.keys())})${lettersEnd}`;

const of = `(?:(?i:of)${some})?`;
const the = `(?:(?i:the)${some})?`;
const year = `(?:19|20|21)\\d\\d(?![0-9/%A-Za-z])`;
const yearAfter = `(?:${any}${of}${year})`;
const fiscalYear = `(?:(?:19|20|21)\\d\\d/(?:\\d{4}|\\d\\d?)(?!\\d)|(?:1[2-9]|[2-9]\\d)/(?:1[3-9]|[2-9]\\d)(?![\\d/])|(?:19|20|21)\\d\\d${dash}\\d\\d(?![-0-9]))`;
const month = formOf('month');

const numberDate = `(?:${[
  `\\d{1,2}(?!\\d)(?:(?i:st|nd|rd|th)${wordEnd})?${any}${of}${month}\\.?${yearAfter}?`,
  '\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d)(?!\\d)',
  '\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d\\d)(?!\\d)',
  '\\d{4}-\\d\\d-\\d\\d(?!\\d)',
  fiscalYear,
  year,
].join('|')})`;

/** Words that stand where a date should and name none. */
export const vagueDate = `${anyOf([
  'on-going',
  'on going',
  'ongoing',
  'very soon',
  'soon',
  'shortly',
  'in due course',
  'as soon as possible',
  'asap',
  'to be confirmed',
  'to be agreed',
  'to be announced',
  'tbc',
  'tba',
  'no date',
  'when possible',
  'in the new year',
  'in new year',
  'new year',
  'half term',
  'half-term',
])}${wordEnd}`;

/** Between two months stands `/`, a dash or, but for slips, `to`. */
function dateWith(monthJoint: string): string {
  const plain = [
    numberDate,
    `${month}\\.?(?:${any}${monthJoint}${any}${month}\\.?)?${yearAfter}?`,
    `${formOf('quarter')}${any}(?:\\d+${lettersEnd}|${numberWord})(?:${any}${of}${the}(?:${fiscalYear}|${year}))?`,
    `${formOf('season')}${some}(?i:term)${wordEnd}(?:${any}${of}${the}(?:${fiscalYear}|${year}))?`,
    `${formOf('feast')}(?:${some}${anyOf(['day', 'sunday'])}${wordEnd})?${yearAfter}?`,
    `(?:(?i:week)${some}${anyOf(weekNames)}|(?i:w)/${anyOf(weekLetters)})${wordEnd}${any}${the}(?:${formOf('weekday')}${any},?${any})?${numberDate}`,
    `${formOf('fiscal')}${any}${fiscalYear}`,
    `${formOf('this')}${some}${running}`,
    `${formOf('season')}(?:${yearAfter}|${any}${of}${the}${fiscalYear})?`,
    `${formOf('next')}${some}(?:\\d+|${numberWord})${some}${countOf}`,
    `${formOf('next')}${some}(?:${anyOf(['meeting', ...unitWords])}${wordEnd}|${running})`,
    `${formOf('within')}${some}(?:(?i:the)${some}(?i:next)${some})?(?:\\d+|${numberWord}|(?i:a)${wordEnd})${some}${countOf}`,
    `${formOf('weekday')}${any},?${any}${numberDate}`,
    `${anyOf(weekdays)}${wordEnd}`,
    `${formOf('tomorrow')}`,
    `${formOf('year end')}(?:${some}|-)(?i:end)${wordEnd}`,
    vagueDate,
  ].join('|');
  return `${the}(?:${formOf('edge')}(?:${some}|-)(?:(?i:of|in)${some})?${the})?(?:${plain})|${the}${formOf('edge')}(?:${some}|-)(?:(?i:of|in)${some})?${the}${running}`;
}

export const date = dateWith(`(?:/|${dash}|(?i:to)${wordEnd})`);
/** A date of `slipped from DATE to DATE`. */
export const slipDate = dateWith(`(?:/|${dash})`);

const number = `(?:[-\\x{2212}]?\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)?|${numberWord})`;
const percentSign = `(?:%|${any}(?i:per)${any}(?i:cent)${wordEnd})`;
const percent = `(?:%|(?i:per)${any}(?i:cent)${wordEnd}|(?:(?i:percentage)${some})?(?i:points?)${wordEnd}|(?i:pp)${wordEnd})`;
const longScale = `${anyOf(['hundred', 'thousand', 'million', 'billion'])}${wordEnd}`;
const rangeEnd = `(?:${percentSign}?${any}(?:${dash}|(?i:to)${some})${any}${number})`;
const nounWord = `(?!${anyOf(nounStops)}(?![A-Za-z'\\x{2019}-]))[A-Za-z][A-Za-z'\\x{2019}-]*`;
const noun = `${nounWord}(?:${some}${nounWord}){0,2}`;

const money = `[-\\x{2212}]?\\x{A3}${number}${rangeEnd}?(?:(?i:k|m|bn)${wordEnd}|${any}${longScale})?`;
const counted = `${number}(?:${[
  `${any}(?:(?i:out)${some})?(?i:of)${wordEnd}${any}${the}${number}`,
  `${some}(?i:in)${some}(?!${numberDate})${number}(?![/%])`,
  `${rangeEnd}?(?:${any}${percent}|${any}(?i:per)${some}${number}|(?i:k)${wordEnd}|${any}${longScale})?`,
].join('|')})`;
const qualifiers = [...qualifierWords].flatMap(([first, seconds]) =>
  [...seconds.keys()].map((second) => (second === '' ? first : `${first} ${second}`)),
);
const ranks = [...rankByWord.values()].map(({ word }) => word);

/** A value as it stands in a tag, with what is counted. */
export const value = `(?:(?:${anyOf(qualifiers)}${some})?(?:${money}|${counted})(?:${some}${noun})?|${anyOf(ranks)}${wordEnd})`;

export const votes = `\\d+(?:${dash}\\d+){1,2}(?![A-Za-z0-9])`;
