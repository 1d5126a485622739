/**
 * One tag as it is best written: kind, id, owners, then the clauses in the order in which one would say them, a comma and
 * a single blank between two, keywords in small letters. Free words, names, dates and line ends stay as they were put.
 */
import type { Clause, ClauseType, Name, SaidDate, Span, Tag } from '../syntax/ast.ts';
import { parse } from '../syntax/parse.ts';
import { withoutBlanks } from '../text/span.ts';

/**
 * First what a thing is, then how it stands, its figures, what it hangs on, and remarks. Clauses of one line keep their
 * order, for there it means something: of two ratings the last is the one now, the first value tells where it started.
 */
const order: readonly (readonly ClauseType[])[] = [
  ['rule'],
  ['called'],
  ['role'],
  ['of'],
  ['since'],
  ['until'],
  ['from'],
  ['unanimous', 'vote', 'noted', 'agreed', 'approved'],
  ['moved'],
  ['seconded'],
  ['to'],
  ['red', 'amber', 'green', 'blue', 'due'],
  ['open', 'done', 'closed', 'withdrawn'],
  ['slipped'],
  ['now', 'was', 'peak', 'baseline', 'benchmark'],
  ['lower is better', 'higher is better'],
  ['target'],
  ['stretch'],
  ['above', 'below', 'level with'],
  ['needs'],
  ['for'],
  ['replaces'],
  ['note'],
  ['because'],
];
const rankByType = new Map(order.flatMap((types, rank) => types.map((type): [ClauseType, number] => [type, rank])));

/** A part of a tag: its kind, its id, an owner or a clause. */
interface Part extends Span {
  readonly place: 'kind' | 'id' | 'owner' | 'clause';
  readonly clause: Clause | null;
  readonly text: string;
  /** Whether a comma stands before it, and the line end with the indent, where it begins a line; else a blank. */
  comma: boolean;
  lead: string;
}

/** The text of `tag` as it is best written; undefined where a part of it does not read, for that is not for us to move. */
export function formattedTag(text: string, tag: Tag): string | undefined {
  const written = tag.closed && tag.clauses.every(reads) ? partsOf(text, tag) : undefined;
  const closing = written === undefined ? null : gapOf(text.slice(written.at(-1)?.end ?? tag.start + 1, tag.end - 1));
  if (written === undefined || closing === null) return undefined;
  const head = written.filter(({ place }) => place !== 'clause').sort(comparePlaces);
  const clauses = inOrder(written.filter(({ place }) => place === 'clause'));
  const afterHead = written.find(({ place }) => place === 'clause')?.comma === true;
  let formatted = '{';
  for (const [index, part] of head.entries()) formatted += (index === 0 ? '' : part.lead) + part.text;
  for (const [index, part] of clauses.entries()) {
    const comma = index === 0 ? afterHead : part.comma || part.clause?.type !== 'because';
    formatted += `${comma ? ',' : ''}${part.lead}${part.text}`;
  }
  formatted += `${closing.lead === ' ' ? '' : closing.lead}}`;
  return formatted === text.slice(tag.start, tag.end) || saysTheSame(formatted, tag, clauses) ? formatted : undefined;
}

function reads({ type, unread }: Clause): boolean {
  return type !== 'unknown' && unread === null;
}

const places: readonly Part['place'][] = ['kind', 'id', 'owner', 'clause'];

function comparePlaces(one: Part, other: Part): number {
  return places.indexOf(one.place) - places.indexOf(other.place) || one.start - other.start;
}

/** The parts in the order in which they are written; undefined where something stands between them that is none. */
function partsOf(text: string, tag: Tag): Part[] | undefined {
  const parts: Part[] = [];
  const add = (place: Part['place'], span: Span, clause: Clause | null = null) => {
    const { start, end } = withoutBlanks(text, span);
    const words = text.slice(start, end);
    const formatted = clause !== null ? clauseText(text, clause, end) : place === 'kind' ? words.toLowerCase() : words;
    parts.push({ place, clause, start, end, text: formatted, comma: false, lead: ' ' });
  };
  if (tag.kind !== '') add('kind', { start: tag.start + 1, end: tag.kindEnd });
  if (tag.id !== null) add('id', tag.id);
  for (const owner of tag.owners) add('owner', owner);
  for (const clause of tag.clauses) add('clause', clause, clause);
  parts.sort((one, other) => one.start - other.start);
  let end = tag.start + 1;
  for (const part of parts) {
    const gap = gapOf(text.slice(end, part.start));
    if (gap === null) return undefined;
    part.comma = gap.comma;
    part.lead = gap.lead;
    end = part.end;
  }
  return parts;
}

/** What stands between two parts; null where that is more than blanks and commas. */
function gapOf(gap: string): { comma: boolean; lead: string } | null {
  if (!/^[\s,]*$/u.test(gap)) return null;
  const lines = gap.match(/(?:\r\n|\r|\n)[ \t\u00a0]*/gu);
  return { comma: gap.includes(','), lead: lines?.at(-1) ?? ' ' };
}

/** A reason stays behind what it is the reason of; with two of them nothing is moved, for the first counts. */
function inOrder(parts: readonly Part[]): Part[] {
  if (parts.filter(({ clause }) => clause?.type === 'because').length > 1) return [...parts];
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    if (part.clause?.type === 'because' && group !== undefined) group.push(part);
    else groups.push([part]);
  }
  return groups.sort((one, other) => rankOf(one) - rankOf(other)).flat();
}

function rankOf([first]: readonly Part[]): number {
  return rankByType.get(first?.clause?.type ?? 'unknown') ?? order.length;
}

const joints = /(?<![\p{L}\p{N}#@._-])(?:by|on|since|in|at|as|for|from|to|and)(?![\p{L}\p{N}._-])/giu;

/** A clause up to `end`: the keyword in small letters, what follows with single blanks unless it is free words. */
function clauseText(text: string, { type, start, keywordEnd, words, names }: Clause, end: number): string {
  const keyword = text.slice(start, keywordEnd).toLowerCase().replace(/\s+/gu, ' ');
  const argument = text.slice(keywordEnd, end);
  if (type === 'rule') return argument.toLowerCase();
  if (argument.trim() === '') return keyword;
  const lead =
    keyword === '' ? '' : (gapOf(argument.slice(0, argument.length - argument.trimStart().length))?.lead ?? ' ');
  const rest = argument.trim();
  if (words !== '') return keyword + lead + rest;
  const spaced = names.length > 1 ? rest.replace(/[ \t\u00a0]*,[ \t\u00a0]*/gu, ', ') : rest;
  const single = spaced.replace(/[ \t\u00a0]+/gu, ' ').replace(/ (?=[\r\n])/gu, '');
  return keyword + lead + single.replace(joints, (joint) => joint.toLowerCase());
}

/**
 * Whether a tag reads as the other did, its clauses in the order of `clauses`. One with a fault, such as a quotation mark
 * that no other closes, does not: it may come to pair with another.
 */
function saysTheSame(formatted: string, { kind, id, owners }: Tag, clauses: readonly Part[]): boolean {
  const { tags, problems } = parse(formatted);
  const [tag] = tags;
  if (tag === undefined || tags.length > 1 || tag.end !== formatted.length || problems.length > 0) return false;
  return (
    tag.kind === kind &&
    tag.id?.name === id?.name &&
    namesOf(tag.owners) === namesOf(owners) &&
    tag.clauses.length === clauses.length &&
    tag.clauses.every((clause, index) => sayingOf(clause) === sayingOf(clauses[index]?.clause as Clause))
  );
}

function namesOf(names: readonly Name[]): string {
  return names.map(({ name }) => name).join(' ');
}

/** All that a clause says, wherever it stands. */
function sayingOf({ type, date, dateWord, to, value, words, names, votes, unread }: Clause): string {
  const said = [date, to].map((one: SaidDate | null) => one && { ...one, start: 0, end: 0 });
  const amount = value && { ...value, start: 0, end: 0 };
  return JSON.stringify([type, said, dateWord, amount, words, namesOf(names), votes, unread === null]);
}
