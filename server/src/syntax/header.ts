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
  if (first === -1 || !beginsHeader(text, first)) return noHeader;
  const fence = closingFence(text, first);
  if (fence === null) {
    return { ...noHeader, problems: [{ start, end: start + 3, fault: 'header-unclosed', detail: '' }] };
  }
  const plain = readPlainHeader(text, first, fence.start);
  if (plain !== null)
    return { header: { start, end: fence.end, entries: plain }, problems: [], end: fence.end, pending: false };
  const read = yaml?.(text.slice(first, fence.start), first);
  return {
    header: { start, end: fence.end, entries: read?.entries ?? [] },
    problems: read?.problems ?? [],
    end: fence.end,
    pending: read === undefined,
  };
}

/** Whether the first key is `minutes`. */
function beginsHeader(text: string, first: number): boolean {
  return text.startsWith('minutes', first) && text.charCodeAt(afterBlanks(text, first + 7)) === 58;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at;
}

/** Where the line after the fence at `at` begins; -1 where more than blanks follows the three dashes, or nothing at all. */
function fenceEnd(text: string, at: number): number {
  let end = afterBlanks(text, at + 3);
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
