/**
 * What is used of the protocol's library while the server runs; types are taken from it directly. This is the one file that
 * loads it, for a bundle copies its hundreds of names for each that does.
 */
export {
  CodeActionKind,
  CodeLensRefreshRequest,
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentHighlightKind,
  ErrorCodes,
  FoldingRangeKind,
  InsertTextFormat,
  LSPErrorCodes,
  MarkupKind,
  Message,
  NotificationType,
  RequestType,
  ResponseError,
  SemanticTokensBuilder,
  SymbolKind,
  SymbolTag,
  TextDocumentContentRefreshRequest,
  TextDocumentContentRequest,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
