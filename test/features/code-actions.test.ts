import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/check/fixes.ts';
import { codeActionsAt, resolveCodeAction } from '../../server/src/features/code-actions.ts';
import type { CodeAction } from '../../server/src/features/code-actions-model.ts';
import type { Edit } from '../../server/src/rules/finding.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { readText } from '../support/fixture-workspace.ts';
import { type NotedSnapshot, notedSnapshot } from '../support/snapshot.ts';

const plain = '//- 2024-01-10.minutes as it stands\n';

function listed({ snapshot, minutes, selection }: NotedSnapshot, only?: readonly string[]): CodeAction[] {
  return codeActionsAt(snapshot, minutes, selection, only === undefined ? {} : { only });
}

/** The titles of all actions where the notation has its caret or selection, or of those of some kinds. */
function checkTitles(notation: string, expected: readonly string[], only?: readonly string[]): void {
  const actual = listed(notedSnapshot(notation), only).map(
    ({ title, kind, preferred }) => `${kind}${preferred ? '!' : ''} ${title}`,
  );
  assert.deepEqual(actual, expected);
}

/** The document once the action of that title is done, what is to be selected then between `<|` and `|>`. */
function checkDone(notation: string, title: string, expected: string): void {
  const noted = notedSnapshot(notation);
  const action = listed(noted).find((one) => one.title === title);
  assert.ok(
    action !== undefined,
    `“${title}” is among ${listed(noted)
      .map((one) => `“${one.title}”`)
      .join(', ')}`,
  );
  const change = resolveCodeAction(noted.snapshot, noted.minutes, action.key);
  assert.ok(change !== undefined, `“${title}” can be done`);
  const text = noted.minutes.source.text();
  const edited = applyEdits(
    text,
    change.edits.filter(({ minutes }) => minutes === noted.minutes),
  );
  const { select } = change;
  const marks: Edit[] = [];
  if (select !== null) {
    if (select.start < select.end)
      marks.push({ minutes: noted.minutes, start: select.start, end: select.start, text: '<|' });
    marks.push({ minutes: noted.minutes, start: select.end, end: select.end, text: '|>' });
  }
  const shown = applyEdits(edited, marks);
  assert.equal(shown.slice(shown.length - expected.length), expected);
  const words = strip(text, noted.minutes.read);
  if (words.ok && !action.changesPublicCopy)
    assert.deepEqual(strip(edited, readText('a.minutes', edited).read), words, 'the public words stay');
}

/** That no action has such a title. */
function checkNone(notation: string, title: RegExp): void {
  const found = listed(notedSnapshot(notation)).filter((action) => title.test(action.title));
  assert.deepEqual(
    found.map((action) => action.title),
    [],
  );
}

describe('Quick fixes', () => {
  it('mend each finding where the caret is', () => {
    checkDone(
      'The Director would publish it.{action #plan @director due 31 J|>ly 2024}',
      'Write 31 July 2024',
      'The Director would publish it.{action #plan @director due 31 July 2024}',
    );
  });
  it('are none where the caret is not', () => {
    checkTitles('The Dir|>ector spoke.\n\nThe clerk would.{action #plan @director due 31 Jly 2024}', [], ['quickfix']);
  });
  it('are preferred where they are certain', () => {
    checkTitles(
      'Done.{action #report @clerk due May 2024}{ignore missing-owner|>, because all will}',
      ['quickfix! Take the tag out'],
      ['quickfix'],
    );
  });
  it('say where they change the public copy', () => {
    const [action] = listed(notedSnapshot('Said.{act|>on #x @clerk due May 2024}'));
    assert.equal(action?.title, 'Write action');
    assert.equal(action?.changesPublicCopy, true);
  });
  it('close a tag that is being typed', () => {
    checkDone('Said.{acti|>on #x @clerk due May 2024', 'Close the tag', 'Said.{action #x @clerk due May 2024}');
    checkTitles(`${plain}Said.{acti|>on #`, ['quickfix Close the tag', 'quickfix Call it #action-1'], ['quickfix']);
  });
  it('carry what they mend', () => {
    const [action] = listed(notedSnapshot('Said.{act|>on #x @clerk due May 2024}'));
    assert.deepEqual(
      action?.findings.map(({ rule }) => rule),
      ['unknown-kind'],
    );
  });
});

describe('Fixing all', () => {
  const two = 'One.{acton #a @clerk due May 2024} Two.{acti|>n #b @clerk due May 2024} Three.{metrc #c}';
  it('of one rule says how many', () => {
    checkDone(
      two,
      'Fix all 3 unknown-kind in this document',
      two.replace('acton', 'action').replace('acti|>n', 'action').replace('metrc', 'metric'),
    );
  });
  it('of one rule is offered only for several', () => checkNone('One.{act|>on #a @clerk due May 2024}', /^Fix all/u));
  it('does all that is certain, wherever the caret is', () => {
    const notation = `|>One.{action #a @clerk due May 2024}{ignore missing-owner, because so}
Two.{action #b @clerk due May 2024}{ignore missing-owner, because so}`;
    checkDone(
      notation,
      'Fix everything in this document that is certain',
      'One.{action #a @clerk due May 2024}\nTwo.{action #b @clerk due May 2024}',
    );
    checkTitles(notation, ['source.fixAll Fix everything in this document that is certain'], ['source']);
  });
});

describe('Ignoring a finding', () => {
  it('puts a tag with a reason to be given behind those that stand there', () => {
    checkDone(
      'Officers would report back.{acti|>on #report due May 2024}{#other}\n',
      'Ignore missing-owner here',
      'Officers would report back.{action #report due May 2024}{#other}{ignore missing-owner, because <|say why|>}\n',
    );
  });
  it('keeps it quiet', () => {
    const noted = notedSnapshot('- Officers would report [back]{acti|>on #report due May 2024}.\r\n');
    const action = listed(noted).find(({ title }) => title === 'Ignore missing-owner here') as CodeAction;
    const change = resolveCodeAction(noted.snapshot, noted.minutes, action.key);
    const text = applyEdits(noted.minutes.source.text(), change?.edits ?? []);
    const again = notedSnapshot(`//- 2024-01-10.minutes as it stands\n${text}`);
    assert.ok(!again.snapshot.findingsIn('2024-01-10.minutes').some(({ rule }) => rule === 'missing-owner'));
  });
  it('is no way out of what does not read', () => {
    checkNone('Said.{acti|>on #x @clerk due 31 Jly}', /^Ignore broken-tag/u);
    checkNone('Said.{action #x @clerk, nons|>ense}', /^Ignore/u);
    checkNone('//- a.minutes as it stands\n---\nminutes: 1\nbod|>y:\n---\nSaid.', /^Ignore/u);
  });
});

describe('Tagging what is untracked', () => {
  const header = `//- 2024-01-10.minutes
---
minutes: 1
body: Panel
date: 10 January 2024
owners:
  clerk: { name: Ada Merrow, role: Clerk }
---
`;
  it('writes the whole tag, the caret where the owner is missing', () =>
    checkDone(
      'Officers would read the ledg|>ers by May 2024.',
      'Tag it: {action #read-ledgers due May 2024}',
      'Officers would read the ledgers by May 2024.{action #read-ledgers|> due May 2024}',
    ));
  it('puts the caret where the date is missing', () =>
    checkDone(
      `${header}The Clerk would read the ledg|>ers.`,
      'Tag it: {action #read-ledgers @clerk}',
      'The Clerk would read the ledgers.{action #read-ledgers @clerk|>}',
    ));
  it('puts no caret where nothing is missing', () =>
    checkDone(
      `${header}The Clerk would read the ledg|>ers by May 2024.`,
      'Tag it: {action #read-ledgers @clerk due May 2024}',
      'The Clerk would read the ledgers by May 2024.{action #read-ledgers @clerk due May 2024}',
    ));
  it('offers first what looks like the same matter, by its words', () => {
    const known = `${header}The Clerk would repair the harbour wall by May.{action #harbour-wall @clerk due May 2024}\n`;
    const titles = listed(notedSnapshot(`${known}The Clerk would now repair the harbour wa|>ll by June 2024.`), [
      'quickfix',
    ]).map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 2), [
      'This is an update of #harbour-wall (open): “The Clerk would repair the harbour wall by May”',
      'Tag it: {action #harbour-wall-2 @clerk due June 2024}',
    ]);
  });
  it('takes a figure of the same measure and name for the same, and one of another for another', () => {
    const known = 'Staff turnover in the borough stood at [34.6%]{metric #turnover target 20% by May 2025}.\n';
    const first = (words: string) => listed(notedSnapshot(`${known}${words}`), ['quickfix'])[0]?.title ?? '';
    assert.match(first('Turnover was now 30|>%.'), /^This is an update of #turnover /u);
    assert.match(first('Turnover was £3|>4,000.'), /^Tag it: /u);
  });
});

describe('Tagging words', () => {
  it('offers each kind for the sentence of the caret', () => {
    checkTitles('Officers would re|>port on the academy.', [
      'quickfix Tag it: {action #academy-report}',
      'quickfix Ignore untracked-action here',
      'refactor.rewrite Tag this sentence as an action',
      'refactor.rewrite Tag this sentence as a recommendation',
      'refactor.rewrite Tag this sentence as a decision',
      'source.tagAll Tag everything untracked in this document that is certain',
    ]);
  });
  it('tags the sentence, an id of its words ready to be put right', () => {
    checkDone(
      'Noted. Officers would re|>port on the academy. Next.',
      'Tag this sentence as an action',
      'Noted. Officers would report on the academy.{action #<|academy-report|>} Next.',
    );
  });
  it('takes a caret behind the stop, before the first word, or at the end of the line', () => {
    const tagged = 'One came. Officers would read the ledgers.{action #<|officers-ledgers|>} Two.'.replace(
      'officers-ledgers',
      'read-ledgers',
    );
    for (const text of [
      'One came. Officers would read the ledgers.|> Two.',
      'One came. |>Officers would read the ledgers. Two.',
    ])
      checkDone(text, 'Tag this sentence as an action', tagged);
  });
  it('tags selected words in brackets', () => {
    checkDone(
      'Turnover stood at <|34.6%|>, they said.',
      'Tag the selected words as a metric',
      'Turnover stood at [34.6%]{metric #<|turnover|>}, they said.',
    );
  });
  it('takes a whole sentence that is selected for the sentence', () => {
    checkDone(
      '- <|The roof would be mended.|>\n',
      'Tag this sentence as a recommendation',
      '- The roof would be mended.{recommendation #<|roof-mended|>}\n',
    );
    checkDone(
      '<|The roof would be mended|>.\n',
      'Tag this sentence as a recommendation',
      'The roof would be mended.{recommendation #<|roof-mended|>}\n',
    );
  });
  it('leaves blanks at the ends of a selection out', () => {
    checkDone(
      'It stood at<| 34.6% |>then.',
      'Tag the selected words as a metric',
      'It stood at [34.6%]{metric #<|metric-1|>} then.',
    );
  });
  it('writes a metric down where there are several figures', () => {
    checkDone(
      'Turnover was 40% and then 3|>5%.',
      'Tag this sentence as a metric',
      'Turnover was 40% and then 35%.{metric #<|turnover|> now 40%}',
    );
  });
  it('offers no metric without a figure', () => checkNone('Nothing was s|>aid.', /metric/u));
  it('says how a thing was decided, where the words do', () => {
    checkDone('The report was n|>oted.', 'Tag this sentence as a decision', 'The report was noted.{decision noted|>}');
    checkDone('It was so res|>olved.', 'Tag this sentence as a decision', 'It was so resolved.{decision|>}');
  });
  it('gives an id nobody has', () => {
    checkDone(
      'The roof leaks.{action #roof-mended @a due May 2024}\nThe roof would be me|>nded.',
      'Tag this sentence as an action',
      'The roof would be mended.{action #<|roof-mended-2|>}',
    );
  });
  it('goes behind the tags of the sentence, and past a span with an empty one', () => {
    checkDone(
      'It was agre|>ed.{decision}',
      'Tag this sentence as an action',
      'It was agreed.{decision}{action #<|action-1|>}',
    );
    checkDone(
      'The roof stood at [34.6%]{metric #x}|>',
      'Tag this sentence as an action',
      'The roof stood at [34.6%]{metric #x}[]{action #<|roof|>}',
    );
    checkDone(
      'See the note on roofs [1]|>',
      'Tag this sentence as an action',
      'See the note on roofs [1][]{action #<|roofs-note|>}',
    );
  });
  it('leaves a tag behind the selected words with its sentence', () => {
    checkDone(
      'The roof would be <|mended soon|>{action #roof}',
      'Tag the selected words as a decision',
      'The roof would be [mended soon]{decision|>}[]{action #roof}',
    );
  });
  it('joins the tags of a span whose words are selected', () => {
    checkDone(
      'It stood at [<|34.6%|>]{#x} then.',
      'Tag the selected words as a metric',
      'It stood at [34.6%]{#x}{metric #<|metric-1|>} then.',
    );
  });
  it('works in tables, lists, with emoji and with CRLF', () => {
    checkDone('| roof | 53% |>|\r\n', 'Tag this sentence as a metric', '| roof | 53% |{metric #<|roof|>}\r\n');
    checkDone(
      '\u{1f600} the <|\u{1f3e0} roof|> leaks.\r\n',
      'Tag the selected words as an action',
      '\u{1f600} the [\u{1f3e0} roof]{action #<|roof|>} leaks.\r\n',
    );
    checkDone(
      '(a) Mend the r|>oof\r\n(b) Paint it\r\n',
      'Tag this sentence as an action',
      '(a) Mend the roof{action #<|mend-roof|>}\r\n(b) Paint it\r\n',
    );
  });
  it('is not offered in a header, in a tag, across tags or over a blank line', () => {
    checkNone('//- a.minutes as it stands\n---\nminutes: 1\nbody: A p|>anel\n---\nSaid.', /^Tag/u);
    checkNone('Said.{action #x no|>te so}', /^Tag/u);
    checkNone('Two [po<|sts]{#x} were|> empty.', /^Tag/u);
    checkNone('O<|ne.\n\nTw|>o.', /^Tag/u);
    checkNone('A <|[b|> c] d.', /^Tag/u);
    checkNone(`${plain}|>`, /^Tag/u);
    checkNone('One.\n|>\nTwo.', /^Tag/u);
  });
  it('would not let words open a tag, nor take the backslash from a look-alike', () => {
    checkNone('He wrote <|{action|>s} down.', /selected/u);
    checkNone('He wrote \\<|{action|> #x} down.', /selected/u);
  });
  it('is not offered twice for one sentence', () => checkNone('Sa|>id.{action #x}', /as an action/u));
});

describe('Referring to an item', () => {
  const known = `//- 2024-01-10.minutes
The roof of the hall would be mended.{action #hall-roof @clerk due May 2024}
The hall would be painted.{action #hall-paint @clerk due May 2024}
The lake would be drained.{action #lake @clerk done}
The hall door squeaked.{rec #hall-door @clerk due May 2024}
Hall bookings stood at 14.{metric #bookings}
//- 2024-02-14.minutes
`;
  it('offers the open items whose titles share words, the likeliest first', () => {
    const titles = listed(notedSnapshot(`${known}The roof of the ha|>ll was still wet and the lake too.`))
      .map(({ title }) => title)
      .filter((title) => title.startsWith('Refer'));
    assert.deepEqual(titles, [
      'Refer to #hall-roof (open): “The roof of the hall would be mended”',
      'Refer to #hall-paint (open): “The hall would be painted”',
      'Refer to #bookings (no target): “Hall bookings stood at 14”',
    ]);
  });
  it('puts the caret where a clause may follow', () => {
    checkDone(
      `${known}The roof of the ha|>ll was still wet.`,
      'Refer to #hall-roof (open): “The roof of the hall would be mended”',
      'The roof of the hall was still wet.{#hall-roof|>}',
    );
  });
  it('offers nothing that the sentence refers to already, or that shares no word', () => {
    checkNone(`${known}The roof le|>aked.{#hall-roof}`, /#hall-roof/u);
    checkNone(`${known}Nothing else was sa|>id.`, /^Refer/u);
  });
});

describe('Brackets', () => {
  const on = 'Put the words that the tag covers in brackets';
  const off = 'Take the brackets off, so that the tag covers its whole sentence';
  it('go round the words that a tag covers', () => {
    checkDone('One. The roof leaks.{acti|>on #x}{#y}', on, 'One. [The roof leaks.]{action #x}{#y}');
    checkDone('- The roof [1][]{acti|>on #x}', on, '- [The roof [1]]{action #x}');
    checkDone('| a | b |{#|>x}\r\n', on, '| [a | b |]{#x}\r\n');
  });
  it('come off, and the tag goes to the end of its sentence', () => {
    checkDone('The [roof]{acti|>on #x} leaks, they said. So.', off, 'The roof leaks, they said.{action #x} So.');
    checkDone('One. [The roof leaks.]{#|>x}{#y}\r\n', off, 'One. The roof leaks.{#x}{#y}\r\n');
    checkDone('One. [See note [1]]{#|>x}', off, 'One. See note [1][]{#x}');
  });
  it('come off a figure, which is then written down', () => {
    checkDone(
      'It fell to [34%]{metr|>ic #x} from [40%]{#y}.',
      off,
      'It fell to 34% from [40%]{#y}.{metric #x now 34%}',
    );
    checkDone('It fell to [34%]{metr|>ic #x, target 20%}.', off, 'It fell to 34%.{metric #x, target 20%, now 34%}');
  });
  it('are not for a tag alone on its line, nor for one that does not close', () => {
    checkNone('One.\n{acti|>on #x}\n', /brackets/u);
    checkNone('One.{action #|>x', /brackets/u);
  });
});

describe('Giving an id', () => {
  it('is offered where nothing is wrong with having none', () => {
    checkDone(
      'The rules were approved.{deci|>sion approved}',
      'Call it #rules-approved',
      'The rules were approved.{decision #<|rules-approved|> approved}',
    );
  });
  it('is left to the rule where there is a finding', () => {
    checkTitles(
      'Mend the roof.{acti|>on @clerk due May 2024}',
      ['quickfix Call it #mend-roof', 'quickfix Ignore missing-id here'],
      ['quickfix', 'refactor.rewrite.id'],
    );
  });
});

describe('Saying who an owner is', () => {
  const title = 'Say in the header who @service-director is';
  const said = 'Said.{action #x @service-d|>irector due May 2024}';
  it('begins the list of owners', () => {
    checkDone(
      `//- a.minutes as it stands\n---\nminutes: 1\nbody: A\ndate: 2024-01-10\n---\n${said}`,
      title,
      `---\nminutes: 1\nbody: A\ndate: 2024-01-10\nowners:\n  service-director:\n    name: <|Service director|>\n---\n${said.replace('|>', '')}`,
    );
  });
  it('goes on with it, as it is set in, with its line ends', () => {
    const header =
      '---\r\nminutes: 1\r\nbody: A\r\nowners:\r\n    clerk:\r\n        name: B\r\ndate: 2024-01-10\r\n---\r\n';
    checkDone(
      `//- a.minutes as it stands\n${header}${said}`,
      title,
      `        name: B\r\n    service-director:\r\n        name: <|Service director|>\r\ndate: 2024-01-10\r\n---\r\n${said.replace('|>', '')}`,
    );
  });
  it('fills a list that is empty', () => {
    checkDone(
      `//- a.minutes as it stands\n---\nminutes: 1\nbody: A\nowners:\ndate: 2024-01-10\n---\n${said}`,
      title,
      `owners:\n  service-director:\n    name: <|Service director|>\ndate: 2024-01-10\n---\n${said.replace('|>', '')}`,
    );
  });
  it('is a quick fix where the owner was found missing, else a refactoring', () => {
    const lists = (header: string, text = said) =>
      listed(
        notedSnapshot(`//- a.minutes as it stands\n---\nminutes: 1\nbody: A\ndate: 2024-01-10\n${header}---\n${text}`),
      )
        .filter((action) => action.title === title)
        .map(({ kind }) => kind);
    assert.deepEqual(lists('owners:\n  clerk:\n    name: B\n'), ['quickfix']);
    assert.deepEqual(lists(''), ['refactor.extract']);
  });
  it('is for handles in clauses too, and not for those that are stated', () => {
    checkTitles(
      'Said.{action #x @a to @b|>b due May 2024}',
      ['refactor.extract Say in the header who @bb is'],
      ['refactor.extract'],
    );
    checkNone('She came.{owner #b}\nSaid.{action #x @b|>}', /^Say/u);
  });
  it('is not offered without a header, or with one that is more than plain', () => {
    checkNone(`${plain}${said}`, /^Say/u);
    checkNone(`${plain}---\nminutes: 1\nbody: A # so\n---\n${said}`, /^Say/u);
    checkNone(`${plain}---\nminutes: 1\nowners: { clerk: { name: B } }\n---\n${said}`, /^Say/u);
  });
});

describe('Code actions', () => {
  it('are listed by kind', () => {
    const notation = 'Officers would have re|>ported.\n{acton #x}';
    checkTitles(notation, [], ['quickfix']);
    checkTitles(notation, [], ['refactor.extract']);
    assert.ok(listed(notedSnapshot(notation), ['refactor']).length > 2);
    assert.ok(listed(notedSnapshot(notation), ['']).length > 2);
  });
  it('have keys of plain data', () => {
    for (const { key } of listed(notedSnapshot('Officers would re|>port.')))
      assert.deepEqual(JSON.parse(JSON.stringify(key)), key);
  });
  it('do nothing with a key of another document', () => {
    const { snapshot, minutes } = notedSnapshot('Said.');
    for (const source of [
      'tag-words',
      'refer',
      'fix',
      'fix-rule',
      'ignore',
      'give-id',
      'state-owner',
      'span-form',
      'none',
    ])
      for (const end of [0, minutes.read.length, 9999])
        assert.equal(resolveCodeAction(snapshot, minutes, { source, start: 0, end, of: 'x' }), undefined);
  });
});
