/** Keeps open documents of the scheme `matters` as the workspace is now: the server makes them, and nobody types in them. */
import { workspace } from 'vscode';
import { type BaseLanguageClient, TextDocumentContentRequest } from 'vscode-languageclient/node';

const scheme = 'matters';

export function refreshVirtualDocuments(client: BaseLanguageClient): void {
  const open = workspace.textDocuments.filter(({ uri }) => uri.scheme === scheme);
  if (open.length === 0) return;
  const providers = client.getFeature(TextDocumentContentRequest.method)?.getProviders() ?? [];
  for (const { onDidChangeEmitter } of providers.filter((provider) => provider.scheme === scheme))
    for (const { uri } of open) onDidChangeEmitter.fire(uri);
}
