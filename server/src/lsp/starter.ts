/** Begins workspaces, and begins them anew: their configuration is read, then their documents. */
import { loadYaml } from '../check/read.ts';
import type { YamlReader } from '../syntax/header.ts';
import type { Configurations } from './configurations.ts';
import type { Disk } from './disk.ts';
import type { ServerPorts } from './ports.ts';
import type { Root } from './root.ts';

export interface StarterEvents {
  /** A workspace has other settings now; `mayDiffer` where its documents may read otherwise with them. */
  configured(root: Root, mayDiffer: boolean): void;
  /** The YAML library is there, which some headers have waited for. */
  yamlLoaded(): void;
  failed(error: unknown): void;
  /** Nothing is being begun any longer. */
  rested(): void;
}

interface Run {
  /** Asked for while it was under way. */
  again: boolean;
  anew: boolean;
}

export class Starter {
  readonly #ports: ServerPorts;
  readonly #configurations: Configurations;
  readonly #disk: Disk;
  readonly #events: StarterEvents;
  /** One a workspace at a time, so that what was read last is what holds. */
  readonly #running = new Map<Root, Run>();
  #yaml: YamlReader | undefined;

  constructor(ports: ServerPorts, configurations: Configurations, disk: Disk, events: StarterEvents) {
    this.#ports = ports;
    this.#configurations = configurations;
    this.#disk = disk;
    this.#events = events;
  }

  get busy(): boolean {
    return this.#running.size > 0;
  }

  /** Reads the YAML library's way, once that is loaded. */
  get yaml(): YamlReader | undefined {
    return this.#yaml;
  }

  /** Looks at the configuration of a workspace, and reads its documents where that is another one, or `anew` in any case. */
  start(root: Root, anew: boolean): void {
    const run = this.#running.get(root);
    if (run !== undefined) {
      run.again = true;
      run.anew ||= anew;
      return;
    }
    const first = { again: true, anew };
    this.#running.set(root, first);
    void this.#run(root, first);
  }

  async #run(root: Root, run: Run): Promise<void> {
    try {
      while (run.again && !root.disposed) {
        const { anew } = run;
        run.again = false;
        run.anew = false;
        await this.#once(root, anew);
      }
    } catch (error) {
      root.giveUp();
      this.#events.failed(error);
    }
    this.#running.delete(root);
    this.#events.rested();
  }

  async #once(root: Root, anew: boolean): Promise<void> {
    const { settings, from, isNew } = await this.#configurations.read(root);
    if (root.disposed) return this.#configurations.forget(root);
    if (isNew) {
      const covers =
        root.folder === undefined ? undefined : await this.#ports.covers(root.folder, settings.exclude, from);
      const mayDiffer = root.settings.fiscalStart !== settings.fiscalStart;
      root.configure(settings, from, covers);
      this.#events.configured(root, mayDiffer);
    }
    if (!isNew && !anew) return;
    // What follows is for the whole, and takes its time: documents that an editor has open are told of before that.
    await new Promise<void>((resolve) => this.#ports.quiet(resolve));
    root.readProse();
    await this.#loadYaml();
    const { documents, total } = await this.#disk.documentsOf(root);
    if (!root.disposed) root.index(documents, total);
  }

  async #loadYaml(): Promise<void> {
    if (this.#yaml !== undefined) return;
    this.#yaml = await loadYaml();
    this.#events.yamlLoaded();
  }
}
