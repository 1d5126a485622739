/** A client of the bundled server, as an editor is one: a process of its own, messages over its streams, nothing mocked. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeParams,
  InitializeResult,
  ProtocolRequestType,
  Range,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

const program = fileURLToPath(new URL('../../dist/matters.cjs', import.meta.url));

export interface ClientOptions {
  /** Absolute paths of the folders that are open; none for an editor with only files. */
  readonly folders: readonly string[];
  /** What the client says it can do; left out, what a client says that only listens. */
  readonly capabilities?: ClientCapabilities;
  /** Whatever else goes into `initialize`. */
  readonly initialize?: Partial<InitializeParams>;
  /** The day the server takes for today, `YYYY-MM-DD`: no test waits for a date to come. */
  readonly today?: string;
}

export class LspClient {
  readonly connection: MessageConnection;
  readonly child: ChildProcess;
  readonly answer: InitializeResult;
  /** What the client was told of each document, by address: what a person would see. */
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  /** The addresses told of, in order, since the list was last emptied. */
  readonly told: string[] = [];
  /** What the server wrote in its log. */
  readonly log: string[] = [];
  /** Requests and notifications of the server, by method, with their parameters. */
  readonly received: { readonly method: string; readonly params: unknown }[] = [];
  readonly #texts = new Map<string, TextDocument>();

  /** Starts a server and greets it. */
  static async start({ folders, capabilities = {}, initialize = {}, today }: ClientOptions): Promise<LspClient> {
    const child = spawn(process.execPath, [program, 'lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...(today === undefined ? {} : { MATTERS_TODAY: today }) },
    });
    // A test that waits in vain is ended by its own time limit: a server that never answers shall not keep the run alive.
    for (const handle of [child, child.stdin, child.stdout]) (handle as unknown as { unref(): void }).unref();
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout as NonNullable<typeof child.stdout>),
      new StreamMessageWriter(child.stdin as NonNullable<typeof child.stdin>),
    );
    const client = new LspClient(child, connection);
    connection.listen();
    const answer = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: folder })),
      ...initialize,
    });
    Object.assign(client, { answer });
    await connection.sendNotification('initialized', {});
    return client;
  }

  private constructor(child: ChildProcess, connection: MessageConnection) {
    this.child = child;
    this.connection = connection;
    this.answer = { capabilities: {} };
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.told.push(uri);
      if (diagnostics.length === 0) this.diagnostics.delete(uri);
      else this.diagnostics.set(uri, diagnostics);
    });
    connection.onNotification('window/logMessage', ({ message }) => void this.log.push(message));
    connection.onNotification((method, params) => void this.received.push({ method, params }));
    connection.onRequest((method, params) => {
      this.received.push({ method, params });
      return null;
    });
  }

  /** Resolves once the server has read everything and told everything. */
  async ready(): Promise<void> {
    await this.connection.sendRequest('matters/ready', { version: 1 });
  }

  async request<P, R, PR, E, RO>(type: ProtocolRequestType<P, R, PR, E, RO>, params: P): Promise<R>;
  async request<R>(type: string, params: unknown): Promise<R>;
  async request(type: string | { readonly method: string }, params: unknown): Promise<unknown> {
    return this.connection.sendRequest(typeof type === 'string' ? type : type.method, params);
  }

  async notify(method: string, params: unknown): Promise<void> {
    await this.connection.sendNotification(method, params);
  }

  async open(uri: string, text: string): Promise<void> {
    this.#texts.set(uri, TextDocument.create(uri, 'minutes', 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'minutes', version: 1, text },
    });
  }

  /** Puts `text` in the place of what stands between two offsets, as typing does. */
  async edit(uri: string, start: number, end: number, text: string): Promise<void> {
    const document = this.#document(uri);
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const version = document.version + 1;
    this.#texts.set(uri, TextDocument.update(document, [{ range, text }], version));
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Tells of files that changed on the disk: 1 made, 2 changed, 3 deleted. */
  async filesChanged(changes: readonly { readonly uri: string; readonly type: 1 | 2 | 3 }[]): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  isOpen(uri: string): boolean {
    return this.#texts.has(uri);
  }

  /** Tells of folders that were opened in the editor and of such as were closed, by their absolute paths. */
  async foldersChanged(added: readonly string[], removed: readonly string[]): Promise<void> {
    const named = (folders: readonly string[]) => folders.map((folder) => ({ uri: uriOf(folder), name: folder }));
    const event = { added: named(added), removed: named(removed) };
    await this.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  }

  /** Whether the server leaves it to this client to ask for diagnostics. */
  get asks(): boolean {
    return this.answer.capabilities.diagnosticProvider !== undefined;
  }

  /** The text of an open document as the client has it. */
  textOf(uri: string): string {
    return this.#document(uri).getText();
  }

  /** The place of the first `words` in an open document, `within` code units from their start. */
  at(
    uri: string,
    words: string,
    within = 0,
  ): { readonly textDocument: { uri: string }; readonly position: Range['start'] } {
    const document = this.#document(uri);
    const offset = document.getText().indexOf(words);
    if (offset === -1) throw new Error(`“${words}” is not in ${uri}.`);
    return { textDocument: { uri }, position: document.positionAt(offset + within) };
  }

  /** The words of an open document at a range. */
  wordsAt(uri: string, range: Range): string {
    return this.#document(uri).getText(range);
  }

  /** Says goodbye, and answers the code the server ended with. */
  async stop(): Promise<number | null> {
    const ended = once(this.child, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = await ended;
    this.connection.dispose();
    return code as number | null;
  }

  #document(uri: string): TextDocument {
    const document = this.#texts.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open.`);
    return document;
  }
}

/** The address of a file or folder by its parts. */
export function uriOf(...parts: readonly string[]): string {
  return pathToFileURL(join(...parts)).href;
}
