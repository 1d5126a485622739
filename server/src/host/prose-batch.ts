/** Documents on their way to a thread and what it read in them: as little as it can do with, in what is copied fastest. */
import type { Untracked } from '../register/model.ts';
import type { Kind, MarkupPlaces, TagPlace } from '../syntax/ast.ts';
import { itemKinds } from '../syntax/clause-words.ts';

export interface ProseBatch {
  /** Which cell of the claims tells who reads it. */
  readonly claim: number;
  readonly texts: readonly string[];
  /** Of each text in turn: where its header starts and ends (-1 for none), how many tags it has, then each of them. */
  readonly places: Int32Array;
}

/** What was read in each text of a batch; nothing where it was claimed before the thread came to it, or the thread failed. */
export interface ProseAnswer {
  readonly readings: readonly (readonly Untracked[])[] | undefined;
}

/** What a thread is given at its start. */
export interface ThreadStart {
  /** Batches come in by it, in order, and answers go out in the same. */
  readonly port: import('node:worker_threads').MessagePort;
  /** One cell, shared: how many batches have been answered. */
  readonly answered: Int32Array;
  /** Shared: a cell for each batch that waits, 0 until somebody takes it on. */
  readonly claims: Int32Array;
}

/** Takes on the batch of a cell; false where somebody has already. */
export function claims(cells: Int32Array, cell: number): boolean {
  return Atomics.compareExchange(cells, cell, 0, 1) === 0;
}

const kinds: readonly (Kind | '')[] = ['', ...itemKinds, 'owner', 'ignore'];

/** Adds the places of a text to those of a batch. */
export function addPlaces(places: number[], { header, tags }: MarkupPlaces): void {
  places.push(header?.start ?? -1, header?.end ?? -1, tags.length);
  for (const { kind, start, end, open, close } of tags) places.push(kinds.indexOf(kind), start, end, open, close);
}

/** The texts of a batch with their places. */
export function* textsOf({ texts, places }: ProseBatch): Generator<{ text: string; read: MarkupPlaces }> {
  let at = 0;
  const next = () => places[at++] as number;
  for (const text of texts) {
    const [start, end, count] = [next(), next(), next()];
    const tags: TagPlace[] = [];
    for (let index = 0; index < count; index++)
      tags.push({ kind: kinds[next()] as Kind | '', start: next(), end: next(), open: next(), close: next() });
    yield { text, read: { header: start === -1 ? null : { start, end }, tags } };
  }
}
