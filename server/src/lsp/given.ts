/**
 * What a client was given last of what is shown between the words of a document. It asks again by itself for a document
 * it types in; of others it must be told, and only where it would be given something else now.
 */
import type { Minutes } from '../register/model.ts';
import { isSameJson } from './same-json.ts';

/** What is shown between the words: code lenses, inlay hints, semantic tokens. */
export type Between = 'lenses' | 'hints' | 'tokens';

/** What a request was answered with, or would be, of a document as it is. */
interface Answer {
  readonly minutes: Minutes;
  readonly answer: ArrayLike<unknown> | null;
}

/** An answer that was given, and how it is made anew; `undefined` where the document is no longer there. */
export interface Given extends Answer {
  readonly again: () => Answer | undefined;
}

export class GivenAnswers {
  readonly #given = new Map<string, Map<Between, Given>>();

  /** Keeps the last answer of its sort for a document; addresses are those of `normalUri`. */
  keep(uri: string, sort: Between, given: Given): void {
    const known = this.#given.get(uri);
    if (known === undefined) this.#given.set(uri, new Map([[sort, given]]));
    else known.set(sort, given);
  }

  /** A client that closes a document shows nothing of it. */
  forget(uri: string): void {
    this.#given.delete(uri);
  }

  /** Whether an answer of that sort for one of the documents would be another now; what it would be counts as given. */
  isStale(sort: Between, uris: Iterable<string>): boolean {
    let isStale = false;
    for (const uri of uris) {
      const given = this.#given.get(uri)?.get(sort);
      const now = given?.again();
      // A document that was typed in since is asked for again in any case, and its places are others.
      if (given === undefined || now?.minutes !== given.minutes) continue;
      if (isSame(now.answer, given.answer)) continue;
      this.keep(uri, sort, { ...given, answer: now.answer });
      isStale = true;
    }
    return isStale;
  }
}

function isSame(one: Answer['answer'], other: Answer['answer']): boolean {
  if (one === null || other === null) return one === other;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!isSameJson(one[at], other[at])) return false;
  return true;
}
