import assert from 'node:assert/strict';
import { occurrenceAt, occurrencesIn } from '../../server/src/register/occurrences.ts';
import { readWorkspace } from '../support/arbitrary.ts';
import { readNotation } from '../support/notation.ts';

function documentOf(notation: string) {
  const [document] = readNotation(notation).documents;
  assert.ok(document);
  const [minutes] = readWorkspace([document]);
  assert.ok(minutes);
  return { minutes, text: document.text };
}

function checkOccurrences(notation: string, expected: readonly string[]): void {
  const { minutes, text } = documentOf(notation);
  const found = occurrencesIn(minutes);
  assert.deepEqual(
    found.map(({ start, end, name, role }) => {
      assert.ok(text.slice(start, end).endsWith(name), 'the words there are the name');
      return `${role} ${text.slice(start, end)}`;
    }),
    expected,
  );
  for (const [index, one] of found.entries()) {
    assert.ok(index === 0 || (found[index - 1]?.start ?? 0) < one.start, 'they stand in order');
    for (const offset of [one.start, one.end]) assert.deepEqual(occurrenceAt(minutes, offset)?.name, one.name);
  }
}

describe('Where names stand', () => {
  it('in tags of every sort', () =>
    checkOccurrences('A.{action #a @x @y due May, to @z} B.{#a needs #b, for #c #d} C.{owner #e of @f}', [
      'definition #a',
      'owner @x',
      'owner @y',
      'link @z',
      'mention #a',
      'link #b',
      'link #c',
      'link #d',
      'definition #e',
      'link @f',
    ]));
  it('in the order in which they stand, whoever they belong to', () =>
    checkOccurrences('A.{action to @z, #a due May, @x}', ['link @z', 'definition #a', 'owner @x']));
  it('not as definitions in a tag that keeps a rule quiet', () =>
    checkOccurrences('A.{ignore #a missing-owner}', ['mention #a']));
  it('in tags that are being typed', () => checkOccurrences('😀.{action #\n\nB.{action #b', ['definition #b']));
  it('in a header, with and without quotes', () =>
    checkOccurrences(
      `---
minutes: 1
owners:
  "a": {name: Ann, of: "@b", aliases: [c, "d", The D]}
  'e':
    of: f
    aliases: g
---
More.{#a}`,
      ['definition a', 'link @b', 'alias c', 'alias d', 'definition e', 'link f', 'alias g', 'mention #a'],
    ));
  it('nowhere in an empty document', () => checkOccurrences('//- a.minutes as it stands\n', []));
});
