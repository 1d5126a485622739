/** The texts an editor has open, incrementally synchronised, by address; and which of them have not been read yet. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Addresses are those of `normalUri`, but where a client's own is asked for. */
export class OpenDocuments {
  readonly #documents = new Map<string, TextDocument>();
  readonly #unread = new Set<string>();

  /** Takes a document under its address; `shown` is that address as the client wrote it. */
  open(uri: string, shown: string, version: number, text: string): void {
    this.#documents.set(uri, TextDocument.create(shown, 'minutes', version, text));
    this.#unread.add(uri);
  }

  /** Takes changes, one after another; those of a document that is not open are passed over. */
  edit(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.#documents.get(uri);
    if (document === undefined) return;
    this.#documents.set(uri, TextDocument.update(document, [...changes], version));
    this.#unread.add(uri);
  }

  /** Answers whether it was open. */
  close(uri: string): boolean {
    this.#unread.delete(uri);
    return this.#documents.delete(uri);
  }

  /** Has a document read again. */
  touch(uri: string): void {
    if (this.#documents.has(uri)) this.#unread.add(uri);
  }

  get addresses(): Iterable<string> {
    return this.#documents.keys();
  }

  /** Whether some have not been read since they were changed. */
  get hasUnread(): boolean {
    return this.#unread.size > 0;
  }

  /** The documents that were changed since this was last asked, with their texts. */
  *takeUnread(): Generator<[uri: string, text: string]> {
    for (const uri of this.#unread) {
      this.#unread.delete(uri);
      const text = this.textOf(uri);
      if (text !== undefined) yield [uri, text];
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
