/** Edits of whole workspaces that fast-check makes up: typing, for the most part, and files that come and go. */
import fc from 'fast-check';
import { type WorkspaceFile, workspace } from './arbitrary.ts';

/** One step of an edit script; its numbers are taken modulo what there is. */
export type Step =
  /** Some of a document is taken out, and what is put there was typed or comes from another place. */
  | { readonly does: 'type'; readonly file: number; readonly at: number; readonly out: number; readonly put: Put }
  | { readonly does: 'add'; readonly text: WorkspaceFile }
  | { readonly does: 'delete'; readonly file: number }
  /** Two documents exchange their texts, in one step. */
  | { readonly does: 'swap'; readonly file: number; readonly other: number };
type Put = string | { readonly file: number; readonly at: number; readonly length: number };

const typed = [
  ...'{}[]#@,"\\-',
  '\n',
  '\n\n',
  '\r\n',
  '😀',
  ' ',
  'x',
  '---\n',
  'date: 3 March 2021\n',
  'body: Housing Board\n',
  '{action #',
  '{#',
  ' due March 2024',
  ' done',
  ', needs #',
  ', replaces #',
  ' @director',
  'next meeting',
  '{ignore overdue because it is known}',
  '{owner #director called "Lyn Ferguson"}',
  '{owner #chair called "Lin Ferguson"}',
  '{metric #rate now 4%, target 9%}',
];

/** A step of an edit script. */
export function step(): fc.Arbitrary<Step> {
  const place = fc.nat(100_000);
  const put: fc.Arbitrary<Put> = fc.oneof(
    fc.constantFrom(...typed),
    fc.record({ file: fc.nat(20), at: place, length: fc.nat(80) }),
  );
  const type = fc.record({ does: fc.constant('type' as const), file: fc.nat(20), at: place, out: fc.nat(12), put });
  return fc.oneof(
    { weight: 12, arbitrary: type },
    { weight: 1, arbitrary: workspace(1).map(([text]) => ({ does: 'add' as const, text: text as WorkspaceFile })) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('delete' as const), file: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('swap' as const), file: fc.nat(20), other: fc.nat(20) }) },
  );
}

/** Makes the step, and gives the texts that are other ones now; null for one that is gone. */
export function changed(texts: ReadonlyMap<string, string>, step: Step): Map<string, string | null> {
  const paths = [...texts.keys()].sort();
  const pathOf = (number: number) => paths[number % Math.max(1, paths.length)] ?? '';
  if (step.does === 'add') return new Map([[step.text.path, step.text.text]]);
  if (paths.length === 0) return new Map();
  const path = pathOf(step.file);
  if (step.does === 'delete') return new Map([[path, null]]);
  const text = texts.get(path) as string;
  if (step.does === 'swap') {
    const other = pathOf(step.other);
    return new Map([
      [path, texts.get(other) as string],
      [other, text],
    ]);
  }
  const at = step.at % (text.length + 1);
  const from = typeof step.put === 'string' ? '' : (texts.get(pathOf(step.put.file)) as string);
  const start = typeof step.put === 'string' ? 0 : step.put.at % (from.length + 1);
  const put = typeof step.put === 'string' ? step.put : from.slice(start, start + step.put.length);
  return new Map([[path, text.slice(0, at) + put + text.slice(at + step.out)]]);
}
