import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { address, closeAll, findsInTheEnd, positionOf, rulesFound, show } from '../support/minutes.ts';

const latest = 'panel/2024-03-14.minutes';

describe('Renaming an item', () => {
  afterEach(closeAll);

  it('renames it in every document, and nothing is found wrong by it', async () => {
    const { document } = await show(latest);
    const before = rulesFound(latest);
    const edit = await renamed(document, '#children-survey', 'survey-of-children');
    const files = edit
      .entries()
      .map(([uri]) => vscode.workspace.asRelativePath(uri))
      .sort();
    assert.deepEqual(files, [
      'panel/2022-06-16.minutes',
      'panel/2023-03-09.minutes',
      'panel/2023-11-23.minutes',
      latest,
    ]);
    assert.ok(await vscode.workspace.applyEdit(edit));
    for (const file of files) {
      const text = (await vscode.workspace.openTextDocument(address(file))).getText();
      assert.ok(text.includes('#survey-of-children') && !text.includes('#children-survey'), file);
    }
    await findsInTheEnd(latest, before);
  });

  it('is refused where the name is taken', async () => {
    const { document } = await show(latest);
    await assert.rejects(renamed(document, '#children-survey', 'foster-campaign'));
  });
});

function renamed(document: vscode.TextDocument, words: string, name: string): Promise<vscode.WorkspaceEdit> {
  return eventually(
    async () =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        positionOf(document, words, 2),
        name,
      ),
    { limit: 2000 },
  );
}
