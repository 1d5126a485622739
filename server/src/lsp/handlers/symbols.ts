/** `textDocument/documentSymbol` and `workspace/symbol`. */
import type { DocumentSymbol, SymbolInformation, WorkspaceSymbol } from 'vscode-languageserver';
import { documentSymbols, type DocumentSymbol as Found } from '../../features/document-symbols.ts';
import { mostSymbols, workspaceSymbols } from '../../features/workspace-symbols.ts';
import type { Minutes } from '../../register/model.ts';
import { SymbolKind } from '../library.ts';
import { locationOf } from '../links.ts';
import { rangeOf } from '../positions.ts';
import type { Server } from '../server.ts';
import type { Place } from '../session.ts';
import { symbolKindOf } from '../symbol-kinds.ts';

export function handleSymbols(server: Server): void {
  const { connection, session } = server;

  connection.onDocumentSymbol(
    server.answerIn(
      'textDocument/documentSymbol',
      null,
      (place: Place): DocumentSymbol[] | SymbolInformation[] | null => {
        const symbols = documentSymbols(place.snapshot, place.minutes).map((found) => symbolOf(found, place.minutes));
        return server.client.hierarchicalSymbols
          ? symbols
          : symbols.flatMap((symbol) => flat(symbol, '', session.uriOf(place.root, place.minutes)));
      },
    ),
  );

  connection.onWorkspaceSymbol(
    server.answer('workspace/symbol', ({ query }): WorkspaceSymbol[] => {
      const found = session.roots.map((root) =>
        workspaceSymbols(root.snapshot, query).map((symbol) => ({ root, symbol })),
      );
      return inTurn(found, mostSymbols).map(({ root, symbol: { name, kind, detail, place } }) => ({
        name,
        kind: symbolKindOf(kind),
        containerName: detail,
        location: locationOf(place, root, session),
      }));
    }),
  );
}

/** The first of each list, then the second of each: no folder's best is crowded out by what another has many of. */
function inTurn<T>(lists: readonly (readonly T[])[], most: number): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const taken: T[] = [];
  for (let place = 0; place < longest && taken.length < most; place++)
    for (const list of lists) if (place < list.length) taken.push(list[place] as T);
  return taken.slice(0, most);
}

const sectionKinds: Readonly<Record<'header' | 'section', SymbolKind>> = {
  header: SymbolKind.Package,
  section: SymbolKind.String,
};

function symbolOf(found: Found, minutes: Minutes): DocumentSymbol {
  const { sort, kind, name, detail, words, children } = found;
  return {
    name: name === '' ? '(no words)' : name,
    detail,
    kind: sort === 'header' || sort === 'section' ? sectionKinds[sort] : symbolKindOf(kind),
    range: rangeOf(minutes, found),
    selectionRange: rangeOf(minutes, words),
    children: children.map((child) => symbolOf(child, minutes)),
  };
}

/** For clients that know no tree of symbols. */
function flat({ children = [], ...symbol }: DocumentSymbol, containerName: string, uri: string): SymbolInformation[] {
  const { name, kind, range } = symbol;
  return [
    { name, kind, containerName, location: { uri, range } },
    ...children.flatMap((child) => flat(child, name, uri)),
  ];
}
