import assert from 'node:assert/strict';
import { completionDocumentation, completionsAt } from '../../server/src/features/completion.ts';
import { notedSnapshot } from '../support/snapshot.ts';
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

const snippets = { snippets: true };
const kinds = ['action', 'recommendation', 'metric', 'decision', 'owner', 'ignore'];

describe('Completion of kinds', () => {
  it('offers each after a brace', () => checkAllOffers(council('A campaign would start.{|>'), kinds));
  it('offers each between the braces an editor has closed', () =>
    checkAllOffers(council('It would start.{|>}'), kinds));
  it('keeps to what was typed', () => checkAllOffers(council('It would start.{ac|>}'), ['action']));
  it('knows the short word of recommendations', () =>
    checkAllOffers(council('It would start.{rec|>}'), ['recommendation']));
  it('looks past a blank after the brace', () => checkAllOffers(council('It would start.{ de|>}'), ['decision']));
  it('writes the kind with a blank behind it', () =>
    assert.equal(taking(council('It would start.{ac|>}'), 'action'), 'It would start.{action }'));
  it('takes the place of the kind that stands there', () =>
    assert.equal(taking(council('It would start.{|>action #x}'), 'metric'), 'It would start.{metric #x}'));
  it('makes a whole tag, its id from the words and its date out of them', () =>
    assert.equal(
      taking(council('A foster campaign would start by June.{|>}'), 'action #id @owner due date', snippets),
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a tab stop.
      'A foster campaign would start by June.{action #${1:foster-campaign} @${2:director} due ${3:June}}',
    ));
  it('closes a whole tag that no editor has closed', () =>
    assert.match(
      taking(council('A foster campaign.{|>'), 'action #id @owner due date', snippets),
      /next meeting\}\}$/u,
    ));
  it('leaves the value of a metric to the words that hold it', () =>
    assert.equal(
      taking(council('Staffing stood at [12 posts]{|>}.'), 'metric #id target value by date', snippets),
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a tab stop.
      'Staffing stood at [12 posts]{metric #${1:staffing-posts} target ${2:value} by ${3:date}}.',
    ));
  it('offers no whole tag where one stands already', () =>
    checkAllOffers(council('It would start.{|>action #x}'), kinds, snippets));
  it('offers nothing behind a backslash', () => checkNothing('It would start.\\{|>}'));
  it('offers nothing after a brace of the words', () => checkNothing('The set {Smi|>, Jones}'));
  it('offers a kind where a tag above was left open', () =>
    checkAllOffers(council('One.{action #x\nTwo.{d|>'), ['decision']));
});

describe('Completion of ids', () => {
  it('offers what is open first, with how it stands', () =>
    checkOffers(council('It was discussed.{#|>}'), [
      '#academy-report (◔ action, due soon, due 14 February 2024)',
      '#survey (○ recommendation, open, due 31 March 2024)',
      '#sw-turnover (◐ metric, short: 34.6% (10 January 2024), 14.6 points above the target of 20%)',
      '#fence (✓ action, done 10 January 2024)',
    ]));
  it('offers before others what the sentence tells of', () => {
    checkOffers(council('Turnover was discussed.{#|>}'), ['#sw-turnover', '#academy-report']);
    checkOffers(council('The survey was held.{#|>}'), ['#survey', '#academy-report']);
  });
  it('tells the title', () =>
    assert.equal(
      entriesAt(council('It was discussed.{#sur|>}'))[0]?.description,
      'That the survey be held every year',
    ));
  it('goes by the words of an id', () => checkAllOffers(council('It was so.{#turn|>}'), ['#sw-turnover']));
  it('goes by the words of a title', () => checkAllOffers(council('It was so.{#offic|>}'), ['#academy-report']));
  it('goes by letters in their order', () => checkAllOffers(council('It was so.{#swtu|>}'), ['#sw-turnover']));
  it('takes the place of the whole id', () =>
    assert.equal(taking(council('It was so.{#su|>rvey amber}'), '#survey'), 'It was so.{#survey amber}'));
  it('puts kinds that the clauses may stand on first', () =>
    checkOffers(council('It was so.{#|> target 20%}'), ['#sw-turnover']));
  it('makes a fresh id for what a tag defines, and offers no other', () =>
    checkAllOffers(council('A campaign for foster carers.{action #|>}'), ['#foster-carers']));
  it('makes one that nothing has', () =>
    checkAllOffers(council('An academy report was asked for.{action #|>}'), ['#academy-report-2']));
  it('does not count what is being typed as taken', () =>
    checkAllOffers(council('A foster campaign.{action #foster-campaign|>}'), ['#foster-campaign']));
  it('offers ids that are spoken of and defined nowhere', () =>
    checkAllOffers(council('It was so.{#lost red}\nA foster campaign.{action #lo|>}'), ['#foster-campaign', '#lost']));
  it('makes an id from the whole sentence of a figure', () =>
    checkAllOffers(council('Staffing of the depots was [9 posts]{metric #|>}.'), ['#staffing-depots']));
  it('offers handles that are named and stated nowhere after an owner', () =>
    checkOffers(council('Ida Marlow came.{owner #|>}'), ['#ida-marlow', '#lead']));
  it('points to others after needs, without itself', () =>
    checkOffers(council('It was so.{#academy-report needs #|>}'), ['#survey', '#fence', '#sw-turnover']));
  it('points to others without the sign, and writes it', () =>
    assert.equal(taking(council('It was so.{#fence for |>}'), '#survey'), 'It was so.{#fence for #survey}'));
  it('leaves out what the clause names already', () =>
    checkNotOffered(council('It was so.{#fence needs #survey, #|>}'), ['#survey', '#fence']));
  it('offers after the others what minutes begun before their meeting raise themselves', () => {
    const ahead = notedSnapshot(
      '//= as of 2024-07-01\n//- 2024-07-09.minutes\nThe mower would be mended.{action #mower @clerk}\nIt was so.{#m|>}',
      { rules: [] },
    );
    assert.deepEqual(
      entriesAt(ahead).map(({ label, detail, description }) => [label, detail, description]),
      [['#mower', 'action, raised in these minutes', 'The mower would be mended.']],
    );
  });
  it('offers no second id', () => checkNothing('It was so.{#fence #|>}'));
  it('gives no more than asked for, and says that there are more', () => {
    const { snapshot, minutes, offset } = council('It was discussed.{#|>}');
    const { entries, isIncomplete } = completionsAt(snapshot, minutes, offset, { limit: 2 });
    assert.deepEqual([entries.length, isIncomplete], [2, true]);
  });
});

describe('Completion of owners', () => {
  it('offers those this body names most first, with who they are', () =>
    checkOffers(council('It would start.{action #x @|>}'), [
      '@director (Director of Housing)',
      '@lead (stated nowhere)',
      '@housing-committee (a body that meets)',
      '@old-lead (left 31 December 2022)',
    ]));
  it('offers before others who is to act by the words, and whom they name', () => {
    const stated = 'Ida Marlow came.{owner #marlow called "Ida Marlow", role Clerk}\n';
    checkOffers(council(`${stated}The Clerk would write to Lin Carrow.{action #x @|>}`), ['@marlow', '@director']);
    checkOffers(council(`${stated}A letter to Ida Marlow.{action #x @|>}`), ['@marlow', '@director']);
  });
  it('tells who holds the post', () =>
    assert.equal(entriesAt(council('It would.{action #x @dir|>}'))[0]?.description, 'Lin Carrow'));
  it('goes by the holder of a post', () => checkAllOffers(council('It would.{action #x @carr|>}'), ['@director']));
  it('leaves out whom the tag names already', () =>
    checkNotOffered(council('It would.{action #x @director @|>}'), ['@director']));
  it('offers bodies after of', () =>
    checkOffers(council('Ida Marlow came.{owner #ida of @|>}'), ['@housing-committee']));
  it('offers movers without the sign, and writes it', () =>
    assert.equal(
      taking(council('So it was.{decision moved |>}'), '@director'),
      'So it was.{decision moved @director}',
    ));
});

describe('Completion of headers', () => {
  const given = (lines: string) => asGiven(`---\nminutes: 1\n${lines}`);
  it('makes a whole header of an empty document, and of a fence', () => {
    const made = '---\nminutes: 1\nbody: Housing Committee\ndate: 14 February 2024\n---\n';
    for (const words of ['|>', '--|>', '---|>\nThe minutes.'])
      assert.equal(entriesAt(asGiven(words))[0]?.edit.text, words.endsWith('.') ? made.trimEnd() : made);
  });
  it('offers keys that are not there', () =>
    checkOffers(given('date: 1 May 2024\n|>\n---\n'), ['body', 'title', 'item']));
  it('goes on with a key', () => assert.equal(taking(given('bo|>\n---\n'), 'body'), 'body: '));
  it('leaves the colon that stands', () => assert.equal(taking(given('b|>o: x\n---\n'), 'body'), 'body: x'));
  it('offers bodies, dates after the file, and states', () => {
    checkAllOffers(given('body: |>\n---\n'), ['Housing Committee']);
    checkAllOffers(given('date: |>\n---\n'), ['14 February 2024', '2024-02-14']);
    checkAllOffers(given('status: a|>\n---\n'), ['approved', 'amended']);
  });
  it('puts a blank behind a colon', () =>
    assert.equal(taking(given('body:|>\n---\n'), 'Housing Committee'), 'body: Housing Committee'));
  it('offers who took the chair, where, and who was there', () => {
    const body = 'body: Housing Committee\ndate: 14 February 2024\n';
    checkAllOffers(given(`${body}chair: |>\n---\n`), ['Councillor Ashby']);
    assert.equal(taking(given(`${body}venue: |>\n---\n`), 'Room 2: the annexe'), 'venue: "Room 2: the annexe"');
    checkAllOffers(given(`${body}present:\n  - Bo Carr\n  - |>\n---\n`), ['Ann Lee', 'Councillor Ashby']);
  });
  it('offers owners that are named here, their keys and their bodies', () => {
    checkAllOffers(given('owners:\n  |>\n---\nSo.{action #x @ann}'), ['ann']);
    checkOffers(given('owners:\n  ann:\n    name: Ann\n    |>\n---\n'), ['role', 'of', 'since']);
    checkAllOffers(given('owners:\n  ann:\n    of: |>\n---\n'), ['housing-committee']);
  });
  it('offers the same in braces and brackets', () => {
    checkOffers(given('owners:\n  ann: { |> }\n---\n'), ['name', 'role', 'of', 'since']);
    checkOffers(given('owners:\n  ann: { name: Ann, |> }\n---\n'), ['role', 'of', 'since']);
    checkOffers(given('owners:\n  ann: { |>, role: Clerk }\n---\n'), ['name', 'of', 'since']);
    checkAllOffers(given('owners:\n  ann: { of: |> }\n---\n'), ['housing-committee']);
    checkAllOffers(given('owners: { |> }\n---\nSo.{action #x @ann}'), ['ann']);
    checkOffers(given('owners: { ann: { name: Ann, |> } }\n---\n'), ['role', 'of', 'since']);
    const body = 'body: Housing Committee\ndate: 14 February 2024\n';
    checkAllOffers(given(`${body}present: [Bo Carr, |>]\n---\n`), ['Ann Lee', 'Councillor Ashby']);
    assert.equal(
      taking(given('owners:\n  ann: { na|>, role: Clerk }\n---\n'), 'name'),
      '  ann: { name: , role: Clerk }',
    );
    checkAllOffers(given('owners: { ann: { name: "An|>" } }\n---\n'), []);
  });
  it('works while the last fence is missing, and with line ends of two', () => {
    checkAllOffers(given('da|>'), ['date']);
    checkAllOffers(asGiven('---\r\nminutes: 1\r\nda|>\r\n---\r\n'), ['date']);
  });
  it('offers nothing on the fences and below them', () => {
    checkAllOffers(given('---|>\n'), []);
    checkAllOffers(given('---\nda|>'), []);
    checkAllOffers(asGiven('The minutes.\n---\nda|>'), []);
  });
});

describe('Completion', () => {
  it('offers nothing in prose', () => {
    checkNothing('They would |>start.');
    checkNothing('They would start.{action #x}|>');
    checkNothing('[They|> would]{action #x}');
    checkNothing('|>');
  });
  it('offers nothing right before a word, for the two would be one', () => {
    checkNothing('It was so.{#survey |>amber}');
    checkNothing('It was so.{#fence needs |>#survey}');
    checkAllOffers(asGiven('---\nminutes: 1\n|>body: x\n---\n'), []);
  });
  it('counts offsets past emoji', () =>
    assert.equal(taking(council('😀👍🏽 It was so.{#sur|>}'), '#survey'), '😀👍🏽 It was so.{#survey}'));
  it('gives the same at each of two line ends', () =>
    assert.equal(taking(council('Before.\r\nIt was so.{#sur|>}\r\nAfter.\r\n'), '#survey'), 'It was so.{#survey}'));
  it('preselects one at the most, and keeps its order', () => {
    const entries = entriesAt(council('A foster campaign by June.{action |>}'));
    assert.equal(entries.filter(({ preselect }) => preselect).length, 1);
    assert.deepEqual(
      entries.map(({ sortText }) => sortText),
      entries.map(({ sortText }) => sortText).sort(),
    );
  });
});

describe('The documentation of an entry', () => {
  const { snapshot, minutes } = council('So.{#survey amber, slipped from March to July because of a | b}');
  const told = (key: string) => completionDocumentation(snapshot, minutes, key);
  it('tells the history of an item in short, its words made harmless', () => {
    assert.match(told('item:survey'), /^\*\*That the survey be held every year\*\*\n\n○ recommendation/u);
    assert.match(told('item:survey'), /- 14 February 2024, Housing Committee: rated amber; slipped .*: a \\\| b/u);
  });
  it('tells who an owner is', () => assert.match(told('owner:director'), /^\*\*Lin Carrow\*\*, Director of Housing/u));
  it('tells what a clause means, with an example', () =>
    assert.match(told('clause:due'), /^The deadline\.\n\n`due DATE`\n\nExample: `\{/u));
  it('tells of kinds, rules and keys', () => {
    for (const key of ['kind:action', 'rule:overdue', 'header:chair', 'header:owners.of'])
      assert.notEqual(told(key), '');
  });
  it('tells nothing of what is not there', () => {
    for (const key of ['', 'item:none', 'clause:none', 'kind:none', 'rule:none', 'header:none', 'none'])
      assert.equal(told(key), '');
  });
  it('is there for every key that is offered', () => {
    for (const words of ['So.{|>}', 'So.{#|>}', 'So.{action #x @dir|>}', 'So.{#survey |>}', 'So.{ignore |>}']) {
      const noted = council(words, allRules);
      for (const { key } of entriesAt(noted))
        assert.ok(key === '' || completionDocumentation(noted.snapshot, noted.minutes, key) !== '', key);
    }
  });
});
