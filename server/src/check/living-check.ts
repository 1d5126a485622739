/**
 * The check of a workspace that is being edited: only what a change touches is folded and judged again. After every
 * change its findings are those of a check from scratch (a law proves it), whichever document was edited.
 */
import type { Settings } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import { LivingRegister, type Renaming, type Touched } from '../register/living-register.ts';
import { mentionsById } from '../register/mention-index.ts';
import type { Minutes } from '../register/model.ts';
import { type Change, nearOf } from '../register/near.ts';
import { type Occurrence, occurrenceOfId, occurrencesIn } from '../register/occurrences.ts';
import type { Finding } from '../rules/finding.ts';
import type { Name } from '../syntax/ast.ts';
import { type UnitsTouched, unitsTouched } from './affected.ts';
import { findingsShown, fixIn, isIgnore, sameFindings } from './check.ts';
import { FindingStore } from './finding-store.ts';
import { type CheckPorts, Judge, type World } from './judge.ts';
import { movedTo } from './moved-findings.ts';
import { NameUses } from './name-uses.ts';
import { Names } from './names.ts';
import { namingOneOf } from './naming.ts';
import type { Snapshot } from './snapshot.ts';
import { type Edited, TagFindings } from './tag-findings.ts';

/** What a change did. */
export interface Changed {
  /** The paths of the documents of which something else is said now. */
  readonly paths: ReadonlySet<string>;
  /** Every id of which something else may be told now wherever it stands: its item is another, or what that hangs on. */
  readonly ids: ReadonlySet<string>;
  /** Documents of which that holds beyond their ids: for an item without one, or a date. */
  readonly documents: ReadonlySet<Minutes>;
}

/** A pause is offered after so many units judged. */
const stride = 100;

export class LivingCheck {
  readonly #settings: Settings;
  readonly #ports: CheckPorts;
  readonly #documents = new Map<string, Minutes>();
  readonly #register: LivingRegister;
  readonly #names: Names;
  readonly #uses = new NameUses();
  readonly #store = new FindingStore();
  /** Of tags without an id, of items without one, and of those whom tags name. */
  readonly #ofTags = new TagFindings();
  readonly #ofUnnamed = new TagFindings();
  readonly #ofRoster = new TagFindings();
  readonly #shown = new Map<string, readonly Finding[]>();
  #snapshot: Snapshot | undefined;

  constructor(settings: Settings, asOf: Day, ports: CheckPorts) {
    this.#settings = settings;
    this.#ports = ports;
    this.#register = new LivingRegister({ asOf, fiscalStart: settings.fiscalStart, owners: settings.owners });
    this.#names = new Names(
      () => this.#register.register.items.keys(),
      (id) => this.#register.definedLater(id),
    );
  }

  /** The workspace as it is: it holds until the next change. */
  get snapshot(): Snapshot {
    this.#snapshot ??= this.#makeSnapshot();
    return this.#snapshot;
  }

  /** The paths of the documents of which anything is said. */
  pathsWithFindings(): Iterable<string> {
    return this.#shown.keys();
  }

  /** Takes in all documents of a workspace that has none yet, with pauses. Afterwards every finding is there. */
  *fill(documents: readonly Minutes[]): Generator<void> {
    for (const minutes of documents) this.#documents.set(minutes.path, minutes);
    yield* this.#register.fill(documents);
    const judge = new Judge(this.#world());
    let done = 0;
    for (const minutes of documents) {
      this.#uses.add(minutes);
      this.#judgeDocument(minutes, judge);
      this.#judgeUnnamed(minutes, judge);
      if (++done % stride === 0) yield;
    }
    for (const id of this.#register.ids()) {
      this.#judgeId(id, judge);
      this.#judgeTags(id, judge);
      if (++done % stride === 0) yield;
    }
    this.#judgeWhole(judge, () => true);
    const shown = this.#store.takeChanged();
    // An ignore tag that keeps nothing quiet is a fault where there is no other.
    for (const { path, read } of documents) if (read.tags.some(isIgnore)) shown.add(path);
    for (const path of shown) {
      this.#show(path, judge);
      if (++done % stride === 0) yield;
    }
    this.#snapshot = undefined;
  }

  /**
   * Takes in changes, and answers what they did. The paths of the documents that changed themselves are always among those
   * of which something else is said: the same finding may stand on another line.
   */
  change(changes: readonly Change[]): Changed {
    for (const change of changes) {
      this.#uses.change(change);
      if (change.before !== undefined) this.#documents.delete(change.before.path);
      if (change.after !== undefined) this.#documents.set(change.after.path, change.after);
    }
    const touched = this.#register.change(changes);
    const units = unitsTouched(touched, this.#register.register, this.#names);
    this.#snapshot = undefined;
    const judge = new Judge(this.#world());
    this.#judgeTouched(changes, touched, units, judge);
    const changed = this.#store.takeChanged();
    for (const { before, after } of changes) changed.add((after ?? (before as Minutes)).path);
    const edited = new Set(changes.map(({ before, after }) => (after ?? (before as Minutes)).path));
    return {
      paths: new Set([...changed].filter((path) => this.#show(path, judge) || edited.has(path))),
      ids: units.ids,
      documents: new Set([...units.unnamed, ...touched.moved]),
    };
  }

  #judgeTouched(changes: readonly Change[], touched: Touched, units: UnitsTouched, judge: Judge): void {
    const edits = editsIn(changes);
    for (const { before, after } of changes) {
      if (after !== undefined) this.#judgeDocument(after, judge, edits.get(after));
      else if (before !== undefined) this.#forget(before);
    }
    for (const id of units.ids) this.#judgeId(id, judge);
    this.#judgeTagsTouched(changes, touched, judge);
    for (const minutes of new Set([...units.unnamed, ...changes.flatMap(({ after }) => after ?? [])])) {
      const edited = units.unnamed.has(minutes) ? undefined : edits.get(minutes);
      if (this.#documents.get(minutes.path) === minutes) this.#judgeUnnamed(minutes, judge, edited);
    }
    if (touched.naming !== undefined) this.#judgeNaming(touched.naming, judge);
    this.#judgeWhole(judge, ({ looksAt }) => (looksAt === 'links' ? units.links : units.owners));
    // Of all else the same is said, if of other places.
    for (const { before, moved } of edits.values()) this.#store.move(before, moved);
  }

  #judgeDocument(minutes: Minutes, judge: Judge, edited?: Edited): void {
    judge.document(minutes);
    const found = judge.take();
    const ofTags = this.#ofTags.judged(minutes, edited, (tag) => {
      if (tag.id === null) judge.tag(tag, minutes);
      return judge.take();
    });
    this.#store.set(`document ${minutes.path}`, [...found, ...ofTags]);
    this.#judgeRoster(minutes, judge, edited);
  }

  #judgeRoster(minutes: Minutes, judge: Judge, edited?: Edited): void {
    const found = this.#ofRoster.judged(minutes, edited, (tag) => {
      judge.roster(tag, minutes);
      return judge.take();
    });
    this.#store.set(`roster ${minutes.path}`, found);
  }

  #judgeUnnamed(minutes: Minutes, judge: Judge, edited?: Edited): void {
    const items = new Map(this.#register.unnamedIn(minutes).map((item) => [item.mentions[0]?.tag, item]));
    // A place in another document moves with that, and only the store is told of it: what was kept by tag may be out of date.
    const isAlone = this.#store
      .of(`unnamed ${minutes.path}`)
      .every(({ related }) => related.every((one) => one.minutes.path === minutes.path));
    const found = this.#ofUnnamed.judged(minutes, isAlone ? edited : undefined, (tag) => {
      const item = items.get(tag);
      if (item !== undefined) judge.item(item);
      return judge.take();
    });
    this.#store.set(`unnamed ${minutes.path}`, found);
  }

  #judgeId(id: string, judge: Judge): void {
    const { items, undefinedMentions } = this.#register.register;
    const item = items.get(id);
    if (item !== undefined) judge.item(item);
    const mentions = undefinedMentions.get(id);
    if (mentions !== undefined) judge.undefinedId(id, mentions);
    this.#store.set(`item ${id}`, judge.take());
  }

  #judgeTags(id: string, judge: Judge): void {
    for (const { tag, minutes } of this.#register.mentionsOf(id)) judge.tag(tag, minutes);
    this.#store.set(`tags ${id}`, judge.take());
  }

  /**
   * Where an id still stands for the same kind of thing, its tags are judged in the documents that changed, and where
   * something was found before: what is said there may name the place of the definition.
   */
  #judgeTagsTouched(changes: readonly Change[], touched: Touched, judge: Judge): void {
    const { items } = this.#register.register;
    const kinds = new Map(touched.before.map(({ id, kind }) => [id, kind]));
    const edited = changes.map(({ after }) => mentionsById(after, touched.ids));
    for (const id of touched.ids) {
      const kind = items.get(id)?.kind;
      if (kind === undefined || kind !== kinds.get(id)) {
        this.#judgeTags(id, judge);
        continue;
      }
      for (const mentions of edited) for (const { tag, minutes } of mentions.get(id) ?? []) judge.tag(tag, minutes);
      // What was found in a document that changed was found in the one it was before, which is here no more.
      const found = this.#store.of(`tags ${id}`).map(({ minutes }) => minutes);
      for (const minutes of new Set(found.filter((one) => this.#documents.get(one.path) === one)))
        for (const tag of minutes.read.tags) if (tag.id?.name === id) judge.tag(tag, minutes);
      this.#store.set(`tags ${id}`, judge.take());
    }
  }

  /** Who may be named is seen in documents that may name them. */
  #judgeNaming(naming: Renaming, judge: Judge): void {
    const mayName = namingOneOf(naming, this.#uses);
    for (const minutes of this.#documents.values()) {
      if (mayName(minutes) || this.#store.of(`roster ${minutes.path}`).length > 0) this.#judgeRoster(minutes, judge);
    }
  }

  #judgeWhole(judge: Judge, wanted: Parameters<Judge['workspace']>[0]): void {
    for (const id of judge.workspace(wanted)) this.#store.set(`rule ${id}`, judge.take());
  }

  #forget(minutes: Minutes): void {
    for (const sort of ['document', 'roster', 'unnamed'] as const) this.#store.set(`${sort} ${minutes.path}`, []);
    for (const found of [this.#ofTags, this.#ofUnnamed, this.#ofRoster]) found.forget(minutes);
  }

  /** Puts together what is shown of a document; tells whether that is something else than before. */
  #show(path: string, judge: Judge): boolean {
    const minutes = this.#documents.get(path);
    const before = this.#shown.get(path) ?? [];
    const now = minutes === undefined ? [] : findingsShown(minutes, this.#store.in(minutes), judge);
    if (sameFindings(before, now)) return false;
    if (now.length === 0) this.#shown.delete(path);
    else this.#shown.set(path, now);
    return true;
  }

  #world(): World {
    const { register } = this.#register;
    return { register, names: this.#names, settings: this.#settings, ports: this.#ports };
  }

  #makeSnapshot(): Snapshot {
    const world = this.#world();
    return {
      settings: world.settings,
      register: world.register,
      documents: this.#documents,
      findingsIn: (path) => this.#shown.get(path) ?? [],
      fixOf: (finding) => fixIn(world, finding),
      occurrencesOf: (name) => this.#occurrencesOf(name),
    };
  }

  #occurrencesOf(name: string): Occurrence[] {
    const found = new Map<string, Occurrence[]>();
    for (const path of this.#uses.of(name)) {
      const all = occurrencesIn(this.#documents.get(path) as Minutes);
      found.set(
        path,
        all.filter((occurrence) => occurrence.name === name),
      );
    }
    // Elsewhere it is the id of tags and nothing else: the other names of a thousand documents need not be looked at.
    const using = new Set(found.keys());
    for (const { minutes, tag } of this.#register.mentionsOf(name)) {
      if (using.has(minutes.path)) continue;
      const occurrence = occurrenceOfId(tag, tag.id as Name, minutes);
      const known = found.get(minutes.path);
      if (known === undefined) found.set(minutes.path, [occurrence]);
      else known.push(occurrence);
    }
    return [...found.keys()].sort().flatMap((path) => found.get(path) ?? []);
  }
}

/** The documents that were read again in a stretch only, as they are now. */
function editsIn(changes: readonly Change[]): Map<Minutes, Edited> {
  const edits = new Map<Minutes, Edited>();
  for (const change of changes) {
    const { before, after, stretch } = change;
    if (before !== undefined && after !== undefined && stretch !== undefined)
      edits.set(after, { before, after, near: nearOf(change), moved: movedTo(before, after, stretch) });
  }
  return edits;
}
