/** The marks that Markdown, and minutes of any kind, write round and before words. */

/** Words without the marks and numbers before them, without emphasis, links and comments: as a title has them. */
export function withoutMarks(words: string): string {
  const plain = withoutInlineMarks(words.replaceAll('**', '').replace(underline, ''));
  return plain.trim().replace(leading, '').replace(/\|$/u, '').trim();
}

/** What a heading in two lines has below it. */
const underline = /[\r\n]+[ \t]*(?:={3,}|-{3,})[ \t]*$/u;

/** The marks and numbers of lists, headings, quotations, paragraphs and rows. A number before a unit is none: `4.2 FTE`. */
const leading =
  /^(?:[-*+•·]\s+|>\s?|\[\^[^\]\s]{1,20}\]:\s+|#{1,6}\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)]\s+|\d{1,3}(?:\.\d{1,3}){1,3}[.)]?\s+(?=\p{Lu}(?:\p{Ll}| ))|\|\s*)+/u;

/** Without what Markdown writes round words: emphasis, code, links, comments, and the backslash before a mark. */
function withoutInlineMarks(words: string): string {
  if (!/[*_`<\\\]]/u.test(words)) return words;
  return words
    .replace(/<!--.*?-->/gsu, '')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/gu, '$1')
    .replace(
      /(?<![\p{L}\p{N}*_\\])(?<mark>\*|__?)(?=\S)(?<inner>[^*_]+)(?<=\S)\k<mark>(?![\p{L}\p{N}*_])/gu,
      '$<inner>',
    )
    .replace(/`([^`]+)`/gu, '$1')
    .replace(/\\([^\p{L}\p{N}\s|])/gu, '$1');
}
