import assert from 'node:assert/strict';
import type { Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { poorest, richest } from '../support/lsp-capabilities.ts';
import { clearDesksAfterEach, Desk, minutes } from '../support/lsp-desk.ts';
import { type Editor, withEditor } from '../support/lsp-editor.ts';
import { board, configuration, february, january, leisure } from '../support/lsp-minutes.ts';

function rename(editor: Editor, path: string, words: string, newName: string): Promise<WorkspaceEdit> {
  return editor.request('textDocument/rename', { ...editor.at(path, words, 2), newName });
}

/** Shows that an edit puts `after` in the place of every `before`, in those documents and no others. */
function replaces(editor: Editor, edit: WorkspaceEdit, paths: readonly string[], before: RegExp, after: string): void {
  const edited = editor.edited(edit);
  assert.deepEqual([...edited.keys()].sort(), [...paths].sort());
  for (const [path, text] of edited) assert.equal(text, editor.textAt(editor.uri(path)).replace(before, after), path);
}

for (const [client, capabilities] of Object.entries({ richest, poorest })) {
  describe(`Renaming for the ${client} of clients`, () => {
    const editor = withEditor([leisure], { capabilities });

    it('asks first what would be renamed', async () => {
      const { range, placeholder } = await editor().request<{ range: Range; placeholder: string }>(
        'textDocument/prepareRename',
        editor().at(board, '#rack', 2),
      );
      assert.equal(placeholder, 'rack');
      assert.equal(editor().wordsAt(editor().uri(board), range), 'rack');
    });

    it('changes an id in every document', async () => {
      const edit = await rename(editor(), board, '#rack', 'stand');
      replaces(editor(), edit, [january, february, board], /#rack/gu, '#stand');
    });

    it('changes an owner in the header too', async () => {
      const edit = await rename(editor(), january, '@ranger', '@warden');
      replaces(editor(), edit, [january], /ranger(?=:)|(?<=@)ranger/gu, 'warden');
    });

    it('changes an owner in the configuration too', async () => {
      const edit = await rename(editor(), board, '@clerk', 'town-clerk');
      replaces(editor(), edit, [january, board, configuration], /(?<=@)clerk|clerk(?=")/gu, 'town-clerk');
    });

    it('is refused in words', async () => {
      const refusal = (newName: string, words = '#rack') =>
        editor().refusal('textDocument/rename', { ...editor().at(january, words, 2), newName });
      assert.match(await refusal('bolts'), /#bolts is an item already/u);
      assert.match(await refusal('two words'), /cannot be a name.*Join its words with hyphens/u);
      assert.match(await refusal('stand', 'Parks'), /Nothing here can be renamed/u);
      assert.match(
        await editor().refusal('textDocument/prepareRename', editor().at(january, 'Parks')),
        /Nothing here can be renamed/u,
      );
    });

    it('changes nothing where the name stays', async () => {
      assert.equal(editor().edited(await rename(editor(), board, '#rack', 'rack')).size, 0);
    });
  });
}

describe('The edit of a renaming', () => {
  const rich = withEditor([leisure], { capabilities: richest });
  const poor = withEditor([leisure], { capabilities: poorest });

  it('says what it does, and of which texts, to a client that asks', async () => {
    const editor = rich();
    const uri = await editor.open(february);
    await editor.client.edit(uri, 0, 0, '');
    const edit = await rename(editor, board, '#rack', 'stand');
    assert.deepEqual(Object.values(edit.changeAnnotations ?? {}), [
      { label: 'Rename #rack to #stand: 4 places in 3 documents' },
    ]);
    const changes = edit.documentChanges as readonly TextDocumentEdit[];
    const versions = new Map(changes.map(({ textDocument }) => [textDocument.uri, textDocument.version]));
    assert.equal(versions.get(uri), 2);
    assert.equal(versions.get(editor.uri(board)), null);
    const id = Object.keys(edit.changeAnnotations ?? {})[0];
    for (const { edits } of changes)
      for (const one of edits) assert.equal((one as { annotationId: string }).annotationId, id);
  });

  it('is a plain list of changes for a client that takes no other', async () => {
    const editor = poor();
    const edit = await rename(editor, board, '#rack', 'stand');
    assert.deepEqual(Object.keys(edit), ['changes']);
    assert.equal(editor.edited(edit).size, 3);
  });

  it('is of the configuration as the editor has it', async () => {
    const editor = rich();
    const uri = await editor.open(configuration);
    await editor.client.edit(uri, 0, 0, '\n\n');
    await editor.client.ready();
    const edit = await rename(editor, board, '@clerk', 'town-clerk');
    assert.match(editor.edited(edit).get(configuration) ?? '', /^\n\n\{[^}]*"town-clerk": \{ "name": "Ada Merrow"/u);
  });
});

describe('Renaming while the configuration cannot be read', () => {
  clearDesksAfterEach();
  const stating = '{ "owners": { "mayor": { "name": "Ada Merrow" } } }\n';
  const broken = stating.replace(' } }\n', ' }, }\n');
  const text = minutes('The Mayor will write.{action #letter @mayor due July 2024}');
  /** The form of the edit, or the words of the refusal. */
  const renamed = (desk: Desk, words: string, newName: string) =>
    desk.client
      .request<object>('textDocument/rename', { ...desk.client.at(desk.uri('a.minutes'), words, 2), newName })
      .then(
        (edit) => Object.keys(edit).join(),
        (error: Error) => error.message,
      );

  it('is refused for an owner, whom it may state', async () => {
    const desk = await Desk.ready({ 'matters.config.json': broken, 'a.minutes': text });
    await desk.open('a.minutes', text);
    assert.match(await renamed(desk, '@mayor', 'chair'), /cannot be read as it stands.*Mend it/u);
    assert.match(await renamed(desk, '#letter', 'note'), /changes/iu, 'an item it cannot state');
  });

  it('is refused, too, where it could be read before', async () => {
    const desk = await Desk.ready({ 'matters.config.json': stating, 'a.minutes': text });
    await desk.open('a.minutes', text);
    await desk.write('matters.config.json', broken);
    await desk.ready();
    assert.match(await renamed(desk, '@mayor', 'chair'), /cannot be read as it stands.*Mend it/u);
    await desk.write('matters.config.json', stating);
    await desk.ready();
    assert.match(await renamed(desk, '@mayor', 'chair'), /changes/iu);
  });
});
