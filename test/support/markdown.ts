/** Splits a spec into its headings and fenced blocks; the rest of Markdown is for readers. */

/** A fenced block. */
export interface FencedBlock {
  /** What stands behind the opening fence. */
  readonly info: string;
  readonly text: string;
  /** The lines between the fences, counted from 0: from the first up to but without `last`. */
  readonly first: number;
  readonly last: number;
}

export interface Section {
  readonly level: number;
  readonly title: string;
  readonly blocks: readonly FencedBlock[];
}

/** The sections of `markdown` in order, each with the blocks that stand directly under its heading. */
export function sectionsOf(markdown: string): Section[] {
  const sections: { level: number; title: string; blocks: FencedBlock[] }[] = [];
  const lines = markdown.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    const [, signs, title] = /^(#{1,6})[ \t]+(\S.*)$/u.exec(line) ?? [];
    const [, fence, info] = /^(`{3,}|~{3,})[ \t]*(.*)$/u.exec(line) ?? [];
    if (signs !== undefined) sections.push({ level: signs.length, title: title?.trim() ?? '', blocks: [] });
    else if (fence !== undefined) {
      const first = index + 1;
      while (index + 1 < lines.length && !lines[index + 1]?.startsWith(fence)) index++;
      index++;
      const block = { info: info?.trim() ?? '', text: lines.slice(first, index).join('\n'), first, last: index };
      if (sections.length === 0) sections.push({ level: 1, title: '', blocks: [] });
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections;
}

/** `markdown` with other texts in some of its blocks. */
export function withBlocks(markdown: string, texts: ReadonlyMap<FencedBlock, string>): string {
  const lines = markdown.split('\n');
  const fromLast = [...texts].sort(([one], [other]) => other.first - one.first);
  for (const [{ first, last }, text] of fromLast) lines.splice(first, last - first, ...text.split('\n'));
  return lines.join('\n');
}
