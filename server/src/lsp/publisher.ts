/** Tells a client that only listens what is said of each document, and only where that is something else than before. */
import type { Diagnostic } from 'vscode-languageserver';
import type { ServerPorts } from './ports.ts';
import { runInSlices } from './slices.ts';

/** So many documents are told of at once; more of them in turns, so that the client is answered in between. */
const mostAtOnce = 64;

/** Addresses are those of `normalUri`. */
export interface PublisherPorts extends Pick<ServerPorts, 'now' | 'quiet'> {
  /** What is said of a document now. */
  readonly diagnostics: (uri: string) => readonly Diagnostic[];
  readonly isOpen: (uri: string) => boolean;
  /** The address as the client has it. */
  readonly shownUri: (uri: string) => string;
  readonly send: (uri: string, diagnostics: readonly Diagnostic[]) => void;
  readonly failed: (error: unknown) => void;
}

interface Said {
  /** Of an open document what was said last: typing in one mostly changes nothing. Of another one `something`. */
  readonly words: string;
  /** The address it was said of: a client may write another one when it opens the document. */
  readonly shown: string;
}

export class Publisher {
  readonly #ports: PublisherPorts;
  readonly #said = new Map<string, Said>();
  readonly #waiting = new Set<string>();
  #running = false;
  #whenDone: (() => void)[] = [];

  constructor(ports: PublisherPorts) {
    this.#ports = ports;
  }

  /** Tells of documents of which something else may be said now: at once, or in turns where they are many. */
  publish(uris: readonly string[]): void {
    const { isOpen } = this.#ports;
    const atOnce = uris.length <= mostAtOnce ? uris : uris.filter(isOpen);
    for (const uri of atOnce) {
      this.#waiting.delete(uri);
      this.#tell(uri);
    }
    if (atOnce === uris) return;
    for (const uri of uris) if (!isOpen(uri)) this.#waiting.add(uri);
    if (this.#running) return;
    this.#running = true;
    runInSlices(
      this.#tellAll(),
      this.#ports,
      () => this.#end(),
      (error) => {
        this.#ports.failed(error);
        this.#end();
      },
    );
  }

  /** Whether there is still something to tell. */
  get busy(): boolean {
    return this.#running;
  }

  /** Resolves once everything has been told. */
  async settled(): Promise<void> {
    if (this.#running) await new Promise<void>((resolve) => this.#whenDone.push(resolve));
  }

  *#tellAll(): Generator<void> {
    for (const uri of this.#waiting) {
      this.#waiting.delete(uri);
      this.#tell(uri);
      yield;
    }
  }

  #end(): void {
    this.#running = false;
    for (const resolve of this.#whenDone.splice(0)) resolve();
  }

  #tell(uri: string): void {
    const diagnostics = this.#ports.diagnostics(uri);
    const before = this.#said.get(uri);
    const words = diagnostics.length === 0 ? '' : this.#ports.isOpen(uri) ? JSON.stringify(diagnostics) : 'something';
    const shown = this.#ports.shownUri(uri);
    if (before !== undefined && before.shown !== shown) this.#ports.send(before.shown, []);
    else if (words === (before?.words ?? '') && words !== 'something') return;
    if (words === '') this.#said.delete(uri);
    else this.#said.set(uri, { words, shown });
    if (words !== '' || before?.shown === shown) this.#ports.send(shown, diagnostics);
  }
}
