/** Tags for what is untracked, to be chosen from: `matters/suggestions` and `matters/tagEdits`, see ../README.md. */

import { type TagChoice, type TagOffer, tagEditsOf, tagOffers } from '../../features/tag-all.ts';
import { stateOf, titleOf } from '../../register/queries.ts';
import { LSPErrorCodes, ResponseError } from '../library.ts';
import { rangeOf } from '../positions.ts';
import { suggestionsRequest, tagEditsRequest } from '../protocol.ts';
import { invalid, refused } from '../refused.ts';
import type { Server } from '../server.ts';
import type { Place } from '../session.ts';

export function handleTagging(server: Server): void {
  const { connection, session } = server;
  const schemas = async () => ({
    ...(await import('../../config/tagging-schema.ts')),
    ...(await import('../../config/tracker-schema.ts')),
  });

  const placeAt = (uri: string): Place => {
    const place = session.at(uri);
    if (place === undefined) throw refused(`${uri} is not among the minutes that are open here.`);
    return place;
  };

  connection.onRequest(
    suggestionsRequest,
    server.answer('matters/suggestions', async (params) => {
      const { suggestionsRequestSchema, readRequest } = await schemas();
      const { version, uri } = readRequest(suggestionsRequestSchema, params, invalid);
      const place = placeAt(uri);
      const suggestions = tagOffers(place.snapshot, place.minutes).map((offer) => suggestionAnswer(offer, place));
      return { version, documentVersion: session.versionOf(uri), suggestions };
    }),
  );

  connection.onRequest(
    tagEditsRequest,
    server.answer('matters/tagEdits', async (params) => {
      const { tagEditsRequestSchema, readRequest } = await schemas();
      const { version, uri, documentVersion, keys } = readRequest(tagEditsRequestSchema, params, invalid);
      const { snapshot, minutes } = placeAt(uri);
      const edits = session.versionOf(uri) === documentVersion ? tagEditsOf(snapshot, minutes, keys) : undefined;
      if (edits === undefined)
        throw new ResponseError<never>(LSPErrorCodes.ContentModified, 'The minutes have changed since; ask again.');
      const written = edits.map((edit) => ({ range: rangeOf(minutes, edit), newText: edit.text }));
      return { version, documentVersion, edits: written };
    }),
  );
}

function suggestionAnswer({ suggestion, owner, certain, choices }: TagOffer, { minutes, snapshot }: Place) {
  const { start, end, kind, words, when, value } = suggestion.reading;
  const choiceAnswer = ({ key, tag, updates }: TagChoice) => ({
    key,
    tag,
    updates:
      updates === undefined
        ? null
        : { id: updates.id, title: titleOf(updates), state: stateOf(updates, snapshot.register) },
  });
  return {
    range: rangeOf(minutes, { start, end }),
    kind,
    words,
    owner,
    due: kind === 'metric' ? value : when,
    certain,
    choices: choices.map(choiceAnswer),
  };
}
