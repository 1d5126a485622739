/** `--since REF`: only what this branch brought, by checking the workspace as it was where the branch left REF. */
import { check } from '../check/check.ts';
import { loadYaml, readMinutes } from '../check/read.ts';
import { documentsAtMergeBase } from '../host/git.ts';
import { shownPath } from '../host/paths.ts';
import { sha256 } from '../host/sha256.ts';
import { fingerprintsOf } from '../report/fingerprint.ts';
import { stringSource } from '../text/source.ts';
import { type CommandLine, UsageError } from './command-line.ts';
import type { Workspace } from './workspace.ts';

/**
 * The fingerprints of what the workspace had at the merge base, judged on the same day and by the same settings: a rule
 * may accuse a document nobody edited, so changed lines alone would not tell what is new.
 */
export async function fingerprintsBefore(
  reference: string,
  { settings, asOf, covers }: Workspace,
  line: CommandLine,
): Promise<readonly string[]> {
  const before = documentsAtMergeBase(line.cwd, reference, covers);
  if (!before.ok) throw new UsageError(`${before.message}.`);
  const yaml = await loadYaml();
  const documents = [...before.documents].map(([path, text]) =>
    readMinutes(shownPath(line.cwd, path), stringSource(text), text, settings.fiscalStart, yaml),
  );
  return fingerprintsOf(check(documents, settings, asOf, { sha256 }).findings, sha256);
}
