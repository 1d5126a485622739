import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { address, append, closeAll, findsInTheEnd, rulesFound, show } from '../support/minutes.ts';

const faulty = 'panel/2024-03-21.minutes';
const neverOpened = 'never-opened.minutes';
const latest = 'panel/2024-03-14.minutes';

describe('Findings', () => {
  afterEach(closeAll);

  it('are told of a document that nobody has opened', async () => {
    await findsInTheEnd(neverOpened, ['missing-due-date', 'missing-owner']);
    const open = vscode.workspace.textDocuments.map(({ uri }) => vscode.workspace.asRelativePath(uri));
    assert.ok(!open.includes(neverOpened));
  });

  it('say what is wrong, where, and lead to why it matters', async () => {
    await findsInTheEnd(faulty, ['missing-due-date', 'missing-owner']);
    const found = vscode.languages.getDiagnostics(address(faulty));
    for (const { message, range, severity, code } of found) {
      assert.match(message, /A note on the parking review would be circulated/u);
      assert.equal(range.start.line, 5);
      assert.equal(severity, vscode.DiagnosticSeverity.Warning);
      assert.ok(typeof code === 'object' && 'target' in code, 'the rule is a link');
    }
  });

  it('follow what is typed, before it is saved', async () => {
    const editor = await show(faulty);
    await append(editor, 'Officers would look at it again.{#parking-note-panels}\n');
    await findsInTheEnd(faulty, ['missing-due-date', 'missing-owner', 'undefined-id']);
    await vscode.commands.executeCommand('undo');
    await findsInTheEnd(faulty, ['missing-due-date', 'missing-owner']);
  });

  it('come and go in a document because of what is typed in another', async () => {
    const before = rulesFound(latest);
    const editor = await show(faulty);
    await append(editor, 'The letter was due by 2 April 2024.{#agency-letter due 2 April 2024}\n');
    await findsInTheEnd(
      latest,
      before.filter((rule) => rule !== 'missing-due-date'),
    );
    await closeAll();
    await findsInTheEnd(latest, before);
  });
});
