/** What the body of a document has said lately: what is likely to be said again. */

import { compareMinutes } from '../../register/collect.ts';
import type { Minutes, Register } from '../../register/model.ts';

/** So many meetings are looked back over. */
const mostMeetings = 24;

/** The meetings of the document's body up to its own, the latest first; of a document without a body, the last of any. */
export function recentMeetings(minutes: Minutes, register: Register, most = mostMeetings): Minutes[] {
  const body = register.bodies.get(minutes.meeting.bodyKey);
  const meetings = body?.meetings ?? register.minutes;
  const recent: Minutes[] = [];
  for (let index = meetings.length - 1; index >= 0 && recent.length < most; index--) {
    const meeting = meetings[index] as Minutes;
    // Minutes without a date yet are probably of a meeting just held.
    const isEarlier = body === undefined || minutes.meeting.day === null || compareMinutes(meeting, minutes) < 0;
    if (meeting.path !== minutes.path && isEarlier) recent.push(meeting);
  }
  recent.unshift(minutes);
  return recent;
}
