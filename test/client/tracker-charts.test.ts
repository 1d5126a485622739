import assert from 'node:assert/strict';
import { csvOf } from '../../client/src/tracker/csv.ts';
import type { Row, ToTracker } from '../../client/src/tracker/messages.ts';
import { setWords, t } from '../../client/webview/shared/words.ts';
import { dayAt, dayInWords, secondsOf } from '../../client/webview/tracker/days.ts';
import { nothingKnown, told } from '../../client/webview/tracker/register.ts';
import { seriesOf } from '../../client/webview/tracker/series.ts';
import { sharesOf } from '../../client/webview/tracker/shares.ts';

const point = (day: string | null, value: number, label: string) => ({ day, value, label });

function metric(given: Partial<Row>): Row {
  return { series: [], targetPoint: null, stretchPoint: null, ...given } as Row;
}

describe('The chart of a metric', () => {
  const series = seriesOf(
    metric({
      series: [point(null, 35, '35%'), point('2023-01-25', 34.6, '34.6%'), point('2024-01-25', 28, '28%')],
      targetPoint: point('2024-12-31', 20, '20%'),
      stretchPoint: point('2031-03-31', 15, '15%'),
    }),
  );

  it('draws the values that have a day, and counts the others', () => {
    assert.ok(series);
    assert.deepEqual(series.times.map(dayAt), ['2023-01-25', '2024-01-25']);
    assert.deepEqual([...series.values], [34.6, 28]);
    assert.equal(series.undated, 1);
    assert.equal(series.suffix, '%');
    assert.equal(series.grades, null);
  });

  it('reaches as far as the day of a target that is near, and not to one years off', () => {
    assert.ok(series);
    assert.equal(dayAt(series.timeRange[1]), '2024-12-31');
    assert.deepEqual(
      series.aims.map(({ sort, by }) => `${sort} ${by === null ? 'no day' : dayAt(by)}`),
      ['target 2024-12-31', 'stretch no day'],
    );
  });

  it('has every value and aim inside its scale, which begins at nothing where that is near', () => {
    assert.ok(series);
    const [bottom, top] = series.valueRange;
    assert.ok(bottom < 15 && top > 34.6);
    const near = seriesOf(
      metric({ series: [point('2024-01-25', 4, '4 posts')], targetPoint: point(null, 0, '0 posts') }),
    );
    assert.equal(near?.valueRange[0], 0);
    const below = seriesOf(metric({ series: [point('2024-01-25', -3, '-3%'), point('2024-02-25', 5, '5%')] }));
    assert.ok((below?.valueRange[0] ?? 0) < -3);
  });

  it('has a width and a height for a single value', () => {
    const single = seriesOf(metric({ series: [point('2024-01-25', 0, '0%')] }));
    assert.ok(single && single.timeRange[0] < single.timeRange[1] && single.valueRange[0] < single.valueRange[1]);
  });

  it('has words for a scale of grades, in order', () => {
    const graded = seriesOf(
      metric({ series: [point('2018-01-25', 3, 'good'), point('2024-01-25', 2, 'requires improvement')] }),
    );
    assert.deepEqual(
      graded?.grades?.map(({ label }) => label),
      ['requires improvement', 'good'],
    );
  });

  it('is not there where no value has a day', () => {
    assert.equal(seriesOf(metric({})), null);
    assert.equal(seriesOf(metric({ series: [point(null, 1, '1')] })), null);
  });
});

describe('The shares of the ratings', () => {
  const percents = (red: number, amber: number, green: number, blue: number) =>
    sharesOf({ day: '2024-01-25', red, amber, green, blue }).map(({ percent }) => percent);

  it('add up to a hundred', () => {
    assert.deepEqual(percents(1, 1, 1, 0), [34, 33, 33, 0]);
    for (let seed = 1; seed < 200; seed++) {
      const sum = percents(seed % 7, (seed * 5) % 11, (seed * 3) % 13, 1).reduce((total, one) => total + one, 0);
      assert.equal(sum, 100);
    }
  });

  it('are nothing of nothing', () => assert.deepEqual(percents(0, 0, 0, 0), [0, 0, 0, 0]));
});

describe('Days on the page', () => {
  it('are the same day wherever the editor stands', () => {
    assert.equal(dayAt(secondsOf('2024-03-31')), '2024-03-31');
    assert.equal(dayInWords('2024-03-31'), '31 March 2024');
    assert.equal(dayInWords('2024-01-05', 'short'), '5 Jan 2024');
  });
});

describe('The file for a spreadsheet', () => {
  it('is comma-separated with a mark, and runs nothing', () => {
    const text = csvOf([['title'], ['=HYPERLINK("x")'], ['a "b", c\nd']]);
    assert.equal(text, '\uFEFFtitle\r\n"\'=HYPERLINK(""x"")"\r\n"a ""b"", c\nd"\r\n');
  });
});

describe('What the page of the tracker knows', () => {
  const register = (rows: readonly string[]): ToTracker => ({
    type: 'register',
    query: { root: '', asOf: '' },
    asOf: '2024-03-31',
    complete: true,
    total: 3,
    rows: rows.map((id) => ({ id }) as Row),
    folders: [],
  });
  const known = (...messages: ToTracker[]) => messages.reduce(told, nothingKnown);
  const ids = (...messages: ToTracker[]) => known(...messages).register?.rows.map(({ id }) => id);

  it('grows page by page, and begins anew with the next register', () => {
    const more: ToTracker = { type: 'rows', rows: [{ id: 'c' } as Row] };
    assert.deepEqual(ids(register(['a', 'b']), more), ['a', 'b', 'c']);
    assert.deepEqual(ids(register(['a', 'b']), more, register(['d'])), ['d']);
    assert.equal(known(more).register, null);
  });

  it('stays as it was when a question fails, and says so until one does not', () => {
    const failed: ToTracker = { type: 'failed', message: 'No folder of minutes is open.' };
    assert.deepEqual(ids(register(['a']), failed), ['a']);
    assert.equal(known(register(['a']), failed).failure, 'No folder of minutes is open.');
    assert.equal(known(failed, register(['a'])).failure, '');
  });
});

describe('The words of the pages', () => {
  it('are filled in, and those of the language of the editor where it has them', () => {
    assert.equal(t('{0} of {1} shown, {2}', 3, '{0}'), '3 of {0} shown, {2}');
    setWords({ '{0} of {1}': '{1} : {0}' });
    assert.equal(t('{0} of {1}', 1, 2), '2 : 1');
    assert.equal(t('overdue'), 'overdue');
    setWords({});
  });
});
