/** What an editor tells beside one document, `matters/document`: see ../README.md. */
import { documentStanding, mattersToRaise } from '../../features/document-standing.ts';
import { addressOf } from '../../features/virtual-address.ts';
import { isoDay } from '../../register/calendar.ts';
import { handleOf } from '../../register/roster.ts';
import { documentRequest } from '../protocol.ts';
import { invalid } from '../refused.ts';
import type { Server } from '../server.ts';

export function handleDocument(server: Server): void {
  const { connection, session } = server;

  connection.onRequest(
    documentRequest,
    server.answer('matters/document', async (params) => {
      const { documentRequestSchema, readRequest } = await import('../../config/tracker-schema.ts');
      const { version, uri } = readRequest(documentRequestSchema, params, invalid);
      const place = session.at(uri);
      if (place === undefined) return null;
      server.wantsOutline = true;
      const { root, snapshot, minutes } = place;
      const { body, open, overdue } = documentStanding(snapshot, minutes);
      return {
        version,
        asOf: isoDay(snapshot.register.asOf),
        complete: root.ready,
        body: minutes.meeting.body.trim(),
        day: minutes.meeting.day === null ? null : isoDay(minutes.meeting.day),
        next: minutes.meeting.next === null ? null : isoDay(minutes.meeting.next),
        open,
        overdue,
        matters: mattersToRaise(snapshot, minutes),
        publicCopy: addressOf({ document: 'public', path: minutes.path, root: uri }),
        mattersArising:
          body === undefined ? '' : addressOf({ document: 'matters-arising', body: handleOf(body.name), root: uri }),
      };
    }),
  );
}
