import assert from 'node:assert/strict';
import { changesOf } from '../../server/src/register/changes.ts';
import { registerOf } from './noted.ts';

/** What each mention of `#x` changed, a list a mention. */
function changes(notation: string): string[][] {
  const register = registerOf(notation);
  const item = register.items.get('x') ?? register.unnamed[0];
  assert.ok(item, 'the workspace has the item');
  return item.mentions.map((mention) => changesOf(mention, item, register));
}

/** The changes of one tag at a meeting on 10 January 2024. */
function changesIn(tag: string): string[] {
  return changes(`The words.${tag}`)[0] as string[];
}

describe('What a tag changed, in words', () => {
  it('is that it defined the item, or only mentioned it', () => {
    assert.deepEqual(changes('One.{action #x}\n\nTwo.{#x}\n\nThree.{action #x}'), [
      ['defined'],
      ['mentioned'],
      ['defined again'],
    ]);
  });

  it('tells of a slip that was told before, and of a date brought forward, where the deadline stands', () => {
    const slips = '{#x slipped from 31 January 2024 to 20 March 2024}';
    assert.deepEqual(changes(`One.{action #x due 31 January 2024}\n\nTwo.${slips}\n\nThree.${slips}`).slice(1), [
      ['slipped from 31 January 2024 to 20 March 2024'],
      ['still due 20 March 2024'],
    ]);
    assert.deepEqual(changes('One.{action #x due 31 July 2024}\n\nTwo.{#x slipped to 20 June 2024}').slice(1), [
      ['brought forward: due 20 June 2024'],
    ]);
  });

  it('gives a date as said, and the day it comes to where that is another thing', () => {
    assert.deepEqual(changesIn('{action #x due end of March 2024}'), [
      'defined',
      'due end of March 2024 (31 March 2024)',
    ]);
    assert.deepEqual(changesIn('{action #x due 31 March 2024}'), ['defined', 'due 31 March 2024']);
    assert.deepEqual(changesIn('{action #x due ongoing}'), ['defined', 'due ongoing (no date)']);
    assert.deepEqual(changesIn('{action #x due next meeting}'), ['defined', 'due next meeting (day not yet known)']);
    assert.deepEqual(changesIn('{rec #x green by Q4 2023/24}'), [
      'defined',
      'to be green by Q4 2023/24 (31 March 2024)',
    ]);
  });

  it('tells a date that is kept, brought forward and put back', () => {
    assert.deepEqual(
      changes(`One.{action #x due 1 March 2024}

Two.{#x due 1 March 2024}

Three.{#x due 1 February 2024}

Four.{#x due 1 May 2024, because of snow}`),
      [
        ['defined', 'due 1 March 2024'],
        ['still due 1 March 2024'],
        ['brought forward: due 1 February 2024'],
        ['slipped from 1 February 2024 to 1 May 2024: snow'],
      ],
    );
  });

  it('tells a slip once, however many clauses speak of it', () => {
    const slip = 'slipped from July 2020 (31 July 2020) to December 2020 (31 December 2020): a vacancy';
    assert.deepEqual(changesIn('{action #x slipped from July 2020 to December 2020 because a vacancy}'), [
      'defined',
      slip,
    ]);
    assert.deepEqual(changesIn('{rec #x green by December 2020, slipped from July 2020 because a vacancy}'), [
      'defined',
      slip,
    ]);
  });

  it('tells what the rating was before', () => {
    assert.deepEqual(changes('One.{rec #x amber}\n\nTwo.{#x amber}\n\nThree.{#x green since 9 January 2024}'), [
      ['defined', 'rated amber'],
      ['still rated amber'],
      ['rated green since 9 January 2024, was amber'],
    ]);
  });

  it('names the holder of a post on the day', () => {
    const posts = `//- panel/2023-01-10.minutes as it stands
---
minutes: 1
body: Panel
date: 10 January 2023
owners:
  director: { name: Ada Lorne, role: Director, since: May 2019 }
---
One.{action #x @director}
//- panel/2024-01-10.minutes as it stands
---
minutes: 1
body: Panel
date: 10 January 2024
owners:
  director: { name: Bo Quist, role: Director, since: May 2023 }
---
Two.{#x @director}

Three.{#x @panel}`;
    assert.deepEqual(changes(posts), [
      ['defined', 'owned by Ada Lorne (Director)'],
      ['still owned by Bo Quist (Director)'],
      ['passed to Panel'],
    ]);
  });

  it('gives values, targets and links in one spelling', () => {
    assert.deepEqual(
      changesIn(
        '{metric #x now 34.6 per cent in 2022/23, target 20% by March 2025, for #y, above the rest, benchmark 15% for England}',
      ),
      [
        'defined',
        'now 34.6% in 2022/23',
        'target 20% by March 2025 (31 March 2025)',
        'serves #y',
        'above the rest',
        'benchmark 15% for England',
      ],
    );
    assert.deepEqual(changes('Turnover stood at [34.6%]{metric #x}.'), [['defined', 'now 34.6%']]);
  });

  it('reads a vote aloud', () => {
    assert.deepEqual(changesIn('{decision vote 7-2-1, moved @a, seconded @b}'), [
      'defined',
      'carried by 7 votes to 2, 1 abstaining',
      'moved by @a',
      'seconded by @b',
    ]);
    assert.deepEqual(changesIn('{decision vote 1-3}'), ['defined', 'lost by 1 vote to 3']);
  });

  it('tells an item that is taken up again', () => {
    assert.deepEqual(changes('One.{action #x}\n\nTwo.{#x done 8 January 2024}\n\nThree.{#x open, note not so}'), [
      ['defined'],
      ['done 8 January 2024'],
      ['opened again', 'note: not so'],
    ]);
  });

  it('stays silent on a clause that does not read', () => {
    assert.deepEqual(changesIn('{action #x due, note still}'), ['defined', 'note: still']);
  });
});
