import assert from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { addressOf, type VirtualAddress } from '../../server/src/features/virtual-address.ts';
import { ruleUri } from '../../server/src/lsp/rule-pages.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import { rules } from '../../server/src/rules/index.ts';
import { listening, richest } from '../support/lsp-capabilities.ts';
import { clearDesksAfterEach, Desk, faulty, raised } from '../support/lsp-desk.ts';
import { withEditor } from '../support/lsp-editor.ts';
import { harbour, january, leisure } from '../support/lsp-minutes.ts';

describe('Documents that the server makes up', () => {
  const editor = withEditor([leisure, harbour], { capabilities: richest });

  async function textAt(uri: string): Promise<string> {
    return (await editor().request<{ text: string }>('workspace/textDocumentContent', { uri })).text;
  }
  const text = (address: VirtualAddress) => textAt(addressOf(address));

  it('are the register of the workspace’s day, and of another', async () => {
    const now = await text({ document: 'register', asOf: null, body: '', root: '' });
    assert.match(now, /31 March 2024/u);
    assert.match(now, /mend the 🚲 rack/u);
    const then = await text({ document: 'register', asOf: dayOf(2024, 1, 20), body: '', root: '' });
    assert.match(then, /20 January 2024/u);
    assert.doesNotMatch(then, /lamp/u);
  });

  it('are the register of a body', async () => {
    const board = await text({ document: 'register', asOf: null, body: 'estates-board', root: '' });
    assert.match(board, /Signs would be painted/u);
    assert.doesNotMatch(board, /lamp/u);
    assert.match(
      await text({ document: 'register', asOf: null, body: 'no-such-body', root: '' }),
      /called no-such-body/u,
    );
  });

  it('are what a body has to come back to', async () => {
    const matters = await text({ document: 'matters-arising', body: 'leisure-panel', root: '' });
    assert.match(matters, /^# Matters arising: Leisure Panel\n/u);
    assert.match(matters, /#bolts/u);
    assert.match(await text({ document: 'matters-arising', body: 'nobody', root: '' }), /called nobody/u);
  });

  it('are a document without its tags', async () => {
    const copy = await text({ document: 'public', path: january, root: '' });
    assert.match(copy, /^# Parks\n\nThe Ranger would mend the 🚲 rack\.\nThe Clerk would order bolts\.\n/u);
    assert.doesNotMatch(copy, /\{|minutes: 1/u);
    assert.match(
      await text({ document: 'public', path: 'gone.minutes', root: '' }),
      /There is no document gone\.minutes/u,
    );
  });

  it('are a document without its tags as it is being written', async () => {
    const uri = await editor().open(january);
    await editor().client.edit(
      uri,
      editor().client.textOf(uri).indexOf('# Parks'),
      editor().client.textOf(uri).indexOf('# Parks'),
      'Unsaved.{action}\n',
    );
    assert.match(await text({ document: 'public', path: january, root: '' }), /^Unsaved\.\n# Parks/u);
    await editor().client.close(uri);
  });

  it('are of the folder that is meant', async () => {
    const root = editor().uri('2024-03-05.minutes', 1);
    assert.match(await text({ document: 'register', asOf: null, body: '', root }), /pier rack/u);
    assert.match(
      await text({ document: 'public', path: '2024-03-05.minutes', root }),
      /^The pier rack would be painted\.\n$/u,
    );
  });

  it('are found when an editor has written their address its own way', async () => {
    const address = addressOf({ document: 'register', asOf: dayOf(2024, 1, 20), body: 'leisure-panel', root: '' });
    const expected = await textAt(address);
    assert.equal(await textAt(address.replace('?', '?').replaceAll('=', '%3D').replaceAll('&', '%26')), expected);
    assert.equal(await textAt(address.replace('matters:/', 'matters:///')), expected);
  });

  it('are the page of every rule', async () => {
    for (const { id } of rules) {
      const page = await textAt(ruleUri(id));
      assert.ok(page.startsWith(`# ${id}\n\n`) && page.length > 200, id);
    }
  });

  it('say so where there is nothing at an address', async () => {
    for (const uri of [
      'matters:/nothing.md',
      'matters:/rules/no-such-rule.md',
      'matters:/register.md?asOf=soon',
      'x:/y',
    ])
      assert.match(await textAt(uri), /^There is no document at this address/u, uri);
  });
});

describe('The text of a virtual document', () => {
  clearDesksAfterEach();
  const register = addressOf({ document: 'register', asOf: null, body: '', root: '' });

  /** The addresses the client was asked to ask for again since this was last looked at. */
  async function refreshes(desk: Desk): Promise<string[]> {
    await desk.ready();
    const found = desk.client.received.splice(0).filter(({ method }) => /textDocumentContent\/refresh$/u.test(method));
    return found.map(({ params }) => (params as { uri: string }).uri);
  }

  it('is asked for again when it may be another, once for each time it was asked for', async () => {
    const desk = await Desk.ready({ 'a.minutes': raised }, { capabilities: richest });
    await desk.open('a.minutes', raised);
    const ask = (uri: string) => desk.client.request('workspace/textDocumentContent', { uri });
    await ask(register);
    await ask(ruleUri('overdue'));
    await refreshes(desk);
    await desk.type('a.minutes', '31 July 2024', '30 June 2024');
    assert.deepEqual(await refreshes(desk), [register]);
    await desk.type('a.minutes', '30 June 2024', '31 July 2024');
    assert.deepEqual(await refreshes(desk), [], 'it may be closed by now');
    await ask(register);
    await desk.type('a.minutes', '31 July 2024', '30 June 2024');
    assert.deepEqual(await refreshes(desk), [register]);
  });

  it('of a rule is linked with what it finds only where the client can ask for it', async () => {
    const links = async (capabilities: ClientCapabilities) => {
      const desk = await Desk.ready({ 'c.minutes': faulty }, { capabilities });
      return desk.client.diagnostics.get(desk.uri('c.minutes'))?.map(({ codeDescription }) => codeDescription?.href);
    };
    assert.deepEqual(await links(listening), [undefined]);
    const workspace = { ...listening.workspace, textDocumentContent: {} };
    assert.deepEqual(await links({ ...listening, workspace }), [ruleUri('unknown-clause')]);
  });
});
