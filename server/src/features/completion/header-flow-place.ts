/** Where the caret is between the braces or brackets of a header's value, on one line: `{ name: Ann, | }`, `[Ann, |]`. */
import type { Span } from '../../syntax/ast.ts';
import type { HeaderPlace } from './header-caret.ts';

/** Braces or brackets that are open, and what stands in them up to the caret. */
interface Open {
  readonly isMap: boolean;
  readonly path: readonly string[];
  readonly keys: string[];
  /** Where the entry begins that is being read, and where its value does; -1 before that. */
  begin: number;
  value: number;
}

/** The place of `offset` in a value that begins with a brace or bracket and stands under `path`; `line` goes to its line's end. */
export function flowPlaceAt(
  text: string,
  line: Span,
  offset: number,
  path: readonly string[],
): HeaderPlace | undefined {
  const open = openAt(text, line.start, offset, path);
  if (open === undefined) return undefined;
  const isKey = open.isMap && open.value === -1;
  const from = open.isMap && !isKey ? open.value : open.begin;
  const blanks = /^\s*/u.exec(text.slice(from, offset))?.[0].length ?? 0;
  const start = from + blanks;
  const typed = text.slice(start, offset);
  const [rest = ''] = (isKey ? /^[\w.@-]*/u : /^[^,\]}#]*/u).exec(text.slice(offset, line.end)) ?? [];
  if (!isKey) {
    const end = offset + rest.trimEnd().length;
    const blank = open.isMap && blanks === 0;
    return { takes: 'value', start, end, typed, path: pathIn(text, open), beside: [], colon: true, blank };
  }
  if (!/^[\w.@-]*$/u.test(typed) || (typed === '' && rest !== '')) return undefined;
  const end = offset + rest.length;
  const colon = /^[ \t]*:/u.test(text.slice(end, line.end));
  const beside = [...open.keys, ...keysBehind(text.slice(end, line.end))];
  return { takes: 'key', start, end, typed, path: open.path, beside, colon, blank: false };
}

/** The innermost braces or brackets that are open at `offset`; undefined where none are, or the caret is in quotes. */
function openAt(text: string, start: number, offset: number, path: readonly string[]): Open | undefined {
  const stack: Open[] = [];
  for (const { 0: sign, index } of text.slice(start, offset).matchAll(/"[^"]*"?|'[^']*'?|[{}[\],:]/gu)) {
    const at = start + index;
    const open = stack.at(-1);
    if (sign === '{' || sign === '[') {
      const within = open === undefined ? path : pathIn(text, open);
      stack.push({ isMap: sign === '{', path: within, keys: [], begin: at + 1, value: -1 });
    } else if (open === undefined || isUnclosed(sign)) return undefined;
    else if (sign === '}' || sign === ']') stack.pop();
    else if (sign === ',') Object.assign(open, { begin: at + 1, value: -1 });
    else if (sign === ':') beginValue(text, open, at + 1);
  }
  return stack.at(-1);
}

/** The keys that the value being read stands under. */
function pathIn(text: string, open: Open): readonly string[] {
  return open.isMap && open.value !== -1 ? [...open.path, keyIn(text, open)] : open.path;
}

/** Whether these are words in quotes that do not end before the caret. */
function isUnclosed(sign: string): boolean {
  return /^["']/u.test(sign) && (sign.length === 1 || sign.at(-1) !== sign[0]);
}

function beginValue(text: string, open: Open, at: number): void {
  if (!open.isMap || open.value !== -1) return;
  open.value = at;
  open.keys.push(keyIn(text, open));
}

/** The key of the entry that is being read. */
function keyIn(text: string, { begin, value }: Open): string {
  return text
    .slice(begin, value - 1)
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2');
}

/** The keys behind the caret, as far as the same braces go. */
function keysBehind(rest: string): string[] {
  const [entries = ''] = /^[^{}]*/u.exec(rest) ?? [];
  return [...entries.matchAll(/,\s*["']?([\w.@-]+)["']?\s*:/gu)].map(([, key = '']) => key);
}
