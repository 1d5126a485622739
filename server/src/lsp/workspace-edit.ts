/** Edits of documents as the protocol writes them, in the richest form the client takes. */
import type {
  AnnotatedTextEdit,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit as PlacedEdit } from '../features/rename-configuration.ts';
import type { Edit } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';
import { rangeOf } from './positions.ts';
import type { Root } from './root.ts';
import type { Server } from './server.ts';

export interface WorkspaceEditOptions {
  /** What is done, in one line, for clients that show edits before they are made. */
  readonly annotation?: string;
  /** Edits of the configuration's text. */
  readonly configuration?: readonly PlacedEdit[];
  /** The stretch of one edit's new text to leave selected, where the client takes such. */
  readonly select?: { readonly edit: Edit; readonly within: Span };
}

const annotationId = 'matters';

/** One edit over all documents that `edits` change. */
export function workspaceEdit(
  edits: readonly Edit[],
  root: Root,
  { session, client }: Server,
  { annotation, configuration = [], select }: WorkspaceEditOptions = {},
): WorkspaceEdit {
  const byUri = new Map<string, (TextEdit | SnippetTextEdit)[]>();
  const add = (uri: string, edit: TextEdit | SnippetTextEdit) => {
    const known = byUri.get(uri);
    if (known === undefined) byUri.set(uri, [edit]);
    else known.push(edit);
  };
  for (const edit of edits) {
    const range = rangeOf(edit.minutes, edit);
    const snippet = client.snippetEdits && select?.edit === edit ? snippetOf(edit.text, select.within) : undefined;
    add(session.uriOf(root, edit.minutes), snippet === undefined ? { range, newText: edit.text } : { range, snippet });
  }
  for (const edit of configuration)
    add(session.configurationOf(root), { range: session.rangeInConfiguration(root, edit), newText: edit.text });
  if (!client.documentChanges) return { changes: Object.fromEntries(byUri) as Record<string, TextEdit[]> };
  const annotated = client.annotatedEdits && annotation !== undefined;
  const documentChanges = [...byUri].map(
    ([uri, changes]): TextDocumentEdit => ({
      textDocument: { uri, version: session.versionOf(uri) },
      edits: annotated
        ? changes.map((change): AnnotatedTextEdit | SnippetTextEdit => ({ ...change, annotationId }))
        : changes,
    }),
  );
  return annotated
    ? { documentChanges, changeAnnotations: { [annotationId]: { label: annotation } } }
    : { documentChanges };
}

/** Text with a tab stop over a stretch of it (LSP 3.18, "StringValue"). */
function snippetOf(text: string, { start, end }: Span): { kind: 'snippet'; value: string } {
  const plain = (part: string) => part.replace(/[\\$}]/gu, '\\$&');
  const value = `${plain(text.slice(0, start))}\${1:${plain(text.slice(start, end))}}${plain(text.slice(end))}$0`;
  return { kind: 'snippet', value };
}
