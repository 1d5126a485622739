import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Snapshot } from '../../server/src/check/snapshot.ts';
import { defaultSettings, type Settings } from '../../server/src/config/settings.ts';
import { renameAt } from '../../server/src/features/rename.ts';
import { occurrencesIn } from '../../server/src/register/occurrences.ts';
import { stateOf } from '../../server/src/register/queries.ts';
import { readWorkspace, type WorkspaceFile, workspace } from '../support/arbitrary.ts';
import { law } from '../support/law.ts';
import { snapshotOf } from '../support/whole-snapshot.ts';
import { ports } from '../support/workspace.ts';
import { provePublic, textsAfter } from './renamed.ts';

describe('Renaming', () => {
  const quiet = defaultSettings.rules.map((setting) =>
    setting.rule.id.startsWith('similar-') ? { ...setting, level: 'off' as const } : setting,
  );
  const settings: Settings = { ...defaultSettings, rules: quiet };
  const asOf = 18_500;

  function snapshotFrom(files: readonly WorkspaceFile[]): Snapshot {
    return snapshotOf(readWorkspace(files), settings, asOf, ports);
  }

  /** What the workspace comes to, with one name for another. */
  function gist({ register, documents, findingsIn }: Snapshot, rename: (id: string) => string) {
    const items = [...register.items.values()].map((item) => {
      const links = [...item.needs, ...item.serves, ...item.replaces].map(({ value }) => rename(value));
      const owners = item.owners?.value.map(({ name }) => rename(name));
      return [rename(item.id), item.kind, stateOf(item, register), item.mentions.length, links, owners];
    });
    const findings = [...documents.keys()].flatMap((path) => findingsIn(path).map(({ rule }) => `${path} ${rule}`));
    const owners = [...register.owners.keys()].map(rename);
    return JSON.stringify({ items, owners, findings: findings.sort() });
  }

  law(
    'changes nothing but the name, and back again gives the same bytes',
    250,
    fc.tuple(workspace(4), fc.nat()),
    ([files, pick]) => {
      const before = snapshotFrom(files);
      const all = [...before.documents.values()].flatMap(occurrencesIn);
      const chosen = all[pick % Math.max(1, all.length)];
      if (chosen === undefined) return;
      const renamed = renameAt(before, chosen.minutes, chosen.start + chosen.sign.length, 'zzz');
      if (!renamed.ok) {
        assert.match(renamed.message, /body/u, 'a body goes by its own name');
        return;
      }
      const texts = textsAfter(before, renamed);
      for (const [path, text] of texts) provePublic(before, path, text);
      const after = snapshotFrom([...texts].map(([path, text]) => ({ path, text })));
      // An item and an owner may have had the same name, and only one of them has the new one.
      const shared = (name: string) =>
        before.register.items.has(name) &&
        all.some((one) => one.name === name && (one.sign !== '#' || one.tag?.kind === 'owner'));
      if (!shared(chosen.name)) {
        assert.equal(
          gist(after, (name) => (name === 'zzz' ? chosen.name : name)),
          gist(before, (name) => name),
        );
      }
      const first = renamed.edits[0];
      assert.ok(first);
      const minutes = after.documents.get(first.minutes.path);
      assert.ok(minutes);
      const back = renameAt(after, minutes, first.start, chosen.name);
      if (!back.ok)
        return assert.ok(shared(chosen.name) || /taken|already|body|spoken/u.test(back.message), back.message);
      assert.deepEqual(textsAfter(after, back), new Map(files.map(({ path, text }) => [path, text])));
    },
  );
});
