/** The long way through a header: the YAML library, every scalar kept as written (YAML 1.2, failsafe schema). */
import { isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { HeaderEntry, HeaderValue, SyntaxProblem } from './ast.ts';
import { keep } from './keep.ts';

/** Reads the text between a header's fences; spans count from `offset`. What cannot be read is in `problems`. */
export function readYamlHeader(text: string, offset: number): { entries: HeaderEntry[]; problems: SyntaxProblem[] } {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, version: '1.2' });
  const problems: SyntaxProblem[] = document.errors.map((error) => {
    const start = Math.min(error.pos[0], text.length);
    return {
      start: offset + start,
      end: offset + Math.max(start + 1, Math.min(error.pos[1], text.length)),
      fault: 'header-yaml',
      detail: error.message,
    };
  });
  const converter = new Converter(text, offset, problems);
  const contents = document.contents;
  if (isMap(contents)) return { entries: converter.entries(contents.items as Pair[]), problems };
  if (problems.length === 0)
    problems.push({
      start: offset,
      end: offset + text.trimEnd().length,
      fault: 'header-yaml',
      detail: 'the header is not a list of keys with values',
    });
  return { entries: [], problems };
}

class Converter {
  readonly #text: string;
  readonly #offset: number;
  readonly #problems: SyntaxProblem[];

  constructor(text: string, offset: number, problems: SyntaxProblem[]) {
    this.#text = text;
    this.#offset = offset;
    this.#problems = problems;
  }

  entries(pairs: readonly Pair[]): HeaderEntry[] {
    const entries: HeaderEntry[] = [];
    const names = new Set<string>();
    for (const pair of pairs) {
      if (!isPair(pair) || !isScalar(pair.key) || typeof pair.key.value !== 'string') {
        this.#fault(pair.key as Node | null, 'a key must be a plain word');
        continue;
      }
      const [start, end] = pair.key.range ?? [0, 0];
      const keySpan = { start: this.#offset + start, end: this.#offset + end };
      const key = keep(pair.key.value);
      if (names.has(key)) this.#problems.push({ ...keySpan, fault: 'header-duplicate-key', detail: key });
      else {
        names.add(key);
        entries.push({ key, ...keySpan, value: this.#value(pair.value as Node | null, keySpan.end + 1) });
      }
    }
    return entries;
  }

  #value(node: Node | null, after: number): HeaderValue {
    const [start, end] = node?.range ?? [0, 0];
    const span = { start: this.#offset + start, end: this.#offset + end };
    if (isScalar(node)) {
      const text = typeof node.value === 'string' ? node.value : String(node.value ?? '');
      return text === '' && start === end
        ? { type: 'scalar', start: after, end: after, text }
        : { type: 'scalar', ...span, text: keep(text) };
    }
    // A block ends with its last words; the library counts the line end after them in.
    const block = { start: span.start, end: span.start + this.#text.slice(start, end).trimEnd().length };
    if (isSeq(node))
      return { type: 'list', ...block, items: node.items.map((item) => this.#value(item as Node | null, block.end)) };
    if (isMap(node)) return { type: 'map', ...block, entries: this.entries(node.items as Pair[]) };
    if (node !== null && node !== undefined)
      this.#fault(node, 'an alias (*name) is not read in a header: write the value out');
    return { type: 'scalar', start: after, end: after, text: '' };
  }

  #fault(node: Node | null, detail: string): void {
    const [start, end] = node?.range ?? [0, 1];
    this.#problems.push({ start: this.#offset + start, end: this.#offset + end, fault: 'header-yaml', detail });
  }
}
