/** Who may be named with `@` in a living workspace: only owners that a changed document states are put together again. */
import { compareMinutes } from './collect.ts';
import type { Mention, Minutes, Owner, Term } from './model.ts';
import type { RegisterSettings } from './register.ts';
import { ownerOf, rosterOf } from './roster.ts';

/** What a change did to the roster. */
export interface RosterChange {
  /** Owners, as they were and as they are, who may be named and could not be, or no longer, or who go by other names. */
  readonly renamed: readonly Owner[];
  /** Handles that came or went: an id of the same name may mean something else now. */
  readonly turned: readonly string[];
}

export class LivingRoster {
  readonly #settings: RegisterSettings;
  /** Which documents state an owner, by the handle. */
  readonly #stating = new Map<string, Set<Minutes>>();
  #owners = new Map<string, Owner>();

  constructor(settings: RegisterSettings) {
    this.#settings = settings;
  }

  /** The owners of this moment. The map is another one whenever somebody may be named otherwise than before. */
  get owners(): ReadonlyMap<string, Owner> {
    return this.#owners;
  }

  /** Takes in all documents that count, in order. */
  fill(documents: readonly Minutes[]): void {
    for (const minutes of documents) this.#note(minutes);
    const tags = documents.flatMap(ownerTags);
    this.#owners = rosterOf(this.#settings.owners, documents, tags, this.#settings.fiscalStart);
  }

  /** Takes some documents out and others in, all of them such as count. */
  change(gone: readonly Minutes[], come: readonly Minutes[]): RosterChange {
    const handles = new Set([
      ...gone.flatMap((minutes) => this.#forget(minutes)),
      ...come.flatMap((minutes) => this.#note(minutes)),
    ]);
    const renamed: Owner[] = [];
    const turned: string[] = [];
    for (const handle of handles) {
      const before = this.#owners.get(handle);
      const now = this.#ownerOf(handle);
      if ((before === undefined) !== (now === undefined)) turned.push(handle);
      if (!haveSameNames(before, now)) renamed.push(...[before, now].filter((owner) => owner !== undefined));
      if (now === undefined) this.#owners.delete(handle);
      else this.#owners.set(handle, now);
    }
    if (renamed.length > 0) this.renew();
    return { renamed, turned };
  }

  /** Makes the map another one, for those who keep by the map what follows from it. */
  renew(): void {
    this.#owners = new Map(this.#owners);
  }

  #ownerOf(handle: string): Owner | undefined {
    const documents = [...(this.#stating.get(handle) ?? [])].sort(compareMinutes);
    const { owners, fiscalStart } = this.#settings;
    return ownerOf(handle, owners, documents, documents.flatMap(ownerTags), fiscalStart);
  }

  #note(minutes: Minutes): string[] {
    const handles = handlesStated(minutes);
    for (const handle of handles) {
      const known = this.#stating.get(handle);
      if (known === undefined) this.#stating.set(handle, new Set([minutes]));
      else known.add(minutes);
    }
    return handles;
  }

  #forget(minutes: Minutes): string[] {
    const handles = handlesStated(minutes);
    for (const handle of handles) {
      const known = this.#stating.get(handle);
      known?.delete(minutes);
      if (known?.size === 0) this.#stating.delete(handle);
    }
    return handles;
  }
}

/** Whether a document says who an owner is. */
export function statesOwners(minutes: Minutes): boolean {
  return minutes.meeting.owners.length > 0 || minutes.read.tags.some(({ kind }) => kind === 'owner');
}

function ownerTags(minutes: Minutes): Mention[] {
  return minutes.read.tags.filter(({ kind }) => kind === 'owner').map((tag) => ({ minutes, tag }));
}

function handlesStated(minutes: Minutes): string[] {
  const inTags = ownerTags(minutes).flatMap(({ tag }) => (tag.id === null ? [] : [tag.id.name]));
  return [...minutes.meeting.owners.map(({ handle }) => handle), ...inTags];
}

/** Whether two owners, or none, go by the same names and hold the same posts. Where that is stated makes no difference. */
function haveSameNames(one: Owner | undefined, other: Owner | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.terms.length === other.terms.length &&
    one.terms.every((term, place) => areSameTerm(term, other.terms[place] as Term)) &&
    one.aliases.join('\n') === other.aliases.join('\n')
  );
}

function areSameTerm(one: Term, other: Term): boolean {
  return (
    one.name === other.name &&
    one.role === other.role &&
    one.of === other.of &&
    one.since === other.since &&
    one.until === other.until
  );
}
