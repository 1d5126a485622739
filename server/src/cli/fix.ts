/** `--fix`: applies every certain fix, checks again, and goes on until nothing more can be mended. */
import { check, fixOf } from '../check/check.ts';
import { applyFixes } from '../check/fixes.ts';
import { loadYaml, readMinutes } from '../check/read.ts';
import { absolutePath } from '../host/paths.ts';
import { sha256 } from '../host/sha256.ts';
import { writeWhole } from '../host/write-file.ts';
import type { Minutes } from '../register/model.ts';
import type { YamlReader } from '../syntax/header.ts';
import { stringSource } from '../text/source.ts';
import { counted } from '../text/words.ts';
import { type CommandLine, UsageError } from './command-line.ts';
import type { Workspace } from './workspace.ts';

/** Fixes that undo each other would go on for ever; no chain of real ones is this long. */
const mostRounds = 10;

/** The workspace with every certain fix applied, in memory first: each changed file is then written once, whole. */
export async function fixDocuments(workspace: Workspace, line: CommandLine): Promise<Workspace> {
  const { settings, asOf } = workspace;
  const yaml = await loadYaml();
  let documents = workspace.documents;
  const changed = new Map<string, string>();
  let applied = 0;
  for (let round = 0; round < mostRounds; round++) {
    const result = check(documents, settings, asOf, { sha256 });
    const fixes = result.findings
      .map((finding) => fixOf(finding, result.documents, result.register, settings, { sha256 }))
      .filter((fix) => fix?.certain === true);
    const fixed = applyFixes(fixes as NonNullable<(typeof fixes)[number]>[]);
    if (fixed.texts.size === 0) break;
    applied += fixed.applied;
    for (const [path, text] of fixed.texts) changed.set(path, text);
    documents = documents.map((minutes) => reread(minutes, fixed.texts.get(minutes.path), settings.fiscalStart, yaml));
  }
  for (const [path, text] of changed) {
    const fault = writeWhole(absolutePath(line.cwd, path), text);
    if (fault !== '') throw new UsageError(`${path} ${fault}; the files before it were fixed.`);
  }
  const told =
    applied === 0
      ? 'there is nothing that can be fixed for certain'
      : `${counted(applied, 'fix', 'fixes')} applied in ${counted(changed.size, 'file')}`;
  line.err.write(`matters: ${told}\n`);
  return { ...workspace, documents };
}

function reread(minutes: Minutes, text: string | undefined, fiscalStart: number, yaml: YamlReader): Minutes {
  return text === undefined ? minutes : readMinutes(minutes.path, stringSource(text), text, fiscalStart, yaml);
}
