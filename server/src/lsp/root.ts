/**
 * One workspace folder as the server holds it: its configuration, its documents (what an editor has open before what lies
 * on the disk) and their check. The session owns the roots; each root owns the one living check of its documents.
 */
import { LivingCheck } from '../check/living-check.ts';
import { readMinutes, rereadMinutes } from '../check/read.ts';
import type { Snapshot } from '../check/snapshot.ts';
import { defaultSettings, readsProse, type Settings } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import type { Minutes } from '../register/model.ts';
import type { Stretch } from '../syntax/stretch.ts';
import { type Source, stringSource } from '../text/source.ts';
import type { TextBefore } from '../text/unchanged.ts';
import { isMinutesName } from './addresses.ts';
import { changesOf, type FileNow } from './file-changes.ts';
import { Folder } from './folder.ts';
import type { Covered, ServerPorts, YamlAtHand } from './ports.ts';
import { provisionalCheck, settingsOfOneDocument } from './provisional.ts';
import { isSameSaid } from './same-said.ts';
import { type Job, runInSlices } from './slices.ts';
import { speakingOf } from './touched.ts';

/** What a root tells the session. */
export interface RootEvents {
  /** Something else is said now of the documents at these paths. */
  changed(root: Root, paths: ReadonlySet<string>): void;
  /** What open documents at these paths speak of may be something else now, though their own text is not. */
  touched(root: Root, paths: readonly string[]): void;
  /** Reading or checking the whole went on, or came to its end. */
  progress(): void;
  failed(error: unknown): void;
  /** An exception left the check half way: it is to begin anew. */
  broken(root: Root): void;
}

/** Progress is told after so many documents; a smaller workspace is read before anybody could look. */
const stride = 256;

export class Root extends Folder {
  /** Whether it is searched for documents; else only those are in it that are open. */
  readonly searched: boolean;
  /** Resolves once the settings are known. */
  readonly configured: Promise<void>;
  readonly #ports: ServerPorts;
  readonly #events: RootEvents;
  readonly #yaml: YamlAtHand;
  /** Documents an editor has open, by path. */
  readonly #open = new Map<string, Minutes>();
  #settings: Settings = defaultSettings;
  #configuredFrom: string;
  #covers: Covered | undefined;
  #isConfigured = false;
  /** Whether the rules that read sentences are asked about open documents: they are slow to begin. */
  #isProseRead = false;
  #tellConfigured: () => void = () => {};
  #check: LivingCheck;
  /** Whether the check is of every document, be it with the settings from before. */
  #isWhole = false;
  #job: Job | undefined;
  /** Set once every document has been taken in, with the settings that hold. */
  #ready = false;
  #gaveUp = false;
  #disposed = false;
  #progress = { done: 0, total: 0 };
  /** While the index is made: what changed meanwhile, by path; null where it is gone. */
  readonly #meanwhile = new Map<string, Minutes | null>();

  constructor(uri: string, searched: boolean, ports: ServerPorts, yaml: YamlAtHand, events: RootEvents) {
    super(uri);
    this.searched = searched;
    this.#ports = ports;
    this.#yaml = yaml;
    this.#events = events;
    this.#configuredFrom = this.folder ?? '';
    this.configured = new Promise((resolve) => {
      this.#tellConfigured = resolve;
    });
    this.#check = this.#provisionalCheck();
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** The folder from which the globs of the configuration count. */
  get configuredFrom(): string {
    return this.#configuredFrom;
  }

  /** Takes new settings: for the open documents at once as long as nothing else is known, for all from the next `index` on. */
  configure(settings: Settings, from: string, covers?: Covered): void {
    this.#settings = settings;
    this.#configuredFrom = from;
    this.#covers = covers;
    this.#isConfigured = true;
    if (!this.#isWhole) {
      this.#check = this.#provisionalCheck();
      this.#events.changed(this, new Set(this.#open.keys()));
    }
    this.#tellConfigured();
  }

  /** Whether every document has been taken in; before that, what is known is known of the open ones alone. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Whether what is known is known of every document, be it with the settings from before. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Whether nothing more is to come: all is known, or could not be found out. */
  get settled(): boolean {
    return this.#ready || this.#gaveUp;
  }

  get disposed(): boolean {
    return this.#disposed;
  }

  /** How many documents there are to read, and how many have been. */
  get progress(): { readonly done: number; readonly total: number } {
    return this.#progress;
  }

  get asOf(): Day {
    return this.#settings.asOf ?? this.#ports.today();
  }

  /** Whether an address is one of a document that the folder is searched for. */
  holds(uri: string): boolean {
    return this.holdsPath(this.pathOf(uri) ?? '');
  }

  holdsPath(path: string): boolean {
    return isMinutesName(path) && (this.#covers === undefined || this.#covers.document(this.fileOf(path)));
  }

  /** Whether a folder in it, by its absolute path, is searched, too. */
  searches(folder: string): boolean {
    return this.#covers?.folder(folder) ?? true;
  }

  /** What is known; its documents are every one there is, those open as they are there. */
  get snapshot(): Snapshot {
    return this.#check.snapshot;
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  /** Takes the text an editor holds, in the place of what the disk has; `before` is what it was edited from, where that is known. */
  setOpen(path: string, text: string, before?: TextBefore): void {
    const known = this.#open.get(path);
    const reread = known && before && rereadMinutes(known, text, before);
    const minutes = reread?.minutes ?? this.read(path, text);
    this.#open.set(path, minutes);
    // What is checked may be another reading of the same document.
    this.#put(path, minutes, known === this.snapshot.documents.get(path) ? reread?.stretch : undefined);
  }

  /** An editor has let go of a document: `onDisk` is what the file says, null where there is none. */
  close(path: string, onDisk: Minutes | null): void {
    this.#open.delete(path);
    this.#put(path, onDisk);
  }

  /** Takes what files on the disk say now; null where one is gone. What an editor has open stays as it has it. */
  setFiles(files: ReadonlyMap<string, Minutes | null>): void {
    const known = [...files].filter(([path]) => !this.#open.has(path));
    if (!this.#ready) for (const [path, minutes] of known) this.#meanwhile.set(path, minutes);
    if (this.#isWhole) this.#apply(known);
  }

  /** A document of this root, read. `source` is where its text can be had again; else that is kept. */
  read(path: string, text: string, source?: Source): Minutes {
    return readMinutes(path, source ?? stringSource(text), text, this.#settings.fiscalStart, this.#yaml(), {
      // Where the text is kept there is no haste.
      words: source !== undefined,
      prose: source !== undefined && readsProse(this.#settings),
    });
  }

  /** Says of open documents what their sentences show, too. */
  readProse(): void {
    if (this.#isWhole || this.#isProseRead) return;
    this.#isProseRead = true;
    if (this.#open.size === 0 || !readsProse(this.#settings)) return;
    this.#check = this.#provisionalCheck();
    this.#events.changed(this, new Set(this.#open.keys()));
  }

  /** Reads open documents again whose header needed the YAML library, now that it is there. */
  readPending(): void {
    for (const [path, minutes] of this.#open) if (minutes.read.pending) this.setOpen(path, minutes.source.text());
  }

  /**
   * Takes in the whole workspace anew, in turns: `documents` reads one after another. Until the end what was known before
   * goes on being said; the first time, the open documents are judged by themselves.
   */
  index(documents: Iterator<Minutes | undefined>, total: number): void {
    this.#job?.cancel();
    this.#ready = false;
    this.#gaveUp = false;
    this.#meanwhile.clear();
    this.#progress = { done: 0, total };
    // Of a folder that is on no disk only what is open is ever known, and the rest would be taken for missing.
    const isAll = !this.searched || this.folder !== undefined;
    const settings = isAll ? this.#settings : settingsOfOneDocument(this.#settings);
    const next = new LivingCheck(settings, this.asOf, this.#ports);
    this.#job = runInSlices(
      this.#steps(next, documents),
      this.#ports,
      () => this.#takeOver(next),
      (error) => {
        this.giveUp();
        this.#events.failed(error);
        this.#events.progress();
      },
    );
  }

  /** All could not be found out: nobody is to wait for it. */
  giveUp(): void {
    this.#gaveUp = true;
    this.#tellConfigured();
  }

  /** Ends all work. */
  dispose(): void {
    this.#disposed = true;
    this.giveUp();
    this.#job?.cancel();
  }

  *#steps(next: LivingCheck, documents: Iterator<Minutes | undefined>): Generator<void> {
    const found = new Map<string, Minutes>();
    for (let step = documents.next(); !step.done; step = documents.next()) {
      if (step.value !== undefined) found.set(step.value.path, step.value);
      if (this.#progress.total > stride && this.#progress.done % stride === 0) this.#events.progress();
      this.#progress.done++;
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
  #takeOver(next: LivingCheck): void {
    const before = this.#check.snapshot;
    this.#check = next;
    this.#isWhole = true;
    this.#ready = true;
    const meanwhile = [...this.#meanwhile];
    this.#meanwhile.clear();
    const changed = new Set(this.#change(meanwhile));
    for (const path of new Set([...before.documents.keys(), ...next.pathsWithFindings()]))
      if (!isSameSaid(before.findingsIn(path), next.snapshot.findingsIn(path))) changed.add(path);
    this.#events.changed(this, changed);
    this.#events.progress();
  }

  #put(path: string, minutes: Minutes | null, stretch?: Stretch): void {
    if (!this.#ready) this.#meanwhile.set(path, minutes);
    this.#apply([[path, minutes, stretch]]);
  }

  #apply(files: readonly FileNow[]): void {
    const changed = this.#change(files);
    if (changed.size > 0) this.#events.changed(this, changed);
  }

  #change(files: readonly FileNow[]): ReadonlySet<string> {
    const changes = changesOf(files, this.#check.snapshot.documents);
    if (changes.length === 0) return new Set();
    try {
      const changed = this.#check.change(changes);
      this.#events.touched(this, speakingOf(changed, this.#open));
      return changed.paths;
    } catch (error) {
      this.#events.failed(error);
      this.#events.broken(this);
      return new Set(files.map(([path]) => path));
    }
  }

  #provisionalCheck(): LivingCheck {
    const speaking = !this.#isConfigured ? 'nothing' : this.#isProseRead ? 'all' : 'tags';
    return provisionalCheck([...this.#open.values()], speaking, this.#settings, this.asOf, this.#ports);
  }
}
