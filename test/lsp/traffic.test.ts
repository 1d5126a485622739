import assert from 'node:assert/strict';
import { Traffic } from '../../server/src/lsp/traffic.ts';
import { clearDesksAfterEach, Desk, faulty } from '../support/lsp-desk.ts';

clearDesksAfterEach();

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
      void take(message);
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
      void take('more');
      turn();
    }
    assert.ok(done.includes('began'));
  });

  it('begins after an open document was told of', async () => {
    // A file that cannot be read leaves a line in the log when its turn has come.
    const desk = await Desk.at({ 'a.minutes': new Uint8Array([0xff, 0xfe, 0x00]), 'z.minutes': faulty });
    const { client } = desk;
    let known: readonly string[] = [];
    client.connection.onNotification('window/logMessage', () => {
      known = [...client.told];
    });
    const uri = await desk.open('z.minutes', faulty);
    await client.ready();
    assert.deepEqual(known, [uri]);
  });
});
