/**
 * The public copy cut into lines to be set in type. Nothing is rendered away: every character of the copy stands in a line
 * or is the end of one, so what is seen is what will be published.
 */

export type LineSort = 'heading' | 'list' | 'quote' | 'table' | 'rule' | 'blank' | 'plain';

export interface Line {
  readonly sort: LineSort;
  /** 1 to 6 for a heading, one in capitals or with a number among them; else 0. */
  readonly level: number;
  /** What hangs before the words of a list entry, blanks included; `''` for none. */
  readonly lead: string;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly text: string;
  readonly sort: 'plain' | 'strong' | 'emphasis' | 'mark';
}

/** The lines of a text, whichever line ends it has; joined again with those it is the text. */
export function linesOf(text: string): Line[] {
  const lines = text.split(/\r\n|\r|\n/u).map(lineOf);
  const isBlank = (place: number) => (lines[place] ?? blank).sort === 'blank';
  return lines.map((line, place) =>
    isNumberedTitle(line) && isBlank(place - 1) && isBlank(place + 1) ? numberedTitle(line) : line,
  );
}

/** Before the first line and after the last there is nothing. */
const blank: Pick<Line, 'sort'> = { sort: 'blank' };

/** The number belongs to the title. */
function numberedTitle({ lead, parts }: Line): Line {
  return { sort: 'heading', level: 3, lead: '', parts: [...plain(lead), ...parts] };
}

/** Whether a line may be the title of a numbered item, as in `3. Budget`: that needs to stand alone, too. */
function isNumberedTitle(line: Line): boolean {
  return (
    line.sort === 'list' && /^\d/u.test(line.lead) && textOf(line).length <= 90 && !/[.;:,?!]\s*$/u.test(textOf(line))
  );
}

/** Everything that stands in a line, as it was in the text. */
export function textOf({ lead, parts }: Line): string {
  return lead + parts.map(({ text }) => text).join('');
}

function lineOf(text: string): Line {
  const bare = text.trim();
  if (bare === '') return { sort: 'blank', level: 0, lead: '', parts: plain(text) };
  const [hashes] = /^#{1,6}(?=[ \t])/u.exec(text) ?? [];
  if (hashes !== undefined) {
    const lead = hashes + (/^[ \t]*/u.exec(text.slice(hashes.length))?.[0] ?? '');
    return { sort: 'heading', level: hashes.length, lead, parts: partsOf(text.slice(lead.length)) };
  }
  if (/^([-*_])[ \t]*(?:\1[ \t]*){2,}$/u.test(bare)) return { sort: 'rule', level: 0, lead: '', parts: plain(text) };
  if (bare.startsWith('|')) return { sort: 'table', level: 0, lead: '', parts: partsOf(text) };
  if (bare.startsWith('>')) return { sort: 'quote', level: 0, lead: '', parts: partsOf(text) };
  const [lead] = /^[ \t]*(?:[-*+•–]|\(?[0-9]{1,4}[.)]|\(?[a-z][.)]|\([ivx]{1,5}\))[ \t]+/u.exec(text) ?? [];
  if (lead !== undefined) return { sort: 'list', level: 0, lead, parts: partsOf(text.slice(lead.length)) };
  if (isCapitals(bare)) return { sort: 'heading', level: 2, lead: '', parts: partsOf(text) };
  return { sort: 'plain', level: 0, lead: '', parts: partsOf(text) };
}

/** Whether a line is a title in capitals: it has words, and no small letter. */
function isCapitals(text: string): boolean {
  return text.length <= 90 && !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text) && !/[.;:]$/u.test(text);
}

/** Bold and slanted words with the signs that make them so: those are dimmed, not taken away. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const found of text.matchAll(
    /(\*\*|__)(?=[^\s*_])([^*_\n]+)\1|(?<![\w*])([*_])(?=[^\s*_])([^*_\n]+)\3(?![\w*])/gu,
  )) {
    const [whole, two, strong = '', one, slanted = ''] = found;
    const sign = two ?? one ?? '';
    if (found.index > at) parts.push({ sort: 'plain', text: text.slice(at, found.index) });
    parts.push({ sort: 'mark', text: sign });
    parts.push(two === undefined ? { sort: 'emphasis', text: slanted } : { sort: 'strong', text: strong });
    parts.push({ sort: 'mark', text: sign });
    at = found.index + whole.length;
  }
  return at === text.length ? parts : [...parts, { sort: 'plain', text: text.slice(at) }];
}

function plain(text: string): Part[] {
  return text === '' ? [] : [{ sort: 'plain', text }];
}
