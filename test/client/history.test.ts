import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HistoryRow, historyRows } from '../../client/src/history/history-rows.ts';
import type { HistoryAnswer } from '../../server/src/config/tracker-schema.ts';
import { LspClient, uriOf } from '../support/lsp-client.ts';

const folder = fileURLToPath(new URL('../fixtures/aldermere', import.meta.url));

/** As `l10n.t` does where there is no translation. */
const say = (message: string, ...values: (string | number)[]) =>
  message.replace(/\{(\d)\}/gu, (_, place) => String(values[Number(place)]));

describe('The rows of the history view', () => {
  let rows: HistoryRow[];
  let answer: HistoryAnswer;
  before(async () => {
    const client = await LspClient.start({ folders: [folder], today: '2024-03-31' });
    await client.ready();
    answer = await client.request<HistoryAnswer>('matters/history', { version: 1, id: 'children-survey' });
    rows = historyRows(answer, say);
    await client.stop();
  });

  it('begin with how the item stands, who has it and by when, with each slip counted', () => {
    assert.deepEqual(
      rows.filter(({ sort }) => sort === 'fact').map(({ label, description }) => [label, description]),
      [
        ['State', 'Open'],
        ['Owner', 'Josie Hallam (Participation Lead)'],
        ['Due', 'June 2024, put back 3 times, first September 2022'],
      ],
    );
  });

  it('have the sign of its state that the outline has', () => {
    const { item } = answer;
    assert.ok(item);
    const icons = (['open', 'overdue'] as const).map(
      (state) => historyRows({ ...answer, item: { ...item, state } }, say)[0]?.icon,
    );
    assert.deepEqual(icons, ['circle-outline', 'error']);
  });

  it('go on with each meeting that spoke of it, the latest first', () => {
    assert.deepEqual(
      rows.filter(({ sort }) => sort === 'event').map(({ label }) => label),
      ['14 March 2024', '23 November 2023', '9 March 2023', '16 June 2022'],
    );
  });

  it('say what changed, who met and what was said, and lead to the tag', () => {
    const latest = rows.find(({ sort }) => sort === 'event') ?? assert.fail();
    assert.match(latest.description, /^slipped from January 2024/u);
    assert.match(latest.spoken, /^14 March 2024, Children's Services Scrutiny Panel: slipped/u);
    assert.match(latest.quotation, /^Ms Hallam had to report a third delay/u);
    const { uri, range } = latest.place ?? assert.fail();
    assert.equal(uri, uriOf(folder, 'panel/2024-03-14.minutes'));
    const line = readFileSync(join(folder, 'panel/2024-03-14.minutes'), 'utf8').split('\n')[range.start.line] ?? '';
    assert.match(line.slice(range.start.character, range.end.character), /^\{#children-survey /u);
  });

  it('are none where there is no item', () => {
    assert.deepEqual(historyRows({ ...answer, item: null, places: [] }, say), []);
  });
});
