import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { asking } from '../support/lsp-capabilities.ts';
import { clearDesksAfterEach, Desk, faulty, minutes, raised, spoken } from '../support/lsp-desk.ts';

clearDesksAfterEach();

const refreshing = { ...asking, workspace: { ...asking.workspace, diagnostics: { refreshSupport: true } } };

function ask(desk: Desk, path: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  const textDocument = { uri: desk.uri(path) };
  return desk.client.request('textDocument/diagnostic', {
    textDocument,
    ...(previousResultId ? { previousResultId } : {}),
  });
}

function askAll(desk: Desk, previousResultIds: readonly { uri: string; value: string }[] = []) {
  return desk.client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
}

const refreshes = (desk: Desk) =>
  desk.client.received.splice(0).filter(({ method }) => method === 'workspace/diagnostic/refresh').length;

describe('A client that asks for diagnostics', () => {
  it('is told of none', async () => {
    const desk = await Desk.ready({ 'c.minutes': faulty }, { capabilities: asking });
    await desk.open('c.minutes', faulty);
    await desk.ready();
    assert.deepEqual(desk.told(), []);
    assert.deepEqual(await desk.pulled('c.minutes'), ['unknown-clause']);
  });

  it('is told that nothing changed, until something has', async () => {
    const desk = await Desk.ready({ 'a.minutes': raised, 'b.minutes': spoken }, { capabilities: asking });
    await desk.open('a.minutes', raised);
    const first = await ask(desk, 'b.minutes');
    assert.equal(first.kind, 'full');
    assert.deepEqual(await ask(desk, 'b.minutes', first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await desk.type('a.minutes', '#roof', '#loft');
    const second = await ask(desk, 'b.minutes', first.resultId);
    assert.equal(second.kind, 'full');
    assert.notEqual(second.resultId, first.resultId);
    await desk.type('a.minutes', '#loft', '#roof');
    const third = await ask(desk, 'b.minutes', second.resultId);
    assert.deepEqual(third.kind === 'full' && third.items, []);
  });

  it('is not told again what still stands where it stood, and is where it has moved', async () => {
    const words = minutes('The panel met at seven.\n\nThe roof was discussed.{decision wobble}');
    const desk = await Desk.ready({ 'c.minutes': words }, { capabilities: asking });
    await desk.open('c.minutes', words);
    const first = await ask(desk, 'c.minutes');
    assert.equal(first.kind === 'full' && first.items.length, 1);
    await desk.type('c.minutes', 'at seven', 'at half past seven');
    const second = await ask(desk, 'c.minutes', first.resultId);
    assert.equal(second.kind, 'unchanged');
    assert.equal((await ask(desk, 'c.minutes', second.resultId)).kind, 'unchanged');
    await desk.type('c.minutes', 'The panel', '\nThe panel');
    const third = await ask(desk, 'c.minutes', second.resultId);
    const lineOf = (report: DocumentDiagnosticReport) => report.kind === 'full' && report.items[0]?.range.start.line;
    assert.equal(lineOf(third), (lineOf(first) as number) + 1);
    assert.equal((await ask(desk, 'c.minutes', first.resultId)).kind, 'full');
  });

  it('that opens a document anew is told all of it', async () => {
    const desk = await Desk.ready({ 'c.minutes': faulty }, { capabilities: asking });
    await desk.open('c.minutes', faulty);
    const { resultId } = await ask(desk, 'c.minutes');
    await desk.client.close(desk.uri('c.minutes'));
    await desk.open('c.minutes', faulty.replace('The roof', 'Our roof'));
    assert.equal((await ask(desk, 'c.minutes', resultId)).kind, 'full');
  });

  it('has the same whatever way it writes the address', async () => {
    const desk = await Desk.ready({}, { capabilities: asking });
    const uri = `${desk.uri('')}/panel%20(south)/a.minutes`.replace('//panel', '/panel');
    await desk.client.open(uri, faulty);
    const first = await desk.client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    await desk.client.edit(uri, 0, faulty.length, raised);
    const params = { textDocument: { uri }, previousResultId: first.resultId };
    assert.equal((await desk.client.request<DocumentDiagnosticReport>('textDocument/diagnostic', params)).kind, 'full');
  });

  it('has no use for numbers of a server before', async () => {
    const before = await Desk.ready({ 'c.minutes': raised }, { capabilities: asking });
    const { resultId } = await ask(before, 'c.minutes');
    const desk = await Desk.ready({ 'c.minutes': faulty }, { capabilities: asking });
    assert.equal((await ask(desk, 'c.minutes', resultId)).kind, 'full');
  });

  it('has all of the workspace, of files that are not open too, and only what is new of it', async () => {
    const files = { 'a.minutes': raised, 'b.minutes': spoken, 'c.minutes': faulty };
    const desk = await Desk.ready(files, { capabilities: asking });
    await desk.open('a.minutes', raised);
    const { items } = await askAll(desk);
    const of = (path: string, report = items) => report.find(({ uri }) => uri === desk.uri(path));
    assert.equal(of('c.minutes')?.kind, 'full');
    assert.equal(of('c.minutes')?.version, null);
    assert.equal(of('a.minutes')?.version, 1);
    const known = items.map(({ uri, resultId }) => ({ uri, value: resultId as string }));
    const { items: again } = await askAll(desk, known);
    assert.deepEqual([...new Set(again.map(({ kind }) => kind))], ['unchanged']);
    await desk.type('a.minutes', '#roof', '#loft');
    const { items: then } = await askAll(desk, known);
    const full = then.filter(({ kind }) => kind === 'full').map(({ uri }) => uri);
    assert.deepEqual(full.sort(), [desk.uri('a.minutes'), desk.uri('b.minutes')]);
    await desk.remove('c.minutes');
    await desk.ready();
    const gone = of('c.minutes', (await askAll(desk, known)).items);
    assert.deepEqual(gone?.kind === 'full' && gone.items, []);
  });

  it('is not told of files that are gone, unless it has something of them', async () => {
    const desk = await Desk.ready({ 'a.minutes': raised, 'c.minutes': faulty }, { capabilities: asking });
    await desk.remove('c.minutes');
    const { items } = await askAll(desk);
    assert.ok(!items.some(({ uri }) => uri === desk.uri('c.minutes')));
  });

  it('and cannot be asked to ask again is told instead, if it listens', async () => {
    const textDocument = { ...asking.textDocument, publishDiagnostics: {} };
    const desk = await Desk.ready({ 'c.minutes': faulty }, { capabilities: { ...asking, textDocument } });
    assert.equal(desk.client.asks, false);
    assert.deepEqual(desk.said('c.minutes'), ['unknown-clause']);
  });

  it('is asked to ask again when another document than the one it types in has changed', async () => {
    const files = { 'a.minutes': raised, 'b.minutes': spoken };
    const desk = await Desk.ready(files, { capabilities: refreshing });
    await desk.open('a.minutes', raised);
    await desk.ready();
    refreshes(desk);
    await desk.type('a.minutes', 'The clerk', 'Our clerk');
    await desk.ready();
    assert.equal(refreshes(desk), 0);
    await desk.type('a.minutes', '#roof', '#loft');
    await desk.ready();
    assert.equal(refreshes(desk), 1);
    await desk.write('b.minutes', raised);
    await desk.ready();
    assert.equal(refreshes(desk), 1);
  });

  it('is asked to ask again once all is known, of a single document too', async () => {
    const dangling = minutes('The roof was discussed.{#roof note "a scaffold is up"}');
    const desk = await Desk.at({ 'b.minutes': dangling }, { capabilities: refreshing });
    await desk.open('b.minutes', dangling);
    await desk.ready();
    assert.ok(refreshes(desk) > 0);
    assert.deepEqual(await desk.pulled('b.minutes'), ['undefined-id']);
  });

  it('that asks before the settings are read has what they say', async () => {
    const off = JSON.stringify({ rules: { 'unknown-clause': 'hint' } });
    const desk = await Desk.at({ 'c.minutes': faulty, 'matters.config.json': off }, { capabilities: asking });
    await desk.open('c.minutes', faulty);
    const report = await ask(desk, 'c.minutes');
    assert.deepEqual(report.kind === 'full' && report.items.map(({ severity }) => severity), [4]);
  });

  it('is still told what is wrong with the configuration, for it does not ask for that', async () => {
    const desk = await Desk.ready({ 'matters.config.json': '{' }, { capabilities: asking });
    assert.equal(desk.said('matters.config.json').length, 1);
  });
});
