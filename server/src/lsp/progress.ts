/** Work-done progress while the workspace is read for the first time (LSP 3.15, `window/workDoneProgress/create`). */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Capabilities } from './capabilities.ts';

export class IndexProgress {
  readonly #connection: Connection;
  readonly #client: () => Capabilities;
  #reporter: Promise<WorkDoneProgressServerReporter> | undefined;

  constructor(connection: Connection, client: () => Capabilities) {
    this.#connection = connection;
    this.#client = client;
  }

  advance(done: number, total: number): void {
    if (!this.#client().progress) return;
    const words = `${done} of ${total} documents`;
    const share = Math.floor((100 * done) / Math.max(1, total));
    if (this.#reporter === undefined) {
      this.#reporter = this.#connection.window.createWorkDoneProgress();
      void this.#reporter.then((reporter) => reporter.begin('Reading minutes', share, words, false), ignore);
    } else void this.#reporter.then((reporter) => reporter.report(share, words), ignore);
  }

  end(): void {
    void this.#reporter?.then((reporter) => reporter.done(), ignore);
    this.#reporter = undefined;
  }
}

/** A client that will not show progress shall have none. */
function ignore(): void {}
