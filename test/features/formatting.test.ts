import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/check/fixes.ts';
import { readMinutes } from '../../server/src/check/read.ts';
import { formattingEdits } from '../../server/src/features/formatting.ts';
import { onTypeEdits } from '../../server/src/features/on-type.ts';
import type { Minutes, Register } from '../../server/src/register/model.ts';
import { titleOf } from '../../server/src/register/queries.ts';
import { buildRegister } from '../../server/src/register/register.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { stringSource } from '../../server/src/text/source.ts';
import { readWorkspace, workspace } from '../support/arbitrary.ts';
import { brokenMarkup } from '../support/arbitrary-markup.ts';
import { law } from '../support/law.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { taggedCopy } from '../support/tagged-copy.ts';

const read = (text: string, path = '2024-01-10.minutes'): Minutes => readMinutes(path, stringSource(text), text, 4);
const format = (text: string): string => applyEdits(text, formattingEdits(read(text)));

/** Formats a text that is one tag, or holds some, and formats the outcome once more: nothing may be left to do. */
function checkFormat(text: string, expected: string): void {
  assert.equal(format(text), expected);
  assert.equal(format(expected), expected, 'formatting it again changes nothing');
}

/** A text that is not to be touched. */
const checkLeft = (text: string) => checkFormat(text, text);

describe('Formatting spacing', () => {
  it('leaves a single blank between the parts of the head', () => {
    checkFormat(
      'Said.{ action   #x  @clerk\t@director  due May 2024 }',
      'Said.{action #x @clerk @director due May 2024}',
    );
  });
  it('puts a comma and a blank between clauses', () => {
    checkFormat(
      'It fell.{metric #x now 14% ,was 20%   target 10%}',
      'It fell.{metric #x now 14%, was 20%, target 10%}',
    );
  });
  it('takes out commas too many', () => {
    checkFormat('Said.{action #x,, due May 2024 , , from Ofsted,}', 'Said.{action #x, from Ofsted, due May 2024}');
  });
  it('leaves the comma behind the head as the author put it', () => {
    checkLeft('Said.{metric #x, lower is better, target 20% by March 2021}');
    checkLeft('Said.{metric #x lower is better, target 20% by March 2021}');
  });
  it('leaves a reason behind a slip without a comma', () => {
    checkLeft('Said.{#x slipped from July 2020 to May 2021 because a vacancy}');
    checkLeft('Said.{#x slipped from July 2020 to May 2021, because a vacancy}');
  });
  it('takes single blanks inside dates, values and lists of names', () => {
    checkFormat(
      'Said.{action #x due  31   March  2024, needs #a ,#b}',
      'Said.{action #x due 31 March 2024, needs #a, #b}',
    );
  });
  it('takes a no-break space between parts for a blank', () => {
    checkFormat('Said.{action\u00a0#x\u00a0\u00a0due May 2024}', 'Said.{action #x due May 2024}');
  });
  it('leaves line ends where they are', () => {
    checkFormat('Said.{#x  amber ,\n  due  May 2024 }', 'Said.{#x amber,\n  due May 2024}');
    checkFormat('Said.{#x amber,\r\n\tslipped  to May 2024\r\n}', 'Said.{#x amber,\r\n\tslipped to May 2024\r\n}');
    checkFormat('Said.{#x due\n  May   2024}', 'Said.{#x due\n  May 2024}');
  });
  it('brings a comma at the start of a line back to the line before', () => {
    checkFormat('Said.{#x amber\n  , due May 2024}', 'Said.{#x amber,\n  due May 2024}');
  });
});

describe('Formatting capitals', () => {
  it('writes kinds and keywords small', () => {
    checkFormat('Said.{ACTION #X DUE May 2024}', 'Said.{action #X due May 2024}');
    checkFormat(
      'It fell.{Metric #x Lower  Is Better, Target 20% By March 2024}',
      'It fell.{metric #x lower is better, target 20% by March 2024}',
    );
  });
  it('leaves `rec` as short as it is', () => checkFormat('Said.{REC #x}', 'Said.{rec #x}'));
  it('leaves `unanimously` as it is said', () =>
    checkFormat('Said.{decision Unanimously}', 'Said.{decision unanimously}'));
  it('writes the joining words small and leaves names and months', () => {
    checkFormat(
      'Said.{#x SLIPPED FROM July 2020 TO May 2021 BECAUSE Of A Vacancy}',
      'Said.{#x slipped from July 2020 to May 2021 because Of A Vacancy}',
    );
    checkFormat('Said.{#x needs #To AND #By}', 'Said.{#x needs #To and #By}');
  });
  it('writes the rules of an ignore tag small', () => {
    checkFormat('Said.{ignore Overdue ,  because Told}', 'Said.{ignore overdue, because Told}');
  });
});

describe('Formatting order', () => {
  it('has kind, id and owners first', () => {
    checkFormat('Said.{action due May 2024 @clerk #x}', 'Said.{action #x @clerk due May 2024}');
  });
  it('says what a thing is, then how it stands, its figures, what it hangs on, and remarks', () => {
    checkFormat(
      'Said.{rec #x note read it, needs #y, done, due May 2024, from Ofsted, called "The plan"}',
      'Said.{rec #x called "The plan", from Ofsted, due May 2024, done, needs #y, note read it}',
    );
    checkFormat(
      'Said.{metric #x for #y, below others, target 20%, lower is better, now 34%}',
      'Said.{metric #x now 34%, lower is better, target 20%, below others, for #y}',
    );
    checkFormat('Said.{decision moved @a seconded @b agreed}', 'Said.{decision agreed, moved @a, seconded @b}');
    checkFormat(
      'She came.{owner #d since May 2020, called "Lyn", of @b, role Director}',
      'She came.{owner #d called "Lyn", role Director, of @b, since May 2020}',
    );
  });
  it('keeps the order of values, ratings and states, for it means something', () => {
    checkLeft('Said.{metric #x was 30%, now 20%, was 25%}');
    checkLeft('Said.{#x green by May 2024, amber, due June 2024}');
    checkLeft('Said.{#x done, open}');
  });
  it('keeps a reason behind what it is the reason of', () => {
    checkFormat(
      'Said.{#x slipped to May 2024 because a vacancy, amber}',
      'Said.{#x amber, slipped to May 2024 because a vacancy}',
    );
    checkFormat('Said.{#x, because of snow, amber}', 'Said.{#x, amber, because of snow}');
  });
  it('moves nothing where there are two reasons, for the first counts', () => {
    checkLeft('Said.{#x note a, because b, amber, because c}');
  });
});

describe('Formatting leaves alone', () => {
  it('all that stands outside tags', () =>
    checkLeft('  Two  blanks , and [ a bracket ] { here }\t\r\n\r\n\u{1f600} {see  below}'));
  it('free words and quotes', () => {
    checkLeft('Said.{#x note two  blanks -  and "a, {b} }  c"}');
    checkLeft('Said.{action #x called "A  Title,  with commas"}');
  });
  it('tags with a clause that nobody knows or that does not read', () => {
    checkLeft('Said.{action  #x nonsense  here , due May 2024}');
    checkLeft('Said.{action  #x due 31 Jly}');
  });
  it('tags with a second id, an odd quotation mark or no end', () => {
    checkLeft('Said.{action  #x #y}');
    checkLeft('Said.{action  #x note a 5" pipe}');
    checkLeft('Said.{action  #x  due May 2024');
    checkLeft('Said.{action #');
  });
  it('the header, an empty document and one without tags', () => {
    checkLeft('---\nminutes:   1\nbody:  A  Panel\n---\nNothing  said.\n');
    checkLeft('');
    checkLeft('\ufeffPlain  words.');
  });
});

describe('Formatting in place', () => {
  it('goes through tables, lists, spans and emoji', () => {
    checkFormat(
      '| \u{1f600} | 53% |{metric  #x}\r\n- [34%]{Metric #y}{  #z}\r\n',
      '| \u{1f600} | 53% |{metric #x}\r\n- [34%]{metric #y}{#z}\r\n',
    );
  });
  it('makes edits no larger than they need be, and never cuts a character of two code units', () => {
    const text = 'A.{action #x  due May 2024}';
    assert.deepEqual(
      formattingEdits(read(text)).map((edit) => [edit.start, edit.end, edit.text]),
      [[13, 14, '']],
    );
    const emoji = 'A.{#x note \u{1f601}, called \u{1f600}}';
    for (const { start, end } of formattingEdits(read(emoji)))
      for (const at of [start, end]) assert.ok(!/^[\udc00-\udfff]/u.test(emoji.slice(at, at + 1)));
    checkFormat(emoji, 'A.{#x called \u{1f600}, note \u{1f601}}');
  });
  it('of a range touches the tags in it and no other', () => {
    const text = 'A.{action  #a}\nB.{action  #b}\nC.{action  #c}\n';
    const at = text.indexOf('#b');
    const edits = formattingEdits(read(text), { range: { start: at, end: at } });
    assert.equal(applyEdits(text, edits), 'A.{action  #a}\nB.{action #b}\nC.{action  #c}\n');
  });
});

describe('Typing a closing brace', () => {
  /** What becomes of a document when its last character before the caret was typed just now. */
  function checkTyped(notation: string, expected: string): void {
    const { minutes, offset } = notedSnapshot(`//- a.minutes as it stands\n${notation}`);
    const text = minutes.source.text();
    assert.equal(applyEdits(text, onTypeEdits(minutes, offset, text.charAt(offset - 1))), expected);
  }

  it('writes the tag in order', () => {
    checkTyped('Said.{Action  #x due May 2024 @clerk}|> More.', 'Said.{action #x @clerk due May 2024} More.');
  });
  it('does so to that tag alone', () => {
    checkTyped('One.{action  #x} Two.{action  #y}|>', 'One.{action  #x} Two.{action #y}');
  });
  it('does nothing to a brace of the minutes, or within quotes', () => {
    checkTyped('A {brace  here}|> and {action  #x}', 'A {brace  here} and {action  #x}');
    checkTyped('Said.{action  #x note "a}|> b"}', 'Said.{action  #x note "a} b"}');
  });
  it('does nothing to a tag that does not read', () => checkTyped('Said.{action  #x due}|>', 'Said.{action  #x due}'));
  it('does nothing after any other character', () => {
    checkTyped('Said.{|>', 'Said.{');
    checkTyped('[Said]|>{action  #x}', '[Said]{action  #x}');
    checkTyped('|>', '');
  });
});

describe('Formatting, as laws', () => {
  const publicCopy = (text: string) => {
    const stripped = strip(text, read(text).read);
    return stripped.ok ? stripped.text : null;
  };
  const holds = (text: string) => {
    const once = format(text);
    assert.equal(format(once), once, 'the second time changes nothing');
    assert.equal(publicCopy(once), publicCopy(text), 'the public copy is what it was');
    assert.equal(read(once).read.tags.length, read(text).read.tags.length, 'there are as many tags');
    assert.equal(outsideTags(once), outsideTags(text), 'no byte outside tags is another');
  };
  law('holds for any tagged text', 1500, taggedCopy(), ({ tagged }) => holds(tagged));
  law('holds for broken markup', 1500, brokenMarkup(), holds);
  law('leaves the register as it is', 400, workspace(), (files) => {
    const formatted = files.map(({ path, text }) => ({ path, text: format(text) }));
    assert.equal(sayingOf(readWorkspace(formatted)), sayingOf(readWorkspace(files)));
  });

  function outsideTags(text: string): string {
    let words = '';
    let at = 0;
    for (const { start, end } of read(text).read.tags) {
      words += `${text.slice(at, start)}\0`;
      at = end;
    }
    return words + text.slice(at);
  }

  /** All that a workspace's register says, without the places where it is said. */
  function sayingOf(documents: Minutes[]): string {
    const register: Register = buildRegister(documents, { asOf: 20_000, fiscalStart: 4, owners: [] });
    const items = [...register.items.values(), ...register.unnamed].map((item) => ({ ...item, title: titleOf(item) }));
    const skipped = new Set(['start', 'end', 'by', 'explained', 'clause', 'mentions', 'definitions', 'minutes', 'at']);
    return JSON.stringify([items, [...register.owners]], (key, value) => (skipped.has(key) ? undefined : value), 1);
  }
});
