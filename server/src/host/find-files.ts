/** Finds the documents of a workspace: files and folders as named, patterns, links that stay inside. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { type Unreadable, whyUnreadable } from './read-file.ts';

export interface FoundFiles {
  /** Absolute paths, each file once, in the order found. */
  readonly files: readonly string[];
  readonly unreadable: readonly Unreadable[];
  /** Paths and patterns as given that led to no file. */
  readonly empty: readonly string[];
}

/** Whether a folder's file belongs to a workspace. A file that is named by itself is read whatever its ending. */
export function isMinutesFile(name: string): boolean {
  return name.endsWith('.minutes') || name.endsWith('.minutes.md');
}

/** Whether a file, by its absolute path, belongs to what `paths` name: asked of files that are only in git. */
export function coversFile(paths: readonly string[], options: FindOptions, file: string): boolean {
  const below = relative(options.excludeRoot, file).split(sep).join('/');
  if (options.exclude.length > 0 && picomatch([...options.exclude], { dot: true })(below)) return false;
  return paths.some((given) => {
    const path = resolve(options.cwd, given);
    if (file === path || file.startsWith(path.endsWith(sep) ? path : path + sep)) return true;
    return picomatch(given.split(sep).join('/'))(relative(options.cwd, file).split(sep).join('/'));
  });
}

/** Where paths are looked for, and what is left out. */
export interface FindOptions {
  /** The folder relative paths count from; absolute. */
  readonly cwd: string;
  /** Globs, from `excludeRoot`, of what is no part of the workspace. */
  readonly exclude: readonly string[];
  readonly excludeRoot: string;
}

/** The documents that `paths` name: files, folders (searched) or glob patterns. */
export function findFiles(paths: readonly string[], options: FindOptions): FoundFiles {
  const finder = new Finder(options);
  for (const path of paths) finder.add(path);
  return finder.finish();
}

class Finder {
  readonly #options: FindOptions;
  readonly #excluded: (path: string) => boolean;
  readonly #files = new Set<string>();
  readonly #unreadable: Unreadable[] = [];
  readonly #empty: string[] = [];

  constructor(options: FindOptions) {
    this.#options = options;
    this.#excluded = options.exclude.length === 0 ? () => false : picomatch([...options.exclude], { dot: true });
  }

  finish(): FoundFiles {
    return { files: [...this.#files], unreadable: this.#unreadable, empty: this.#empty };
  }

  add(given: string): void {
    const path = resolve(this.#options.cwd, given);
    try {
      if (!statSync(path).isDirectory()) this.#files.add(path);
      else if (!this.#searchFrom(path, () => true)) this.#empty.push(given);
    } catch (error) {
      const { base, isGlob } = picomatch.scan(given.split(sep).join('/'));
      if (!isGlob) this.#unreadable.push({ path, message: whyUnreadable(error) });
      else if (!this.#addMatches(given, base)) this.#empty.push(given);
    }
  }

  #addMatches(pattern: string, base: string): boolean {
    const root = isAbsolute(pattern) ? '' : this.#options.cwd;
    const matches = picomatch(pattern.split(sep).join('/'));
    try {
      return this.#searchFrom(resolve(this.#options.cwd, base), (path) =>
        matches(root === '' ? path : relative(root, path).split(sep).join('/')),
      );
    } catch {
      // The pattern's folder is not there: it matches nothing.
      return false;
    }
  }

  /** Whether anything was found, be it a file that cannot be read. */
  #searchFrom(folder: string, wanted: (path: string) => boolean): boolean {
    const root = realpathSync(folder);
    const search: Search = { root, wanted, folders: new Set(), found: 0 };
    this.#search(folder, root, search);
    return search.found > 0;
  }

  /** `real` is the folder with all links followed. */
  #search(folder: string, real: string, search: Search): void {
    if (search.folders.has(real)) return;
    search.folders.add(real);
    let entries: ReturnType<typeof readFolder>;
    try {
      entries = readFolder(folder);
    } catch (error) {
      this.#refuse(folder, error, search);
      return;
    }
    for (const entry of entries) {
      // Names are joined by hand: ten thousand calls of `join` cost more than reading the folders.
      const path = folder.endsWith(sep) ? folder + entry.name : folder + sep + entry.name;
      if (this.#isLeftOut(entry.name, path)) continue;
      if (entry.isDirectory()) this.#search(path, join(real, entry.name), search);
      else if (entry.isFile()) {
        if (isMinutesFile(entry.name) && search.wanted(path)) this.#take(path, search);
      } else if (entry.isSymbolicLink()) this.#follow(path, search);
    }
  }

  #take(path: string, search: Search): void {
    search.found++;
    this.#files.add(path);
  }

  #refuse(path: string, error: unknown, search: Search): void {
    search.found++;
    this.#unreadable.push({ path, message: whyUnreadable(error) });
  }

  #isLeftOut(name: string, path: string): boolean {
    if (name.startsWith('.') || name === 'node_modules') return true;
    if (this.#options.exclude.length === 0) return false;
    return this.#excluded(relative(this.#options.excludeRoot, path).split(sep).join('/'));
  }

  #follow(path: string, search: Search): void {
    try {
      const real = realpathSync(path);
      if (real !== search.root && !real.startsWith(search.root + sep)) return;
      const stat = statSync(real);
      if (stat.isDirectory()) this.#search(path, real, search);
      else if (stat.isFile() && isMinutesFile(path) && search.wanted(path)) this.#take(real, search);
    } catch (error) {
      // A link to nothing is a document that cannot be read; any other broken link is none of the workspace's business.
      if (isMinutesFile(path)) this.#refuse(path, error, search);
    }
  }
}

/** One walk from one folder down. */
interface Search {
  /** The real folder that links must not lead out of. */
  readonly root: string;
  readonly wanted: (path: string) => boolean;
  /** Real paths of the folders walked: a link that leads back into one is a loop. */
  readonly folders: Set<string>;
  found: number;
}

function readFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
}
