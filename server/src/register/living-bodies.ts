/** The bodies of a living workspace and their meetings. */
import type { Body, Minutes } from './model.ts';

/** What a change did to the bodies. */
export interface BodiesChange {
  /** The names of bodies that came or went: both, of one that is named otherwise. */
  readonly names: readonly string[];
  /** Documents of bodies that meet on other days now, or announce another next meeting: what was due by it is due otherwise. */
  readonly documents: readonly Minutes[];
}

type OpenBody = { -readonly [Key in keyof Body]: Body[Key] };

export class LivingBodies {
  readonly byKey = new Map<string, OpenBody>();

  /** Takes in a document that comes after all those taken in before. */
  append(minutes: Minutes): void {
    const { bodyKey, body, day } = minutes.meeting;
    if (bodyKey === '' || day === null) return;
    const known = this.byKey.get(bodyKey);
    if (known === undefined) this.byKey.set(bodyKey, { key: bodyKey, name: body.trim(), meetings: [minutes] });
    else (known.meetings as Minutes[]).push(minutes);
  }

  /** Takes some documents out and others in; `all` gives every document that counts, in order. */
  change(gone: readonly Minutes[], come: readonly Minutes[], all: () => readonly Minutes[]): BodiesChange {
    const came = new Map(come.map((minutes) => [minutes.path, minutes]));
    const keys = new Set<string>();
    for (const before of gone) {
      const after = came.get(before.path);
      if (after !== undefined && this.#takesPlace(before, after)) came.delete(before.path);
      else keys.add(before.meeting.bodyKey);
    }
    for (const { meeting } of came.values()) keys.add(meeting.bodyKey);
    keys.delete('');
    return keys.size === 0 ? nothing : this.#gather(keys, all());
  }

  /** Puts a document in the place of one of the same meeting; false where anything that tells meetings apart differs. */
  #takesPlace(before: Minutes, after: Minutes): boolean {
    const [one, other] = [before.meeting, after.meeting];
    if (one.body !== other.body || one.day !== other.day || one.next !== other.next) return false;
    const meetings = this.byKey.get(one.bodyKey)?.meetings;
    const place = meetings?.indexOf(before) ?? -1;
    if (place !== -1) (meetings as Minutes[])[place] = after;
    return true;
  }

  /** Makes bodies anew from all documents. */
  #gather(keys: ReadonlySet<string>, all: readonly Minutes[]): BodiesChange {
    const names = new Map([...keys].map((key) => [key, this.byKey.get(key)?.name]));
    for (const key of keys) this.byKey.delete(key);
    const documents = all.filter(({ meeting }) => keys.has(meeting.bodyKey));
    for (const minutes of documents) this.append(minutes);
    const turned = [...names].flatMap(([key, name]) => {
      const now = this.byKey.get(key)?.name;
      return now === name ? [] : [name, now].filter((one) => one !== undefined);
    });
    return { names: turned, documents };
  }
}

const nothing: BodiesChange = { names: [], documents: [] };
