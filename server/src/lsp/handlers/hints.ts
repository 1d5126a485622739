/** Code lenses and inlay hints. */
import type { CodeLens, InlayHint } from 'vscode-languageserver';
import { codeLensesIn } from '../../features/code-lens.ts';
import { inlayHintsIn } from '../../features/inlay-hints.ts';
import { turnedOn } from '../editor-settings.ts';
import { positionOf, rangeOf, spanOf } from '../positions.ts';
import { showHistoryCommand } from '../protocol.ts';
import type { Server } from '../server.ts';

export function handleHints(server: Server): void {
  const { connection, session } = server;

  connection.onCodeLens(
    server.answerIn('textDocument/codeLens', null, ({ root, snapshot, minutes }): CodeLens[] | null => {
      // What other documents say is not known yet; the client is asked to ask again when it is.
      if (!root.isWhole) return null;
      return codeLensesIn(snapshot, minutes, { sorts: turnedOn(server.settings.codeLens) }).map((lens) => ({
        range: rangeOf(minutes, lens),
        command: {
          title: lens.title,
          tooltip: lens.tooltip,
          command: lens.item === '' ? '' : showHistoryCommand,
          arguments: lens.item === '' ? [] : [{ id: lens.item, uri: session.uriOf(root, minutes) }],
        },
      }));
    }),
  );

  connection.languages.inlayHint.on(
    server.answerIn('textDocument/inlayHint', null, ({ root, snapshot, minutes }, { range }): InlayHint[] | null => {
      if (!root.isWhole) return null;
      const sorts = turnedOn(server.settings.inlayHints);
      return inlayHintsIn(snapshot, minutes, spanOf(minutes, range), { sorts }).map(({ offset, label, tooltip }) => ({
        position: positionOf(minutes, offset),
        label,
        tooltip,
        paddingLeft: true,
      }));
    }),
  );
}
