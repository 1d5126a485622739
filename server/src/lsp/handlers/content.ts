/** `workspace/textDocumentContent`: the read-only documents of the scheme `matters` (LSP 3.18). See ../README.md. */

import { explainMarkdown } from '../../config/rule-markdown.ts';
import { soonIn } from '../../config/settings.ts';
import { mattersArising } from '../../features/matters-arising.ts';
import { registerAsOf } from '../../features/register-as-of.ts';
import { bodyNamed } from '../../features/standing.ts';
import { readAddress } from '../../features/virtual-address.ts';
import { mattersArisingMarkdown, publicDocument } from '../../features/virtual-documents.ts';
import { registerMarkdown } from '../../report/register-markdown.ts';
import { actionLog } from '../../report/register-model.ts';
import { ruleById } from '../../rules/index.ts';
import { TextDocumentContentRequest } from '../library.ts';
import type { Root } from '../root.ts';
import { ruleOfUri } from '../rule-pages.ts';
import type { Server } from '../server.ts';

export function handleContent(server: Server): void {
  const { connection, session } = server;

  connection.onRequest(
    TextDocumentContentRequest.type,
    server.answer('workspace/textDocumentContent', ({ uri }) => {
      // The page of a rule is always the same.
      if (ruleOfUri(uri) === undefined) server.gave(uri);
      return { text: textAt(uri, session.roots[0], server) };
    }),
  );
}

function textAt(uri: string, only: Root | undefined, { session }: Server): string {
  const rule = ruleById.get(ruleOfUri(uri) ?? '');
  if (rule !== undefined) return `# ${rule.id}\n\n${explainMarkdown(rule)}\n`;
  const address = readAddress(uri);
  const root = address === undefined || address.root === '' ? only : session.rootAt(address.root);
  if (address === undefined) return `There is no document at this address:\n\n    ${uri}\n`;
  if (root === undefined) return 'No folder of minutes is open, so there is nothing to show here.\n';
  const { snapshot } = root;
  switch (address.document) {
    case 'register': {
      const register = registerAsOf(snapshot, address.asOf);
      const body = address.body === '' ? undefined : bodyNamed(address.body, register);
      if (address.body !== '' && body === undefined) return noBody(address.body);
      const soon = soonIn(snapshot.settings);
      return registerMarkdown(actionLog(register, body === undefined ? { soon } : { soon, body: body.key }));
    }
    case 'matters-arising': {
      const body = bodyNamed(address.body, snapshot.register);
      return body === undefined ? noBody(address.body) : mattersArisingMarkdown(mattersArising(snapshot, body));
    }
    case 'public':
      return publicDocument(snapshot, address.path) ?? `There is no document ${address.path} in the workspace.\n`;
  }
}

function noBody(name: string): string {
  return `No dated minutes here are of a body called ${name}.\n`;
}
