/** How much memory this process takes before it looks for what it needs no more. */
import { setFlagsFromString } from 'node:v8';

/**
 * What an old heap may grow by, in percent, before it is collected. V8 lets it grow to several times its size where it was
 * allocated from fast: with each key typed in a document of a megabyte some megabytes go out of use, and a server that
 * holds 60 MB took 300.
 */
const growth = 30;

/** Has memory that is needed no more given back soon. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
}
