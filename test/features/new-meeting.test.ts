import assert from 'node:assert/strict';
import { newMeeting } from '../../server/src/features/new-meeting.ts';
import { type Day, dayOf } from '../../server/src/register/calendar.ts';
import type { Item } from '../../server/src/register/model.ts';
import { isPending } from '../../server/src/register/queries.ts';
import { fixtureTexts, readText, snapshotOfTexts } from '../support/fixture-workspace.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { snapshotOf } from '../support/whole-snapshot.ts';
import { ports } from '../support/workspace.ts';

const june = dayOf(2024, 6, 13);

function checkNew(notation: string, expected: string, day: Day = june, body = 'panel'): void {
  assert.equal(newMeeting(notedSnapshot(notation).snapshot, body, day), expected.replace(/^\n/u, ''));
}

const header = '---\nminutes: 1\nbody: Panel\ndate: 14 March 2024\n---\n';
const newHeader = '---\nminutes: 1\nbody: Panel\ndate: 13 June 2024\nstatus: draft\n---\n';

describe('A new meeting', () => {
  it('has the header of the last without what was of that day, its headings, and what is open under its own', () => {
    checkNew(
      `//- a.minutes as it stands
---
minutes: 1
body: Children's  Panel
date: Thursday 14 March 2024
title: Progress
venue: "Room 2: Guildhall"
chair: [Cllr A, "Cllr B, MBE"]
present:
  - Cllr A
next: 13 June 2024
status: approved
owners:
  clerk: Tom Hale
public: 0000000000000000000000000000000000000000000000000000000000000000
---
# Panel: minutes of 14 March 2024

## 1. Minutes

They were agreed.{decision agreed}

## 2. Matters arising

Nothing arose.

## 3. [Hubs]{metric #hubs now 3} 🦉

Hubs would be mapped by June 2024.{action #map due June 2024}
The lift would be mended by May 2024.{action #lift @clerk due May 2024}
Somebody would ring.{action}
`,
      `
---
minutes: 1
body: Children's  Panel
date: 13 June 2024
venue: "Room 2: Guildhall"
chair: ["Cllr A", "Cllr B, MBE"]
status: draft
---
# Panel: minutes of 13 June 2024

## 1. Minutes

## 2. Matters arising

- Somebody would ring.
- The lift would be mended by May 2024.{#lift}
- Hubs would be mapped by June 2024.{#map}

## 3. Hubs 🦉
`,
      june,
      "children's panel",
    );
  });

  it('has its matters arising at the end where the last had none, in the manner of its headings', () => {
    const matters = 'The lift would be mended.{action #lift}';
    const line = '- The lift would be mended.{#lift}\n';
    const manners: readonly (readonly [string, string])[] = [
      ['# Panel\n\n## Lifts\n', '# Panel\n\n## Lifts\n\n## Matters arising\n'],
      ['# Panel\n', '# Panel\n\n## Matters arising\n'],
      ['# 1. Lifts\n', '# 1. Lifts\n\n# 2. Matters arising\n'],
      ['1. Minutes\n\n2. Lifts\n', '1. Minutes\n\n2. Lifts\n\n3. Matters arising\n'],
      ['PANEL\n\n**Lifts**\n', 'PANEL\n\n**Lifts**\n\n**Matters arising**\n'],
      ['Panel\n=====\n\nLifts\n-----\n', '# Panel\n\n## Lifts\n\n## Matters arising\n'],
    ];
    for (const [before, after] of manners)
      checkNew(`//- a.minutes as it stands\n${header}${before}\n${matters}\n`, `${newHeader}${after}\n${line}`);
    checkNew(`//- a.minutes as it stands\n${header}${matters}\n`, `${newHeader}Matters arising\n\n${line}`);
  });

  it('has only headings where nothing is open, and only a header where nothing is known', () => {
    checkNew(`//- a.minutes as it stands\n${header}# Panel\n\nAll was well.\n`, `${newHeader}# Panel\n`);
    checkNew(`//- a.minutes as it stands\n${header}`, newHeader);
    checkNew('//- a.minutes as it stands\nNo header.', newHeader.replace('Panel', '"Moot: new"'), june, 'Moot: new');
  });

  it('writes dates and line ends as the last did', () => {
    checkNew(
      `//- a.minutes as it stands\n${header.replace('14 March 2024', '2024-03-14')}# 2024-03-14\n`
        .replaceAll('\n', '\r\n')
        .replace('\r\n', '\n'),
      `${newHeader.replace('13 June 2024', '2024-06-13')}# 2024-06-13\n`.replaceAll('\n', '\r\n'),
    );
  });

  it('begins from the meeting before its day, and survives a tag that never closes', () => {
    checkNew(
      `//- a.minutes as it stands\n${header}# First\n\nOne.{action #one\n\n//- b.minutes as it stands\n${header.replace('14 March', '14 July')}# Second\n`,
      `${newHeader}# First\n\n## Matters arising\n\n- One.{#one}\n`,
    );
  });

  it('keeps words that look like markup words', () => {
    checkNew(
      `//- a.minutes as it stands\n${header}# \\{action} [1]\n\nThe [note] on \\{metric} would {#be} read.{action #note}\n`,
      `${newHeader}# \\{action} [1]\n\n## Matters arising\n\n- The [note] on \\{metric} would read.{#note}\n`,
    );
  });
});

describe('The laws of a new meeting', () => {
  for (const name of ['aldermere', 'mirefield'] as const) {
    const texts = fixtureTexts(name);
    const snapshot = snapshotOfTexts(texts);
    for (const body of snapshot.register.bodies.values()) {
      it(`of ${body.name} (${name}) brings no error, and says more of every open item without changing any`, () => {
        // The day that `next meeting` was taken for before.
        const day = body.meetings.at(-1)?.meeting.next ?? june;
        const path = 'new/2024.minutes';
        const documents = [...snapshot.documents.values()];
        const written = readText(path, newMeeting(snapshot, body.key, day));
        const before = snapshotOf(documents, snapshot.settings, day, ports).register;
        const after = snapshotOf([...documents, written], snapshot.settings, day, ports);
        const errors = after.findingsIn(path).filter(({ severity }) => severity === 'error');
        assert.deepEqual(
          errors.map(({ message }) => message),
          [],
        );
        for (const [id, item] of before.items) {
          const told = after.register.items.get(id) ?? assert.fail(id);
          const isTheirs = item.mentions.some(({ minutes }) => minutes.meeting.bodyKey === body.key);
          const expected = isTheirs && isPending(item, before) ? 1 : 0;
          assert.equal(told.mentions.length - item.mentions.length, expected, id);
          assert.deepEqual(withoutMeetings(told), withoutMeetings(item), id);
        }
      });
    }
  }
});

/** What is known of an item, but for the tags that speak of it and for dates that hang on when the body meets next. */
function withoutMeetings({ mentions, deadlines, ...rest }: Item) {
  return { ...rest, deadlines: deadlines.filter(({ said }) => said.form !== 'meeting') };
}
