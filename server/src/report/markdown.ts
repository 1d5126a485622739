/** Words and tables as GitHub-flavoured Markdown. */
import { markdownTable } from 'markdown-table';
import type { Cell, Line, Section } from './section.ts';
import { visibleLine } from './visible.ts';

/** `text` as plain words: nothing in it is taken for markup. */
export function escaped(text: string): string {
  return visibleLine(text)
    .replace(/[\\`*_[\]<>|~]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '&amp;')
    .replace(/^(?=#{1,6} |[-+] |\d{1,9}[.)] )/u, '\\');
}

/** A section with its heading of level `level`. */
export function markdownSection({ title, whenEmpty, columns, rows }: Section, level: number): string {
  const body = rows.length === 0 ? whenEmpty : markdownTable([columns, ...rows.map((row) => row.map(cellOf))]);
  return `${'#'.repeat(level)} ${escaped(title)}${rows.length === 0 ? '' : ` (${rows.length})`}\n\n${body}`;
}

function cellOf(cell: Cell): string {
  return cell.map(lineOf).join('<br>');
}

function lineOf({ text, tone }: Line): string {
  return tone === 'title' ? `**${escaped(text)}**` : escaped(text);
}
