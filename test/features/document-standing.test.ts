import assert from 'node:assert/strict';
import { mattersToRaise } from '../../server/src/features/document-standing.ts';
import { notedSnapshot } from '../support/snapshot.ts';

/** The lines to be raised in the minutes of March, as of a day. */
function raised(asOf: string, march: string): string[] {
  const { snapshot, minutes } = notedSnapshot(
    `//= as of ${asOf}\n//- 2024-01-10.minutes\nThe gate would be painted.{action #gate}\nThe roof would be mended.{action #roof}\n//- 2024-03-14.minutes\n${march}|>`,
  );
  return mattersToRaise(snapshot, minutes);
}

describe('The matters that minutes have yet to speak of', () => {
  it('are those open, but for what the minutes name, on the day and before it', () => {
    for (const asOf of ['2024-03-14', '2024-02-01'])
      assert.deepEqual(raised(asOf, 'The gate was shut.{#gate}'), ['- The roof would be mended.{#roof}'], asOf);
  });
});
