import assert from 'node:assert/strict';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { poorest, richest } from '../support/lsp-capabilities.ts';
import { type Editor, editsOf, withEditor, withOpen } from '../support/lsp-editor.ts';
import { february, leisure } from '../support/lsp-minutes.ts';

/** Misspelt kinds, a sentence without a tag, and an ignore tag that nothing needs. */
const faulty = {
  ...leisure,
  'faulty.minutes': `---
minutes: 1
body: Leisure Panel
date: 15 March 2024
---
🚲 The gate would be mended.{acton #gate @clerk due 1 May 2024}
The fence would be mended.{acton #fence @clerk due 1 May 2024}

The Clerk would sweep the path.
The wall stands.{decision #wall}{ignore overdue, because it is old}
`,
};
const path = 'faulty.minutes';

function listed(editor: Editor, words: string, only?: string[]): Promise<CodeAction[]> {
  return editor.request('textDocument/codeAction', {
    textDocument: { uri: editor.uri(path) },
    range: editor.range(path, words),
    context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
  });
}

async function diagnosed(editor: Editor): Promise<readonly Diagnostic[]> {
  const textDocument = { uri: editor.uri(path) };
  const report = await editor.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
  return report.kind === 'full' ? report.items : [];
}

/** Makes the edits of an action in the editor, as somebody does who chooses it. */
async function apply(editor: Editor, { edit }: CodeAction): Promise<void> {
  for (const [uri, edits] of editsOf(edit ?? {})) {
    const text = editor.client.textOf(uri);
    const after = TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits);
    await editor.client.edit(uri, 0, text.length, after);
  }
}

describe('Code actions for a client that asks for the edits of the one it chooses', () => {
  const editor = withEditor([faulty], { capabilities: richest });

  it('are listed without edits, the fix with what it mends', async () => {
    const actions = await listed(editor(), 'acton #gate');
    const [fix] = actions;
    assert.equal(fix?.kind, 'quickfix');
    assert.equal(fix.diagnostics?.[0]?.code, 'unknown-kind');
    assert.ok(actions.every(({ edit, data }) => edit === undefined && data !== undefined));
  });

  it('are those kinds alone that are wanted', async () => {
    const kinds = async (...only: string[]) =>
      new Set((await listed(editor(), 'acton #gate', only)).map(({ kind }) => kind));
    assert.deepEqual(await kinds('quickfix'), new Set(['quickfix']));
    assert.deepEqual(await kinds('source'), new Set(['source.fixAll', 'source.tagAll']));
    assert.deepEqual(await kinds('notebook'), new Set());
  });

  it('tag words, with the place to fill in as a tab stop', async () => {
    const actions = await listed(editor(), 'The Clerk would sweep the path.', ['refactor']);
    const tag = actions.find(({ title }) => /^Tag .* as an action/u.test(title)) as CodeAction;
    const { edit } = await editor().request<CodeAction>('codeAction/resolve', tag);
    const [change] = (edit?.documentChanges ?? []) as readonly TextDocumentEdit[];
    const snippets = change?.edits.flatMap((one) => ('snippet' in one ? [one.snippet.value] : [])) ?? [];
    assert.match(snippets.join(), /\{action #\$\{1:[^}]+\}/u);
    assert.match(
      editor()
        .edited(edit ?? {})
        .get(path) ?? '',
      /sweep the path\.\{action #/u,
    );
  });

  it('tag what is untracked, with a tab stop where something is missing', async () => {
    const actions = await listed(editor(), 'The Clerk would sweep the path.', ['quickfix']);
    const tag = actions.find(({ title }) => title.startsWith('Tag it: ')) as CodeAction;
    const { edit } = await editor().request<CodeAction>('codeAction/resolve', tag);
    const [change] = (edit?.documentChanges ?? []) as readonly TextDocumentEdit[];
    const [one, ...more] = change?.edits ?? [];
    assert.deepEqual(more, []);
    assert.ok(one !== undefined && 'snippet' in one);
    assert.equal(one.snippet.value, String.raw`{action #sweep-path @clerk${'$'}{1:}\}$0`);
  });

  it('are refused by what no longer is', async () => {
    const gone = { title: 'x', data: { uri: editor().uri('gone.minutes'), key: {}, stamp: '' } };
    assert.match(await editor().refusal('codeAction/resolve', gone), /has changed since/u);
    assert.match(await editor().refusal('codeAction/resolve', { title: 'x' }), /has changed since/u);
  });
});

describe('A fix that is chosen', () => {
  const opened = withOpen(withEditor([faulty], { capabilities: richest }), path);
  let editor: Editor;
  let uri: string;
  beforeEach(() => ({ editor, uri } = opened()));

  it('makes what was wrong go, in the very text the client has', async () => {
    const wrong = (those: readonly Diagnostic[]) => those.filter(({ code }) => code === 'unknown-kind').length;
    assert.equal(wrong(await diagnosed(editor)), 2);
    const [fix] = await listed(editor, 'acton #gate', ['quickfix']);
    await apply(editor, await editor.request<CodeAction>('codeAction/resolve', fix));
    assert.match(
      editor.textAt(editor.uri(path)),
      /🚲 The gate would be mended\.\{action #gate @clerk due 1 May 2024\}/u,
    );
    assert.equal(wrong(await diagnosed(editor)), 1);
  });

  it('mends all of one sort at once', async () => {
    const actions = await listed(editor, 'acton #gate');
    const all = actions.find(({ title }) => /\ball\b/iu.test(title)) as CodeAction;
    await apply(editor, await editor.request<CodeAction>('codeAction/resolve', all));
    assert.doesNotMatch(editor.textAt(editor.uri(path)), /acton/u);
  });

  it('is refused once something has been typed, be the text as long as before', async () => {
    const [fix] = await listed(editor, 'acton #gate', ['quickfix']);
    const at = editor.client.textOf(uri).indexOf('sweep');
    await editor.client.edit(uri, at, at + 1, 'S');
    assert.match(await editor.refusal('codeAction/resolve', fix), /has changed since; ask again/u);
  });

  it('mends all that is certain', async () => {
    const [all] = await listed(editor, 'The wall', ['source.fixAll']);
    await apply(editor, await editor.request<CodeAction>('codeAction/resolve', all));
    assert.doesNotMatch(editor.textAt(uri), /ignore overdue/u);
    assert.match(editor.textAt(uri), /acton/u);
  });

  it('names the version it is for', async () => {
    await editor.client.edit(uri, 0, 0, '');
    const [fix] = await listed(editor, 'acton #gate', ['quickfix']);
    const { edit } = await editor.request<CodeAction>('codeAction/resolve', fix);
    const [change] = (edit?.documentChanges ?? []) as readonly TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 2 });
  });
});

describe('Code actions for a client that wants edits at once', () => {
  const { resolveSupport: _, ...codeAction } = richest.textDocument?.codeAction ?? {};
  const editor = withEditor([faulty], { capabilities: { textDocument: { codeAction } } });

  it('come with them, plain', async () => {
    const actions = await listed(editor(), 'acton #gate');
    assert.ok(actions.length > 1);
    for (const { edit, data } of actions) {
      assert.equal(data, undefined);
      assert.deepEqual(Object.keys(edit ?? {}), ['changes']);
      assert.notEqual(
        editor()
          .edited(edit ?? {})
          .get(path),
        editor().textAt(editor().uri(path)),
      );
    }
  });
});

describe('Code actions for a client that knows only commands', () => {
  const editor = withEditor([faulty], { capabilities: poorest });

  it('are none', async () => {
    assert.deepEqual(await listed(editor(), 'acton #gate'), []);
    assert.ok(editor().textAt(editor().uri(february)).length > 0);
  });
});
