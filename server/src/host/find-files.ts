/** Searches the folders of a workspace for its documents; links are followed as long as they stay inside. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { whyUnreadable } from './file-errors.ts';
import type { Unreadable } from './read-file.ts';
import { isLeftOut, isMinutesFile, type Scope, type SearchedFolder, whyNoFile } from './scope.ts';

export interface FoundFiles {
  /** Absolute paths, each file once whatever leads to it, in the order found. */
  readonly files: readonly string[];
  readonly unreadable: readonly Unreadable[];
  /** Folders and patterns as given that led to no file. */
  readonly empty: readonly string[];
}

/** The documents of a workspace. A file that looks like minutes and cannot be read is told of, never passed over. */
export function findFiles(scope: Scope): FoundFiles {
  /** By their real path. */
  const files = new Map<string, string>();
  const unreadable: Unreadable[] = [];
  const empty: string[] = [];
  for (const named of scope.named) {
    if (named.kind === 'file') addOnce(files, named.real, named.path);
    else if (named.kind === 'unreadable') unreadable.push(named);
    else if (named.kind === 'nowhere') empty.push(named.given);
    else {
      const search = new Search(named, scope);
      for (const [real, path] of search.files) addOnce(files, real, path);
      unreadable.push(...search.unreadable);
      if (search.files.size === 0 && search.unreadable.length === 0) empty.push(named.given);
    }
  }
  return { files: [...files.values()], unreadable, empty };
}

function addOnce(files: Map<string, string>, real: string, path: string): void {
  if (!files.has(real)) files.set(real, path);
}

/** One walk from one folder down. */
class Search {
  readonly files = new Map<string, string>();
  readonly unreadable: Unreadable[] = [];
  readonly #folder: SearchedFolder;
  readonly #scope: Scope;
  /** Real paths of the folders walked: a link that leads to one of them leads to nothing new. */
  readonly #walked = new Set<string>();
  readonly #links: string[] = [];

  constructor(folder: SearchedFolder, scope: Scope) {
    this.#folder = folder;
    this.#scope = scope;
    this.#walk(folder.path, folder.real);
    // Links come last, and the list grows while they are followed: what they lead to mostly has a path of its own.
    for (const link of this.#links) this.#follow(link);
  }

  /** `real` is the folder with all links followed. */
  #walk(folder: string, real: string): void {
    if (this.#walked.has(real)) return;
    this.#walked.add(real);
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.#refuse(folder, whyUnreadable(error));
      return;
    }
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = inFolder(folder, entry.name);
      if (isLeftOut(entry.name, path, this.#scope)) continue;
      if (entry.isDirectory()) this.#walk(path, inFolder(real, entry.name));
      else if (entry.isSymbolicLink()) this.#links.push(path);
      else if (this.#isWanted(path)) {
        if (entry.isFile()) this.files.set(inFolder(real, entry.name), path);
        else this.#refuse(path, whyNoFile(entry));
      }
    }
  }

  #follow(link: string): void {
    try {
      const real = realpathSync.native(link);
      const stat = statSync(real);
      const { path, real: root } = this.#folder;
      if (real !== root && !real.startsWith(root + sep)) {
        if (stat.isFile() && this.#isWanted(link)) this.#refuse(link, whyOutside);
        return;
      }
      // Findings are reported where a document lies, not where a link to it does.
      const place = path + real.slice(root.length);
      if (stat.isDirectory()) this.#walk(place, real);
      else if (this.#isWanted(link)) {
        if (stat.isFile()) addOnce(this.files, real, place);
        else this.#refuse(link, whyNoFile(stat));
      }
    } catch (error) {
      // Any other broken link is none of the workspace's business.
      const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (this.#isWanted(link)) this.#refuse(link, isGone ? 'is a link that leads to nothing' : whyUnreadable(error));
    }
  }

  #isWanted(path: string): boolean {
    return isMinutesFile(path) && this.#folder.wanted(path);
  }

  #refuse(path: string, message: string): void {
    this.unreadable.push({ path, message });
  }
}

/** Joined by hand: ten thousand calls of `join` cost more than reading the folders. */
function inFolder(folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name;
}

const whyOutside = 'is a link that leads out of the folder searched; name it by itself to have it read';
