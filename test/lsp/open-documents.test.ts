import assert from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { OpenDocuments } from '../../server/src/lsp/open-documents.ts';

const uri = 'file:///a.minutes';
const text = 'One line.\r\nA second line.\r\nA third line.\r\n';

/** Types in the document, in one message for each list of changes, and tells what was before and what is left of it. */
function left(...messages: readonly (readonly TextDocumentContentChangeEvent[])[]): {
  now: string;
  before: readonly [string, string, string] | undefined;
} {
  const documents = new OpenDocuments();
  documents.open(uri, uri, 1, text);
  assert.deepEqual([...documents.takeUnread()], [[uri, text, undefined]]);
  for (const [index, changes] of messages.entries()) documents.edit(uri, index + 2, changes);
  const [[, now, before] = assert.fail('nothing was changed')] = [...documents.takeUnread()];
  if (before === undefined) return { now, before };
  const { first, last } = before.unchanged;
  assert.ok(now.startsWith(text.slice(0, first)), 'the beginning is another');
  assert.ok(now.endsWith(text.slice(text.length - last)), 'the end is another');
  return { now, before: [before.text, text.slice(0, first), text.slice(text.length - last)] };
}

const typed = (line: number, from: number, to: number, words: string): TextDocumentContentChangeEvent => ({
  range: { start: { line, character: from }, end: { line, character: to } },
  text: words,
});

describe('What an editor has open', () => {
  it('is known to begin and end as it did before something was typed', () => {
    const { now, before } = left([typed(1, 2, 8, 'last')]);
    assert.equal(now, 'One line.\r\nA last line.\r\nA third line.\r\n');
    assert.deepEqual(before, [text, 'One line.\r\nA ', ' line.\r\nA third line.\r\n']);
  });

  it('is known so over several changes, in one message or in several', () => {
    const changes = [typed(2, 2, 7, 'last'), typed(0, 0, 3, 'The first'), typed(0, 4, 9, '1st')];
    for (const messages of [[changes], changes.map((change) => [change])]) {
      const { now, before } = left(...messages);
      assert.equal(now, 'The 1st line.\r\nA second line.\r\nA last line.\r\n');
      assert.deepEqual(before, [text, '', ' line.\r\n']);
    }
  });

  it('takes a range from its end to its start as one from its start to its end', () => {
    assert.deepEqual(left([typed(1, 8, 2, 'last')]), left([typed(1, 2, 8, 'last')]));
  });

  it('is another text once all of it was sent', () => {
    assert.deepEqual(left([typed(1, 2, 8, 'last')], [{ text: 'New.' }]), { now: 'New.', before: [text, '', ''] });
  });

  it('is to be read anew once that was asked for', () => {
    const documents = new OpenDocuments();
    documents.open(uri, uri, 1, text);
    for (const _ of documents.takeUnread());
    documents.touch(uri);
    documents.edit(uri, 2, [typed(1, 2, 8, 'last')]);
    const [[, , before] = []] = [...documents.takeUnread()];
    assert.equal(before, undefined);
  });
});
