/** Checkstyle's XML, which many build servers read. Its severities are error, warning and info. */
import type { Severity } from '../rules/finding.ts';
import { byFile, type Report } from './report.ts';
import { attributes } from './xml.ts';

const gravity: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'info', hint: 'info' };

export function printCheckstyle(report: Report): string {
  // The version is that of the form: readers look for it and for nothing newer.
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">'];
  for (const [file, findings] of byFile(report)) {
    lines.push(`  <file${attributes({ name: file })}>`);
    for (const { rule, severity, start, message, help } of findings) {
      const { line, column } = start;
      const error = {
        line,
        column,
        severity: gravity[severity],
        message: `${message} ${help}`,
        source: `matters.${rule}`,
      };
      lines.push(`    <error${attributes(error)}/>`);
    }
    lines.push('  </file>');
  }
  for (const { path, message } of report.unread) {
    const error = { line: 1, severity: 'error', message: `The file ${message}.`, source: 'matters.unread' };
    lines.push(`  <file${attributes({ name: path })}>`, `    <error${attributes(error)}/>`, '  </file>');
  }
  lines.push('</checkstyle>');
  return `${lines.join('\n')}\n`;
}
