import assert from 'node:assert/strict';
import type { Row } from '../../client/src/tracker/messages.ts';
import { cellsOf } from '../../client/webview/tracker/cells.ts';
import { choicesOf, filterRows, isPending, sortRows, totalsOf } from '../../client/webview/tracker/rows.ts';
import {
  type Filter,
  noFilter,
  readViewState,
  type SortKey,
  sortedBy,
} from '../../client/webview/tracker/view-state.ts';
import { registerData } from '../../server/src/features/register-data.ts';
import { registerAnswer } from '../../server/src/lsp/answers.ts';
import { fixtureTexts, snapshotOfTexts } from '../support/fixture-workspace.ts';

const place = { uri: 'file:///a', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };

function row(given: Partial<Row>): Row {
  return {
    id: '',
    kind: 'action',
    title: '',
    owner: '',
    state: 'open',
    shape: '○',
    rating: null,
    due: null,
    daysOverdue: 0,
    slips: 0,
    latest: '',
    target: '',
    stretch: '',
    gap: '',
    series: [],
    targetPoint: null,
    stretchPoint: null,
    better: null,
    body: '',
    location: place,
    ...given,
  };
}

const due = (text: string, day: string | null) => ({ text, day });

// In the order of urgency, as the server gives them.
const rows = [
  row({
    id: 'academy',
    title: 'Academy',
    owner: 'Ada Marsh (Director)',
    state: 'overdue',
    due: due('May', '2024-05-31'),
    slips: 2,
    rating: 'amber',
    body: 'Board',
  }),
  row({ id: 'hubs', title: 'élan in hubs', state: 'due soon', due: due('next meeting', null), body: 'Panel' }),
  row({ id: 'item10', title: 'Item 10', state: 'open', due: due('April', '2024-04-30'), rating: 'red', body: 'Panel' }),
  row({ id: 'item9', title: 'Item 9', state: 'done', slips: 1, rating: 'green', body: 'Board' }),
  row({ id: 'turnover', kind: 'metric', title: 'Turnover', state: 'met', latest: '=1+1', body: 'Board' }),
];

const ids = (found: readonly Row[]) => found.map(({ id }) => id).join(' ');

describe('The filters of the tracker', () => {
  const found = (filter: Partial<Filter>) => ids(filterRows(rows, { ...noFilter, ...filter }));

  it('let everything through that they do not speak of', () => assert.equal(found({}), ids(rows)));

  it('find every word in title, id and owner, in any order', () => {
    assert.equal(found({ text: 'marsh ACADEMY' }), 'academy');
    assert.equal(found({ text: '#item1' }), 'item10');
    assert.equal(found({ text: 'academy panel' }), '');
  });

  it('know what is outstanding and what has slipped besides the states themselves', () => {
    assert.equal(found({ state: 'pending' }), 'academy hubs item10');
    assert.equal(found({ state: 'slipped' }), 'academy item9');
    assert.equal(found({ state: 'met' }), 'turnover');
  });

  it('narrow by kind and body together', () => {
    assert.equal(found({ kind: 'metric' }), 'turnover');
    assert.equal(found({ body: 'Board', kind: 'action' }), 'academy item9');
  });

  it('offer what there is: states as urgent as they come, kinds and bodies in their order', () => {
    assert.deepEqual(choicesOf(rows), {
      states: ['overdue', 'due soon', 'open', 'done', 'met'],
      kinds: ['action', 'metric'],
      bodies: ['Board', 'Panel'],
    });
  });
});

describe('The order of the tracker', () => {
  const sorted = (key: SortKey, descending = false) => ids(sortRows(rows, { key, descending }));

  it('is that of urgency, and the other way round', () => {
    assert.equal(sorted('urgency'), ids(rows));
    assert.equal(sorted('urgency', true), ids([...rows].reverse()));
  });

  it('takes numbers in words for numbers, and accents for their letters', () => {
    assert.equal(sorted('title'), 'academy hubs item9 item10 turnover');
  });

  it('leaves what has no value at the end whichever way it goes', () => {
    assert.equal(sorted('due'), 'item10 academy hubs item9 turnover');
    assert.equal(sorted('due', true), 'academy item10 hubs item9 turnover');
    assert.equal(sorted('rating'), 'item10 academy item9 hubs turnover');
    assert.equal(sorted('slips', true), 'academy item9 hubs item10 turnover');
  });

  it('turns round at the second press on one heading, and begins slips with the worst', () => {
    assert.deepEqual(sortedBy({ key: 'title', descending: false }, 'title'), { key: 'title', descending: true });
    assert.deepEqual(sortedBy({ key: 'title', descending: true }, 'due'), { key: 'due', descending: false });
    assert.deepEqual(sortedBy({ key: 'title', descending: true }, 'slips'), { key: 'slips', descending: true });
  });

  it('changes no row and loses none', () => {
    const before = [...rows];
    assert.deepEqual(new Set(sortRows(rows, { key: 'body', descending: true })), new Set(rows));
    assert.deepEqual(rows, before);
  });
});

describe('The figures of the tracker', () => {
  it('count what is outstanding, overdue, slipped and met', () => {
    assert.deepEqual(totalsOf(rows), { pending: 3, overdue: 1, soon: 1, slipped: 2, met: 1, aimed: 1 });
  });

  it('are those of the action log, for the bundled example', () => {
    const { rows: example } = registerAnswer(
      registerData(snapshotOfTexts(fixtureTexts('aldermere'))),
      true,
      () => place,
    );
    const { pending, overdue, met, aimed } = totalsOf(example);
    // As `matters register test/fixtures/aldermere --as-of 2024-03-31` begins.
    assert.deepEqual({ pending, overdue, met, aimed }, { pending: 14, overdue: 1, met: 7, aimed: 15 });
    assert.ok(example.filter(isPending).every(({ kind }) => kind === 'action' || kind === 'recommendation'));
  });
});

describe('The cells of the tracker for a spreadsheet', () => {
  const [headings = [], first = [], , , , metric = []] = cellsOf(rows);

  it('have a heading each', () => {
    assert.ok(cellsOf(rows).every((cells) => cells.length === headings.length));
    assert.deepEqual(first.slice(0, 10), [
      'academy',
      'action',
      'Academy',
      'overdue',
      'amber',
      'Ada Marsh (Director)',
      'May',
      '2024-05-31',
      '',
      '2',
    ]);
  });

  it('say of a metric nothing of slips, which are of dates', () => {
    assert.equal(metric[headings.indexOf('slips')], '');
    assert.equal(metric[headings.indexOf('latest')], '=1+1');
  });
});

describe('What the tracker keeps over a reload', () => {
  it('comes back as it was', () => {
    const state = readViewState({
      query: { root: 'file:///a', asOf: '2024-03-31' },
      filter: { text: 'hub', state: 'overdue', kind: 'action', body: 'Board' },
      sort: { key: 'due', descending: true },
      tab: 'metrics',
    });
    assert.deepEqual(readViewState(JSON.parse(JSON.stringify(state))), state);
    assert.equal(state.query.asOf, '2024-03-31');
  });

  it('is as at the beginning wherever it does not read', () => {
    for (const kept of [undefined, null, 7, 'x', {}, { query: { asOf: 'soon' }, sort: { key: '__proto__' }, tab: 3 }]) {
      const { query, sort, tab, filter } = readViewState(kept);
      assert.deepEqual(
        { query, sort, tab, filter },
        {
          query: { root: '', asOf: '' },
          sort: { key: 'urgency', descending: false },
          tab: 'items',
          filter: noFilter,
        },
      );
    }
  });
});
