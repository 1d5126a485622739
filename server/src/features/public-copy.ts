/** The public copy of a document for a preview beside it: the very text, and which line of the minutes each line is of. */
import { entryOf } from '../register/meeting.ts';
import type { Minutes } from '../register/model.ts';
import type { SyntaxFault } from '../syntax/ast.ts';
import { removals, strip } from '../syntax/strip.ts';
import { LineTable } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

export interface PublicCopy {
  /** Byte for byte what is published; null while it cannot be known. */
  readonly text: string | null;
  /** For each line of the copy the line of the minutes in which it begins, both counted from 0. */
  readonly lines: readonly number[];
  /** Why there is no copy yet: what was never closed. */
  readonly problems: readonly PublicCopyProblem[];
  /** How many tags were taken off. */
  readonly tags: number;
  /** Whether the words are those that the header's hash vouches for; null where it has none. */
  readonly vouched: boolean | null;
}

export interface PublicCopyProblem extends Span {
  readonly message: string;
}

/** What a preview shows of the public copy. `sha256` gives the hash of a text, in small hexadecimal letters. */
export function publicCopy(minutes: Minutes, sha256: (text: string) => string): PublicCopy {
  const text = minutes.source.text();
  const stripped = strip(text, minutes.read);
  const tags = minutes.read.tags.length;
  if (!stripped.ok) {
    const problems = stripped.problems.map(({ fault, start, end }) => ({
      start,
      end,
      message: unclosedInWords(fault),
    }));
    return { text: null, lines: [], problems, tags, vouched: null };
  }
  const value = entryOf(minutes.read.header, 'public')?.value;
  const hash = value?.type === 'scalar' && /^[0-9a-f]{64}$/iu.test(value.text) ? value.text.toLowerCase() : null;
  return {
    text: stripped.text,
    lines: linesOf(stripped.text, text, minutes),
    problems: [],
    tags,
    vouched: hash === null ? null : sha256(stripped.text) === hash,
  };
}

/** What is wrong with a document that has no public copy, in words. */
export function unclosedInWords(fault: SyntaxFault): string {
  return fault === 'header-unclosed' ? 'the header is never closed with ---' : 'a tag is never closed with }';
}

function linesOf(copy: string, text: string, { read, lines }: Minutes): number[] {
  const copied = new LineTable(copy);
  const gone = removals(text, read);
  const found: number[] = [];
  // How much was taken away before the place we are at: what is left of the text there is the copy.
  let taken = 0;
  let next = 0;
  for (let line = 1; line <= copied.count; line++) {
    const start = copied.startOf(line) as number;
    for (let span = gone[next]; span !== undefined && span.start <= start + taken; span = gone[++next]) {
      taken += span.end - span.start;
    }
    found.push(lines.placeAt(start + taken).line - 1);
  }
  return found;
}
