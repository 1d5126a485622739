/** Code actions: what can be done where the caret or the selection is. None changes a word of the public copy unasked. */
import type { Snapshot } from '../check/snapshot.ts';
import type { Minutes } from '../register/model.ts';
import type { Edit } from '../rules/finding.ts';
import type { Tag } from '../syntax/ast.ts';
import { overlaps, type Span } from '../text/span.ts';
import { fixAllCertain, fixAllOfRule, fixFinding } from './code-actions-fixes.ts';
import type {
  ActionSource,
  Change,
  CodeAction,
  CodeActionChange,
  CodeActionKey,
  CodeActionKind,
  Selection,
} from './code-actions-model.ts';
import { tagAll } from './code-actions-tag-all.ts';
import { giveId } from './refactor/give-id.ts';
import { ignoreHere } from './refactor/ignore-here.ts';
import { keepsPublicCopy } from './refactor/public-copy.ts';
import { referToItem } from './refactor/refer-to-item.ts';
import { spanForm } from './refactor/span-form.ts';
import { stateOwner } from './refactor/state-owner.ts';
import { tagWords } from './refactor/tag-words.ts';
import { updateItem } from './refactor/update-item.ts';

/** In the order in which their actions are listed. */
const sources: readonly ActionSource[] = [
  updateItem,
  fixFinding,
  stateOwner,
  ignoreHere,
  tagWords,
  referToItem,
  giveId,
  spanForm,
  tagAll,
  fixAllOfRule,
  fixAllCertain,
];
const sourceByName = new Map(sources.map((source) => [source.name, source]));

export interface CodeActionOptions {
  /** Kinds of action wanted, each with all below it, as `refactor` takes in `refactor.rewrite`; left out, all. */
  readonly only?: readonly string[];
  /** Whether the client can show a list of tags to choose from. */
  readonly reviews?: boolean;
}

/** The actions at a stretch of a document, or at a caret where it is empty. Their edits are made by `resolveCodeAction`. */
export function codeActionsAt(
  snapshot: Snapshot,
  minutes: Minutes,
  range: Span,
  { only, reviews = false }: CodeActionOptions = {},
): CodeAction[] {
  const wanted = (kind: CodeActionKind) =>
    only === undefined || only.some((one) => kind === one || one === '' || kind.startsWith(`${one}.`));
  const selection = selectionOf(snapshot, minutes, range, reviews);
  const { start, end } = range;
  return sources
    .filter(({ kinds }) => kinds.some(wanted))
    .flatMap(({ name, offers }) =>
      offers(selection)
        .filter(({ kind }) => wanted(kind))
        .map(
          ({ title, kind, of, preferred = false, findings = [], changesPublicCopy = false, isReviewed = false }) => ({
            title,
            kind,
            preferred,
            findings,
            changesPublicCopy,
            isReviewed,
            key: { source: name, start, end, of },
          }),
        ),
    );
}

/**
 * What a listed action does. The key must be of the same version of the document; undefined where it is not, or where the
 * public copy would change though nobody means it to.
 */
export function resolveCodeAction(
  snapshot: Snapshot,
  minutes: Minutes,
  { source, start, end, of }: CodeActionKey,
): CodeActionChange | undefined {
  if (start < 0 || end < start || end > minutes.read.length) return undefined;
  const change = sourceByName.get(source)?.make(selectionOf(snapshot, minutes, { start, end }, false), of);
  if (change === undefined || change.edits.length === 0) return undefined;
  if (change.changesPublicCopy !== true && !keepsPublicCopy(change.edits)) return undefined;
  const edits = [...change.edits].sort((one, other) => one.start - other.start);
  return { edits, select: selectedIn(change, edits) };
}

function selectionOf(snapshot: Snapshot, minutes: Minutes, range: Span, reviews: boolean): Selection {
  const text = minutes.source.text();
  const { start, end } = wholeCharacters(text, range);
  const findings = snapshot.findingsIn(minutes.path).filter((finding) => overlaps(finding, { start, end }));
  const tag = tagAround(minutes, start, end);
  return { snapshot, minutes, text, start, end, tag, findings, reviews };
}

/** A stretch that takes in the whole of a character of which it has one half of two: 😀 is two code units. */
function wholeCharacters(text: string, { start, end }: Span): Span {
  const isSplit = (at: number) => at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  const from = isSplit(start) ? start - 1 : start;
  return { start: from, end: start === end ? from : isSplit(end) ? end + 1 : end };
}

/** Of two tags that meet at the caret the one behind it, where the caret is about to go in. */
function tagAround({ read }: Minutes, start: number, end: number): Tag | undefined {
  return read.tags.findLast((tag) => tag.start <= start && end <= tag.end);
}

/** Where the stretch to select comes to stand. */
function selectedIn({ select }: Change, edits: readonly Edit[]): Span | null {
  if (select === undefined) return null;
  let shift = 0;
  for (const edit of edits) {
    if (edit === select.edit) break;
    if (edit.minutes === select.edit.minutes) shift += edit.text.length - (edit.end - edit.start);
  }
  const from = select.edit.start + shift;
  return { start: from + select.start, end: from + select.end };
}
