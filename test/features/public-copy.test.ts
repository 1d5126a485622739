import assert from 'node:assert/strict';
import { publicCopyAnswerSchema } from '../../server/src/config/tracker-schema.ts';
import { publicCopy } from '../../server/src/features/public-copy.ts';
import { sha256 } from '../../server/src/host/sha256.ts';
import { publicCopyAnswer } from '../../server/src/lsp/answers.ts';
import { rangeOf } from '../../server/src/lsp/positions.ts';
import { fixtureTexts, readText } from '../support/fixture-workspace.ts';

const header = '---\nminutes: 1\nbody: Panel\ndate: 25 January 2024\n---\n';

/** Each line of the copy with the line of the minutes it is of, counted from 1 as a person does. */
function shown(text: string): string[] {
  const { text: copy, lines } = publicCopy(readText('a.minutes', text), sha256);
  const copied = (copy ?? assert.fail()).split(/\r\n|\r|\n/u);
  assert.equal(copied.length, lines.length);
  return copied.map((line, place) => `${(lines[place] as number) + 1} ${line}`);
}

describe('The public copy beside its minutes', () => {
  it('knows for each line where it stands in the minutes', () => {
    assert.deepEqual(
      shown(`${header}One.{decision noted}\n{action #a due May}\nTwo [words]{action\n#b due\nMay}.\nThree.\n`),
      ['6 One.', '8 Two words.', '11 Three.', '12 '],
    );
    assert.deepEqual(shown('No tags\r\nat all'), ['1 No tags', '2 at all']);
    assert.deepEqual(shown('One.\r\n\\{action is a word here.\r\n{decision noted}'), [
      '1 One.',
      '2 {action is a word here.',
    ]);
    assert.deepEqual(shown(''), ['1 ']);
  });

  it('has in each line of the examples the words of the line it names', () => {
    for (const [path, text] of [...fixtureTexts('aldermere'), ...fixtureTexts('mirefield')]) {
      const copy = publicCopy(readText(path, text), sha256);
      const source = text.split('\n');
      for (const [place, line] of (copy.text ?? '').split('\n').entries()) {
        const written = (source[copy.lines[place] as number] ?? '').replaceAll('[', '');
        assert.ok(written.includes(line.slice(0, 12)), `${path}: “${line}” is not in “${written}”`);
      }
      const answer = publicCopyAnswer(copy, (span) => rangeOf(readText(path, text), span));
      assert.deepEqual(publicCopyAnswerSchema.parse(answer), answer);
    }
  });

  it('is not there while a tag does not close, and says where', () => {
    const copy = publicCopy(readText('a.minutes', 'One.{action #a due May\n\nTwo.'), sha256);
    assert.equal(copy.text, null);
    assert.deepEqual(
      copy.problems.map(({ start, message }) => `${start} ${message}`),
      ['4 a tag is never closed with }'],
    );
  });

  it('tells whether the words are those the header vouches for', () => {
    const vouchedBy = (hash: string) =>
      publicCopy(readText('a.minutes', `---\nminutes: 1\npublic: ${hash}\n---\nOne.{decision noted}`), sha256).vouched;
    assert.equal(vouchedBy(sha256('One.')), true);
    assert.equal(vouchedBy('0'.repeat(64)), false);
    assert.equal(publicCopy(readText('a.minutes', 'One.'), sha256).vouched, null);
  });
});
