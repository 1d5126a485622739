import assert from 'node:assert/strict';
import type {
  Diagnostic,
  DocumentSymbol,
  Hover,
  Range,
  SemanticTokens,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { richest } from '../support/lsp-capabilities.ts';
import { type Editor, type Files, withEditor } from '../support/lsp-editor.ts';

const header = (date: string) => `---\nminutes: 1\nbody: Leisure Panel\ndate: ${date}\n---\n`;
const windows = (text: string) => text.replaceAll('\n', '\r\n');

/** The same few words in every way a text can be laid out; `#rack` is defined in the first of them. */
const files: Files = {
  'matters.config.json': '{ "asOf": "2024-03-31", "owners": { "clerk": { "name": "Ada Merrow" } } }',
  'a.minutes': `${header('2024-01-10')}The 🚲🚲 rack [🛠 mended]{action #rack @nobody due 1 May 2024} by all.\n`,
  'windows.minutes': windows(`${header('2024-01-11')}The gate.\n🚲 waits.{#rack}{#nothing}\n`),
  'marked.minutes': `\uFEFF${header('2024-01-12')}🚲.{#rack}{#nothing}`,
  // The first line is what a byte order mark shifts, and here a tag stands in it.
  'marked-first.minutes': '\uFEFF🚲 was heard of.{#rack}{#nothing}\r\n{#rack}',
  'old.minutes': `${header('2024-01-13').replaceAll('\n', '\r')}🚲.\rThe rack.{#rack}{#nothing}`,
};
/** What is painted from the id on. */
const tokens: Readonly<Record<string, readonly string[]>> = {
  'a.minutes': ['#rack', '@nobody', 'due', '1 May 2024', '}'],
  'windows.minutes': ['#rack', '}', '{', '#nothing', '}'],
  'marked.minutes': ['#rack', '}', '{', '#nothing', '}'],
  'marked-first.minutes': ['#rack', '}', '{', '#nothing', '}', '{', '#rack', '}'],
  'old.minutes': ['#rack', '}', '{', '#nothing', '}'],
};
const documents = Object.keys(files).filter((path) => path.endsWith('.minutes'));
const referring = documents.filter((path) => path !== 'a.minutes');

function suite(title: string, isOpen: boolean): void {
  describe(title, () => {
    const opened = withEditor([files], { capabilities: richest });
    let editor: Editor;
    before(async () => {
      editor = opened();
      if (isOpen) for (const path of documents) await editor.open(path);
      await editor.client.ready();
    });

    it('are right for diagnostics', async () => {
      const said = await editor.pulled();
      for (const path of referring) assert.deepEqual(wordsOf(path, 'undefined-id', said), ['#nothing'], path);
      assert.deepEqual(wordsOf('a.minutes', 'undefined-owner', said), ['@nobody']);
    });

    function wordsOf(path: string, rule: string, said: ReadonlyMap<string, readonly Diagnostic[]>): string[] {
      const uri = editor.uri(path);
      const found = said.get(uri)?.filter(({ code }) => code === rule) ?? [];
      return found.map(({ range }) => editor.wordsAt(uri, range));
    }

    it('are right for a hover, in and out', async () => {
      for (const path of documents) {
        const at = editor.at(path, '#rack', 2);
        const hover = await editor.request<Hover>('textDocument/hover', at);
        assert.equal(editor.wordsAt(at.textDocument.uri, hover.range as Range), '#rack', path);
      }
    });

    it('are right for the edits of a renaming', async () => {
      const edit = await editor.request<WorkspaceEdit>('textDocument/rename', {
        ...editor.at('a.minutes', '#rack', 2),
        newName: 'stand',
      });
      const edited = editor.edited(edit);
      assert.deepEqual([...edited.keys()].sort(), [...documents].sort());
      for (const [path, text] of edited)
        assert.equal(text, editor.textAt(editor.uri(path)).replaceAll('#rack', '#stand'), path);
    });

    it('are right for semantic tokens', async () => {
      for (const path of documents) {
        const uri = editor.uri(path);
        const { data } = await editor.request<SemanticTokens>('textDocument/semanticTokens/full', {
          textDocument: { uri },
        });
        const words = rangesOf(data).map((range) => editor.wordsAt(uri, range));
        assert.deepEqual(words.slice(words.indexOf('#rack')), tokens[path], path);
      }
    });

    it('are right for symbols', async () => {
      for (const path of documents) {
        const uri = editor.uri(path);
        const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', {
          textDocument: { uri },
        });
        const rack = flat(symbols).find(({ detail }) => detail?.includes('#rack'));
        assert.ok(rack !== undefined, path);
        assert.match(editor.wordsAt(uri, rack.range), /\{(?:action )?#rack/u, path);
      }
    });

    it('are right for a selection that grows', async () => {
      const { textDocument, position } = editor.at('a.minutes', 'mended', 2);
      const [selection] = await editor.request<{ range: Range; parent?: { range: Range } }[]>(
        'textDocument/selectionRange',
        { textDocument, positions: [position] },
      );
      assert.equal(editor.wordsAt(textDocument.uri, selection?.range as Range), 'mended');
    });
  });
}

suite('Places in documents on the disk', false);
suite('Places in documents that are open', true);

/** The ranges of tokens as the protocol packs them. */
function rangesOf(data: readonly number[]): Range[] {
  const ranges: Range[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0] = data.slice(at, at + 3);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    ranges.push({ start: { line, character }, end: { line, character: character + length } });
  }
  return ranges;
}

function flat(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children ?? [])]);
}
