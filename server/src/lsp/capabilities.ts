/** What a client can do, read once out of what it says at `initialize`; a client that says nothing can do little. */
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';

export interface Capabilities {
  /**
   * Asks for diagnostics itself (LSP 3.17, pull). One that can be told of them, and not be asked to ask again, is told: it
   * would not know when another document than the one it shows makes a difference.
   */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticTags: boolean;
  readonly relatedInformation: boolean;
  readonly workspaceFolders: boolean;
  /** Lets the server ask for files to be watched. */
  readonly watchesFiles: boolean;
  readonly configuration: boolean;
  readonly progress: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesTokens: boolean;
  /** Takes edits of several documents with the reason for each. */
  readonly annotatedEdits: boolean;
  readonly documentChanges: boolean;
  /** Takes code actions as literals, and asks for their edits when one is chosen. */
  readonly codeActionLiterals: boolean;
  readonly commands: OwnCommands;
  readonly resolvesCodeActions: boolean;
  readonly snippets: boolean;
  /** Shows what a completion comes to beside its label. */
  readonly labelDetails: boolean;
  /** Takes what all completions of a list replace once for the list (LSP 3.17). */
  readonly commonEditRange: boolean;
  /** Takes text to insert with tab stops in a code action's edit (LSP 3.18). */
  readonly snippetEdits: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Shows Markdown in a hover, and would rather have it than plain text. */
  readonly markdownHover: boolean;
  /** The same for what a completion is documented with. */
  readonly markdownDocumentation: boolean;
  readonly textDocumentContent: boolean;
  /** Takes definitions with the stretch they are of. */
  readonly definitionLinks: boolean;
  readonly declarationLinks: boolean;
  /** How many folding ranges of a document are of use; undefined where the client does not say. */
  readonly mostFolds: number | undefined;
}

/** Commands of the client's own, by the names it gives them; `''` where it has none: it could only send them back. */
export interface OwnCommands {
  /** Shows a list of tags to choose from. */
  readonly review: string;
  /** Shows the history of `{ id, uri }`, an item and a document of its workspace. */
  readonly history: string;
  /** Asks for completions where the caret is. */
  readonly suggest: string;
}

export function capabilitiesOf({ capabilities }: Pick<InitializeParams, 'capabilities'>): Capabilities {
  const { workspace = {}, textDocument = {}, window = {} }: ClientCapabilities = capabilities ?? {};
  const refreshesDiagnostics = workspace.diagnostics?.refreshSupport === true;
  const pullsDiagnostics =
    textDocument.diagnostic !== undefined && (refreshesDiagnostics || textDocument.publishDiagnostics === undefined);
  const diagnostic = pullsDiagnostics ? textDocument.diagnostic : textDocument.publishDiagnostics;
  return {
    pullsDiagnostics,
    refreshesDiagnostics,
    codeDescription: diagnostic?.codeDescriptionSupport === true,
    diagnosticTags: diagnostic?.tagSupport !== undefined,
    relatedInformation: diagnostic?.relatedInformation === true,
    workspaceFolders: workspace.workspaceFolders === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    configuration: workspace.configuration === true,
    progress: window.workDoneProgress === true,
    refreshesInlayHints: workspace.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace.codeLens?.refreshSupport === true,
    refreshesTokens: workspace.semanticTokens?.refreshSupport === true,
    annotatedEdits: workspace.workspaceEdit?.changeAnnotationSupport !== undefined,
    documentChanges: workspace.workspaceEdit?.documentChanges === true,
    commands: ownCommandsIn(capabilities?.experimental),
    codeActionLiterals: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesCodeActions: textDocument.codeAction?.resolveSupport?.properties?.includes('edit') === true,
    labelDetails: textDocument.completion?.completionItem?.labelDetailsSupport === true,
    commonEditRange: textDocument.completion?.completionList?.itemDefaults?.includes('editRange') === true,
    snippets: textDocument.completion?.completionItem?.snippetSupport === true,
    snippetEdits: workspace.workspaceEdit?.snippetEditSupport === true,
    hierarchicalSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: textDocument.hover?.contentFormat?.[0] === 'markdown',
    markdownDocumentation: textDocument.completion?.completionItem?.documentationFormat?.[0] === 'markdown',
    textDocumentContent: workspace.textDocumentContent !== undefined,
    definitionLinks: textDocument.definition?.linkSupport === true,
    declarationLinks: textDocument.declaration?.linkSupport === true,
    mostFolds: textDocument.foldingRange?.rangeLimit,
  };
}

/** What is experimental may be of any shape: a client may say what it can do for another server. */
function ownCommandsIn(experimental: unknown): OwnCommands {
  const { matters } = (experimental ?? {}) as { readonly matters?: Readonly<Record<string, unknown>> | null };
  const named = (key: string) => {
    const command = matters?.[key];
    return typeof command === 'string' ? command : '';
  };
  return { review: named('reviewCommand'), history: named('historyCommand'), suggest: named('suggestCommand') };
}
