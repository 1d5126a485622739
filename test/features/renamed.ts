/** Workspaces after a renaming. */
import assert from 'node:assert/strict';
import { applyFixes } from '../../server/src/check/fixes.ts';
import type { Snapshot } from '../../server/src/check/snapshot.ts';
import type { Rename } from '../../server/src/features/rename.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { readWorkspace } from '../support/arbitrary.ts';

/** Every document of the workspace by its path, as it is after a renaming. */
export function textsAfter({ documents }: Snapshot, { edits, summary }: Rename): Map<string, string> {
  const { texts } = applyFixes([{ title: summary, certain: true, edits }]);
  return new Map([...documents].map(([path, { source }]) => [path, texts.get(path) ?? source.text()]));
}

/** The public copy is the same, or refused as it was before. */
export function provePublic(snapshot: Snapshot, path: string, text: string): void {
  const before = snapshot.documents.get(path);
  const [after] = readWorkspace([{ path, text }]);
  assert.ok(before && after);
  const [one, two] = [strip(before.source.text(), before.read), strip(text, after.read)];
  assert.equal(two.ok ? two.text : null, one.ok ? one.text : null);
}
