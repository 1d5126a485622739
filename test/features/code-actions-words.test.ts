import assert from 'node:assert/strict';
import { notedSnapshot } from '../support/snapshot.ts';
import { checkDone, checkNone, checkTitles, listed, plain } from './code-actions-shown.ts';

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
  it('offers them for the last sentence of a paragraph, too', () => {
    for (const lineEnd of ['\n', '\r\n'])
      checkTitles(`It rained.${lineEnd}${lineEnd}Officers would re|>port on the academy.${lineEnd}${lineEnd}Next.`, [
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
  it('tags the whole of a sentence that runs over a line end, from each of its lines', () => {
    const tagged = 'The Clerk would write to the school\nby 30 June 2024.{action #<|write-school|>}\n\nNext.';
    for (const text of [
      'The Clerk would wri|>te to the school\nby 30 June 2024.\n\nNext.',
      'The Clerk would write to the school\nby 30 Ju|>ne 2024.\n\nNext.',
    ])
      checkDone(text, 'Tag this sentence as an action', tagged);
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
  it('takes in the whole of a character of which half is selected', () =>
    checkDone('It <|was \ud83d|>\ude00 so.', 'Tag the selected words as a decision', 'It [was 😀]{decision|>} so.'));
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
  it('writes down what the words tell of the item', () => {
    const offered =
      'Refer to #hall-roof (open) with “slipped to July 2024 because rain”: “The roof of the hall would be mended”';
    checkDone(
      `${known}Mending the ha|>ll roof had slipped to July 2024 because of rain.`,
      offered,
      'Mending the hall roof had slipped to July 2024 because of rain.{#hall-roof slipped to July 2024 because rain|>}',
    );
    checkDone(
      `${known}The ro|>of of the hall had been completed.`,
      'Refer to #hall-roof (open) with “done”: “The roof of the hall would be mended”',
      'The roof of the hall had been completed.{#hall-roof done|>}',
    );
  });
  it('offers nothing that the sentence refers to already, or that shares no word', () => {
    checkNone(`${known}The roof le|>aked.{#hall-roof}`, /#hall-roof/u);
    checkNone(`${known}Nothing else was sa|>id.`, /^Refer/u);
  });
});
