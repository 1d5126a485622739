/** What a rule finds, and what can be done about it. Spans are offsets; lines, columns and formats are the reports'. */
import type { Mention, Minutes } from '../register/model.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
/** Gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
export type Level = Severity | 'off';

/** A stretch of a document. */
export interface Location extends Span {
  readonly minutes: Minutes;
}

/** Another place that explains a finding: the first definition, the meeting that set the date. */
export interface Related extends Location {
  readonly message: string;
}

export interface Finding extends Location {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it here. */
  readonly help: string;
  /** The id of the item it is about, or `''`. */
  readonly item: string;
  readonly related: readonly Related[];
  /** What the rule's fix needs to know again. */
  readonly data: Readonly<Record<string, string>>;
}

export interface Edit extends Location {
  readonly text: string;
}

export interface Fix {
  /** What it does, as a command: `Refer to #x instead`. */
  readonly title: string;
  /** Whether it is right in every case, so that `--fix` may apply it unasked. */
  readonly certain: boolean;
  readonly edits: readonly Edit[];
  /** Where in the text of the only edit something is still missing: an editor puts the caret there. */
  readonly missingAt?: number;
  /** Set where words and markup had been taken for each other: the public copy changes to what was meant. */
  readonly changesPublicCopy?: boolean;
}

/** Where the whole tag of a mention stands. */
export function atTag({ minutes, tag }: Mention): Location {
  return { minutes, start: tag.start, end: tag.end };
}

/** Where a tag says what it is about: its kind and id, the shortest stretch that names the item. */
export function atHead({ minutes, tag }: Mention): Location {
  const start = tag.start + 1;
  const end = Math.max(tag.kindEnd, tag.id?.end ?? 0);
  return end > start ? { minutes, start, end } : atTag({ minutes, tag });
}

/** Where a part of a document stands. */
export function at(minutes: Minutes, { start, end }: Span): Location {
  return { minutes, start, end };
}
