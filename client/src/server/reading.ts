/** How far the server has come with reading documents, in its own words. */
import type { WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport } from 'vscode-languageclient';

/** `''` once all are read. */
export function readingInWords(progress: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): string {
  return progress.kind === 'end' ? '' : (progress.message ?? '…');
}
