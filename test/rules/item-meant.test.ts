/** Which item that is known a sentence is taken to say more of, before a new one is made of it. */
import assert from 'node:assert/strict';
import { tagOffers } from '../../server/src/features/tag-all.ts';
import { notedSnapshot } from '../support/snapshot.ts';

const known = `---
minutes: 1
body: Parish Council
date: 9 April 2024
owners:
  clerk: { name: Mrs J. Pardoe, role: Parish Clerk }
  treasurer: { name: Tom Aske, role: Treasurer }
---
The Treasurer would review the reserves policy.{action #reserves-policy @treasurer due May 2024}

The Treasurer would bring a report on allotment rents to the next meeting.{action #allotment-rents @treasurer due next meeting}

The Clerk would write to the Bridge Authority about the ford in Tanner Lane.{action #ford @clerk due May 2024}

The Clerk would write to the stallholders.{action #stallholders @clerk due May 2024}

`;

/** The item each sentence would say more of; `''` where it makes one of its own. */
function means(cases: Readonly<Record<string, string>>): void {
  for (const [words, id] of Object.entries(cases)) {
    const { snapshot, minutes } = notedSnapshot(`${known}${words}\n`);
    const [offer] = tagOffers(snapshot, minutes);
    assert.equal(/^\{#([\w-]+)/u.exec(offer?.choices[0]?.tag ?? '')?.[1] ?? '', id, words);
  }
}

describe('The item that a sentence says more of', () => {
  it('is that of the same thing, whatever else is said of it', () => {
    means({
      'The Treasurer would now finish the review of the reserves policy by July 2024.': 'reserves-policy',
      'The Clerk would write again to the Bridge Authority about the ford, since nobody had answered.': 'ford',
      'The Treasurer would bring the report on rents of allotments in June 2024.': 'allotment-rents',
    });
  });

  it('is none where the same is to be done to another thing', () => {
    means({
      'The Treasurer would review the investment policy by June 2024.': '',
      'The Treasurer would bring a report on burial fees to the next meeting.': '',
      'The Clerk would write to the Education Authority about places.': '',
      'The Clerk would write to the Highways Office.': '',
    });
  });
});
