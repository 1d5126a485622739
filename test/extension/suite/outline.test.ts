import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { api, append, closeAll, show } from '../support/minutes.ts';

const { commands } = vscode;

describe('The outline', () => {
  afterEach(async () => {
    await commands.executeCommand('mattersArising.outline.groupBy', 'state');
    await closeAll();
  });

  it('groups what every document has by state, the overdue first', async () => {
    await commands.executeCommand('mattersArising.outline.groupBy', 'state');
    const labels = await labelsBelow();
    assert.match(labels[0] ?? '', /overdue/iu);
    assert.ok(labels.length > 3, labels.join(', '));
  });

  it('groups by owner, meeting, body and kind', async () => {
    for (const [grouping, expected] of [
      ['owner', /Josie Hallam/u],
      ['meeting', /14 March 2024/u],
      ['body', /Scrutiny Panel/u],
      ['kind', /metric/iu],
    ] as const) {
      await commands.executeCommand('mattersArising.outline.groupBy', grouping);
      const labels = await labelsBelow();
      assert.ok(
        labels.some((label) => expected.test(label)),
        `${grouping}: ${labels.join(', ')}`,
      );
    }
  });

  it('opens an item into what each meeting said of it, and jumps to the words', async () => {
    const { outline } = await api();
    const item = await outline.find('', 'children-survey');
    assert.ok(item);
    const events = await outline.getChildren(item);
    assert.deepEqual(
      events.map((event) => labelOf(outline.getTreeItem(event))).map((label) => /\d+ \w+ \d{4}/u.exec(label)?.[0]),
      ['14 March 2024', '23 November 2023', '9 March 2023', '16 June 2022'],
    );
    const [, second] = events;
    assert.ok(second);
    const { command } = outline.getTreeItem(second);
    assert.ok(command, 'an event leads somewhere');
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.match(editor.document.uri.path, /panel\/2023-11-23\.minutes$/u);
    assert.match(editor.document.getText(editor.selection), /children-survey|survey/iu);
  });

  it('can be read out: every entry has a label of words', async () => {
    const { outline } = await api();
    for (const element of await outline.getChildren()) {
      const item = outline.getTreeItem(element);
      assert.match(item.accessibilityInformation?.label ?? '', /\w+ \w+/u, labelOf(item));
    }
  });

  it('follows what is typed', async () => {
    const { outline } = await api();
    const editor = await show('panel/2024-03-21.minutes');
    assert.equal(await outline.find('', 'typed-just-now'), undefined);
    await append(editor, 'A thing was promised.{action #typed-just-now @director due June 2024}\n');
    const found = await eventually(async () => {
      const item = await outline.find('', 'typed-just-now');
      assert.ok(item);
      return item;
    });
    assert.match(labelOf(outline.getTreeItem(found)), /A thing was promised/u);
  });
});

/** The labels of the groups, as the tree has them. */
async function labelsBelow(): Promise<string[]> {
  const { outline } = await api();
  return (await outline.getChildren()).map((element) => labelOf(outline.getTreeItem(element)));
}

function labelOf({ label }: vscode.TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}
