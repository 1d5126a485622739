/** Where the text of a document comes from once it has been read: from bytes that were kept, or from its file again. */
import type { Source } from '../text/source.ts';
import type { Encoding } from './decode.ts';

/** The text asked for last, and whose it is: of a document with many findings the text is asked for each of them. */
let lastText = '';
let lastSource: Source | undefined;

abstract class RemadeSource implements Source {
  text(): string {
    if (lastSource !== this) {
      lastText = this.remake();
      lastSource = this;
    }
    return lastText;
  }

  protected abstract remake(): string;
}

/** A document whose bytes are kept: what becomes of its file changes nothing. */
export class KeptSource extends RemadeSource {
  readonly #bytes: Buffer;
  readonly #encoding: Encoding;

  constructor(bytes: Buffer, encoding: Encoding) {
    super();
    this.#bytes = bytes;
    this.#encoding = encoding;
  }

  protected remake(): string {
    return this.#bytes.toString(this.#encoding);
  }
}

/** Who read a file, and reads it again. */
export interface FileReader {
  /** The text of the file as it is now; undefined where it cannot be had in the encoding it was in. */
  again(path: string, encoding: Encoding): string | undefined;
  /** Is told when a file is no longer what was read. */
  foundChanged(path: string): void;
}

/** A document of a very large workspace, read again when something is said of it. */
export class FileSource extends RemadeSource {
  readonly #path: string;
  readonly #encoding: Encoding;
  /** Of the text as it was read, in UTF-16 code units. */
  readonly #length: number;
  readonly #reader: FileReader;

  constructor(path: string, encoding: Encoding, length: number, reader: FileReader) {
    super();
    this.#path = path;
    this.#encoding = encoding;
    this.#length = length;
    this.#reader = reader;
  }

  protected remake(): string {
    const text = this.#reader.again(this.#path, this.#encoding);
    if (text?.length === this.#length) return text;
    this.#reader.foundChanged(this.#path);
    // Blanks keep every offset in bounds; that the file changed is told beside whatever is said of it.
    return ' '.repeat(this.#length);
  }
}
