/**
 * One workspace folder as the server holds it: its configuration, its documents (what an editor has open before what lies
 * on the disk) and their check. The session owns the roots; each root owns the one living check of its documents.
 */
import { LivingCheck } from '../check/living-check.ts';
import { readMinutes } from '../check/read.ts';
import type { Snapshot } from '../check/snapshot.ts';
import { defaultSettings, type Settings } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import type { Change } from '../register/living-register.ts';
import type { Minutes } from '../register/model.ts';
import type { YamlReader } from '../syntax/header.ts';
import { stringSource } from '../text/source.ts';
import type { ServerPorts } from './ports.ts';
import { type Job, runInSlices } from './slices.ts';

/** What a root tells the session. */
export interface RootEvents {
  /** Something else is said now of the documents at these paths. */
  changed(root: Root, paths: ReadonlySet<string>): void;
  /** Reading or checking the whole went on, or came to its end (`done` equals `total`). */
  progress(root: Root, done: number, total: number): void;
  failed(error: unknown): void;
}

/** Reads the YAML library's way, once that is loaded: see `parse` in syntax/. */
export type YamlAtHand = () => YamlReader | undefined;

export class Root {
  /** What documents are named from: absolute, or an address for what does not lie on the disk. */
  readonly folder: string;
  readonly #ports: ServerPorts;
  readonly #events: RootEvents;
  readonly #yaml: YamlAtHand;
  /** Documents an editor has open, by path. */
  readonly #open = new Map<string, Minutes>();
  #settings: Settings = defaultSettings;
  #configuredFrom: string;
  #check: LivingCheck;
  #job: Job | undefined;
  /** Set once every document has been taken in. */
  #ready = false;
  /** While the index is made: what changed meanwhile, by path; null where it is gone. */
  readonly #meanwhile = new Map<string, Minutes | null>();

  constructor(folder: string, ports: ServerPorts, yaml: YamlAtHand, events: RootEvents) {
    this.folder = folder;
    this.#ports = ports;
    this.#yaml = yaml;
    this.#events = events;
    this.#configuredFrom = folder;
    this.#check = this.#provisionalCheck();
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** The folder from which the globs of the configuration count. */
  get configuredFrom(): string {
    return this.#configuredFrom;
  }

  /** Takes new settings; they hold from the next `index` on. */
  configure(settings: Settings, from: string): void {
    this.#settings = settings;
    this.#configuredFrom = from;
  }

  /** Whether every document has been taken in; before that, what is known is known of the open ones alone. */
  get ready(): boolean {
    return this.#ready;
  }

  get asOf(): Day {
    return this.#settings.asOf ?? this.#ports.today();
  }

  get snapshot(): Snapshot {
    return this.#check.snapshot;
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  /** Takes the text an editor holds, in the place of what the disk has. */
  setOpen(path: string, text: string): void {
    const minutes = this.read(path, text);
    this.#open.set(path, minutes);
    this.#put(path, minutes);
  }

  /** An editor has let go of a document: `onDisk` is what the file says, null where there is none. */
  close(path: string, onDisk: string | null): void {
    this.#open.delete(path);
    this.#put(path, onDisk === null ? null : this.read(path, onDisk));
  }

  /** Takes what files on the disk say now; null where one is gone. What an editor has open stays as it has it. */
  setFiles(files: ReadonlyMap<string, Minutes | null>): void {
    const known = [...files].filter(([path]) => !this.#open.has(path));
    if (!this.#ready) for (const [path, minutes] of known) this.#meanwhile.set(path, minutes);
    else this.#apply(known);
  }

  /** Every document, by its path: those open as they are there. */
  get documents(): ReadonlyMap<string, Minutes> {
    return this.snapshot.documents;
  }

  /** A document of this root, read. */
  read(path: string, text: string, source = stringSource(text)): Minutes {
    return readMinutes(path, source, text, this.#settings.fiscalStart, this.#yaml());
  }

  /** Reads open documents again whose header needed the YAML library, now that it is there. */
  readPending(): void {
    for (const [path, minutes] of this.#open) if (minutes.read.pending) this.setOpen(path, minutes.source.text());
  }

  /**
   * Takes in the whole workspace anew, in turns: `documents` reads one after another. Until the end, the open documents
   * are judged by themselves.
   */
  index(documents: Iterator<Minutes | undefined>, total: number): void {
    this.#job?.cancel();
    this.#ready = false;
    this.#meanwhile.clear();
    this.#check = this.#provisionalCheck();
    const before = new Set(this.#check.snapshot.documents.keys());
    const next = new LivingCheck(this.#settings, this.asOf, this.#ports);
    this.#job = runInSlices(
      this.#steps(next, documents, total),
      this.#ports,
      () => this.#takeOver(next, before),
      (error) => this.#events.failed(error),
    );
    this.#events.changed(this, new Set(this.#open.keys()));
  }

  /** Ends all work. */
  dispose(): void {
    this.#job?.cancel();
  }

  *#steps(next: LivingCheck, documents: Iterator<Minutes | undefined>, total: number): Generator<void> {
    const found = new Map<string, Minutes>();
    let done = 0;
    for (let step = documents.next(); !step.done; step = documents.next()) {
      if (step.value !== undefined) found.set(step.value.path, step.value);
      if (++done % 256 === 0) this.#events.progress(this, done, total);
      yield;
    }
    for (const [path, minutes] of this.#meanwhile) {
      if (minutes === null) found.delete(path);
      else found.set(path, minutes);
    }
    for (const [path, minutes] of this.#open) found.set(path, minutes);
    this.#meanwhile.clear();
    yield* next.fill([...found.values()]);
  }

  /** The whole is there: what changed while it was put together is taken in, and everything may be said. */
  #takeOver(next: LivingCheck, before: ReadonlySet<string>): void {
    this.#check = next;
    this.#ready = true;
    const meanwhile = [...this.#meanwhile];
    this.#meanwhile.clear();
    const changed = new Set([...before, ...this.#open.keys()]);
    for (const path of next.pathsWithFindings()) changed.add(path);
    for (const path of this.#change(meanwhile)) changed.add(path);
    this.#events.changed(this, changed);
    this.#events.progress(this, 1, 1);
  }

  #put(path: string, minutes: Minutes | null): void {
    if (!this.#ready) this.#meanwhile.set(path, minutes);
    this.#apply([[path, minutes]]);
  }

  #apply(files: readonly (readonly [string, Minutes | null])[]): void {
    const changed = this.#change(files);
    if (changed.size > 0) this.#events.changed(this, changed);
  }

  #change(files: readonly (readonly [string, Minutes | null])[]): ReadonlySet<string> {
    const { documents } = this.#check.snapshot;
    const changes = files
      .map(([path, minutes]): Change => ({ before: documents.get(path), after: minutes ?? undefined }))
      .filter(({ before, after }) => before !== after);
    return changes.length === 0 ? new Set() : this.#check.change(changes);
  }

  /** Judges the open documents by themselves: what needs the whole workspace is not said before it is known. */
  #provisionalCheck(): LivingCheck {
    const rules = this.#settings.rules.map((setting) =>
      setting.rule.scope === 'document' || setting.rule.scope === 'tag'
        ? setting
        : { ...setting, level: 'off' as const },
    );
    const check = new LivingCheck({ ...this.#settings, rules }, this.asOf, this.#ports);
    for (const _ of check.fill([...this.#open.values()]));
    return check;
  }
}
