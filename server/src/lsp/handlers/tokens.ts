/** Semantic tokens: of a document, of a range, and as the difference from what the client has. */
import type { SemanticTokens } from 'vscode-languageserver';
import { semanticTokens } from '../../features/semantic-tokens.ts';
import type { Minutes } from '../../register/model.ts';
import { SemanticTokensBuilder } from '../library.ts';
import { positionOf, spanOf } from '../positions.ts';
import type { Server } from '../server.ts';
import type { Place } from '../session.ts';

/** So many documents have the tokens kept that a difference is made from; an editor shows few at once. */
const mostKept = 32;

export function handleTokens(server: Server): void {
  const { semanticTokens: tokens } = server.connection.languages;
  const builders = new Map<string, SemanticTokensBuilder>();

  const builderOf = (uri: string): SemanticTokensBuilder => {
    const known = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.delete(uri);
    builders.set(uri, known);
    for (const oldest of builders.keys()) {
      if (builders.size <= mostKept) break;
      builders.delete(oldest);
    }
    return known;
  };

  const shown = (place: Place, uri: string): Int32Array =>
    server.shown(uri, 'tokens', place, ({ snapshot, minutes }) => semanticTokens(snapshot, minutes));

  tokens.on(
    server.answerIn('textDocument/semanticTokens/full', nothing, (place: Place, { textDocument }): SemanticTokens => {
      const builder = new SemanticTokensBuilder();
      builders.delete(textDocument.uri);
      builders.set(textDocument.uri, builder);
      push(builder, place.minutes, shown(place, textDocument.uri));
      return builder.build();
    }),
  );
  tokens.onDelta(
    server.answerIn(
      'textDocument/semanticTokens/full/delta',
      nothing as ReturnType<SemanticTokensBuilder['buildEdits']>,
      (place, { textDocument, previousResultId }) => {
        const builder = builderOf(textDocument.uri);
        builder.previousResult(previousResultId);
        push(builder, place.minutes, shown(place, textDocument.uri));
        return builder.buildEdits();
      },
    ),
  );
  tokens.onRange(
    server.answerIn(
      'textDocument/semanticTokens/range',
      nothing,
      ({ snapshot, minutes }, { range }): SemanticTokens => {
        const builder = new SemanticTokensBuilder();
        push(builder, minutes, semanticTokens(snapshot, minutes, { range: spanOf(minutes, range) }));
        return builder.build();
      },
    ),
  );
}

const nothing: SemanticTokens = { data: [] };

function push(builder: SemanticTokensBuilder, minutes: Minutes, found: Int32Array): void {
  for (let at = 0; at < found.length; at += 4) {
    const { line, character } = positionOf(minutes, found[at] as number);
    builder.push(line, character, found[at + 1] as number, found[at + 2] as number, found[at + 3] as number);
  }
}
