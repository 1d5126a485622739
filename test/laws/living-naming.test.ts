import assert from 'node:assert/strict';
import { check } from '../../server/src/check/check.ts';
import { LivingCheck } from '../../server/src/check/living-check.ts';
import { defaultSettings, type Settings } from '../../server/src/config/settings.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import undefinedOwner from '../../server/src/rules/undefined-owner.ts';
import type { Tag } from '../../server/src/syntax/ast.ts';
import { readWorkspace } from '../support/arbitrary.ts';
import { ports } from '../support/workspace.ts';

const asOf = dayOf(2024, 6, 30);

const minutesOf = (body: string, words: string): string =>
  `---\nminutes: 1\nbody: ${body}\ndate: 10 January 2024\n---\n${words}\n`;

const said = (living: LivingCheck, path: string): string[] =>
  living.snapshot.findingsIn(path).map(({ rule: id, start, message }) => `${id} ${start} ${message}`);

interface Edit {
  /** Words of the document that says who there is, as they were and as they are. */
  readonly before: string;
  readonly after: string;
  /** Its body, as it was and as it is. */
  readonly bodies?: readonly [string, string];
  /** Words of a document that nobody edits. */
  readonly other: string;
}

/** Makes the edit; answers what is said of the other document before it and after it, holding both to a check from scratch. */
function saidOfOther({ before, after, bodies = ['Panel', 'Panel'], other }: Edit): [string[], string[]] {
  const texts = [minutesOf(bodies[0], before), minutesOf(bodies[1], after)];
  const [one, edited] = texts.map((text) => readWorkspace([{ path: 'a.minutes', text }])[0] as Minutes);
  const [left] = readWorkspace([{ path: 'b.minutes', text: minutesOf('Board', other) }]);
  const living = new LivingCheck(defaultSettings, asOf, ports);
  for (const _ of living.fill([one as Minutes, left as Minutes]));
  const fresh = (document: Minutes | undefined) =>
    check([document as Minutes, left as Minutes], defaultSettings, asOf, ports)
      .findings.filter(({ minutes }) => minutes === left)
      .map(({ rule: id, start, message }) => `${id} ${start} ${message}`);
  const first = said(living, 'b.minutes');
  assert.deepEqual(first, fresh(one));
  living.change([{ before: one, after: edited }]);
  const second = said(living, 'b.minutes');
  assert.deepEqual(second, fresh(edited));
  return [first, second];
}

const ruth = '{owner #clerk called "Ruth Penhale", role Clerk}';

describe('What is said of a document that nobody edited, when somebody is called otherwise', () => {
  const cases: Record<string, Edit> = {
    'a handle is stated no more': {
      before: `${ruth}\n{owner #chair role Chair}`,
      after: ruth,
      other: 'So.{#x @chair}',
    },
    'a handle is stated that a tag has in capitals': {
      before: `${ruth}\n{owner #chair role Chair}`,
      after: `${ruth}\n{owner #lead role Lead}`,
      other: 'So it was.{#x @LEAD}',
    },
    'another handle is nearer to one that nobody states': {
      before: `${ruth}\n{owner #surveyors role Surveyors}`,
      after: `${ruth}\n{owner #surveyor role Surveyor}`,
      other: 'So.{#x @surveyr}',
    },
    'a body has another name': { before: ruth, after: ruth, bodies: ['Panel', 'Forum'], other: 'So.{#x @panel}' },
    'the first of all is stated': { before: 'Nothing.', after: ruth, other: 'So.{#x @chair}' },
    'somebody has the name that the words say': {
      before: `${ruth}\n{owner #chair called "Ida Marlow"}`,
      after: `${ruth}\n{owner #chair called "Ada Merrow"}`,
      other: 'Ada Merrow would write to the county council.{action #x @clerk due May 2024}',
    },
    'whom a tag names has the name that the words say': {
      before: `${ruth}\n{owner #chair called "Ida Marlow"}\n{owner #deputy called "Ada Merrow"}`,
      after: `${ruth}\n{owner #chair called "Bo Merrow"}\n{owner #deputy called "Ada Merrow"}`,
      other: 'Ada Merrow would write to the county council.{action #x @chair due May 2024}',
    },
  };
  for (const [what, edit] of Object.entries(cases))
    it(`is another thing where ${what}`, () => {
      const [before, after] = saidOfOther(edit);
      assert.notDeepEqual(before, after);
    });

  it('is not asked where nothing there may mean them', () => {
    const asked: string[] = [];
    const check = (_: Tag, { path }: Minutes) => void asked.push(path);
    const counting = { ...undefinedOwner, check } as Rule;
    const settings: Settings = { ...defaultSettings, rules: [{ rule: counting, level: 'hint', options: {} }] };
    const texts = {
      a: ruth,
      named: 'So.{#x @clerk}',
      worded: 'Ruth Penhale would write.{action #y @chair}',
      other: 'The Chair would write to the county council.{action #z @chair due May 2024}',
    };
    const documents = readWorkspace(
      Object.entries(texts).map(([name, words]) => ({ path: `${name}.minutes`, text: minutesOf('Panel', words) })),
    );
    const living = new LivingCheck(settings, asOf, ports);
    for (const _ of living.fill(documents));
    asked.length = 0;
    const text = minutesOf('Panel', ruth.replace('Ruth', 'Ruths'));
    living.change([
      {
        before: documents.find(({ path }) => path === 'a.minutes'),
        after: readWorkspace([{ path: 'a.minutes', text }])[0],
      },
    ]);
    assert.deepEqual([...new Set(asked)].sort(), ['a.minutes', 'named.minutes', 'worded.minutes']);
  });
});
