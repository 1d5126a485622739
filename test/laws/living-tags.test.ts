import assert from 'node:assert/strict';
import { check } from '../../server/src/check/check.ts';
import { LivingCheck } from '../../server/src/check/living-check.ts';
import { defaultSettings } from '../../server/src/config/settings.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { readWorkspace } from '../support/arbitrary.ts';
import { ports } from '../support/workspace.ts';

const asOf = dayOf(2024, 6, 30);
const january = 'panel/2024-01-10.minutes';
const march = 'panel/2024-03-13.minutes';

const minutesOf = (date: string, words: string): string =>
  `---\nminutes: 1\nbody: Panel\ndate: ${date}\n---\n${words}\n`;

function read(path: string, words: string): Minutes {
  const text = minutesOf(path.slice('panel/'.length, 'panel/2024-01-10'.length), words);
  return readWorkspace([{ path, text }])[0] as Minutes;
}

const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, start, message, related }) =>
    [rule, start, message, ...related.map((one) => `${one.minutes.path} ${one.start}`)].join(' | '),
  );

/** Edits the minutes of January, leaves those of March alone, and looks at what is said of March. */
function saidOfMarch(words: string, before: string, after: string): { living: string[]; fresh: string[] } {
  const [first, second] = [read(january, before), read(march, words)];
  const living = new LivingCheck(defaultSettings, asOf, ports);
  for (const _ of living.fill([first, second]));
  const edited = read(january, after);
  living.change([{ before: first, after: edited }]);
  const fresh = check([edited, second], defaultSettings, asOf, ports);
  return {
    living: said(living.snapshot.findingsIn(march)),
    fresh: said(fresh.findings.filter(({ minutes }) => minutes.path === march)),
  };
}

describe('What a living check says of a tag in a document that nobody edited', () => {
  it('names the place where the item is defined now', () => {
    const update = 'The count was 12.{#count done}';
    const { living, fresh } = saidOfMarch(
      update,
      'There were 14 posts.{metric #count now 14}',
      'There were still 14 posts.{metric #count now 14}',
    );
    assert.ok(fresh.some((one) => one.startsWith('misplaced-clause') && one.includes(january)));
    assert.deepEqual(living, fresh);
  });

  it('goes by the kind of thing the item is now', () => {
    const update = 'There were [14]{#count} posts.';
    const { living, fresh } = saidOfMarch(
      update,
      'There were 14 posts.{metric #count now 14}',
      'There were 14 posts.{action #count @clerk due May 2024}',
    );
    assert.ok(fresh.some((one) => one.startsWith('unclear-span')));
    assert.deepEqual(living, fresh);
  });

  it('goes once nothing is wrong with it any more, and comes again', () => {
    const update = 'It was 12.{#count now 12}';
    const [action, metric] = ['Somebody counts.{action #count @clerk}', 'It is 14.{metric #count now 14}'];
    for (const [before, after] of [
      [action, metric],
      [metric, action],
    ] as const) {
      const { living, fresh } = saidOfMarch(update, before, after);
      assert.deepEqual(living, fresh);
    }
  });
});
