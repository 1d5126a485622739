/** Checks a workspace written in the notation of examples and specs. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type CheckPorts, type CheckResult, check } from '../../server/src/check/check.ts';
import { readMinutes } from '../../server/src/check/read.ts';
import { defaultSetting, defaultSettings, type RuleSetting, type Settings } from '../../server/src/config/settings.ts';
import type { Day } from '../../server/src/register/calendar.ts';
import { daysMeant } from '../../server/src/register/days-meant.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { ruleById, rules } from '../../server/src/rules/index.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { parseDate } from '../../server/src/syntax/parse.ts';
import { months } from '../../server/src/syntax/vocabulary.ts';
import {
  inExpectedWords,
  type Mark,
  markOf,
  type Notation,
  type NotedDocument,
  readNotation,
  sourceOf,
  writeNotation,
} from './notation.ts';

export const ports: CheckPorts = { sha256: (text) => bytesToHex(sha256(utf8ToBytes(text))) };

export interface ExampleOptions {
  /** Ids of the rules whose findings are wanted; left out, all of them. */
  readonly rules?: readonly string[];
  readonly settings?: Partial<Settings>;
}

/** A workspace of the notation, checked. */
export interface CheckedExample extends CheckResult {
  readonly notation: Notation;
  readonly settings: Settings;
  readonly asOf: Day;
  readonly expected: readonly Mark[];
}

/** Checks the workspace in `notation`; its findings are those of `rules`, each at its own level and options. */
export function checkExample(notation: string, options: ExampleOptions = {}): CheckedExample {
  return checkNotation(readNotation(notation), options);
}

/** The same for a notation that is read already. */
export function checkNotation(
  notation: Notation,
  { rules: ids, settings: given = {} }: ExampleOptions = {},
): CheckedExample {
  const settings: Settings = { ...defaultSettings, rules: settingsFor(ids), ...given, ...stated(notation, ids) };
  const documents = notation.documents.map((document) => readDocument(document, settings.fiscalStart));
  const asOf = asOfDay(notation, documents);
  const result = check(documents, settings, asOf, ports);
  const findings = result.findings.filter(({ rule }) => ids === undefined || ids.includes(rule));
  return { ...result, findings, notation, settings, asOf, expected: notation.expected };
}

/** The workspace with what was found marked, each finding in the words it was expected in where it was expected. */
export function render({
  notation,
  findings,
  expected,
}: Pick<CheckedExample, 'notation' | 'findings' | 'expected'>): string {
  return writeNotation(notation, inExpectedWords(marksOf(notation, findings), expected));
}

/** The workspace with what was expected marked: what `render` should give. */
export function renderExpected({ notation, expected }: Pick<CheckedExample, 'notation' | 'expected'>): string {
  return writeNotation(notation, expected);
}

/** The same workspace with other texts, by path; what is expected of it is not known. */
export function withTexts(notation: Notation, texts: ReadonlyMap<string, string>): Notation {
  const documents = notation.documents.map((document) => {
    const text = texts.get(document.path) ?? document.text;
    // A fix may have changed the header the kit made: then it is part of the words.
    const madeHeader = text.startsWith(document.madeHeader) ? document.madeHeader : '';
    return { ...document, madeHeader, words: text.slice(madeHeader.length), text };
  });
  return { ...notation, documents, expected: [] };
}

/** A noted document as the check reads it. */
export function readDocument(document: NotedDocument, fiscalStart = 4): Minutes {
  return readMinutes(document.path, sourceOf(document), document.text, fiscalStart, readYamlHeader);
}

function marksOf({ documents }: Notation, findings: readonly Finding[]): Mark[] {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  return findings.map(({ minutes, start, end, message }) =>
    markOf(byPath.get(minutes.path) as NotedDocument, start, end, message),
  );
}

/** Only the rules asked for are on; but one that judges the ignore tags needs all the others to have run. */
function settingsFor(ids: readonly string[] | undefined): RuleSetting[] {
  for (const id of ids ?? []) if (!ruleById.has(id)) throw new Error(`There is no rule ${id}.`);
  const all = ids === undefined || ids.some((id) => ruleById.get(id)?.scope === 'ignores');
  return rules.map((rule) => {
    const setting = defaultSetting(rule);
    return all || ids.includes(rule.id) ? setting : { ...setting, level: 'off' };
  });
}

/** Settings that lines at the top give: `//= fiscal year starts in July`, `//= days 30` (an option of the rules asked for). */
function stated({ directives }: Notation, ids: readonly string[] | undefined): Partial<Settings> {
  let settings: Partial<Settings> = {};
  for (const directive of directives) {
    const start = /^fiscal year starts in (\w+)$/u.exec(directive)?.[1];
    const [, option, value] = /^([a-z]\w*) (\d+)$/u.exec(directive) ?? [];
    if (start !== undefined) settings = { ...settings, fiscalStart: months.indexOf(start.toLowerCase()) + 1 };
    else if (option !== undefined) settings = { ...settings, rules: withOption(ids, option, Number(value)) };
    else if (!directive.startsWith('as of ')) throw new Error(`“//= ${directive}” is none of the lines the kit reads.`);
  }
  return settings;
}

function withOption(ids: readonly string[] | undefined, option: string, value: number): RuleSetting[] {
  const settings = settingsFor(ids);
  if (!settings.some(({ level, options }) => level !== 'off' && option in options)) {
    throw new Error(`No rule that is on has an option ${option}.`);
  }
  return settings.map((setting) =>
    option in setting.options ? { ...setting, options: { ...setting.options, [option]: value } } : setting,
  );
}

/** The day the notation says it is looked at on, else that of its last meeting. */
export function asOfDay({ directives }: Notation, documents: readonly Minutes[]): Day {
  const said = directives.find((directive) => directive.startsWith('as of '))?.slice('as of '.length);
  if (said !== undefined) return dayIn(said);
  const days = documents.map(({ meeting }) => meeting.day).filter((day) => day !== null);
  return days.length === 0 ? dayIn('2024-01-10') : Math.max(...days);
}

function dayIn(text: string): Day {
  const date = parseDate(text);
  const days = date === null || date.form !== 'day' || date.year === 0 ? null : daysMeant(date, 0, 'next', 4);
  if (days === null) throw new Error(`“${text}” is no day.`);
  return days.last;
}
