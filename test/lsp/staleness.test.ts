import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Snapshot } from '../../server/src/check/snapshot.ts';
import { readConfiguration } from '../../server/src/config/load.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { type OutlineGrouping, outlineAt } from '../../server/src/features/outline.ts';
import { outlineAnswer } from '../../server/src/lsp/answers.ts';
import { dayOf, isoDay } from '../../server/src/register/calendar.ts';
import type { Location } from '../../server/src/rules/finding.ts';
import { readWorkspace, type WorkspaceFile, workspace } from '../support/arbitrary.ts';
import { changed, type Step, step } from '../support/arbitrary-edits.ts';
import { asyncLaw } from '../support/law.ts';
import { asking, listening } from '../support/lsp-capabilities.ts';
import { type LspClient, uriOf } from '../support/lsp-client.ts';
import { folderOf, withEditor, writeIn } from '../support/lsp-editor.ts';
import { snapshotOf } from '../support/whole-snapshot.ts';
import { ports } from '../support/workspace.ts';

/** What somebody does; numbers are taken modulo what there is. */
type Deed =
  | Step
  | { readonly does: 'open'; readonly file: number }
  | { readonly does: 'close'; readonly file: number }
  | { readonly does: 'save'; readonly file: number };

/** A deed, and where one looks after it, if one does: several may be done in a row. */
interface Act {
  readonly deed: Deed;
  readonly look: Look | null;
}
interface Look {
  readonly file: number;
  readonly tag: number;
  readonly within: number;
  readonly groupBy: OutlineGrouping;
}

function act(): fc.Arbitrary<Act> {
  const file = fc.nat(20);
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    { weight: 8, arbitrary: step() },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('open' as const), file }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('close' as const), file }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('save' as const), file }) },
  );
  const groupBy = fc.constantFrom<OutlineGrouping[]>('kind', 'state', 'owner', 'meeting', 'body');
  const look = fc.record({ file, tag: fc.nat(20), within: fc.nat(60), groupBy });
  return fc.record({ deed, look: fc.option(look, { freq: 4 }) });
}

const owners = { clerk: { name: 'Ruth Penhale', role: 'Clerk', aliases: ['the-clerk'] } };

/** A folder in an editor, beside what the texts in it are known to be. */
class Desk {
  readonly #client: LspClient;
  readonly #folder: string;
  readonly #asOf: number;
  readonly #onDisk = new Map<string, string>();
  readonly #open = new Set<string>();
  /** What a client that asks was told, with the mark of each answer. */
  readonly #answers = new Map<string, { readonly id: string; readonly items: readonly Diagnostic[] }>();
  /** How often it asked. */
  #times = 0;

  static async begin(client: LspClient, files: readonly WorkspaceFile[], asOf: number): Promise<Desk> {
    const configuration = JSON.stringify({ asOf: isoDay(asOf), owners });
    const folder = folderOf({ 'matters.config.json': configuration });
    const desk = new Desk(client, folder, asOf);
    for (const { path, text } of files) desk.#write(path, text);
    await client.foldersChanged([folder], []);
    return desk;
  }

  private constructor(client: LspClient, folder: string, asOf: number) {
    this.#client = client;
    this.#folder = folder;
    this.#asOf = asOf;
  }

  async do(deed: Deed): Promise<void> {
    const path = this.#pathOf('file' in deed ? deed.file : 0);
    const uri = this.#uri(path);
    switch (deed.does) {
      case 'open':
        if (path === '' || this.#open.has(path)) return;
        this.#open.add(path);
        return this.#client.open(uri, this.#onDisk.get(path) as string);
      case 'close':
        if (!this.#open.delete(path)) return;
        return this.#client.close(uri);
      case 'save':
        return this.#open.has(path) ? this.#put(path, this.#client.textOf(uri), true) : undefined;
      case 'delete': {
        if (!this.#onDisk.delete(path)) return;
        rmSync(join(this.#folder, path));
        return this.#client.filesChanged([{ uri, type: 3 }]);
      }
      case 'type': {
        const text = this.#texts().get(path) ?? '';
        const after = changed(this.#texts(), deed).get(path);
        if (after === undefined || after === null) return;
        if (!this.#open.has(path)) return this.#put(path, after);
        const at = deed.at % (text.length + 1);
        const put = after.slice(at, after.length - Math.max(0, text.length - at - deed.out));
        return this.#client.edit(uri, at, Math.min(text.length, at + deed.out), put);
      }
      default:
        for (const [at, text] of changed(this.#texts(), deed)) await this.#put(at, text as string);
    }
  }

  /** Shows that what the client has is what a look at all texts afresh gives. */
  async look({ file, tag, within, groupBy }: Look): Promise<void> {
    await this.#client.ready();
    const fresh = this.#fresh();
    assert.deepEqual(sorted(await this.#held()), sorted(this.#expected(fresh)));
    await this.#hovers(fresh, this.#pathOf(file), tag, within);
    await this.#outlines(fresh, groupBy);
  }

  /** Takes the folder out of the editor: nothing is said of it any more. */
  async end(): Promise<void> {
    for (const path of this.#open) await this.#client.close(this.#uri(path));
    await this.#client.foldersChanged([], [this.#folder]);
    await this.#client.ready();
    rmSync(this.#folder, { recursive: true });
    assert.deepEqual([...(await this.#held())], []);
  }

  /** Puts a text in the place of another: in the editor where it is open there, unless it is to be on the disk. */
  async #put(path: string, text: string, toDisk = false): Promise<void> {
    const uri = this.#uri(path);
    if (this.#open.has(path) && !toDisk) return this.#client.edit(uri, 0, this.#client.textOf(uri).length, text);
    const type = this.#onDisk.has(path) ? 2 : 1;
    this.#write(path, text);
    return this.#client.filesChanged([{ uri, type }]);
  }

  #write(path: string, text: string): void {
    writeIn(this.#folder, path, text);
    // Half a character does not come back from the disk as it went there.
    this.#onDisk.set(path, readFileSync(join(this.#folder, path), 'utf8'));
  }

  /** The texts as they are seen: what is open before what is on the disk. */
  #texts(): Map<string, string> {
    const texts = new Map(this.#onDisk);
    for (const path of this.#open) texts.set(path, this.#client.textOf(this.#uri(path)));
    return texts;
  }

  #pathOf(number: number): string {
    const paths = [...this.#texts().keys()].sort();
    return paths[number % Math.max(1, paths.length)] ?? '';
  }

  #uri(path: string): string {
    return uriOf(this.#folder, path);
  }

  #fresh(): Snapshot {
    const read = readConfiguration(readFileSync(join(this.#folder, 'matters.config.json'), 'utf8'), '');
    assert.ok('settings' in read);
    const documents = readWorkspace([...this.#texts()].map(([path, text]) => ({ path, text })));
    return snapshotOf(documents, read.settings, this.#asOf, ports);
  }

  #place({ minutes, start, end }: Location) {
    const text = TextDocument.create('', '', 0, minutes.source.text());
    return {
      uri: this.#uri(minutes.path),
      range: { start: text.positionAt(start), end: text.positionAt(end) },
    };
  }

  #expected(fresh: Snapshot): Map<string, unknown[]> {
    const expected = new Map<string, unknown[]>();
    for (const { path } of fresh.documents.values()) {
      const found = fresh.findingsIn(path).map((finding) => ({
        range: this.#place(finding).range,
        rule: finding.rule,
        words: `${finding.message}\n${finding.help}`,
        related: finding.related.map((one) => ({ location: this.#place(one), message: one.message })),
      }));
      if (found.length > 0) expected.set(this.#uri(path), found);
    }
    return expected;
  }

  /** What the client holds of this folder. */
  async #held(): Promise<Map<string, unknown[]>> {
    const diagnostics = this.#client.asks ? await this.#asked() : this.#client.diagnostics;
    const held = new Map<string, unknown[]>();
    for (const [uri, those] of diagnostics) {
      if (!uri.startsWith(`${uriOf(this.#folder)}/`) || those.length === 0) continue;
      held.set(
        uri,
        those.map(({ range, code, message, relatedInformation = [] }) => ({
          range,
          rule: code,
          words: message,
          related: relatedInformation,
        })),
      );
    }
    return held;
  }

  /** Asks again for what may have changed, as an editor does that keeps its answers: by documents every second time. */
  async #asked(): Promise<Map<string, readonly Diagnostic[]>> {
    if (++this.#times % 2 === 0) for (const [uri, { id }] of this.#answers) await this.#askedAgain(uri, id);
    const previousResultIds = [...this.#answers].map(([uri, { id }]) => ({ uri, value: id }));
    const { items } = await this.#client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds,
    });
    for (const report of items)
      if (report.kind === 'full') this.#answers.set(report.uri, { id: report.resultId ?? '', items: report.items });
    return new Map([...this.#answers].map(([uri, answer]) => [uri, answer.items]));
  }

  async #askedAgain(uri: string, previousResultId: string): Promise<void> {
    const report = await this.#client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId,
    });
    const items = report.kind === 'full' ? report.items : (this.#answers.get(uri)?.items ?? []);
    this.#answers.set(uri, { id: report.resultId ?? '', items });
  }

  async #hovers(fresh: Snapshot, path: string, number: number, within: number): Promise<void> {
    const minutes = fresh.documents.get(path);
    if (minutes === undefined || minutes.read.tags.length === 0) return;
    const tag = minutes.read.tags[number % minutes.read.tags.length] as {
      readonly start: number;
      readonly end: number;
    };
    const text = TextDocument.create('', '', 0, minutes.source.text());
    // Between the two halves of a line end stands no caret.
    const position = text.positionAt(tag.start + (within % (tag.end - tag.start)));
    const hover = hoverAt(fresh, minutes, text.offsetAt(position), {
      link: (place, words) => {
        const { uri, range } = this.#place({ ...place, end: place.start });
        return `[${words}](${uri}#L${range.start.line + 1},${range.start.character + 1})`;
      },
    });
    const told = await this.#client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: this.#uri(path) },
      position,
    });
    const range = hover === undefined ? undefined : this.#place({ minutes, ...hover }).range;
    assert.deepEqual(
      told,
      hover === undefined ? null : { contents: { kind: 'markdown', value: hover.markdown }, range },
    );
  }

  async #outlines(fresh: Snapshot, groupBy: OutlineGrouping): Promise<void> {
    const root = uriOf(this.#folder);
    let parent: string | undefined;
    for (let depth = 0; depth < 3; depth++) {
      const query = { groupBy, limit: 4, ...(parent === undefined ? {} : { parent }) };
      const expected = outlineAnswer(outlineAt(fresh, query), true, (place) => this.#place(place));
      assert.deepEqual(await this.#client.request('matters/outline', { version: 1, root, ...query }), expected);
      parent = expected.nodes.find(({ count }) => count > 0)?.key;
      if (parent === undefined) return;
    }
  }
}

const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([one], [other]) => (one < other ? -1 : 1));

const scripts = fc.tuple(
  workspace(),
  fc.integer({ min: dayOf(2019, 10, 1), max: dayOf(2024, 6, 30) }),
  fc.array(act(), { minLength: 1, maxLength: 12 }),
);
const hover = { contentFormat: ['markdown' as const] };

for (const [who, capabilities] of [
  ['is told of what is wrong', { ...listening, textDocument: { ...listening.textDocument, hover } }],
  ['asks for what is wrong', { ...asking, textDocument: { ...asking.textDocument, hover } }],
] as const) {
  describe(`What a client holds that ${who}`, () => {
    const editor = withEditor([], { capabilities });
    asyncLaw('is what a fresh check gives, after whatever is done', 40, scripts, async ([files, asOf, script]) => {
      const desk = await Desk.begin(editor().client, files, asOf);
      try {
        for (const { deed, look } of script) {
          await desk.do(deed);
          if (look !== null) await desk.look(look);
        }
      } finally {
        await desk.end();
      }
    });
  });
}
