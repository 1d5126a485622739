/** Taking one tag out of a document, so that its public copy stays what it is. */
import type { Span, Tag, TaggedText } from './ast.ts';
import { parse } from './parse.ts';
import { removals, strip } from './strip.ts';

/** A stretch of the text and what to write in its place. */
export interface Replacement extends Span {
  readonly text: string;
}

/** The replacements that take `tag` out of `text`; none where that would change the public copy or the other tags. */
export function withoutTag(text: string, document: TaggedText, tag: Tag): Replacement[] {
  const index = document.tags.indexOf(tag);
  const inRun = document.tags[index - 1]?.end === tag.start || document.tags[index + 1]?.start === tag.end;
  const spans = inRun
    ? [{ start: tag.start, end: tag.end }]
    : removals(text, document).filter((span) => belongsTo(span, tag));
  // Lines of tags at the end of a text go together, but only this tag's is meant.
  const [floor, ceiling] = [document.tags[index - 1]?.end ?? 0, document.tags[index + 1]?.start ?? text.length];
  const replacements = spans.map(({ start, end }) => ({
    start: start === tag.open ? start : Math.max(start, floor),
    end: Math.min(end, ceiling),
    text: '',
  }));
  return keepsCopy(text, document, replacements) ? replacements : [];
}

function belongsTo({ start, end }: Span, tag: Tag): boolean {
  return (start <= tag.start && tag.end <= end) || (tag.open !== -1 && start === tag.open);
}

function keepsCopy(text: string, document: TaggedText, replacements: readonly Replacement[]): boolean {
  let edited = '';
  let at = 0;
  for (const { start, end } of replacements) {
    edited += text.slice(at, start);
    at = end;
  }
  edited += text.slice(at);
  const read = parse(edited);
  const before = strip(text, document);
  const after = strip(edited, read);
  return before.ok && after.ok && before.text === after.text && read.tags.length === document.tags.length - 1;
}
