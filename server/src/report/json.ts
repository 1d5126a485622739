/** The report as JSON; its schema is `config/report-schema.ts`. */
import { isoDay } from '../register/calendar.ts';
import type { Position } from './positions.ts';
import { countsOf, type LocatedFinding, type LocatedSpan, type Report } from './report.ts';

/** How many findings make a piece. */
const atOnce = 256;

export function* printJson(report: Report): Iterable<string> {
  const { documents, findings, unread } = report;
  const whole = {
    version: 1,
    asOf: isoDay(report.asOf),
    documents,
    summary: countsOf(report),
    findings: [],
    ...(unread.length > 0 && { unread }),
  };
  const text = `${JSON.stringify(whole, null, 2)}\n`;
  const list = '"findings": [';
  const at = text.indexOf(`${list}]`) + list.length;
  yield text.slice(0, at);
  // Written by hand, as there may be tens of thousands: laid out just as the platform would.
  for (let index = 0; index < findings.length; index += atOnce) {
    const piece = findings.slice(index, index + atOnce).map(findingIn);
    yield `${index === 0 ? '\n' : ',\n'}${piece.join(',\n')}`;
  }
  yield findings.length === 0 ? text.slice(at) : `\n  ${text.slice(at)}`;
}

function findingIn(finding: LocatedFinding): string {
  const { severity, fingerprint, related } = finding;
  return `    {
      "rule": ${quoted(finding.rule)},
      "severity": "${severity}",
      ${spanIn(finding, '      ')},
      "message": ${quoted(finding.message)},
      "why": ${quoted(finding.why)},
      "help": ${quoted(finding.help)},
      "item": ${quoted(finding.item)},
      "fingerprint": "${fingerprint}",
      "related": ${related.length === 0 ? '[]' : `[\n${related.map(relatedIn).join(',\n')}\n      ]`}
    }`;
}

function relatedIn(related: LocatedFinding['related'][number]): string {
  return `        {
          ${spanIn(related, '          ')},
          "message": ${quoted(related.message)}
        }`;
}

function spanIn({ file, start, end }: LocatedSpan, indent: string): string {
  return `"file": ${quoted(file)},\n${indent}"start": ${positionIn(start, indent)},\n${indent}"end": ${positionIn(end, indent)}`;
}

function positionIn({ line, column, offset }: Position, indent: string): string {
  return `{\n${indent}  "line": ${line},\n${indent}  "column": ${column},\n${indent}  "offset": ${offset}\n${indent}}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
