/** The messages of this server's own, by name and type. Their schemas are in `config/`, what they mean in README.md. */
import { NotificationType, RequestType } from 'vscode-languageserver';
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

export const outlineRequest = new RequestType<OutlineRequest, OutlineAnswer, void>('matters/outline');
export const outlineChanged = new NotificationType<Versioned>('matters/outlineChanged');
export const registerRequest = new RequestType<RegisterRequest, RegisterAnswer, void>('matters/register');
export const ratingsRequest = new RequestType<RatingsRequest, RatingsAnswer, void>('matters/ratings');
export const historyRequest = new RequestType<HistoryRequest, HistoryAnswer, void>('matters/history');
export const documentRequest = new RequestType<DocumentRequest, DocumentAnswer | null, void>('matters/document');
export const newMeetingRequest = new RequestType<NewMeetingRequest, NewMeetingAnswer, void>('matters/newMeeting');
export const publicCopyRequest = new RequestType<PublicCopyRequest, PublicCopyAnswer, void>('matters/publicCopy');
export const suggestionsRequest = new RequestType<SuggestionsRequest, SuggestionsAnswer, void>('matters/suggestions');
export const tagEditsRequest = new RequestType<TagEditsRequest, TagEditsAnswer, void>('matters/tagEdits');
/** Answered once every document has been read and everything that is wrong has been told. */
export const readyRequest = new RequestType<Versioned, Versioned, void>('matters/ready');

/** The command of a code lens, for the client to carry out: shows the history of `{ id, uri }`. */
export const showHistoryCommand = 'mattersArising.showHistory';
