/** What a long session takes, as a process of its own shows it: objects that live for a while and are needed no more. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { growthOf } from '../../server/src/host/heap.ts';

const heap = JSON.stringify(new URL('../../server/src/host/heap.ts', import.meta.url).href);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The most that a heap held of which some 40 MB are needed all the time, in bytes; `then` is done once these are there. */
function peakOf(then: string): number {
  const script = `
    import { getHeapStatistics } from 'node:v8';
    const piece = () => Array.from({ length: 20_000 }, (_, index) => ({ index, list: [index] }));
    const held = Array.from({ length: 20 }, piece);
    ${then}
    const passing = [];
    let peak = 0;
    for (let round = 0; round < 150; round++) {
      passing.push(piece());
      if (passing.length > 4) passing.shift();
      peak = Math.max(peak, getHeapStatistics().used_heap_size);
    }
    if (held.length > 0) console.log(peak);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.ok(Number(stdout) > 0, stderr);
  return Number(stdout);
}

describe('The memory of a server', () => {
  it('is looked through before half as much again has been taken', function () {
    this.timeout(60_000);
    const usual = peakOf('');
    const small = peakOf(`(await import(${heap})).fitHeap();`);
    assert.ok(small < usual * 0.8, `${small} of ${usual} bytes`);
  });

  it('may grow by a larger share of a small heap than of a large one', () => {
    const megabytes = [10, 64, 128, 400].map((size) => growthOf(size * 2 ** 20));
    assert.deepEqual(megabytes, [60, 50, 25, 15]);
  });
});
