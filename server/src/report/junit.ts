/**
 * JUnit's XML, as Jenkins, GitLab and Azure Pipelines read it: a suite for each document, a failed case for each finding.
 * A document without findings is one passed case, so that there is something to count.
 */
import { byFile, type LocatedFinding, type Report } from './report.ts';
import { attributes, content } from './xml.ts';

export function printJunit(report: Report): string {
  const files = byFile(report);
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const { findings, unread, paths } = report;
  const passed = paths.filter((path) => !files.has(path)).length;
  const tests = findings.length + passed + unread.length;
  lines.push(`<testsuites${attributes({ name: 'matters', tests, failures: findings.length, errors: unread.length })}>`);
  for (const path of paths) {
    const found = files.get(path) ?? [];
    lines.push(...suite(path, Math.max(found.length, 1), found.length, 0));
    if (found.length === 0)
      lines.push(`    <testcase${attributes({ name: 'no findings', classname: path, file: path })}/>`);
    for (const finding of found) lines.push(...failedCase(finding));
    lines.push('  </testsuite>');
  }
  for (const { path, message } of unread) {
    lines.push(
      ...suite(path, 1, 0, 1),
      `    <testcase${attributes({ name: 'unread', classname: path, file: path })}>`,
      `      <error${attributes({ message: `The file ${message}.`, type: 'unread' })}/>`,
      '    </testcase>',
      '  </testsuite>',
    );
  }
  lines.push('</testsuites>');
  return `${lines.join('\n')}\n`;
}

function suite(name: string, tests: number, failures: number, errors: number): string[] {
  return [`  <testsuite${attributes({ name, tests, failures, errors })}>`];
}

function failedCase({ rule, severity, file, start, message, why, help, related }: LocatedFinding): string[] {
  const place = `${start.line}:${start.column}`;
  const others = related.map((other) => `${other.file}:${other.start.line}:${other.start.column}: ${other.message}`);
  const text = [`${file}:${place}: ${severity}: ${message}`, why, help, ...others].filter((line) => line !== '');
  return [
    `    <testcase${attributes({ name: `${rule} at ${place}`, classname: file, file, line: start.line })}>`,
    `      <failure${attributes({ message, type: severity })}>${content(text.join('\n'))}</failure>`,
    '    </testcase>',
  ];
}
