import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withEditor } from '../support/lsp-editor.ts';

const untidy = `---
minutes: 1
body: Leisure Panel
date: 10 January 2024
---
🚲   The gate.{ Action   #gate @clerk  DUE 1 May 2024 }
The  fence.{ Action   #fence @clerk  DUE 1 May 2024 }
`;
const tidyGate = untidy.replace('{ Action   #gate @clerk  DUE 1 May 2024 }', '{action #gate @clerk due 1 May 2024}');
const tidy = tidyGate.replace('{ Action   #fence @clerk  DUE 1 May 2024 }', '{action #fence @clerk due 1 May 2024}');
const path = 'a.minutes';

describe('Formatting', () => {
  const editor = withEditor([{ [path]: untidy }]);
  const options = { tabSize: 2, insertSpaces: true };

  /** The text once the edits of a request are made. */
  async function formatted(method: string, params: object): Promise<string> {
    const uri = editor().uri(path);
    const edits = await editor().request<TextEdit[]>(method, { textDocument: { uri }, options, ...params });
    return TextDocument.applyEdits(TextDocument.create(uri, '', 0, editor().textAt(uri)), edits);
  }

  it('writes every tag in order, and no other word', async () => {
    assert.equal(await formatted('textDocument/formatting', {}), tidy);
  });

  it('writes those of a range', async () => {
    const range = editor().range(path, 'The gate.{ Action');
    assert.equal(await formatted('textDocument/rangeFormatting', { range }), tidyGate);
  });

  it('writes the tag that has just been closed', async () => {
    const { position } = editor().at(path, '2024 }\nThe', '2024 }'.length);
    assert.equal(await formatted('textDocument/onTypeFormatting', { position, ch: '}' }), tidyGate);
    assert.equal(await formatted('textDocument/onTypeFormatting', { position, ch: '\n' }), untidy);
  });

  it('has nothing to say of what is no minutes', async () => {
    const textDocument = { uri: editor().uri('b.minutes') };
    assert.equal(await editor().request('textDocument/formatting', { textDocument, options }), null);
  });
});
