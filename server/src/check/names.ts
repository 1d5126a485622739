/** Which ids a workspace defines, ready to be asked for those near one or like one. Made only once somebody asks. */
import type { Mention } from '../register/model.ts';
import type { NameLookup } from '../rules/rule.ts';
import { NameIndex } from '../syntax/names.ts';
import { AlikeIndex } from '../text/alike.ts';

export class Names implements NameLookup {
  readonly #ids: () => Iterable<string>;
  readonly definedLater: (id: string) => Mention | undefined;
  #alike: AlikeIndex | undefined;
  #nearest: NameIndex | undefined;
  /** What was found near a word: many tags may speak of the same id that nothing defines. */
  readonly #found = new Map<string, string | undefined>();

  /** `ids` gives the ids that have an item at the moment it is called. */
  constructor(ids: () => Iterable<string>, definedLater: (id: string) => Mention | undefined) {
    this.#ids = ids;
    this.definedLater = definedLater;
  }

  /** Tells of ids that have an item now and had none, and of those that had one. */
  change(came: ReadonlySet<string>, went: ReadonlySet<string>): void {
    if (came.size + went.size === 0) return;
    this.#found.clear();
    for (const id of went) {
      this.#alike?.delete(id);
      this.#nearest?.delete(id);
    }
    for (const id of came) {
      this.#alike?.add(id);
      this.#nearest?.insert(id);
    }
  }

  nearestId(word: string): string | undefined {
    if (this.#found.has(word)) return this.#found.get(word);
    this.#nearest ??= new NameIndex(this.#ids());
    const nearest = this.#nearest.nearest(word);
    this.#found.set(word, nearest);
    return nearest;
  }

  alikeIds(id: string): readonly string[] {
    this.#alike ??= new AlikeIndex(this.#ids());
    return this.#alike.alike(id);
  }
}
