/** How much memory this process takes before it looks for what it needs no more. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * What an old heap may grow by, in percent, before it is collected. V8 lets it grow to several times its size where it was
 * allocated from fast. As long as documents are being read nearly all of it stays: to look through it often is in vain.
 */
const growthWhileReading = 100;

/**
 * What it may grow by once it is about as large as it will be, in bytes: with each key typed in a document of a megabyte
 * some megabytes go out of use, and a server that held 60 MB took 300.
 */
const room = 32 * 2 ** 20;
const [least, most] = [15, 60];

/** Has memory that is needed no more given back soon. */
export function keepHeapSmall(): void {
  setGrowth(growthWhileReading);
}

/**
 * The same for as much as is in use now. A share alone is too little for a small workspace, which would be looked through
 * at every third key, and too much for a large one. V8 reckons anew only when it collects, and does not until the heap is
 * half as large again or twice: so it is asked to, which takes a seventh of a second with ten thousand documents.
 */
export function fitHeap(): void {
  const { used_heap_size: used } = getHeapStatistics();
  setGrowth(growthOf(used));
  if (used < worthCollecting) return;
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
/** A smaller heap is collected soon by itself, in bytes. */
const worthCollecting = 48 * 2 ** 20;

/** What a heap of that many bytes may grow by, in percent. */
export function growthOf(bytes: number): number {
  return Math.round(Math.max(least, Math.min(most, (100 * room) / bytes)));
}

function setGrowth(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
