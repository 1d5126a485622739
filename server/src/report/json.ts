/** The report as JSON; its schema is `config/report-schema.ts`. */
import { isoDay } from '../register/calendar.ts';
import { countsOf, type LocatedFinding, type LocatedSpan, type Report } from './report.ts';

export function printJson(report: Report): string {
  const { documents, findings, unread } = report;
  const whole = {
    version: 1,
    asOf: isoDay(report.asOf),
    documents,
    summary: countsOf(report),
    findings: findings.map(findingIn),
    ...(unread.length > 0 && { unread }),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function findingIn(finding: LocatedFinding): object {
  const { rule, severity, message, why, help, item, fingerprint, related } = finding;
  return {
    rule,
    severity,
    ...spanOf(finding),
    message,
    why,
    help,
    item,
    fingerprint,
    related: related.map((place) => ({ ...spanOf(place), message: place.message })),
  };
}

function spanOf({ file, start, end }: LocatedSpan): object {
  return { file, start, end };
}
