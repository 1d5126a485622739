import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { append, closeAll, positionOf, show } from '../support/minutes.ts';

const path = 'panel/2024-03-21.minutes';

describe('The language', () => {
  afterEach(closeAll);

  it('takes an id and an owner whole', async () => {
    const { document } = await show(path);
    const word = document.getWordRangeAtPosition(positionOf(document, '#parking-note-panel', 9));
    assert.equal(document.getText(word), '#parking-note-panel');
  });

  it('closes the brace of a tag behind a sentence', async () => {
    assert.equal(await typedAtEnd('It would be looked at.', '{'), 'It would be looked at.{}');
  });

  it('goes on with a list', async () => {
    assert.equal(await typedAtEnd('- one', '\n', 'two'), '- one\n- two');
  });

  it('goes on with the names of those present', async () => {
    assert.equal(await typedAtEnd('present:', '\n', 'Ash', '\n', 'Elm'), 'present:\n  - Ash\n  - Elm');
  });

  it('has snippets behind a stroke', async () => {
    const editor = await show(path);
    await append(editor, '\n/act');
    const { document } = editor;
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(document.getText().length),
    );
    const labels = items
      .filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('/action'), labels.join(' '));
  });

  it('wraps long lines, and marks no dash or quote of the minutes as odd', () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'minutes' });
    assert.equal(settings.get('wordWrap'), 'on');
    assert.equal(settings.get('unicodeHighlight.ambiguousCharacters'), false);
  });
});

/** What the end of a document has become once keys were pressed there, from the words put before them. */
async function typedAtEnd(words: string, ...keys: readonly string[]): Promise<string> {
  const editor = await show(path);
  const { document } = editor;
  await append(editor, `\n${words}`);
  const start = document.getText().lastIndexOf(words);
  const end = document.positionAt(document.getText().length);
  editor.selection = new vscode.Selection(end, end);
  for (const text of keys) await vscode.commands.executeCommand('type', { text });
  return document.getText().slice(start).replaceAll('\r\n', '\n');
}
