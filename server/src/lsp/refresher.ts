/** Has a client ask again for what it shows: each at the most once for changes that come together. */
import type { Connection } from 'vscode-languageserver';
import type { Capabilities } from './capabilities.ts';
import { CodeLensRefreshRequest } from './library.ts';
import type { ServerPorts } from './ports.ts';
import { outlineChanged } from './protocol.ts';

type Shown = 'diagnostics' | 'hints' | 'outline';

export class Refresher {
  readonly #connection: Connection;
  readonly #ports: Pick<ServerPorts, 'soon'>;
  readonly #client: () => Capabilities;
  readonly #ask: (what: Promise<unknown>) => void;
  readonly #due = new Set<Shown>();

  /** `ask` looks after a request whose answer nobody needs: a client may refuse it. */
  constructor(
    connection: Connection,
    ports: Pick<ServerPorts, 'soon'>,
    client: () => Capabilities,
    ask: (what: Promise<unknown>) => void,
  ) {
    this.#connection = connection;
    this.#ports = ports;
    this.#client = client;
    this.#ask = ask;
  }

  refresh(what: Shown): void {
    if (this.#due.has(what)) return;
    this.#due.add(what);
    this.#ports.soon(() => {
      this.#due.delete(what);
      if (what === 'diagnostics') this.#diagnostics();
      else if (what === 'hints') this.#hints();
      else this.#ask(this.#connection.sendNotification(outlineChanged, { version: 1 }));
    });
  }

  #diagnostics(): void {
    if (this.#client().refreshesDiagnostics) this.#ask(this.#connection.languages.diagnostics.refresh());
  }

  /** What is shown between the words: lenses, hints, colours. */
  #hints(): void {
    const client = this.#client();
    if (client.refreshesCodeLenses) this.#ask(this.#connection.sendRequest(CodeLensRefreshRequest.type));
    if (client.refreshesInlayHints) this.#ask(this.#connection.languages.inlayHint.refresh());
    if (client.refreshesTokens) this.#ask(this.#connection.languages.semanticTokens.refresh());
  }
}
