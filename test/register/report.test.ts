import assert from 'node:assert/strict';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import {
  historyJsonSchema,
  type RegisterReportJson,
  registerJsonSchema,
} from '../../server/src/config/register-schema.ts';
import type { Item } from '../../server/src/register/model.ts';
import { titleOf } from '../../server/src/register/queries.ts';
import { buildRegister } from '../../server/src/register/register.ts';
import { placeOf } from '../../server/src/report/places.ts';
import type { LogEntry } from '../../server/src/report/register-entries.ts';
import {
  historyFormats,
  historyReport,
  registerFormats,
  registerReport,
} from '../../server/src/report/register-formats.ts';
import { type ActionLog, actionLog } from '../../server/src/report/register-model.ts';
import { plainWidth } from '../../server/src/report/width.ts';
import { sparkline } from '../../server/src/text/sparkline.ts';
import { aldermere } from './aldermere.ts';
import { registerOf } from './noted.ts';

const plain = { color: false, width: 80 };

function idsOf(entries: readonly Pick<LogEntry, 'item'>[]): string[] {
  return entries.map(({ item }) => item.id);
}

const twoBodies = `//= as of 2024-04-01
//- board/2024-01-10.minutes
One.{action #old done 9 January 2024} Two.{action #late @ann due 1 March 2024}

Three.{action #soon @ann due 10 April 2024}
//- board/2024-03-10.minutes
Four.{action #far due July 2024} Five.{action #waits due June 2024, needs #late}

Six.{#soon slipped to 12 April 2024} Seven.{decision agreed}
//- panel/2024-02-10.minutes
Eight.{action #never due ongoing} Nine.{action #fresh done 8 February 2024}

Ten.{decision unanimous}`;

describe('The action log', () => {
  it('puts each open item where it belongs on the day, the next to fall due first', () => {
    const log = actionLog(registerOf(twoBodies));
    assert.deepEqual(idsOf(log.overdue), ['late']);
    assert.deepEqual(idsOf(log.dueSoon), ['soon']);
    assert.deepEqual(idsOf(log.blocked), ['waits']);
    assert.deepEqual(idsOf(log.open), ['far']);
    assert.deepEqual(idsOf(log.noDate), ['never']);
    assert.equal(log.overdue[0]?.daysLeft, -31);
  });

  it('counts the days that are soon as it is told', () => {
    assert.deepEqual(idsOf(actionLog(registerOf(twoBodies), { soon: 3 }).dueSoon), []);
  });

  it('shows what each body finished, put back and decided at its last meeting, and nothing older', () => {
    const log = actionLog(registerOf(twoBodies));
    assert.deepEqual(idsOf(log.finished), ['fresh']);
    assert.deepEqual(idsOf(log.slipped), ['soon']);
    assert.deepEqual(
      log.decisions.map(({ title, outcome }) => [title, ...outcome]),
      [
        ['Ten', 'unanimous'],
        ['Seven', 'agreed'],
      ],
    );
  });

  it('of one body has what that body ever spoke of', () => {
    const register = registerOf(twoBodies);
    const log = actionLog(register, { body: 'panel' });
    assert.deepEqual(idsOf(log.overdue), []);
    assert.deepEqual(idsOf(log.noDate), ['never']);
    assert.deepEqual(idsOf(log.finished), ['fresh']);
    assert.equal(log.documents, 1);
  });

  it('of one body sums up a source whole, though the body spoke of one of its recommendations', () => {
    const register = registerOf(`//- board/2024-01-10.minutes
One.{rec #a from Audit, amber}

Two.{rec #b from Audit, green}
//- panel/2024-02-10.minutes
Three.{#a}`);
    const [source] = actionLog(register, { body: 'panel' }).sources;
    assert.deepEqual(source && idsOf(source.entries), ['a', 'b']);
  });

  it('finds for each entry the tag that put it there', () => {
    const log = actionLog(registerOf(twoBodies));
    const place = (entry: LogEntry | undefined) => entry && placeOf(entry.by);
    assert.deepEqual(place(log.overdue[0])?.file, 'board/2024-01-10.minutes');
    assert.deepEqual(place(log.dueSoon[0])?.file, 'board/2024-03-10.minutes');
  });

  it('says what a blocked item waits for, whether or not it has a date', async () => {
    const words = await registerReport(registerOf(`${twoBodies}\n\nEleven.{action #idle needs #late}`), 'text', plain);
    assert.match(words, /1 overdue · 2 blocked · /u);
    assert.match(words, /\nBlocked \(2\)\n.*#waits.*waits for #late.*Eleven +waits for #late.*\nDue soon/su);
  });

  it('expects no green of what is blue', async () => {
    const printed = (rating: string) =>
      registerReport(registerOf(`Plan.{rec #plan from the audit, ${rating}, green by May 2024}`), 'text', plain);
    assert.doesNotMatch(await printed('blue'), /to be green/u);
    assert.match(await printed('amber'), /to be green/u);
  });

  it('takes the date that the first words put back for the first date', () => {
    const log = actionLog(registerOf('One.{action #x slipped from March 2023 to May 2024}'));
    assert.equal(log.slipped[0]?.firstDue?.text, 'March 2023');
    assert.equal(log.slipped[0]?.due?.text, 'May 2024');
  });

  it('tells a slip from one next meeting to another by the days that are known', () => {
    const minuted = (next: string) =>
      actionLog(
        registerOf(`//= as of 2024-04-01
//- 2024-01-10.minutes
One.{action #x due next meeting}
//- 2024-03-14.minutes as it stands
---
minutes: 1
body: Scrutiny Panel
date: 14 March 2024${next}
---
Two.{#x slipped because flu, due next meeting}`),
      ).slipped[0]?.told;
    assert.deepEqual(minuted(''), [{ from: '14 March 2024', to: 'next meeting', cause: 'flu' }]);
    assert.deepEqual(minuted('\nnext: 16 May 2024'), [{ from: '14 March 2024', to: '16 May 2024', cause: 'flu' }]);
  });

  it('calls a measure by its sentence where the words covered are but a figure and what it counts', () => {
    const titles = ['9 weeks', '34.6%', '£1.2m', '3 of 17'].map((figure) =>
      titleOf([...registerOf(`Waiting stood at [${figure}]{metric #w target 6}.`).items.values()][0] as Item),
    );
    assert.deepEqual(
      titles,
      ['9 weeks', '34.6%', '£1.2m', '3 of 17'].map((figure) => `Waiting stood at ${figure}`),
    );
  });

  it('sums up the recommendations of one source', () => {
    const recs = ['red', 'amber', 'amber', 'green'].map(
      (rating, n) => `Words.{rec #r${n} from Inspection 2023, ${rating}}`,
    );
    const [inspection, audit] = actionLog(registerOf([...recs, 'Words.{rec #other from Audit}'].join('\n\n'))).sources;
    assert.equal(audit?.source, 'Audit');
    assert.equal(inspection?.source, 'Inspection 2023');
    assert.deepEqual(inspection?.ratings, [
      { rating: 'green', count: 1 },
      { rating: 'amber', count: 2 },
      { rating: 'red', count: 1 },
    ]);
  });

  it('leaves out a metric that another has replaced, and begins with those that missed', () => {
    const { metrics } = actionLog(
      registerOf(`//= as of 2024-06-01
A.{metric #old now 1, target 2 by 2025}

B.{metric #met now 3, target 2 by 2025, replaces #old}

C.{metric #missed now 1, target 2 by March 2024, higher is better}`),
    );
    assert.deepEqual(idsOf(metrics), ['missed', 'met']);
  });

  it('takes less for better than a target of none, and more than one of all, where the first value is that', () => {
    const { metrics } = actionLog(
      registerOf(`//= as of 2024-05-10
//- 2024-01-10.minutes
None.{metric #missing now 0, target 0 by March 2024}

All.{metric #seen now 5 of 5, target 100% by March 2025}

Some.{metric #staff now 12, target 12 by March 2024}
//- 2024-05-10.minutes
{#missing now 1} {#seen now 4 of 5} {#staff now 13}`),
    );
    assert.deepEqual(
      metrics.map(({ item, state }) => `${item.id} ${state}`),
      ['missing short', 'seen short', 'staff short'],
    );
  });

  it('calls no target missed that was met on its day, whatever came after', () => {
    const { metrics } = actionLog(
      registerOf(`//= as of 2024-06-01
//- 2024-01-10.minutes
Costs were [£1.2m]{metric #costs target £1m by March 2024}.
//- 2024-03-14.minutes
Costs were [£0.95m]{#costs}.
//- 2024-05-16.minutes
Costs were [£1.05m]{#costs}.`),
    );
    assert.deepEqual(
      metrics.map(({ state }) => state),
      ['short'],
    );
  });

  it('is the same in whatever order the documents come', () => {
    const { minutes, asOf } = aldermere();
    const shuffled = buildRegister([...minutes].reverse(), { asOf, fiscalStart: 4, owners: [] });
    const straight = buildRegister(minutes, { asOf, fiscalStart: 4, owners: [] });
    assert.deepEqual(summary(actionLog(shuffled)), summary(actionLog(straight)));
  });
});

function summary(log: ActionLog): unknown {
  const { overdue, dueSoon, open, noDate, finished, slipped, metrics } = log;
  return [overdue, dueSoon, open, noDate, finished, slipped, metrics].map(idsOf);
}

describe('The register in text', () => {
  for (const width of [60, 80, 120, 140]) {
    it(`keeps within ${width} columns`, async () => {
      const text = await registerReport(aldermere(), 'text', { color: false, width });
      const wide = text.split('\n').filter((line) => plainWidth(line) > width);
      assert.deepEqual(wide, []);
    });
  }

  it('has colour only where it is asked for, and says the same without', async () => {
    const [coloured, bare] = await Promise.all(
      [true, false].map((color) => registerReport(aldermere(), 'text', { color, width: 80 })),
    );
    assert.ok(coloured?.includes('\u001B[31m'));
    assert.ok(!bare?.includes('\u001B'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them.
    assert.equal((coloured as string).replace(/\u001B\[\d+m/gu, ''), bare);
  });

  it('lets no words of the minutes steer the terminal', async () => {
    const register = registerOf('Ring \u001B[2Jthe \u202Ebell\u0007.{action #x @ann\u0301 due 1 May 2024}');
    for (const format of ['text', 'markdown', 'csv'] as const) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
      assert.doesNotMatch(await registerReport(register, format, plain), /[\u0007\u001B\u202E]/u, format);
    }
  });

  it('says so when there is nothing', async () => {
    const text = await registerReport(registerOf('Nothing was tagged.'), 'text', plain);
    assert.match(text, /^Action log as of 10 January 2024\n1 document, 0 items\./u);
    assert.match(text, /Nothing is overdue\.\n$/u);
  });
});

describe('The register in Markdown', () => {
  it('takes nothing in the minutes for markup', async () => {
    const text = await registerReport(
      registerOf('Pay.{action #x_y_z called "Pay `rm`| <b>*now*</b> [x](y)", due 1 May 2024}'),
      'markdown',
      plain,
    );
    assert.match(text, /\*\*Pay \\`rm\\`\\\| \\<b\\>\\\*now\\\*\\<\/b\\> \\\[x\\\]\(y\)\*\*<br>#x\\_y\\_z/u);
  });
});

describe('What stands in a row of a table', () => {
  it('is called after the cell that says what it is about', () => {
    const { items } = registerOf(`| 5.2 | Write to the county about the crossing | Clerk | May |{action #crossing}
| Agency staff | 22% | reduced since the new offer was made |{metric #agency}
| 7 | Fix roof | Bursar |{action #roof}
| Turnover | [34%]{metric #turnover} | 20% |
| Renew \\| replace the bench | Clerk |{action #bench}
1\tMend the wall\tClerk\tJuly{action #wall}
`);
    const titles = ['crossing', 'agency', 'roof', 'turnover', 'bench', 'wall'].map((id) =>
      titleOf(items.get(id) as Item),
    );
    assert.deepEqual(titles, [
      'Write to the county about the crossing',
      'Agency staff',
      'Fix roof',
      'Turnover',
      'Renew | replace the bench',
      'Mend the wall',
    ]);
  });
});

describe('The title of an item', () => {
  it('has the words, without the marks that Markdown writes round them', () => {
    const titles = (text: string) => [...registerOf(text).items.values()].map((item) => titleOf(item));
    assert.deepEqual(
      titles(`> The *County* would mend the \`verge\` of [Mill Lane](https://example.org).{action #verge}

4.2.1 The pond<!-- not the lake --> would be __drained__.{action #pond}

(iv) A 5 * 3 grid of snake_case names would be drawn.{action #grid}

4.2 FTE were vacant.{metric #vacant}

[^1]: The lease would be read.{action #lease}

The lower field
---------------
{action #field}`),
      [
        'The County would mend the verge of Mill Lane',
        'The pond would be drained',
        'A 5 * 3 grid of snake_case names would be drawn',
        '4.2 FTE were vacant',
        'The lease would be read',
        'The lower field',
      ],
    );
  });
});

describe('The register for a spreadsheet', () => {
  it('has a row an item, and no cell that would run as a formula', async () => {
    const text = await registerReport(registerOf('=HYPERLINK("x"),\n+1.{action #x @ann due 1 May 2024}'), 'csv', plain);
    const [header, row, end] = text.split('\r\n');
    assert.match(header as string, /^\uFEFFid,kind,title,state,/u);
    assert.match(row as string, /^x,action,"'=HYPERLINK\(""x""\), \+1",open,,'@ann,/u);
    assert.equal(end, '');
  });
});

describe('The register in JSON', () => {
  const ajv = addFormats(new Ajv({ strict: true, allowUnionTypes: true }));

  it('is what its published schema says', async () => {
    const report: unknown = JSON.parse(await registerReport(aldermere(), 'json', plain));
    assert.ok(ajv.validate(registerJsonSchema(), report), ajv.errorsText());
    const history = await historyReport('sw-turnover', aldermere(), 'json', plain);
    assert.ok(history.found);
    assert.ok(ajv.validate(historyJsonSchema(), JSON.parse(history.text)), ajv.errorsText());
  });

  it('holds every item with every mention, each with a line that has a tag on it', async () => {
    const register = aldermere();
    const { items } = JSON.parse(await registerReport(register, 'json', plain)) as RegisterReportJson;
    assert.equal(items.length, register.items.size + register.unnamed.length);
    const texts = new Map(register.minutes.map(({ path, source }) => [path, source.text().split('\n')]));
    for (const { id, history } of items) {
      for (const { file, line } of history)
        assert.match(texts.get(file)?.[line - 1] ?? '', /\{/u, `${id} in ${file}:${line}`);
    }
  });

  it('gives dates as said with the days they mean', async () => {
    const { items } = JSON.parse(
      await registerReport(registerOf('One.{rec #x green by end of March 2024}'), 'json', plain),
    ) as RegisterReportJson;
    assert.deepEqual(items[0]?.due, {
      text: 'end of March 2024',
      start: '2024-03-31',
      end: '2024-03-31',
      rating: 'green',
      file: '2024-01-10.minutes',
      line: 6,
    });
  });
});

describe('The history of an item', () => {
  it('is found with its sign or without', async () => {
    for (const id of ['#late', 'late'])
      assert.ok((await historyReport(id, registerOf(twoBodies), 'text', plain)).found);
  });

  it('offers the nearest ids for one that is not there', async () => {
    const report = await historyReport('latte', registerOf(twoBodies), 'text', plain);
    assert.deepEqual(report, {
      found: false,
      message: 'There is no item #latte as of 1 April 2024. Did you mean #late?',
      nearest: ['late'],
    });
  });

  it('tells an id that tags speak of and none defines', async () => {
    const report = await historyReport('ghost', registerOf('One.{#ghost done}'), 'text', plain);
    assert.ok(!report.found);
    assert.match(report.message, /^No tag defines #ghost as of 10 January 2024, though 1 tag speaks of it\./u);
  });

  it('shows the links in both directions', async () => {
    const report = await historyReport('late', registerOf(twoBodies), 'text', plain);
    assert.ok(report.found);
    assert.match(report.text, /Needed by {2}#waits {2}Five \(blocked\)/u);
  });

  it('quotes the whole sentence where the tag covers a few words of it', async () => {
    const report = await historyReport(
      'x',
      registerOf('It rained. Turnover was [34.6%]{metric #x} at Mr. Hay’s count, the Panel heard. It shone.'),
      'text',
      plain,
    );
    assert.ok(report.found);
    assert.match(report.text, /“Turnover was 34\.6% at Mr\. Hay’s count, the Panel heard\.”/u);
  });
});

describe('Every format', () => {
  it('ends with one line end', async () => {
    for (const format of registerFormats)
      assert.match(await registerReport(aldermere(), format, plain), /[^\n\r]\r?\n$/u);
    for (const format of historyFormats) {
      const report = await historyReport('agency-rate', aldermere(), format, plain);
      assert.match(report.found ? report.text : '', /[^\n]\n$/u);
    }
  });
});

describe('A sparkline', () => {
  it('draws the lowest and the highest at the ends of the range', () => {
    assert.equal(sparkline([1, 2, 3, 4, 5, 6, 7, 8]), '▁▂▃▄▅▆▇█');
    assert.equal(sparkline([30, 12.8]), '█▁');
  });

  it('draws what does not move half-way up, and nothing for nothing', () => {
    assert.equal(sparkline([5, 5]), '▄▄');
    assert.equal(sparkline([]), '');
  });

  it('shows the end of a long series', () => {
    assert.equal(sparkline([9, 9, 1, 2], 2), '▁█');
  });
});
