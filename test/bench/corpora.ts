/** The corpora of a run, each written once, and the machine they are read on. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { type CorpusSummary, writeCorpus } from './corpus.ts';
import { writeMarkdownTwin } from './twin.ts';

const progress = (text: string): boolean => process.stderr.write(`${text}\n`);

export interface Corpus {
  folder: string;
  summary: CorpusSummary;
}

/** The corpus of this size below `root`: as it was left there for the same seed, or written now. */
export function corpusOf(root: string, documents: number, seed: number): Corpus {
  const folder = join(root, String(documents));
  const noteFile = join(root, `${documents}-seed-${seed}.json`);
  if (existsSync(noteFile)) return { folder, summary: JSON.parse(readFileSync(noteFile, 'utf8')) };
  progress(`Writing ${documents} documents ...`);
  rmSync(folder, { recursive: true, force: true });
  const summary = writeCorpus(folder, { documents, seed });
  writeFileSync(noteFile, JSON.stringify(summary));
  return { folder, summary };
}

/** The folder of its Markdown twin, the same way. */
export function twinFolderOf(root: string, documents: number, seed: number): string {
  const folder = join(root, `${documents}-markdown`);
  const noteFile = join(root, `${documents}-markdown-seed-${seed}.json`);
  if (existsSync(noteFile)) return folder;
  progress(`Writing ${documents} documents as Markdown ...`);
  rmSync(folder, { recursive: true, force: true });
  writeMarkdownTwin(folder, { documents, seed });
  writeFileSync(noteFile, '{}');
  return folder;
}

export function machineInWords(): string {
  const processors = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${processors}`;
}
