/** The server's own requests, from the outline to the public copy: see ../README.md. */

import { soonIn } from '../../config/settings.ts';
import { itemAt } from '../../features/item-at.ts';
import { newMeeting } from '../../features/new-meeting.ts';
import { outlineAt } from '../../features/outline.ts';
import { publicCopy } from '../../features/public-copy.ts';
import { ratingShares } from '../../features/rating-shares.ts';
import { registerAsOf } from '../../features/register-as-of.ts';
import { registerData } from '../../features/register-data.ts';
import { type Day, isoDay } from '../../register/calendar.ts';
import { idsLike } from '../../report/history.ts';
import { itemJson } from '../../report/register-json.ts';
import { atTag } from '../../rules/finding.ts';
import { type Locate, outlineAnswer, publicCopyAnswer, ratingsAnswer, registerAnswer } from '../answers.ts';
import { offsetOf, rangeOf } from '../positions.ts';
import {
  historyRequest,
  newMeetingRequest,
  outlineRequest,
  publicCopyRequest,
  ratingsRequest,
  registerRequest,
} from '../protocol.ts';
import { invalid, refused } from '../refused.ts';
import type { Root } from '../root.ts';
import type { Server } from '../server.ts';

export function handleOutline(server: Server): void {
  const { connection, session } = server;
  // Loaded with the first question: the schemas take a while, and many clients ask none.
  const schemas = () => import('../../config/tracker-schema.ts');

  /** The workspace asked about: the one named, else the only one, else the first. */
  const rootFor = (uri: string | undefined): Root => {
    const root = uri === undefined ? session.roots[0] : session.rootAt(uri);
    if (root === undefined)
      throw refused(uri === undefined ? 'No folder of minutes is open.' : `No folder that is open holds ${uri}.`);
    return root;
  };

  const locateIn =
    (root: Root): Locate =>
    (place) => ({ uri: session.uriOf(root, place.minutes), range: rangeOf(place.minutes, place) });

  connection.onRequest(
    outlineRequest,
    server.answer('matters/outline', async (params) => {
      const { outlineRequestSchema, readRequest } = await schemas();
      const { version: _, root: uri, ...query } = readRequest(outlineRequestSchema, params, invalid);
      server.wantsOutline = true;
      const root = rootFor(uri);
      return outlineAnswer(outlineAt(root.snapshot, query), root.ready, locateIn(root));
    }),
  );

  connection.onRequest(
    registerRequest,
    server.answer('matters/register', async (params) => {
      const { registerRequestSchema, readRequest } = await schemas();
      const { version: _, root: uri, asOf, ...options } = readRequest(registerRequestSchema, params, invalid);
      server.wantsOutline = true;
      const root = rootFor(uri);
      const data = registerData(root.snapshot, { ...options, asOf: await dayOf(asOf) });
      return registerAnswer(data, root.ready, locateIn(root));
    }),
  );

  connection.onRequest(
    ratingsRequest,
    server.answer('matters/ratings', async (params) => {
      const { ratingsRequestSchema, readRequest } = await schemas();
      const { version: _, root: uri, asOf, ...options } = readRequest(ratingsRequestSchema, params, invalid);
      server.wantsOutline = true;
      const root = rootFor(uri);
      return ratingsAnswer(ratingShares(root.snapshot, { ...options, asOf: await dayOf(asOf) }), root.ready);
    }),
  );

  connection.onRequest(
    historyRequest,
    server.answer('matters/history', async (params) => {
      const { historyRequestSchema, readRequest } = await schemas();
      const { version, root: uri, id: written, at, asOf } = readRequest(historyRequestSchema, params, invalid);
      const place = at === undefined ? undefined : session.at(at.uri);
      const root = place?.root ?? rootFor(uri ?? at?.uri);
      const { snapshot } = root;
      const register = registerAsOf(snapshot, (await dayOf(asOf)) ?? null);
      const id = written?.replace(/^#/u, '') ?? '';
      const item =
        written !== undefined || at === undefined || place === undefined
          ? register.items.get(id)
          : itemAt({ ...snapshot, register }, place.minutes, offsetOf(place.minutes, at.position));
      const files = new Set(item?.mentions.map(({ minutes }) => minutes.path));
      return {
        version,
        asOf: isoDay(register.asOf),
        item: item === undefined ? null : itemJson(item, register, soonIn(snapshot.settings)),
        nearest: item === undefined && id !== '' ? idsLike(id, register) : [],
        documents: Object.fromEntries([...files].map((path) => [path, session.uriIn(root, path)])),
        places: item === undefined ? [] : item.mentions.map((mention) => locateIn(root)(atTag(mention))),
      };
    }),
  );

  connection.onRequest(
    newMeetingRequest,
    server.answer('matters/newMeeting', async (params) => {
      const { newMeetingRequestSchema, readRequest } = await schemas();
      const { version, root: uri, body, day } = readRequest(newMeetingRequestSchema, params, invalid);
      return { version, text: newMeeting(rootFor(uri).snapshot, body, (await dayOf(day)) as Day) };
    }),
  );

  connection.onRequest(
    publicCopyRequest,
    server.answer('matters/publicCopy', async (params) => {
      const { publicCopyRequestSchema, readRequest } = await schemas();
      const { uri } = readRequest(publicCopyRequestSchema, params, invalid);
      const place = session.at(uri);
      if (place === undefined) throw refused(`${uri} is not among the minutes that are open here.`);
      return publicCopyAnswer(publicCopy(place.minutes, server.ports.sha256), (span) => rangeOf(place.minutes, span));
    }),
  );

  const dayOf = async (text: string | undefined): Promise<Day | undefined> => {
    if (text === undefined) return undefined;
    const { daysOf } = await import('../../config/dates.ts');
    return daysOf(text, 4)?.last;
  };
}
