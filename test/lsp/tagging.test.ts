import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type SuggestionsAnswer,
  suggestionsAnswerSchema,
  type TagEditsAnswer,
  tagEditsAnswerSchema,
} from '../../server/src/config/tagging-schema.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { richest } from '../support/lsp-capabilities.ts';
import { type Editor, withEditor, withOpen } from '../support/lsp-editor.ts';
import { leisure } from '../support/lsp-minutes.ts';

const path = 'panel/2024-03-13.minutes';
const files = {
  ...leisure,
  [path]: `---
minutes: 1
body: Leisure Panel
date: 13 March 2024
---
🚲 The Clerk would circulate the hire agreement by May 2024.\r
The Ranger would now mend the 🚲 rack by June 2024.\r
Rent arrears stood at 3.9 per cent.`,
};

const suggestions = (editor: Editor) =>
  editor.request<SuggestionsAnswer>('matters/suggestions', { version: 1, uri: editor.uri(path) });

const first = ({ suggestions: all }: SuggestionsAnswer) => all.map(({ choices }) => choices[0]?.key ?? '');

describe('The tags for what is untracked in a document', () => {
  const opened = withOpen(withEditor([files], { capabilities: richest }), path);
  let editor: Editor;
  let uri: string;
  beforeEach(() => ({ editor, uri } = opened()));

  const edits = (keys: readonly string[], documentVersion: number | null) => ({
    version: 1,
    uri,
    documentVersion,
    keys,
  });

  it('come with where the words stand, who, when, and what is certain', async () => {
    const answer = suggestionsAnswerSchema.parse(await suggestions(editor));
    assert.equal(answer.documentVersion, 1);
    const [agreement, rack, arrears] = answer.suggestions;
    assert.deepEqual(agreement, {
      range: { start: { line: 5, character: 0 }, end: { line: 5, character: 60 } },
      kind: 'action',
      words: '🚲 The Clerk would circulate the hire agreement by May 2024.',
      owner: 'Ada Merrow',
      due: 'May 2024',
      certain: true,
      choices: [
        {
          key: agreement?.choices[0]?.key,
          tag: '{action #hire-agreement @clerk due May 2024}',
          updates: null,
        },
      ],
    });
    assert.equal(rack?.certain, false);
    assert.equal(rack?.choices[0]?.updates?.id, 'rack');
    assert.deepEqual([arrears?.kind, arrears?.due], ['metric', '3.9 per cent']);
  });

  it('are written as they were shown, and the public copy stays byte for byte', async () => {
    const answer = await suggestions(editor);
    const written = tagEditsAnswerSchema.parse(
      await editor.request<TagEditsAnswer>('matters/tagEdits', edits(first(answer), answer.documentVersion)),
    );
    const before = editor.textAt(uri);
    const after = TextDocument.applyEdits(TextDocument.create(uri, '', 0, before), written.edits);
    for (const { choices } of answer.suggestions) assert.ok(after.includes(choices[0]?.tag ?? 'none'));
    assert.deepEqual(strip(after, parse(after)), strip(before, parse(before)));
  });

  it('are refused once something has been typed, whatever was typed', async () => {
    const { documentVersion, suggestions: all } = await suggestions(editor);
    await editor.client.edit(uri, 0, 0, '');
    const keys = [all[0]?.choices[0]?.key ?? ''];
    assert.match(await editor.refusal('matters/tagEdits', edits(keys, documentVersion)), /have changed since/u);
  });

  it('are refused once their id has been taken elsewhere', async () => {
    const { documentVersion, suggestions: all } = await suggestions(editor);
    const other = await editor.open('panel/2024-02-14.minutes');
    const end = editor.client.textOf(other).length;
    await editor.client.edit(other, end, end, 'It would be read.{action #hire-agreement @clerk due 1 June 2024}\n');
    const keys = [all[0]?.choices[0]?.key ?? ''];
    assert.match(await editor.refusal('matters/tagEdits', edits(keys, documentVersion)), /have changed since/u);
    await editor.client.close(other);
  });

  it('are refused of another version of the protocol, of no keys, and of no minutes', async () => {
    assert.match(await editor.refusal('matters/suggestions', { version: 2, uri }), /does not read/u);
    assert.match(await editor.refusal('matters/tagEdits', edits([], 1)), /does not read/u);
    const gone = { version: 1, uri: editor.uri('gone.minutes') };
    assert.match(await editor.refusal('matters/suggestions', gone), /not among the minutes/u);
  });
});

describe('The code action to tag all', () => {
  const listed = (editor: Editor) =>
    editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: editor.uri(path) },
      range: editor.range(path, 'hire agreement'),
      context: { diagnostics: [], only: ['source.tagAll'] },
    });
  const plain = withEditor([files], { capabilities: richest });
  const reviewing = withEditor([files], {
    capabilities: { ...richest, experimental: { matters: { reviewCommand: 'mine.review' } } },
  });

  it('is the command of a client that shows the list, and whole without being asked for more', async () => {
    const [action] = await listed(reviewing());
    const title = 'Tag what is untracked in this document…';
    const command = { title, command: 'mine.review', arguments: [{ uri: reviewing().uri(path) }] };
    assert.deepEqual(action, { title, kind: 'source.tagAll', command });
    assert.deepEqual(await reviewing().request('codeAction/resolve', action), action);
  });

  it('writes what is certain for any other', async () => {
    const [action] = await listed(plain());
    const { edit } = await plain().request<CodeAction>('codeAction/resolve', action);
    const text =
      plain()
        .edited(edit ?? {})
        .get(path) ?? '';
    assert.match(text, /2024\.\{action #hire-agreement @clerk due May 2024\}\r\n.*rack by June 2024\.\r\n.*\{metric /u);
  });
});
