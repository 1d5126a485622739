/** A client of a language server, the same for ours and for its peer: a process, messages over its streams, a clock. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { surroundings } from '../command.ts';

/** How to start a server, and what it asks of its client. */
export interface ServerKind {
  name: 'ours' | 'peer';
  /** The script, then its arguments. */
  words: readonly string[];
  environment: Record<string, string>;
  languageId: string;
  /** Of the files, with its dot. */
  ending: string;
  /** Whatever else goes into `initialize`. */
  initialize: object;
  /** What the server is told once it is initialized. */
  settings: unknown;
  /** Answers requests of the server; `textOf` gives the text of a document that the client has open. */
  answer(method: string, params: unknown, textOf: (uri: string) => string | undefined): unknown;
}

export interface StartOptions {
  folder: string;
  /** Whether the client asks for diagnostics, or only listens. */
  pulls: boolean;
}

/** A document that the client has open. */
export interface OpenDocument {
  uri: string;
  /** As it is after all edits. */
  current: TextDocument;
  /** What the server called the diagnostics that the client has. */
  resultId?: string | undefined;
}

export class ServerProcess {
  readonly kind: ServerKind;
  /** Milliseconds of `performance.now` when the process was spawned. */
  readonly spawned: number;
  readonly #child: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #open = new Map<string, OpenDocument>();
  #waiting: { uri: string; resolve: () => void } | undefined;

  /** Spawns a server, which is not greeted yet. */
  constructor(kind: ServerKind) {
    this.kind = kind;
    this.spawned = performance.now();
    const child = spawn(process.execPath, kind.words, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: surroundings(kind.environment),
    });
    this.#child = child;
    this.#connection = createMessageConnection(
      new StreamMessageReader(child.stdout as NonNullable<typeof child.stdout>),
      new StreamMessageWriter(child.stdin as NonNullable<typeof child.stdin>),
    );
    const textOf = (uri: string): string | undefined => this.#open.get(uri)?.current.getText();
    this.#connection.onRequest((method, params) => kind.answer(method, params, textOf));
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ uri }: { uri: string }) => {
      if (this.#waiting?.uri === uri) this.#waiting.resolve();
    });
    this.#connection.listen();
  }

  /** Greets the server: resolves once it has answered `initialize`. */
  async initialize({ folder, pulls }: StartOptions): Promise<void> {
    const textDocument = pulls ? { diagnostic: {} } : { publishDiagnostics: {} };
    await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument, workspace: { workspaceFolders: true } },
      workspaceFolders: [{ uri: uriOf(folder), name: 'corpus' }],
      ...this.kind.initialize,
    });
    await this.notify('initialized', {});
    await this.notify('workspace/didChangeConfiguration', { settings: this.kind.settings });
  }

  async request(method: string, params: unknown): Promise<unknown> {
    return this.#connection.sendRequest(method, params);
  }

  async notify(method: string, params: unknown): Promise<void> {
    await this.#connection.sendNotification(method, params);
  }

  /** Resolves when the server next publishes diagnostics of a document. */
  published(uri: string): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = { uri, resolve };
    });
  }

  async open(path: string, text: string): Promise<OpenDocument> {
    const { languageId } = this.kind;
    const uri = uriOf(path);
    const document = { uri, current: TextDocument.create(uri, languageId, 1, text) };
    this.#open.set(uri, document);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return document;
  }

  /** Puts `text` in the place of what stands between two offsets, as typing does. */
  edit(document: OpenDocument, start: number, end: number, text: string): Promise<void> {
    const { current, uri } = document;
    const range = { start: current.positionAt(start), end: current.positionAt(end) };
    const version = current.version + 1;
    const sent = this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
    document.current = TextDocument.update(current, [{ range, text }], version);
    return sent;
  }

  /** Asks for the diagnostics of a document, as VS Code does: with a word on which of them it has. */
  async diagnostics(document: OpenDocument): Promise<void> {
    const { uri, resultId } = document;
    const report = await this.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(resultId === undefined ? {} : { previousResultId: resultId }),
    });
    document.resultId = (report as { resultId?: string }).resultId;
  }

  /** The highest resident memory so far, in megabytes of 2^20 bytes; undefined where the system does not tell. */
  peakMegabytes(): number | undefined {
    if (process.platform !== 'linux') return undefined;
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+)/mu.exec(status)?.[1]) / 1024;
  }

  /** Ends the process without ceremony. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#connection.dispose();
    this.#child.kill('SIGKILL');
    await ended;
  }
}

export const uriOf = (path: string): string => pathToFileURL(path).href;
