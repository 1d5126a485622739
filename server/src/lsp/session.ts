/**
 * The state of one connection: the workspaces and the documents an editor has open, the one mutable thing there is.
 * Requests ask it for a document and get a snapshot that holds until they have answered.
 */
import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadYaml } from '../check/read.ts';
import type { Snapshot } from '../check/snapshot.ts';
import type { ConfigurationFault } from '../config/fault.ts';
import { defaultSettings, type Settings } from '../config/settings.ts';
import type { Minutes } from '../register/model.ts';
import type { YamlReader } from '../syntax/header.ts';
import type { Span } from '../text/span.ts';
import { folderOfUri, nameOfUri, normalUri, pathOfUri, uriOfPath } from './addresses.ts';
import type { ServerPorts } from './ports.ts';
import { Root } from './root.ts';

/** The name of the file that configures a workspace. */
export const configurationName = 'matters.config.json';

/** A document in its workspace, at one moment. */
export interface Place {
  readonly root: Root;
  readonly snapshot: Snapshot;
  readonly minutes: Minutes;
}

/** What the session tells those who talk to the client. */
export interface SessionEvents {
  /** Something else is said now of the documents at these addresses. */
  changed(uris: readonly string[]): void;
  /** A configuration was read: what is wrong with it, if anything. */
  configured(uri: string, faults: readonly ConfigurationFault[]): void;
  /** Reading or checking the workspaces went on; `done` equals `total` when all is known. */
  progress(done: number, total: number): void;
  log(message: string): void;
  failed(error: unknown): void;
}

export class Session {
  readonly #ports: ServerPorts;
  readonly #events: SessionEvents;
  /** The folders an editor has open, by address; and, made as they are needed, those of documents outside them. */
  readonly #folders = new Map<string, Root>();
  readonly #loose = new Map<string, Root>();
  readonly #open = new Map<string, TextDocument>();
  /** Open documents whose last changes have not been read yet. */
  readonly #unread = new Set<string>();
  #yaml: YamlReader | undefined;
  #callOff: (() => void) | undefined;

  constructor(ports: ServerPorts, events: SessionEvents) {
    this.#ports = ports;
    this.#events = events;
  }

  // ---- Workspaces

  get roots(): readonly Root[] {
    return [...this.#folders.values(), ...this.#loose.values()];
  }

  /** Whether every workspace has been read whole. */
  get ready(): boolean {
    return this.roots.every(({ ready }) => ready);
  }

  /** The workspace of an address: of the folder itself, or of a document in it. */
  rootAt(uri: string): Root | undefined {
    return this.#folders.get(normalUri(uri).replace(/\/$/u, '')) ?? this.#rootOf(normalUri(uri), false);
  }

  addFolder(uri: string): void {
    const folder = normalUri(uri);
    if (this.#folders.has(folder)) return;
    const root = this.#makeRoot(pathOfUri(folder) ?? folder);
    this.#folders.set(folder, root);
    for (const one of this.#open.keys()) if (this.#rootOf(one) === root) this.#moveIn(one);
    void this.#start(root);
  }

  removeFolder(uri: string): void {
    const root = this.#folders.get(normalUri(uri));
    if (root === undefined) return;
    this.#folders.delete(normalUri(uri));
    root.dispose();
    this.#events.changed([...root.documents.keys()].map((path) => this.uriIn(root, path)));
    for (const one of this.#open.keys()) this.#unread.add(one);
  }

  /** Reads the configurations and all documents anew: when settings changed, or a day has begun. */
  restart(): void {
    for (const root of this.roots) void this.#start(root);
  }

  /** Begins every day with a check as of that day. */
  watchTheDay(): void {
    this.#callOff = this.#ports.later(() => {
      this.restart();
      this.watchTheDay();
    }, this.#ports.untilTomorrow() + 1000);
  }

  dispose(): void {
    this.#callOff?.();
    for (const root of this.roots) root.dispose();
  }

  // ---- Documents

  open(uri: string, version: number, text: string): void {
    const address = normalUri(uri);
    this.#open.set(address, TextDocument.create(uri, 'minutes', version, text));
    if (nameOfUri(address) === configurationName) this.#reconfigure(address);
    else this.#unread.add(address);
  }

  edit(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const address = normalUri(uri);
    const document = this.#open.get(address);
    if (document === undefined) return;
    this.#open.set(address, TextDocument.update(document, [...changes], version));
    if (nameOfUri(address) === configurationName) this.#reconfigure(address);
    else this.#unread.add(address);
  }

  close(uri: string): void {
    const address = normalUri(uri);
    this.#unread.delete(address);
    if (!this.#open.delete(address)) return;
    if (nameOfUri(address) === configurationName) {
      this.#reconfigure(address);
      return;
    }
    const root = this.#rootOf(address);
    const path = pathOfUri(address);
    const read =
      path === undefined || this.#loose.has(folderOfUri(address)) ? undefined : this.#ports.readDocument(path);
    root.close(this.#pathIn(root, address), read?.ok === true ? read.text : null);
    this.#dropLoose(root);
  }

  /** The version of an open document as the client counts; null for one that is not open. */
  versionOf(uri: string): number | null {
    return this.#open.get(normalUri(uri))?.version ?? null;
  }

  isOpen(uri: string): boolean {
    return this.#open.has(normalUri(uri));
  }

  /** The address as the client wrote it where it has the document open, for it must know its own again. */
  shownUri(uri: string): string {
    return this.#open.get(uri)?.uri ?? uri;
  }

  /** Reads what was typed and not read yet: several changes that came together are read once. */
  takeIn(): void {
    for (const uri of this.#unread) {
      const document = this.#open.get(uri);
      this.#unread.delete(uri);
      if (document === undefined) continue;
      const root = this.#rootOf(uri);
      root.setOpen(this.#pathIn(root, uri), document.getText());
    }
  }

  /** The document at an address, with everything typed so far; undefined where it is none of any workspace. */
  at(uri: string): Place | undefined {
    this.takeIn();
    const address = normalUri(uri);
    const root = this.#rootOf(address, false);
    if (root === undefined) return undefined;
    const { snapshot } = root;
    const minutes = snapshot.documents.get(this.#pathIn(root, address));
    return minutes === undefined ? undefined : { root, snapshot, minutes };
  }

  uriOf(root: Root, { path }: Minutes): string {
    return this.uriIn(root, path);
  }

  /** The address of the document of that path in a workspace. */
  uriIn({ folder }: Root, path: string): string {
    if (folder.includes('://')) return this.shownUri(normalUri(`${folder}/${path}`));
    return this.shownUri(uriOfPath(`${folder}/${path}`));
  }

  // ---- The configuration

  /** The address of the configuration that holds for a workspace, be it there or not. */
  configurationOf(root: Root): string {
    return this.shownUri(uriOfPath(this.#ports.findConfiguration(root.folder).path));
  }

  /** The text of that configuration as an editor has it, else the disk; `''` where there is none. */
  configurationText(root: Root): string {
    const { path, text } = this.#ports.findConfiguration(root.folder);
    return this.#open.get(uriOfPath(path))?.getText() ?? text ?? '';
  }

  rangeInConfiguration(root: Root, { start, end }: Span): Range {
    const document = TextDocument.create('', 'json', 0, this.configurationText(root));
    return { start: document.positionAt(start), end: document.positionAt(end) };
  }

  // ---- Files

  /** Files were made, changed or deleted, on the disk and not by this editor's hand. */
  async filesChanged(uris: readonly string[]): Promise<void> {
    const configurations = uris.filter((uri) => nameOfUri(uri) === configurationName);
    for (const uri of configurations) this.#reconfigure(normalUri(uri));
    for (const root of this.#folders.values()) {
      const covers = await this.#ports.covers(root.folder, root.settings.exclude, root.configuredFrom);
      const files = new Map<string, Minutes | null>();
      for (const uri of uris) this.#lookAt(uri, root, covers, files);
      if (files.size > 0) root.setFiles(files);
    }
  }

  #lookAt(uri: string, root: Root, covers: (path: string) => boolean, files: Map<string, Minutes | null>): void {
    const path = pathOfUri(uri);
    const name = path === undefined ? undefined : this.#relative(root, normalUri(uri));
    if (path === undefined || name === undefined) return;
    if (covers(path)) {
      files.set(name, this.#readFile(root, name));
      return;
    }
    // A folder that is no more: nobody tells of each file that was in it.
    for (const known of root.documents.keys())
      if (known.startsWith(`${name}/`)) files.set(known, this.#readFile(root, known));
  }

  #readFile(root: Root, name: string): Minutes | null {
    const read = this.#ports.readDocument(`${root.folder}/${name}`);
    if (!read.ok) return null;
    return root.read(name, read.text, read.source);
  }

  // ---- Inside

  #makeRoot(folder: string): Root {
    return new Root(folder, this.#ports, () => this.#yaml, {
      changed: (root, paths) => this.#events.changed([...paths].map((path) => this.uriIn(root, path))),
      progress: (_, done, total) => this.#events.progress(done, total),
      failed: (error) => this.#events.failed(error),
    });
  }

  /** The workspace of a document: the innermost folder that holds it, else one of the open documents beside it. */
  #rootOf(uri: string): Root;
  #rootOf(uri: string, make: false): Root | undefined;
  #rootOf(uri: string, make = true): Root | undefined {
    let found: Root | undefined;
    for (const root of this.#folders.values()) {
      if (this.#relative(root, uri) === undefined) continue;
      if (found === undefined || root.folder.length > found.folder.length) found = root;
    }
    if (found !== undefined) return found;
    const folder = folderOfUri(uri);
    const known = this.#loose.get(folder);
    if (known !== undefined || !make) return known;
    const root = this.#makeRoot(pathOfUri(folder) ?? folder);
    this.#loose.set(folder, root);
    void this.#start(root);
    return root;
  }

  #dropLoose(root: Root): void {
    const [folder] = [...this.#loose].find(([, one]) => one === root) ?? [];
    if (folder === undefined || root.documents.size > 0) return;
    root.dispose();
    this.#loose.delete(folder);
  }

  /** A document that an outer or no workspace had until now. */
  #moveIn(uri: string): void {
    for (const root of this.roots) {
      const path = this.#relative(root, uri);
      if (path !== undefined && root.isOpen(path) && root !== this.#rootOf(uri)) root.close(path, null);
    }
    this.#unread.add(uri);
  }

  #pathIn(root: Root, uri: string): string {
    return this.#relative(root, uri) ?? uri;
  }

  #relative({ folder }: Root, uri: string): string | undefined {
    const base = folder.includes('://') ? folder : uriOfPath(folder);
    const start = base.endsWith('/') ? base : `${base}/`;
    return uri.startsWith(start) ? decodeURIComponent(uri.slice(start.length)) : undefined;
  }

  async #start(root: Root): Promise<void> {
    try {
      root.configure(...(await this.#settingsOf(root)));
      // The open documents have been answered by now; what follows is for the whole, and takes its time.
      await this.#loadYaml();
      if ([...this.#loose.values()].includes(root) || root.folder.includes('://')) root.index([].values(), 0);
      else await this.#indexFolder(root);
    } catch (error) {
      this.#events.failed(error);
    }
  }

  async #indexFolder(root: Root): Promise<void> {
    const found = await this.#ports.findDocuments(root.folder, root.settings.exclude, root.configuredFrom);
    for (const { path, message } of found.unreadable) this.#events.log(`${path} ${message}.`);
    root.index(this.#readAll(root, found.files), found.files.length);
  }

  *#readAll(root: Root, files: readonly string[]): Generator<Minutes | undefined> {
    for (const file of files) {
      const name = this.#relative(root, uriOfPath(file)) ?? file;
      yield root.isOpen(name) ? undefined : this.#readLogged(root, file, name);
    }
  }

  #readLogged(root: Root, file: string, name: string): Minutes | undefined {
    const read = this.#ports.readDocument(file);
    if (read.ok) return root.read(name, read.text, read.source);
    this.#events.log(`${name} ${read.message}.`);
    return undefined;
  }

  async #settingsOf(root: Root): Promise<[Settings, string]> {
    const at = this.#ports.findConfiguration(root.folder);
    const uri = uriOfPath(at.path);
    const text = this.#open.get(uri)?.getText() ?? at.text;
    if (text === null) {
      this.#events.configured(uri, []);
      return [defaultSettings, root.folder];
    }
    const { readConfiguration } = await import('../config/load.ts');
    const read = readConfiguration(text, configurationName);
    this.#events.configured(uri, 'faults' in read ? read.faults : []);
    // While a configuration is being typed, the last one that could be read holds.
    return ['faults' in read ? root.settings : read.settings, pathOfUri(folderOfUri(uri)) ?? root.folder];
  }

  /** A configuration was typed in or changed on the disk: those it holds for begin anew. */
  #reconfigure(uri: string): void {
    const folder = folderOfUri(uri);
    for (const root of this.roots) {
      const base = root.folder.includes('://') ? root.folder : uriOfPath(root.folder);
      if (base === folder || base.startsWith(`${folder}/`) || folder.startsWith(`${base}/`)) void this.#start(root);
    }
  }

  async #loadYaml(): Promise<void> {
    if (this.#yaml !== undefined) return;
    this.#yaml = await loadYaml();
    for (const root of this.roots) root.readPending();
  }
}
