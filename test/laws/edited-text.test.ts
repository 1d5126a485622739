import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countSaidAfter, countSaidIn } from '../../server/src/register/count-said.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { LineTable } from '../../server/src/text/lines.ts';
import { law } from '../support/law.ts';
import { edited, typing, unchangedIn } from '../support/typing.ts';

/** Pieces in any order, again and again until the text is a long one. */
function longText(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...pieces), { minLength: 20, maxLength: 200 })
    .map((parts) => `${parts.join('')}.`)
    .map((part) => part.repeat(Math.ceil(0x10000 / part.length)));
}

/** Where the lines of a text begin. */
function startsIn(table: LineTable): (number | undefined)[] {
  return Array.from({ length: table.count + 1 }, (_, line) => table.startOf(line + 1));
}

describe('What is kept of a long text after an edit', () => {
  const ends = ['\n', '\r', '\r\n', 'word ', '\n\n', '\r\r'];
  law('are the beginnings of its lines', 300, fc.tuple(longText(ends), typing(fc.constantFrom(...ends))), (script) => {
    const [before, typed] = script;
    const { text, unchanged } = edited(before, typed);
    for (const one of [unchanged, unchangedIn(before, text)]) {
      const patched = new LineTable(text, { lines: new LineTable(before), unchanged: one });
      assert.equal(patched.length, text.length);
      assert.deepEqual(startsIn(patched), startsIn(new LineTable(text)));
    }
  });

  const said = [
    'They made two recommendations',
    ' Recommendations',
    'MADE 4 RECOMMENDATIONS.',
    ' FORMAL RECOMMENDATIONS',
    'the 3 key ',
    'word '.repeat(40),
    'recommend',
    'ations.\n',
  ];
  const few = fc.array(fc.constantFrom(...said), { maxLength: 12 }).map((parts) => parts.join(''));
  const tags = parse('One.{recommendation #a} Two.{recommendation #b}').tags;
  law(
    'is the number of recommendations it speaks of',
    3000,
    fc.tuple(few, typing(fc.constantFrom(...said))),
    (script) => {
      const [before, typed] = script;
      const { text, unchanged } = edited(before, typed);
      const known = { countSaid: countSaidIn(before, tags), read: { tags } };
      for (const one of [unchanged, unchangedIn(before, text)])
        assert.deepEqual(countSaidAfter(known, text, tags, { text: before, unchanged: one }), countSaidIn(text, tags));
    },
  );
});
