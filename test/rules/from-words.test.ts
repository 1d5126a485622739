/** What a tag lacks and its words give is offered as the mend. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/check/fixes.ts';
import { notedSnapshot } from '../support/snapshot.ts';

const header = `//- 2024-07-09.minutes as it stands
---
minutes: 1
body: Parks Committee
date: 9 July 2024
owners:
  clerk: { name: Tom Hale, role: Clerk }
---
`;

/** The words with their tag, as the fix of a rule leaves them; `''` where it has none. */
function mended(rule: string, words: string): string {
  const { snapshot, minutes } = notedSnapshot(header + words);
  const finding = snapshot.findingsIn(minutes.path).find((one) => one.rule === rule);
  assert.ok(finding, words);
  const fix = snapshot.fixOf(finding);
  const text = minutes.source.text();
  return fix === undefined
    ? ''
    : applyEdits(text, fix.edits)
        .slice(text.indexOf('---\n', 4) + 4)
        .trimEnd();
}

describe('What a tag lacks and its words give', () => {
  it('is who is to act', () => {
    assert.equal(
      mended('missing-owner', 'Tom Hale would cut the hedge.{action #hedge due 1 August}'),
      'Tom Hale would cut the hedge.{action #hedge @clerk due 1 August}',
    );
    assert.equal(
      mended('missing-owner', 'The Clerk would cut it.{action due 1 August}'),
      'The Clerk would cut it.{action @clerk due 1 August}',
    );
    assert.equal(mended('missing-owner', 'The hedge would be cut.{action #hedge due 1 August}'), '');
  });
  it('is by when', () => {
    const words = 'The hedge would be cut by 30 August.';
    assert.equal(mended('missing-due-date', `${words}{action #hedge}`), `${words}{action #hedge due 30 August}`);
    assert.equal(
      mended('missing-due-date', `${words}{action #hedge @clerk, for #park}`),
      `${words}{action #hedge @clerk, for #park, due 30 August}`,
    );
    assert.equal(mended('vague-date', `${words}{action #hedge due soon}`), `${words}{action #hedge due 30 August}`);
    assert.equal(mended('missing-due-date', 'It was cut in May 2024.{action #hedge}'), '');
  });
});
