import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { closeAll, positionOf, show } from '../support/minutes.ts';

describe('Hovering over an item', () => {
  after(closeAll);

  it('tells its history over all meetings', async () => {
    const { document } = await show('panel/2024-03-14.minutes');
    const text = await eventually(async () => {
      const said = await hoverText(document, positionOf(document, '#children-survey', 3));
      assert.notEqual(said, '');
      return said;
    });
    assert.match(text, /Survey of looked-after children/u);
    for (const meeting of ['9 March 2023', '23 November 2023', '14 March 2024'])
      assert.ok(text.includes(meeting), text);
  });

  it('says nothing over words that are no tag', async () => {
    const { document } = await show('panel/2024-03-14.minutes');
    assert.equal(await hoverText(document, positionOf(document, 'Minutes of the meeting')), '');
  });
});

async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
