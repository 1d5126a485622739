/** Reads a sentence that stands alone. */
import type { ItemKind, TaggedText } from '../syntax/ast.ts';
import { type Details, detailsOf } from './details.ts';
import { readingsIn } from './read-prose.ts';

export interface WordsReading extends Details {
  readonly kind: ItemKind;
}

const untagged: Omit<TaggedText, 'length'> = { header: null, tags: [], problems: [], escapes: [], pending: false };

/** What some words say by themselves. */
export function readWords(words: string): WordsReading[] {
  return readingsIn(words, { ...untagged, length: words.length }).map(({ reading, words: read, governor }) => ({
    kind: reading.kind,
    ...detailsOf(reading.kind, read, governor, reading.at - reading.start),
  }));
}
