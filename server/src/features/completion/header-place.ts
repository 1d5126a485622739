/**
 * Where the caret is in a header, line by line: while one is being typed it is no YAML yet, and its lines still tell which
 * key stands in which.
 */
import type { Span, TaggedText } from '../../syntax/ast.ts';
import type { HeaderPlace } from './header-caret.ts';
import { flowPlaceAt } from './header-flow-place.ts';

interface Line extends Span {
  readonly indent: number;
  readonly key: string;
}

/** A header longer than this is nobody's to type. */
const mostLines = 400;
/** Of a longer line, in UTF-16 code units, the key is told from its beginning, and nothing is offered further on. */
const longestLine = 500;
const fence = /^---[ \t]*$/u;
const keyed = /^([ \t]*)(?:"([^"]*)"|'([^']*)'|([^\s:#'"-][^:#]*?)|(-)(?=\s))[ \t]*(?::(?=\s|$)|(?<=-)(?=\s))/u;

/** The place of `offset` in the header of a document, or where one may begin; undefined anywhere else. */
export function headerPlaceAt(text: string, { header }: TaggedText, offset: number): HeaderPlace | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (offset < start || (header !== null && offset >= header.end)) return undefined;
  // Most carets stand far below: without a fence on the first line only that line may begin a header.
  if (header === null && !text.startsWith('---', start) && text.slice(start, offset).includes('\n')) return undefined;
  const lines = linesTo(text, start, offset, header?.end ?? -1);
  const caret = lines.findIndex((line) => line.start <= offset && offset <= line.end);
  const first = lines[0];
  if (first === undefined || caret === -1) return undefined;
  const words = (line: Span) => text.slice(line.start, line.end);
  if (header === null && caret === 0) return beginning(text, first, offset);
  if (caret === 0 || !fence.test(words(first))) return undefined;
  const before = lines.slice(1, caret);
  if (before.some((line) => fence.test(words(line))) || fence.test(words(lines[caret] as Line))) return undefined;
  // Without its last fence a header ends where something stands that can be none of it.
  if (header === null && before.some((line) => line.key === '' && !/^[ \t]*(?:-|#|$)/u.test(words(line))))
    return undefined;
  return placeInLine(text, lines.slice(1), caret - 1, offset);
}

/** The first line of a document that has no header: empty, or the beginning of a fence. */
function beginning(text: string, { start, end }: Line, offset: number): HeaderPlace | undefined {
  const line = text.slice(start, end);
  const isEmpty = line.trim() === '' && text.slice(end).trim() === '';
  if (!isEmpty && !/^-{1,3}[ \t]*$/u.test(line)) return undefined;
  const typed = text.slice(start, offset);
  return { takes: 'header', start, end, typed, path: [], beside: [], colon: false, blank: false };
}

function placeInLine(text: string, lines: readonly Line[], index: number, offset: number): HeaderPlace | undefined {
  const line = lines[index] as Line;
  if (offset - line.start > longestLine) return undefined;
  const behind = text.slice(line.start, offset);
  const value = /^([ \t]*)([^:#]+?)[ \t]*:([ \t]*)(.*)$/u.exec(behind) ?? /^([ \t]*)(-)([ \t]+)(.*)$/u.exec(behind);
  if (value !== null) {
    const [, indent = '', key = '', blanks = '', typed = ''] = value;
    const above = pathAbove(lines, index, indent.length, key === '-');
    const path = key === '-' ? above : [...above, key.replace(/^(["'])(.*)\1$/u, '$2')];
    if (/^[[{]/u.test(typed)) return flowPlaceAt(text, { start: offset - typed.length, end: line.end }, offset, path);
    const end = line.start + text.slice(line.start, line.end).trimEnd().length;
    const start = offset - typed.length;
    return {
      takes: 'value',
      start,
      end: Math.max(end, offset),
      typed,
      path,
      beside: [],
      colon: true,
      blank: blanks === '',
    };
  }
  const [, indent = '', typed = ''] = /^([ \t]*)([\w.@-]*)$/u.exec(behind) ?? [];
  if (indent + typed !== behind) return undefined;
  const [rest = ''] = /^[\w.@-]*/u.exec(text.slice(offset, line.end)) ?? [];
  // Right before a key nothing can be put but that key.
  if (typed === '' && rest !== '') return undefined;
  const path = pathAbove(lines, index, indent.length, false);
  const beside = keysBeside(lines, index, indent.length);
  const colon = /^[ \t]*:/u.test(text.slice(offset + rest.length, line.end));
  const end = offset + rest.length;
  return { takes: 'key', start: offset - typed.length, end, typed, path, beside, colon, blank: false };
}

/** The keys a line stands under, by how far each is set in; an entry of a list may stand right below its key. */
function pathAbove(lines: readonly Line[], index: number, indent: number, isEntry: boolean): string[] {
  const path: string[] = [];
  let within = isEntry ? indent + 1 : indent;
  for (let above = index - 1; above >= 0 && within > 0; above--) {
    const line = lines[above] as Line;
    if (line.key === '' || line.key === '-' || line.indent >= within) continue;
    path.unshift(line.key);
    within = line.indent;
  }
  return path;
}

/** The keys of the map that a line is in, without its own. */
function keysBeside(lines: readonly Line[], index: number, indent: number): string[] {
  const keys: string[] = [];
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < lines.length; at += step) {
      const line = lines[at] as Line;
      if (line.key === '') continue;
      if (line.indent < indent) break;
      if (line.indent === indent && line.key !== '-') keys.push(line.key);
    }
  }
  return keys;
}

/** The lines from the first to the last fence, or to the one the caret is in and, in an unclosed header, those that follow. */
function linesTo(text: string, start: number, offset: number, end: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  while (at <= text.length && lines.length < mostLines) {
    const next = text.indexOf('\n', at);
    const stop = next === -1 ? text.length : next;
    const lineEnd = text.charCodeAt(stop - 1) === 13 && stop > at ? stop - 1 : stop;
    const line = text.slice(at, Math.min(lineEnd, at + longestLine));
    const [, indent = '', double, single, plain, dash = ''] = keyed.exec(line) ?? [];
    const isFence = fence.test(line);
    lines.push({
      start: at,
      end: lineEnd,
      indent: indent.length,
      key: isFence ? '' : (double ?? single ?? plain ?? dash),
    });
    if (next === -1 || (isFence && lines.length > 1) || (end === -1 && at > offset && line.trim() === '')) break;
    at = next + 1;
  }
  return lines;
}
