/** What the figures of a sentence or row are: how things stand, how they stood, what is aimed at. Each as written. */
import type { SaidValue } from '../../syntax/ast.ts';
import { isJudgement } from '../../syntax/judgement.ts';
import { valuesIn } from '../../syntax/parse.ts';
import { comparatorIn } from '../sentences/comparators.ts';
import type { Columns, Governor } from '../sentences/governor.ts';
import { cellsOf } from '../sentences/rows.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import { changeIn, timeUnitAt } from './change-said.ts';
import { figuresMeant, latestOf } from './figures-meant.ts';

/** Each `''` where nothing says it. */
export interface Figures {
  readonly value: string;
  readonly prior: string;
  readonly target: string;
  /** The figure of others and whose it is, as a clause says it: `54% for England`. */
  readonly benchmark: string;
}

/** So much before and behind a figure tells what it is, in code units. */
const near = 60;

const priorBefore =
  /(?:\b(?:from|previously|against|compared (?:with|to)|rather than|last year:?|year before|earlier|before)|\((?:was|were)) (?:about |some |just |around |the )?$/iu;
const priorBehind =
  /^[^.;,(]{0,12}\b(?:a year (?:ago|earlier)|last (?:year|month|quarter)|the year before|previously|in the same)/iu;
const targetBefore =
  /\b(?:targets?|ambition|goal|aim|trajectory|benchmark|threshold|stretch)\b[^.,;]{0,30}$|\b(?:against|above|below|under|over|behind|ahead of|off|than|on|with) (?:(?:the|our|its|a) )?(?:(?!child|care)[\w-]+ )?plan(?:ned)?\b[^.,;]{0,30}$|\b(?:aim|goal|ambition|target|intention|plan) (?:is|was|being|had been) to [^.;]{0,60}$|\bstandard (?:of|is|was|being) (?:at least )?$/iu;
/** `Performance against the standard was`: then it is the performance that is told. */
const achievedBefore =
  /\b(?:performance|compliance|progress|achievement|position|delivery|outturn)\b[^.;,]{0,25} (?:against|with|on|of|to) [^.;,]{0,60}(?:targets?|standard|plan|trajectory|ambition|goal)s? (?:was|is|were|stood at|stands at|had been|being|remained|reached)(?: (?:still|now|at|only|just))* $/iu;
const targetBehind = /^ (?:targets?|ambition|threshold|standard)\b/iu;
/** What is not to be gone beyond. */
const limitBefore = /\b(?:ceiling|cap|maximum|limit)\b[^.,;]{0,30}$/iu;
/** What was meant to be spent is nothing that it is good to reach. */
const budgetBefore =
  /\b(?:budget(?:ed)?|allocation|estimate) (?:of|was|is|at|for [^.;,]{2,30} (?:of|was)) (?:about |some |just |around )?$/iu;
/** By how much things are better or worse, and not how they are. */
const changeBefore =
  /\b(?:by|up|down|(?:rise|fall|increase|decrease|drop|reduction|improvement|growth) of) (?:about |some |just |around |over |nearly )?$/iu;
/** What has only moved by so much is nowhere said to stand anywhere. */
const movedBy =
  /\b(?:rose|risen|rise|fell|fallen|fall|increased?|decreased?|reduced?|dropped|grew|grown|improved|worsened) by (?:about |some |just |around |over |nearly )?$/iu;
const changeBehind =
  /^(?: ?percentage)?(?: ?points?)? (?:up|down|higher|lower|better|worse|adverse|favourable|(?:above|below|under|over|short of|off|ahead of|behind) (?:the |its |our )?(?:plan|target|budget|trajectory|profile|last year|previous))\b/iu;
/** `by 3% to 12%`, `up 12% to 87`: read as a range, it is a change and what came of it. */
const changedTo =
  /\b(?:by|up|down|(?:rise|fall|increase|decrease|drop|reduction) of|rose|rise|risen|fell|fall|fallen|grew|grown|increased|decreased|dropped|improved) (?:about |some |just |over |nearly |around )?£?\d[\d,.]*(?:%| per cent| percentage points?| points?|[km]\b)? to (?:about |some |just |over |nearly |around )?(?<after>£?\d[\d,.]*\d(?:%| per cent|bn\b|[km]\b| (?:billion|million|thousand))?|£?\d(?:%| per cent|bn\b|[km]\b| (?:billion|million))?)/iu;
/** `from 30% to 22%` reads as a range, and is a change. */
const fromTo = /from (?<before>[£\d][^\s]*(?: per cent)?) to (?<after>.+)$/iu;
const fromOnly =
  /(?<!\brang(?:es?|ed|ing) )\bfrom (?<before>£?\d[\d,.]*[a-z%]?(?: per cent)?) to (?:just |about |some |around )?[£\d]/iu;

/** The figures of what is measured; in a row of a table whose columns are named, those of its columns. */
export function figuresOf({ raw, block }: SentenceWords, { columns }: Governor): Figures {
  const inColumns = block.kind === 'row' && columns !== null ? figuresInColumns(raw, columns) : undefined;
  return inColumns ?? figuresIn(raw);
}

function figuresIn(raw: string): Figures {
  const said = valuesIn(raw, { start: 0, end: raw.length }).filter((value) => isJudgement(raw, value));
  const all = rolesOf(raw, figuresMeant(raw, said));
  const written: Written = (value) =>
    value === undefined ? '' : raw.slice(value.start, value.end + timeUnitAt(raw, value)).trim();
  const own = ownFigures(raw, all, written);
  return { ...own, target: targetOf(raw, all, written), benchmark: benchmarkOf(own.value, all, written) };
}

/** A figure as the words have it; `''` for none. */
type Written = (value: SaidValue | undefined) => string;

/** How things stand and how they stood. */
function ownFigures(raw: string, { values }: Roles, written: Written): Pick<Figures, 'value' | 'prior'> {
  const came = changedTo.exec(raw)?.groups?.after;
  if (came !== undefined) return { value: came, prior: '' };
  const { whole, part } = ofWhole.exec(raw)?.groups ?? {};
  const isShare = values.some(({ unit }) => unit === 'percent');
  if (whole !== undefined && part !== undefined && !isShare) return { value: `${part} of ${whole}`, prior: '' };
  const change = values
    .map((value) => fromTo.exec(raw.slice(Math.max(0, value.start - 5), value.end)))
    .find((one) => one !== null);
  const { before, after } = change?.groups ?? {};
  if (before !== undefined && after !== undefined) return { value: after, prior: inUnitOf(after, before) };
  const [earlier, later] = changeIn(raw, values);
  if (later !== undefined) return { value: written(later), prior: inUnitOf(written(later), written(earlier)) };
  const prior = values.find((value) => isPrior(raw, value));
  const now = standsAt(
    raw,
    values.filter((value) => value !== prior),
  );
  if (now === undefined) return { value: rangeIn(raw), prior: '' };
  const isAlike = prior !== undefined && prior.unit === now.unit;
  const from = fromOnly.exec(raw)?.groups?.before ?? '';
  return { value: written(now), prior: inUnitOf(written(now), isAlike ? written(prior) : from) };
}

/** `Of 48 care leavers, 31 were in work`. */
const ofWhole =
  /^\W*of (?:the |our |all )?(?<whole>\d[\d,]*) [^.;,\d]{3,60}, (?:only |just |some )?(?<part>\d[\d,]*) (?!per cent)\p{Ll}/iu;

/** What others have, in the unit of one's own where it is a bare number, and whose it is. */
function benchmarkOf(own: string, { others }: Roles, written: Written): string {
  if (others === undefined || others.whose === '' || own === '') return '';
  const said = written(others.value);
  const unit = /^[\d.,]+$/u.test(said) ? (/^[\d.,]+(?<unit> ?[^\d.,].*)$/u.exec(own)?.groups?.unit ?? '') : '';
  return `${said}${unit} for ${others.whose}`;
}

/** `between 12% and 14%`, as a value that a tag reads; `''` for none. */
function rangeIn(raw: string): string {
  const { low, high } = between.exec(raw)?.groups ?? {};
  return low === undefined || high === undefined ? '' : `${low} to ${high}`;
}
const between =
  /\b(?:between|rang(?:es?|ed|ing) from) (?:about |around )?(?<low>£?\d[\d.,]*(?:%|[km]\b)?) (?:and|to) (?:about |around )?(?<high>£?\d[\d.,]*\d?(?:%| per cent|[km]\b| (?:days|weeks|months|million)\b)?)(?! ?(?:st|nd|rd|th|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|am|pm|noon))/iu;

/** Of `from 12 to 8 per cent` the first is of the second's unit, too; `from £1.2 to £1.1m` says so of figures as large. */
function inUnitOf(later: string, earlier: string): string {
  const bare = /^£?(?<number>\d+(?:\.\d+)?)$/u.exec(earlier)?.groups?.number;
  const { number = '', unit = '' } = unitBehind.exec(later)?.groups ?? {};
  if (bare === undefined || unit === '' || earlier.startsWith('£') !== later.startsWith('£')) return earlier;
  const isAsLarge = Number(bare) < 20 * Number(number) && Number(number) < 20 * Number(bare);
  return earlier.startsWith('£') && !isAsLarge ? earlier : `${earlier}${unit}`;
}
const unitBehind =
  /^£?(?<number>\d+(?:\.\d+)?)(?<unit>%| ?per cent|[km]| ?(?:million|thousand)| (?:minutes|hours|days|weeks|months|years))$/u;

/** The figures of a sentence, less those that are aimed at. */
interface Roles {
  readonly values: readonly SaidValue[];
  readonly target: SaidValue | undefined;
  readonly limit: SaidValue | undefined;
  /** The figure of others and whose it is, where there is one beside that of one's own. */
  readonly others: { readonly value: SaidValue; readonly whose: string } | undefined;
}

function rolesOf(raw: string, all: readonly SaidValue[]): Roles {
  const before = ({ start }: SaidValue) => raw.slice(Math.max(0, start - near), start);
  const behind = (value: SaidValue) =>
    raw.slice(value.end + timeUnitAt(raw, value), value.end + timeUnitAt(raw, value) + near);
  const isAimedAt = (value: SaidValue) =>
    (targetBefore.test(before(value)) && !achievedBefore.test(before(value))) || targetBehind.test(behind(value));
  const limit = all.find((value) => limitBefore.test(before(value)));
  const target = all.find((value) => value !== limit && isAimedAt(value));
  const own = all.filter((value) => value !== limit && value !== target);
  // What is left where nothing else is said: of a change alone, the change.
  const without = (isOther: (value: SaidValue) => boolean, values: readonly SaidValue[]) => {
    const others = values.filter((value) => !isOther(value));
    return others.length === 0 ? values : others;
  };
  const isSpent = (value: SaidValue) => budgetBefore.test(before(value));
  const whoseIs = (value: SaidValue) => comparatorIn(before(value), behind(value));
  const isOthers = (value: SaidValue) => whoseIs(value) !== undefined;
  const isOnlyChange = (value: SaidValue) => movedBy.test(before(value));
  const isChange = (value: SaidValue) => changeBefore.test(before(value)) || changeBehind.test(behind(value));
  const values = without(isChange, without(isOthers, without(isSpent, own))).filter((value) => !isOnlyChange(value));
  const compared = own.find((value) => isOthers(value) && !values.includes(value));
  const others = compared && { value: compared, whose: whoseIs(compared) as string };
  return { values, target, limit, others };
}

function targetOf(raw: string, { target, limit }: Roles, written: Written): string {
  if (target !== undefined) return `${target.qualifier === '' ? sideOf(raw, target) : ''}${written(target)}`;
  return limit?.qualifier === '' ? `at most ${written(limit)}` : written(limit);
}

/** `below 18 weeks`, in a word that a tag reads. */
function sideOf(raw: string, { start }: SaidValue): string {
  const side = /\b(?:below|above) $/iu.exec(raw.slice(Math.max(0, start - 8), start))?.[0].toLowerCase();
  return side === 'below ' ? 'under ' : side === 'above ' ? 'over ' : '';
}

function isPrior(raw: string, value: SaidValue): boolean {
  const { start, end } = value;
  const [before, behind] = [raw.slice(Math.max(0, start - 40), start), raw.slice(end, end + 40)];
  return priorBefore.test(before) || priorBehind.test(behind) || isOfOtherTime(before, behind);
}

/** Whether a figure stands in brackets beside a time: `(97.4% in 2022/23)`, `(2023: 49%)`. */
function isOfOtherTime(before: string, behind: string): boolean {
  return (before.endsWith('(') && timeBehind.test(behind)) || timeBefore.test(before);
}
const otherTime =
  '(?:(?:19|20)\\d\\d(?:[/-]\\d{2,4})?|q[1-4](?: (?:19|20)\\d\\d(?:[/-]\\d{2,4})?)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: (?:19|20)\\d\\d)?|(?:last|previous) (?:year|quarter|month))';
const timeBehind = new RegExp(`^ (?:in |at |for |during )?(?:the )?${otherTime}\\)`, 'iu');
const timeBefore = new RegExp(`\\((?:in |at )?${otherTime}:? $`, 'iu');

const weighty: ReadonlySet<string> = new Set(['percent', 'pounds', 'share', 'points']);

/** Of the figures that may hold now: a share or a sum before a number of things. */
function standsAt(raw: string, values: readonly SaidValue[]): SaidValue | undefined {
  return (
    latestOf(
      raw,
      values.filter(({ unit }) => weighty.has(unit)),
    ) ??
    values.find(({ unit }) => unit !== 'count' && unit !== 'grade' && unit !== 'rating') ??
    values.find(({ low, unit }) => low > 0 && unit === 'count') ??
    values.find(({ low }) => low > 0) ??
    values[0]
  );
}

/** The figures of a row, by what its columns are of; undefined where none of them has one. */
function figuresInColumns(raw: string, { figures, others }: Columns): Figures | undefined {
  const cells = cellsOf(raw);
  const cell = (role: string) => {
    const place = figures.findLastIndex((one, at) => one === role && isFigure(cells[at] ?? ''));
    return place === -1 ? '' : (cells[place] ?? '');
  };
  const value = cell('now') || cell('period');
  const benchmark = cell('others') && `${cell('others')} for ${others}`;
  return value === '' ? undefined : { value, prior: cell('prior'), target: cell('target'), benchmark };
}

/** Whether a cell holds a value and nothing else. */
function isFigure(cell: string): boolean {
  const [only, second] = valuesIn(cell, { start: 0, end: cell.length });
  return only !== undefined && second === undefined && cell.length - (only.end - only.start) < 3;
}
