import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { isoDay } from '../../server/src/register/calendar.ts';
import { months } from '../../server/src/syntax/vocabulary.ts';
import { runInProcess } from '../cli/both-ways.ts';
import { filesBelow } from '../house/sources.ts';
import { asking, listening } from '../support/lsp-capabilities.ts';
import { uriOf } from '../support/lsp-client.ts';
import { type Editor, type Files, inEditor } from '../support/lsp-editor.ts';
import { sectionsOf } from '../support/markdown.ts';
import { readNotation } from '../support/notation.ts';
import { asOfDay, readDocument } from '../support/workspace.ts';

/** What is said of a document, in the terms both sides have. */
interface Said {
  readonly rule: unknown;
  readonly severity: unknown;
  readonly range: Diagnostic['range'];
  readonly words: string;
  readonly related: readonly { readonly uri: string; readonly range: Diagnostic['range']; readonly message: string }[];
}

interface ReportedSpan {
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}
interface ReportedFinding extends ReportedSpan {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly help: string;
  readonly related: readonly (ReportedSpan & { readonly message: string })[];
}

const severities = ['', 'error', 'warning', 'information', 'hint'];

/** What `matters check` says of a folder, by the address of the document. */
async function reported(folder: string): Promise<Map<string, Said[]>> {
  const { out, err } = await runInProcess(['check', '--format', 'json'], folder);
  assert.equal(err, '');
  const { findings } = JSON.parse(out) as { readonly findings: readonly ReportedFinding[] };
  const rangeOf = ({ start, end }: ReportedSpan) => ({
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  });
  const said = new Map<string, Said[]>();
  for (const finding of findings) {
    const uri = uriOf(folder, finding.file);
    const { rule, severity, message, help, related } = finding;
    const one = {
      rule,
      severity,
      range: rangeOf(finding),
      words: `${message}\n${help}`,
      related: related.map((other) => ({
        uri: uriOf(folder, other.file),
        range: rangeOf(other),
        message: other.message,
      })),
    };
    said.set(uri, [...(said.get(uri) ?? []), one]);
  }
  return said;
}

/** What a client holds of a folder, in the same terms. */
function held(diagnostics: ReadonlyMap<string, readonly Diagnostic[]>, folder: string): Map<string, Said[]> {
  const held = new Map<string, Said[]>();
  for (const [uri, those] of diagnostics) {
    if (!uri.startsWith(`${uriOf(folder)}/`)) continue;
    const said = those.map(({ code, severity, range, message, relatedInformation = [] }) => ({
      rule: code,
      severity: severities[severity ?? 0],
      range,
      words: String(message),
      related: relatedInformation.map((one) => ({ ...one.location, message: one.message })),
    }));
    held.set(uri, said);
  }
  return held;
}

const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([one], [other]) => (one < other ? -1 : 1));

/** Shows that what a client holds of each folder is what `matters check` says of it. */
async function agrees(editor: Editor, diagnostics: ReadonlyMap<string, readonly Diagnostic[]>): Promise<number> {
  let count = 0;
  for (const folder of editor.folders) {
    const expected = await reported(folder);
    const configuration = readFileSync(join(folder, 'matters.config.json'), 'utf8');
    assert.deepEqual(sorted(held(diagnostics, folder)), sorted(expected), configuration);
    count += expected.size;
  }
  return count;
}

/** A workspace of a spec as files, with the day and the settings its first lines ask for. */
function filesOf(block: string, rule: string): Files {
  const notation = readNotation(block);
  const files: Record<string, string> = {};
  const settings: Record<string, unknown> = {};
  let fiscalStart = 4;
  for (const directive of notation.directives) {
    const month = /^fiscal year starts in (\w+)$/u.exec(directive)?.[1];
    const [, option = '', value] = /^([a-z]\w*) (\d+)$/u.exec(directive) ?? [];
    if (month !== undefined) {
      settings.fiscalYearStart = month;
      fiscalStart = months.indexOf(month.toLowerCase()) + 1;
    } else if (value !== undefined) settings.rules = { [rule]: { [option]: Number(value) } };
  }
  settings.asOf = isoDay(
    asOfDay(
      notation,
      notation.documents.map((document) => readDocument(document, fiscalStart)),
    ),
  );
  for (const { path, text } of notation.documents) files[path] = text;
  return { ...files, 'matters.config.json': JSON.stringify(settings) };
}

const fixtures = ['aldermere', 'mirefield'].map((name): Files => {
  const folder = `test/fixtures/${name}`;
  const files = filesBelow(folder, () => true).map(({ path, text }) => [path.slice(folder.length + 1), text]);
  return Object.fromEntries(files);
});

const specs = filesBelow('test/specs/rules', (path) => path.endsWith('.md')).flatMap(({ path, text }) => {
  const rule = /([a-z-]+)\.md$/u.exec(path)?.[1] ?? '';
  const blocks = sectionsOf(text).flatMap((section) => section.blocks.filter(({ info }) => info === 'minutes'));
  return blocks.map((block) => filesOf(block.text, rule));
});

describe('What an editor shows is what `matters check` says', () => {
  it('of the bundled examples, to a client that listens', () =>
    inEditor(fixtures, { capabilities: listening }, async (editor) => {
      assert.ok((await agrees(editor, editor.client.diagnostics)) > 8);
    }));

  it('of the bundled examples, to a client that asks', () =>
    inEditor(fixtures, { capabilities: asking }, async (editor) => {
      assert.ok((await agrees(editor, await editor.pulled())) > 8);
    }));

  it('of the bundled examples when every document is open', () =>
    inEditor(fixtures, { capabilities: listening }, async (editor) => {
      for (const [folder, files] of fixtures.entries())
        for (const path of Object.keys(files)) if (!path.endsWith('.json')) await editor.open(path, folder);
      await editor.client.ready();
      await agrees(editor, editor.client.diagnostics);
    }));

  it('of every workspace of the specs', () =>
    inEditor(specs, { capabilities: listening }, async (editor) => {
      assert.ok((await agrees(editor, editor.client.diagnostics)) > 200);
    }));
});
