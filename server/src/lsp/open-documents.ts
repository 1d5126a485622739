/** The texts an editor has open, incrementally synchronised, by address; and which of them have not been read yet. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type TextBefore, type Unchanged, unchangedAfter } from '../text/unchanged.ts';

/** Addresses are those of `normalUri`, but where a client's own is asked for. */
export class OpenDocuments {
  readonly #documents = new Map<string, TextDocument>();
  /** Which have not been read since they were changed, with what is left of the text that was. */
  readonly #unread = new Map<string, TextBefore | undefined>();

  /** Takes a document under its address; `shown` is that address as the client wrote it. */
  open(uri: string, shown: string, version: number, text: string): void {
    this.#documents.set(uri, TextDocument.create(shown, 'minutes', version, text));
    this.#unread.set(uri, undefined);
  }

  /** Takes changes, one after another; those of a document that is not open are passed over. */
  edit(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.#documents.get(uri);
    if (document === undefined) return;
    const text = document.getText();
    const known = this.#unread.has(uri)
      ? this.#unread.get(uri)
      : { text, unchanged: { first: text.length, last: text.length } };
    this.#unread.set(
      uri,
      known && { text: known.text, unchanged: applied(document, changes, version, known.unchanged) },
    );
  }

  /** Answers whether it was open. */
  close(uri: string): boolean {
    this.#unread.delete(uri);
    return this.#documents.delete(uri);
  }

  /** Has a document read again. */
  touch(uri: string): void {
    if (this.#documents.has(uri)) this.#unread.set(uri, undefined);
  }

  get addresses(): Iterable<string> {
    return this.#documents.keys();
  }

  /** Whether some have not been read since they were changed. */
  get hasUnread(): boolean {
    return this.#unread.size > 0;
  }

  /** The documents that were changed since this was last asked, with their texts and what these were. */
  *takeUnread(): Generator<[uri: string, text: string, before: TextBefore | undefined]> {
    for (const [uri, before] of this.#unread) {
      this.#unread.delete(uri);
      const text = this.textOf(uri);
      if (text !== undefined) yield [uri, text, before];
    }
  }

  textOf(uri: string): string | undefined {
    return this.#documents.get(uri)?.getText();
  }

  isOpen(uri: string): boolean {
    return this.#documents.has(uri);
  }

  /** The version as the client counts; null for a document that is not open. */
  versionOf(uri: string): number | null {
    return this.#documents.get(uri)?.version ?? null;
  }

  /** The address as the client wrote it where it has the document open, for it must know its own again. */
  shownUri(uri: string): string {
    return this.#documents.get(uri)?.uri ?? uri;
  }
}

/** Makes changes in a document, one after another, and tells what they left of what was `unchanged` before them. */
function applied(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  unchanged: Unchanged,
): Unchanged {
  let left = unchanged;
  for (const change of changes) {
    const length = document.getText().length;
    const [start, end] =
      'range' in change ? [document.offsetAt(change.range.start), document.offsetAt(change.range.end)] : [0, length];
    // Some clients write a range from its end to its start.
    left = unchangedAfter(left, Math.min(start, end), Math.max(start, end), length);
    TextDocument.update(document, [change], version);
  }
  return left;
}
