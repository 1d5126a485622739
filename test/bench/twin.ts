/**
 * The Markdown twin of the corpus: the same text for a language server that knows Markdown. Where a tag defines an item
 * there is a link to a heading of the item's name at the end of the document, where a later one speaks of it there is a
 * link to that heading by relative path. So headings are to the one server what defining tags are to the other, and
 * links what mentions are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { type CorpusDocument, type CorpusOptions, corpusDocuments } from './corpus.ts';

/** A tag, with the words in brackets that it may cover: kind, id, the rest. */
const TAG = /(?:\[([^[\]]*)\])?(?<!\\)\{(?:([a-z]+)(?= ))? ?(?:#([a-z][\w.-]*))?([^{}]*)\}/g;

/** The name of an item's heading: its id, which is also how a link names the heading. */
const nameOf = (id: string): string => id.replaceAll('.', '-');

/** Which document defines an id: its path without an ending. The first one, as the corpus raises each item once. */
export type Homes = ReadonlyMap<string, string>;

/** Where each id of documents is defined. */
export function homesOf(documents: Iterable<CorpusDocument>): Homes {
  const homes = new Map<string, string>();
  for (const { path, text } of documents)
    for (const [, , kind, id] of text.matchAll(TAG))
      if (kind !== undefined && id !== undefined && !homes.has(id)) homes.set(id, path);
  return homes;
}

/** The twin of one document. */
export function twinOf({ path, text }: CorpusDocument, homes: Homes): string {
  const sections: string[] = [];
  const body = text.replace(TAG, (whole: string, covered = '', kind: string | undefined, id = '', rest: string) => {
    if (id === '') return whole;
    const home = homes.get(id);
    const defines = kind !== undefined && home === path;
    if (defines) sections.push(`### ${nameOf(id)}\n\n${kind}${rest}\n`);
    const words = covered === '' ? nameOf(id) : covered;
    const link = home === undefined || home === path ? `#${nameOf(id)}` : `${relative(path, home)}#${nameOf(id)}`;
    return `${covered === '' ? ' ' : ''}[${words}](${link})`;
  });
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return [body, ...sections.map((section) => section.replaceAll('\n', end))].join(end);
}

/** Writes the twin of the corpus as `*.md`, one folder a body, below `folder` (made where it is missing). */
export function writeMarkdownTwin(folder: string, options: CorpusOptions): void {
  const homes = homesOf(corpusDocuments(options));
  for (const document of corpusDocuments(options)) {
    const file = join(folder, `${document.path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, twinOf(document, homes));
  }
}

function relative(from: string, to: string): string {
  return `${posix.relative(posix.dirname(from), to)}.md`;
}
