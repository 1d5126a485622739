import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { append, closeAll, positionOf, show } from '../support/minutes.ts';

const path = 'panel/2024-03-21.minutes';

describe('The language', () => {
  afterEach(closeAll);

  it('takes an id and an owner whole', async () => {
    const editor = await show(path);
    const inside = positionOf(editor.document, '#parking-note-panel', 9);
    editor.selection = new vscode.Selection(inside, inside);
    // Selects the word at the caret, as a double click does.
    await vscode.commands.executeCommand('editor.action.addSelectionToNextFindMatch');
    await eventually(() => assert.equal(editor.document.getText(editor.selection), '#parking-note-panel'));
  });

  it('closes the brace of a tag behind a sentence', async () => {
    await becomes('It would be looked at.', ['{'], 'It would be looked at.{}');
  });

  it('goes on with a list', async () => {
    await becomes('- one', ['\n', 'two'], '- one\n- two');
  });

  it('goes on with the names of those present', async () => {
    await becomes('present:', ['\n', 'Ash', '\n', 'Elm'], 'present:\n  - Ash\n  - Elm');
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

/** The editor reads what it knows of a language when it first needs it, and types on meanwhile: so it is tried again. */
function becomes(words: string, keys: readonly string[], expected: string): Promise<void> {
  return eventually(async () => assert.equal(await typedAtEnd(words, keys), expected));
}

/** What the end of a document has become once keys were pressed there, from the words put before them. */
async function typedAtEnd(words: string, keys: readonly string[]): Promise<string> {
  const editor = await show(path);
  const { document } = editor;
  await append(editor, `\n${words}`);
  const start = document.getText().lastIndexOf(words);
  const end = document.positionAt(document.getText().length);
  editor.selection = new vscode.Selection(end, end);
  for (const text of keys) await vscode.commands.executeCommand('type', { text });
  return document.getText().slice(start).replaceAll('\r\n', '\n');
}
