/** A baseline: findings a workspace had when it began to be checked, left out until they are mended. */
import { absolutePath } from '../host/paths.ts';
import { readText } from '../host/read-file.ts';
import type { Report } from '../report/report.ts';
import { type CommandLine, UsageError } from './command-line.ts';
import { deliver } from './output.ts';

interface BaselineEntry {
  readonly rule: string;
  readonly item: string;
  readonly file: string;
  readonly fingerprint: string;
}

/** Writes the findings of a report as the baseline, in a form that reviews well: a line each, in order. */
export function writeBaseline(file: string, { findings, unread }: Report, line: CommandLine): void {
  const [first] = unread;
  // Without what a missing document would have added, its findings would come back as new.
  if (first !== undefined) throw new UsageError(`the baseline is not written: ${first.path} ${first.message}.`);
  const entries = findings.map(
    ({ rule, item, file: document, fingerprint }): BaselineEntry => ({ rule, item, file: document, fingerprint }),
  );
  const lines = entries.map((entry) => `\n    ${JSON.stringify(entry)}`).join(',');
  deliver(`{\n  "version": 1,\n  "findings": [${lines}\n  ]\n}\n`, file, line);
}

/** The fingerprints that a baseline lists. */
export function readBaseline(file: string, line: CommandLine): readonly string[] {
  const read = readText(absolutePath(line.cwd, file));
  if (!read.ok) throw new UsageError(`the baseline ${file} ${read.message}; --update-baseline writes it.`);
  try {
    const { version, findings } = JSON.parse(read.text) as { version: unknown; findings: BaselineEntry[] };
    if (version === 1 && findings.every(({ fingerprint }) => typeof fingerprint === 'string'))
      return findings.map(({ fingerprint }) => fingerprint);
  } catch {
    // Said below: whatever is wrong with it, the way out is the same.
  }
  throw new UsageError(`the baseline ${file} is not one that --update-baseline wrote; write it anew.`);
}
