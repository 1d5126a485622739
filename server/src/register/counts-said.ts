/** How many recommendations a text says there are. */
import type { Span } from '../syntax/ast.ts';
import { flatCopy } from '../syntax/keep.ts';

/** `five key recommendations`, and its number as written. */
export interface CountSaid extends Span {
  readonly said: string;
  readonly number: string;
}

/** What stands before the word, and the word itself; read only where that stands, for a text may be long. */
const stated =
  /\b(?:made|makes|contain(?:s|ed)|cover(?:s|ed)|list(?:s|ed)|were|gave|with|of|its|the|following|had) (?<said>(?<number>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen) (?:(?:key|formal|main|new|priority|further|statutory) )?recommendations)$/iu;
// Without the flag `u`, with which a word in small or capital letters takes ten times as long to find.
const word = /recommendations\b/gi;
/** No more than this is before the word, in code units. */
const longest = 60;

const none: readonly CountSaid[] = [];

/** Every number of recommendations in a text, in order. */
export function countsSaid(text: string): readonly CountSaid[] {
  let found: CountSaid[] | undefined;
  for (const { index, 0: written } of text.matchAll(word)) {
    const end = index + written.length;
    const { said, number } = stated.exec(text.slice(Math.max(0, index - longest), end))?.groups ?? {};
    if (said === undefined || number === undefined) continue;
    found ??= [];
    found.push({ start: end - said.length, end, said: flatCopy(said), number: flatCopy(number) });
  }
  return found ?? none;
}
