/** Finds a document's header and reads it: the short way where it is plain, else by the YAML library. */
import type { Header, HeaderEntry, SyntaxProblem } from './ast.ts';
import { readPlainHeader } from './header-plain.ts';

/** Reads `text` (between the fences) as YAML; spans count from `offset`. Given by `header-yaml.ts`, loaded when needed. */
export type YamlReader = (text: string, offset: number) => { entries: HeaderEntry[]; problems: SyntaxProblem[] };

export interface HeaderReading {
  readonly header: Header | null;
  readonly problems: readonly SyntaxProblem[];
  /** Where the minutes begin: after the header's last line end, or 0 (a byte order mark is the minutes' own). */
  readonly end: number;
  readonly pending: boolean;
}

const noHeader: HeaderReading = { header: null, problems: [], end: 0, pending: false };

/** Reads the header of `text`: `---` on the first line, `minutes:` as the first key, to the next line `---`. */
export function readHeader(text: string, yaml: YamlReader | undefined): HeaderReading {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return noHeader;
  const first = fenceEnd(text, start);
  if (first === -1 || !/^minutes[ \t]*:/u.test(text.slice(first, first + 64))) return noHeader;
  const fence = closingFence(text, first);
  if (fence === null) {
    return { ...noHeader, problems: [{ start, end: start + 3, fault: 'header-unclosed', detail: '' }] };
  }
  const content = text.slice(first, fence.start);
  const plain = readPlainHeader(content, first);
  if (plain !== null)
    return { header: { start, end: fence.end, entries: plain }, problems: [], end: fence.end, pending: false };
  const read = yaml?.(content, first);
  return {
    header: { start, end: fence.end, entries: read?.entries ?? [] },
    problems: read?.problems ?? [],
    end: fence.end,
    pending: read === undefined,
  };
}

/** Where the line after the fence at `at` begins; -1 where more than blanks follows the three dashes, or nothing at all. */
function fenceEnd(text: string, at: number): number {
  let end = at + 3;
  while (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9) end++;
  if (text.charCodeAt(end) === 13) end++;
  return text.charCodeAt(end) === 10 ? end + 1 : -1;
}

function closingFence(text: string, from: number): { start: number; end: number } | null {
  for (let at = text.indexOf('\n---', from - 1); at !== -1; at = text.indexOf('\n---', at + 1)) {
    const end = fenceEnd(text, at + 1);
    if (end !== -1) return { start: at + 1, end };
    if (text.slice(at + 4, at + 64).trim() === '' && text.slice(at + 4).trim() === '')
      return { start: at + 1, end: text.length };
  }
  return null;
}
