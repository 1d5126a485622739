/** Where the text of a document comes from once it has been read: from bytes that were kept, or from its file again. */
import { readFileSync } from 'node:fs';
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

/** A document of a very large workspace, read again when something is said of it. */
export class FileSource extends RemadeSource {
  readonly #path: string;
  /** Of the text as it was read, in UTF-16 code units. */
  readonly #length: number;
  readonly #changed: (path: string) => void;

  /** `changed` is told when the file is no longer what was read. */
  constructor(path: string, length: number, changed: (path: string) => void) {
    super();
    this.#path = path;
    this.#length = length;
    this.#changed = changed;
  }

  protected remake(): string {
    const text = this.#read();
    if (text?.length === this.#length) return text;
    this.#changed(this.#path);
    // Blanks keep every offset in bounds; that the file changed is told beside whatever is said of it.
    return ' '.repeat(this.#length);
  }

  #read(): string | undefined {
    try {
      return readFileSync(this.#path, 'utf8');
    } catch {
      return undefined;
    }
  }
}
