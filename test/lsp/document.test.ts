import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentAnswer, HistoryAnswer } from '../../server/src/config/tracker-schema.ts';
import { LspClient, uriOf } from '../support/lsp-client.ts';

const folder = fileURLToPath(new URL('../fixtures/aldermere', import.meta.url));
const path = join(folder, 'panel/2024-03-14.minutes');
const uri = uriOf(path);
let client: LspClient;

/** Each block has a server of its own, with the document open. */
function withServer(): void {
  before(async () => {
    client = await LspClient.start({ folders: [folder], today: '2024-03-31' });
    await client.open(uri, readFileSync(path, 'utf8'));
    await client.ready();
  });
  after(async () => void (await client.stop()));
}

describe('What the server tells beside a document', () => {
  withServer();

  it('is its body, and how much that has open and overdue', async () => {
    const answer = await client.request<DocumentAnswer>('matters/document', { version: 1, uri });
    const { body, day, next, open, overdue, complete, asOf } = answer;
    assert.deepEqual([day, next, asOf, complete], ['2024-03-14', '2024-06-13', '2024-03-31', true]);
    assert.match(body, /\S/u);
    assert.ok(open > 0 && overdue > 0 && overdue < open, `${open} open, ${overdue} overdue`);
  });

  it('is null where the address is no document of minutes', async () => {
    const answer = await client.request('matters/document', { version: 1, uri: uriOf(folder, 'none.minutes') });
    assert.equal(answer, null);
  });

  it('has addresses that lead to its public copy and to the matters arising of its body', async () => {
    const answer = await client.request<DocumentAnswer>('matters/document', { version: 1, uri });
    const text = async (address: string) =>
      (await client.request<{ text: string }>('workspace/textDocumentContent', { uri: address })).text;
    assert.doesNotMatch(await text(answer.publicCopy), /\{action|^minutes: 1/mu);
    assert.match(await text(answer.mattersArising), /^# Matters arising: /u);
  });

  it('has a line for each open matter that is not spoken of yet, and none once it is', async () => {
    const next = uriOf(folder, 'panel/2024-05-09.minutes');
    const text = readFileSync(path, 'utf8')
      .split('---\n')
      .slice(0, 2)
      .join('---\n')
      .replace('14 March 2024', '30 March 2024');
    await client.open(next, `${text}---\n\n`);
    const before = await client.request<DocumentAnswer>('matters/document', { version: 1, uri: next });
    assert.ok(before.matters.length > 1);
    for (const line of before.matters) assert.match(line, /^- \S/u);
    const named = before.matters.find((line) => line.includes('{#')) ?? assert.fail('no matter has an id');
    const end = client.textOf(next).length;
    await client.edit(next, end, end, `${named}\n`);
    const after = await client.request<DocumentAnswer>('matters/document', { version: 1, uri: next });
    assert.deepEqual(
      after.matters,
      before.matters.filter((line) => line !== named),
    );
    await client.close(next);
  });
});

describe('A history asked for by a place', () => {
  withServer();

  const historyAt = async (words: string, within: number) => {
    const { position } = client.at(uri, words, within);
    return client.request<HistoryAnswer>('matters/history', { version: 1, at: { uri, position } });
  };

  it('is that of the item a tag there speaks of, on its id, its owner and its words', async () => {
    for (const [words, within] of [
      ['{action #agency-letter', 12],
      ['{action #agency-letter @director', 26],
      ['would write to Members with the reasons', 5],
      ['{action #agency-letter @director}', '{action #agency-letter @director}'.length],
    ] as const) {
      const { item } = await historyAt(words, within);
      assert.equal(item?.id, 'agency-letter', words);
    }
  });

  it('says where each mention stands', async () => {
    const { item, places, documents } = await historyAt('{#children-survey', 4);
    assert.equal(places.length, item?.history.length);
    for (const [index, place] of places.entries()) {
      const mention = item?.history[index] ?? assert.fail();
      assert.deepEqual([place.uri, place.range.start.line + 1], [documents[mention.file], mention.line]);
    }
  });

  it('is of nothing in the header, and in prose', async () => {
    const { item, places, nearest } = await historyAt('minutes: 1', 2);
    assert.deepEqual([item, places, nearest], [null, [], []]);
  });
});
