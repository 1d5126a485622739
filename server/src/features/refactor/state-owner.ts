/** Says in the header who an owner is that a tag names and nobody states. */

import { applyEdits } from '../../check/fixes.ts';
import { entryOf } from '../../register/meeting.ts';
import type { Minutes } from '../../register/model.ts';
import { linksItems } from '../../register/occurrences.ts';
import { ownerNamed } from '../../register/queries.ts';
import type { Edit } from '../../rules/finding.ts';
import type { Header, HeaderEntry, HeaderValue, Name } from '../../syntax/ast.ts';
import { parse } from '../../syntax/parse.ts';
import { capitalised } from '../../text/words.ts';
import type { ActionSource, Change, Selection } from '../code-actions-model.ts';

export const stateOwner: ActionSource = {
  name: 'state-owner',
  kinds: ['quickfix', 'refactor.extract'],
  offers(selection) {
    const handle = handleAt(selection);
    if (handle === undefined || statement(selection, handle) === undefined) return [];
    const findings = selection.findings.filter(({ rule }) => rule === 'undefined-owner');
    const kind = findings.length > 0 ? 'quickfix' : 'refactor.extract';
    return [{ title: `Say in the header who @${handle} is`, kind, of: handle, findings }];
  },
  make: (selection, handle) => (handle === handleAt(selection) ? statement(selection, handle) : undefined),
};

/** The handle where the selection is, if nobody states it. */
function handleAt({ tag, start, end, snapshot: { register } }: Selection): string | undefined {
  if (tag === undefined) return undefined;
  const names: readonly Name[] = [
    ...tag.owners,
    ...tag.clauses.filter((clause) => !linksItems(clause)).flatMap(({ names }) => names),
  ];
  const name = names.find((one) => one.start <= start && end <= one.end)?.name;
  return name === undefined || ownerNamed(name, register) !== undefined ? undefined : name;
}

/** The entry in the header, its name to be looked over; undefined where none can be put in safely, or no header is there. */
function statement({ minutes, text }: Selection, handle: string): Change | undefined {
  const { header } = minutes.read;
  if (header === null) return undefined;
  const owners = entryOf(header, 'owners');
  const inBraces = owners?.value.type === 'map' && text.charAt(owners.value.start) === '{';
  const written = inBraces ? withinBraces(minutes, text, owners.value) : onLines(text, header, owners);
  if (written === undefined) return undefined;
  const name = nameFrom(handle);
  const key = isBare.test(handle) ? handle : `"${handle}"`;
  const [before, after] = written.around(key, isBare.test(name) ? '' : '"');
  const edit: Edit = { minutes, start: written.at, end: written.at, text: before + name + after };
  if (!inBraces && !states(text, header, edit, handle)) return undefined;
  return { edits: [edit], select: { edit, start: before.length, end: before.length + name.length } };
}

/** Where an entry goes, and what stands around the name in it. */
interface Written {
  readonly at: number;
  readonly around: (key: string, quote: string) => readonly [before: string, after: string];
}

/** Words that YAML takes for themselves. */
const isBare = /^(?!(?:null|true|false|yes|no|on|off|y|n)$)\p{L}[\p{L}\d ._-]*$/iu;

/** The entry behind the others in braces, as in `owners: { clerk: { name: Ann } }`. */
function withinBraces({ read }: Minutes, text: string, owners: HeaderValue): Written | undefined {
  if (owners.type !== 'map' || read.pending || read.problems.some(({ fault }) => fault.startsWith('header-')))
    return undefined;
  const last = owners.entries.at(-1)?.value.end ?? owners.start + 1;
  const behind = text.slice(last, owners.end - 1);
  // Behind a comment nothing would be read.
  if (text.charAt(owners.end - 1) !== '}' || /[^\s,]/u.test(behind)) return undefined;
  const comma = owners.entries.length === 0 || behind.includes(',') ? '' : ',';
  const blank = comma === '' && /\s$/u.test(behind) ? '' : ' ';
  const closing = /\s$/u.test(behind) || owners.entries.length > 0 ? '' : ' ';
  return {
    at: comma === '' ? owners.end - 1 : last,
    around: (key, quote) => [`${comma}${blank}${key}: { name: ${quote}`, `${quote} }${comma === '' ? ' ' : closing}`],
  };
}

/** The entry on lines of its own, behind the others or as the first. */
function onLines(text: string, header: Header, owners: HeaderEntry | undefined): Written | undefined {
  if (!isPlain(text, header)) return undefined;
  const lineEnd = text.slice(header.start, header.end).includes('\r\n') ? '\r\n' : '\n';
  const around = (head: string, indent: string) => (key: string, quote: string) =>
    [`${head}${indent}${key}:${lineEnd}${indent}${indent}name: ${quote}`, `${quote}${lineEnd}`] as const;
  if (owners === undefined) return { at: fenceStart(text, header), around: around(`owners:${lineEnd}`, '  ') };
  const { value } = owners;
  const first = value.type === 'map' ? value.entries[0] : undefined;
  const isEmpty = value.type === 'scalar' && value.text === '';
  if (!isEmpty && first === undefined) return undefined;
  const at = text.indexOf('\n', Math.max(owners.end, isEmpty ? 0 : lastOf(value))) + 1;
  const indent = first === undefined ? '  ' : text.slice(text.lastIndexOf('\n', first.start) + 1, first.start);
  return { at, around: around('', indent) };
}

/** Where the last words of a value stand: comments behind a map on lines may be counted to it. */
function lastOf(value: HeaderValue): number {
  const last = value.type === 'map' ? value.entries.at(-1) : undefined;
  return last === undefined ? value.end - 1 : Math.max(last.end, lastOf(last.value));
}

/** Where the line of dashes that ends the header begins. */
function fenceStart(text: string, { start, end }: Header): number {
  return text.lastIndexOf('\n', text.slice(start, end).trimEnd().length + start - 1) + 1;
}

/** Whether a header reads without the YAML library, but for comments and blank lines: then lines can be put into it. */
function isPlain(text: string, { start, end }: Header): boolean {
  return !parse(withoutRemarks(text.slice(start, end))).pending;
}

/** Whether the header, with the edit made, still reads and states the handle. */
function states(text: string, { start, end }: Header, edit: Edit, handle: string): boolean {
  const moved = { ...edit, start: edit.start - start, end: edit.end - start };
  const { header, problems, pending } = parse(withoutRemarks(applyEdits(text.slice(start, end), [moved])));
  const owners = entryOf(header, 'owners')?.value;
  if (pending || problems.length > 0 || owners?.type !== 'map') return false;
  return owners.entries.some(({ key, value }) => key === handle && value.type === 'map');
}

/** A header without its lines that are blank or a comment: where the rest is plain, they mean nothing. */
function withoutRemarks(header: string): string {
  return header.replace(/(?<=\n)[ \t]*(?:#[^\n]*)?\r?\n/gu, '');
}

/** A handle in words, such as `Service Director` or `Head of HR`, to be put right. */
function nameFrom(handle: string): string {
  const words = handle
    .split(/[-._]+/u)
    .map((word) => (small.has(word) ? word : isShort(word) ? word.toUpperCase() : capitalised(word)));
  return capitalised(words.join(' '));
}
const small: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'to', 'in']);

/** Whether a word is the first letters of several: those that can be said as a word are few. */
function isShort(word: string): boolean {
  return word.length <= 4 && (!/[aeiouy]/iu.test(word) || /^(?:it|ict|ceo|cfo|coo|cio|sro|send|lado)$/iu.test(word));
}
