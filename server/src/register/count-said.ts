/** How many recommendations the words of a document say there are. */
import type { Span, Tag } from '../syntax/ast.ts';
import { flatCopy } from '../syntax/keep.ts';
import { numberByWord } from '../syntax/vocabulary.ts';
import type { TextBefore } from '../text/unchanged.ts';

/** A number of recommendations where it is said. */
export interface CountSaid extends Span {
  /** As written: `eight key recommendations`. */
  readonly words: string;
  readonly count: number;
}

/** What stands before the word, and the word itself; read only where that stands, for a text may be long. */
const stated =
  /(?:(?<leads>\b(?:made|makes|contain(?:s|ed)|cover(?:s|ed)|list(?:s|ed)|were|gave|with|of|its|the|following|had)) |(?:^|[.:;]\s+|\n))(?<said>(?<number>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen) (?:(?:key|formal|main|new|further|statutory|specific|detailed|separate|strategic|(?:high[- ])?priority) )?recommendations)$/iu;
/** What must stand behind the word where nothing before it leads to the number. */
const madeBehind =
  /^ (?:were|are|had been|have been) (?:made|proposed|agreed|accepted|set out|listed|issued)\b|^ follow/u;
/** What is of another year is not what is tagged here. */
const longAgo = /\b(?:last year|previous(?:ly)?|earlier|before that)\b/iu;
const ofAnotherYear = /^ (?:made |from |of |issued )+(?:in )?(?:the )?(?:\p{L}+ )?(?:19|20)\d\d\b/u;
/** The word less its first letter, which may be a capital by itself. A pattern takes several times as long to look for it. */
const word = 'ecommendations';
const written: readonly string[] = [word, word.toUpperCase()];
/** No more than this is before the word, in code units. */
const longest = 60;
/** So far from an edit what it may have changed can stand: the number and its word, and a letter that may go on with that. */
const reach = 2 * longest;

/** The one number that a text says, where it is said first; null where it says none or several, or fewer than two recommendations are tagged. */
export function countSaidIn(text: string, tags: readonly Tag[]): CountSaid | null {
  return hasSeveral(tags) ? onlyCountIn(text) : null;
}

/** The same of a text after an edit: one that stands clear of the word, and of what is before it, changes no number. */
export function countSaidAfter(
  before: { readonly countSaid: CountSaid | null; readonly read: { readonly tags: readonly Tag[] } },
  text: string,
  tags: readonly Tag[],
  { text: old, unchanged: { first, last } }: TextBefore,
): CountSaid | null {
  if (!hasSeveral(tags)) return null;
  // What is alike at both ends may overlap where the same is said again and again.
  const rest = Math.min(last, old.length - first, text.length - first);
  const saysNothing = (one: string) => {
    const near = one.slice(Math.max(0, first - reach), one.length - rest + reach);
    return !written.some((letters) => near.includes(letters));
  };
  if (!hasSeveral(before.read.tags) || !saysNothing(old) || !saysNothing(text)) return onlyCountIn(text);
  const said = before.countSaid;
  if (said === null || said.end <= first) return said;
  const shift = text.length - old.length;
  return { ...said, start: said.start + shift, end: said.end + shift };
}

function hasSeveral(tags: readonly Tag[]): boolean {
  let tagged = 0;
  for (const { kind } of tags) if (kind === 'recommendation') tagged++;
  return tagged > 1;
}

function onlyCountIn(text: string): CountSaid | null {
  let found: CountSaid | null = null;
  for (const letters of written) {
    for (let at = text.indexOf(letters); at !== -1; at = text.indexOf(letters, at + 1)) {
      const one = countBefore(text, at, at + letters.length);
      if (one === null) continue;
      if (found !== null && found.count !== one.count) return null;
      if (found === null || one.start < found.start) found = one;
    }
  }
  return found;
}

/** The number that is said of the word, less its first letter, from `at` to `end`. */
function countBefore(text: string, at: number, end: number): CountSaid | null {
  if (isWordLetter(text.charCodeAt(end))) return null;
  const before = text.slice(Math.max(0, at - 1 - longest), end);
  const { said, number, leads } = stated.exec(before)?.groups ?? {};
  if (said === undefined || number === undefined || longAgo.test(before)) return null;
  const behind = text.slice(end, end + longest);
  if ((leads === undefined && !madeBehind.test(behind)) || ofAnotherYear.test(behind)) return null;
  const count = numberByWord.get(number.toLowerCase()) ?? Number(number);
  return { start: end - said.length, end, words: flatCopy(said), count };
}

/** Whether a code unit is a letter of ASCII, a figure or a low line. */
function isWordLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}
