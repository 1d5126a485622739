/** Which workspaces there are, and which of them a document belongs to. */
import { folderAddress, folderOfUri, isMinutesName, nameOfUri, normalUri } from './addresses.ts';
import type { Root } from './root.ts';

/** Makes a workspace of a folder; one that is not searched holds only what is open in it. */
export type MakeRoot = (uri: string, searched: boolean) => Root;

export class Workspaces {
  readonly #make: MakeRoot;
  /** The folders an editor has open, by address; and, made as they are needed, those of documents outside them. */
  readonly #folders = new Map<string, Root>();
  readonly #loose = new Map<string, Root>();

  constructor(make: MakeRoot) {
    this.#make = make;
  }

  get all(): readonly Root[] {
    return [...this.#folders.values(), ...this.#loose.values()];
  }

  /** Those that are searched for documents. */
  get folders(): Iterable<Root> {
    return this.#folders.values();
  }

  /** The workspace of an address: of the folder itself, or of a document in it. */
  at(uri: string): Root | undefined {
    return this.#folders.get(folderAddress(uri)) ?? this.homeOf(normalUri(uri));
  }

  /** Answers the new workspace; undefined where that folder is open already. */
  add(uri: string): Root | undefined {
    const folder = folderAddress(uri);
    if (this.#folders.has(folder)) return undefined;
    const root = this.#make(folder, true);
    this.#folders.set(folder, root);
    return root;
  }

  /** Answers the workspace that is no more. */
  remove(uri: string): Root | undefined {
    const root = this.#folders.get(folderAddress(uri));
    if (root === undefined) return undefined;
    this.#folders.delete(root.uri);
    root.dispose();
    return root;
  }

  /** The workspace that says what there is to say of a document: of all that hold it the innermost. */
  homeOf(uri: string): Root | undefined {
    const [innermost] = this.#holding(uri);
    return innermost ?? this.#loose.get(folderOfUri(uri));
  }

  /**
   * All workspaces that are to know the text of an open document: folders may lie in one another. A document outside every
   * folder, or of a name that no folder is searched for, is judged with what else is open beside it; one that a folder's
   * settings leave out is not judged at all.
   */
  homesFor(uri: string): readonly Root[] {
    const holding = this.#holding(uri);
    if (holding.length > 0 || this.#isLeftOut(uri)) return holding;
    const folder = folderOfUri(uri);
    const known = this.#loose.get(folder);
    if (known !== undefined) return [known];
    const root = this.#make(folder, false);
    this.#loose.set(folder, root);
    return [root];
  }

  /** Lets go of a workspace of loose documents once there is none left in it. */
  dropEmpty(root: Root): void {
    if (root.searched || root.snapshot.documents.size > 0) return;
    root.dispose();
    this.#loose.delete(root.uri);
  }

  /** The innermost first. */
  #holding(uri: string): Root[] {
    const holding = [...this.#folders.values()].filter((root) => root.holds(uri));
    return holding.length < 2 ? holding : holding.sort((one, other) => other.uri.length - one.uri.length);
  }

  #isLeftOut(uri: string): boolean {
    if (!isMinutesName(nameOfUri(uri))) return false;
    return [...this.#folders.values()].some((root) => root.pathOf(uri) !== undefined);
  }
}
