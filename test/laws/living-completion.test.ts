import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LivingCheck } from '../../server/src/check/living-check.ts';
import type { Snapshot } from '../../server/src/check/snapshot.ts';
import { defaultSettings, type Settings } from '../../server/src/config/settings.ts';
import { completionsAt } from '../../server/src/features/completion.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import { readWorkspace, workspace } from '../support/arbitrary.ts';
import { changed, step } from '../support/arbitrary-edits.ts';
import { law } from '../support/law.ts';
import { changeOf } from '../support/living-changes.ts';
import { snapshotOf } from '../support/whole-snapshot.ts';
import { ports } from '../support/workspace.ts';

const settings: Settings = { ...defaultSettings, rules: [] };

/** Everything that is offered behind the signs of a document and the braces of its tags. */
function offeredIn(snapshot: Snapshot, minutes: Minutes): object[] {
  const text = minutes.source.text();
  const signs = [...text.matchAll(/[{#@]/gu)].map(({ index }) => index + 1);
  // Each offset once with nothing typed, and once behind a letter.
  return signs
    .flatMap((at) => [at, at + 1])
    .map((offset) => completionsAt(snapshot, minutes, offset, { snippets: true }));
}

describe('What is offered while documents are edited', () => {
  const scripts = fc.tuple(
    workspace(),
    fc.integer({ min: dayOf(2019, 10, 1), max: dayOf(2024, 6, 30) }),
    fc.array(fc.tuple(step(), fc.boolean()), { minLength: 1, maxLength: 6 }),
  );
  law('is what would be offered if all had just been read', 60, scripts, ([files, asOf, script]) => {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const living = new LivingCheck(settings, asOf, ports);
    for (const _ of living.fill(readWorkspace(files)));
    for (const [one, reread] of script) {
      const before = living.snapshot.documents;
      const changes = [...changed(texts, one)].map(([path, text]) => {
        if (text === null) texts.delete(path);
        else texts.set(path, text);
        return changeOf(before.get(path), path, text, reread);
      });
      living.change(changes);
      const documents = readWorkspace([...texts].map(([path, text]) => ({ path, text })));
      const fresh = snapshotOf(documents, settings, asOf, ports);
      for (const minutes of documents) {
        const kept = living.snapshot.documents.get(minutes.path) as Minutes;
        assert.deepEqual(offeredIn(living.snapshot, kept), offeredIn(fresh, minutes));
      }
    }
  });

  it('tells of an item that nobody edited how it stands now', () => {
    const header = (date: string) => `---\nminutes: 1\nbody: Board\ndate: ${date}\n---\n`;
    const roof = `${header('1 May 2024')}Mend the roof.{action #roof due July 2024}\n`;
    const files = [
      { path: 'a.minutes', text: roof },
      { path: 'b.minutes', text: `${header('3 May 2024')}Paint the hall.{action #hall due July 2024, needs #roof}\n` },
      { path: 'c.minutes', text: `${header('5 May 2024')}More of it.{#}\n` },
    ];
    const living = new LivingCheck(settings, dayOf(2024, 5, 31), ports);
    for (const _ of living.fill(readWorkspace(files)));
    const standing = () => {
      const minutes = living.snapshot.documents.get('c.minutes') as Minutes;
      const { entries } = completionsAt(living.snapshot, minutes, minutes.source.text().indexOf('#') + 1);
      return entries.find(({ label }) => label === '#hall')?.detail;
    };
    assert.equal(standing(), '○ action, open, due 31 July 2024');
    const before = living.snapshot.documents.get('a.minutes');
    living.change([changeOf(before, 'a.minutes', roof.replace('due July 2024', 'withdrawn'), true)]);
    assert.equal(standing(), '⊘ action, blocked, due 31 July 2024');
  });
});
