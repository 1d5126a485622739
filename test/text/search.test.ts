import assert from 'node:assert/strict';
import { firstEndingAfter, firstPlace } from '../../server/src/text/search.ts';

describe('Searching by halves', () => {
  it('finds the first of which something holds, in lists of any length', () => {
    for (let length = 0; length <= 9; length++) {
      const list = Array.from({ length }, (_, index) => index);
      for (let first = 0; first <= length; first++)
        assert.equal(
          firstPlace(list, (one) => one >= first),
          first,
          `${first} of ${length}`,
        );
    }
  });

  it('finds the span that holds an offset, else the next one', () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 4, end: 6 },
      { start: 9, end: 10 },
    ];
    const found = Array.from({ length: 12 }, (_, offset) => firstEndingAfter(spans, offset));
    assert.deepEqual(found, [0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 3, 3]);
    assert.equal(firstEndingAfter([], 0), 0);
  });
});
