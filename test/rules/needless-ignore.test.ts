/** An ignore tag that has nothing to keep quiet today may be needed on another day. */
import assert from 'node:assert/strict';
import { notedSnapshot } from '../support/snapshot.ts';

const found = (text: string) => {
  const { snapshot, minutes } = notedSnapshot(`//= as of 14 May 2024\n//- 2024-05-14.minutes\n${text}`);
  return snapshot
    .findingsIn(minutes.path)
    .map((finding) => `${finding.rule}${snapshot.fixOf(finding)?.certain === true ? ', mended unasked' : ''}`);
};

describe('An ignore tag with nothing to keep quiet', () => {
  it('is left alone where its rule goes by the day and an item stands beside it', () => {
    const item = 'The roof would be mended.{action #roof @clerk due 31 July 2024}';
    assert.deepEqual(found(`${item}{ignore overdue, because the builder is late}`), []);
    assert.deepEqual(found('It rained.{ignore overdue, because the builder is late}'), [
      'needless-ignore, mended unasked',
    ]);
    assert.deepEqual(found(`${item}{ignore overdue, missing-owner, because the builder is late}`), ['needless-ignore']);
  });
  it('is taken out unasked only where no item can ever need it', () => {
    const item = 'The roof would be mended.{action #roof @clerk due 31 July 2024}';
    assert.deepEqual(found(`${item}{ignore missing-owner, because it does}`), ['needless-ignore']);
    assert.deepEqual(found(`${item}{ignore, because it does}`), ['needless-ignore, mended unasked']);
    assert.deepEqual(found('It rained.{ignore missing-owner, because it does}'), ['needless-ignore, mended unasked']);
  });
});
