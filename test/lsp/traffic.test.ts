import assert from 'node:assert/strict';
import { Traffic } from '../../server/src/lsp/traffic.ts';
import { Desk, faulty } from '../support/lsp-desk.ts';

/** Traffic whose turns are taken when the test says so, with a log of what was done. */
function stepwise() {
  let waiting: (() => void)[] = [];
  const done: string[] = [];
  const traffic = new Traffic((run) => void waiting.push(run));
  const strategy = traffic.through({ handleMessage: (message) => void done.push(`took ${message}`) });
  return {
    done,
    traffic,
    take: (message: string) => strategy.handleMessage(message as never, () => {}),
    turn() {
      const now = waiting;
      waiting = [];
      for (const run of now) run();
    },
  };
}

describe('What takes long', () => {
  it('waits until messages have been taken and answered', () => {
    const { done, traffic, take, turn } = stepwise();
    traffic.quiet(() => done.push('began'));
    for (const message of ['one', 'two', 'three']) {
      take(message);
      turn();
    }
    assert.deepEqual(done, ['took one', 'took two', 'took three']);
    for (let turns = 0; turns < 3; turns++) turn();
    assert.deepEqual(done.slice(3), ['began']);
  });

  it('goes on in the end where they never stop', () => {
    const { done, traffic, take, turn } = stepwise();
    traffic.quiet(() => done.push('began'));
    for (let turns = 0; turns < 100; turns++) {
      take('more');
      turn();
    }
    assert.ok(done.includes('began'));
  });

  it('begins after an open document was told of', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, number) => [`${number}.minutes`, faulty]));
    const desk = await Desk.at(files);
    const uri = await desk.open('49.minutes', faulty);
    await desk.client.ready();
    assert.equal(desk.client.told[0], uri);
    assert.equal(desk.client.diagnostics.size, 50);
  });
});
