import assert from 'node:assert/strict';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type FoldingRange,
  type Location,
  type LocationLink,
  type SelectionRange,
} from 'vscode-languageserver-protocol';
import { poorest, richest } from '../support/lsp-capabilities.ts';
import { type Editor, withEditor } from '../support/lsp-editor.ts';
import { board, configuration, february, january, leisure } from '../support/lsp-minutes.ts';

/** Places as `PATH words`. */
function shown(editor: Editor, locations: readonly Location[]): string[] {
  return locations.map(({ uri, range }) => `${pathOf(editor, uri)} ${editor.wordsAt(uri, range)}`);
}

function pathOf(editor: Editor, uri: string): string {
  return uri.slice(editor.uri('x').length - 1);
}

for (const [client, capabilities] of Object.entries({ richest, poorest })) {
  describe(`Navigation for the ${client} of clients`, () => {
    const opened = withEditor([leisure], { capabilities });
    let editor: Editor;
    before(() => {
      editor = opened();
    });

    /** Where a request leads, whichever form the answer has. */
    async function leads(method: string, path: string, words: string): Promise<string[]> {
      const at = editor.at(path, words, 2);
      const found = await editor.request<Location[] | LocationLink[]>(method, at);
      if (capabilities === poorest) return shown(editor, found as Location[]);
      for (const { targetRange, targetSelectionRange, originSelectionRange } of found as LocationLink[]) {
        assert.ok(
          originSelectionRange !== undefined &&
            contains(originSelectionRange, { start: at.position, end: at.position }),
        );
        assert.ok(contains(targetRange, targetSelectionRange), 'a link selects a part of what it shows');
      }
      return shown(
        editor,
        (found as LocationLink[]).map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange })),
      );
    }

    it('leads from an id to the tag that defines it', async () => {
      assert.deepEqual(await leads('textDocument/definition', board, '#rack'), [`${january} action #rack`]);
    });

    it('leads from an owner to the header, and to the configuration', async () => {
      assert.deepEqual(await leads('textDocument/definition', january, '@ranger'), [`${january} ranger`]);
      assert.deepEqual(await leads('textDocument/definition', board, '@clerk'), [`${configuration} "clerk"`]);
    });

    it('leads nowhere from a name that nothing defines', async () => {
      assert.deepEqual(await leads('textDocument/definition', february, '@nobody'), []);
    });

    it('leads from a definition to the first tag that says more of it', async () => {
      assert.deepEqual(await leads('textDocument/declaration', january, '#rack'), [`${february} #rack`]);
    });

    it('finds all references, with the definition or without', async () => {
      const references = async (includeDeclaration: boolean, path: string, words: string) => {
        const params = { ...editor.at(path, words, 2), context: { includeDeclaration } };
        return shown(editor, await editor.request<Location[]>('textDocument/references', params));
      };
      const others = [`${january} #rack`, `${february} #rack`, `${board} #rack`];
      assert.deepEqual(await references(true, board, '#rack'), [`${january} #rack`, ...others]);
      assert.deepEqual(await references(false, board, '#rack'), others);
      const clerk = [`${january} @clerk`, `${board} @clerk`];
      assert.deepEqual(await references(true, board, '@clerk'), [`${configuration} "clerk"`, ...clerk]);
      assert.deepEqual(await references(false, board, '@clerk'), clerk);
    });

    it('highlights a name in its document', async () => {
      const at = editor.at(january, '#rack', 2);
      const found = await editor.request<DocumentHighlight[]>('textDocument/documentHighlight', at);
      assert.deepEqual(
        found.map(({ kind, range }) => [kind, editor.wordsAt(at.textDocument.uri, range)]),
        [
          [DocumentHighlightKind.Write, '#rack'],
          [DocumentHighlightKind.Read, '#rack'],
        ],
      );
    });

    it('opens step by step what waits on an item and what an item serves', async () => {
      const [rack] = await editor.request<CallHierarchyItem[]>(
        'textDocument/prepareCallHierarchy',
        editor.at(board, '#rack', 2),
      );
      assert.equal(rack?.uri, editor.uri(january));
      assert.match(rack?.detail ?? '', /#rack · action/u);
      const incoming = await editor.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: rack });
      assert.deepEqual(
        incoming.map(({ from, fromRanges }) => [from.name, fromRanges.map((range) => editor.wordsAt(from.uri, range))]),
        [['The Clerk would order bolts', ['#rack']]],
      );
      const [signs] = await editor.request<CallHierarchyItem[]>(
        'textDocument/prepareCallHierarchy',
        editor.at(board, '#signs', 2),
      );
      const outgoing = await editor.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
        item: signs,
      });
      assert.deepEqual(
        outgoing.map(({ to, fromRanges }) => [
          pathOf(editor, to.uri),
          to.detail?.split(' ')[0],
          fromRanges.map((range) => editor.wordsAt(editor.uri(board), range)),
        ]),
        [[january, '#use', ['#use']]],
      );
      for (const { from } of incoming) assert.ok(contains(from.range, from.selectionRange));
      assert.equal(await editor.request('callHierarchy/incomingCalls', { item: { ...rack, data: null } }), null);
    });

    it('folds the header, its owners and the sections', async () => {
      const folds = await editor.request<FoldingRange[]>('textDocument/foldingRange', {
        textDocument: { uri: editor.uri(january) },
      });
      const lines = editor.textAt(editor.uri(january)).split('\n');
      assert.deepEqual(
        folds.map(({ startLine, endLine }) => [lines[startLine], lines[endLine]]),
        [
          ['---', '---'],
          ['owners:', '  ranger: { name: Tom Iveson, role: Park Ranger }'],
          ['# Parks', 'See https://example.org/parks for the plan.'],
          ['## Figures', 'See https://example.org/parks for the plan.'],
        ],
      );
    });

    it('grows a selection from a word to the document, one for each caret', async () => {
      const { textDocument, position } = editor.at(january, '#use', 2);
      const other = editor.at(january, 'Parks').position;
      const selections = await editor.request<SelectionRange[]>('textDocument/selectionRange', {
        textDocument,
        positions: [position, other],
      });
      assert.equal(selections.length, 2);
      const [first] = selections;
      const words: string[] = [];
      for (let one = first; one !== undefined; one = one.parent) {
        words.push(editor.wordsAt(textDocument.uri, one.range));
        if (one.parent !== undefined) assert.ok(contains(one.parent.range, one.range));
      }
      assert.ok(words.includes('{metric #use now 40%, target 60% by March 2025}'), words.join('\n'));
      assert.equal(words.at(-1), editor.textAt(textDocument.uri));
    });

    it('links to the web and to the minutes of other meetings', async () => {
      const uri = editor.uri(january);
      const links = await editor.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
      assert.deepEqual(
        links.map(({ range, target }) => [editor.wordsAt(uri, range), target]),
        [
          ['14 February 2024', editor.uri(february)],
          ['next meeting', editor.uri(february)],
          ['https://example.org/parks', 'https://example.org/parks'],
        ],
      );
    });

    it('has nothing to say of a file that is no minutes', async () => {
      for (const method of ['definition', 'references', 'documentHighlight', 'prepareCallHierarchy']) {
        const params = { ...editor.at(configuration, 'clerk'), context: { includeDeclaration: true } };
        assert.equal(await editor.request(`textDocument/${method}`, params), null);
      }
    });
  });
}

interface Span {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

function contains(outer: Span, inner: Span): boolean {
  const isBefore = (one: Span['start'], other: Span['start']) =>
    one.line < other.line || (one.line === other.line && one.character <= other.character);
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
}
