/** The requests of the server's own, each with its types: see server/src/lsp/README.md. */
import type { CancellationToken, Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Messages } from '../../../server/src/lsp/protocol.ts';

const version = 1;

/** Asks the server; rejects where it does not run, or refuses. */
export function ask<Method extends keyof Messages>(
  client: BaseLanguageClient,
  method: Method,
  params: Omit<Messages[Method]['params'], 'version'>,
  token?: CancellationToken,
): Promise<Messages[Method]['answer']> {
  const message = { version, ...params };
  // A token that is left out must not be passed on: it would be taken for a second parameter.
  return token === undefined ? client.sendRequest(method, message) : client.sendRequest(method, message, token);
}

/** Calls back when anything in an outline may have changed. */
export function onOutlineChanged(client: BaseLanguageClient, changed: () => void): Disposable {
  return client.onNotification('matters/outlineChanged', changed);
}
