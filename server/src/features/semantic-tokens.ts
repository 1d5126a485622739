/** What the parts of tags and headers are, for an editor to paint. Words of the minutes are left as they are. */
import type { Snapshot } from '../check/snapshot.ts';
import type { Minutes, Register } from '../register/model.ts';
import { linksItems } from '../register/occurrences.ts';
import { isReplaced } from '../register/queries.ts';
import type { Clause, HeaderEntry, HeaderValue, Name, Tag } from '../syntax/ast.ts';
import { isItemKind } from '../syntax/clause-words.ts';
import { headerKeys, ownerKeys } from '../syntax/header-schema.ts';
import { overlaps, type Span, withoutBlanks } from '../text/span.ts';

/** The types that tokens name by their place in this list: such as any theme knows. */
export const tokenTypes = ['keyword', 'variable', 'class', 'number', 'string', 'operator', 'property'] as const;
/**
 * The modifiers, each the bit of its place. `declaration`: the kind of a tag and the name it defines; `deprecated`: what is
 * done, closed, withdrawn or replaced.
 */
export const tokenModifiers = ['declaration', 'deprecated'] as const;

export type TokenType = (typeof tokenTypes)[number];

export interface SemanticTokensOptions {
  /** Only tokens of tags and header entries that this touches; left out, all of the document. */
  readonly range?: Span;
}

const declaration = 1;
const deprecated = 2;

/**
 * The tokens of a document, four numbers each: offset, length in UTF-16 code units, type and modifiers. In order of
 * offset, none over another, none across a line end.
 */
export function semanticTokens(
  { register }: Snapshot,
  minutes: Minutes,
  { range }: SemanticTokensOptions = {},
): Int32Array {
  const painter = new Painter(minutes.source.text(), register);
  const { header, tags } = minutes.read;
  if (header !== null && (range === undefined || overlaps(header, range))) painter.header(header.entries);
  for (const tag of tags) if (range === undefined || overlaps(wholeOf(tag), range)) painter.tag(tag);
  return painter.tokens(range);
}

/** A tag with the span it covers, whose brackets are painted too. */
function wholeOf({ open, start, end }: Tag): Span {
  return { start: open === -1 ? start : open, end };
}

interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: number;
}

const isDate = new Set([...headerKeys, ...ownerKeys].filter(({ shape }) => shape === 'date').map(({ key }) => key));

class Painter {
  readonly #text: string;
  readonly #register: Register;
  readonly #tokens: Token[] = [];

  constructor(text: string, register: Register) {
    this.#text = text;
    this.#register = register;
  }

  header(entries: readonly HeaderEntry[]): void {
    for (const { key, start, end, value } of entries) {
      this.#add('property', { start, end });
      if (key !== 'owners' || value.type !== 'map') this.#headerValue(key, value);
      else {
        for (const owner of value.entries) {
          this.#add('class', { start: owner.start, end: owner.end }, declaration);
          if (owner.value.type === 'map') this.header(owner.value.entries);
          else this.#headerValue('name', owner.value);
        }
      }
    }
  }

  #headerValue(key: string, value: HeaderValue): void {
    if (value.type === 'list') for (const item of value.items) this.#headerValue(key, item);
    else if (value.type === 'map') this.header(value.entries);
    else this.#add(isDate.has(key) || key === 'minutes' ? 'number' : 'string', value);
  }

  tag(tag: Tag): void {
    const { start, end, kind, kindEnd, id, owners, clauses, open, close, closed } = tag;
    // Of several tags behind one span the first has its brackets.
    if (open !== -1 && close === start - 1) {
      this.#add('operator', { start: open, end: open + 1 });
      this.#add('operator', { start: close, end: close + 1 });
    }
    this.#add('operator', { start, end: start + 1 });
    if (closed) this.#add('operator', { start: end - 1, end });
    if (kind !== '') this.#add('keyword', withoutBlanks(this.#text, { start: start + 1, end: kindEnd }), declaration);
    if (id !== null) {
      const states = kind === '' ? 0 : declaration;
      const ofOwner = kind !== '' ? !isItemKind(kind) : this.#isOwner(id.name);
      this.#add(ofOwner ? 'class' : 'variable', id, states | (ofOwner ? 0 : this.#ended(id.name)));
    }
    for (const owner of owners) this.#add('class', owner);
    for (const clause of clauses) if (clause.type !== 'unknown') this.#clause(clause);
  }

  /** The keyword, the names, dates and values behind it, the small words that join them, and free words. */
  #clause(clause: Clause): void {
    const { type, start, end, keywordEnd, words, votes } = clause;
    if (keywordEnd > start) this.#add('keyword', { start, end: keywordEnd });
    if (clause.unread !== null) return;
    if (type === 'rule') this.#add('property', { start, end });
    else if (votes.length > 0) this.#add('number', withoutBlanks(this.#text, { start: keywordEnd, end }));
    else {
      let at = keywordEnd;
      for (const part of partsOf(clause)) {
        this.#joint(at, part.start);
        if ('name' in part) this.#name(clause, part);
        else this.#add('number', part);
        at = part.end;
      }
      if (words === '') return;
      // Before the words of a benchmark stands `for`.
      const rest = withoutBlanks(this.#text, { start: at, end });
      const from = type === 'benchmark' ? rest.start + 'for'.length : rest.start;
      this.#joint(rest.start, from);
      this.#add('string', withoutBlanks(this.#text, { start: from, end: rest.end }));
    }
  }

  #name(clause: Clause, name: Name): void {
    if (linksItems(clause)) this.#add('variable', name, this.#ended(name.name));
    else this.#add('class', name);
  }

  /** A word such as `by` or `and` between two parts; a comma is left as it is. */
  #joint(start: number, end: number): void {
    const joint = withoutBlanks(this.#text, { start, end });
    if (joint.end > joint.start && this.#text.charAt(joint.start) !== ',') this.#add('keyword', joint);
  }

  #isOwner(name: string): boolean {
    return !this.#register.items.has(name) && this.#register.owners.has(name);
  }

  #ended(id: string): number {
    const item = this.#register.items.get(id);
    if (item === undefined) return 0;
    return (item.status?.value ?? 'open') !== 'open' || isReplaced(item, this.#register) ? deprecated : 0;
  }

  /** Adds a token, one a line of what it stands on. */
  #add(type: TokenType, { start, end }: Span, modifiers = 0): void {
    const text = this.#text;
    let from = start;
    while (from < end) {
      let to = from;
      while (to < end && text.charCodeAt(to) !== 10 && text.charCodeAt(to) !== 13) to++;
      if (to > from) this.#tokens.push({ start: from, end: to, type, modifiers });
      from = to + 1;
    }
  }

  tokens(range: Span | undefined): Int32Array {
    const wanted = range === undefined ? this.#tokens : this.#tokens.filter((token) => overlaps(token, range));
    wanted.sort((one, other) => one.start - other.start);
    const numbers = new Int32Array(wanted.length * 4);
    for (const [index, { start, end, type, modifiers }] of wanted.entries())
      numbers.set([start, end - start, tokenTypes.indexOf(type), modifiers], index * 4);
    return numbers;
  }
}

/** What stands behind a keyword and is told apart, in order. */
function partsOf({ names, date, to, value }: Clause): (Span | Name)[] {
  const parts: (Span | Name)[] = [...names];
  for (const part of [value, date, to]) if (part !== null) parts.push({ start: part.start, end: part.end });
  return parts.sort((one, other) => one.start - other.start);
}
