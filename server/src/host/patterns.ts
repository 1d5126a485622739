/** Glob patterns. Most runs have none, so the library is loaded by the first that has. */

/** A pattern that a folder is searched for. */
export interface Pattern {
  /** The folder it begins in, as written: `minutes` of `minutes/2024-*`; `''` where it begins with a star. */
  readonly base: string;
  /** Whether a path from that folder, with `/`, is meant. */
  readonly matches: (path: string) => boolean;
}

export interface Patterns {
  /** A path as a pattern; undefined where it has no star or other sign of one. */
  readonly read: (path: string) => Pattern | undefined;
  /** Tells whether a path, with `/`, is meant by any of some globs; names that begin with a dot are. */
  readonly anyOf: (globs: readonly string[]) => (path: string) => boolean;
}

export async function loadPatterns(): Promise<Patterns> {
  const { default: picomatch } = await import('picomatch');
  return {
    read(path) {
      const { base, glob, isGlob } = picomatch.scan(path);
      if (!isGlob) return undefined;
      const matches = picomatch(glob);
      return { base, matches: (below) => matches(below) };
    },
    anyOf(globs) {
      // `drafts/` means the folder, as in a .gitignore.
      const folders = globs.map((glob) => glob.replace(/(?<=[^/])\/+$/u, ''));
      const matches = picomatch(folders, { dot: true });
      return (path) => matches(path);
    },
  };
}
