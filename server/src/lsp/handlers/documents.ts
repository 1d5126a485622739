/** What an editor has open, incrementally synchronised, and files that change outside it (LSP 3.18, "Document Synchronization"). */
import type { Server } from '../server.ts';

export function handleDocuments(server: Server): void {
  const { connection, session } = server;

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    session.open(uri, version, text);
    server.typed();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    session.edit(uri, version, contentChanges);
    server.typed();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => server.close(uri));

  const changed = (uris: readonly string[]) => server.work('watched files', session.filesChanged(uris));
  connection.onDidChangeWatchedFiles(({ changes }) => changed(changes.map(({ uri }) => uri)));
  connection.workspace.onDidCreateFiles(({ files }) => changed(files.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles(({ files }) => changed(files.map(({ uri }) => uri)));
  connection.workspace.onDidRenameFiles(({ files }) =>
    changed(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
  );
}
