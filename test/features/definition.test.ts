import assert from 'node:assert/strict';
import { defaultSettings, type Settings } from '../../server/src/config/settings.ts';
import { declarationAt, definitionAt } from '../../server/src/features/definition.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { shownPlace } from './shown-places.ts';

function checkDefinition(notation: string, expected: readonly string[], settings: Partial<Settings> = {}): void {
  const { snapshot, minutes, offset } = notedSnapshot(notation, settings);
  const found = definitionAt(snapshot, minutes, offset);
  assert.deepEqual((found?.targets ?? []).map(shownPlace), expected);
  for (const { start, end, whole } of found?.targets ?? [])
    assert.ok(whole.start <= start && end <= whole.end, 'the whole holds the place');
  if (found !== undefined) assert.ok(found.words.start <= offset && offset <= found.words.end);
}

function checkDeclaration(notation: string, expected: readonly string[]): void {
  const { snapshot, minutes, offset } = notedSnapshot(notation);
  assert.deepEqual((declarationAt(snapshot, minutes, offset)?.targets ?? []).map(shownPlace), expected);
}

const stated = { role: '', of: '', since: null, until: null, aliases: [] };

describe('Going to the definition', () => {
  describe('of an item', () => {
    it('leads to the tag that defines it', () =>
      checkDefinition(
        `//- 2024-01-10.minutes
The Director would publish the plan.{action #plan @director due May 2024}
//- 2024-03-13.minutes
It was not ready.{#pl|>an due June 2024}`,
        ['2024-01-10.minutes 6:38 action #plan'],
      ));

    it('leads to itself from where it stands', () =>
      checkDefinition('The plan.{action #plan|> due May 2024}', ['2024-01-10.minutes 6:11 action #plan']));

    it('is found from a clause', () =>
      checkDefinition('A.{action #one}\nB.{action #two, needs #|>one}', ['2024-01-10.minutes 6:4 action #one']));

    it('is every tag that defines it, the first one first', () =>
      checkDefinition(
        `//- b/2024-01-10.minutes
Later by path.{action #plan}
//- a/2024-01-10.minutes
Earlier by path.{rec #plan}
More.{#plan|>}`,
        ['a/2024-01-10.minutes 6:18 rec #plan', 'b/2024-01-10.minutes 6:16 action #plan'],
      ));

    it('is found though it is only made after the day looked at', () =>
      checkDefinition(
        `//= as of 2024-02-01
//- 2024-01-10.minutes
The plan was spoken of.{#pla|>n}
//- 2024-03-13.minutes
The plan.{action #plan}`,
        ['2024-03-13.minutes 6:11 action #plan'],
      ));

    it('is nowhere where nothing defines it', () => checkDefinition('The plan.{#plan|> amber}', []));
    it('is found in a tag that is being typed', () =>
      checkDefinition('A plan.{action #plan}\n\nMore.{#plan|>\n\nThe end.', ['2024-01-10.minutes 6:9 action #plan']));
    it('is found behind surrogate pairs and line ends of two letters', () =>
      checkDefinition('😀 The plan 😀.{action #plan}\r\n| 😀 | more {#plan|>} |', [
        '2024-01-10.minutes 6:17 action #plan',
      ]));
    it('is not sought in prose that looks alike', () => checkDefinition('A.{action #plan} and #pla|>n', []));
    it('is not sought in an empty document', () => checkDefinition('//- a.minutes as it stands\n|>', []));
  });

  describe('of an owner', () => {
    it('leads to the entry of a header', () =>
      checkDefinition(
        `---
minutes: 1
body: Panel
date: 2024-01-10
owners:
  director: Lyn Ferguson
---
It would come.{action #a @direc|>tor}`,
        ['2024-01-10.minutes 6:3 director'],
      ));

    it('has the present holder first, then those before', () =>
      checkDefinition(
        `//- 2023-01-10.minutes
Ann Roe came.{owner #director called "Ann Roe", since January 2023, until December 2023}
//- 2024-01-10.minutes
Lyn Ferguson came.{owner #director called "Lyn Ferguson", since January 2024}
It would come.{action #a @director|>}`,
        ['2024-01-10.minutes 6:26 #director', '2023-01-10.minutes 6:21 #director'],
      ));

    it('is found by another name', () =>
      checkDefinition(
        `---
minutes: 1
body: Panel
date: 2024-01-10
owners:
  icb:
    name: Integrated Care Board
    aliases: [the Health Board]
---
It would come.{action #a @the-health-|>board}`,
        ['2024-01-10.minutes 6:3 icb'],
      ));

    it('may be the configuration', () =>
      checkDefinition('It would come.{action #a @ofsted|>}', ['configuration'], {
        ...defaultSettings,
        owners: [{ ...stated, handle: 'ofsted', name: 'Ofsted', at: { start: 20, end: 28 } }],
      }));

    it('is the header of the latest meeting for a body', () =>
      checkDefinition(
        `//- Audit Committee/2024-01-10.minutes
One.
//- Audit Committee/2024-03-13.minutes
Two.
//- Panel/2024-02-01.minutes
It was for the other committee.{action #a to @audit-|>committee}`,
        ['Audit Committee/2024-03-13.minutes 3:7 Audit Committee'],
      ));

    it('is nowhere where nobody states it', () => checkDefinition('It would come.{action #a @who|>}', []));
  });

  describe('of a meeting', () => {
    const meetings = `//- Panel/2024-03-13.minutes
Two.
//- Panel/2024-01-10.minutes
`;
    it('leads from `next meeting` to its minutes', () =>
      checkDefinition(`${meetings}It would come.{action #a due next mee|>ting}`, [
        'Panel/2024-03-13.minutes 4:1 date: 2024-03-13',
      ]));
    it('leads from a slip to it, too', () =>
      checkDefinition(`${meetings}It slipped.{action #a slipped from May to next mee|>ting}`, [
        'Panel/2024-03-13.minutes 4:1 date: 2024-03-13',
      ]));
    it('leads nowhere before it was held', () => checkDefinition('It would come.{action #a due next mee|>ting}', []));
    it('leads from the minutes that were read', () =>
      checkDefinition(
        `//- Panel/2024-01-10.minutes
One.
//- Panel/2024-03-13.minutes
😀 The minutes of the meeting held on 10 |>January 2024 were approved.`,
        ['Panel/2024-01-10.minutes 4:1 date: 2024-01-10'],
      ));
    it('leads from the minutes that were read, without a year and over a line end', () =>
      checkDefinition(
        `//- Panel/2024-01-10.minutes
One.
//- Panel/2024-03-13.minutes
The minutes of|>\nWednesday 10th January were approved.`,
        ['Panel/2024-01-10.minutes 4:1 date: 2024-01-10'],
      ));
    it('knows no meeting of another body', () =>
      checkDefinition(
        `//- Board/2024-01-10.minutes
One.
//- Panel/2024-03-13.minutes
The minutes of 10 |>January 2024 were approved.`,
        [],
      ));
    it('leads from `next` in a header', () =>
      checkDefinition(
        `//- Panel/2024-03-13.minutes
Two.
//- Panel/2024-01-10.minutes
---
minutes: 1
body: Panel
date: 2024-01-10
next: 13 |>March 2024
---
One.`,
        ['Panel/2024-03-13.minutes 4:1 date: 2024-03-13'],
      ));
  });
});

describe('Going to the declaration', () => {
  const workspace = (first: string, second: string, third: string) => `//- 2024-01-10.minutes
${first}
//- 2024-02-10.minutes
${second}
//- 2024-03-10.minutes
${third}`;

  it('leads from a mention to the definition', () =>
    checkDeclaration(workspace('A plan.{action #plan}', 'More.{#plan}', 'Yet more.{#pla|>n}'), [
      '2024-01-10.minutes 6:9 action #plan',
    ]));
  it('leads from the definition to the first mention', () =>
    checkDeclaration(workspace('A plan.{action #pl|>an}', 'More.{#plan}', 'Yet more.{#plan}'), [
      '2024-02-10.minutes 6:7 #plan',
    ]));
  it('finds a mention that came before the definition', () =>
    checkDeclaration(workspace('Soon.{#plan}', 'A plan.{action #pl|>an}', 'Yet more.{#plan}'), [
      '2024-01-10.minutes 6:7 #plan',
    ]));
  it('leads nowhere from a definition nothing speaks of again', () => checkDeclaration('A plan.{action #pl|>an}', []));
});
