/** Puts a link to the history below the hover of an item. */
import { type Hover, l10n, MarkdownString } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { ask } from '../server/messages.ts';

/** @param client the one whose hovers these are; it is asked for only once there is a hover */
export function hoverWithLink(client: () => BaseLanguageClient): NonNullable<Middleware['provideHover']> {
  return async (document, position, token, next) => {
    const { line, character } = position;
    const at = { uri: document.uri.toString(), position: { line, character } };
    const [hover, answer] = await Promise.all([
      next(document, position, token),
      ask(client(), 'matters/history', { at }, token).catch(() => undefined),
    ]);
    const item = answer?.item;
    return hover == null || item == null
      ? hover
      : withLink(hover, item.id === '' ? { at } : { id: item.id, uri: at.uri });
  };
}

function withLink(hover: Hover, subject: object): Hover {
  const link = new MarkdownString('', true);
  link.isTrusted = { enabledCommands: ['mattersArising.showHistory'] };
  const argument = encodeURIComponent(JSON.stringify([subject]));
  link.appendMarkdown(`[$(history) ${l10n.t('Show history')}](command:mattersArising.showHistory?${argument})`);
  hover.contents.push(link);
  return hover;
}
