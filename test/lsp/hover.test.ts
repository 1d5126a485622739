import assert from 'node:assert/strict';
import type { Hover, MarkupContent, Range } from 'vscode-languageserver-protocol';
import { poorest, richest } from '../support/lsp-capabilities.ts';
import type { Editor } from '../support/lsp-editor.ts';
import { withEditor } from '../support/lsp-editor.ts';
import { board, configuration, february, january, leisure } from '../support/lsp-minutes.ts';

async function hoverAt(editor: Editor, path: string, words: string, within = 1): Promise<MarkupContent> {
  const hover = await editor.request<Hover>('textDocument/hover', editor.at(path, words, within));
  return hover.contents as MarkupContent;
}

describe('A hover for a client that shows Markdown', () => {
  const editor = withEditor([leisure], { capabilities: richest });

  it('tells of an item and every meeting', async () => {
    const { kind, value } = await hoverAt(editor(), board, '#rack');
    assert.equal(kind, 'markdown');
    assert.match(value, /^\*\*\[The Ranger would mend the 🚲 rack\]\(/u);
    for (const part of ['Tom Iveson', '30 April 2024', 'no welder', 'Leisure Panel', 'Estates Board', '| --- |'])
      assert.ok(value.includes(part), part);
  });

  it('leads by each link to the words it is about', async () => {
    const { value } = await hoverAt(editor(), february, '#rack');
    const links = [...value.matchAll(/\]\((file:[^)#]+)#L(\d+),(\d+)\)/gu)];
    assert.ok(links.length >= 4);
    for (const [, uri = '', line, character] of links) {
      const start = { line: Number(line) - 1, character: Number(character) - 1 };
      const end = { ...start, character: start.character + 13 };
      assert.match(editor().wordsAt(uri, { start, end }), /^\{(?:action )?#/u);
    }
    assert.deepEqual(
      new Set(links.map(([, uri]) => uri)),
      new Set([january, february, board].map((path) => editor().uri(path))),
    );
  });

  it('leads from what is wrong to the page of its rule', async () => {
    const { value } = await hoverAt(editor(), february, '@nobody');
    assert.ok(value.includes('(matters:/rules/undefined-owner.md)'), value);
  });

  it('says what it is about', async () => {
    const at = editor().at(january, '#use', 1);
    const { range } = await editor().request<Hover>('textDocument/hover', at);
    assert.equal(editor().wordsAt(at.textDocument.uri, range as Range), '#use');
  });

  it('has nothing to say of plain words, nor of what is no minutes', async () => {
    for (const path of [january, configuration]) {
      const words = path === january ? 'Parks' : 'asOf';
      assert.equal(await editor().request('textDocument/hover', editor().at(path, words)), null);
    }
    const nowhere = { textDocument: { uri: 'file:///nowhere.minutes' }, position: { line: 0, character: 0 } };
    assert.equal(await editor().request('textDocument/hover', nowhere), null);
  });
});

describe('A hover for a client that does not', () => {
  const editor = withEditor([leisure], { capabilities: poorest });

  it('is the same in plain text', async () => {
    const { kind, value } = await hoverAt(editor(), board, '#rack');
    assert.equal(kind, 'plaintext');
    assert.match(value, /^The Ranger would mend the 🚲 rack #rack\n/u);
    assert.ok(
      value.includes('\nMeeting | Body | What changed | Words said\n20 February 2024 (here) | Estates Board | '),
    );
    assert.doesNotMatch(value, /\*\*|\]\(|`|---/u);
  });

  it('tells of what is wrong in plain text', async () => {
    const { kind, value } = await hoverAt(editor(), february, '@nobody');
    assert.equal(kind, 'plaintext');
    assert.match(value, /warning undefined-owner|error undefined-owner/u);
    assert.doesNotMatch(value, /\*\*|\]\(|`/u);
  });
});

describe('A hover for a client that would rather have plain text', () => {
  const hover = { contentFormat: ['plaintext' as const, 'markdown' as const] };
  const editor = withEditor([leisure], { capabilities: { textDocument: { hover } } });

  it('is in plain text', async () => {
    assert.equal((await hoverAt(editor(), board, '#rack')).kind, 'plaintext');
  });
});

describe('A hover where pictures are wanted', () => {
  const initialize = { initializationOptions: { hover: { images: true, meetings: 1 } } };
  const { workspace: _, ...rest } = richest;
  const markdown = withEditor([leisure], { capabilities: rest, initialize });
  const plain = withEditor([leisure], { initialize });

  it('draws the trend in a picture where Markdown is shown', async () => {
    const { value } = await hoverAt(markdown(), february, '#use');
    assert.match(value, /!\[2 values[^\]]*\]\(data:image\/svg\+xml,/u);
    assert.match(value, /1 earlier meeting/u);
  });

  it('draws it in blocks elsewhere', async () => {
    const { value } = await hoverAt(plain(), february, '#use');
    assert.match(value, /Trend: [▁-█]{2} 2 values/u);
  });
});
