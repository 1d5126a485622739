import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, MarkupContent, Range, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { poorest, richest } from '../support/lsp-capabilities.ts';
import { type Editor, inEditor, withEditor, withoutTabStops } from '../support/lsp-editor.ts';
import { configuration, february, leisure } from '../support/lsp-minutes.ts';

/** Types words at the end of the February minutes and asks what may come next. */
async function typed(editor: Editor, words: string): Promise<readonly CompletionItem[]> {
  const uri = editor.uri(february);
  if (!editor.client.isOpen(uri)) await editor.open(february);
  const { length } = editor.client.textOf(uri);
  await editor.client.edit(uri, length, length, words);
  const position = TextDocument.create(uri, '', 0, editor.client.textOf(uri)).positionAt(length + words.length);
  const { items, itemDefaults } = await editor.request<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position,
  });
  const range = itemDefaults?.editRange as Range | undefined;
  // As the protocol has it of an item that does not say itself what it replaces.
  return items.map((item) =>
    item.textEdit === undefined && range !== undefined
      ? { ...item, textEdit: { range, newText: item.textEditText ?? item.label } }
      : item,
  );
}

/** The document once an item has been chosen, from where the words were typed. */
function taken(editor: Editor, item: CompletionItem, from: string): string {
  const uri = editor.uri(february);
  const document = TextDocument.create(uri, '', 0, editor.client.textOf(uri));
  const text = TextDocument.applyEdits(document, [item.textEdit as TextEdit]);
  return text.slice(text.lastIndexOf(from));
}

async function resolved(editor: Editor, item: CompletionItem): Promise<MarkupContent> {
  const { documentation } = await editor.request<CompletionItem>('completionItem/resolve', item);
  return documentation as MarkupContent;
}

describe('Completion for a client that takes everything', () => {
  const editor = withEditor([leisure], { capabilities: richest });

  it('offers kinds with their tab stops', async () => {
    const items = await typed(editor(), '\nThe path would be swept.{');
    const action = items.find(({ label }) => label.startsWith('action #id')) as CompletionItem;
    assert.equal(action.insertTextFormat, 2);
    assert.match(taken(editor(), action, '{action'), /\$\{1:/u);
    assert.match(withoutTabStops(taken(editor(), action, '{action')), /^\{action #\S+ @\S* due/u);
  });

  it('offers the ids there are, with how they stand and what they are called', async () => {
    const items = await typed(editor(), '\nMore of it.{#ra');
    const rack = items.find(({ label }) => label.includes('rack')) as CompletionItem;
    assert.match(rack.labelDetails?.detail ?? '', /\S/u);
    assert.match(rack.labelDetails?.description ?? '', /mend the 🚲 rack/u);
    assert.match(taken(editor(), rack, '{#'), /^\{#rack/u);
    const { kind, value } = await resolved(editor(), rack);
    assert.equal(kind, 'markdown');
    assert.match(value, /\*\*The Ranger would mend the 🚲 rack\*\*/u);
  });

  it('offers who may be named', async () => {
    const items = await typed(editor(), '\nThe gate.{action #gate @');
    assert.deepEqual(
      ['clerk', 'ranger'].filter((handle) => items.some(({ label }) => label.includes(handle))),
      ['clerk', 'ranger'],
    );
  });

  it('is told once what all of a list replace', async () => {
    const uri = editor().uri(february);
    await typed(editor(), '\nMore of it.{#ra');
    const { length } = editor().client.textOf(uri);
    const position = TextDocument.create(uri, '', 0, editor().client.textOf(uri)).positionAt(length);
    const list = await editor().request<CompletionList>('textDocument/completion', { textDocument: { uri }, position });
    assert.equal(editor().wordsAt(uri, list.itemDefaults?.editRange as Range), '#ra');
    for (const { textEdit, textEditText, label } of list.items)
      assert.deepEqual(
        { textEdit, textEditText, label: label[0] },
        { textEdit: undefined, textEditText: undefined, label: '#' },
      );
  });

  it('offers nothing in what is no minutes', async () => {
    const list = await editor().request('textDocument/completion', editor().at(configuration, 'asOf'));
    assert.deepEqual(list, { isIncomplete: false, items: [] });
  });

  it('gives an item back as it is where there is no more to say of it', async () => {
    for (const of of [0, 99]) {
      const item = { label: 'x', data: { of, key: 'item:gone' } };
      assert.deepEqual(await editor().request('completionItem/resolve', item), item);
    }
    assert.deepEqual(await editor().request('completionItem/resolve', { label: 'x' }), { label: 'x' });
  });
});

describe('Completion behind which more is to be chosen', () => {
  const commands = async (editor: Editor) => {
    const items = await typed(editor, '\nThe path was swept.{action #sweep ');
    return new Set(items.map(({ command }) => command?.command));
  };

  it('has the client ask again with the command that it names', () => {
    const experimental = { matters: { suggestCommand: 'mine.suggest' } };
    return inEditor([leisure], { capabilities: { ...richest, experimental } }, async (editor) =>
      assert.ok((await commands(editor)).has('mine.suggest')),
    );
  });

  it('has no command for a client that names none', () =>
    inEditor([leisure], { capabilities: richest }, async (editor) =>
      assert.deepEqual([...(await commands(editor))], [undefined]),
    ));
});

describe('Completion for a client that takes the least', () => {
  const editor = withEditor([leisure], { capabilities: poorest });

  it('is told with each item what it replaces', async () => {
    for (const { textEdit } of await typed(editor(), '\nMore of it.{#ra'))
      assert.equal(editor().wordsAt(editor().uri(february), (textEdit as TextEdit).range), '#ra');
  });

  it('has no tab stops', async () => {
    const items = await typed(editor(), '\nThe path would be swept.{');
    assert.ok(items.length > 4);
    for (const { insertTextFormat, textEdit } of items) {
      // That is what is taken where nothing is said.
      assert.equal(insertTextFormat, undefined);
      assert.doesNotMatch((textEdit as TextEdit).newText, /\$/u);
    }
  });

  it('tells beside the label what an item comes to, in the field that every client has', async () => {
    const items = await typed(editor(), '\nMore of it.{#ra');
    const rack = items.find(({ label }) => label.includes('rack')) as CompletionItem;
    assert.equal(rack.labelDetails, undefined);
    assert.match(rack.detail ?? '', /mend the 🚲 rack/u);
    const { kind, value } = await resolved(editor(), rack);
    assert.equal(kind, 'plaintext');
    assert.doesNotMatch(value, /\*\*|`/u);
  });
});
