/** `textDocument/prepareRename` and `textDocument/rename`: one annotated edit over all documents and the configuration. */
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import { prepareRename, renameAt } from '../../features/rename.ts';
import { placeEdits } from '../../features/rename-configuration.ts';
import { offsetOf, rangeOf } from '../positions.ts';
import { refused } from '../refused.ts';
import type { Server } from '../server.ts';
import { workspaceEdit } from '../workspace-edit.ts';

export function handleRename(server: Server): void {
  const { connection, session } = server;

  connection.onPrepareRename(
    server.answerIn(
      'textDocument/prepareRename',
      null,
      ({ snapshot, minutes }, { position }): { range: Range; placeholder: string } | null => {
        const place = prepareRename(snapshot, minutes, offsetOf(minutes, position));
        if (!place.ok) throw refused(place.message);
        return { range: rangeOf(minutes, place), placeholder: place.name };
      },
    ),
  );

  connection.onRenameRequest(
    server.answerIn(
      'textDocument/rename',
      null,
      ({ root, snapshot, minutes }, { position, newName }): WorkspaceEdit | null => {
        if (!root.ready)
          throw refused(
            'The other minutes are still being read: a name changed now would not be changed everywhere. Try again in a moment.',
          );
        const rename = renameAt(snapshot, minutes, offsetOf(minutes, position), newName);
        if (!rename.ok) throw refused(rename.message);
        const { text, standing } = session.configurationNow(root);
        if (rename.of === 'owner' && standing !== 'read') throw refused(whyNotNow[standing]);
        const placed = rename.configuration.length === 0 ? [] : placeEdits(text, rename.configuration);
        if (placed === undefined) throw refused(whyNotNow.changed);
        return workspaceEdit(rename.edits, root, server, {
          annotation: rename.summary,
          configuration: placed,
        });
      },
    ),
  );
}

/** Owners may be stated in the configuration, too, and have to be renamed there. */
const whyNotNow = {
  refused:
    'The configuration cannot be read as it stands and may state this owner too: a name changed now might not be changed everywhere. Mend it, then rename again.',
  changed: 'The configuration has changed and is being read again; it may state this owner too. Try again in a moment.',
};
