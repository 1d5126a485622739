/** Diagnostics for clients that ask for them (LSP 3.18, "Pull Diagnostics"), and a way to wait until all are known. */
import type {
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { normalUri } from '../addresses.ts';
import { diagnosticsOf } from '../diagnostics.ts';
import { readyRequest } from '../protocol.ts';
import type { Server } from '../server.ts';

/** So many documents are looked at before the client is given a turn. */
const stride = 200;

export function handleDiagnostics(server: Server): void {
  const { connection, session, resultIds } = server;

  connection.languages.diagnostics.on(
    server.answer('textDocument/diagnostic', async (params): Promise<DocumentDiagnosticReport> => {
      const { textDocument, previousResultId } = params;
      await session.configuredAt(textDocument.uri);
      const uri = normalUri(textDocument.uri);
      const resultId = resultIds.of(uri);
      if (previousResultId === resultId) return { kind: 'unchanged', resultId };
      const place = session.at(textDocument.uri);
      const items = place === undefined ? [] : diagnosticsOf(place, session, server.client);
      const isKnown = session.isOpen(uri) && resultIds.isKnown(uri, previousResultId, items);
      return isKnown ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
    }),
  );

  connection.languages.diagnostics.onWorkspace(
    server.answer('workspace/diagnostic', async ({ previousResultIds }, token): Promise<WorkspaceDiagnosticReport> => {
      await server.settled(token);
      const before = new Map(previousResultIds.map(({ uri, value }) => [normalUri(uri), value]));
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      let looked = 0;
      for (const uri of new Set([...resultIds.touched, ...before.keys()])) {
        if (++looked % stride === 0) await server.breathe();
        if (token.isCancellationRequested) break;
        const resultId = resultIds.of(uri);
        const version = session.versionOf(uri);
        const shown = { uri: session.shownUri(uri), version, resultId };
        if (before.get(uri) === resultId) {
          items.push({ ...shown, kind: 'unchanged' });
          continue;
        }
        const place = session.at(uri);
        // What is gone need not be told to a client that has nothing of it.
        if (place === undefined && !before.has(uri)) continue;
        items.push({
          ...shown,
          kind: 'full',
          items: place === undefined ? [] : diagnosticsOf(place, session, server.client),
        });
      }
      return { items };
    }),
  );

  connection.onRequest(
    readyRequest,
    server.answer('matters/ready', async (_, token) => {
      await server.settled(token);
      return { version: 1 as const };
    }),
  );
}
