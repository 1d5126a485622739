/** What two clients say they can do: all that the server makes use of, and nothing at all. */
import type { ClientCapabilities } from 'vscode-languageserver-protocol';

/** A client that takes everything in its richest form, and asks for diagnostics itself. */
export const richest: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    workspaceFolders: true,
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    textDocumentContent: {},
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {}, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: { codeDescriptionSupport: true, relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {
      completionList: { itemDefaults: ['editRange'] },
      completionItem: {
        snippetSupport: true,
        labelDetailsSupport: true,
        commitCharactersSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        resolveSupport: { properties: ['documentation'] },
      },
    },
    definition: { linkSupport: true },
    declaration: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
      resolveSupport: { properties: ['edit'] },
      dataSupport: true,
      isPreferredSupport: true,
    },
    rename: { prepareSupport: true, honorsChangeAnnotations: true },
    foldingRange: { lineFoldingOnly: true },
  },
};

/** A client that says nothing of itself: it is told of diagnostics, and takes what every client takes. */
export const poorest: ClientCapabilities = {};

/** One that listens for diagnostics, with everything they can have. */
export const listening: ClientCapabilities = {
  workspace: { workspaceFolders: true },
  textDocument: {
    publishDiagnostics: { codeDescriptionSupport: true, relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
  },
};

/** One that asks for them. */
export const asking: ClientCapabilities = {
  workspace: { workspaceFolders: true },
  textDocument: {
    diagnostic: { codeDescriptionSupport: true, relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
  },
};
