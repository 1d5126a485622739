import assert from 'node:assert/strict';
import { dayOfDate, longDay, readDay } from '../../client/src/days.ts';

describe('A day as somebody types it', () => {
  const same = [
    '2024-05-09',
    '9 May 2024',
    '9th may 2024',
    'Thursday, 9 May 2024',
    'Thursday 9 May 2024',
    '9/5/2024',
    '09.05.2024',
    ' 9 May 2024 ',
    '9  May. 2024',
  ];
  for (const text of same) {
    it(`is read from “${text}”`, () => assert.equal(readDay(text), '2024-05-09'));
  }

  it('is read with September in four letters', () => assert.equal(readDay('9 Sept. 2024'), '2024-09-09'));

  for (const text of ['', 'soon', '31 June 2024', '29/2/2023', '2024-13-01', '9 Mai 2024', '9 May', '5/9/24']) {
    it(`is none in “${text}”`, () => assert.equal(readDay(text), undefined));
  }

  it('is shown as it is best read, and is read from that again', () => {
    for (const day of ['2024-01-31', '2024-02-29', '2025-09-01', '1999-12-10'])
      assert.equal(readDay(longDay(day)), day);
    assert.equal(longDay('2024-05-09'), '9 May 2024');
  });

  it('is the one where the editor runs, whatever the time', () => {
    assert.equal(dayOfDate(new Date(2024, 4, 9, 0, 1)), '2024-05-09');
    assert.equal(dayOfDate(new Date(2024, 4, 9, 23, 59)), '2024-05-09');
  });
});
