/** What the server needs of the world outside; `host/` gives it, a browser could. Nothing else reaches the server. */
import type { CheckPorts } from '../check/judge.ts';
import type { Day } from '../register/calendar.ts';
import type { YamlReader } from '../syntax/header.ts';
import type { Source } from '../text/source.ts';

/** The YAML library's reader, once that is loaded: see `parse` in syntax/. */
export type YamlAtHand = () => YamlReader | undefined;

/** A document as it lies on the disk, or why it cannot be read, as the end of a sentence that begins with its path. */
export type FileReading =
  | { readonly ok: true; readonly source: Source; readonly text: string }
  | { readonly ok: false; readonly message: string };

export interface FoundDocuments {
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
}

/** What a search of a folder comes to. */
export interface Covered {
  /** Whether a file would be one of its documents. */
  readonly document: (path: string) => boolean;
  /** Whether a folder would be searched, too. */
  readonly folder: (path: string) => boolean;
}

/** What stands at a path; `place` is another path where links lead to it. */
export type Standing =
  | { readonly kind: 'file' | 'folder'; readonly place: string }
  | { readonly kind: 'nothing' }
  /** A link on the way leads out of the folder that is searched. */
  | { readonly kind: 'outside' };

export interface ConfigurationText {
  /** Absolute; of a file that need not be there. */
  readonly path: string;
  /** Null where there is no such file. */
  readonly text: string | null;
  /** Why a file that is there cannot be read, as the end of a sentence that begins with its name. */
  readonly unreadable?: string | undefined;
}

export interface ServerPorts extends CheckPorts {
  readonly version: string;
  /** Today, where the user is. */
  readonly today: () => Day;
  /** Milliseconds until the day after today begins. */
  readonly untilTomorrow: () => number;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  /** Runs something once what waits has had its turn: messages of the client before all. */
  readonly soon: (run: () => void) => void;
  /** The same for what takes long: it waits until no message of the client is left to be taken. */
  readonly quiet: (run: () => void) => void;
  /** Is told whenever all documents there are have been read and judged. */
  readonly indexed?: () => void;
  /** Runs something after so many milliseconds; answers how to call it off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
  /** Whether there is a file or folder at an absolute path. */
  readonly exists: (path: string) => boolean;
  readonly readDocument: (path: string) => FileReading;
  /** The documents of a folder, but for what the globs of `exclude`, which count from `root`, leave out. */
  readonly findDocuments: (folder: string, exclude: readonly string[], root: string) => Promise<FoundDocuments>;
  /** What a search of that folder comes to, by absolute paths, be there anything or not. */
  readonly covers: (folder: string, exclude: readonly string[], root: string) => Promise<Covered>;
  /** What stands at a path as a search of `folder` comes to it; both absolute. */
  readonly standingAt: (path: string, folder: string) => Standing;
  /** The configuration that holds for a folder: the nearest at or above it, else the one that might be in it. */
  readonly findConfiguration: (folder: string) => ConfigurationText;
}
