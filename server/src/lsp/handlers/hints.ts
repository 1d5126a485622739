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
    server.answerIn('textDocument/codeLens', null, ({ root, snapshot, minutes }): CodeLens[] | null =>
      codeLensesIn(snapshot, minutes, { sorts: turnedOn(server.settings.codeLens) }).map((lens) => ({
        range: rangeOf(minutes, lens),
        command: {
          title: lens.title,
          tooltip: lens.tooltip,
          command: lens.item === '' ? '' : showHistoryCommand,
          arguments: lens.item === '' ? [] : [{ id: lens.item, uri: session.uriOf(root, minutes) }],
        },
      })),
    ),
  );

  connection.languages.inlayHint.on(
    server.answerIn('textDocument/inlayHint', null, ({ snapshot, minutes }, { range }): InlayHint[] | null =>
      inlayHintsIn(snapshot, minutes, spanOf(minutes, range), { sorts: turnedOn(server.settings.inlayHints) }).map(
        ({ offset, label, tooltip }) => ({ position: positionOf(minutes, offset), label, tooltip, paddingLeft: true }),
      ),
    ),
  );
}
