/**
 * The corpus: a seeded county of committees, about a hundred meetings each over eight to ten years, in tagged minutes.
 *
 * About 7 KB and 12 tags a document; items are raised once and spoken of at later meetings; a handful stand in hundreds
 * of documents of all bodies. It is a healthy workspace, in which a check finds something in most documents and next to
 * nothing that is an error: that is what a check costs from day to day.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AS_OF, planBodies } from './corpus/body.ts';
import { isoDate } from './corpus/calendar.ts';
import { planCounty } from './corpus/county.ts';
import { minutesOf } from './corpus/meeting.ts';

export interface CorpusOptions {
  /** How many documents. */
  documents: number;
  /** Any whole number; the same one writes the same bytes. */
  seed: number;
}

export interface CorpusDocument {
  /** Path below the root, with `/` between folders and without an ending. */
  path: string;
  text: string;
}

/** What was written. */
export interface CorpusSummary {
  documents: number;
  folders: number;
  /** Size of all documents, in bytes. */
  bytes: number;
  /** Tags, counted by what opens them, so that a planted look-alike may count too. */
  tags: number;
  /** Documents that the engine must keep in two bytes a character (curly quotes, en dashes). */
  twoByte: number;
}

/** The day to judge by, as `2026-01-31`: a check as of today would find more overdue with every day that passes. */
export const CORPUS_AS_OF = isoDate(AS_OF);

const TAG = /(?<!\\)\{(?:[a-z]+ |#)/g;

/** Two faults that are errors, so that their road is walked too, at a third and at two thirds of a large corpus. */
function plantError(text: string, index: number, documents: number): string {
  if (documents < 300) return text;
  const fault = { words: '', at: text.lastIndexOf('The meeting closed') };
  if (index === Math.floor(documents / 3)) fault.words = 'A note was due.{action #planted-note due 31 June 2026} ';
  if (index === Math.floor((documents * 2) / 3)) fault.words = 'The plan was Amber.{#planted-nowhere amber} ';
  return text.slice(0, fault.at) + fault.words + text.slice(fault.at);
}

/** Every document of a corpus, one at a time: nothing but the present one need be kept. */
export function* corpusDocuments({ documents, seed }: CorpusOptions): Generator<CorpusDocument> {
  const bodies = planBodies(documents, seed);
  const county = planCounty(bodies, seed);
  let index = 0;
  for (const body of bodies) {
    for (const { day, text } of minutesOf(body, county)) {
      yield { path: `${body.folder}/${isoDate(day)}`, text: plantError(text, index, documents) };
      index += 1;
    }
  }
}

/** Writes the corpus as `*.minutes`, one folder a body, below `folder` (made where it is missing). */
export function writeCorpus(folder: string, options: CorpusOptions): CorpusSummary {
  const folders = new Set<string>();
  const summary: CorpusSummary = { documents: 0, folders: 0, bytes: 0, tags: 0, twoByte: 0 };
  for (const { path, text } of corpusDocuments(options)) {
    const file = join(folder, `${path}.minutes`);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(file, text);
    summary.documents += 1;
    summary.bytes += Buffer.byteLength(text);
    summary.tags += text.match(TAG)?.length ?? 0;
    summary.twoByte += /[\u0100-\uffff]/.test(text) ? 1 : 0;
  }
  return { ...summary, folders: folders.size };
}
