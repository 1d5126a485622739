/** Reads every document of a workspace. */
import { loadYaml, type ProseReaders, readMinutes, type Taken } from '../check/read.ts';
import type { Minutes } from '../register/model.ts';
import type { Source } from '../text/source.ts';
import { shownPath } from './paths.ts';
import { DocumentReader, type Unreadable } from './read-file.ts';

export interface LoadedDocuments {
  readonly documents: readonly Minutes[];
  readonly unreadable: readonly Unreadable[];
  /** Documents found changed since they were read, so far: those of a very large workspace are read again when quoted. */
  readonly changed: () => readonly Unreadable[];
}

export interface LoadOptions {
  /** The month fiscal years begin in, from 1. */
  readonly fiscalStart: number;
  /** Whether the texts are to be edited or published, and so must stay as they were read whatever becomes of the files. */
  readonly keepAll?: boolean;
  readonly progress?: Progress | undefined;
  /** Whether the documents are to be judged, and the words that tags are compared with best taken while each text is at hand. */
  readonly judges?: boolean;
  /** Whether what the sentences say is wanted, so that it is best read while each text is at hand. */
  readonly readsProse?: boolean;
  /** Who may read it, beside this. */
  readonly proseReaders?: ProseReaders | undefined;
}

/** Told after every so many documents, so that a long run can show how far it is. */
export type Progress = (done: number, total: number) => void | Promise<void>;

const stride = 256;

/**
 * Reads files, given by absolute paths, into documents named from `cwd`. One after another: to share this between
 * threads or promises costs more than it brings (see test/bench/README.md); the reading of prose alone is worth it.
 */
export async function loadDocuments(
  cwd: string,
  files: readonly string[],
  { fiscalStart, keepAll = false, progress, judges = false, readsProse = false, proseReaders }: LoadOptions,
): Promise<LoadedDocuments> {
  const reader = new DocumentReader(keepAll ? Number.POSITIVE_INFINITY : undefined);
  const documents: Minutes[] = [];
  const unreadable: Unreadable[] = [];
  const pending: { index: number; source: Source }[] = [];
  const taken: Taken = { prose: readsProse, words: judges };
  for (const [done, file] of files.entries()) {
    if (progress !== undefined && done % stride === 0) await progress(done, files.length);
    const path = shownPath(cwd, file);
    const read = reader.read(file);
    if (!read.ok) {
      unreadable.push({ path, message: read.message });
      continue;
    }
    const minutes = readMinutes(path, read.source, read.text, fiscalStart, undefined, {
      ...taken,
      readers: proseReaders,
    });
    if (minutes.read.pending) pending.push({ index: documents.length, source: read.source });
    documents.push(minutes);
  }
  if (pending.length > 0) {
    const yaml = await loadYaml();
    for (const { index, source } of pending) {
      documents[index] = readMinutes(
        (documents[index] as Minutes).path,
        source,
        source.text(),
        fiscalStart,
        yaml,
        taken,
      );
    }
  }
  const changed = () =>
    reader.changed.map((file) => ({
      path: shownPath(cwd, file),
      message: 'changed while it was being checked; check again',
    }));
  return { documents, unreadable, changed };
}
