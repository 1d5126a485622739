/** A client with folders of its own for one test each, and minutes to put there; everything is taken away after the test. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ClientOptions, LspClient, uriOf } from './lsp-client.ts';
import { type Files, folderOf, writeIn } from './lsp-editor.ts';

/** Minutes of a meeting. */
export function minutes(words: string, date = '14 March 2024'): string {
  return `---\nminutes: 1\nbody: Scrutiny Panel\ndate: ${date}\nowners:\n  clerk: { name: Peter Lomax, role: Clerk }\n---\n\n${words}\n`;
}

/** An action without a fault, as of the desk's day. */
export const raised = minutes('The clerk will mend the roof by the end of July.{action #roof @clerk due 31 July 2024}');
/** Speaks of it at a later meeting. */
export const spoken = minutes('The roof was discussed.{#roof note "a scaffold is up"}', '9 May 2024');
/** Has one fault that the document alone shows. */
export const faulty = minutes('The roof was discussed.{decision wobble}', '9 May 2024');

const clients: LspClient[] = [];
const folders: string[] = [];

export interface DeskOptions extends Omit<ClientOptions, 'folders'> {
  /** Which of the written folders are open, by their paths in the place of all; the place itself unless said. */
  readonly open?: readonly string[];
}

export class Desk {
  readonly client: LspClient;
  readonly place: string;

  /** Writes files in a place of their own, and starts a client; nothing is waited for. */
  static async at(files: Files, { open = [''], today = '2024-06-01', ...options }: DeskOptions = {}): Promise<Desk> {
    const place = folderOf(files);
    folders.push(place);
    const client = await LspClient.start({ folders: open.map((path) => join(place, path)), today, ...options });
    clients.push(client);
    return new Desk(client, place);
  }

  /** The same, once everything has been read. */
  static async ready(files: Files, options: DeskOptions = {}): Promise<Desk> {
    const desk = await Desk.at(files, options);
    await desk.client.ready();
    return desk;
  }

  private constructor(client: LspClient, place: string) {
    this.client = client;
    this.place = place;
  }

  uri(path: string): string {
    return uriOf(this.place, path);
  }

  /** What the client was told of a file: the rules. */
  said(path: string): unknown[] {
    return this.saidOf(this.uri(path));
  }

  saidOf(uri: string): unknown[] {
    return (this.client.diagnostics.get(uri) ?? []).map(({ code }) => code);
  }

  /** The rules found in a file, as a client has them that asks. */
  async pulled(path: string): Promise<unknown[]> {
    const params = { textDocument: { uri: this.uri(path) } };
    const { items } = await this.client.request<{ items: { code: unknown }[] }>('textDocument/diagnostic', params);
    return items.map(({ code }) => code);
  }

  /** Opens a file with these words in the editor, whatever is on the disk. */
  async open(path: string, text: string): Promise<string> {
    await this.client.open(this.uri(path), text);
    return this.uri(path);
  }

  /** Puts words in the place of others in an open document. */
  async type(path: string, words: string, instead: string): Promise<void> {
    const start = this.client.textOf(this.uri(path)).indexOf(words);
    await this.client.edit(this.uri(path), start, start + words.length, instead);
  }

  /** Writes a file and tells of it. */
  async write(path: string, content: string | Uint8Array, type: 1 | 2 = 2): Promise<void> {
    writeIn(this.place, path, content);
    await this.client.filesChanged([{ uri: this.uri(path), type }]);
  }

  /** Deletes a file or folder and tells of it. */
  async remove(path: string): Promise<void> {
    rmSync(join(this.place, path), { recursive: true });
    await this.client.filesChanged([{ uri: this.uri(path), type: 3 }]);
  }

  /** Renames on the disk, and tells nobody. */
  move(from: string, to: string): void {
    mkdirSync(dirname(join(this.place, to)), { recursive: true });
    renameSync(join(this.place, from), join(this.place, to));
  }

  async ready(): Promise<void> {
    await this.client.ready();
  }

  /** The addresses told of since this was last asked, sorted. */
  told(): string[] {
    return this.client.told.splice(0).sort();
  }
}

/**
 * Has what the desks of a test file have made taken away after each of its tests. Called by each file: a hook of this module
 * would be one of the first file alone that loads it.
 */
export function clearDesksAfterEach(): void {
  afterEach(async () => {
    for (const client of clients.splice(0)) {
      if (client.child.exitCode !== null || client.child.signalCode !== null) continue;
      client.child.kill('SIGKILL');
      client.connection.dispose();
    }
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
}
