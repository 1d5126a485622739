/** Words for a client in the form it shows: Markdown, or plain text. */
import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { plainText } from './plain-text.ts';

export function markup(markdown: string, takesMarkdown: boolean): MarkupContent {
  return takesMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };
}
