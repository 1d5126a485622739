import assert from 'node:assert/strict';
import { defaultSettings } from '../../server/src/config/settings.ts';
import {
  allRules,
  asGiven,
  checkAllOffers,
  checkNothing,
  checkNotOffered,
  checkOffers,
  council,
  entriesAt,
  taking,
} from './completion-shown.ts';

describe('Completion of clauses', () => {
  it('offers what an update of a metric may have', () =>
    checkOffers(council('It fell.{#sw-turnover |>}'), ['now', 'was', 'target', 'red']));
  it('offers what an update of a recommendation may have', () =>
    checkOffers(council('It was so.{#survey |>}'), [
      'done',
      'red',
      'amber',
      'green',
      'blue',
      'slipped',
      'due',
      'closed',
    ]));
  it('leaves out what stands, before the caret and behind it', () =>
    checkNotOffered(council('It fell.{#sw-turnover now 30%, |>, target 20%}'), ['now', 'target', 'due']));
  it('leaves out what says the contrary', () =>
    checkNotOffered(council('It was so.{#survey done, |>}'), ['open', 'closed', 'withdrawn', 'done']));
  it('offers a second rating only as one expected', () =>
    checkOffers(council('It was so.{#survey amber, gr|>}'), ['green by']));
  it('goes on with a keyword being typed', () =>
    assert.equal(taking(council('It was so.{action #x du|>}'), 'due'), 'It was so.{action #x due }'));
  it('goes on with one of several words', () =>
    assert.equal(
      taking(council('It fell.{#sw-turnover level w|>}'), 'level with'),
      'It fell.{#sw-turnover level with }',
    ));
  it('puts a blank behind a comma', () =>
    assert.equal(taking(council('It was so.{#survey amber,|>}'), 'done'), 'It was so.{#survey amber, done}'));
  it('offers the cause of a slip first', () =>
    checkOffers(council('It was so.{#survey slipped from March to July |>}'), ['because']));
  it('offers the words that go on with a clause', () => {
    checkOffers(council('It was so.{#survey slipped |>}'), ['from', 'to', 'because']);
    checkOffers(council('It was so.{#survey green |>}'), ['by', 'since']);
    checkOffers(council('It fell.{#sw-turnover target 20% |>}'), ['by']);
    checkOffers(council('It fell.{#sw-turnover was 20% |>}'), ['in']);
  });
  it('offers id, owner and clauses at the beginning of a tag', () =>
    checkOffers(council('A foster campaign.{action |>}'), ['#foster-campaign', '@director', '@lead']));
  it('offers all clauses of items for an id nothing defines', () =>
    checkOffers(council('It was so.{#lost |>}'), ['due', 'red']));
  it('does so on the second line of a tag', () =>
    checkOffers(council('It was so.{#survey amber,\n  sl|>}'), ['slipped']));
  it('does so in a list and in a table', () => {
    checkOffers(council('- It was so.{#survey sl|>'), ['slipped']);
    checkOffers(council('| Survey | not yet{#survey sl|>} | 4 |'), ['slipped']);
  });
  it('offers nothing in free words', () => {
    checkNothing('It was so.{#survey amber because a d|>}');
    checkNothing('It was so.{#survey note |>}');
    checkNothing('It was so.{#survey called "d|>"}');
    checkNothing('It was so.{#survey note "a, d|>');
  });
  it('offers nothing where a tag left open has run on into the minutes', () =>
    checkNothing('It was so.{#survey amber\nThe chair thanked them. D|>'));
});

describe('Completion of dates', () => {
  it('offers those in the words first, each with its day', () =>
    checkOffers(council('It would start by the end of July, or on 3 May 2024.{action #x due |>}'), [
      'end of July (31 July 2024)',
      '3 May 2024',
      'next meeting (its day is not known yet)',
      'end of February 2024 (29 February 2024)',
    ]));
  it('offers the deadline before any other day', () =>
    checkOffers(council('The boiler, to be seen on 3 May 2024, would be inspected by July.{action #x due |>}'), [
      'July (31 July 2024)',
      '3 May 2024',
    ]));
  it('offers those of the whole sentence of a span', () =>
    checkOffers(council('[They would start]{action #x due |>} by June.'), ['June (30 June 2024)']));
  it('knows the next meeting of the header', () =>
    checkOffers(
      asGiven(
        '---\nminutes: 1\nbody: Housing Committee\ndate: 14 February 2024\nnext: 6 March 2024\n---\nSo.{action #x due n|>}',
      ),
      ['next meeting (6 March 2024)'],
    ));
  it('offers ends of months and quarters', () =>
    checkOffers(council('So.{action #x due end|>}'), [
      'end of February 2024',
      'end of March 2024',
      'end of April 2024',
      'end of Q4 2023/24 (31 March 2024)',
      'end of Q1 2024/25 (30 June 2024)',
    ]));
  it('counts quarters as the fiscal year has them', () =>
    checkOffers(council('So.{action #x due end of Q|>}', { rules: [], fiscalStart: 1 }), [
      'end of Q1 2024 (31 March 2024)',
      'end of Q2 2024 (30 June 2024)',
    ]));
  it('goes on with a month, an edge or a day being typed', () => {
    checkOffers(council('So.{action #x due Ju|>}'), ['June 2024 (30 June 2024)', 'July 2024 (31 July 2024)']);
    checkOffers(council('So.{action #x due end of Au|>}'), ['end of August 2024']);
    checkOffers(council('So.{action #x due 31 J|>}'), ['31 July 2024', '31 January 2025']);
    checkOffers(council('So.{action #x due Ea|>}'), ['Easter 2024 (31 March 2024)', 'Easter 2025 (20 April 2025)']);
    checkOffers(council('So.{action #x due end of t|>}'), ['end of term (31 March 2024)']);
  });
  it('takes the place of all of the date', () =>
    assert.equal(
      taking(council('So.{action #x due end of Ju|>ly, red}'), 'end of June 2024'),
      'So.{action #x due end of June 2024, red}',
    ));
  it('puts a deadline back to a day behind it', () => {
    checkOffers(council('So.{#survey slipped to |>}'), ['next meeting', 'end of April 2024', 'end of May 2024']);
  });
  it('begins a slip with the date until now, though the words name the day it slips to', () =>
    checkOffers(council('The survey slipped to August 2024.{#survey slipped from |>}'), [
      'March 2024 (31 March 2024)',
      'August 2024',
    ]));
  it('begins a slip with the date until now', () =>
    checkAllOffers(council('So.{#survey slipped from |>}'), ['March 2024']));
  it('looks back for when something was so', () =>
    checkOffers(council('So.{#sw-turnover was 20% in |>}'), [
      '14 February 2024',
      '10 January 2024',
      'January 2024 (1 January 2024 to 31 January 2024)',
      'Q3 2023/24 (1 October 2023 to 31 December 2023)',
    ]));
  it('offers a day and what else may come after done', () => {
    checkOffers(council('So.{#survey done |>}'), ['14 February 2024']);
    assert.ok(entriesAt(council('So.{#survey done |>}')).some(({ label }) => label === 'note'));
  });
  it('takes no verb for a month', () =>
    checkOffers(council('Officers may march.{action #x due |>}'), ['next meeting']));
  it('is not put off by emoji and line ends of two', () => {
    checkOffers(council('😀 It starts by June.\r\n😀 It would by July.{action #x due |>}\r\n'), [
      'July (31 July 2024)',
    ]);
  });
});

describe('Completion of values', () => {
  it('offers what the words say, then what was said before', () =>
    checkOffers(council('It fell to 31.2%.{#sw-turnover now |>}'), [
      '31.2% (in these words)',
      '34.6% (last reported, 10 January 2024)',
    ]));
  it('offers a target that the words give before that of old', () =>
    checkOffers(council('The target is 25% by May 2025.{#sw-turnover target |>}'), ['25%', '20%']));
  it('offers the target as before', () => checkOffers(council('It fell.{#sw-turnover target |>}'), ['20%']));
  it('offers the unit as before', () => checkAllOffers(council('It fell.{#sw-turnover now 33|>}'), ['33%']));
  it('reads a unit of time as the value has it', () =>
    checkOffers(council('It took nine months.{metric #wait now |>}'), ['nine months']));
  it('offers first the values that the tag has not got', () =>
    checkOffers(council('Voids were 12% against a 10% target.{metric #voids now 12%, target |>}'), ['10%', '12%']));
  it('offers a word once, though it may go on with a clause or begin one', () => {
    const labels = entriesAt(council('It would be later.{#fence slipped |>}')).map(({ label }) => label);
    assert.deepEqual([...new Set(labels)], labels);
    assert.ok(labels.includes('from') && labels.includes('to'));
  });
  it('offers grades to what is graded', () =>
    checkOffers(council('So.{metric #g now good}{#g target o|>}'), ['outstanding']));
});

describe('Completion of sources', () => {
  it('offers what was said before, then owners', () =>
    checkOffers(council('That it be.{rec #x from |>}'), ['Ofsted, July 2023', '@director']));
  it('goes by its words, and keeps its comma in quotes', () =>
    assert.equal(
      taking(council('That it be.{rec #x from july|>}'), 'Ofsted, July 2023'),
      'That it be.{rec #x from "Ofsted, July 2023"}',
    ));
});

describe('Completion of comparators', () => {
  const before = 'So.{metric #a now 5%, benchmark 6% for "England, 2023"}';
  it('offers what was said before, and no day', () =>
    checkAllOffers(council(`${before} It.{metric #b now 3%, benchmark 4% for |>}`), ['England, 2023']));
  it('goes by its words', () =>
    assert.equal(
      taking(council(`${before} It.{metric #b now 3%, benchmark 4% for eng|>}`), 'England, 2023'),
      `${before} It.{metric #b now 3%, benchmark 4% for "England, 2023"}`,
    ));
  it('offers no owner where a share goes on with its whole', () =>
    checkAllOffers(council('So.{metric #a now 3 of |>}'), []));
});

describe('Completion of rules', () => {
  it('offers those that say something here first', () =>
    checkOffers(council('They would start.{action #x}{ignore |>}', allRules), [
      'missing-due-date',
      'missing-owner',
      'blocked',
    ]));
  it('keeps to what was typed, and leaves out what is named', () => {
    checkOffers(council('They would.{ignore missing-o|>}', allRules), ['missing-owner']);
    checkNotOffered(council('They would.{ignore missing-owner, miss|>}', allRules), ['missing-owner']);
  });
  it('offers none that is off', () =>
    checkNotOffered(
      council('They would.{ignore |>}', {
        rules: defaultSettings.rules.map((setting) =>
          setting.rule.id === 'blocked' ? { ...setting, level: 'off' } : setting,
        ),
      }),
      ['blocked'],
    ));
  it('offers the reason behind them, before another', () => {
    checkOffers(council('They would.{ignore overdue, bec|>}', allRules), ['because']);
    checkOffers(council('They would.{ignore overdue, |>}', allRules), ['because', 'called', 'note']);
  });
});
