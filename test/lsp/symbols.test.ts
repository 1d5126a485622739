import assert from 'node:assert/strict';
import type { DocumentSymbol, SymbolInformation, WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { poorest, richest } from '../support/lsp-capabilities.ts';
import { type Files, withEditor } from '../support/lsp-editor.ts';
import { harbour, january, leisure } from '../support/lsp-minutes.ts';

describe('Symbols of a document', () => {
  const rich = withEditor([leisure], { capabilities: richest });
  const poor = withEditor([leisure], { capabilities: poorest });

  it('are a tree of headings with the items under them', async () => {
    const textDocument = { uri: rich().uri(january) };
    const symbols = await rich().request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    const shown = (those: readonly DocumentSymbol[], depth = 0): string[] =>
      those.flatMap(({ name, children = [] }) => [`${'  '.repeat(depth)}${name}`, ...shown(children, depth + 1)]);
    assert.deepEqual(shown(symbols), [
      'Leisure Panel',
      '  Tom Iveson',
      'Parks',
      '  The Ranger would mend the 🚲 rack',
      '  The Clerk would order bolts',
      '  Figures',
      '    Forty per cent of visitors used it',
    ]);
  });

  it('are a list, each with what holds it, for a client that knows no tree', async () => {
    const textDocument = { uri: poor().uri(january) };
    const symbols = await poor().request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(
      symbols.map(({ name, containerName, location }) => [name, containerName, location.uri === textDocument.uri]),
      [
        ['Leisure Panel', '', true],
        ['Tom Iveson', 'Leisure Panel', true],
        ['Parks', '', true],
        ['The Ranger would mend the 🚲 rack', 'Parks', true],
        ['The Clerk would order bolts', 'Parks', true],
        ['Figures', 'Parks', true],
        ['Forty per cent of visitors used it', 'Figures', true],
      ],
    );
  });
});

describe('Symbols of all folders', () => {
  const editor = withEditor([leisure, harbour], { capabilities: richest });
  const search = (query: string) => editor().request<WorkspaceSymbol[]>('workspace/symbol', { query });

  it('are found by id, title and owner, in every folder', async () => {
    const found = await search('rack');
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri]),
      [
        ['#rack The Ranger would mend the 🚲 rack', editor().uri(january)],
        ['#pier-rack The pier rack would be painted', editor().uri('2024-03-05.minutes', 1)],
      ],
    );
    assert.equal((await search('@warden'))[0]?.name, '@warden Isla Penrose');
    assert.equal((await search('@clerk'))[0]?.location.uri, editor().uri('matters.config.json'));
    assert.match(found[0]?.containerName ?? '', /^action · .*Leisure Panel/u);
  });

  it('are all there before anything is typed, and none for what is nowhere', async () => {
    const named = (await search('')).map(({ name }) => name.split(' ')[0]);
    for (const id of ['#rack', '#bolts', '#use', '#lamp', '#signs', '#pier-rack', '@clerk', '@ranger', '@warden'])
      assert.ok(named.includes(id), id);
    assert.deepEqual(await search('zzzz'), []);
  });
});

describe('Symbols of a folder with very many', () => {
  const items = Array.from({ length: 300 }, (_, number) => `The fence was mended.{action #fence-${number} done}\n`);
  const many: Files = {
    '2024-01-10.minutes': `---\nminutes: 1\nbody: Panel\ndate: 10 January 2024\n---\n${items.join('')}`,
  };
  const editor = withEditor([many, harbour], { capabilities: richest });

  it('leave room for those of the others', async () => {
    const found = await editor().request<WorkspaceSymbol[]>('workspace/symbol', { query: '' });
    assert.equal(found.length, 60);
    assert.ok(found.some(({ name }) => name.startsWith('#pier-rack')));
  });
});
