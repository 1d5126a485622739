/** Has a client ask again for what it shows: each at the most once for changes that come together. */
import type { Connection } from 'vscode-languageserver';
import type { Capabilities } from './capabilities.ts';
import { type Between, type Given, GivenAnswers } from './given.ts';
import { CodeLensRefreshRequest, TextDocumentContentRefreshRequest } from './library.ts';
import type { ServerPorts } from './ports.ts';
import { outlineChanged } from './protocol.ts';

type Shown = 'diagnostics' | 'outline' | 'contents' | Between;

const between: readonly Between[] = ['lenses', 'hints', 'tokens'];

export class Refresher {
  readonly #connection: Connection;
  readonly #ports: Pick<ServerPorts, 'soon'>;
  readonly #client: () => Capabilities;
  readonly #ask: (what: Promise<unknown>) => void;
  readonly #given = new GivenAnswers();
  readonly #due = new Set<Shown>();
  /** Addresses of virtual documents that the client was given, and not been asked to ask for again since. */
  readonly #contents = new Set<string>();
  /** Those of which it is about to be. */
  readonly #staleContents = new Set<string>();
  /** Addresses of documents of which something else may be shown between the words. */
  readonly #touched = new Set<string>();

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
      this.#send(what);
    });
  }

  /** Has everything between the words asked for again, whatever the client has of it. */
  refreshBetween(): void {
    for (const sort of between) this.refresh(sort);
  }

  /** Keeps what the client was given, if it can be told that it would be something else. */
  keep(uri: string, sort: Between, given: Given): void {
    if (this.#refreshes(sort)) this.#given.keep(uri, sort, given);
  }

  /**
   * Takes down that the client has a virtual document. It says nothing when it closes one: it is told once that there may be
   * another text, and again when it has asked for that.
   */
  keepContent(uri: string): void {
    this.#contents.add(uri);
  }

  /** Has virtual documents asked for again, those that the client has as they were before this moment. */
  refreshContents(): void {
    if (this.#contents.size === 0) return;
    for (const uri of this.#contents) this.#staleContents.add(uri);
    this.#contents.clear();
    this.refresh('contents');
  }

  forget(uri: string): void {
    this.#given.forget(uri);
  }

  /** The same where the client has something else of these documents than it would be given now. */
  touch(uris: readonly string[]): void {
    if (uris.length === 0 || !between.some((sort) => this.#refreshes(sort))) return;
    if (this.#touched.size === 0) this.#ports.soon(() => this.#look());
    for (const uri of uris) this.#touched.add(uri);
  }

  #look(): void {
    const uris = [...this.#touched];
    this.#touched.clear();
    // What is on its way in any case need not be looked at.
    for (const sort of between)
      if (this.#refreshes(sort) && !this.#due.has(sort) && this.#given.isStale(sort, uris)) this.#send(sort);
  }

  #refreshes(sort: Between): boolean {
    const client = this.#client();
    if (sort === 'lenses') return client.refreshesCodeLenses;
    return sort === 'hints' ? client.refreshesInlayHints : client.refreshesTokens;
  }

  #send(what: Shown): void {
    const { languages } = this.#connection;
    if (what === 'outline') this.#ask(this.#connection.sendNotification(outlineChanged, { version: 1 }));
    else if (what === 'contents') {
      const uris = [...this.#staleContents];
      this.#staleContents.clear();
      for (const uri of uris) this.#ask(this.#connection.sendRequest(TextDocumentContentRefreshRequest.type, { uri }));
    } else if (what === 'diagnostics') {
      if (this.#client().refreshesDiagnostics) this.#ask(languages.diagnostics.refresh());
    } else if (this.#refreshes(what)) {
      if (what === 'lenses') this.#ask(this.#connection.sendRequest(CodeLensRefreshRequest.type));
      else if (what === 'hints') this.#ask(languages.inlayHint.refresh());
      else this.#ask(languages.semanticTokens.refresh());
    }
  }
}
