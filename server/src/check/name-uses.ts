/** In which documents a name stands otherwise than as the id of a tag: behind `@`, in a clause, in a header. */
import type { Minutes } from '../register/model.ts';
import { occurrencesIn } from '../register/occurrences.ts';

export class NameUses {
  readonly #paths = new Map<string, Set<string>>();

  /** The paths of the documents that use a name so. */
  of(name: string): Iterable<string> {
    return this.#paths.get(name) ?? [];
  }

  add(minutes: Minutes): void {
    for (const name of namesUsed(minutes)) {
      const known = this.#paths.get(name);
      if (known === undefined) this.#paths.set(name, new Set([minutes.path]));
      else known.add(minutes.path);
    }
  }

  remove(minutes: Minutes): void {
    for (const name of namesUsed(minutes)) {
      const known = this.#paths.get(name);
      known?.delete(minutes.path);
      if (known?.size === 0) this.#paths.delete(name);
    }
  }
}

function namesUsed(minutes: Minutes): Set<string> {
  const names = new Set<string>();
  for (const { name, tag, role } of occurrencesIn(minutes))
    if (tag === null || role === 'link' || role === 'owner') names.add(name);
  return names;
}
