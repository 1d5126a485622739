import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeLens, InlayHint, SemanticTokens } from 'vscode-languageserver-protocol';
import { poorest, richest } from '../support/lsp-capabilities.ts';
import { clearDesksAfterEach, Desk, minutes, raised, spoken } from '../support/lsp-desk.ts';

clearDesksAfterEach();

const later = minutes('The panel waits.{action #paint @clerk due 1 May 2024, needs #roof}', '10 May 2024');
const files = { 'a.minutes': raised, 'b.minutes': spoken, 'c.minutes': later };

/** A desk with the three documents open: what stands between their words has been asked for, and nothing is under way. */
async function shown(capabilities: ClientCapabilities = richest): Promise<Desk> {
  const desk = await Desk.ready(files, { capabilities });
  for (const [path, text] of Object.entries(files)) await desk.open(path, text);
  for (const path of Object.keys(files)) await between(desk, path);
  await refreshes(desk);
  return desk;
}

/** What stands between the words of a document, as a client asks for it. */
async function between(desk: Desk, path: string) {
  const textDocument = { uri: desk.uri(path) };
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  return {
    lenses: await desk.client.request<CodeLens[]>('textDocument/codeLens', { textDocument }),
    hints: await desk.client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range }),
    tokens: await desk.client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument }),
  };
}

/** What the client was asked to ask for again since this was last looked at, sorted. */
async function refreshes(desk: Desk): Promise<string[]> {
  await desk.ready();
  const found = desk.client.received.splice(0).map(({ method }) => /^workspace\/(.*)\/refresh$/u.exec(method)?.[1]);
  return found.filter((name) => name !== undefined && name !== 'diagnostic').sort() as string[];
}

describe('What stands between the words of another open document', () => {
  it('is asked for again when an edit makes it something else', async () => {
    const desk = await shown();
    const before = await between(desk, 'a.minutes');
    await desk.type('b.minutes', 'note "a scaffold is up"', 'slipped to 30 September 2024 because of rain');
    assert.deepEqual(await refreshes(desk), ['codeLens']);
    const after = await between(desk, 'a.minutes');
    assert.notDeepEqual(after.lenses, before.lenses);
    assert.deepEqual(after.hints, before.hints);
  });

  it('is asked for again where its items hang on the one that was edited', async () => {
    const desk = await shown();
    await desk.type('a.minutes', 'due 31 July 2024', 'due 30 April 2024');
    assert.deepEqual(await refreshes(desk), []);
    await desk.type('c.minutes', 'due 1 May 2024', 'due 1 July 2024');
    await between(desk, 'c.minutes');
    await refreshes(desk);
    await desk.type('a.minutes', 'due 30 April 2024', 'due 31 July 2024');
    assert.deepEqual(await refreshes(desk), ['codeLens']);
  });

  it('is asked for again in each of its sorts, once for edits that come together', async () => {
    const desk = await shown();
    const done = desk.type('b.minutes', 'note "a scaffold is up"', 'done');
    await Promise.all([done, desk.type('b.minutes', 'was discussed', 'was seen')]);
    // An item that is over is drawn otherwise.
    assert.deepEqual(await refreshes(desk), ['codeLens', 'semanticTokens']);
    await desk.type('b.minutes', '{#roof done}', '');
    assert.deepEqual(await refreshes(desk), ['codeLens', 'semanticTokens']);
  });

  it('is asked for again when a body meets on another day', async () => {
    const due = minutes('The clerk will report.{action #report @clerk due next meeting}', '11 May 2024');
    const desk = await Desk.ready({ 'a.minutes': due }, { capabilities: richest });
    await desk.open('a.minutes', due);
    await between(desk, 'a.minutes');
    await refreshes(desk);
    await desk.open('b.minutes', minutes('Nothing was due.', '30 May 2024'));
    const asked = await refreshes(desk);
    assert.deepEqual(asked, ['codeLens', 'inlayHint']);
    const { hints } = await between(desk, 'a.minutes');
    assert.equal(hints[0]?.label, '= 30 May 2024');
  });

  it('is asked for again when a file changes on the disk', async () => {
    const desk = await shown();
    await desk.write('d.minutes', minutes('The roof is mended.{#roof done}', '12 May 2024'), 1);
    assert.deepEqual(await refreshes(desk), ['codeLens', 'semanticTokens']);
  });

  it('is let be by an edit that says the same of everything', async () => {
    const desk = await shown();
    await desk.type('b.minutes', 'The roof was', 'The roof, at last, was');
    await desk.type('b.minutes', 'a scaffold is up', 'a scaffold is down');
    assert.deepEqual(await refreshes(desk), []);
  });

  it('is let be when only the document itself is edited, for it is asked for then in any case', async () => {
    const desk = await shown();
    await desk.type('c.minutes', 'due 1 May 2024', 'due 1 July 2024');
    assert.deepEqual(await refreshes(desk), []);
  });

  it('is let be where it was closed, or never asked for', async () => {
    const desk = await shown();
    await desk.client.close(desk.uri('a.minutes'));
    await desk.client.close(desk.uri('c.minutes'));
    await refreshes(desk);
    await desk.open('a.minutes', raised);
    await desk.type('b.minutes', 'note "a scaffold is up"', 'done');
    assert.deepEqual(await refreshes(desk), []);
  });

  it('is nothing a client is asked for that does not say it can', async () => {
    const { codeLens: _, ...workspace } = richest.workspace ?? {};
    const some = await shown({ ...richest, workspace });
    await some.type('b.minutes', 'note "a scaffold is up"', 'done');
    assert.deepEqual(await refreshes(some), ['semanticTokens']);
    const none = await shown(poorest);
    await none.type('b.minutes', 'note "a scaffold is up"', 'done');
    assert.deepEqual(await refreshes(none), []);
  });
});
