/** The report for people: each finding with the line it is in, marks under the words, and what to do about it. */
import colors from 'picocolors';
import { longDay } from '../register/calendar.ts';
import type { Minutes } from '../register/model.ts';
import type { Severity } from '../rules/finding.ts';
import { counted, listed, plainNumber } from '../text/words.ts';
import { excerptOf, stretchOf } from './excerpt.ts';
import { byFile, countsOf, type LocatedFinding, type Report, type Style } from './report.ts';
import { summaryOf } from './summary.ts';
import { visibleLine } from './visible.ts';
import { isPlain, loadMeasure, type Measure, plainWidth, wrap } from './width.ts';

type Colors = ReturnType<typeof colors.createColors>;

/** Lines of reading are not drawn out further than this on a wide terminal. */
const widest = 120;
const narrowest = 40;

export async function printText(report: Report, style: Style): Promise<string> {
  const printer = new TextPrinter(report, style);
  const parts: string[] = [];
  for (const findings of byFile(report).values()) {
    const [first] = findings;
    if (first === undefined) continue;
    parts.push(printer.heading(first.finding.minutes));
    for (const finding of findings) {
      // The library of widths takes longer to load than a small check takes: it is for those who need it.
      if (printer.needsMeasure(finding)) printer.measure = await loadMeasure();
      parts.push(printer.finding(finding));
    }
  }
  parts.push(printer.summary());
  return parts.join('');
}

class TextPrinter {
  measure: Measure = plainWidth;
  readonly #report: Report;
  readonly #colors: Colors;
  readonly #width: number;
  readonly #paint: Record<Severity, (text: string) => string>;

  constructor(report: Report, { color, width }: Style) {
    const painted = colors.createColors(color);
    this.#report = report;
    this.#colors = painted;
    this.#width = Math.max(narrowest, Math.min(width, widest));
    this.#paint = { error: painted.red, warning: painted.yellow, information: painted.blue, hint: painted.magenta };
  }

  /** Which meeting the findings below are of. */
  heading({ meeting, path }: Minutes): string {
    const named = [meeting.body, ...(meeting.day === null ? [] : [longDay(meeting.day)])].filter((part) => part !== '');
    const title = visibleLine(named.length > 0 ? named.join(', ') : path);
    const rule = '─'.repeat(Math.max(3, this.#width - title.length - 4));
    return `${this.#colors.dim('──')} ${this.#colors.bold(title)} ${this.#colors.dim(rule)}\n\n`;
  }

  /** Whether some of what is said of a finding is not plain, with the measure still the plain one. */
  needsMeasure(finding: LocatedFinding): boolean {
    if (this.measure !== plainWidth) return false;
    const { message, help, related } = finding;
    const line = this.#lineOf(finding);
    const { text } = stretchOf(line, finding.start.column - 1, this.#endIn(finding, line), this.#width);
    return !isPlain(text) || !isPlain(message) || !isPlain(help) || related.some((other) => !isPlain(other.message));
  }

  finding(finding: LocatedFinding): string {
    const { rule, severity, file, start, message, help, related } = finding;
    const { bold, dim, cyan } = this.#colors;
    const paint = this.#paint[severity];
    const place = `${visibleLine(file)}:${start.line}:${start.column}`;
    const lines = [`${place} ${bold(paint(severity))} ${dim(rule)}`];
    lines.push(...wrap(message, this.#width - 2, this.measure).map((line) => `  ${bold(line)}`));
    lines.push(...this.#excerpt(finding));
    lines.push(...this.#remark(cyan('help:'), help));
    for (const other of related) {
      lines.push(
        ...this.#remark(
          dim('note:'),
          `${other.message} (${visibleLine(other.file)}:${other.start.line}:${other.start.column})`,
        ),
      );
    }
    return `${lines.join('\n')}\n\n`;
  }

  #remark(label: string, text: string): string[] {
    const [first = '', ...rest] = wrap(text, this.#width - 8, this.measure);
    return [`  ${label} ${first}`, ...rest.map((line) => `        ${line}`)];
  }

  #excerpt(finding: LocatedFinding): string[] {
    const { start, end, severity } = finding;
    const { dim, bold } = this.#colors;
    const number = String(start.line);
    const line = this.#lineOf(finding);
    const excerpt = excerptOf(
      line,
      start.column - 1,
      this.#endIn(finding, line),
      this.#width - number.length - 5,
      this.measure,
    );
    const more = end.line > start.line ? ` to line ${end.line}` : '';
    const marks = ' '.repeat(excerpt.indent) + this.#paint[severity]('^'.repeat(excerpt.length) + more);
    const gutter = `  ${' '.repeat(number.length)} ${dim('│')}`;
    const shown = excerpt.before + (excerpt.marked === '' ? '' : bold(excerpt.marked)) + excerpt.after;
    return [`  ${dim(`${number} │`)} ${shown}`.trimEnd(), `${gutter} ${marks}`];
  }

  #lineOf({ finding, start }: LocatedFinding): string {
    // A byte order mark is no column, and would be seen as a hole in the line.
    return this.#report
      .linesOf(finding.minutes)
      .textOf(start.line)
      .replace(/^\uFEFF/u, '');
  }

  /** Where the mark ends in the first line of a finding, as an offset in it. */
  #endIn({ start, end }: LocatedFinding, line: string): number {
    return end.line === start.line ? end.column - 1 : line.length;
  }

  summary(): string {
    const { documents, later, items, asOf, unread, hidden, findings } = this.#report;
    const { bold, dim, green, red } = this.#colors;
    const lines = unread.map(
      ({ path, message }) => `${bold(red('unread'))} ${visibleLine(path)} ${visibleLine(message)}.`,
    );
    const checked = `Checked ${counted(documents, 'document')} with ${counted(items, 'item')} as of ${longDay(asOf)}`;
    const found = summaryOf(countsOf(this.#report), (severity, words) => bold(this.#paint[severity](words)));
    if (findings.length > 0) lines.push(`${checked}: ${found}.`);
    else if (unread.length > 0 || documents === 0) lines.push(`${checked}.`);
    else lines.push(`${green('✓')} ${checked}: ${hidden > 0 ? 'nothing new' : 'nothing is amiss'}.`);
    const asides: string[] = [];
    if (unread.length > 0) asides.push(`${counted(unread.length, 'file')} could not be read.`);
    if (later === 1) asides.push('1 document is of a later meeting: only its markup is checked.');
    else if (later > 1) asides.push(`${later} documents are of later meetings: only their markup is checked.`);
    if (hidden > 0) asides.push(`${counted(hidden, 'finding')} known before ${hidden === 1 ? 'is' : 'are'} not shown.`);
    const byRule = this.#commonest();
    if (byRule !== '') asides.push(byRule);
    if (findings.length > 0) asides.push('`matters explain RULE` tells why a rule matters, with examples.');
    return [...lines, ...asides.map((aside) => dim(aside))].map((line) => `${line}\n`).join('');
  }

  /** Which rules have the most to say, where there are more findings than a screen holds. */
  #commonest(): string {
    const counts = new Map<string, number>();
    for (const { rule } of this.#report.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const repeated = [...counts].filter(([, count]) => count > 1).sort(([, one], [, other]) => other - one);
    const most = repeated.slice(0, 5);
    if (this.#report.findings.length < 10 || most.length < 2) return '';
    return `Most often: ${listed(most.map(([rule, count]) => `${rule} (${plainNumber(count)})`))}.`;
  }
}
