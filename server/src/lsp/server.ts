/** Puts a connection, a session and the handlers together: the one place where a message meets the state it changes. */
import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { ConfigurationFault } from '../config/fault.ts';
import { type Capabilities, capabilitiesOf } from './capabilities.ts';
import { configurationDiagnostics, diagnosticsOf, ResultIds } from './diagnostics.ts';
import { defaultEditorSettings, type EditorSettings } from './editor-settings.ts';
import { handlers } from './handlers/index.ts';
import type { ServerPorts } from './ports.ts';
import { IndexProgress } from './progress.ts';
import { outlineChanged } from './protocol.ts';
import { Publisher } from './publisher.ts';
import { type Place, Session } from './session.ts';

export class Server {
  readonly connection: Connection;
  readonly ports: ServerPorts;
  readonly session: Session;
  readonly resultIds = new ResultIds();
  settings: EditorSettings = defaultEditorSettings;
  #client: Capabilities = capabilitiesOf({ capabilities: {} });
  readonly #publisher: Publisher;
  readonly #progress: IndexProgress;
  readonly #configurations = new Map<string, readonly ConfigurationFault[]>();
  /** Whether the client has asked for the outline, and so wants to be told when it changes. */
  wantsOutline = false;
  #takesIn = false;
  #tellsOutline = false;
  #refreshes = false;

  constructor(connection: Connection, ports: ServerPorts) {
    this.connection = connection;
    this.ports = ports;
    this.#progress = new IndexProgress(connection, () => this.#client);
    this.session = new Session(ports, {
      changed: (uris) => this.#changed(uris),
      configured: (uri, faults) => this.#configured(uri, faults),
      progress: (done, total) => this.#advanced(done, total),
      log: (message) => connection.console.warn(message),
      failed: (error) => this.failed('the index', error),
    });
    this.#publisher = new Publisher({
      now: ports.now,
      soon: ports.soon,
      diagnostics: (uri) => this.#diagnostics(uri),
      isOpen: (uri) => this.session.isOpen(uri),
      send: (uri, diagnostics) => {
        const version = this.session.versionOf(uri);
        void connection.sendDiagnostics({
          uri,
          diagnostics: [...diagnostics],
          ...(version === null ? {} : { version }),
        });
      },
      failed: (error) => this.failed('publishing', error),
    });
  }

  /** What the client can do. */
  get client(): Capabilities {
    return this.#client;
  }

  /** Registers every handler and begins to listen. */
  listen(): void {
    for (const handle of handlers) handle(this);
    this.connection.listen();
  }

  /** Takes down what the client can do. */
  meet(params: InitializeParams): void {
    this.#client = capabilitiesOf(params);
  }

  /**
   * Makes a handler of a function: it is not begun once the client has called the request off, it sees everything typed
   * so far, and an exception costs this one answer and a line in the log.
   */
  answer<P, R>(name: string, give: (params: P, token: CancellationToken) => R) {
    return async (params: P, token: CancellationToken): Promise<Awaited<R> | ResponseError<never>> => {
      if (token.isCancellationRequested) return called;
      try {
        this.session.takeIn();
        const given = await give(params, token);
        return token.isCancellationRequested ? called : given;
      } catch (error) {
        if (error instanceof ResponseError) return error as ResponseError<never>;
        this.failed(name, error);
        return new ResponseError<never>(LSPErrorCodes.RequestFailed, `${name}: ${messageOf(error)}`);
      }
    };
  }

  /** The same for a request about a document: `otherwise` is the answer where the address is no document. */
  answerIn<P extends { readonly textDocument: { readonly uri: string } }, R>(
    name: string,
    otherwise: R,
    give: (place: Place, params: P, token: CancellationToken) => R | Promise<R>,
  ) {
    return this.answer(name, (params: P, token) => {
      const place = this.session.at(params.textDocument.uri);
      return place === undefined ? otherwise : give(place, params, token);
    });
  }

  /** Writes an exception down; the server goes on. */
  failed(name: string, error: unknown): void {
    this.connection.console.error(
      `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }

  /** Text has been typed: it is read when the messages that came with it have been taken too. */
  typed(): void {
    if (this.#takesIn) return;
    this.#takesIn = true;
    this.ports.soon(() => {
      this.#takesIn = false;
      this.session.takeIn();
    });
  }

  /** Resolves once everything that is known has been said. */
  async settled(): Promise<void> {
    while (!this.session.ready) await this.breathe();
    this.session.takeIn();
    await this.#publisher.settled();
  }

  /** Lets messages that wait have their turn. */
  async breathe(): Promise<void> {
    await new Promise<void>((resolve) => this.ports.soon(resolve));
  }

  /** Has a client ask again for what is shown between the words. */
  refreshHints(): void {
    const { connection } = this;
    if (this.#client.refreshesCodeLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (this.#client.refreshesInlayHints) void connection.languages.inlayHint.refresh();
    if (this.#client.refreshesTokens) void connection.languages.semanticTokens.refresh();
  }

  #diagnostics(uri: string) {
    const faults = this.#configurations.get(uri);
    if (faults !== undefined) return configurationDiagnostics(faults);
    const place = this.session.at(uri);
    return place === undefined ? [] : diagnosticsOf(place, this.session, this.#client);
  }

  #changed(uris: readonly string[]): void {
    this.resultIds.touch(uris);
    if (this.#client.pullsDiagnostics) this.#refreshOthers(uris);
    else this.#publisher.publish(uris);
    this.#outlineChanged();
  }

  /** A client that asks is told to ask again where more changed than the document it is typing in. */
  #refreshOthers(uris: readonly string[]): void {
    if (this.#refreshes || !this.#client.refreshesDiagnostics) return;
    if (uris.every((uri) => this.session.isOpen(uri)) && uris.length < 2) return;
    this.#refreshes = true;
    this.ports.soon(() => {
      this.#refreshes = false;
      void this.connection.languages.diagnostics.refresh();
    });
  }

  #configured(uri: string, faults: readonly ConfigurationFault[]): void {
    const before = this.#configurations.get(uri) ?? [];
    this.#configurations.set(uri, faults);
    if (before.length + faults.length === 0) return;
    // A configuration is no document of ours, so that no client asks for what is wrong with it: it is told.
    void this.connection.sendDiagnostics({
      uri: this.session.shownUri(uri),
      diagnostics: configurationDiagnostics(faults),
    });
  }

  #advanced(done: number, total: number): void {
    this.#progress.advance(done, total);
    if (!this.session.ready) return;
    this.#progress.end();
    this.refreshHints();
  }

  /** Several changes that come together are told of once. */
  #outlineChanged(): void {
    if (this.#tellsOutline || !this.wantsOutline) return;
    this.#tellsOutline = true;
    this.ports.soon(() => {
      this.#tellsOutline = false;
      void this.connection.sendNotification(outlineChanged, { version: 1 });
    });
  }
}

const called = new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was called off.');

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
