/** The requests of the server's own, each with its types: see server/src/lsp/README.md. */
import type { CancellationToken, Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { OutlineAnswer, OutlineRequest } from '../../../server/src/config/outline-schema.ts';
import type {
  SuggestionsAnswer,
  SuggestionsRequest,
  TagEditsAnswer,
  TagEditsRequest,
} from '../../../server/src/config/tagging-schema.ts';
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
} from '../../../server/src/config/tracker-schema.ts';

interface Messages {
  'matters/outline': { params: OutlineRequest; answer: OutlineAnswer };
  'matters/register': { params: RegisterRequest; answer: RegisterAnswer };
  'matters/ratings': { params: RatingsRequest; answer: RatingsAnswer };
  'matters/history': { params: HistoryRequest; answer: HistoryAnswer };
  'matters/document': { params: DocumentRequest; answer: DocumentAnswer | null };
  'matters/newMeeting': { params: NewMeetingRequest; answer: NewMeetingAnswer };
  'matters/publicCopy': { params: PublicCopyRequest; answer: PublicCopyAnswer };
  'matters/suggestions': { params: SuggestionsRequest; answer: SuggestionsAnswer };
  'matters/tagEdits': { params: TagEditsRequest; answer: TagEditsAnswer };
  'matters/ready': { params: Versioned; answer: Versioned };
}

const version = 1;

/** Asks the server; rejects where it does not run, or refuses. */
export function ask<Method extends keyof Messages>(
  client: BaseLanguageClient,
  method: Method,
  params: Omit<Messages[Method]['params'], 'version'>,
  token?: CancellationToken,
): Promise<Messages[Method]['answer']> {
  const message = { version, ...params };
  // A token that is left out must not be passed on: it would be taken for a second parameter.
  return token === undefined ? client.sendRequest(method, message) : client.sendRequest(method, message, token);
}

/** Calls back when anything in an outline may have changed. */
export function onOutlineChanged(client: BaseLanguageClient, changed: () => void): Disposable {
  return client.onNotification('matters/outlineChanged', changed);
}
