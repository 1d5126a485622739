/** Code lenses and inlay hints. */
import type { CodeLens, InlayHint, Range } from 'vscode-languageserver';
import { codeLensesIn } from '../../features/code-lens.ts';
import { inlayHintsIn } from '../../features/inlay-hints.ts';
import { turnedOn } from '../editor-settings.ts';
import { positionOf, rangeOf, spanOf } from '../positions.ts';
import type { Server } from '../server.ts';
import type { Place } from '../session.ts';

export function handleHints(server: Server): void {
  const { connection, session } = server;

  // What other documents say is not known at first; the client is asked to ask again when it is.
  const lenses = ({ root, snapshot, minutes }: Place): CodeLens[] | null =>
    !root.isWhole
      ? null
      : codeLensesIn(snapshot, minutes, { sorts: turnedOn(server.settings.codeLens) }).map(
          ({ title, tooltip, item, ...span }) => {
            const { history } = server.client.commands;
            // One without a command to carry out is only read.
            const opens = item !== '' && history !== '';
            return {
              range: rangeOf(minutes, span),
              command: opens
                ? { title, tooltip, command: history, arguments: [{ id: item, uri: session.uriOf(root, minutes) }] }
                : { title, command: '' },
            };
          },
        );

  const hints = ({ root, snapshot, minutes }: Place, range: Range): InlayHint[] | null => {
    if (!root.isWhole) return null;
    const sorts = turnedOn(server.settings.inlayHints);
    return inlayHintsIn(snapshot, minutes, spanOf(minutes, range), { sorts }).map(({ offset, label, tooltip }) => ({
      position: positionOf(minutes, offset),
      label,
      tooltip,
      paddingLeft: true,
    }));
  };

  connection.onCodeLens(
    server.answerIn('textDocument/codeLens', null, (place: Place, { textDocument }): CodeLens[] | null =>
      server.shown(textDocument.uri, 'lenses', place, lenses),
    ),
  );

  connection.languages.inlayHint.on(
    server.answerIn('textDocument/inlayHint', null, (place: Place, { textDocument, range }): InlayHint[] | null =>
      server.shown(textDocument.uri, 'hints', place, (one) => hints(one, range)),
    ),
  );
}
