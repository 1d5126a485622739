import assert from 'node:assert/strict';
import { watchTheDay } from '../../server/src/lsp/day-watch.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import { clearDesksAfterEach, Desk, minutes } from '../support/lsp-desk.ts';

clearDesksAfterEach();

const dueInJuly = minutes('The clerk will mend the roof.{action #roof @clerk due 31 July 2024}');

describe('The day', () => {
  it('on which everything is judged is today', async () => {
    const before = await Desk.ready({ 'a.minutes': dueInJuly }, { today: '2024-06-01' });
    assert.deepEqual(before.said('a.minutes'), []);
    const after = await Desk.ready({ 'a.minutes': dueInJuly }, { today: '2024-08-01' });
    assert.ok(after.said('a.minutes').includes('overdue'));
  });

  /** A clock that a test sets; whatever waits for a time is run by hand. */
  function clock() {
    const waiting: { run: () => void; milliseconds: number }[] = [];
    const state = { day: dayOf(2024, 3, 1), untilTomorrow: 3_600_000, waiting };
    const ports = {
      today: () => state.day,
      untilTomorrow: () => state.untilTomorrow,
      later: (run: () => void, milliseconds: number) => {
        const one = { run, milliseconds };
        waiting.push(one);
        return () => void waiting.splice(waiting.indexOf(one), 1);
      },
    };
    return { state, ports, pass: () => waiting.shift()?.run() };
  }

  it('that begins is told of, and each after it', () => {
    const { state, ports, pass } = clock();
    let begun = 0;
    watchTheDay(ports, () => begun++);
    pass();
    assert.equal(begun, 0);
    for (const day of [2, 3, 4]) {
      state.day = dayOf(2024, 3, day);
      pass();
      pass();
      assert.equal(begun, day - 1);
    }
  });

  it('is looked at soon after midnight, and every few minutes, for a clock may have stood still', () => {
    const { state, ports, pass } = clock();
    watchTheDay(ports, () => {});
    assert.ok((state.waiting[0]?.milliseconds ?? 0) <= 600_000);
    state.untilTomorrow = 500;
    pass();
    assert.equal(state.waiting[0]?.milliseconds, 1500);
  });

  it('is not watched any longer once that is called off', () => {
    const { state, ports, pass } = clock();
    const callOff = watchTheDay(ports, () => {});
    pass();
    callOff();
    assert.deepEqual(state.waiting, []);
  });
});
