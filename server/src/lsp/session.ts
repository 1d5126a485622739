/**
 * The state of one connection: the workspaces and the documents an editor has open, the one mutable thing there is.
 * Requests ask it for a document and get a snapshot that holds until they have answered.
 */
import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Snapshot } from '../check/snapshot.ts';
import type { ConfigurationFault } from '../config/fault.ts';
import type { Minutes } from '../register/model.ts';
import type { Span } from '../text/span.ts';
import type { TextBefore } from '../text/unchanged.ts';
import { normalUri } from './addresses.ts';
import { Configurations, type Standing } from './configurations.ts';
import { watchTheDay } from './day-watch.ts';
import { Disk } from './disk.ts';
import { OpenDocuments } from './open-documents.ts';
import type { ServerPorts } from './ports.ts';
import { Root } from './root.ts';
import { Starter } from './starter.ts';
import { Workspaces } from './workspaces.ts';

/** A document in its workspace, at one moment. */
export interface Place {
  readonly root: Root;
  readonly snapshot: Snapshot;
  readonly minutes: Minutes;
}

/** What the session tells those who talk to the client. Addresses are those of `normalUri`. */
export interface SessionEvents {
  /** Something else is said now of the documents at these addresses; `typed` is the one whose text brought it about. */
  changed(uris: readonly string[], typed: string | undefined): void;
  /** Something else may be shown between the words of the open documents at these addresses. */
  touched(uris: readonly string[]): void;
  /** A configuration was read: what is wrong with it, if anything. */
  configured(uri: string, faults: readonly ConfigurationFault[]): void;
  /** So many of all documents have been read. */
  progress(done: number, total: number): void;
  /** Everything there was to do has been done. */
  settled(): void;
  log(message: string): void;
  failed(error: unknown): void;
}

export class Session {
  readonly #ports: ServerPorts;
  readonly #events: SessionEvents;
  readonly #open = new OpenDocuments();
  readonly #workspaces: Workspaces;
  readonly #configurations: Configurations;
  readonly #disk: Disk;
  readonly #starter: Starter;
  #typed: string | undefined;
  #callOff: (() => void) | undefined;

  constructor(ports: ServerPorts, events: SessionEvents) {
    this.#ports = ports;
    this.#events = events;
    this.#configurations = new Configurations(ports, this.#open, events.configured);
    this.#disk = new Disk(ports, events.log);
    this.#workspaces = new Workspaces((uri, searched) => this.#makeRoot(uri, searched));
    this.#starter = new Starter(ports, this.#configurations, this.#disk, {
      configured: (root, mayDiffer) => this.#reread(root, mayDiffer),
      yamlLoaded: () => {
        for (const root of this.roots) this.#guarded(() => root.readPending());
      },
      failed: events.failed,
      rested: () => this.#rested(),
    });
  }

  // ---- Workspaces

  get roots(): readonly Root[] {
    return this.#workspaces.all;
  }

  /** Whether nothing is under way: every workspace has been read whole, with the settings that hold. */
  get ready(): boolean {
    return !this.#starter.busy && !this.#open.hasUnread && this.roots.every(({ settled }) => settled);
  }

  /** The workspace of an address: of the folder itself, or of a document in it. */
  rootAt(uri: string): Root | undefined {
    return this.#workspaces.at(uri);
  }

  addFolder(uri: string): void {
    const root = this.#workspaces.add(uri);
    if (root !== undefined) this.#rehouse(root);
  }

  removeFolder(uri: string): void {
    const root = this.#workspaces.remove(uri);
    if (root === undefined) return;
    this.#configurations.forget(root);
    this.#events.changed(
      [...root.snapshot.documents.keys()].map((path) => root.uriIn(path)),
      undefined,
    );
    this.#rehouse(root);
    this.#rested();
  }

  /** Begins every day with a check as of that day, where the settings state none. */
  watchTheDay(): void {
    this.#callOff = watchTheDay(this.#ports, () => {
      for (const root of this.roots) if (root.settings.asOf === null) this.#starter.start(root, true);
    });
  }

  dispose(): void {
    this.#callOff?.();
    for (const root of this.roots) root.dispose();
  }

  // ---- Documents

  open(uri: string, version: number, text: string): void {
    const address = normalUri(uri);
    this.#open.open(address, uri, version, text);
    if (this.#configurations.isOne(address)) this.#reconfigure(address);
  }

  edit(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const address = normalUri(uri);
    this.#open.edit(address, version, changes);
    if (this.#configurations.isOne(address)) this.#reconfigure(address);
  }

  close(uri: string): void {
    const address = normalUri(uri);
    if (!this.#open.close(address)) return;
    if (this.#configurations.isOne(address)) this.#reconfigure(address);
    for (const root of this.roots) {
      const path = root.pathOf(address);
      if (path !== undefined && root.isOpen(path)) this.#letGo(root, path, address);
    }
    this.#rested();
  }

  /** The version of an open document as the client counts; null for one that is not open. */
  versionOf(uri: string): number | null {
    return this.#open.versionOf(normalUri(uri));
  }

  isOpen(uri: string): boolean {
    return this.#open.isOpen(normalUri(uri));
  }

  /** The address as the client wrote it where it has the document open, for it must know its own again. */
  shownUri(uri: string): string {
    return this.#open.shownUri(uri);
  }

  /** Reads what was typed and not read yet: several changes that came together are read once. */
  takeIn(): void {
    if (!this.#open.hasUnread) return;
    for (const [uri, text, before] of this.#open.takeUnread()) this.#guarded(() => this.#takeInOne(uri, text, before));
    this.#rested();
  }

  /** The document at an address, with everything typed so far; undefined where it is none of any workspace. */
  at(uri: string): Place | undefined {
    this.takeIn();
    const address = normalUri(uri);
    const root = this.#workspaces.homeOf(address);
    const path = root?.pathOf(address);
    if (root === undefined || path === undefined) return undefined;
    const { snapshot } = root;
    const minutes = snapshot.documents.get(path);
    return minutes === undefined ? undefined : { root, snapshot, minutes };
  }

  /** Resolves once the settings that hold for a document are known: before that nothing can be said of it. */
  async configuredAt(uri: string): Promise<void> {
    this.takeIn();
    await this.#workspaces.homeOf(normalUri(uri))?.configured;
  }

  uriOf(root: Root, { path }: Minutes): string {
    return this.uriIn(root, path);
  }

  /** The address of the document of that path in a workspace. */
  uriIn(root: Root, path: string): string {
    return this.shownUri(root.uriIn(path));
  }

  // ---- The configuration

  /** The address of the configuration that holds for a workspace, be it there or not. */
  configurationOf(root: Root): string {
    return this.#configurations.uriFor(root);
  }

  /** That configuration as an editor has it, else the disk, and whether the settings that hold are what it says. */
  configurationNow(root: Root): { readonly text: string; readonly standing: Standing } {
    return { text: this.#configurations.textFor(root), standing: this.#configurations.standing(root) };
  }

  rangeInConfiguration(root: Root, span: Span): Range {
    return this.#configurations.rangeIn(root, span);
  }

  // ---- Files

  /** Files or folders were made, changed or deleted, on the disk and not by this editor's hand. */
  async filesChanged(uris: readonly string[]): Promise<void> {
    const addresses = uris.map(normalUri);
    for (const uri of addresses) if (this.#configurations.isOne(uri)) this.#reconfigure(uri);
    await Promise.all(
      [...this.#workspaces.folders].map(async (root) => {
        const files = await this.#disk.changesAt(addresses, root);
        if (files.size > 0 && !root.disposed) root.setFiles(files);
      }),
    );
  }

  #makeRoot(uri: string, searched: boolean): Root {
    const root = new Root(uri, searched, this.#ports, () => this.#starter.yaml, {
      changed: (one, paths) =>
        this.#events.changed(
          [...paths].map((path) => one.uriIn(path)),
          this.#typed,
        ),
      touched: (one, paths) =>
        this.#events.touched(paths.map((path) => one.uriIn(path)).filter((address) => address !== this.#typed)),
      progress: () => this.#progressed(),
      failed: (error) => this.#events.failed(error),
      broken: (one) => this.#starter.start(one, true),
    });
    this.#starter.start(root, true);
    return root;
  }

  /** A configuration was typed in or changed on the disk: those it may hold for look at it again. */
  #reconfigure(uri: string): void {
    for (const root of this.roots) if (this.#configurations.mayHoldFor(root, uri)) this.#starter.start(root, false);
  }

  #takeInOne(uri: string, text: string, before: TextBefore | undefined): void {
    if (this.#configurations.isOne(uri)) return;
    const homes = this.#workspaces.homesFor(uri);
    for (const root of this.roots) {
      const path = root.pathOf(uri);
      if (path !== undefined && !homes.includes(root) && root.isOpen(path)) this.#letGo(root, path, uri);
    }
    this.#typed = uri;
    try {
      for (const root of homes) root.setOpen(root.pathOf(uri) as string, text, before);
    } finally {
      this.#typed = undefined;
    }
  }

  /** A document is not open any longer in a workspace: it has what is on the disk again. */
  #letGo(root: Root, path: string, uri: string): void {
    root.close(path, root.searched && root.holds(uri) ? this.#disk.read(root, path) : null);
    if (root.searched) return;
    this.#workspaces.dropEmpty(root);
    if (root.disposed) this.#configurations.forget(root);
  }

  /** A folder came or went: open documents in it may belong elsewhere now. */
  #rehouse(root: Root): void {
    for (const uri of this.#open.addresses) if (root.pathOf(uri) !== undefined) this.#open.touch(uri);
    this.takeIn();
  }

  /** Settings changed: some documents are no longer left out, or now are; all are others where years begin elsewhere. */
  #reread(root: Root, mayDiffer: boolean): void {
    for (const uri of this.#open.addresses) {
      const path = root.pathOf(uri);
      if (path !== undefined && (mayDiffer || root.isOpen(path) !== root.holds(uri))) this.#open.touch(uri);
    }
    this.takeIn();
  }

  #progressed(): void {
    const progress = this.roots.map((root) => root.progress);
    const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
    this.#events.progress(sum(progress.map(({ done }) => done)), sum(progress.map(({ total }) => total)));
    this.#rested();
  }

  #rested(): void {
    if (this.ready) this.#events.settled();
  }

  /** Does something that may fail without taking the rest with it. */
  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#events.failed(error);
    }
  }
}
