/** The minutes themselves: the marks of Markdown, and headings as committees write them without any. */
import { captures, include, type Repository, type Rule } from './rule.ts';
import { opens } from './tags.ts';

/** How a line without marks ends that is a heading: not as sentences do, a tag left aside. */
const headingEnd = '(?<![.;,:?!\\s])[ \\t]*(?:\\{|\\r?$)';
/** What is decided is set in capitals too, and is no heading. */
const announcements = '(?!(?:RESOLVED|AGREED|NOTED|RECOMMENDED|CARRIED|LOST|PRESENT)\\b)';
const inline = include('escape', 'tag', 'span', 'code', 'bold', 'italic');

export const proseRules: Repository = {
  blocks: {
    patterns: [
      heading('heading', `[ ]{0,3}#{1,6}(?=[ \\t]|\\r?$)`),
      heading(
        'heading.agenda',
        `(?=\\d{1,3}(?:\\.\\d{1,3}){0,3}[.):][ \\t\\x{A0}]+\\p{Lu}[^{\\r\\n]{0,110}${headingEnd})`,
      ),
      heading(
        'heading.capitals',
        `${announcements}(?=\\p{Lu}[^\\p{Ll}{\\r\\n]{0,110}\\p{Lu}[^\\p{Ll}{\\r\\n]{0,20}${headingEnd})`,
      ),
      { match: '^[ ]{0,3}([-*_])(?:[ \\t]*\\1){2,}[ \\t]*\\r?$', name: 'meta.separator.minutes' },
      { match: '^[ \\t]*(>)', captures: captures('punctuation.definition.quote.begin.markdown') },
      {
        match:
          '^[ \\t]*([-*+\\x{2022}\\x{B7}]|\\(?(?:\\d{1,3}|[A-Za-z]|[ivx]{1,5})[.)]|\\d{1,3}(?:\\.\\d{1,3})+\\.?(?=[ \\t]+\\p{Lu}))(?=[ \\t\\x{A0}])',
        captures: captures('punctuation.definition.list.begin.markdown'),
      },
      { match: '^[ \\t]*\\|[ \\t:|-]*-[ \\t:|-]*\\r?$', name: 'punctuation.separator.table.minutes' },
    ],
  },
  inline: { patterns: inline },
  code: {
    match: '(?<!`)(`+)(?!`)([^`\\r\\n]+)\\1(?!`)',
    name: 'markup.inline.raw.string.minutes',
    // Code keeps no tag from being one.
    captures: { 2: { patterns: include('escape', 'tag', 'span') } },
  },
  bold: { patterns: [emphasis('bold', '\\*\\*', '\\*'), emphasis('bold', '__', '_')] },
  italic: { patterns: [emphasis('italic', '\\*', '\\*'), emphasis('italic', '_', '_')] },
};

/** A heading up to its first tag, which would be in the heading's bold type otherwise. */
function heading(scope: string, begin: string): Rule {
  return {
    match: `^${begin}(?:[^{\\r\\n]|\\{(?!${opens}))*`,
    name: `markup.${scope}.minutes`,
    captures: { 0: { patterns: include('code', 'bold', 'italic') } },
  };
}

/** Words between marks, on one line. Underscores inside words, and rows of them to sign on, are none. */
function emphasis(kind: 'bold' | 'italic', mark: string, letter: string): Rule {
  const outside = letter === '_' ? '[\\p{L}\\p{N}_]' : '\\*';
  return {
    name: `markup.${kind}.minutes`,
    begin: `(?<!${outside})${mark}(?=[^\\s*_])(?=[^\\r\\n]*?[^\\s]${mark}(?!${outside}))`,
    end: `(?<=\\S)${mark}(?!${outside})|$`,
    patterns: include('escape', 'tag', 'span', ...(kind === 'bold' ? ['italic'] : [])),
  };
}
