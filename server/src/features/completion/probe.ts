/**
 * What the grammar would take at a caret. Nothing is read a second way here: a sample of each thing that could be written
 * (an id, a date, a keyword) is put where the caret is, and the grammar is asked what it makes of it.
 */
import type { Clause, ClauseType, Span, Tag } from '../../syntax/ast.ts';
import { clauseWordByType, clauseWords, isItemKind } from '../../syntax/clause-words.ts';
import { parse } from '../../syntax/parse.ts';
import { endsPart, endsWord, isBlank, isInName, isLetter, type Joint, joints, type Slot } from './slot.ts';

/** What may be written at the caret inside a tag, in the order in which it would be offered. */
export function slotsAt(text: string, tag: Tag, caret: number): Slot[] {
  return new Prober(text, tag, caret).slots();
}

/** More words than a date has are not looked back over. */
const mostWords = 7;
/** Where more than this stands in a tag, in UTF-16 code units, nothing is offered: it would be read again and again. */
const longestTag = 4000;

const samples = { id: '#x', owner: '@x', date: '1 May 2000', value: '7%', clause: 'note x', source: 'Xx', rule: 'x-x' };

/** Puts samples at the caret of one tag and tells what the grammar makes of them. */
class Prober {
  readonly #text: string;
  readonly #tag: Tag;
  readonly #caret: number;

  constructor(text: string, tag: Tag, caret: number) {
    this.#text = text;
    this.#tag = tag;
    this.#caret = caret;
  }

  slots(): Slot[] {
    if (this.#caret - this.#tag.start > longestTag) return [];
    const starts = this.#wordStarts();
    const nearest = starts[0] as number;
    const sign = this.#text.charAt(nearest);
    if (nearest < this.#caret && (sign === '#' || sign === '@')) return this.#named(nearest, sign);
    const found: Slot[] = [];
    if (nearest === this.#caret) found.push(...this.#named(nearest, '#'));
    for (const look of [this.#date, this.#value, this.#source, this.#rule, this.#clause]) {
      for (const start of starts) {
        const slot = look.call(this, start);
        if (slot === undefined) continue;
        found.push(slot);
        break;
      }
    }
    if (nearest === this.#caret) found.push(...this.#named(nearest, '@'));
    const inOrder = [...found.filter(({ takes }) => takes !== 'clause'), ...this.#joints(nearest)];
    inOrder.push(...found.filter(({ takes }) => takes === 'clause'));
    // After `slipped from` a source would read too, but a date is what is meant.
    const date = found.find(({ takes }) => takes === 'date');
    // After `benchmark 4% for` an item that it serves would read too, but with whom it compares is what is meant.
    const comparator = found.find(({ takes, of }) => takes === 'source' && of === 'benchmark');
    const isMeant = ({ takes, of, start }: Slot) =>
      takes === 'date' || of === null || (start !== date?.start && (of !== 'for' || start !== comparator?.start));
    // Right before a word nothing can be put: the two would be one.
    const hasRoom = endsPart(this.#text.charCodeAt(this.#caret));
    const fits = ({ start, end }: Slot) => hasRoom || start < this.#caret || end > this.#caret;
    return inOrder.filter((slot) => (slot.takes === 'joint' || isMeant(slot)) && fits(slot));
  }

  /** Where the words before the caret begin, the nearest first, as far back as the comma, the brace or the line's start. */
  #wordStarts(): number[] {
    const text = this.#text;
    const starts: number[] = [];
    let at = this.#caret;
    while (starts.length < mostWords) {
      while (at > this.#tag.start + 1 && !endsWord(text.charCodeAt(at - 1))) at--;
      starts.push(at);
      while (isBlank(text.charCodeAt(at - 1))) at--;
      if (at <= this.#tag.start + 1 || endsWord(text.charCodeAt(at - 1))) break;
    }
    return starts;
  }

  /** The tag up to `start` with a sample behind it, as the grammar reads it; its offsets count from the brace. */
  #with(start: number, sample: string): Tag | undefined {
    return parse(`${this.#text.slice(this.#tag.start, start)}${sample}}`).tags[0];
  }

  #slot(takes: Slot['takes'], start: number, of: ClauseType | null = null, word = ''): Slot {
    return { takes, start, end: this.#caret, typed: this.#text.slice(start, this.#caret), of, word };
  }

  #named(start: number, sign: '#' | '@'): Slot[] {
    const sample = this.#with(start, sign === '#' ? samples.id : samples.owner);
    const rel = start - this.#tag.start;
    const isHere = (name: Span) => name.start === rel;
    const clause = sample?.clauses.find(({ names }) => names.some(isHere));
    const own = sign === '#' ? sample?.id != null && isHere(sample.id) : sample?.owners.some(isHere) === true;
    if (clause === undefined ? !own : !this.#isTaken(clause.type)) return [];
    const typed = this.#text.slice(start + 1, this.#caret);
    for (let at = 0; at < typed.length; at++) if (!isInName(typed.charCodeAt(at))) return [];
    let end = this.#caret;
    if (start < end) while (isInName(this.#text.charCodeAt(end))) end++;
    return [{ takes: sign === '#' ? 'id' : 'owner', start, end, typed, of: clause?.type ?? null, word: '' }];
  }

  /** Whether the tag may have clauses of a type: `3 of` goes on with a number, unless it is of an owner. */
  #isTaken(type: ClauseType): boolean {
    const on = clauseWordByType.get(type)?.on;
    const { kind } = this.#tag;
    return on === undefined || (kind === '' ? on.some(isItemKind) : on.includes(kind));
  }

  #date(start: number): Slot | undefined {
    const rel = start - this.#tag.start;
    for (const clause of this.#with(start, samples.date)?.clauses ?? []) {
      // `benchmark 20% for` goes on with whom it is of; a day would read, too.
      if (clause.start >= rel || (clause.type === 'benchmark' && clause.dateWord === 'for')) continue;
      const isTo = clause.to?.start === rel;
      if (!isTo && clause.date?.start !== rel) continue;
      const standing = this.#tag.clauses.flatMap(({ date, to }) => [date, to]).find((date) => date?.start === start);
      const word = isTo ? 'to' : clause.dateWord;
      return { ...this.#slot('date', start, clause.type, word), end: this.#endOf(standing) };
    }
    return undefined;
  }

  #value(start: number): Slot | undefined {
    const rel = start - this.#tag.start;
    const clause = this.#with(start, samples.value)?.clauses.find(({ value }) => value?.start === rel);
    if (clause === undefined) return undefined;
    const standing = this.#tag.clauses.find(({ value }) => value?.start === start)?.value;
    return { ...this.#slot('value', start, clause.type), end: this.#endOf(standing) };
  }

  /** The end of what stands there already, where the caret is in it and both are on one line. */
  #endOf(standing: Span | null | undefined): number {
    if (!standing || standing.end < this.#caret) return this.#caret;
    return /[\r\n]/u.test(this.#text.slice(this.#caret, standing.end)) ? this.#caret : standing.end;
  }

  #source(start: number): Slot | undefined {
    const mayHave = ({ type }: Clause) => type === 'from' || type === 'benchmark';
    if (!this.#tag.clauses.some((clause) => mayHave(clause) && clause.start < start)) return undefined;
    const clause = this.#with(start, samples.source)?.clauses.find(
      (one) => mayHave(one) && one.words === samples.source,
    );
    if (clause === undefined) return undefined;
    const standing = this.#tag.clauses.find(({ type, end }) => type === clause.type && end > start);
    return { ...this.#slot('source', start, clause.type), end: this.#endOf(standing) };
  }

  #rule(start: number): Slot | undefined {
    if (this.#tag.kind !== 'ignore') return undefined;
    const rel = start - this.#tag.start;
    const clauses = this.#with(start, samples.rule)?.clauses ?? [];
    if (!clauses.some((clause) => clause.type === 'rule' && clause.start === rel)) return undefined;
    let end = this.#caret;
    while (isLetter(this.#text.charCodeAt(end)) || this.#text.charAt(end) === '-') end++;
    return { ...this.#slot('rule', start), end };
  }

  #clause(start: number): Slot | undefined {
    const typed = this.#text.slice(start, this.#caret).toLowerCase();
    if (!clauseWords.some(({ type }) => type.startsWith(typed))) return undefined;
    const rel = start - this.#tag.start;
    const clauses = this.#with(start, samples.clause)?.clauses ?? [];
    if (!clauses.some((clause) => clause.type === 'note' && clause.start === rel)) return undefined;
    return { ...this.#slot('clause', start), end: this.#wordEnd(start) };
  }

  /** The end of the word the caret is in; the caret where none has been begun. */
  #wordEnd(start: number): number {
    let end = this.#caret;
    if (start < end) while (isLetter(this.#text.charCodeAt(end))) end++;
    return end;
  }

  /** The words that may join a date or a comparator to the clause before the caret. */
  #joints(start: number): Slot[] {
    const rel = start - this.#tag.start;
    const typed = this.#text.slice(start, this.#caret).toLowerCase();
    if (!this.#tag.clauses.some((clause) => clause.start < start && clause.type !== 'unknown')) return [];
    const found: Slot[] = [];
    for (const word of joints) {
      if (!word.startsWith(typed)) continue;
      const sample = word === 'for' ? samples.source : samples.date;
      const clause = this.#with(start, `${word} ${sample}`)?.clauses.find(
        ({ start: from, end, date, to, words }) =>
          from < rel &&
          end > rel &&
          (word === 'for'
            ? words === sample
            : date?.start === rel + word.length + 1 || to?.start === rel + word.length + 1),
      );
      if (clause !== undefined && isUsual(word, clause.type))
        found.push({ ...this.#slot('joint', start, clause.type, word), end: this.#wordEnd(start) });
    }
    return found;
  }
}

/** Whether a word before a date says something there: `by` of what is to come, `in` of what was, and `due` needs none. */
function isUsual(word: Joint, type: ClauseType): boolean {
  if (type === 'target' || type === 'stretch') return word === 'by';
  const shape = clauseWordByType.get(type)?.shape;
  if (shape === 'rating') return word === 'by' || word === 'since';
  if (shape === 'value') return word === 'in' || word === 'since';
  return shape === 'slip' || (shape === 'benchmark' && (word === 'in' || word === 'for'));
}
