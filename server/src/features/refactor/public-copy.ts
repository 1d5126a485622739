/** Proof that edits leave the public copy as it is: every refactoring is held to it before anybody sees its edits. */
import { applyEdits, editsByDocument } from '../../check/fixes.ts';
import type { Edit } from '../../rules/finding.ts';
import type { TaggedText } from '../../syntax/ast.ts';
import { coverOf, wordsIn } from '../../syntax/cover.ts';
import { parse } from '../../syntax/parse.ts';
import { printed } from '../../syntax/strip.ts';
import type { Span } from '../../text/span.ts';

/** Whether each document that is edited strips to the same words as before. */
export function keepsPublicCopy(edits: readonly Edit[]): boolean {
  for (const [{ source, read }, own] of editsByDocument([{ edits }])) {
    const text = source.text();
    const edited = applyEdits(text, own);
    if (printed(text, read) !== printed(edited, parse(edited))) return false;
  }
  return true;
}

/** The paragraphs round some edits, as a text of its own: no tag and no span reaches over a blank line. */
interface Block {
  readonly text: string;
  /** Where the block begins in the document, less the line end put before it. */
  readonly offset: number;
}

function blockAround(text: string, floor: number, { start, end }: Span): Block {
  // A blank line right behind where the edit begins is none before it.
  const before = start === 0 ? -1 : lastBlankLine(text, start - 1);
  const first = before < floor ? floor : before + 1;
  const ends = [text.indexOf('\n\n', end), text.indexOf('\n\r\n', end)].filter((at) => at !== -1);
  const last = Math.min(text.length, ...ends.map((at) => at + 1));
  // A line end in front keeps dashes from being taken for a header, one behind makes the last line like any other.
  return { text: `\n${text.slice(first, last)}\n`, offset: first - 1 };
}

/** Where the last line end before a blank line stands, at `from` or before; -1 for none. */
function lastBlankLine(text: string, from: number): number {
  return Math.max(text.lastIndexOf('\n\n', from), text.lastIndexOf('\n\r\n', from));
}

/** What must hold of the tags of a block once it is edited; their offsets are those of the document less `offset`. */
export type Guard = (read: TaggedText, offset: number, covers: Covers) => boolean;

/** What the tags of a block cover before and after an edit: each tag as written, with the words. */
export interface Covers {
  readonly before: readonly Cover[];
  readonly after: readonly Cover[];
}
interface Cover {
  readonly written: string;
  readonly words: string;
}

function coversIn(text: string, read: TaggedText): Cover[] {
  return read.tags.map((tag) => ({
    written: text.slice(tag.start, tag.end),
    words: wordsIn(text, read, coverOf(text, read, tag)),
  }));
}

/**
 * Whether edits of one document leave its public copy alone and bring so many tags, looked at in their paragraphs only:
 * quick enough to ask before an action is offered.
 */
export function keepsCopyNearby(
  text: string,
  floor: number,
  edits: readonly Edit[],
  brought: number,
  holds: Guard = () => true,
): boolean {
  const hull = { start: Math.min(...edits.map(({ start }) => start)), end: Math.max(...edits.map(({ end }) => end)) };
  const block = blockAround(text, floor, hull);
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - block.offset, end: edit.end - block.offset }));
  const edited = applyEdits(block.text, moved);
  const before = parse(block.text);
  const after = parse(edited);
  return (
    after.tags.length === before.tags.length + brought &&
    printed(edited, after) === printed(block.text, before) &&
    holds(after, block.offset, {
      get before() {
        return coversIn(block.text, before);
      },
      get after() {
        return coversIn(edited, after);
      },
    })
  );
}
