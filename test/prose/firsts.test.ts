import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { alternativesOf } from '../../server/src/prose/sentences/alternatives.ts';
import { type Firsts, firstsOf } from '../../server/src/prose/sentences/needs/firsts.ts';
import { allWordings, type Wording } from '../../server/src/prose/sentences/patterns.ts';
import { root } from '../house/sources.ts';
import { law } from '../support/law.ts';
import { labelledIn } from './labelled.ts';
import { patterns, sentencesOf } from './made-patterns.ts';
import '../../server/src/prose/untracked.ts';

/** Where a pattern may begin, in short: words, `^` and those at the start, signs and the words behind them. */
function told(source: string): string {
  const firsts = firstsOf(source);
  if (firsts === undefined) return 'anywhere';
  const { words, starts, mayStart, led, signs } = firsts;
  const list = (some: Iterable<string>) => [...some].sort().join(' ');
  return [
    list(words),
    mayStart ? '^' : starts.size > 0 && `^ ${list(starts)}`,
    led.size > 0 && `${signs === null ? 'any' : list(signs)} before ${list(led)}`,
  ]
    .filter((one) => one !== false && one !== '')
    .join('; ');
}

describe('Where a pattern may begin', () => {
  it('is at each word that may come first', () => {
    assert.equal(told('\\b(?:had +|has +)?(?:asked|told)\\b'), 'asked had has told');
    assert.equal(told('(?<!not )\\b(?:re)?open(?:s|ed)? '), 'open opened opens reopen reopened reopens');
    assert.equal(told('\\b\\d+ days|\\bmonths\\b'), '# months');
  });

  it('is at the start, with any word or with some', () => {
    assert.equal(told('^\\W*(?:noted|approved)\\b'), '^ approved noted');
    assert.equal(told('^[^.]*\\bif\\b|\\bradius\\b'), 'radius; ^');
    assert.equal(told('^improv'), '^');
  });

  it('is at the signs before a word', () => {
    assert.equal(told('(?:^|[,;])(?:board|panel) '), '^ board panel; , ; before board panel');
    assert.equal(told('£ *\\d'), '£ before #');
  });

  it('is anywhere where a word may begin before it, go on, or not be read', () => {
    for (const source of ['asked\\b', '\\basked', '\\bapprov\\w*', '\\w+ asked', '\\W*$', '\\d+%', '(?:\\bvery )*x'])
      assert.equal(told(source), 'anywhere', source);
  });
});

describe('A pattern is parted', () => {
  it('at its outermost bars alone', () => {
    assert.deepEqual(alternativesOf('\\ba|b(?:c|d)|[|)]e\\|f|'), ['\\ba', 'b(?:c|d)', '[|)]e\\|f', '']);
    assert.deepEqual(alternativesOf('(?:a|b)'), ['(?:a|b)']);
  });
});

/** Whether a place in a text is one of those told. */
function mayBeginAt({ words, starts, mayStart, led, signs }: Firsts, text: string, at: number): boolean {
  const wordAt = (from: number) => {
    if (/\w/u.test(text.charAt(from - 1))) return '';
    return /^\d/u.test(text.slice(from)) ? '#' : (/^[a-z]+/u.exec(text.slice(from))?.[0] ?? '');
  };
  const gap = /^\W*/u.exec(text.slice(at))?.[0] ?? '';
  return (
    words.has(wordAt(at)) ||
    (gap !== '' && (signs === null || signs.has(gap.charAt(0))) && led.has(wordAt(at + gap.length))) ||
    (at === 0 && (mayStart || starts.has(/[a-z]+/u.exec(text)?.[0] ?? '')))
  );
}

/** Where some words stand by a search of the whole sentence. */
const searched = ({ place }: Wording, low: string) => low.search(place);

describe('A pattern is found', () => {
  law(
    'where it may begin, whatever the pattern',
    5000,
    fc.tuple(
      fc.constantFrom('', '\\b', '\\b', '^', '^\\W*', '(?:^|[-%])', '%'),
      patterns,
      fc.constantFrom('', ' ', 'x', 'we ', 'we -', '- ', '%', '7'),
      fc.constantFrom('', ' ', 's', ' to', '?'),
    ),
    ([opening, { source, words }, before, behind]) => {
      const [whole, text] = [`${opening}(?:${source})`, before + words + behind];
      const at = text.search(new RegExp(whole, 'u'));
      const firsts = firstsOf(whole);
      if (at === -1 || firsts === undefined) return;
      assert.ok(mayBeginAt(firsts, text, at), `${whole} in “${text}”: ${told(whole)}`);
    },
  );

  const fixtures = readdirSync(join(root, 'test/fixtures'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.minutes'))
    .map((path) => readFileSync(join(root, 'test/fixtures', path), 'utf8'));
  const minutes = [...labelledIn('minutes'), ...labelledIn('held-out')].map(({ text }) => text);
  const sentences = [...fixtures, ...minutes].flatMap(sentencesOf);

  it('at the same place as by a search, for all our patterns in all labelled minutes', function () {
    this.timeout(120_000);
    const wordings = allWordings();
    for (const { low } of sentences)
      for (const one of wordings) assert.equal(one.atIn(low), searched(one, low), `${low}\n${one.source}`);
    const few = wordings.filter(({ source }) => firstsOf(source) !== undefined);
    assert.ok(few.length > 0.7 * wordings.length, 'most patterns begin with words that are known');
  });

  law(
    'at the same place as by a search, for all our patterns in words of these minutes that stand anyhow',
    400,
    fc.array(
      fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(' ', ', ', '. ', '; ', ': ', ' (', '-', ' £', '7', ' 7 ', '')),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    (parts) => {
      const low = parts
        .map(([sentence, from, sign]) => {
          const words = sentences[sentence % sentences.length]?.low.split(' ') ?? [];
          return words.slice(from % words.length, (from % words.length) + 4).join(' ') + sign;
        })
        .join('');
      for (const one of allWordings()) assert.equal(one.atIn(low), searched(one, low), `${low}\n${one.source}`);
    },
  );
});
