import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMinutes } from '../../server/src/check/read.ts';
import { selectionsAt } from '../../server/src/features/selection.ts';
import { stringSource } from '../../server/src/text/source.ts';
import { law } from '../support/law.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { shownWords } from './shown-places.ts';

/** The first steps, then all of the document. */
function checkSelection(notation: string, expected: readonly string[]): void {
  const { minutes, offset } = notedSnapshot(`//- a.minutes as it stands\n${notation}`);
  const text = minutes.source.text();
  const [spans = []] = selectionsAt(minutes, [offset]);
  assert.deepEqual(
    spans.map((span) => shownWords(text, span)),
    expected,
  );
}

describe('A selection grows', () => {
  it('from a word to its sentence, its block and all', () =>
    checkSelection('First. It sno|>wed all day. Then not.\n\nNext.', [
      'snowed',
      'It snowed all day.',
      'First. It snowed all day. Then not.',
      'First. It snowed all day. Then not.⏎⏎Next.',
    ]));
  it('from a word of a list to the entry, its tag with it', () =>
    checkSelection('- 😀 It sno|>wed.{action #a}\r\n- Then not.', [
      'snowed',
      '😀 It snowed.',
      '😀 It snowed.{action #a}',
      '- 😀 It snowed.{action #a}',
      '- 😀 It snowed.{action #a}⏎- Then not.',
    ]));
  it('from a date to the clause and the tag', () =>
    checkSelection('It snowed.{action #a @b due 3 Ma|>y 2024, note x}', [
      'May',
      '3 May 2024',
      'due 3 May 2024',
      'action #a @b due 3 May 2024, note x',
      '{action #a @b due 3 May 2024, note x}',
      'It snowed.{action #a @b due 3 May 2024, note x}',
    ]));
  it('from a name to its sign', () =>
    checkSelection('It snowed.{action #foster-pl|>an}', [
      'foster-plan',
      '#foster-plan',
      'action #foster-plan',
      '{action #foster-plan}',
      'It snowed.{action #foster-plan}',
    ]));
  it('from words to the span they stand in', () =>
    checkSelection('It was [about tw|>elve]{metric #x} today.', [
      'twelve',
      'about twelve',
      '[about twelve]{metric #x}',
      'It was [about twelve]{metric #x} today.',
    ]));
  it('over the sections', () =>
    checkSelection('# A\n\n## B\n\nWor|>ds.\n\n## C\n', [
      'Words',
      'Words.',
      '## B⏎⏎Words.',
      '# A⏎⏎## B⏎⏎Words.⏎⏎## C',
      '# A⏎⏎## B⏎⏎Words.⏎⏎## C⏎',
    ]));
  it('in the header by its entries', () =>
    checkSelection('---\nminutes: 1\nbody: Scrutiny Pa|>nel\nnext: May\n---\nWords.', [
      'Panel',
      'Scrutiny Panel',
      'body: Scrutiny Panel',
      '---⏎minutes: 1⏎body: Scrutiny Panel⏎next: May⏎---⏎',
      '---⏎minutes: 1⏎body: Scrutiny Panel⏎next: May⏎---⏎Words.',
    ]));
  it('from nothing in an empty document', () => checkSelection('|>', ['']));

  const shards = fc.constantFrom(
    '---\n',
    'minutes: 1\n',
    'a: [b]\n',
    '# A\n',
    'Words. ',
    '\r\n',
    '\n\n',
    '😀',
    '[x]',
    '{#a due May',
    '}',
    ' ',
  );
  law(
    'and each step holds the caret and the step before',
    500,
    fc.tuple(fc.array(shards, { maxLength: 12 }), fc.nat(80)),
    ([parts, at]) => {
      const text = parts.join('');
      const offset = Math.min(at, text.length);
      const [spans = []] = selectionsAt(readMinutes('a.minutes', stringSource(text), text, 4), [offset]);
      assert.ok(spans.length > 0);
      for (const [index, { start, end }] of spans.entries()) {
        assert.ok(start <= offset && offset <= end && start >= 0 && end <= text.length);
        const before = spans[index - 1];
        if (before !== undefined)
          assert.ok(start <= before.start && before.end <= end && end - start > before.end - before.start);
      }
    },
  );
});
