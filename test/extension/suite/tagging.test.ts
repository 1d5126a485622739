import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { append, closeAll, positionOf, show } from '../support/minutes.ts';

const path = 'panel/2024-03-21.minutes';
const untracked = `
The Director would circulate the lettings agreement to Members by June 2024.
The Head of Estates intended to look at the rota.
Rent arrears stood at 3.9 per cent.
`;

describe('Tagging what is untracked', () => {
  afterEach(closeAll);

  /** Takes what the list has picked: the list is there some time after the command was given. */
  async function accept(editor: vscode.TextEditor, done: RegExp): Promise<void> {
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.match(editor.document.getText(), done);
    });
  }

  it('writes what the list has picked, as one step that can be undone', async () => {
    const editor = await show(path);
    await append(editor, untracked);
    const before = editor.document.getText();
    const tagged = vscode.commands.executeCommand('mattersArising.tagAll');
    await accept(editor, /June 2024\.\{action #lettings-agreement [^}]*due June 2024\}/u);
    await tagged;
    const text = editor.document.getText();
    assert.match(text, /3\.9 per cent\.\{metric #rent-arrears now 3\.9 per cent\}/u);
    assert.match(text, /look at the rota\.$/mu, 'what was only meant is not picked');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('is offered beside the fix of one, as the same command', async () => {
    const editor = await show(path);
    await append(editor, untracked);
    const start = positionOf(editor.document, 'Rent arrears');
    const action = await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        new vscode.Range(start, start.translate(0, 4)),
        'quickfix',
        20,
      );
      return actions.find(({ title }) => /untracked in this document/u.test(title)) ?? assert.fail('no such action');
    });
    assert.equal(action.command?.command, 'mattersArising.tagAll');
    const tagged = vscode.commands.executeCommand('mattersArising.tagAll', ...(action.command.arguments ?? []));
    await accept(editor, /\{metric #rent-arrears now/u);
    await tagged;
  });
});
