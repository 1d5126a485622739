/** Code actions as a reader sees them: what is offered at the caret, and what stands there once it is done. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/check/fixes.ts';
import { codeActionsAt, resolveCodeAction } from '../../server/src/features/code-actions.ts';
import type { CodeAction } from '../../server/src/features/code-actions-model.ts';
import type { Edit } from '../../server/src/rules/finding.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { readText } from '../support/fixture-workspace.ts';
import { type NotedSnapshot, notedSnapshot } from '../support/snapshot.ts';

export const plain = '//- 2024-01-10.minutes as it stands\n';

export function listed({ snapshot, minutes, selection }: NotedSnapshot, only?: readonly string[]): CodeAction[] {
  return codeActionsAt(snapshot, minutes, selection, only === undefined ? {} : { only });
}

/** The titles of all actions where the notation has its caret or selection, or of those of some kinds. */
export function checkTitles(notation: string, expected: readonly string[], only?: readonly string[]): void {
  const actual = listed(notedSnapshot(notation), only).map(
    ({ title, kind, preferred }) => `${kind}${preferred ? '!' : ''} ${title}`,
  );
  assert.deepEqual(actual, expected);
}

/** The document once the action of that title is done, what is to be selected then between `<|` and `|>`. */
export function checkDone(notation: string, title: string, expected: string): void {
  const noted = notedSnapshot(notation);
  const action = listed(noted).find((one) => one.title === title);
  assert.ok(
    action !== undefined,
    `“${title}” is among ${listed(noted)
      .map((one) => `“${one.title}”`)
      .join(', ')}`,
  );
  const change = resolveCodeAction(noted.snapshot, noted.minutes, action.key);
  assert.ok(change !== undefined, `“${title}” can be done`);
  const text = noted.minutes.source.text();
  const edited = applyEdits(
    text,
    change.edits.filter(({ minutes }) => minutes === noted.minutes),
  );
  const { select } = change;
  const marks: Edit[] = [];
  if (select !== null) {
    if (select.start < select.end)
      marks.push({ minutes: noted.minutes, start: select.start, end: select.start, text: '<|' });
    marks.push({ minutes: noted.minutes, start: select.end, end: select.end, text: '|>' });
  }
  const shown = applyEdits(edited, marks);
  assert.equal(shown.slice(shown.length - expected.length), expected);
  const words = strip(text, noted.minutes.read);
  if (words.ok && !action.changesPublicCopy)
    assert.deepEqual(strip(edited, readText('a.minutes', edited).read), words, 'the public words stay');
}

/** That no action has such a title. */
export function checkNone(notation: string, title: RegExp): void {
  const found = listed(notedSnapshot(notation)).filter((action) => title.test(action.title));
  assert.deepEqual(
    found.map((action) => action.title),
    [],
  );
}

/** The header of minutes of a panel whose clerk is known. */
export const panelWithClerk = `//- 2024-01-10.minutes
---
minutes: 1
body: Panel
date: 10 January 2024
owners:
  clerk: { name: Ada Merrow, role: Clerk }
---
`;
