import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { append, closeAll, findsInTheEnd, positionOf, show } from '../support/minutes.ts';

const path = 'panel/2024-03-21.minutes';

describe('Code actions', () => {
  afterEach(closeAll);

  it('mend an id that was mistyped', async () => {
    const editor = await show(path);
    await append(editor, 'Officers would look at it again.{#parking-note-panels}\n');
    await findsInTheEnd(path, ['missing-due-date', 'missing-owner', 'undefined-id']);
    const fix = await actionWith(editor, '#parking-note-panels', /parking-note-panel/u);
    await applied(fix);
    assert.match(editor.document.getText(), /again\.\{#parking-note-panel\}/u);
    await findsInTheEnd(path, ['missing-due-date', 'missing-owner']);
  });

  it('make a tag of the words selected', async () => {
    const editor = await show(path);
    await append(editor, 'The Director would write to Members by June 2024.\n');
    const start = positionOf(editor.document, 'The Director would write');
    editor.selection = new vscode.Selection(start, start.translate(0, 48));
    const action = await actionWith(editor, 'The Director would write', /action/iu);
    await applied(action);
    assert.match(editor.document.getText(), /\{action /u);
  });
});

/** Waits for the code action of a title on the selection, or at the words where nothing is selected. */
async function actionWith(editor: vscode.TextEditor, words: string, title: RegExp): Promise<vscode.CodeAction> {
  const { document, selection } = editor;
  const range = selection.isEmpty ? document.getWordRangeAtPosition(positionOf(document, words, 2)) : selection;
  assert.ok(range);
  return eventually(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      undefined,
      20,
    );
    const found = actions.find((action) => title.test(action.title));
    assert.ok(found, `no action ${title} in: ${actions.map((action) => action.title).join(', ')}`);
    return found;
  });
}

async function applied({ edit, command }: vscode.CodeAction): Promise<void> {
  assert.ok(edit || command, 'the action does something');
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit));
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
