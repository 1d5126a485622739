/** What stands where a clause should: the mends keep the clause before it. */
import assert from 'node:assert/strict';
import { notedSnapshot } from '../support/snapshot.ts';

/** The tag as the fix of its first unknown clause leaves it. */
function mended(tag: string): string {
  const { snapshot, minutes } = notedSnapshot(`Said.${tag}`);
  const finding = snapshot.findingsIn(minutes.path).find(({ rule }) => rule === 'unknown-clause');
  const [edit] = (finding && snapshot.fixOf(finding)?.edits) ?? [];
  assert.ok(edit, tag);
  const text = minutes.source.text();
  return (text.slice(0, edit.start) + edit.text + text.slice(edit.end)).slice(text.indexOf('Said.') + 5).trimEnd();
}

describe('The mend of what begins no clause', () => {
  it('takes a stop out that ends nothing', () => {
    assert.equal(mended('{#fence done.}'), '{#fence done}');
    assert.equal(mended('{#fence done;}'), '{#fence done}');
    assert.equal(mended('{action #x @clerk due 5 August 2024.}'), '{action #x @clerk due 5 August 2024}');
    assert.equal(mended('{decision unanimous.}'), '{decision unanimous}');
  });
  it('puts a comma where another mark was to part clauses', () => {
    assert.equal(mended('{action #x @clerk; due 5 August 2024}'), '{action #x @clerk, due 5 August 2024}');
    assert.equal(mended('{metric #x now 5%; target 6%}'), '{metric #x now 5%, target 6%}');
  });
  it('puts the sign before a handle or an id that lacks it', () => {
    const stated = '{owner #clerk called "Tom Hale"}';
    assert.equal(
      mended(`${stated}\nSo.{action #z clerk due 5 August 2024}`),
      `${stated}\nSo.{action #z @clerk due 5 August 2024}`,
    );
    assert.equal(mended('{action z @clerk due 5 August 2024}'), '{action #z @clerk due 5 August 2024}');
  });
  it('parts a remark from the clause before it', () => {
    assert.equal(mended('{#fence done: mended}'), '{#fence done, note mended}');
    assert.equal(mended('{#fence done/mended}'), '{#fence done, note /mended}');
    assert.equal(mended('{#fence done, mended at last}'), '{#fence done, note mended at last}');
  });
});
