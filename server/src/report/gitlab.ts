/** GitLab's Code Quality report (GitLab documentation, "Code Quality", "Code Quality report format"). */
import type { Severity } from '../rules/finding.ts';
import type { Report } from './report.ts';

const gravity: Record<Severity, string> = { error: 'critical', warning: 'major', information: 'minor', hint: 'info' };

export function printGitlab({ findings, unread }: Report): string {
  const issues = findings.map(({ rule, severity, file, start, end, message, help, fingerprint }) => ({
    description: `${message} ${help}`,
    check_name: rule,
    fingerprint,
    severity: gravity[severity],
    location: { path: file, lines: { begin: start.line, end: end.line } },
  }));
  const missed = unread.map(({ path, message }) => ({
    description: `The file ${message}.`,
    check_name: 'unread',
    // Unlike every fingerprint of a finding, and the same in each run.
    fingerprint: `unread:${path}`,
    severity: 'blocker',
    location: { path, lines: { begin: 1, end: 1 } },
  }));
  return `${JSON.stringify([...missed, ...issues], null, 2)}\n`;
}
