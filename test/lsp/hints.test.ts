import assert from 'node:assert/strict';
import type { CodeLens, InlayHint, MessageSignature } from 'vscode-languageserver-protocol';
import { richest } from '../support/lsp-capabilities.ts';
import { type Editor, inEditor, withEditor } from '../support/lsp-editor.ts';
import { february, january, leisure } from '../support/lsp-minutes.ts';

/** What stands between the words, as `words before|hint`. */
async function hints(editor: Editor, path: string, range?: object): Promise<string[]> {
  const uri = editor.uri(path);
  const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const found = await editor.request<InlayHint[]>('textDocument/inlayHint', {
    textDocument: { uri },
    range: range ?? whole,
  });
  return found.map(({ position, label }) => {
    const before = editor.wordsAt(uri, { start: { line: position.line, character: 0 }, end: position });
    return `${before.slice(-12)}|${String(label)}`;
  });
}

async function lenses(editor: Editor, path: string): Promise<string[]> {
  const uri = editor.uri(path);
  const found = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  return found.map(({ range, command }) => `${editor.wordsAt(uri, range)}: ${command?.title}`);
}

/** A client that has its settings from nobody's hand but what it sends. */
const { workspace: _, ...withoutConfiguration } = richest;

describe('Hints between the words', () => {
  const editor = withEditor([leisure], { capabilities: withoutConfiguration });

  it('tell the day that is meant, what is late and what was put back', async () => {
    assert.deepEqual(await hints(editor(), january), [
      'next meeting|= 14 February 2024',
      'next meeting|✗ 46 days overdue',
      'y March 2025|= 31 March 2025',
    ]);
    const [slip, value] = await hints(editor(), february);
    assert.match(slip ?? '', /^0 April 2024\|put back 90 days$/u);
    assert.match(value ?? '', /#use\|now 44%$/u);
  });

  it('are those of the range that is shown', async () => {
    assert.deepEqual(await hints(editor(), january, editor().range(january, 'Figures')), []);
  });
});

describe('Lenses above a tag', () => {
  const editor = withEditor([leisure], { capabilities: withoutConfiguration });

  it('tell how often its item was spoken of, how it stands and what comes next', async () => {
    const found = await lenses(editor(), january);
    assert.ok(found.includes('{action #rack: 2 updates'), found.join('\n'));
    assert.ok(found.includes('{action #rack: next: 30 April 2024'), found.join('\n'));
  });

  it('have no command for a client that names none', async () => {
    const textDocument = { uri: editor().uri(january) };
    const found = await editor().request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.deepEqual([...new Set(found.map(({ command }) => command?.command))], ['']);
  });

  it('open the history with the command that the client names', () => {
    const experimental = { matters: { historyCommand: 'mine.history' } };
    return inEditor([leisure], { capabilities: { ...withoutConfiguration, experimental } }, async (other) => {
      const uri = other.uri(january);
      const [lens] = await other.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
      assert.equal(lens?.command?.command, 'mine.history');
      assert.deepEqual(lens?.command?.arguments, [{ id: 'rack', uri }]);
    });
  });
});

describe('Hints and lenses that somebody has turned off', () => {
  it('are not there from the start', () => {
    const initializationOptions = { codeLens: { updates: false, next: false }, inlayHints: { date: false } };
    const options = { capabilities: withoutConfiguration, initialize: { initializationOptions } };
    return inEditor([leisure], options, async (editor) => {
      assert.deepEqual(await hints(editor, january), ['next meeting|✗ 46 days overdue']);
      assert.equal((await hints(editor, february)).length, 2);
      for (const lens of await lenses(editor, january)) assert.doesNotMatch(lens, /update|next:/u);
    });
  });

  it('go when they are turned off, and come back', () =>
    inEditor([leisure], { capabilities: withoutConfiguration }, async (editor) => {
      const set = (mattersArising: object) =>
        editor.client.notify('workspace/didChangeConfiguration', { settings: { mattersArising } });
      await set({
        inlayHints: { date: false, overdue: false },
        codeLens: { updates: false, state: false, next: false },
      });
      await editor.client.ready();
      assert.deepEqual(await hints(editor, january), []);
      assert.deepEqual(await lenses(editor, january), []);
      await set({});
      await editor.client.ready();
      assert.equal((await hints(editor, january)).length, 3);
    }));

  it('are asked for again by a client that says it can', () =>
    inEditor([leisure], { capabilities: richest }, async ({ client }) => {
      const asked = client.received.map(({ method }: Pick<MessageSignature, 'method'>) => method);
      for (const method of ['codeLens', 'inlayHint', 'semanticTokens'])
        assert.ok(asked.includes(`workspace/${method}/refresh`), method);
    }));
});
