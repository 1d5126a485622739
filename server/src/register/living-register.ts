/**
 * A register that is kept up while documents change: only what a change touches is folded again. What it holds at any
 * moment equals `buildRegister` of its documents (a law proves it), but for the order of its maps, which means nothing.
 */

import { isItemKind } from '../syntax/clause-words.ts';
import { foldItem } from './fold.ts';
import type { FoldContext } from './fold-draft.ts';
import { hasLinks, LinkTable } from './links.ts';
import { LivingBodies } from './living-bodies.ts';
import { LivingItems } from './living-items.ts';
import { LivingRoster, statesOwners } from './living-roster.ts';
import { MentionIndex } from './mention-index.ts';
import type { Item, Mention, Minutes, Owner, Register } from './model.ts';
import { type Change, idsIn, itemsNear, tagsTouched } from './near.ts';
import { kindOf, nextMeetingAfter, type RegisterSettings } from './register.ts';

/** What a change did to the register. */
export interface Touched {
  /** The ids of which something else may be said now: tags near an edit speak of them, or they were folded for another reason. */
  readonly ids: ReadonlySet<string>;
  /** Those that have an item now and had none, and those that had one. */
  readonly came: ReadonlySet<string>;
  readonly went: ReadonlySet<string>;
  /** The items of those ids, and those without an id that an edit may have touched: as they were, and as they are. */
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  /** Documents of which a date may be another now: a body meets on other days. */
  readonly moved: readonly Minutes[];
  /** Who may be named with `@` and could not be, or no longer, or goes by other names; undefined for nobody. */
  readonly naming: Renaming | undefined;
  /** Whether a changed document states an owner, or did. */
  readonly statesOwners: boolean;
}

/** Who goes by other names than before. */
export interface Renaming {
  /** As they were, and as they are. */
  readonly owners: readonly Owner[];
  /** Names of bodies, that of before and that of now. */
  readonly bodies: readonly string[];
  /** Whether nobody at all was stated before, or is now. */
  readonly wasNobody: boolean;
}

/** A pause is offered after so many items. */
const stride = 200;

export class LivingRegister {
  readonly #settings: RegisterSettings;
  readonly #index = new MentionIndex();
  readonly #items = new LivingItems((id) => this.#foldOf(id) as Item);
  readonly #undefined = new Map<string, readonly Mention[]>();
  readonly #unnamed = new Map<Minutes, readonly Item[]>();
  readonly #bodies = new LivingBodies();
  readonly #roster: LivingRoster;
  readonly #links = new LinkTable();
  readonly #context: FoldContext;
  #register: Register | undefined;

  constructor(settings: RegisterSettings) {
    this.#settings = settings;
    this.#roster = new LivingRoster(settings);
    this.#context = {
      fiscalStart: settings.fiscalStart,
      nextMeeting: (minutes) => nextMeetingAfter(this.#bodies.byKey, minutes),
    };
  }

  /** The register of this moment: it holds until the next change. */
  get register(): Register {
    this.#register ??= this.#makeRegister();
    return this.#register;
  }

  /** Every tag that speaks of an id, in order, those of documents after the register's day too. */
  mentionsOf(id: string): readonly Mention[] {
    return this.#index.of(id);
  }

  /** Every id that a tag speaks of. */
  ids(): IterableIterator<string> {
    return this.#index.ids();
  }

  /** The items without an id of a document. */
  unnamedIn(minutes: Minutes): readonly Item[] {
    return this.#unnamed.get(minutes) ?? noItems;
  }

  /** The first tag after the register's day that defines an id. */
  definedLater(id: string): Mention | undefined {
    const all = this.#index.of(id);
    let first: Mention | undefined;
    // Those that do not count come last.
    for (let place = all.length - 1; place >= 0 && !this.#counts((all[place] as Mention).minutes); place--)
      if (isItemKind((all[place] as Mention).tag.kind)) first = all[place];
    return first;
  }

  /** Takes in all documents of a workspace that has none yet, with pauses. */
  *fill(documents: Iterable<Minutes>): Generator<void> {
    this.#index.fill(documents);
    yield;
    const counted = this.#counted();
    for (const minutes of counted) this.#bodies.append(minutes);
    this.#roster.fill(counted);
    yield;
    let folded = 0;
    for (const id of this.#index.ids()) {
      const item = this.#fold(id);
      if (item !== undefined) this.#links.append(item);
      if (++folded % stride === 0) yield;
    }
    for (const minutes of counted) {
      for (const item of this.#foldUnnamed(minutes)) this.#links.append(item);
      if (++folded % stride === 0) yield;
    }
    this.#register = undefined;
  }

  /** Takes in changes, and tells what they touched. */
  change(changes: readonly Change[]): Touched {
    const gone = changes.flatMap(({ before }) => before ?? []);
    const come = changes.flatMap(({ after }) => after ?? []);
    for (const change of changes) this.#index.change(change);
    const moved = this.#bodies.change(this.#only(gone), this.#only(come), () => this.#counted());
    if (moved.names.length > 0) this.#roster.renew();
    const isNobody = this.#roster.owners.size === 0;
    const roster = this.#roster.change(this.#only(gone), this.#only(come));
    const isRenamed = roster.renamed.length + moved.names.length > 0;
    const wasNobody = isNobody || this.#roster.owners.size === 0;
    const ids = new Set([
      ...idsIn(changes.flatMap(tagsTouched)),
      ...moved.documents.flatMap(({ read }) => idsIn(read.tags)),
      ...roster.turned,
    ]);
    const folded = this.#foldAgain(changes, ids, moved.documents);
    this.#register = undefined;
    return {
      ids,
      ...folded,
      moved: moved.documents,
      naming: isRenamed ? { owners: roster.renamed, bodies: moved.names, wasNobody } : undefined,
      statesOwners: changes.some(mayStateOwners),
    };
  }

  /** Folds every item that a changed document speaks of anew; those whose tags have only moved when they are asked for. */
  #foldAgain(
    changes: readonly Change[],
    ids: ReadonlySet<string>,
    moved: readonly Minutes[],
  ): Pick<Touched, 'before' | 'after' | 'came' | 'went'> {
    const gone = new Set([...changes.flatMap(({ before }) => before ?? []), ...moved]);
    const come = new Set([...changes.flatMap(({ after }) => after ?? []), ...moved]);
    const { again, onlyMoved } = this.#spokenOf([...gone, ...come], ids);
    this.#items.move(onlyMoved);
    const isNear = itemsNear(changes, moved);
    const before: Item[] = [];
    const known = new Set<string>();
    const forget = (item: Item) => {
      this.#links.remove(item);
      if (item.id === '' ? isNear(item) : ids.has(item.id)) before.push(item);
    };
    for (const id of again) {
      const item = this.#items.folded(id);
      if (item === undefined) continue;
      if (ids.has(id)) known.add(id);
      forget(item);
    }
    for (const minutes of gone) {
      for (const item of this.unnamedIn(minutes)) forget(item);
      this.#unnamed.delete(minutes);
    }
    const after: Item[] = [];
    const take = (item: Item) => {
      this.#links.insert(item);
      if (item.id === '' ? isNear(item) : ids.has(item.id)) after.push(item);
    };
    for (const id of again) {
      const item = this.#fold(id);
      if (item !== undefined) take(item);
    }
    for (const minutes of this.#only([...come])) for (const item of this.#foldUnnamed(minutes)) take(item);
    return {
      before,
      after,
      came: new Set([...ids].filter((id) => this.#items.has(id) && !known.has(id))),
      went: new Set([...known].filter((id) => !this.#items.has(id))),
    };
  }

  /** The ids that documents speak of: those to be folded at once, among them `ids`, and those whose tags have only moved. */
  #spokenOf(documents: readonly Minutes[], ids: ReadonlySet<string>): Record<'again' | 'onlyMoved', Set<string>> {
    const again = new Set(ids);
    const onlyMoved = new Set<string>();
    for (const id of documents.flatMap(({ read }) => idsIn(read.tags))) {
      if (again.has(id) || onlyMoved.has(id)) continue;
      const item = this.#items.folded(id);
      // What says that it hangs on others has to be there when those are judged.
      if (item === undefined || hasLinks(item)) again.add(id);
      else onlyMoved.add(id);
    }
    return { again, onlyMoved };
  }

  #fold(id: string): Item | undefined {
    const item = this.#foldOf(id);
    this.#undefined.delete(id);
    if (item !== undefined) {
      this.#items.set(id, item);
      return item;
    }
    this.#items.delete(id);
    const mentions = this.#countedOf(id);
    if (mentions.length > 0 && !this.#roster.owners.has(id)) this.#undefined.set(id, mentions);
    return undefined;
  }

  /** What the tags that speak of an id make of it; undefined where none defines an item. */
  #foldOf(id: string): Item | undefined {
    const mentions = this.#countedOf(id);
    const kind = kindOf(mentions);
    return kind === null ? undefined : foldItem(id, kind, mentions, this.#context);
  }

  /** The tags that speak of an id and count: they come first, for the order is by day. */
  #countedOf(id: string): readonly Mention[] {
    const all = this.#index.of(id);
    let count = all.length;
    while (count > 0 && !this.#counts((all[count - 1] as Mention).minutes)) count--;
    return all.slice(0, count);
  }

  #foldUnnamed(minutes: Minutes): readonly Item[] {
    const found: Item[] = [];
    for (const tag of minutes.read.tags)
      if (tag.id === null && isItemKind(tag.kind))
        found.push(foldItem('', tag.kind, [{ minutes, tag }], this.#context));
    if (found.length > 0) this.#unnamed.set(minutes, found);
    return found;
  }

  #makeRegister(): Register {
    let minutes: readonly Minutes[] | undefined;
    let unnamed: readonly Item[] | undefined;
    const counted = () => {
      minutes ??= this.#counted();
      return minutes;
    };
    const nameless = this.#unnamed;
    return {
      asOf: this.#settings.asOf,
      items: this.#items,
      // Few ask for these, and of thousands of documents putting them together takes a while.
      get unnamed() {
        unnamed ??= counted().flatMap((one) => nameless.get(one) ?? []);
        return unnamed;
      },
      get minutes() {
        return counted();
      },
      owners: this.#roster.owners,
      bodies: this.#bodies.byKey,
      links: this.#links,
      undefinedMentions: this.#undefined,
    };
  }

  /** The documents that count on the register's day; they are the first of all. */
  #counted(): Minutes[] {
    const { ordered } = this.#index;
    let count = ordered.length;
    while (count > 0 && !this.#counts(ordered[count - 1] as Minutes)) count--;
    return ordered.slice(0, count);
  }

  #counts({ meeting }: Minutes): boolean {
    return meeting.day === null || meeting.day <= this.#settings.asOf;
  }

  #only(documents: readonly Minutes[]): Minutes[] {
    return documents.filter((minutes) => this.#counts(minutes));
  }
}

const noItems: readonly Item[] = [];

/** Whether a change may have touched what is said of owners. */
function mayStateOwners(change: Change): boolean {
  if (change.stretch !== undefined) return tagsTouched(change).some(({ kind }) => kind === 'owner');
  return [change.before, change.after].some((minutes) => minutes !== undefined && statesOwners(minutes));
}
