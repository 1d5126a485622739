/** The headings of minutes as lines that can be written again, in the next minutes. */
import type { TaggedText } from '../syntax/ast.ts';
import { headingsIn } from '../syntax/headings.ts';
import { escapeProse } from '../syntax/print.ts';
import { removals } from '../syntax/strip.ts';
import type { Span } from '../text/span.ts';

/** The headings of a document in order, as it writes them, without tags; a line of marks below becomes `#` before. */
export function headingLines(text: string, read: TaggedText): string[] {
  const markup = removals(text, read);
  return headingsIn(text, read).flatMap((heading) => {
    const words = publicWords(text, heading, markup);
    if (words === '') return [];
    const isUnderlined = heading.rank < 3 && !words.startsWith('#');
    return [escapeProse(isUnderlined ? `${'#'.repeat(heading.rank)} ${words}` : words)];
  });
}

/** A stretch of the text without its markup. */
function publicWords(text: string, { start, end }: Span, markup: readonly Span[]): string {
  let words = '';
  let at = start;
  for (const cut of markup) {
    if (cut.end <= at || cut.start >= end) continue;
    words += text.slice(at, Math.max(at, cut.start));
    at = Math.min(end, cut.end);
  }
  return (words + text.slice(at, end)).trim();
}
