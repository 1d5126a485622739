/** Markdown made of the words of minutes: whatever they hold, it is shown and never obeyed. */

// Controls and turns of the writing direction would steer what shows them; a line end would end a table's row.
const unprintable = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu;
const special = /[\\`*_[\]<>|~]/gu;
const entity = /&(?=#?\w+;)/gu;
const address = /(https?|ftp|www)([:.])/giu;

/** What needs nothing of all this, as most words do: no stop or colon before the end, so that there is no address either. */
const harmless = /^[A-Za-z][A-Za-z0-9 ,;'"(%£/–—’‘“”-]*[A-Za-z0-9%]$/u;

/** `text` on one line as plain words: nothing in it is taken for markup, in a cell of a table neither. */
export function plainMarkdown(text: string): string {
  if (harmless.test(text)) return text;
  return (
    text
      .replace(unprintable, ' ')
      .trim()
      .replace(special, '\\$&')
      .replace(entity, '&amp;')
      // An address would become a link, with the backslashes in it.
      .replace(address, '$1\\$2')
      // What would begin a heading or a list.
      .replace(/^(?:#{1,6}(?= |$)|[-+=])/u, '\\$&')
      .replace(/^(\d{1,9})([.)])(?= |$)/u, '$1\\$2')
  );
}

/** A sentence of ours: words in backticks are code, and whatever else it quotes is plain. */
export function sentenceMarkdown(text: string): string {
  return text
    .split(/(`[^`]+`)/u)
    .map((part, index) => (index % 2 === 1 ? codeMarkdown(part.slice(1, -1)) : inner(part)))
    .join('');
}

/** Plain words with the blanks at their ends. */
function inner(part: string): string {
  const words = plainMarkdown(part);
  if (words === '') return part === '' ? '' : ' ';
  return `${/^\s/u.test(part) ? ' ' : ''}${words}${/\s$/u.test(part) ? ' ' : ''}`;
}

/** `text` as code, with as many backticks around it as it needs. */
export function codeMarkdown(text: string): string {
  const plain = text.replace(unprintable, ' ').trim();
  const longest = Math.max(0, ...(plain.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${plain}${fence}` : `${fence} ${plain} ${fence}`;
}

/** A table; cells are Markdown already. */
export function tableMarkdown(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Something told under a label; `words` are Markdown already. */
export interface Fact {
  readonly label: string;
  readonly words: string;
}

/** Facts one below the other, those with nothing to tell left out. */
export function factsMarkdown(facts: readonly Fact[]): string {
  return facts
    .filter(({ words }) => words !== '')
    .map(({ label, words }) => `- **${label}:** ${words}`)
    .join('\n');
}

/** Parts with a blank line between them, empty ones left out. */
export function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
