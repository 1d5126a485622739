/** Definition, declaration, references, document highlights. */
import type { Location, LocationLink, TextDocumentPositionParams } from 'vscode-languageserver';
import { type Definition, declarationAt, definitionAt } from '../../features/definition.ts';
import { highlightsAt } from '../../features/highlights.ts';
import { referencesAt } from '../../features/references.ts';
import { DocumentHighlightKind } from '../library.ts';
import { locationOf, rangeIn } from '../links.ts';
import { offsetOf, rangeOf } from '../positions.ts';
import type { Server } from '../server.ts';
import type { Place } from '../session.ts';

export function handleNavigation(server: Server): void {
  const { connection, session } = server;

  const linksOf = (
    { root, minutes }: Place,
    found: Definition | undefined,
    links: boolean,
  ): LocationLink[] | Location[] => {
    const targets = found?.targets ?? [];
    if (!links) return targets.map((target) => locationOf(target, root, session));
    return targets.map((target) => ({
      originSelectionRange: rangeOf(minutes, (found as Definition).words),
      targetUri: locationOf(target, root, session).uri,
      targetRange: rangeIn(target.minutes, target.whole, root, session),
      targetSelectionRange: rangeIn(target.minutes, target, root, session),
    }));
  };

  /** What leads from words to a definition. Whether as links is asked each time: the client has not said so yet. */
  const leading = (method: string, lookUp: typeof definitionAt, links: () => boolean) =>
    server.answerIn(method, null, (place, { position }: TextDocumentPositionParams) =>
      linksOf(place, lookUp(place.snapshot, place.minutes, offsetOf(place.minutes, position)), links()),
    ) as never;
  connection.onDefinition(leading('textDocument/definition', definitionAt, () => server.client.definitionLinks));
  connection.onDeclaration(leading('textDocument/declaration', declarationAt, () => server.client.declarationLinks));

  connection.onReferences(
    server.answerIn(
      'textDocument/references',
      null,
      ({ root, snapshot, minutes }, { position, context }): Location[] | null =>
        referencesAt(snapshot, minutes, offsetOf(minutes, position), context).map((place) =>
          locationOf(place, root, session),
        ),
    ),
  );

  connection.onDocumentHighlight(
    server.answerIn(
      'textDocument/documentHighlight',
      null,
      ({ snapshot, minutes }, { position }) =>
        highlightsAt(snapshot, minutes, offsetOf(minutes, position)).map((highlight) => ({
          range: rangeOf(minutes, highlight),
          kind: highlight.kind === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        })) as never,
    ),
  );
}
