import assert from 'node:assert/strict';
import { outlineAnswerSchema } from '../../server/src/config/outline-schema.ts';
import {
  historyAnswerSchema,
  type RegisterRequest,
  registerAnswerSchema,
  registerRequestSchema,
} from '../../server/src/config/tracker-schema.ts';
import { type RegisterDataOptions, registerData } from '../../server/src/features/register-data.ts';
import { registerAnswer } from '../../server/src/lsp/answers.ts';
import { dayOf, isoDay } from '../../server/src/register/calendar.ts';
import { fixtureTexts, snapshotOfTexts } from '../support/fixture-workspace.ts';
import { notedSnapshot } from '../support/snapshot.ts';

const workspace = `//= as of 2024-03-31
//- board/2023-01-25.minutes as it stands
---
minutes: 1
body: Improvement Board
date: 25 January 2023
owners:
  director: { name: Ada Marsh, role: Director }
---
The academy report would come back.{action #academy @director red, due end of February 2024}
Turnover stood at [34.6%]{metric #turnover @director, was 30% in 2021, target 20% by March 2025, stretch 15%, lower is better}.
Next: the hubs.{action due next meeting}
//- board/2024-01-25.minutes as it stands
---
minutes: 1
body: Improvement Board
date: 25 January 2024
---
It would be 15 March.{#academy amber, slipped to 15 March 2024 because of snow}
It was 28% 🦉, or 14 posts.{#turnover now 28%, peak 14 posts}
`;

describe('The rows of the register', () => {
  const { snapshot, textOf } = notedSnapshot(workspace);
  const { rows, total, asOf } = registerData(snapshot);

  it('come with the most urgent first, and each item is one', () => {
    assert.deepEqual(
      rows.map(({ id, title }) => id || title),
      ['Next: the hubs', 'academy', 'turnover'],
    );
    assert.deepEqual([total, isoDay(asOf)], [3, '2024-03-31']);
  });

  it('say of work who, by when, how late and how often put back', () => {
    const { location, ...row } = rows[1] ?? assert.fail();
    assert.deepEqual(row, {
      id: 'academy',
      kind: 'action',
      title: 'The academy report would come back',
      owner: 'Ada Marsh (Director)',
      state: 'overdue',
      shape: '✗',
      rating: 'amber',
      due: { text: '15 March 2024', day: dayOf(2024, 3, 15) },
      daysOverdue: 16,
      slips: 1,
      latest: '',
      target: '',
      stretch: '',
      gap: '',
      series: [],
      body: 'Improvement Board',
    });
    assert.match(textOf(location.minutes.path).slice(location.start, location.end), /^\{action #academy .*\}$/u);
  });

  it('say of a metric its values, its aims and the gap', () => {
    const { latest, target, stretch, gap, series, state } = rows[2] ?? assert.fail();
    assert.deepEqual(
      { latest, target, stretch, gap, state },
      {
        latest: '28% (25 January 2024)',
        target: '20%',
        stretch: '15%',
        gap: '8 points above the target of 20%',
        state: 'short',
      },
    );
    assert.deepEqual(
      series.map(({ day, value, label }) => `${day === null ? '' : isoDay(day)} ${value} ${label}`),
      ['2021-12-31 30 30%', '2023-01-25 34.6 34.6%', '2024-01-25 28 28%'],
    );
  });

  it('can be asked for on another day, by filter, by page, with fewer values', () => {
    const ids = (options: RegisterDataOptions) => registerData(snapshot, options).rows.map(({ id }) => id);
    const then = registerData(snapshot, { asOf: dayOf(2023, 6, 30) });
    assert.deepEqual(
      then.rows.map(({ id, state }) => `${id} ${state}`),
      ['academy open', ' open', 'turnover short'],
    );
    assert.deepEqual(ids({ kinds: ['metric'] }), ['turnover']);
    assert.deepEqual(ids({ text: 'ACADEMY', body: 'improvement-board' }), ['academy']);
    assert.deepEqual(ids({ body: 'elsewhere' }), []);
    assert.deepEqual(ids({ offset: 1, limit: 1 }), ['academy']);
    assert.equal(registerData(snapshot, { offset: 9 }).total, 3);
    assert.deepEqual(
      registerData(snapshot, { points: 1 }).rows[2]?.series.map(({ label }) => label),
      ['28%'],
    );
  });
});

describe('The messages of the tracker', () => {
  const place = { uri: 'file:///a', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };

  for (const name of ['aldermere', 'mirefield'] as const) {
    it(`carry the register of ${name} as the schema says`, () => {
      const answer = registerAnswer(registerData(snapshotOfTexts(fixtureTexts(name))), true, () => place);
      assert.ok(answer.rows.length > 0);
      assert.deepEqual(registerAnswerSchema.parse(answer), answer);
      assert.deepEqual(registerAnswerSchema.parse(JSON.parse(JSON.stringify(answer))), answer);
    });
  }

  it('ask in the terms of the feature, but for the day', () => {
    const request: RegisterRequest = registerRequestSchema.parse({ version: 1, text: 'lift', limit: 10 });
    const { asOf, ...rest } = request;
    const options: RegisterDataOptions = rest;
    assert.equal(asOf, undefined);
    assert.equal(options.limit, 10);
  });

  it('are refused in another version, and with what is not known', () => {
    assert.equal(registerRequestSchema.safeParse({ version: 2 }).success, false);
    assert.equal(registerRequestSchema.safeParse({ version: 1, colour: 'red' }).success, false);
    assert.equal(outlineAnswerSchema.safeParse({ version: 1 }).success, false);
    assert.equal(
      historyAnswerSchema.safeParse({ version: 1, asOf: '2024-03-31', item: null, nearest: [], documents: {} }).success,
      true,
    );
  });
});
