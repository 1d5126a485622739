/** Words for a client in the form it shows: Markdown, or plain text. */
import type { MarkupContent } from 'vscode-languageserver';
import { MarkupKind } from './library.ts';
import { plainText } from './plain-text.ts';

export function markup(markdown: string, takesMarkdown: boolean): MarkupContent {
  return takesMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };
}
