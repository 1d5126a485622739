/** The configuration of each workspace: where it stands, what it says, in the editor before on the disk. */
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigurationFault } from '../config/fault.ts';
import { defaultSettings, type Settings } from '../config/settings.ts';
import type { Span } from '../text/span.ts';
import { folderOfUri, nameOfUri, pathBelow, pathOfUri, uriOfPath } from './addresses.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { ServerPorts } from './ports.ts';
import type { Root } from './root.ts';

/** The name of the file that configures a workspace. */
const configurationName = 'matters.config.json';

/** Told what is wrong with the configuration at an address, if anything. */
export type TellFaults = (uri: string, faults: readonly ConfigurationFault[]) => void;

/** Whether a configuration was read as it is now; else it does not read, or has not been read since it changed. */
export type Standing = 'read' | 'refused' | 'changed';

interface Found {
  readonly uri: string;
  /** Null where there is no such file. */
  readonly text: string | null;
  /** Why there is a file and yet no text, as the end of a sentence that begins with its name. */
  readonly unreadable?: string;
}

interface LastRead {
  readonly uri: string;
  /** What the settings that hold were read from. */
  readonly text: string | null;
  readonly settings: Settings;
  /** The text last looked at, and whether it does not read. */
  readonly seen: string | null;
  readonly refused: boolean;
}

export class Configurations {
  readonly #ports: ServerPorts;
  readonly #open: OpenDocuments;
  readonly #tell: TellFaults;
  readonly #read = new Map<Root, LastRead>();

  constructor(ports: ServerPorts, open: OpenDocuments, tell: TellFaults) {
    this.#ports = ports;
    this.#open = open;
    this.#tell = tell;
  }

  /** Whether an address is that of a configuration, of whatever folder. */
  isOne(uri: string): boolean {
    return nameOfUri(uri) === configurationName;
  }

  /** Whether a configuration at an address may be the one that holds for a workspace. */
  mayHoldFor(root: Root, uri: string): boolean {
    const folder = folderOfUri(uri);
    return root.uri === folder || pathBelow(folder, root.uri) !== undefined;
  }

  /** The address of the configuration that holds for a workspace, be it there or not. */
  uriFor(root: Root): string {
    return this.#open.shownUri(this.#find(root).uri);
  }

  /** Its text; `''` where there is none. */
  textFor(root: Root): string {
    return this.#find(root).text ?? '';
  }

  /** Whether the settings that hold are what it says. */
  standing(root: Root): Standing {
    const read = this.#read.get(root);
    const { uri, text } = this.#find(root);
    if (read === undefined || read.uri !== uri || read.seen !== text) return 'changed';
    return read.refused ? 'refused' : 'read';
  }

  rangeIn(root: Root, { start, end }: Span): Range {
    const document = TextDocument.create('', 'json', 0, this.textFor(root));
    return { start: document.positionAt(start), end: document.positionAt(end) };
  }

  /**
   * The settings that hold for a workspace, the folder their globs count from, and whether they are others than those read
   * before. While a configuration cannot be read, for it is being typed, the last one that could be holds.
   */
  async read(root: Root): Promise<{ readonly settings: Settings; readonly from: string; readonly isNew: boolean }> {
    const before = this.#read.get(root);
    const { uri, text, unreadable } = this.#find(root);
    const from = pathOfUri(folderOfUri(uri)) ?? root.folder ?? '';
    const settings =
      unreadable === undefined ? await this.#settingsOf(uri, text) : this.#refused(uri, [unreadableFault(unreadable)]);
    if (before !== undefined && before.uri !== uri) this.#clear(before.uri, root);
    const seen = { seen: text, refused: settings === undefined };
    const now =
      settings === undefined
        ? { text: null, settings: defaultSettings, ...before, uri, ...seen }
        : { uri, text, settings, ...seen };
    this.#read.set(root, now);
    return {
      settings: now.settings,
      from,
      isNew: before === undefined || before.text !== now.text || before.uri !== uri,
    };
  }

  /** A workspace is no more. */
  forget(root: Root): void {
    const before = this.#read.get(root);
    this.#read.delete(root);
    if (before !== undefined) this.#clear(before.uri, root);
  }

  /** Undefined where the text does not read; what is wrong with it is told. */
  async #settingsOf(uri: string, text: string | null): Promise<Settings | undefined> {
    if (text === null) {
      this.#tell(uri, []);
      return defaultSettings;
    }
    const { readConfiguration } = await import('../config/load.ts');
    const read = readConfiguration(text, configurationName);
    if ('faults' in read) return this.#refused(uri, read.faults);
    this.#tell(uri, []);
    return read.settings;
  }

  #refused(uri: string, faults: readonly ConfigurationFault[]): undefined {
    this.#tell(uri, faults);
  }

  /** What was wrong with a configuration that is none any longer, but where it holds for another workspace. */
  #clear(uri: string, root: Root): void {
    for (const [other, read] of this.#read) if (other !== root && read.uri === uri) return;
    this.#tell(uri, []);
  }

  #find(root: Root): Found {
    if (root.folder === undefined) return { uri: `${root.uri}/${configurationName}`, text: null };
    const { path, text, unreadable } = this.#ports.findConfiguration(root.folder);
    const onDisk = uriOfPath(path);
    // One that is open and was never saved may stand nearer than the one on the disk.
    let nearest = onDisk;
    const isThere = text !== null || unreadable !== undefined;
    for (const uri of this.#open.addresses) {
      if (!this.isOne(uri) || !this.mayHoldFor(root, uri)) continue;
      if (uri.length > nearest.length || !(isThere || this.#open.isOpen(nearest))) nearest = uri;
    }
    const typed = this.#open.textOf(nearest);
    if (typed !== undefined) return { uri: nearest, text: typed };
    return { uri: onDisk, text, ...(unreadable === undefined ? {} : { unreadable }) };
  }
}

function unreadableFault(why: string): ConfigurationFault {
  const place = { line: 1, column: 1, offset: 0 };
  const message = `\`${configurationName}\` ${why}.`;
  const help = 'Until it can be read, the settings that held before go on holding.';
  return {
    file: configurationName,
    start: place,
    end: place,
    key: '',
    message,
    help,
    text: `${message}\n  help: ${help}`,
  };
}
