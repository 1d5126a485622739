/** What is wrong with a setting, and what was probably meant. */
import { nearest } from '../syntax/names.ts';
import type { Place } from '../text/lines.ts';

/** A fault in the configuration file, where it stands. */
export interface ConfigurationFault {
  /** As the file was named to the reader. */
  readonly file: string;
  readonly start: FaultPlace;
  readonly end: FaultPlace;
  /** The keys that lead to it, as `rules.overdue.severity`; `''` for the file as a whole. */
  readonly key: string;
  /** What is wrong, in one sentence; names and values stand between backquotes. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  /** All of it as lines for a terminal. */
  readonly text: string;
}

/** Lines and columns count from 1, offsets in UTF-16 code units from 0. */
export interface FaultPlace extends Place {
  readonly offset: number;
}

/** The name that a word which is none of them was probably meant to be: the nearest, or the one it begins. */
export function probablyMeant(word: string, names: readonly string[]): string | undefined {
  // A megabyte of a word has no neighbour, and finding that out would take its time.
  if (word.length > 80) return undefined;
  const begun = word.length < 3 ? undefined : names.find((name) => name.toLowerCase().startsWith(word.toLowerCase()));
  return nearest(word, names) ?? begun;
}

/** `; did you mean ...?` or a full stop: the end of a sentence that says a word is not known. */
export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '.' : `; did you mean \`${meant}\`?`;
}
