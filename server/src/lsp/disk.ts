/** The documents of a workspace as they lie on the disk. */
import type { Minutes } from '../register/model.ts';
import { pathBelow, pathOfUri } from './addresses.ts';
import type { ServerPorts } from './ports.ts';
import type { Root } from './root.ts';

/** Writes a line in the log. */
export type Log = (message: string) => void;

export class Disk {
  readonly #ports: ServerPorts;
  readonly #log: Log;

  constructor(ports: ServerPorts, log: Log) {
    this.#ports = ports;
    this.#log = log;
  }

  /** Finds the documents of a workspace; they are read as they are asked for, undefined for one that is not there to read. */
  async documentsOf(
    root: Root,
  ): Promise<{ readonly documents: Iterator<Minutes | undefined>; readonly total: number }> {
    if (root.folder === undefined || !root.searched) return { documents: [].values(), total: 0 };
    const { files, unreadable } = await this.#ports.findDocuments(
      root.folder,
      root.settings.exclude,
      root.configuredFrom,
    );
    // A folder that has gone is empty: an editor goes on having it open.
    if (this.#ports.exists(root.folder)) for (const { path, message } of unreadable) this.#log(`${path} ${message}.`);
    return { documents: this.#readAll(root, files), total: files.length };
  }

  /** What the file at a path of a workspace says, null where there is none of its own or it cannot be read. */
  read(root: Root, path: string): Minutes | null {
    if (root.folder === undefined) return null;
    const file = root.fileOf(path);
    let there = this.#ports.standingAt(file, root.folder);
    // A file that is being replaced is away for a moment.
    if (there.kind === 'nothing') there = this.#ports.standingAt(file, root.folder);
    if (there.kind === 'outside') this.#log(`${path} is a link that leads out of the folder searched.`);
    // What a link leads to is a document where it lies itself.
    if (there.kind !== 'file' || root.pathOfFile(there.place) !== path) return null;
    return this.#readFile(root, file, path);
  }

  /**
   * What the disk says of some addresses, files or folders: documents by their path, null for those that are gone. Nobody
   * tells of each file in a folder that was deleted or renamed, so that these are looked for.
   */
  async changesAt(uris: readonly string[], root: Root): Promise<ReadonlyMap<string, Minutes | null>> {
    const paths = new Set<string>();
    const folders = new Folders(root);
    for (const uri of uris) {
      // The whole workspace may have been in it.
      const path = uri === root.uri || pathBelow(uri, root.uri) !== undefined ? '' : root.pathOf(uri);
      const file = path === '' ? root.folder : pathOfUri(uri);
      // Of what lies in a folder like `node_modules` a client may tell by the thousand.
      if (path === undefined || file === undefined || !root.searches(file)) continue;
      for (const one of await this.#at(file, path, root, folders)) paths.add(one);
    }
    const changes = new Map<string, Minutes | null>();
    for (const path of paths) changes.set(path, this.read(root, path));
    return changes;
  }

  /** The documents known at a path, or in the folder there, and those that are there now. */
  async #at(file: string, path: string, root: Root, folders: Folders): Promise<readonly string[]> {
    const there = this.#ports.standingAt(file, root.folder as string);
    const now =
      there.kind === 'file' ? [there.place] : there.kind === 'folder' ? await this.#in(there.place, root) : [];
    const known = there.kind === 'file' ? [] : folders.in(path);
    return [...known, path, ...now.map((one) => root.pathOfFile(one))].filter((one) => root.holdsPath(one));
  }

  async #in(folder: string, root: Root): Promise<readonly string[]> {
    const { files } = await this.#ports.findDocuments(folder, root.settings.exclude, root.configuredFrom);
    return files;
  }

  *#readAll(root: Root, files: readonly string[]): Generator<Minutes | undefined> {
    for (const file of files) {
      const path = root.pathOfFile(file);
      yield root.isOpen(path) ? undefined : (this.#readFile(root, file, path) ?? undefined);
    }
  }

  #readFile(root: Root, file: string, path: string): Minutes | null {
    let read = this.#ports.readDocument(file);
    // A file that is being replaced is away for a moment.
    if (!read.ok && this.#ports.exists(file)) read = this.#ports.readDocument(file);
    if (read.ok) return root.read(path, read.text, read.source);
    if (this.#ports.exists(file)) this.#log(`${path} ${read.message}.`);
    return null;
  }
}

/** The documents of a workspace by the folders they lie in, at any depth; put together when the first is asked for. */
class Folders {
  readonly #root: Root;
  #paths: Map<string, string[]> | undefined;

  constructor(root: Root) {
    this.#root = root;
  }

  in(folder: string): readonly string[] {
    this.#paths ??= this.#gather();
    return this.#paths.get(folder) ?? [];
  }

  #gather(): Map<string, string[]> {
    const paths = new Map<string, string[]>();
    paths.set('', [...this.#root.snapshot.documents.keys()]);
    for (const path of this.#root.snapshot.documents.keys()) {
      for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const folder = path.slice(0, end);
        const known = paths.get(folder);
        if (known === undefined) paths.set(folder, [path]);
        else known.push(path);
      }
    }
    return paths;
  }
}
