/** Typing into a text, as fast-check makes it up. */
import fc from 'fast-check';
import { type Unchanged, unchangedAfter } from '../../server/src/text/unchanged.ts';
import { brokenMarkup } from './arbitrary-markup.ts';

/** What is typed: some of a text is taken out, and something is put in its place. */
export interface Typed {
  readonly at: number;
  readonly out: number;
  readonly put: string;
}

const shards = [
  '',
  'x',
  '\n',
  '\r',
  '\n\n',
  '\r\n\r\n',
  '\n \t',
  '[',
  ']',
  '{',
  '}',
  '"',
  '\\',
  '---',
  '---\n',
  '{#a ',
  ']{',
];

/** What is `put` may be a text of any sort; by itself it is markup. */
export function typing(
  put: fc.Arbitrary<string> = brokenMarkup(),
  out: fc.Arbitrary<number> = fc.nat(8),
  most = 4,
): fc.Arbitrary<Typed[]> {
  const shard = fc.oneof(fc.constantFrom(...shards), put);
  return fc.array(fc.record<Typed>({ at: fc.nat(100_000), out, put: shard }), { minLength: 1, maxLength: most });
}

/** Types into a text, and tells what was left of it. */
export function edited(
  text: string,
  typed: readonly Typed[],
): { readonly text: string; readonly unchanged: Unchanged } {
  let now = text;
  let unchanged: Unchanged = { first: text.length, last: text.length };
  for (const { at, out, put } of typed) {
    const start = at % (now.length + 1);
    const end = Math.min(now.length, start + out);
    unchanged = unchangedAfter(unchanged, start, end, now.length);
    now = now.slice(0, start) + put + now.slice(end);
  }
  return { text: now, unchanged };
}

/** How much of a text another begins and ends with. */
export function unchangedIn(text: string, now: string): Unchanged {
  const most = Math.min(text.length, now.length);
  let [first, last] = [0, 0];
  while (first < most && text.charCodeAt(first) === now.charCodeAt(first)) first++;
  while (last < most && text.charCodeAt(text.length - 1 - last) === now.charCodeAt(now.length - 1 - last)) last++;
  return { first, last };
}
