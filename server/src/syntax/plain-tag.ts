/**
 * The short way through a plain tag: keywords in small letters, a comma after each clause, quotes around all its words or
 * none. Nearly all tags are so, and the generated parser took a quarter of a check over them. Whatever is not surely plain
 * is left to the grammar, which stays the one definition of the language: a law holds the two equal wherever this answers.
 */
import type { Clause, ClauseType, Kind, Name, SaidDate, SaidValue, Tag } from './ast.ts';
import { type ClauseShape, clauseByWord, kindWords } from './clause-words.ts';
import { flatCopy, keepName } from './keep.ts';
import { type DateDoor, PlainDates } from './plain-date.ts';
import { argumentEnd, endsPart, isBlank, isFigure, nameEnd, smallLettersEnd } from './plain-letters.ts';
import { mayBeShare, readPlainValue } from './plain-value.ts';
import { becauseBefore, quotesAt, readPlainVotes, toBefore, trimmedAfter, trimmedBefore } from './plain-words.ts';
import { WordTable } from './word-table.ts';

const none: readonly never[] = Object.freeze([]);
const kinds = new WordTable(kindWords);
const clauseTypes = new WordTable(clauseByWord);
/** A tag of more is no plain one: its list is copied for each. */
const fewOwners = 8;
/** The words that join a date to a value. */
const dateJoints: ReadonlySet<string> = new Set(['by', 'in', 'at', 'on', 'since', 'for']);

/** Reads plain tags, one after another. */
export class PlainTags {
  readonly #dates: PlainDates;
  #text = '';
  /** What is read next. */
  #at = 0;
  /** The parts read so far. */
  #id: Name | null = null;
  #owners: readonly Name[] = none;
  readonly #clauses: Clause[] = [];
  /** The clause being read: where it starts, where its keyword ends, what it is about. */
  #start = 0;
  #keywordEnd = 0;
  #type: ClauseType = 'unknown';

  constructor(readDate: DateDoor) {
    this.#dates = new PlainDates(readDate);
  }

  /** The tag whose `{` stands at `start`, or null where the grammar must be asked; its brackets are the caller's to tell. */
  read(text: string, start: number, open: number, close: number): Tag | null {
    this.#text = text;
    this.#at = start + 1;
    this.#id = null;
    this.#owners = none;
    this.#clauses.length = 0;
    let kind: Kind | '' = '';
    let kindEnd = start;
    if (text.charCodeAt(this.#at) !== 35) {
      this.#at = smallLettersEnd(text, start + 1);
      const known = kinds.find(text, start + 1, this.#at);
      if (known === undefined || known === 'ignore' || !endsPart(text.charCodeAt(this.#at))) return null;
      kind = known;
      kindEnd = this.#at;
    }
    if (!this.#parts()) return null;
    // A copy is of its exact length, where a list that was pushed to has room to spare.
    const clauses = this.#clauses.length === 0 ? none : this.#clauses.slice();
    const end = this.#at;
    return { start, end, kind, kindEnd, id: this.#id, owners: this.#owners, clauses, open, close, closed: true };
  }

  /** Takes an id or an owner; false where it is not plain, or one of too many. */
  #takeName(isId: boolean): boolean {
    const name = this.#name();
    if (name === null || (isId && this.#id !== null) || this.#owners.length === fewOwners) return false;
    if (isId) this.#id = name;
    else this.#owners = this.#owners === none ? [name] : [...this.#owners, name];
    return true;
  }

  /** Takes everything to the `}`; false where something is not plain. */
  #parts(): boolean {
    for (let code = this.#nextPart(); code !== 125; code = this.#nextPart()) {
      if (code === 35 || code === 64) {
        if (!this.#takeName(code === 35)) return false;
      } else {
        const clause = this.#clause();
        if (clause === null) return false;
        this.#clauses.push(clause);
      }
    }
    this.#at++;
    return true;
  }

  /** Goes to the next part of the tag, or to its `}`, and answers what stands there. */
  #nextPart(): number {
    let code = this.#text.charCodeAt(this.#at);
    while (isBlank(code) || code === 44) code = this.#text.charCodeAt(++this.#at);
    return code;
  }

  /** Takes the name whose sign stands here. */
  #name(): Name | null {
    const start = this.#at;
    const end = nameEnd(this.#text, start + 1);
    if (end === -1) return null;
    this.#at = end;
    return { start, end, name: keepName(this.#text, start + 1, end) };
  }

  /** Takes the small letters that stand here. */
  #word(): string {
    const start = this.#at;
    this.#at = smallLettersEnd(this.#text, start);
    return this.#text.slice(start, this.#at);
  }

  #clause(): Clause | null {
    this.#start = this.#at;
    this.#at = smallLettersEnd(this.#text, this.#start);
    const known = clauseTypes.find(this.#text, this.#start, this.#at);
    if (known === undefined || !endsPart(this.#text.charCodeAt(this.#at))) return null;
    this.#keywordEnd = this.#at;
    this.#type = known.type;
    const end = argumentEnd(this.#text, this.#at);
    this.#skipBlanks();
    if (end === -1) return this.#quoted(known.shape);
    return this.#at === end ? this.#bare(known.shape) : this.#said(known.shape, end);
  }

  /** A clause of nothing but its keyword. */
  #bare(shape: ClauseShape): Clause | null {
    if (shape !== 'rating' && shape !== 'status' && shape !== 'plain' && shape !== 'slip') return null;
    this.#at = this.#keywordEnd;
    return this.#made(null, '', null, null, '', none);
  }

  /** A clause whose argument stands here, before `end`. */
  #said(shape: ClauseShape, end: number): Clause | null {
    switch (shape) {
      case 'date':
      case 'status':
        return this.#dated('', end);
      case 'value':
        return this.#valued();
      case 'rating':
        return this.#rated(end);
      case 'slip':
        return this.#slipped(end);
      case 'direction':
        return this.#directed();
      case 'ids':
        return this.#named(35);
      case 'owners':
        return this.#named(64);
      case 'source':
        return this.#text.charCodeAt(this.#at) === 64 ? this.#named(64) : this.#worded(end);
      case 'words':
        return this.#worded(end);
      case 'vote':
        return this.#voted();
      default:
        return null;
    }
  }

  #dated(word: string, end: number): Clause | null {
    const date = this.#date(end);
    return date === null ? null : this.#made(date, word, null, null, '', none);
  }

  #rated(end: number): Clause | null {
    const word = this.#word();
    return word === 'by' || word === 'since' ? this.#dated(word, end) : null;
  }

  #valued(): Clause | null {
    const value = readPlainValue(this.#text, this.#at);
    if (value === null) return null;
    this.#at = value.end;
    this.#skipBlanks();
    if (endsPart(this.#text.charCodeAt(this.#at))) {
      this.#at = value.end;
      return this.#made(null, '', null, value, '', none);
    }
    const word = this.#word();
    const end = argumentEnd(this.#text, this.#at);
    if (!dateJoints.has(word) || end === -1) return null;
    const date = this.#date(end);
    return date === null || mayBeShare(value, word, date) || isFigure(this.#text.charCodeAt(end + 1))
      ? null
      : this.#made(date, word, null, value, '', none);
  }

  /** No comma is needed between the dates and the cause. */
  #slipped(partEnd: number): Clause | null {
    const end = becauseBefore(this.#text, this.#at, partEnd);
    let from: SaidDate | null = null;
    let word = this.#word();
    if (word === 'from') {
      const until = toBefore(this.#text, this.#at, end);
      from = this.#date(until);
      if (from === null || from.lastPart !== 0) return null;
      if (until === end) return this.#made(from, 'from', null, null, '', none);
      this.#skipBlanks();
      word = this.#word();
    }
    if (word !== 'to') return null;
    const to = this.#date(end);
    // A run of months has a `to` of its own.
    if (to === null || to.lastPart !== 0) return null;
    return this.#made(from, from === null ? '' : 'from', to, null, '', none);
  }

  #directed(): Clause | null {
    const is = this.#word();
    this.#skipBlanks();
    const better = this.#word();
    if (is !== 'is' || better !== 'better' || !endsPart(this.#text.charCodeAt(this.#at))) return null;
    this.#keywordEnd = this.#at;
    return this.#made(null, '', null, null, '', none);
  }

  /** Names of a clause that are joined to others are left to the grammar. */
  #named(sign: number): Clause | null {
    const name = this.#text.charCodeAt(this.#at) === sign ? this.#name() : null;
    if (name === null) return null;
    const clause = this.#made(null, '', null, null, '', [name]);
    const after = this.#nextPart();
    this.#at = clause.end;
    return after === sign ? null : clause;
  }

  #worded(end: number): Clause | null {
    const first = Math.min(end, trimmedAfter(this.#text, this.#at));
    const last = trimmedBefore(this.#text, first, end);
    if (first === last) return null;
    this.#at = end;
    return this.#made(null, '', null, null, flatCopy(this.#text.slice(first, last)), none);
  }

  /** Words in quotes, and nothing else before the comma; the title that is `called` so ends with them. */
  #quoted(shape: ClauseShape): Clause | null {
    if (shape !== 'words' && shape !== 'source') return null;
    const quotes = quotesAt(this.#text, this.#at);
    if (quotes === -1) return null;
    const words = flatCopy(this.#text.slice(this.#at + 1, quotes - 1));
    this.#at = this.#type === 'called' ? quotes : trimmedAfter(this.#text, quotes);
    const code = this.#text.charCodeAt(this.#at);
    if (this.#type !== 'called' && code !== 44 && code !== 125) return null;
    return this.#made(null, '', null, null, words, none);
  }

  #voted(): Clause | null {
    const votes = readPlainVotes(this.#text, this.#at);
    if (votes === null) return null;
    this.#at = votes.end;
    return this.#made(null, '', null, null, '', none, votes.counts);
  }

  /** Takes the date that fills what stands here, before `end`. */
  #date(end: number): SaidDate | null {
    this.#skipBlanks();
    const start = this.#at;
    if (!isBlank(this.#text.charCodeAt(start - 1))) return null;
    let last = end;
    while (last > start && isBlank(this.#text.charCodeAt(last - 1))) last--;
    const date = this.#dates.read(this.#text, start, last);
    if (date !== null) this.#at = last;
    return date;
  }

  #skipBlanks(): void {
    while (isBlank(this.#text.charCodeAt(this.#at))) this.#at++;
  }

  #made(
    date: SaidDate | null,
    dateWord: string,
    to: SaidDate | null,
    value: SaidValue | null,
    words: string,
    names: readonly Name[],
    votes: readonly number[] = none,
  ): Clause {
    return {
      start: this.#start,
      end: this.#at,
      type: this.#type,
      keywordEnd: this.#keywordEnd,
      date,
      dateWord,
      to,
      value,
      words,
      names,
      votes,
      unread: null,
    };
  }
}
