import assert from 'node:assert/strict';
import { nextName, publicName } from '../../client/src/commands/file-names.ts';
import { stepFrom } from '../../client/src/commands/step.ts';
import { Crashes } from '../../client/src/server/crashes.ts';
import { readingInWords } from '../../client/src/server/reading.ts';

describe('The file of the next minutes', () => {
  for (const [last, expected] of [
    ['2024-03-14.minutes', '2024-05-09.minutes'],
    ['2024-03-14.minutes.md', '2024-05-09.minutes.md'],
    ['panel-2024-03-14-public.minutes', 'panel-2024-05-09-public.minutes'],
    ['March.minutes', '2024-05-09.minutes'],
    ['March.minutes.md', '2024-05-09.minutes.md'],
    [undefined, '2024-05-09.minutes'],
  ] as const) {
    it(`after ${last ?? 'none'} is ${expected}`, () => assert.equal(nextName(last, '2024-05-09'), expected));
  }
});

describe('The file of a public copy', () => {
  it('is called as `matters publish` calls it', () => {
    assert.deepEqual(['a.minutes', 'a.minutes.md'].map(publicName), ['a.md', 'a.md']);
  });
  it('is never that of the minutes, whatever they are called', () => {
    assert.deepEqual(['a.md', 'a', '2024.05.09.txt'].map(publicName), [
      'a-public.md',
      'a-public.md',
      '2024.05.09-public.md',
    ]);
  });
});

describe('The next finding', () => {
  const at = (uri: string, line: number, character = 0) => ({ uri, line, character });
  const stops = [at('b', 3), at('a', 9, 4), at('a', 9, 1), at('c', 0)];

  it('is the one behind, in this document and then in the next, and after the last the first', () => {
    const seen = [];
    for (let here = at('a', 0), times = 0; times < 5; times++) {
      const next = stepFrom(stops, here, 'next') ?? assert.fail();
      seen.push(next);
      here = next;
    }
    assert.deepEqual(seen, [at('a', 9, 1), at('a', 9, 4), at('b', 3), at('c', 0), at('a', 9, 1)]);
  });

  it('backwards is the one before, and before the first the last', () => {
    assert.deepEqual(stepFrom(stops, at('a', 9, 4), 'previous'), at('a', 9, 1));
    assert.deepEqual(stepFrom(stops, at('a', 9, 1), 'previous'), at('c', 0));
  });

  it('where no document is open is the first, or the last; and none where nothing is wrong', () => {
    assert.deepEqual(stepFrom(stops, undefined, 'next'), at('a', 9, 1));
    assert.deepEqual(stepFrom(stops, undefined, 'previous'), at('c', 0));
    assert.equal(stepFrom([], at('a', 1), 'next'), undefined);
  });
});

describe('A server that ends by itself', () => {
  it('is started again three times in three minutes, and then left', () => {
    let now = 0;
    const crashes = new Crashes(() => now);
    const answers = [0, 1000, 2000, 3000].map((time) => {
      now = time;
      return crashes.restartsAfterOneMore();
    });
    assert.deepEqual(answers, [true, true, true, false]);
  });

  it('is started again as often as it likes when it ends but now and then', () => {
    let now = 0;
    const crashes = new Crashes(() => now);
    for (let time = 0; time < 20; time++) {
      now = time * 100_000;
      assert.ok(crashes.restartsAfterOneMore());
    }
  });

  it('has a clean slate once somebody starts it by hand', () => {
    const crashes = new Crashes(() => 0);
    for (let time = 0; time < 4; time++) crashes.restartsAfterOneMore();
    crashes.forget();
    assert.ok(crashes.restartsAfterOneMore());
  });
});

describe('How far the reading is', () => {
  it('is told in the words of the server, and ends', () => {
    assert.equal(
      readingInWords({ kind: 'begin', title: 'Reading minutes', message: '3 of 9 documents' }),
      '3 of 9 documents',
    );
    assert.equal(readingInWords({ kind: 'report' }), '…');
    assert.equal(readingInWords({ kind: 'end' }), '');
  });
});
