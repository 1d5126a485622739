/** A workspace of the notation as the features see it, with the place of a caret: `|>` in one of its documents. */
import { readMinutes } from '../../server/src/check/read.ts';
import type { Snapshot } from '../../server/src/check/snapshot.ts';
import { defaultSettings, type Settings } from '../../server/src/config/settings.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { stringSource } from '../../server/src/text/source.ts';
import { type NotedDocument, readNotation } from './notation.ts';
import { snapshotOf } from './whole-snapshot.ts';
import { asOfDay, ports } from './workspace.ts';

/** The caret, and with `<|` before it the start of a selection. */
const caretMark = '|>';
const selectionMark = '<|';

export interface NotedSnapshot {
  readonly snapshot: Snapshot;
  /** The document with the caret; the first where there is none. */
  readonly minutes: Minutes;
  /** The offset of the caret in its document; 0 where there is none. */
  readonly offset: number;
  /** From the start of the selection, or the caret, to the caret. */
  readonly selection: { readonly start: number; readonly end: number };
  /** The text of a document, by its path. */
  readonly textOf: (path: string) => string;
}

/**
 * Reads the notation of examples (see `Example` in server/src/rules/rule.ts): documents behind lines `//- PATH`, a line
 * `//= as of DAY` at the top, headers made where there are none. A caret `|>` stands where the user is.
 */
export function notedSnapshot(notation: string, given: Partial<Settings> = {}): NotedSnapshot {
  const read = readNotation(notation);
  const settings: Settings = { ...defaultSettings, ...given };
  let caret: { path: string; start: number; end: number } | undefined;
  const documents = read.documents.map((document) => {
    const { text, start, end } = withoutMarks(document);
    if (end !== -1) caret = { path: document.path, start, end };
    return readMinutes(document.path, stringSource(text), text, settings.fiscalStart, readYamlHeader);
  });
  const snapshot = snapshotOf(documents, settings, asOfDay(read, documents), ports);
  const minutes = snapshot.documents.get(caret?.path ?? '') ?? documents[0];
  if (minutes === undefined) throw new Error('The notation has no document.');
  return {
    snapshot,
    minutes,
    offset: caret?.end ?? 0,
    selection: { start: caret?.start ?? 0, end: caret?.end ?? 0 },
    textOf: (path) => snapshot.documents.get(path)?.source.text() ?? '',
  };
}

function withoutMarks({ text }: NotedDocument): { text: string; start: number; end: number } {
  const selection = text.indexOf(selectionMark);
  const one = selection === -1 ? text : text.replace(selectionMark, '');
  const end = one.indexOf(caretMark);
  return { text: one.replace(caretMark, ''), start: selection === -1 ? end : selection, end };
}
