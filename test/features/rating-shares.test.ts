import assert from 'node:assert/strict';
import { ratingsAnswerSchema } from '../../server/src/config/tracker-schema.ts';
import { type RatingSharesOptions, ratingShares } from '../../server/src/features/rating-shares.ts';
import { ratingsAnswer } from '../../server/src/lsp/answers.ts';
import { dayOf, isoDay } from '../../server/src/register/calendar.ts';
import { fixtureTexts, snapshotOfTexts } from '../support/fixture-workspace.ts';
import { notedSnapshot } from '../support/snapshot.ts';

const workspace = `//= as of 2024-03-31
//- board/2023-01-25.minutes as it stands
---
minutes: 1
body: Improvement Board
date: 25 January 2023
---
One.{recommendation #one red}
Two.{recommendation #two amber}
Three, of which nothing is said yet.{recommendation #three}
//- board/2023-06-14.minutes as it stands
---
minutes: 1
body: Improvement Board
date: 14 June 2023
---
Nothing moved.{#one}
//- board/2023-10-18.minutes as it stands
---
minutes: 1
body: Improvement Board
date: 18 October 2023
---
Better.{#one amber} Better still.{#two green, done}
A figure.{metric #figure red, now 3}
//- panel/2024-01-25.minutes as it stands
---
minutes: 1
body: Scrutiny Panel
date: 25 January 2024
---
Off the list.{#one closed}
Instead of it.{action #four, replaces #figure}
`;

describe('The ratings of a plan over time', () => {
  const { snapshot } = notedSnapshot(workspace);
  const shares = (options: RatingSharesOptions = {}) =>
    ratingShares(snapshot, options).meetings.map(
      ({ day, red, amber, green, blue }) => `${isoDay(day)} ${red}-${amber}-${green}-${blue}`,
    );

  it('are counted after each day that moved one, and what leaves the plan is counted no more', () => {
    assert.deepEqual(shares(), ['2023-01-25 1-1-0-0', '2023-10-18 1-1-1-0', '2024-01-25 0-0-1-0']);
  });

  it('are counted from the day since which they are said to be so, but not from before what was told first', () => {
    const since = workspace
      .replace('{#one amber}', '{#one amber since September 2023}')
      .replace('{#two green, done}', '{#two green since 2022, done}');
    const told = ratingShares(notedSnapshot(since).snapshot).meetings;
    assert.deepEqual(
      told.map(({ day, red, amber, green }) => `${isoDay(day)} ${red}-${amber}-${green}`),
      ['2023-01-25 1-0-1', '2023-09-01 0-1-1', '2023-10-18 1-1-1', '2024-01-25 0-0-1'],
    );
  });

  it('are what they were on an earlier day', () => {
    assert.deepEqual(shares({ asOf: dayOf(2023, 12, 31) }), ['2023-01-25 1-1-0-0', '2023-10-18 1-1-1-0']);
    assert.deepEqual(shares({ asOf: dayOf(2022, 12, 31) }), []);
  });

  it('are those of the items wanted, and of the latest meetings', () => {
    assert.deepEqual(shares({ kinds: ['recommendation'] }), [
      '2023-01-25 1-1-0-0',
      '2023-10-18 0-1-1-0',
      '2024-01-25 0-0-1-0',
    ]);
    assert.deepEqual(shares({ text: 'two' }), ['2023-01-25 0-1-0-0', '2023-10-18 0-0-1-0']);
    assert.deepEqual(shares({ points: 1 }), ['2024-01-25 0-0-1-0']);
  });

  for (const name of ['aldermere', 'mirefield'] as const) {
    it(`of ${name} are sent as the schema says`, () => {
      const answer = ratingsAnswer(ratingShares(snapshotOfTexts(fixtureTexts(name))), true);
      assert.deepEqual(ratingsAnswerSchema.parse(JSON.parse(JSON.stringify(answer))), answer);
    });
  }
});
