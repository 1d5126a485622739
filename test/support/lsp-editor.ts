/** An editor with folders of minutes on the disk: a client of the bundled server, and the texts it shows. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeParams,
  Position,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient, uriOf } from './lsp-client.ts';

/** Files by their path, with what is in them. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A place as requests name it. */
export interface At {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initialize?: Partial<InitializeParams>;
}

export class Editor {
  readonly client: LspClient;
  readonly folders: readonly string[];

  /** Writes a folder for each of `workspaces` and opens them all in one editor; resolves once all has been read. */
  static async start(workspaces: readonly Files[], options: EditorOptions = {}): Promise<Editor> {
    const folders = workspaces.map(folderOf);
    try {
      const client = await LspClient.start({ folders, ...options });
      await client.ready();
      return new Editor(client, folders);
    } catch (error) {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  private constructor(client: LspClient, folders: readonly string[]) {
    this.client = client;
    this.folders = folders;
  }

  /** Ends the server, takes the folders away, and shows that nothing went wrong that nobody was told of. */
  async stop(): Promise<void> {
    const code = await this.client.stop();
    for (const folder of this.folders) rmSync(folder, { recursive: true, force: true });
    assert.deepEqual(this.client.log, [], 'the log is empty');
    assert.equal(code, 0);
  }

  /** The address of a file by its path from the first folder, or from another one. */
  uri(path: string, folder = 0): string {
    return uriOf(this.folders[folder] as string, path);
  }

  /** Opens a file with what is on the disk. */
  async open(path: string, folder = 0): Promise<string> {
    const uri = this.uri(path, folder);
    await this.client.open(uri, textOnDisk(uri));
    return uri;
  }

  /** The text at an address as a person sees it: what is open, else what is on the disk. */
  textAt(uri: string): string {
    return this.client.isOpen(uri) ? this.client.textOf(uri) : textOnDisk(uri);
  }

  /** The place of the first `words` in a file, `within` code units from their start. */
  at(path: string, words: string, within = 0, folder = 0): At {
    const uri = this.uri(path, folder);
    const offset = this.textAt(uri).indexOf(words);
    assert.notEqual(offset, -1, `“${words}” is in ${path}`);
    return { textDocument: { uri }, position: this.#document(uri).positionAt(offset + within) };
  }

  /** The range of the first `words` in a file. */
  range(path: string, words: string): Range {
    return { start: this.at(path, words).position, end: this.at(path, words, words.length).position };
  }

  wordsAt(uri: string, range: Range): string {
    return this.#document(uri).getText(range);
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.client.request<R>(method, params);
  }

  /** The words a request is refused with. */
  async refusal(method: string, params: unknown): Promise<string> {
    try {
      await this.client.request(method, params);
    } catch (error) {
      return (error as Error).message;
    }
    return assert.fail(`${method} is refused`);
  }

  /** The texts that an edit makes, by path from the first folder; they are not kept. */
  edited(edit: WorkspaceEdit): Map<string, string> {
    const edited = new Map<string, string>();
    for (const [uri, edits] of editsOf(edit)) {
      const path = decodeURIComponent(uri.slice(uriOf(this.folders[0] as string).length + 1));
      edited.set(path, TextDocument.applyEdits(this.#document(uri), edits));
    }
    return edited;
  }

  /** What is said of every document, by address, as a client has it that asks. */
  async pulled(): Promise<Map<string, readonly Diagnostic[]>> {
    const report = await this.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    const pulled = new Map<string, readonly Diagnostic[]>();
    for (const one of report.items) if (one.kind === 'full' && one.items.length > 0) pulled.set(one.uri, one.items);
    return pulled;
  }

  #document(uri: string): TextDocument {
    return TextDocument.create(uri, 'minutes', 0, this.textAt(uri));
  }
}

/** Opens folders in an editor for the time of some work. */
export async function inEditor(
  workspaces: readonly Files[],
  options: EditorOptions,
  work: (editor: Editor) => Promise<void>,
): Promise<void> {
  const editor = await Editor.start(workspaces, options);
  try {
    await work(editor);
  } catch (error) {
    editor.client.child.kill();
    throw error;
  }
  await editor.stop();
}

/** Starts an editor before the tests of a suite and stops it after them. */
export function withEditor(workspaces: readonly Files[], options: EditorOptions = {}): () => Editor {
  let editor: Editor | undefined;
  before(async () => {
    editor = await Editor.start(workspaces, options);
  });
  after(() => editor?.stop());
  return () => editor as Editor;
}

/** Opens a file of a suite's editor for each test; what was typed is not kept, the next one has what is on the disk. */
export function withOpen(started: () => Editor, path: string): () => { readonly editor: Editor; readonly uri: string } {
  let uri = '';
  beforeEach(async () => {
    uri = await started().open(path);
  });
  afterEach(() => started().client.close(uri));
  return () => ({ editor: started(), uri });
}

/** A temporary folder with files in it. */
export function folderOf(files: Files): string {
  // The name the system knows it by: elsewhere the folder for temporary files may be a link.
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'matters-lsp-')));
  for (const [path, content] of Object.entries(files)) writeIn(folder, path, content);
  return folder;
}

export function writeIn(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** The edits of documents in either form of an edit, by address. */
export function editsOf({ changes = {}, documentChanges = [] }: WorkspaceEdit): Map<string, TextEdit[]> {
  const edits = new Map(Object.entries(changes));
  for (const change of documentChanges as readonly TextDocumentEdit[]) {
    const plain = change.edits.map((one): TextEdit => {
      if ('newText' in one) return { range: one.range, newText: one.newText };
      return { range: one.range, newText: withoutTabStops(one.snippet.value) };
    });
    edits.set(change.textDocument.uri, plain);
  }
  return edits;
}

/** A snippet as it looks once nothing was typed into it. */
export function withoutTabStops(snippet: string): string {
  return snippet.replace(/\$\d|\$\{\d:((?:\\.|[^\\}])*)\}/gu, '$1').replace(/\\([\\$}])/gu, '$1');
}

/** The text of a file as an editor shows it: without the mark of its byte order. */
function textOnDisk(uri: string): string {
  return readFileSync(fileURLToPath(uri), 'utf8').replace(/^\uFEFF/u, '');
}
