import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { address, api, closeAll, positionOf, show } from '../support/minutes.ts';

const minutes = 'panel/2024-03-14.minutes';

describe('The history', () => {
  before(async () => (await api()).ready());
  afterEach(closeAll);

  it('of an item is shown by the command of its lens, the latest meeting first', async () => {
    const uri = address(minutes).toString();
    await vscode.commands.executeCommand('mattersArising.showHistory', { id: 'children-survey', uri });
    assert.deepEqual(await meetings(), ['14 March 2024', '23 November 2023', '9 March 2023', '16 June 2022']);
  });

  it('follows the caret, and stays where the caret is at nothing', async () => {
    await vscode.commands.executeCommand('mattersArising.showHistory', { id: 'children-survey' });
    const survey = await meetings();
    const editor = await show(minutes);
    moveTo(editor, '#agency-letter');
    await eventually(async () => assert.deepEqual(await meetings(), ['14 March 2024']));
    moveTo(editor, '1. Minutes');
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.deepEqual(await meetings(), ['14 March 2024']);
    moveTo(editor, '#children-survey');
    await eventually(async () => assert.deepEqual(await meetings(), survey));
  });

  it('is that of the item at the caret in the menu of an editor, which gives the address of its document', async () => {
    const editor = await show(minutes);
    const place = positionOf(editor.document, '#agency-letter', 3);
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('mattersArising.showHistory', editor.document.uri);
    assert.deepEqual(await meetings(), ['14 March 2024']);
  });

  it('of each meeting leads to its words', async () => {
    await vscode.commands.executeCommand('mattersArising.showHistory', { id: 'children-survey' });
    const { history } = await api();
    const last = history.getChildren().findLast(({ sort }) => sort === 'event') ?? assert.fail();
    const { command } = history.getTreeItem(last);
    await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    const editor = vscode.window.activeTextEditor ?? assert.fail();
    assert.match(editor.document.uri.path, /panel\/2022-06-16\.minutes$/u);
    assert.match(editor.document.getText(editor.selection), /^\{action #children-survey\b/u);
  });

  it('is a link below each hover of an item, and of none elsewhere', async () => {
    const { document } = await show(minutes);
    const hoverAt = async (words: string, into: number) => {
      const place = positionOf(document, words, into);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        place,
      );
      return hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value));
    };
    const link = /command:mattersArising\.showHistory\?/u;
    assert.match((await hoverAt('#children-survey', 3)).join('\n'), link);
    assert.doesNotMatch((await hoverAt('minutes: 1', 2)).join('\n'), link);
  });
});

async function rows() {
  return (await api()).history.getChildren();
}

async function meetings(): Promise<string[]> {
  return (await rows()).filter(({ sort }) => sort === 'event').map(({ label }) => label);
}

function moveTo(editor: vscode.TextEditor, words: string): void {
  const place = positionOf(editor.document, words, 1);
  editor.selection = new vscode.Selection(place, place);
}
