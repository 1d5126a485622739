/** Says in the header who an owner is that a tag names and nobody states. */

import { applyEdits } from '../../check/fixes.ts';
import { entryOf } from '../../register/meeting.ts';
import { linksItems } from '../../register/occurrences.ts';
import { ownerNamed } from '../../register/queries.ts';
import type { Edit } from '../../rules/finding.ts';
import type { Header, Name } from '../../syntax/ast.ts';
import { parse } from '../../syntax/parse.ts';
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

/** The entry in the header, its name to be looked over; undefined where the header is not plain, or none is there. */
function statement({ minutes, text }: Selection, handle: string): Change | undefined {
  const { header } = minutes.read;
  if (header === null || !isPlain(text, header)) return undefined;
  const lineEnd = text.slice(header.start, header.end).includes('\r\n') ? '\r\n' : '\n';
  const owners = entryOf(header, 'owners');
  const written = { at: fenceStart(text, header), before: `owners:${lineEnd}`, indent: '  ' };
  if (owners !== undefined) {
    const { value } = owners;
    const isEmpty = value.type === 'scalar' && value.text === '';
    const first = value.type === 'map' ? value.entries[0] : undefined;
    // Entries must stand each on lines of their own, as they do in a block.
    if (!isEmpty && (first === undefined || !/[\r\n]/u.test(text.slice(owners.end, first.start)))) return undefined;
    const last = text.indexOf('\n', isEmpty ? owners.end : Math.max(owners.end, value.end - 1));
    written.at = last + 1;
    written.before = '';
    if (first !== undefined) written.indent = text.slice(text.lastIndexOf('\n', first.start) + 1, first.start);
  }
  const name = nameFrom(handle);
  const head = `${written.before}${written.indent}${handle}:${lineEnd}${written.indent}${written.indent}name: `;
  const edit: Edit = { minutes, start: written.at, end: written.at, text: `${head}${name}${lineEnd}` };
  if (!states(text, header, edit, handle)) return undefined;
  return { edits: [edit], select: { edit, start: head.length, end: head.length + name.length } };
}

/** Where the line of dashes that ends the header begins. */
function fenceStart(text: string, { start, end }: Header): number {
  return text.lastIndexOf('\n', text.slice(start, end).trimEnd().length + start - 1) + 1;
}

/** Whether a header reads without the YAML library: then lines can be put into it. */
function isPlain(text: string, { start, end }: Header): boolean {
  return !parse(text.slice(start, end)).pending;
}

/** Whether the header, with the edit made, still reads and states the handle. */
function states(text: string, { start, end }: Header, edit: Edit, handle: string): boolean {
  const moved = { ...edit, start: edit.start - start, end: edit.end - start };
  const { header, problems, pending } = parse(applyEdits(text.slice(start, end), [moved]));
  const owners = entryOf(header, 'owners')?.value;
  if (pending || problems.length > 0 || owners?.type !== 'map') return false;
  return owners.entries.some(({ key, value }) => key === handle && value.type === 'map');
}

/** A handle in words, such as `Service director`, to be put right. */
function nameFrom(handle: string): string {
  const words = handle.replace(/[-._]+/gu, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
