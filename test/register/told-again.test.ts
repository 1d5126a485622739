/** What later meetings say of what is long known: slips told again, dates that are no better than before, other names. */
import assert from 'node:assert/strict';
import { isoDay } from '../../server/src/register/calendar.ts';
import { changesOf } from '../../server/src/register/changes.ts';
import { deadlineOf, stateOf } from '../../server/src/register/queries.ts';
import { historyReport } from '../../server/src/report/register-formats.ts';
import { registerOf } from './noted.ts';

interface Told {
  readonly slips: readonly string[];
  readonly due: string;
  readonly state: string;
  /** What the last tag about it changed. */
  readonly last: readonly string[];
}

/** How `#x` stands when documents of these days have said so much, on the day of the last. */
function told(documents: Readonly<Record<string, string>>): Told {
  const days = Object.keys(documents);
  const notation = days.map((day) => `//- ${day}.minutes\n${documents[day]}\n`).join('');
  const register = registerOf(`//= as of ${days.at(-1)}\n${notation}`);
  const item = register.items.get('x');
  assert.ok(item !== undefined);
  const day = (span: { readonly last: number } | null | undefined) => (span == null ? '?' : isoDay(span.last));
  const mention = item.mentions.at(-1);
  return {
    slips: item.slips.map(({ from, to, cause }) => `${day(from)} to ${day(to)}: ${cause || '?'}`),
    due: day(deadlineOf(item)?.days),
    state: stateOf(item, register),
    last: mention === undefined ? [] : changesOf(mention, item, register),
  };
}

describe('A slip that is told again', () => {
  const twice = {
    '2024-01-10': '{action #x due March 2024}',
    '2024-04-10': '{#x slipped to June 2024 because of leave}',
    '2024-07-10': '{#x slipped to September 2024}',
  };

  it('neither counts again nor moves the date back, however long ago it was', () => {
    const { slips, due, state, last } = told({ ...twice, '2024-08-20': '{#x slipped from March 2024 to June 2024}' });
    assert.deepEqual(slips, ['2024-03-31 to 2024-06-30: leave', '2024-06-30 to 2024-09-30: ?']);
    assert.equal(due, '2024-09-30');
    assert.equal(state, 'open');
    assert.deepEqual(last, ['told again: slipped from March 2024 to June 2024']);
  });

  it('is explained by whoever gives the cause', () => {
    const { slips } = told({ ...twice, '2024-08-20': '{#x slipped from June 2024 to September 2024 because of flu}' });
    assert.deepEqual(slips, ['2024-03-31 to 2024-06-30: leave', '2024-06-30 to 2024-09-30: flu']);
  });

  it('is another where the date had been brought forward in between', () => {
    const { slips, due } = told({
      '2024-01-10': '{action #x due June 2024}',
      '2024-02-10': '{#x due August 2024, because of leave}',
      '2024-03-10': '{#x due June 2024}',
      '2024-04-10': '{#x slipped from June 2024 to August 2024 because of fire}',
    });
    assert.deepEqual(slips, ['2024-06-30 to 2024-08-31: leave', '2024-06-30 to 2024-08-31: fire']);
    assert.equal(due, '2024-08-31');
  });

  it('is the one slip where it only now has a day', () => {
    const { slips } = told({
      '2024-01-10': '{action #x due March 2024}',
      '2024-03-10': '{#x slipped to ongoing}',
      '2024-05-10': '{#x due June 2024, because rain}',
    });
    assert.deepEqual(slips, ['2024-03-31 to 2024-06-30: rain']);
  });
});

describe('A deadline of what was opened again', () => {
  it('is no slip, whether it is given at once or at the next meeting', () => {
    const before = { '2024-01-10': '{action #x due April 2024}', '2024-04-10': '{#x closed}' };
    assert.deepEqual(told({ ...before, '2024-05-10': '{#x open, due December 2024}' }).slips, []);
    assert.deepEqual(told({ ...before, '2024-05-10': '{#x open}', '2024-06-10': '{#x due January 2025}' }).slips, []);
    const later = { '2024-06-10': '{#x due January 2025}', '2024-07-10': '{#x due March 2025}' };
    assert.equal(told({ ...before, '2024-05-10': '{#x open}', ...later }).slips.length, 1);
  });
});

describe('A rating expected by a day', () => {
  it('is there with a better one, too', () => {
    const before = { '2024-01-10': '{rec #x from Ofsted, red, amber by March 2024}' };
    assert.equal(told({ ...before, '2024-04-10': '{#x green}' }).state, 'open');
    assert.equal(told({ ...before, '2024-04-10': '{#x red}' }).state, 'overdue');
  });

  it('is what slips where an item is rated, and goes on from there', () => {
    const { state, slips } = told({
      '2024-01-10': '{rec #x from Ofsted, amber, slipped from October 2023 to March 2024 because poor data}',
      '2024-03-10': '{#x green by December 2024 because of leave}',
      '2024-06-10': '{#x green}',
    });
    assert.deepEqual(slips, ['2023-10-31 to 2024-03-31: poor data', '2024-03-31 to 2024-12-31: leave']);
    assert.equal(state, 'open');
  });
});

describe('An owner named by an alias', () => {
  it('has it still', () => {
    const header = (day: string) =>
      `//- ${day}.minutes as it stands\n---\nminutes: 1\nbody: B\ndate: ${day}\nowners:\n  dcs: { name: Ann Lee, aliases: [director] }\n---\n`;
    const register = registerOf(
      `//= as of 2024-04-10\n${header('2024-01-10')}{action #x @dcs}\n${header('2024-04-10')}{#x @director}\n`,
    );
    const item = register.items.get('x');
    assert.ok(item !== undefined);
    assert.deepEqual(changesOf(item.mentions[1] as (typeof item.mentions)[0], item, register), [
      'still owned by Ann Lee',
    ]);
  });
});

describe('What two replace', () => {
  it('names both', async () => {
    const register = registerOf('{action #x}\n\n{action #one replaces #x}\n\n{action #two replaces #x}');
    const report = await historyReport('x', register, 'text', { color: false, width: 80 });
    assert.ok(report.found);
    assert.match(report.text, /Replaced by +#one[^\n]*\n +#two/u);
  });
});

describe('What replaces itself', () => {
  it('is still there', () => {
    assert.equal(told({ '2024-08-10': '{action #x due June 2024, replaces #x}' }).state, 'overdue');
  });
});

describe('A date of a meeting without its year', () => {
  it('is none', () => {
    const register = registerOf(
      '//- a.minutes as it stands\n---\nminutes: 1\nbody: B\ndate: 10 January\n---\n{action #x due March}\n',
    );
    assert.equal(register.minutes[0]?.meeting.day, null);
  });
});
