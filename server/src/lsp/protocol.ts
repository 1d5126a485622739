/** The messages of this server's own, by name and type. Their schemas are in `config/`, what they mean in README.md. */

import type { OutlineAnswer, OutlineRequest } from '../config/outline-schema.ts';
import type {
  SuggestionsAnswer,
  SuggestionsRequest,
  TagEditsAnswer,
  TagEditsRequest,
} from '../config/tagging-schema.ts';
import type {
  DocumentAnswer,
  DocumentRequest,
  HistoryAnswer,
  HistoryRequest,
  NewMeetingAnswer,
  NewMeetingRequest,
  PublicCopyAnswer,
  PublicCopyRequest,
  RatingsAnswer,
  RatingsRequest,
  RegisterAnswer,
  RegisterRequest,
  Versioned,
} from '../config/tracker-schema.ts';
import { NotificationType, RequestType } from './library.ts';

/** The requests by name, for the client too: what is sent, and what comes back. */
export interface Messages {
  'matters/outline': { params: OutlineRequest; answer: OutlineAnswer };
  'matters/register': { params: RegisterRequest; answer: RegisterAnswer };
  'matters/ratings': { params: RatingsRequest; answer: RatingsAnswer };
  'matters/history': { params: HistoryRequest; answer: HistoryAnswer };
  'matters/document': { params: DocumentRequest; answer: DocumentAnswer | null };
  'matters/newMeeting': { params: NewMeetingRequest; answer: NewMeetingAnswer };
  'matters/publicCopy': { params: PublicCopyRequest; answer: PublicCopyAnswer };
  'matters/suggestions': { params: SuggestionsRequest; answer: SuggestionsAnswer };
  'matters/tagEdits': { params: TagEditsRequest; answer: TagEditsAnswer };
  /** Answered once every document has been read and everything that is wrong has been told. */
  'matters/ready': { params: Versioned; answer: Versioned };
}

export const outlineRequest = requestOf('matters/outline');
export const outlineChanged = new NotificationType<Versioned>('matters/outlineChanged');
export const registerRequest = requestOf('matters/register');
export const ratingsRequest = requestOf('matters/ratings');
export const historyRequest = requestOf('matters/history');
export const documentRequest = requestOf('matters/document');
export const newMeetingRequest = requestOf('matters/newMeeting');
export const publicCopyRequest = requestOf('matters/publicCopy');
export const suggestionsRequest = requestOf('matters/suggestions');
export const tagEditsRequest = requestOf('matters/tagEdits');
export const readyRequest = requestOf('matters/ready');

function requestOf<Method extends keyof Messages>(
  method: Method,
): RequestType<Messages[Method]['params'], Messages[Method]['answer'], void> {
  return new RequestType(method);
}
