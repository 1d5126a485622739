import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse } from '../../server/src/syntax/parse.ts';
import { escapeProse } from '../../server/src/syntax/print.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { filesBelow } from '../house/sources.ts';
import { brokenMarkup, looksHeaded, nastyText } from '../support/arbitrary-markup.ts';
import { law } from '../support/law.ts';
import { headerLength, placesOfTags } from '../support/second-opinion.ts';
import { taggedCopy } from '../support/tagged-copy.ts';
import { checkNotation } from '../support/workspace.ts';

const someHeader = '---\nminutes: 1\n---\n';

/** A plain text as it may stand in tagged minutes; what looks like a header needs a real one in front. */
function guarded(plain: string): string {
  if (!looksHeaded(plain)) return escapeProse(plain);
  const bom = plain.startsWith('\ufeff') ? '\ufeff' : '';
  return bom + someHeader + escapeProse(plain.slice(bom.length));
}

function publicCopy(tagged: string): string {
  const stripped = strip(tagged, parse(tagged));
  assert.ok(stripped.ok, `${JSON.stringify(tagged)} is stripped`);
  return stripped.text;
}

/** Fails unless stripping `tagged` gives `plain` back, byte for byte. */
function stripsTo(tagged: string, plain: string): void {
  const text = publicCopy(tagged);
  assert.equal(text, plain, JSON.stringify(tagged));
  assert.ok(Buffer.from(text).equals(Buffer.from(plain)), 'byte for byte');
}

describe('Taking the tags off', () => {
  law('changes nothing in a text that has none', 4000, nastyText(), (plain) => {
    stripsTo(guarded(plain), plain);
    if (!looksHeaded(plain) && !plain.includes('{')) stripsTo(plain, plain);
  });

  law('gives the words back, whatever tags stand wherever', 14_000, taggedCopy(), ({ plain, tagged }) => {
    stripsTo(tagged, plain);
  });

  law('twice is as good as once', 1500, taggedCopy(), ({ tagged }) => {
    const once = publicCopy(tagged);
    stripsTo(guarded(once), once);
  });

  law(
    'does not depend on the blanks inside tags',
    1500,
    fc.tuple(taggedCopy(), fc.infiniteStream(someBlanks())),
    ([copy, blanks]) => {
      stripsTo(respaced(copy.tagged, blanks), copy.plain);
    },
  );

  law('is refused just where a tag or the header does not close', 6000, brokenMarkup(), (text) => {
    const closes = headerLength(text) !== null && placesOfTags(text).every(({ closed }) => closed);
    assert.equal(strip(text, parse(text)).ok, closes, JSON.stringify(text));
  });

  it('gives the same words of the fixtures, however their tags are spaced', () => {
    for (const { path, text } of filesBelow('test/fixtures', (name) => /\.minutes(?:\.md)?$/u.test(name))) {
      const copy = strip(text, parse(text));
      for (const one of ['  ', '\n', '\r\n ', '\u00a0', '\t']) {
        const other = respaced(text, repeat(one));
        const { ok, text: words } = { text: '', ...strip(other, parse(other)) };
        assert.deepEqual({ ok, words }, { ok: copy.ok, words: copy.ok ? copy.text : '' }, path);
      }
    }
  });
});

describe('The hash of the public copy in the header', () => {
  law('is right while the words are the same', 400, taggedCopy(), ({ plain, tagged }) => {
    assert.equal(changedWords(withHash(plain, tagged)), false);
  });

  law('is wrong once a letter is another', 400, fc.tuple(taggedCopy(), fc.nat()), ([{ plain, tagged }, place]) => {
    const text = withHash(plain, tagged);
    const { header, tags } = parse(text);
    const letters = [...text.matchAll(/[A-Za-z]/gu)]
      .map(({ index }) => index)
      .filter((at) => at >= (header?.end ?? 0) && !tags.some(({ start, end }) => start <= at && at < end));
    const at = letters[place % letters.length];
    if (at === undefined) return;
    const changed = `${text.slice(0, at)}${text[at] === 'z' ? 'y' : 'z'}${text.slice(at + 1)}`;
    assert.equal(changedWords(changed), true, JSON.stringify(changed));
  });
});

/** The tagged text behind a header that vouches for its words. */
function withHash(plain: string, tagged: string): string {
  const bom = plain.startsWith('\ufeff') ? '\ufeff' : '';
  const words = tagged.slice(parse(tagged).header?.end ?? bom.length);
  const hash = createHash('sha256').update(plain, 'utf8').digest('hex');
  return `${bom}---\nminutes: 1\nbody: Scrutiny Panel\ndate: 2024-01-10\npublic: ${hash}\n---\n${words}`;
}

/** Whether the rule changed-words speaks. */
function changedWords(text: string): boolean {
  const document = { path: 'one.minutes', line: '', madeHeader: '', words: text, text };
  const notation = { directives: [], documents: [document], expected: [] };
  return checkNotation(notation, { rules: ['changed-words'] }).findings.length > 0;
}

function someBlanks(): fc.Arbitrary<string> {
  return fc.constantFrom(' ', '   ', '\t', '\u00a0', ' \n', '\r\n', ' \r ');
}

function* repeat(one: string): Generator<string, never> {
  while (true) yield one;
}

/** `tagged` with other blanks wherever a tag has some, quotes left alone. */
function respaced(tagged: string, blanks: Iterator<string>): string {
  let text = '';
  let at = 0;
  for (const { start, end } of parse(tagged).tags) {
    text += tagged.slice(at, start);
    text += tagged
      .slice(start, end)
      .replace(/("[^"]*")|[ \t\r\n\u00a0]+/gu, (_, quote?: string) => quote ?? (blanks.next().value as string));
    at = end;
  }
  return text + tagged.slice(at);
}
