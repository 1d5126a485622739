/** Folding ranges, selection ranges, document links. */
import type { DocumentLink, FoldingRange, SelectionRange } from 'vscode-languageserver';
import { documentLinks } from '../../features/document-links.ts';
import { foldsIn } from '../../features/folding.ts';
import { selectionsAt } from '../../features/selection.ts';
import { FoldingRangeKind } from '../library.ts';
import { offsetOf, positionOf, rangeOf } from '../positions.ts';
import type { Server } from '../server.ts';
import type { Place } from '../session.ts';

export function handleStructure(server: Server): void {
  const { connection, session } = server;

  connection.onFoldingRanges(
    server.answerIn('textDocument/foldingRange', null, ({ minutes }: Place): FoldingRange[] | null =>
      foldsIn(minutes, server.client.mostFolds === undefined ? {} : { limit: server.client.mostFolds }).map((fold) => ({
        startLine: positionOf(minutes, fold.start).line,
        endLine: positionOf(minutes, fold.end).line,
        ...(fold.sort === 'section' ? { kind: FoldingRangeKind.Region } : {}),
      })),
    ),
  );

  connection.onSelectionRanges(
    server.answerIn('textDocument/selectionRange', null, ({ minutes }, { positions }): SelectionRange[] | null => {
      const offsets = positions.map((position) => offsetOf(minutes, position));
      return selectionsAt(minutes, offsets).map((spans) =>
        spans.reduceRight<SelectionRange>(
          (parent, span) => ({ range: rangeOf(minutes, span), ...(parent === outermost ? {} : { parent }) }),
          outermost,
        ),
      );
    }),
  );

  connection.onDocumentLinks(
    server.answerIn('textDocument/documentLink', null, ({ root, snapshot, minutes }): DocumentLink[] | null =>
      documentLinks(snapshot, minutes).map((link) => ({
        range: rangeOf(minutes, link),
        target: 'address' in link.to ? link.to.address : session.uriOf(root, link.to.minutes),
        tooltip: link.tooltip,
      })),
    ),
  );
}

/** What the widest range has around it: nothing. */
const outermost: SelectionRange = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
