/** `initialize`, `initialized`, workspace folders, settings, `shutdown` (LSP 3.18, "Lifecycle Messages"). */
import type { InitializeError, InitializeParams, InitializeResult, WorkspaceFolder } from 'vscode-languageserver';
import { uriOfPath } from '../addresses.ts';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  ResponseError,
} from '../library.ts';
import { offered, settingsSection, watchedFiles } from '../offered.ts';
import type { Server } from '../server.ts';

export function handleLifecycle(server: Server): void {
  const { connection, session } = server;
  let folders: readonly string[] = [];

  connection.onInitialize((params: InitializeParams): InitializeResult | ResponseError<InitializeError> => {
    if (!server.meet(params))
      return new ResponseError<InitializeError>(ErrorCodes.InvalidRequest, 'The client has said hello before.');
    folders = foldersOf(params);
    server.work('settings', readSettings(server, params.initializationOptions));
    return {
      capabilities: offered(server.client),
      serverInfo: { name: 'Matters Arising', version: server.ports.version },
    };
  });

  connection.onInitialized(() => {
    for (const uri of folders) session.addFolder(uri);
    session.watchTheDay();
    const { client } = server;
    if (client.watchesFiles)
      server.ask('watching', connection.client.register(DidChangeWatchedFilesNotification.type, watchedFiles));
    if (client.configuration) {
      server.ask(
        'settings',
        connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection }),
      );
      server.ask('settings', askForSettings(server));
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) session.removeFolder(uri);
        for (const { uri } of added) session.addFolder(uri);
      });
    }
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    if (server.client.configuration) server.ask('settings', askForSettings(server));
    else server.work('settings', readSettings(server, (settings as Record<string, unknown> | null)?.[settingsSection]));
  });

  connection.onShutdown(() => server.shutDown());
}

/** The folders of any client: one that knows only of one root, or of none at all, is served too. */
function foldersOf({
  workspaceFolders,
  rootUri,
  rootPath,
}: InitializeParams & { workspaceFolders?: WorkspaceFolder[] | null }): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return rootPath ? [uriOfPath(rootPath)] : [];
}

async function askForSettings(server: Server): Promise<void> {
  const given = await server.connection.workspace.getConfiguration(settingsSection);
  server.work('settings', readSettings(server, given));
}

/** Takes what a person set in the editor; what does not read is told of, and the usual holds. */
async function readSettings(server: Server, given: unknown): Promise<void> {
  if (given === undefined || given === null) return;
  const { readEditorSettings } = await import('../../config/editor-schema.ts');
  const { settings, faults } = readEditorSettings(given);
  for (const fault of faults) server.connection.console.warn(fault);
  server.settings = settings;
  server.refreshHints();
}
