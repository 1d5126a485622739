/**
 * Workflow commands of GitHub Actions ("Workflow commands for GitHub Actions", "Setting an error message"). GitHub shows
 * ten annotations of a kind in a step and drops the others, so the worst ten come first and the rest are counted.
 */
import type { Severity } from '../rules/finding.ts';
import { counted } from '../text/words.ts';
import { countsOf, type LocatedFinding, type Report, worstFirst } from './report.ts';
import { summaryOf } from './summary.ts';
import { visible } from './visible.ts';

const shown = 10;
const commands: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export function printGithub(report: Report): string {
  const lines = report.unread.map(({ path, message }) =>
    command('error', { file: path, title: 'A file could not be read' }, `${path} ${message}.`),
  );
  const findings = worstFirst(report.findings);
  for (const finding of findings.slice(0, shown)) lines.push(annotation(finding));
  const rest = findings.slice(shown);
  if (rest.length > 0) {
    const counts = summaryOf(countsOf({ findings: rest }));
    lines.push(
      command(
        'notice',
        { title: 'Matters Arising' },
        `${counted(rest.length, 'more finding')} not shown here: ${counts}.`,
      ),
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

function annotation({ rule, severity, file, start, end, message, help }: LocatedFinding): string {
  // GitHub takes columns only where both are of one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const where = { file, line: start.line, endLine: end.line, ...columns, title: rule };
  return command(commands[severity], where, `${message}\n${help}`);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${written.join(',')}::${data(message)}`;
}

// As the toolkit of GitHub Actions escapes them: a command is one line, its properties end at `,` and `::`.
function data(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
