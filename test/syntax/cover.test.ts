import assert from 'node:assert/strict';
import { coverOf, wordsIn } from '../../server/src/syntax/cover.ts';
import { parse } from '../../server/src/syntax/parse.ts';

/** The words that the last tag of `text` covers. */
function covered(text: string): string {
  const document = parse(text);
  const tag = document.tags.at(-1);
  assert.ok(tag !== undefined);
  return wordsIn(text, document, coverOf(text, document, tag));
}

describe('A tag after words covers the sentence that ends there', () => {
  const cases: [string, string, string][] = [
    ['behind another on its line', 'It snowed. The road was closed.{#road}', 'The road was closed.'],
    ['behind a line that ends a sentence', 'It snowed.\nThe road was closed.{#road}', 'The road was closed.'],
    ['whatever the line ends with', 'It snowed. \r\nThe road was closed.{#road}', 'The road was closed.'],
    ['behind a line that holds a span', 'Of [7 of 9]{#roads} we knew.\nOne was closed.{#road}', 'One was closed.'],
    [
      'that began on the line before',
      'It snowed, and the road\nwas closed.{#road}',
      'It snowed, and the road\nwas closed.',
    ],
    ['that an abbreviation does not end', 'It was for Cllr.\nHale to say.{#road}', 'It was for Cllr.\nHale to say.'],
    ['behind the mark of a note', 'It snowed.[^1] The road was closed.{#road}', 'The road was closed.'],
    ['in a list', '- It snowed\n- the road was closed{#road}', 'the road was closed'],
    ['below a heading', '# Roads\nThe road was closed.{#road}', 'The road was closed.'],
  ];
  for (const [name, text, words] of cases) it(name, () => assert.equal(covered(text), words));
});
