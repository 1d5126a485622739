/** Formatting of a document, of ranges, and as one types. Never a byte outside tags. */
import type { TextEdit } from 'vscode-languageserver';
import { formattingEdits } from '../../features/formatting.ts';
import { onTypeEdits } from '../../features/on-type.ts';
import type { Edit } from '../../rules/finding.ts';
import { offsetOf, rangeOf, spanOf } from '../positions.ts';
import type { Server } from '../server.ts';
import type { Place } from '../session.ts';

export function handleFormatting(server: Server): void {
  const { connection } = server;

  connection.onDocumentFormatting(
    server.answerIn('textDocument/formatting', null, ({ minutes }: Place): TextEdit[] | null =>
      formattingEdits(minutes).map(textEdit),
    ),
  );
  connection.onDocumentRangeFormatting(
    server.answerIn('textDocument/rangeFormatting', null, ({ minutes }, { range }): TextEdit[] | null =>
      formattingEdits(minutes, { range: spanOf(minutes, range) }).map(textEdit),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    server.answerIn('textDocument/onTypeFormatting', null, ({ minutes }, { position, ch }): TextEdit[] | null =>
      onTypeEdits(minutes, offsetOf(minutes, position), ch).map(textEdit),
    ),
  );
}

function textEdit(edit: Edit): TextEdit {
  return { range: rangeOf(edit.minutes, edit), newText: edit.text };
}
