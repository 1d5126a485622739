/**
 * The notation of small workspaces that examples and specs are written in (see `Example` in server/src/rules/rule.ts):
 * documents as one string, findings as lines of `^^^` under the words they are about.
 *
 * A finding that runs on into the next line is marked to the end of its first line, with `>` behind the marks; one that
 * covers nothing is marked as one character wide.
 */
import { stringSource } from '../../server/src/text/source.ts';

/** A document as the notation gives it. */
export interface NotedDocument {
  readonly path: string;
  /** The `//-` line it stands behind, or `''`. */
  readonly line: string;
  /** The header the kit puts before documents that have none, or `''`. */
  readonly madeHeader: string;
  /** The words as written, without marks and without the made header. */
  readonly words: string;
  /** What is read: the made header and the words. */
  readonly text: string;
}

/** A finding as a mark shows it; offsets count from the start of the document's text. */
export interface Mark {
  readonly path: string;
  readonly start: number;
  /** At the most the end of the line it starts in. */
  readonly end: number;
  /** Whether the finding goes on in the next line. */
  readonly continues: boolean;
  /** Words of the message. */
  readonly text: string;
}

export interface Notation {
  /** The lines `//= ...` at the top, without their sign. */
  readonly directives: readonly string[];
  readonly documents: readonly NotedDocument[];
  readonly expected: readonly Mark[];
}

const defaultPath = '2024-01-10.minutes';
const defaultDate = '2024-01-10';
const asItStands = /\s+as it stands$/u;

/** Reads the notation. A line `//- PATH as it stands` gives a document that gets no header made. */
export function readNotation(notation: string): Notation {
  const directives: string[] = [];
  const documents: NotedDocument[] = [];
  const expected: Mark[] = [];
  let line = '';
  let lines: string[] = [];
  let marks: { readonly line: number; readonly written: string }[] = [];
  const finish = () => {
    if (line === '' && documents.length === 0 && lines.length === 0 && directives.length === 0) return;
    const document = documentOf(line, lines.join('\n'));
    documents.push(document);
    const starts = [document.madeHeader.length];
    for (const one of lines) starts.push((starts.at(-1) as number) + one.length + 1);
    for (const mark of marks) expected.push(readMark(mark.written, document, starts[mark.line] as number));
    lines = [];
    marks = [];
  };
  const all = notation.split('\n');
  while (all[0]?.startsWith('//=') === true) directives.push((all.shift() as string).slice(3).trim());
  if (all[0]?.startsWith('//- ') === true) line = all.shift() as string;
  for (const one of all) {
    if (one.startsWith('//- ')) {
      finish();
      line = one;
    } else if (/^\s*\^/u.test(one)) marks.push({ line: Math.max(0, lines.length - 1), written: one });
    else lines.push(one);
  }
  finish();
  return { directives, documents, expected };
}

/** Writes a workspace with its marks, the way back from `readNotation`. */
export function writeNotation({ directives, documents }: Notation, marks: readonly Mark[]): string {
  const written = directives.map((directive) => `//= ${directive}`);
  for (const document of documents) {
    if (document.line !== '') written.push(document.line);
    const here = marks.filter(({ path }) => path === document.path).sort(compareMarks);
    let start = document.madeHeader.length;
    for (const [index, line] of document.words.split('\n').entries()) {
      written.push(line);
      const end = start + line.length;
      for (const mark of here) {
        const inLine = mark.start >= start && mark.start <= end;
        if (inLine || (index === 0 && mark.start < start)) written.push(writeMark(mark, start));
      }
      start = end + 1;
    }
  }
  return written.join('\n');
}

/** The mark of a finding in its document. */
export function markOf(document: NotedDocument, start: number, end: number, text: string): Mark {
  const lineEnd = document.text.indexOf('\n', start);
  const continues = lineEnd !== -1 && end > lineEnd + 1;
  const last = lineEnd === -1 ? end : Math.min(end, lineEnd);
  return { path: document.path, start, end: Math.max(start + 1, last), continues, text };
}

/** The marks of what was found, in the words of the expected mark each one answers: what then differs is what is wrong. */
export function inExpectedWords(found: readonly Mark[], expected: readonly Mark[]): Mark[] {
  const left = [...expected];
  return found.map((mark) => {
    const index = left.findIndex((one) => samePlace(one, mark) && mark.text.includes(one.text));
    return index === -1 ? mark : (left.splice(index, 1)[0] as Mark);
  });
}

function samePlace(one: Mark, other: Mark): boolean {
  return (
    one.path === other.path && one.start === other.start && one.end === other.end && one.continues === other.continues
  );
}

function documentOf(line: string, words: string): NotedDocument {
  const named = line === '' ? defaultPath : line.slice(4).trim();
  const path = named.replace(asItStands, '');
  const needsHeader = !asItStands.test(named) && !words.startsWith('---');
  const madeHeader = needsHeader ? headerFor(path) : '';
  return { path, line, madeHeader, words, text: madeHeader + words };
}

function headerFor(path: string): string {
  const folders = path.split('/').slice(0, -1);
  const date = /\d{4}-\d\d-\d\d/u.exec(path.slice(path.lastIndexOf('/') + 1))?.[0] ?? defaultDate;
  return `---\nminutes: 1\nbody: ${folders.at(-1) ?? 'Scrutiny Panel'}\ndate: ${date}\n---\n`;
}

function readMark(written: string, { path }: NotedDocument, lineStart: number): Mark {
  const [, blanks = '', signs = '', more = '', text = ''] = /^(\s*)(\^+)(>?)\s*(.*)$/u.exec(written) ?? [];
  const start = lineStart + blanks.length;
  return { path, start, end: start + signs.length, continues: more !== '', text };
}

function writeMark({ start, end, continues, text }: Mark, lineStart: number): string {
  return `${' '.repeat(Math.max(0, start - lineStart))}${'^'.repeat(end - start)}${continues ? '>' : ''} ${text}`.trimEnd();
}

function compareMarks(one: Mark, other: Mark): number {
  return one.start - other.start || one.end - other.end || (one.text < other.text ? -1 : one.text > other.text ? 1 : 0);
}

/** A source over a noted document's text. */
export const sourceOf = ({ text }: NotedDocument) => stringSource(text);
