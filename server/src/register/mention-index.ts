/** The documents of a living workspace in order, and every tag with an id by that id: kept up, not made anew. */
import { firstPlace } from '../text/search.ts';
import { compareMinutes } from './collect.ts';
import type { Mention, Minutes } from './model.ts';
import type { Change } from './near.ts';

export class MentionIndex {
  /** Every document, in the total order of events; those after the register's day too. */
  readonly ordered: Minutes[] = [];
  readonly #mentions = new Map<string, Mention[]>();

  /** The tags that speak of an id, in order. */
  of(id: string): readonly Mention[] {
    return this.#mentions.get(id) ?? [];
  }

  ids(): IterableIterator<string> {
    return this.#mentions.keys();
  }

  /** Takes in documents, none of which is known yet: cheaper than one after another. */
  fill(documents: Iterable<Minutes>): void {
    this.ordered.push(...documents);
    this.ordered.sort(compareMinutes);
    for (const minutes of this.ordered) for (const mention of mentionsIn(minutes)) this.#append(mention);
  }

  /** Takes a document out and another in; one that is edited mostly keeps its place. */
  change({ before, after }: Pick<Change, 'before' | 'after'>): void {
    if (before !== undefined && after !== undefined && compareMinutes(before, after) === 0) {
      const place = this.#placeOf(before);
      if (this.ordered[place] === before) this.ordered[place] = after;
      else this.ordered.splice(place, 0, after);
      this.#replace(before, after);
      return;
    }
    if (before !== undefined) this.#remove(before);
    if (after !== undefined) this.#insert(after);
  }

  #insert(minutes: Minutes): void {
    this.ordered.splice(this.#placeOf(minutes), 0, minutes);
    for (const [id, mentions] of mentionsById(minutes)) this.#put(id, minutes, 0, mentions);
  }

  #remove(minutes: Minutes): void {
    const place = this.#placeOf(minutes);
    if (this.ordered[place] === minutes) this.ordered.splice(place, 1);
    for (const [id, { length }] of mentionsById(minutes)) this.#put(id, minutes, length, []);
  }

  /** Puts the tags of a document in the place of those of one that stands in the same place of the order. */
  #replace(before: Minutes, after: Minutes): void {
    const now = mentionsById(after);
    for (const [id, { length }] of mentionsById(before)) {
      this.#put(id, before, length, now.get(id) ?? []);
      now.delete(id);
    }
    for (const [id, mentions] of now) this.#put(id, after, 0, mentions);
  }

  /** Puts tags that speak of an id where those of a document stand, `length` of them, or would. */
  #put(id: string, minutes: Minutes, length: number, mentions: Mention[]): void {
    const known = this.#mentions.get(id);
    if (known === undefined || known.length === length) {
      if (mentions.length === 0) this.#mentions.delete(id);
      else this.#mentions.set(id, mentions);
      return;
    }
    const place = firstPlace(known, (one) => compareMinutes(one.minutes, minutes) >= 0);
    if (mentions.length !== length) known.splice(place, length, ...mentions);
    else for (let index = 0; index < length; index++) known[place + index] = mentions[index] as Mention;
  }

  #placeOf(minutes: Minutes): number {
    return firstPlace(this.ordered, (one) => compareMinutes(one, minutes) >= 0);
  }

  #append(mention: Mention): void {
    const id = mention.tag.id?.name as string;
    const known = this.#mentions.get(id);
    if (known === undefined) this.#mentions.set(id, [mention]);
    else known.push(mention);
  }
}

function mentionsIn(minutes: Minutes): Mention[] {
  return minutes.read.tags.filter(({ id }) => id !== null).map((tag) => ({ minutes, tag }));
}

/** The tags of a document that have an id, or one of those `wanted`, by that id, in order. */
export function mentionsById(minutes: Minutes | undefined, wanted?: ReadonlySet<string>): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const tag of minutes?.read.tags ?? []) {
    const id = tag.id?.name;
    if (id === undefined || wanted?.has(id) === false) continue;
    const mention = { minutes: minutes as Minutes, tag };
    const known = found.get(id);
    if (known === undefined) found.set(id, [mention]);
    else known.push(mention);
  }
  return found;
}
