/** Puts a connection and a session together: the one place where a message meets the state it changes. */
import type { CancellationToken, Connection, InitializeParams } from 'vscode-languageserver';
import type { ConfigurationFault } from '../config/fault.ts';
import { normalUri } from './addresses.ts';
import { type Capabilities, capabilitiesOf } from './capabilities.ts';
import { configurationDiagnostics, diagnosticsOf, ResultIds } from './diagnostics.ts';
import { defaultEditorSettings, type EditorSettings } from './editor-settings.ts';
import type { Between } from './given.ts';
import { ErrorCodes, LSPErrorCodes, ResponseError } from './library.ts';
import { faultIn } from './parameters.ts';
import type { ServerPorts } from './ports.ts';
import { IndexProgress } from './progress.ts';
import { Publisher } from './publisher.ts';
import { Refresher } from './refresher.ts';
import { invalid } from './refused.ts';
import { type Place, Session } from './session.ts';

export class Server {
  readonly connection: Connection;
  readonly ports: ServerPorts;
  readonly session: Session;
  readonly resultIds: ResultIds;
  settings: EditorSettings = defaultEditorSettings;
  #client: Capabilities = capabilitiesOf({ capabilities: {} });
  readonly #publisher: Publisher;
  readonly #progress: IndexProgress;
  readonly #refresher: Refresher;
  readonly #configurations = new Map<string, readonly ConfigurationFault[]>();
  /** Whether the client has asked for the outline, and so wants to be told when it changes. */
  wantsOutline = false;
  #phase: 'before initialize' | 'serving' | 'after shutdown' = 'before initialize';
  #takesIn = false;
  #indexed = false;
  /** Work of the server's own that is under way. */
  readonly #work = new Set<Promise<unknown>>();
  #waiting: (() => void)[] = [];

  constructor(connection: Connection, ports: ServerPorts) {
    this.connection = connection;
    this.ports = ports;
    this.resultIds = new ResultIds(Math.trunc(ports.now() * 1000).toString(36));
    this.#progress = new IndexProgress(connection, () => this.#client);
    this.#refresher = new Refresher(
      connection,
      ports,
      () => this.#client,
      (what) => this.ask('the client', what),
    );
    this.session = new Session(ports, {
      changed: (uris, typed) => this.#changed(uris, typed),
      touched: (uris) => this.#refresher.touch(uris),
      configured: (uri, faults) => this.#configured(uri, faults),
      progress: (done, total) => this.#advanced(done, total),
      settled: () => this.#rested(),
      log: (message) => connection.console.warn(message),
      failed: (error) => this.failed('the index', error),
    });
    this.#publisher = new Publisher({
      now: ports.now,
      quiet: ports.quiet,
      diagnostics: (uri) => this.#diagnostics(uri),
      isOpen: (uri) => this.session.isOpen(uri),
      shownUri: (uri) => this.session.shownUri(uri),
      send: (uri, diagnostics) => {
        const version = this.session.versionOf(uri);
        const said = { uri, diagnostics: [...diagnostics], ...(version === null ? {} : { version }) };
        this.ask('publishing', connection.sendDiagnostics(said));
      },
      failed: (error) => this.failed('publishing', error),
    });
  }

  /** What the client can do. */
  get client(): Capabilities {
    return this.#client;
  }

  /** Takes down what the client can do; from now on it is served. False for one that is served already, or no more. */
  meet(params: InitializeParams): boolean {
    if (this.#phase !== 'before initialize') return false;
    this.#client = capabilitiesOf(params);
    this.#phase = 'serving';
    return true;
  }

  /** Ends all work; what is asked for from now on is refused. */
  shutDown(): void {
    this.#phase = 'after shutdown';
    this.session.dispose();
    this.#rested();
  }

  /**
   * Makes a handler of a function, by the name of its method: it is not begun once the client has called the request off, it sees everything typed
   * so far, and an exception costs this one answer and a line in the log.
   */
  answer<P, R>(name: string, give: (params: P, token: CancellationToken) => R) {
    return async (params: P, token: CancellationToken): Promise<Awaited<R> | ResponseError<never>> => {
      if (this.#phase !== 'serving') return refusals[this.#phase];
      if (token.isCancellationRequested) return called;
      const fault = faultIn(name, params);
      if (fault !== undefined) return invalid(fault);
      try {
        this.session.takeIn();
        const given = give(params, token);
        return given instanceof Promise ? await unlessCalledOff(given, token) : (given as Awaited<R>);
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

  /** Looks after something nobody waits for: where it goes wrong, that costs a line in the log. */
  ask(name: string, what: Promise<unknown>): void {
    what.catch((error: unknown) => this.failed(name, error));
  }

  /** The same for work of the server's own, which belongs to what is to be done before all is known. */
  work(name: string, what: Promise<unknown>): void {
    const done = what
      .catch((error: unknown) => this.failed(name, error))
      .finally(() => {
        this.#work.delete(done);
        this.#rested();
      });
    this.#work.add(done);
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

  /** Resolves once everything there is to know is known and has been said, or the client has called that off. */
  async settled(token?: CancellationToken): Promise<void> {
    while (this.#phase === 'serving' && token?.isCancellationRequested !== true) {
      this.session.takeIn();
      if (!this.session.ready || this.#work.size > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      else if (this.#publisher.busy) await this.#publisher.settled();
      else break;
    }
    // What the client is asked to do about it goes out first.
    await this.breathe();
  }

  /** Lets messages that wait have their turn. */
  async breathe(): Promise<void> {
    await new Promise<void>((resolve) => this.ports.soon(resolve));
  }

  /** What is shown between the words of a document. It is kept, for the client is to be told when it would be something else. */
  shown<A extends ArrayLike<unknown> | null>(uri: string, sort: Between, place: Place, show: (place: Place) => A): A {
    const answer = show(place);
    this.#refresher.keep(normalUri(uri), sort, {
      minutes: place.minutes,
      answer,
      again: () => {
        const now = this.session.at(uri);
        return now === undefined ? undefined : { minutes: now.minutes, answer: show(now) };
      },
    });
    return answer;
  }

  /** Has the client told when a virtual document that it was given may be another. */
  gave(uri: string): void {
    if (this.#client.textDocumentContent) this.#refresher.keepContent(uri);
  }

  /** A client that closes a document shows nothing of it. */
  close(uri: string): void {
    this.session.close(uri);
    this.#refresher.forget(normalUri(uri));
    this.resultIds.forget(normalUri(uri));
  }

  /** Has a client ask again for what is shown between the words. */
  refreshHints(): void {
    this.#refresher.refreshBetween();
  }

  #diagnostics(uri: string) {
    const faults = this.#configurations.get(uri);
    if (faults !== undefined) return configurationDiagnostics(faults);
    const place = this.session.at(uri);
    return place === undefined ? [] : diagnosticsOf(place, this.session, this.#client);
  }

  #changed(uris: readonly string[], typed: string | undefined): void {
    this.resultIds.touch(uris);
    if (!this.#client.pullsDiagnostics) this.#publisher.publish(uris);
    // The document it is typing in a client asks for by itself.
    else if (uris.some((uri) => uri !== typed)) this.#refresher.refresh('diagnostics');
    if (this.wantsOutline) this.#refresher.refresh('outline');
    this.#refresher.refreshContents();
  }

  #configured(uri: string, faults: readonly ConfigurationFault[]): void {
    const before = this.#configurations.get(uri) ?? [];
    this.#configurations.set(uri, faults);
    if (before.length + faults.length === 0) return;
    // A configuration is no document of ours, so that no client asks for what is wrong with it: it is told.
    const said = { uri: this.session.shownUri(uri), diagnostics: configurationDiagnostics(faults) };
    this.ask('publishing', this.connection.sendDiagnostics(said));
  }

  #advanced(done: number, total: number): void {
    if (done < total) this.#progress.advance(done, total);
    this.#indexed = true;
  }

  /** Nothing is under way in the session, or not here. */
  #rested(): void {
    if (this.#indexed && this.session.ready) {
      this.#indexed = false;
      this.#progress.end();
      this.refreshHints();
      this.ports.indexed?.();
    }
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** The answer, or that the request was called off, whichever is known first. */
async function unlessCalledOff<R>(given: Promise<R>, token: CancellationToken): Promise<R | ResponseError<never>> {
  const answer = await new Promise<R | ResponseError<never>>((resolve, reject) => {
    token.onCancellationRequested(() => resolve(called));
    given.then(resolve, reject);
  });
  return token.isCancellationRequested ? called : answer;
}

const refusals = {
  'before initialize': new ResponseError<never>(ErrorCodes.ServerNotInitialized, 'The client has not said hello yet.'),
  'after shutdown': new ResponseError<never>(ErrorCodes.InvalidRequest, 'The server has been shut down.'),
};

const called = new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was called off.');

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
