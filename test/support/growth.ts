/** Proves that a job takes time in proportion to its text. */
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/** Collects all garbage: what earlier tests have left is in no measurement. */
const collectGarbage = runInNewContext('gc') as () => void;

/** What a job takes of the processors, in milliseconds: the shortest of a few tries. What else the machine does is not in it. */
function shortest(text: string, job: (text: string) => void): number {
  let best = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let count = 0; count < 3 && spent < 150; count++) {
    collectGarbage();
    const { user, system } = process.cpuUsage();
    job(text);
    const now = process.cpuUsage();
    const time = (now.user + now.system - user - system) / 1000;
    best = Math.min(best, time);
    spent += time;
  }
  return best;
}

/** Fails where four times the text takes so much longer that it can only be for growing faster than the text. */
export function growsWithIt(quarter: string, whole: string, job: (text: string) => void): void {
  let ratio = Number.POSITIVE_INFINITY;
  // Collecting garbage may spoil a measurement, but not every one of them.
  for (let round = 0; round < 5 && ratio >= 8; round++) {
    const first = shortest(quarter, job);
    const second = shortest(whole, job);
    // What takes next to no time is no matter, whatever its ratio.
    ratio = second < 60 ? 0 : second / first;
  }
  assert.ok(ratio < 8, `${ratio.toFixed(1)} times as long`);
}
