/** Brings the register from the server page by page, and again whenever it has changed. */
import { l10n, workspace } from 'vscode';
import { type BaseLanguageClient, ResponseError } from 'vscode-languageclient';
import { inRoot } from '../roots.ts';
import { ask } from '../server/messages.ts';
import type { Folder, RatingsQuery, RegisterQuery, ToTracker } from './messages.ts';

/** Rows in one answer, and in all: a table of more is nothing anybody reads. */
const pageSize = 1000;
const mostRows = 20_000;

export class RegisterFeed {
  readonly #client: BaseLanguageClient;
  readonly #show: (message: ToTracker) => void;
  #query: RegisterQuery | undefined;
  #ratings: RatingsQuery | undefined;
  /** Set while an answer is awaited: what changes meanwhile is asked for after it. */
  #busy = false;
  #stale = false;
  #disposed = false;

  constructor(client: BaseLanguageClient, show: (message: ToTracker) => void) {
    this.#client = client;
    this.#show = show;
  }

  /** The folder whose register is shown; `''` for the first. */
  get root(): string {
    return this.#query?.root ?? '';
  }

  ask(query: RegisterQuery): Promise<void> {
    this.#query = query;
    return this.refresh();
  }

  askRatings(query: RatingsQuery): Promise<void> {
    this.#ratings = query;
    return this.refresh();
  }

  /** Asks again for what is shown; however often this is called, one question is under way at a time. */
  async refresh(): Promise<void> {
    this.#stale = true;
    if (this.#busy) return;
    this.#busy = true;
    while (this.#stale && !this.#disposed) {
      this.#stale = false;
      await this.#bring();
    }
    this.#busy = false;
  }

  dispose(): void {
    this.#disposed = true;
  }

  async #bring(): Promise<void> {
    const query = this.#query;
    if (query === undefined) return;
    try {
      const asked = { ...inRoot(query.root), ...(query.asOf === '' ? {} : { asOf: query.asOf }) };
      await this.#bringRows(query, asked);
      await this.#bringRatings(asked);
    } catch (error) {
      // The server says in words what it cannot do; whatever else went wrong is in the output channel.
      const isSaid = error instanceof ResponseError && this.#client.isRunning();
      const message = isSaid ? error.message : l10n.t('The minutes checker does not answer.');
      this.#tell({ type: 'failed', message });
    }
  }

  async #bringRows(query: RegisterQuery, asked: { readonly root?: string; readonly asOf?: string }): Promise<void> {
    for (let offset = 0; offset < mostRows; offset += pageSize) {
      const page = { ...asked, offset, limit: pageSize };
      const { asOf, complete, total, rows } = await ask(this.#client, 'matters/register', page);
      if (offset > 0) this.#tell({ type: 'rows', rows });
      else this.#tell({ type: 'register', query, asOf, complete, total, rows, folders: folders() });
      if (this.#query !== query || offset + rows.length >= total || rows.length === 0) return;
    }
  }

  async #bringRatings(asked: { readonly root?: string; readonly asOf?: string }): Promise<void> {
    if (this.#ratings === undefined) return;
    const { text, kind, body } = this.#ratings;
    const { meetings } = await ask(this.#client, 'matters/ratings', {
      ...asked,
      ...(text === '' ? {} : { text }),
      ...(kind === '' ? {} : { kinds: [kind] }),
      ...(body === '' ? {} : { body }),
    });
    this.#tell({ type: 'ratings', meetings });
  }

  #tell(message: ToTracker): void {
    if (!this.#disposed) this.#show(message);
  }
}

function folders(): Folder[] {
  return (workspace.workspaceFolders ?? []).map(({ uri, name }) => ({ uri: uri.toString(), name }));
}
