/** What the server can do, as it says at `initialize`. */
import type {
  DidChangeWatchedFilesRegistrationOptions,
  FileOperationRegistrationOptions,
  ServerCapabilities,
} from 'vscode-languageserver';
import { completionTriggers } from '../features/completion.ts';
import { onTypeTriggers } from '../features/on-type.ts';
import { tokenModifiers, tokenTypes } from '../features/semantic-tokens.ts';
import { virtualScheme } from '../features/virtual-address.ts';
import type { Capabilities } from './capabilities.ts';
import { CodeActionKind, TextDocumentSyncKind, WatchKind } from './library.ts';

/** Under which name a client keeps the settings of the editor. */
export const settingsSection = 'mattersArising';

/**
 * What a client is asked to tell of: our files, and whatever is made or deleted, for of a folder that is renamed or moved
 * nobody tells of each file in it.
 */
export const watchedFiles: DidChangeWatchedFilesRegistrationOptions = {
  watchers: [
    { globPattern: '**/*.minutes' },
    { globPattern: '**/*.minutes.md' },
    { globPattern: '**/matters.config.json' },
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ],
};

const ownFiles: FileOperationRegistrationOptions = {
  filters: [
    { scheme: 'file', pattern: { glob: '**/*.{minutes,minutes.md}', matches: 'file' } },
    { scheme: 'file', pattern: { glob: '**/*', matches: 'folder' } },
  ],
};

export function offered(client: Capabilities): ServerCapabilities {
  const [firstTrigger = '}', ...moreTriggers] = onTypeTriggers;
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: true },
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    renameProvider: { prepareProvider: true },
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.RefactorRewrite,
        CodeActionKind.RefactorExtract,
        CodeActionKind.SourceFixAll,
        'source.tagAll',
      ],
      resolveProvider: true,
    },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: firstTrigger, moreTriggerCharacter: moreTriggers },
    codeLensProvider: {},
    inlayHintProvider: {},
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'matters', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: ownFiles, didDelete: ownFiles, didRename: ownFiles },
      ...(client.textDocumentContent ? { textDocumentContent: { schemes: [virtualScheme] } } : {}),
    },
  };
}
