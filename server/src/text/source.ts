/**
 * Where a document's text comes from. A workspace holds thousands of them, so a source may keep the bytes and make the
 * string anew each time it is asked: ask once, use it, let it go.
 */
export interface Source {
  /** The whole text, decoded; a byte order mark is kept, for offsets count it. */
  text(): string;
}

/** A source over a text that is in memory already (an editor's buffer, a test's fixture). */
export function stringSource(text: string): Source {
  return { text: () => text };
}
