import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dayOf } from '../../server/src/register/calendar.ts';
import {
  type HistoryFormat,
  historyReport,
  type RegisterFormat,
  registerReport,
} from '../../server/src/report/register-formats.ts';
import type { LogOptions } from '../../server/src/report/register-model.ts';
import { aldermere } from './aldermere.ts';

const folder = fileURLToPath(new URL('goldens/', import.meta.url));

/** What is kept to be looked at, by the name of its file: all of the bundled example. */
const outputs: Readonly<Record<string, () => Promise<string>>> = {
  'action-log.text.golden': () => log('text'),
  'action-log-wide.text.golden': () => log('text', { width: 140 }),
  'action-log-colour.text.golden': async () => (await log('text', { color: true })).replaceAll('\u001B', '␛'),
  'action-log.markdown.golden': () => log('markdown'),
  'action-log.csv.golden': async () => (await log('csv')).replace('\uFEFF', '').replaceAll('\r', ''),
  'action-log-of-the-board.text.golden': () => log('text', {}, { body: "children's improvement board" }),
  'action-log-in-2020.text.golden': () => registerReport(aldermere(dayOf(2020, 10, 1)), 'text', narrow),
  'history-of-an-action.text.golden': () => history('children-survey', 'text'),
  'history-of-a-metric.text.golden': () => history('agency-rate', 'text'),
  'history-of-a-recommendation.text.golden': () => history('workforce-strategy', 'text'),
  'history-of-a-recommendation.markdown.golden': () => history('workforce-strategy', 'markdown'),
  'history-of-a-recommendation.json.golden': () => history('workforce-strategy', 'json'),
};

const narrow = { color: false, width: 80 };

describe('The goldens of the register', () => {
  for (const [name, output] of Object.entries(outputs)) {
    it(`${name} is what is printed`, async () => {
      const text = await output();
      if (process.env.UPDATE === '1') {
        mkdirSync(folder, { recursive: true });
        writeFileSync(folder + name, text);
      }
      assert.equal(text, readFileSync(folder + name, 'utf8'), 'look at it, and UPDATE=1 if it is right');
    });
  }

  it('are all in use', () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(outputs).sort());
  });
});

function log(format: RegisterFormat, style: Partial<typeof narrow> = {}, options: LogOptions = {}): Promise<string> {
  return registerReport(aldermere(), format, { ...narrow, ...style }, options);
}

async function history(id: string, format: HistoryFormat): Promise<string> {
  const report = await historyReport(id, aldermere(), format, narrow);
  return report.found ? report.text : report.message;
}
