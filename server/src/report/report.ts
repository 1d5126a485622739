/** The model every output format reads: what a check found, with lines and columns beside the offsets. */
import type { CheckResult } from '../check/check.ts';
import type { RuleSetting } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import type { Minutes } from '../register/model.ts';
import { type Finding, type Fix, type Severity, severities } from '../rules/finding.ts';
import type { LineIndex } from '../text/lines.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { type Position, positionOf, recentLines } from './positions.ts';

/** A stretch of a document, located. */
export interface LocatedSpan {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

export interface LocatedRelated extends LocatedSpan {
  readonly message: string;
  readonly minutes: Minutes;
}

export interface LocatedFinding extends LocatedSpan {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly help: string;
  /** The id of the item it is about, or `''`. */
  readonly item: string;
  readonly related: readonly LocatedRelated[];
  /** Tells the finding again in another run, whatever moved above it: 32 hexadecimal digits. Worked out when first asked. */
  readonly fingerprint: string;
  /** The finding as the check gave it. */
  readonly finding: Finding;
}

/** A file that could not be read or decoded. */
export interface UnreadFile {
  readonly path: string;
  /** Why, in words that go on from the path and have no full stop: `is not UTF-8: byte 12 is 0xFF`. */
  readonly message: string;
}

export interface Report {
  readonly asOf: Day;
  /** The version of the product. */
  readonly version: string;
  /** Paths of the documents that were checked, in order. */
  readonly paths: readonly string[];
  readonly documents: number;
  /** How many of them are of meetings after the day: what they say is not known yet. */
  readonly later: number;
  readonly items: number;
  /** In order of path, place and rule. */
  readonly findings: readonly LocatedFinding[];
  readonly unread: readonly UnreadFile[];
  /** How many findings a baseline or `--since` keeps from being shown. */
  readonly hidden: number;
  /** Every rule with the level it ran at. */
  readonly rules: readonly RuleSetting[];
  /** The lines of a document. Those of the last few asked for are kept. */
  readonly linesOf: (minutes: Minutes) => LineIndex;
  /** The fix for a finding, where its rule has one and the caller says how to get it. */
  readonly fixOf: (finding: Finding) => Fix | undefined;
}

/** What a report needs to know besides the result. */
export interface ReportContext {
  readonly version: string;
  readonly rules: readonly RuleSetting[];
  /** SHA-256 of a text's UTF-8 bytes, as 64 small hexadecimal digits. */
  readonly sha256: (text: string) => string;
  readonly unread?: readonly UnreadFile[];
  readonly fixOf?: (finding: Finding) => Fix | undefined;
}

/** How a report is to look. */
export interface Style {
  readonly color: boolean;
  /** Columns there are to print in. */
  readonly width: number;
}

/** Turns the result of a check into a report: every offset becomes a line and a column. */
export function locate(result: CheckResult, context: ReportContext): Report {
  const whys = new Map(context.rules.map(({ rule }) => [rule.id, rule.why]));
  const fingerprints = lazily(() => fingerprintsOf(result.findings, context.sha256));
  const findings = result.findings.map(
    (finding, index) => new Located(finding, whys.get(finding.rule) ?? '', () => fingerprints()[index] as string),
  );
  const { register } = result;
  return {
    asOf: register.asOf,
    version: context.version,
    paths: result.documents.map(({ path }) => path).sort(byCodeUnits),
    documents: result.documents.length,
    later: result.documents.filter(({ meeting: { day } }) => day !== null && day > result.register.asOf).length,
    items: register.items.size + register.unnamed.length,
    findings,
    unread: context.unread ?? [],
    hidden: 0,
    rules: context.rules,
    linesOf: recentLines(),
    fixOf: context.fixOf ?? (() => undefined),
  };
}

/** The report without the findings that `quiet` accepts; they are counted as hidden. */
export function hide(report: Report, quiet: (finding: LocatedFinding) => boolean): Report {
  const findings = report.findings.filter((finding) => !quiet(finding));
  return { ...report, findings, hidden: report.hidden + report.findings.length - findings.length };
}

/** How many findings there are of each severity, gravest first. */
export function countsOf(report: Pick<Report, 'findings'>): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of report.findings) counts[severity]++;
  return counts;
}

/** The findings, the gravest first, otherwise in their order. */
export function worstFirst(findings: readonly LocatedFinding[]): LocatedFinding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** The findings of each document that has any, in order of path. */
export function byFile(report: Report): Map<string, LocatedFinding[]> {
  const files = new Map<string, LocatedFinding[]>();
  for (const finding of report.findings) {
    const list = files.get(finding.file);
    if (list === undefined) files.set(finding.file, [finding]);
    else list.push(finding);
  }
  return files;
}

/** A class because there may be tens of thousands: a getter in each object of its own costs more than all the rest. */
class Located implements LocatedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  readonly message: string;
  readonly why: string;
  readonly help: string;
  readonly item: string;
  readonly related: readonly LocatedRelated[];
  readonly finding: Finding;
  readonly #fingerprint: () => string;

  constructor(finding: Finding, why: string, fingerprint: () => string) {
    const { minutes, start, end } = finding;
    this.rule = finding.rule;
    this.severity = finding.severity;
    this.file = minutes.path;
    this.start = positionOf(minutes, start);
    this.end = positionOf(minutes, end);
    this.message = finding.message;
    this.why = why;
    this.help = finding.help;
    this.item = finding.item;
    this.related = finding.related.map((related) => ({
      file: related.minutes.path,
      start: positionOf(related.minutes, related.start),
      end: positionOf(related.minutes, related.end),
      message: related.message,
      minutes: related.minutes,
    }));
    this.finding = finding;
    this.#fingerprint = fingerprint;
  }

  get fingerprint(): string {
    return this.#fingerprint();
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
