/** `textDocument/hover`. */
import type { Hover } from 'vscode-languageserver';
import { hoverAt } from '../../features/hover.ts';
import { linkTo, ruleLink } from '../links.ts';
import { markup } from '../markup.ts';
import { offsetOf, rangeOf } from '../positions.ts';
import type { Server } from '../server.ts';

export function handleHover(server: Server): void {
  server.connection.onHover(
    server.answerIn('textDocument/hover', null, ({ root, snapshot, minutes }, { position }): Hover | null => {
      const { images, meetings } = server.settings.hover;
      const { markdownHover, textDocumentContent } = server.client;
      const hover = hoverAt(snapshot, minutes, offsetOf(minutes, position), {
        meetings,
        images: images && markdownHover,
        ...(markdownHover ? { link: linkTo(root, server.session) } : {}),
        ...(markdownHover && textDocumentContent ? { ruleLink } : {}),
      });
      if (hover === undefined) return null;
      const markdown = root.isWhole ? hover.markdown : `${hover.markdown}\n\n${stillReading}`;
      return { contents: markup(markdown, markdownHover), range: rangeOf(minutes, hover) };
    }),
  );
}

/** What is told is told of the open documents alone until the others have been read. */
const stillReading = '*The other minutes are still being read; look again in a moment.*';
