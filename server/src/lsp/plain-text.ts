/** Our Markdown as plain text, for clients that show what they are given as it stands. */

/** What our features write and no more: bold words, code, tables, lists, escapes. */
export function plainText(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !isRule.test(line))
    .map((line) => wordsOf(isRow.test(line) ? line.slice(2, -2) : line))
    .join('\n');
}

/** The line between the head of a table and its rows. */
const isRule = /^\|(?: --- \|)+$/u;
const isRow = /^\| .* \|$/u;
const punctuation = /[!-/:-@[-`{-~]/u;

const special = /[*&\\`]/gu;

function wordsOf(line: string): string {
  let words = '';
  for (let at = 0; at < line.length; ) {
    special.lastIndex = at;
    const from = at;
    at = special.exec(line)?.index ?? line.length;
    words += line.slice(from, at);
    const next = line.charAt(at + 1);
    if (line.startsWith('**', at)) at += 2;
    else if (line.startsWith('&amp;', at)) {
      words += '&';
      at += '&amp;'.length;
    } else if (line.charAt(at) === '\\' && punctuation.test(next)) {
      words += next;
      at += 2;
    } else if (line.charAt(at) === '`') {
      const code = codeAt(line, at);
      words += code.words;
      at = code.end;
    } else {
      words += line.charAt(at);
      at++;
    }
  }
  return words;
}

/** The code whose fence begins at an offset; a fence that nothing closes is words like any other. */
function codeAt(line: string, start: number): { readonly words: string; readonly end: number } {
  let from = start;
  while (line.charAt(from) === '`') from++;
  const fence = line.slice(start, from);
  const to = line.indexOf(fence, from);
  if (to === -1) return { words: fence, end: from };
  const code = line.slice(from, to);
  return { words: fence.length > 1 ? code.trim() : code, end: to + fence.length };
}
