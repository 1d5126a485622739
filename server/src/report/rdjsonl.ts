/**
 * The Reviewdog Diagnostic Format, a diagnostic a line (reviewdog, `proto/rdf/reviewdog.proto`). Its columns count UTF-8
 * bytes. Related places are told in the message: reviewdog refuses a line with a field its version does not know.
 */
import type { Minutes } from '../register/model.ts';
import type { Severity } from '../rules/finding.ts';
import type { LocatedFinding, Report } from './report.ts';

const gravity: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', information: 'INFO', hint: 'INFO' };

export function printRdjsonl(report: Report): string {
  const source = { name: 'matters' };
  const missed = report.unread.map(({ path, message }) => ({
    message: `The file ${message}.`,
    location: { path },
    severity: 'ERROR',
    source,
    code: { value: 'unread' },
  }));
  const found = report.findings.map((finding) => ({
    message: messageOf(finding),
    location: { path: finding.file, range: rangeOf(report, finding.finding) },
    severity: gravity[finding.severity],
    source,
    code: { value: finding.rule },
    ...suggestionsOf(report, finding),
  }));
  return [...missed, ...found].map((diagnostic) => `${JSON.stringify(diagnostic)}\n`).join('');
}

function messageOf({ message, help, related }: LocatedFinding): string {
  const others = related.map(({ file, start, message: other }) => `${file}:${start.line}:${start.column}: ${other}`);
  return [`${message} ${help}`, ...others].join('\n');
}

/** A suggestion is applied by itself, so that only a fix of one edit in the document at hand makes one. */
function suggestionsOf(report: Report, { finding }: LocatedFinding): object {
  const [edit, ...more] = report.fixOf(finding)?.edits ?? [];
  if (edit === undefined || more.length > 0 || edit.minutes !== finding.minutes) return {};
  return { suggestions: [{ range: rangeOf(report, edit), text: edit.text }] };
}

interface Stretch {
  readonly minutes: Minutes;
  readonly start: number;
  readonly end: number;
}

function rangeOf(report: Report, { minutes, start, end }: Stretch): object {
  return { start: placeIn(report, minutes, start), end: placeIn(report, minutes, end) };
}

function placeIn(report: Report, minutes: Minutes, offset: number): object {
  const lines = report.linesOf(minutes);
  const { line, column } = lines.placeAt(offset);
  return { line, column: utf8Length(lines.textOf(line).slice(0, column - 1)) + 1 };
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
