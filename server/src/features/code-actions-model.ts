/** What a code action is, and what offers them: a source lists what it can do at a selection, and does it when chosen. */
import type { Snapshot } from '../check/snapshot.ts';
import type { Minutes } from '../register/model.ts';
import type { Edit, Finding } from '../rules/finding.ts';
import type { Tag } from '../syntax/ast.ts';
import type { Span } from '../text/span.ts';

export type CodeActionKind = 'quickfix' | 'refactor.rewrite' | 'refactor.extract' | 'source.fixAll' | 'source.tagAll';

/** Tells one action of a document from all others, in plain data: it may go to the editor and come back. */
export interface CodeActionKey extends Span {
  readonly source: string;
  /** Which of the source's offers, in its own words. */
  readonly of: string;
}

/** An action as it is listed; its edits are made once it is chosen. */
export interface CodeAction {
  /** What it does, as a command. */
  readonly title: string;
  readonly kind: CodeActionKind;
  /** Whether it is the one to take unasked, for it is right in every case. */
  readonly preferred: boolean;
  /** What it mends or keeps quiet. */
  readonly findings: readonly Finding[];
  /** Set where words and markup had been taken for each other: the public copy changes to what was meant. */
  readonly changesPublicCopy: boolean;
  /** The client shows a list to choose from, in the place of making edits. */
  readonly isReviewed: boolean;
  readonly key: CodeActionKey;
}

/** What an action does, once it is chosen. */
export interface CodeActionChange {
  /** Without overlap, in order of place. */
  readonly edits: readonly Edit[];
  /** What to select in the new text of the document it was asked for in: there something is to be looked over or filled in. */
  readonly select: Span | null;
}

/** What the user has selected, or where the caret is; with what is known of that place. */
export interface Selection extends Span {
  readonly snapshot: Snapshot;
  readonly minutes: Minutes;
  readonly text: string;
  /** The tag that holds the whole of it; at its edges a caret still counts. */
  readonly tag: Tag | undefined;
  /** What was found where it touches. */
  readonly findings: readonly Finding[];
  /** Whether the client can show a list of tags to choose from. */
  readonly reviews: boolean;
}

/** One action of a source. */
export interface Offer {
  readonly title: string;
  readonly kind: CodeActionKind;
  readonly of: string;
  readonly preferred?: boolean;
  readonly findings?: readonly Finding[];
  readonly changesPublicCopy?: boolean;
  readonly isReviewed?: boolean;
}

/** The edits of an offer, and the stretch of one edit's text to select. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly select?: { readonly edit: Edit; readonly start: number; readonly end: number };
  readonly changesPublicCopy?: boolean;
}

/** Something that can be done, of one sort. */
export interface ActionSource {
  readonly name: string;
  /** The kinds its offers may have, so that it need not be asked for others. */
  readonly kinds: readonly CodeActionKind[];
  /** What can be done at a selection; cheap, for it is asked at each move of the caret. */
  readonly offers: (selection: Selection) => readonly Offer[];
  /** Does it; undefined where it cannot be done after all. */
  readonly make: (selection: Selection, of: string) => Change | undefined;
}
