/** What is done to a server: which documents are opened, and where in them it is asked what. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusDocument, corpusDocuments } from '../corpus.ts';
import { homesOf, twinOf } from '../twin.ts';
import type { ServerKind } from './client.ts';

/** A stretch of an opened document, found again by its words. */
export interface Spot {
  /** Index of the opened document. */
  document: number;
  /** Offset in code units. */
  offset: number;
}

/** Where our server and the peer are asked the same thing, each in its own language. */
export interface Workload {
  /** Absolute paths and texts of the documents that are opened. */
  opened: { path: string; text: string }[];
  /** A document with a fault typed into it that is seen without any other document. */
  first: { path: string; text: string };
  /** Within a word of running text, a place a document. */
  prose: Spot[];
  /** Names of items that an earlier meeting defined, where they are mentioned. */
  mentions: Spot[];
  /** Behind what makes an editor ask for the names of items. */
  names: Spot[];
  /** Behind what makes it ask for something else. */
  others: Spot[];
  queries: readonly string[];
  /** Of the item that recurs: within its defining tag (within its heading), and behind its name there. */
  recurring: { words: Spot; name: Spot };
  /** A document of about a megabyte that lies on no disk. */
  large: { path: string; text: string; offset: number };
}

/** What both workloads are made of. */
export interface Plan {
  /** The item whose mentions are next to a thousand. */
  recurring: string;
  /** In how many documents of the corpus it is spoken of. */
  places: number;
  /** Paths of the documents to open, without an ending; the one that defines the recurring item comes first. */
  paths: string[];
  large: CorpusDocument;
}

const OPENED = 20;
const LARGE_DOCUMENTS = 145;
const QUERIES = ['agency', 'fire door', 'academy', 'housing', 'turnover rate', 'kempford', 'consultation', 'welfare'];

export function planOf(documents: number, seed: number): Plan {
  const mentioned = new Map<string, number>();
  const paths: string[] = [];
  const homes = homesOf(corpusDocuments({ documents, seed }));
  for (const { path, text } of corpusDocuments({ documents, seed })) {
    paths.push(path);
    for (const id of new Set(text.match(/(?<=\{#)[a-z][\w.-]*/g))) mentioned.set(id, (mentioned.get(id) ?? 0) + 1);
  }
  const far = ([, count]: [string, number]): number => Math.abs(count - 1000);
  const [recurring, places] = [...mentioned].reduce((best, one) => (far(one) < far(best) ? one : best));
  const spread = Array.from({ length: OPENED }, (_, index) => paths[Math.floor(((index + 0.7) * documents) / OPENED)]);
  const wanted = [homes.get(recurring), ...spread].filter((path) => path !== undefined);
  return { recurring, places, paths: [...new Set(wanted)].slice(0, OPENED), large: largeDocument(seed) };
}

/** A year of minutes as one document, with ids that no other document has. */
function largeDocument(seed: number): CorpusDocument {
  const texts: string[] = [];
  for (const { text } of corpusDocuments({ documents: LARGE_DOCUMENTS, seed: seed + 1 })) {
    // The first header is the document's own.
    texts.push(texts.length === 0 ? text : text.slice(text.indexOf('\n# ')));
  }
  const text = texts
    .join('\n')
    .replaceAll('\r\n', '\n')
    .replaceAll(/#(?=[a-z])/g, '#year-');
  return { path: 'combined/2026-01-09', text };
}

/** Where in tagged minutes each thing is asked. */
export function minutesWorkload(plan: Plan, folder: string, { ending }: ServerKind): Workload {
  const opened = readAll(plan, folder, ending);
  const { text } = plan.large;
  return {
    opened,
    first: faulty(opened, 'A note was due.{action #typed-note due 31 June 2026} '),
    prose: everywhere(opened, /(?<=\b[Tt]he )(?=[a-z]{4})/g, 1),
    mentions: everywhere(opened, /(?<=\{#)(?=[a-z])/g, 3),
    names: everywhere(opened, /(?<=\{#)(?=[a-z])/g, 3),
    others: [
      ...everywhere(opened, /(?<=\{[^{}]*@)(?=[a-z])/g, 2),
      ...everywhere(opened, /(?<=\{[^{}]*\bdue )(?=[a-z0-9])/g, 2),
    ],
    queries: QUERIES,
    recurring: {
      words: only(opened, new RegExp(`(?<=\\{[a-z]+ #${plan.recurring} [^{}]*\\d)`)),
      name: only(opened, new RegExp(`(?<=\\{[a-z]+ #${plan.recurring})`)),
    },
    large: { path: join(folder, plan.large.path + ending), text, offset: middleOf(text) },
  };
}

/** The same in its Markdown twin. */
export function markdownWorkload(plan: Plan, folder: string, { ending }: ServerKind): Workload {
  const opened = readAll(plan, folder, ending);
  const text = twinOf(plan.large, homesOf([plan.large]));
  const heading = plan.recurring.replaceAll('.', '-');
  return {
    opened,
    first: faulty(opened, 'See [the note](#typed-note). '),
    prose: everywhere(opened, /(?<=\b[Tt]he )(?=[a-z]{4})/g, 1),
    mentions: everywhere(opened, /(?<=\]\([^()#]*\.md#)(?=[a-z])/g, 3),
    names: everywhere(opened, /(?<=\]\([^()#]*\.md#)(?=[a-z])/g, 3),
    others: everywhere(opened, /(?<=\]\()(?=[0-9.])/g, 4),
    queries: QUERIES,
    recurring: {
      words: only(opened, new RegExp(`(?<=### ${heading}\\r?\\n\\r?\\n[^\\n]*\\d)`)),
      name: only(opened, new RegExp(`(?<=### ${heading})(?=\\r?\\n)`)),
    },
    large: { path: join(folder, plan.large.path + ending), text, offset: middleOf(text) },
  };
}

function readAll({ paths }: Plan, folder: string, ending: string): Workload['opened'] {
  return paths.map((path) => {
    const file = join(folder, path + ending);
    return { path: file, text: readFileSync(file, 'utf8') };
  });
}

function faulty(opened: Workload['opened'], fault: string): Workload['first'] {
  const { path, text } = opened.at(-1) as { path: string; text: string };
  return { path, text: text.replace('The meeting closed', `${fault}The meeting closed`) };
}

/** The first `most` places of each document that a pattern stands at. */
function everywhere(opened: Workload['opened'], pattern: RegExp, most: number): Spot[] {
  return opened.flatMap(({ text }, document) =>
    [...text.matchAll(pattern)].slice(0, most).map(({ index }) => ({ document, offset: index })),
  );
}

function only(opened: Workload['opened'], pattern: RegExp): Spot {
  const document = opened.findIndex(({ text }) => pattern.test(text));
  const offset = opened[document]?.text.search(pattern);
  if (offset === undefined) throw new Error(`no opened document matches ${pattern}`);
  return { document, offset };
}

/** A place within a word near the middle of a text. */
function middleOf(text: string): number {
  return text.indexOf(' the ', text.length / 2) + 3;
}
