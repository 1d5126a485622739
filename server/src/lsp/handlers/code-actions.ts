/** `textDocument/codeAction` and its resolve. */
import type { CodeAction, Command, WorkspaceEdit } from 'vscode-languageserver';
import { codeActionsAt, resolveCodeAction } from '../../features/code-actions.ts';
import type { CodeActionKey, CodeAction as Listed } from '../../features/code-actions-model.ts';
import type { Edit } from '../../rules/finding.ts';
import type { Span } from '../../text/span.ts';
import { diagnosticOf } from '../diagnostics.ts';
import { LSPErrorCodes, ResponseError } from '../library.ts';
import { spanOf } from '../positions.ts';
import type { Server } from '../server.ts';
import type { Place } from '../session.ts';
import { type WorkspaceEditOptions, workspaceEdit } from '../workspace-edit.ts';

/** What an action comes back with when it is chosen. */
interface ActionData {
  readonly uri: string;
  readonly key: CodeActionKey;
  /** Of the text the action was listed for, as `stampOf` gives it: another one may hold something else in that place. */
  readonly stamp: string;
}

export function handleCodeActions(server: Server): void {
  const { connection, session } = server;

  connection.onCodeAction(
    server.answerIn(
      'textDocument/codeAction',
      null,
      (place, { range, context, textDocument }): (Command | CodeAction)[] | null => {
        const { snapshot, minutes } = place;
        const only = context.only === undefined ? {} : { only: context.only };
        const reviews = server.client.commands.review !== '';
        const actions = codeActionsAt(snapshot, minutes, spanOf(minutes, range), { ...only, reviews });
        // A client that knows only of commands could do nothing with these.
        if (!server.client.codeActionLiterals) return [];
        return actions.flatMap((action) => actionOf(action, place, textDocument.uri) ?? []);
      },
    ),
  );

  connection.onCodeActionResolve(
    server.answer('codeAction/resolve', (action: CodeAction): CodeAction => {
      // What carries a command is whole.
      if (action.command !== undefined) return action;
      const { uri, key, stamp } = (action.data ?? {}) as Partial<ActionData>;
      const place = uri === undefined ? undefined : session.at(uri);
      const edit =
        uri === undefined || place === undefined || key === undefined || stampOf(place, uri) !== stamp
          ? undefined
          : editOf(place, key);
      if (edit === undefined)
        throw new ResponseError<void>(LSPErrorCodes.ContentModified, 'The document has changed since; ask again.');
      return { ...action, edit };
    }),
  );

  /** Tells one text of a document from the next. */
  const stampOf = ({ minutes }: Place, uri: string) => `${session.versionOf(uri)} ${minutes.read.length}`;

  const editOf = (place: Place, key: CodeActionKey): WorkspaceEdit | undefined => {
    const change = resolveCodeAction(place.snapshot, place.minutes, key);
    if (change === undefined) return undefined;
    const select = change.select === null ? undefined : selected(change.edits, change.select, place);
    return workspaceEdit(change.edits, place.root, server, select === undefined ? {} : { select });
  };

  /** Undefined for what a client that wants the edit at once cannot be given: it would do nothing. */
  const actionOf = (action: Listed, place: Place, uri: string): CodeAction | undefined => {
    const { title, kind, preferred, findings, isReviewed, key } = action;
    if (isReviewed)
      return { title, kind, command: { title, command: server.client.commands.review, arguments: [{ uri }] } };
    const mends = kind === 'quickfix' && findings.length > 0;
    const edit = server.client.resolvesCodeActions ? undefined : editOf(place, key);
    if (edit === undefined && !server.client.resolvesCodeActions) return undefined;
    return {
      title,
      kind,
      ...(preferred ? { isPreferred: true } : {}),
      ...(mends
        ? { diagnostics: findings.map((finding) => diagnosticOf(finding, place.root, session, server.client)) }
        : {}),
      ...(edit === undefined ? { data: { uri, key, stamp: stampOf(place, uri) } satisfies ActionData } : { edit }),
    };
  };
}

/** Which edit makes the text to be selected, and where in it that stands; undefined where the selection is in old text. */
function selected(edits: readonly Edit[], select: Span, { minutes }: Place): WorkspaceEditOptions['select'] {
  let moved = 0;
  for (const edit of edits.filter((one) => one.minutes === minutes)) {
    const start = edit.start + moved;
    if (start <= select.start && select.end <= start + edit.text.length)
      return { edit, within: { start: select.start - start, end: select.end - start } };
    moved += edit.text.length - (edit.end - edit.start);
  }
  return undefined;
}
