import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { append, closeAll, show } from '../support/minutes.ts';

const path = 'panel/2024-03-21.minutes';

describe('Completion', () => {
  afterEach(closeAll);

  it('offers the kinds where a tag begins', async () => {
    const labels = await offeredAfter('Officers would report back.{');
    for (const kind of ['recommendation', 'action', 'metric', 'decision']) assert.ok(labels.includes(kind), kind);
  });

  it('offers the items of every document after #, and others as more is typed', async () => {
    const first = await offeredAfter('The survey had begun.{#');
    assert.ok(
      first.some((label) => label.includes('parking-note')),
      first.join(' '),
    );
    const typed = await offeredAfter('The survey had begun.{#child');
    assert.ok(
      typed.some((label) => label.includes('children-survey')),
      typed.join(' '),
    );
  });

  it('offers the owners after @', async () => {
    const labels = await offeredAfter('It would be looked at.{action #look @');
    assert.ok(
      labels.some((label) => label.includes('director')),
      labels.join(' '),
    );
  });

  it('offers nothing in plain words', async () => {
    assert.deepEqual(await offeredAfter('Officers would '), []);
  });
});

/** The labels offered after words at the end of the document; words that other providers find in the text are left out. */
async function offeredAfter(words: string): Promise<string[]> {
  const editor = await show(path);
  await append(editor, words);
  const { document } = editor;
  const end = document.positionAt(document.getText().length);
  return eventually(async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
    );
    const ours = items.filter(
      ({ kind }) => kind !== vscode.CompletionItemKind.Text && kind !== vscode.CompletionItemKind.Snippet,
    );
    return ours.map(({ label }) => (typeof label === 'string' ? label : label.label));
  });
}
