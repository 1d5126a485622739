import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scopes as scopeOf } from '../../server/src/config/textmate/tags.ts';
import { clauseByWord, clauseWords, kindWords } from '../../server/src/syntax/clause-words.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { nastyText } from '../support/arbitrary-markup.ts';
import { plainTag } from '../support/arbitrary-plain-tags.ts';
import { fixtureTexts } from '../support/fixture-workspace.ts';
import { law } from '../support/law.ts';
import { type Painted, paint } from '../support/textmate.ts';
import { disagreements, typeOfScope } from './agreement.ts';

const goldens = fileURLToPath(new URL('goldens/', import.meta.url));
const page = readFileSync(new URL('../../grammar/README.md', import.meta.url), 'utf8');

/** The innermost scope of the words, wherever they stand first. */
function scopeAt(text: string, words: string): string {
  const at = text.indexOf(words);
  assert.ok(at !== -1, `${words} stands in ${text}`);
  return stretchAt(paint(text), at).scopes.at(-1) ?? '';
}

function stretchAt(painted: readonly Painted[], offset: number): Painted {
  const found = painted.find(({ start, end }) => start <= offset && offset < end);
  assert.ok(found !== undefined, `something is painted at ${offset}`);
  return found;
}

function checkScopes(text: string, expected: Readonly<Record<string, string>>): void {
  const found = Object.keys(expected).map((words) => [words, scopeAt(text, words)]);
  assert.deepEqual(Object.fromEntries(found), expected);
}

/** Whether any of the text is painted as a part of a tag or a header. */
function isTouched(text: string): boolean {
  return paint(text).some(({ scopes }) => scopes.some((scope) => typeOfScope(scope) !== ''));
}

/** Each line, with marks and the scopes under every stretch that has any beside that of the whole tag. */
function rendered(text: string): string {
  const painted = paint(text);
  let offset = 0;
  const lines = text.split('\n').flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    const inLine = painted.filter(
      (one) =>
        one.start >= start && one.start < start + line.length && !(one.scopes.at(-1) ?? 'meta').startsWith('meta'),
    );
    const marks = inLine.map(
      (one) =>
        `  ${' '.repeat(one.start - start)}${'^'.repeat(one.end - one.start)} ${one.scopes.filter((scope) => !scope.startsWith('meta')).join(' > ')}`,
    );
    return [`| ${line}`, ...marks];
  });
  return `${lines.join('\n')}\n`;
}

describe('The TextMate grammar', () => {
  for (const name of ['prose', 'tags', 'broken']) {
    it(`paints ${name} as is kept to be looked at`, () => {
      const minutes = readFileSync(`${goldens}${name}.minutes`, 'utf8');
      const golden = rendered(minutes);
      if (process.env.UPDATE === '1') writeFileSync(`${goldens}${name}.scopes.golden`, golden);
      assert.equal(
        golden,
        readFileSync(`${goldens}${name}.scopes.golden`, 'utf8'),
        'look at it, and UPDATE=1 if it is right',
      );
    });
  }

  it('has no golden that is not used', () => {
    const files = ['broken', 'prose', 'tags'].flatMap((name) => [`${name}.minutes`, `${name}.scopes.golden`]);
    assert.deepEqual(readdirSync(goldens).sort(), files);
  });

  for (const word of kindWords.keys()) {
    it(`knows the kind ${word}, in any case`, () => {
      assert.equal(scopeAt(`So.{${word} }`, word), scopeOf.kind);
      assert.equal(scopeAt(`So.{ ${word.toUpperCase()}, @x}`, word.toUpperCase()), scopeOf.kind);
    });
  }

  for (const word of new Set([...clauseWords.map(({ type }) => type), ...clauseByWord.keys()])) {
    // `level` and `lower` alone begin nothing.
    if (clauseWords.some(({ type }) => type.startsWith(`${word} `))) continue;
    it(`knows the clause ${word}, in any case`, () => {
      assert.equal(scopeAt(`So.{#x ${word}}`, word), scopeOf.clause);
      assert.equal(scopeAt(`So.{metric #x, ${word.toUpperCase()} }`, word.toUpperCase()), scopeOf.clause);
    });
  }

  it('takes no part of a word for a keyword', () => {
    for (const words of ['dues', 'due-diligence', 'reddish', 'donetello', 'ofsted', 'two_fold'])
      assert.equal(scopeAt(`So.{#x ${words}}`, words), 'meta.tag-of-minutes', words);
    for (const words of ['{actionable}', '{action-plan}', '{metrics}', '{#}', '{acton #x}'])
      assert.ok(!isTouched(`So ${words}`), words);
  });

  it('leaves words of the minutes alone', () => {
    for (const text of [
      'It is due in May, says {Ctrl} and the set {1, 2}.',
      'A rec. [1] due #x @y 31 May 2024',
      '[a]{b}',
    ])
      assert.ok(!isTouched(text), text);
  });

  it('shows the backslash that keeps a tag from being one', () => {
    checkScopes('So \\{action #x}.', { '\\': scopeOf.escape, action: '' });
    assert.ok(!isTouched('So \\{Ctrl}.'));
  });
});

describe('The TextMate grammar, where tags stand', () => {
  const tag = '{action #x @y due May 2024}';
  const parts = { action: scopeOf.kind, '#x': scopeOf.id, '@y': scopeOf.owner, 'May 2024': scopeOf.date };
  const places = {
    'in a list': `- Mend it.${tag}`,
    'in a numbered list': `12. Mend it.${tag}`,
    'in a table': `| Mend | it |${tag}`,
    'in a cell': `| Mend ${tag} | it |`,
    'in a heading': `## Mend it${tag}`,
    'in a heading of capitals': `THE FENCE${tag}`,
    'in an item of the agenda': `3. The fence${tag}`,
    'in bold type': `**Mend it.${tag}**`,
    'in italic type': `_Mend it.${tag}_`,
    'in a quotation': `> Mend it.${tag}`,
    'in a block of code': `\`\`\`\n${tag}\n\`\`\``,
    'behind a span': `[Mend it]${tag}`,
    'behind another tag': `Mend it.{decision}${tag}`,
    'behind a bracket': `Mend it (now)${tag}`,
    'behind an emoji': `\u{1f600}${tag}`,
  };
  for (const [place, text] of Object.entries(places)) it(place, () => checkScopes(text, parts));

  it('keep to themselves: a heading is one but for its tag', () => {
    const painted = paint(`## Mend it${tag}`);
    assert.deepEqual(painted[0]?.scopes, ['markup.heading']);
    assert.ok(painted.every(({ start, scopes }) => start < 10 || !scopes.includes('markup.heading')));
  });

  it('show the brackets of their span, others inside it too', () => {
    const text = `[The [1] state of [it]${tag}]{#y}`;
    const brackets = [...text.matchAll(/[[\]]/gu)].map(
      ({ index }) =>
        scopeOf.bracket === (stretchAt(paint(text), index).scopes.at(-1) ?? '').replace(/\.(?:begin|end)$/u, ''),
    );
    assert.deepEqual(brackets, [true, false, false, true, true, true]);
  });
});

describe('The TextMate grammar, over line ends', () => {
  it('goes on with a clause, a value, names, words and quotes', () => {
    const text =
      'So.{metric #x now\n34% in\nMay 2024, due\n3 June 2024, needs\n#y because it\nwas so, called "A,\nB" red by\nJuly}';
    checkScopes(text, {
      '34%': scopeOf.value,
      'May 2024': scopeOf.date,
      '3 June 2024': scopeOf.date,
      '#y': scopeOf.id,
      'was so': scopeOf.words,
      'B"': scopeOf.quoted,
      July: scopeOf.date,
    });
  });

  it('paints the same with either line end', () => {
    for (const text of fixtureTexts('aldermere').values()) {
      const lines = text.replaceAll('\r\n', '\n');
      const windows = lines.replaceAll('\n', '\r\n');
      const inWords = (one: string) =>
        paint(one).map(({ start, end, scopes }) => `${one.slice(start, end)} ${scopes.join(' ')}`);
      assert.deepEqual(inWords(windows), inWords(lines));
    }
  });

  const unclosed = {
    'a tag': '{action #x @y due',
    'a date': '{action #x due 3 May',
    'a value': '{metric #x now 34% in',
    'free words': '{#x because it was',
    'a quote': '{#x called "The plan',
    'a quote in words': '{#x because "it',
    'words that do not read': '{#x nonsense "and',
    names: '{action #x needs #y and',
    'a benchmark': '{metric #x benchmark 3% for all',
    'a span': '[The fence',
    'bold type': '**The fence',
  };
  for (const [what, text] of Object.entries(unclosed)) {
    for (const blank of ['\n\n', '\n \t\u00a0\n', '\r\n\r\n']) {
      it(`ends ${what} that nothing closes at a blank line: ${JSON.stringify(blank)}`, () => {
        const whole = `So.${text}${blank}Then 3 May 2024 because "it" was due}.\n`;
        const after = whole.length - 'Then 3 May 2024 because "it" was due}.\n'.length;
        const behind = paint(whole).filter(({ start, scopes }) => start >= after && scopes.length > 0);
        assert.deepEqual(behind, []);
      });
    }
  }

  it('ends a tag that nothing closes where the next begins', () => {
    for (const text of Object.values(unclosed).filter((one) => one.startsWith('{')))
      checkScopes(`So.${text}\nThen.{decision noted} done`, {
        decision: scopeOf.kind,
        noted: scopeOf.clause,
        ' done': '',
      });
  });

  it('gives up a header that nothing closes where the minutes begin', () => {
    checkScopes('---\nminutes: 1\nbody: Panel\n\nThe panel met in May.\nNote: it rained.', {
      minutes: 'entity.name.tag.key',
      'The panel': '',
      'Note: it': '',
    });
  });

  it('takes a line of dashes on top for a header only before its first key', () => {
    assert.ok(!isTouched('---\nNote: it rained.\n---\n'));
    assert.ok(!isTouched('\n---\nminutes: 1\n---\n'));
    assert.equal(scopeAt('\ufeff---\nminutes: 1\n---\n', 'minutes'), 'entity.name.tag.key');
  });
});

describe('The TextMate grammar and the server', () => {
  for (const name of ['aldermere', 'mirefield'] as const) {
    it(`paint the example ${name} the same`, () => assert.deepEqual(disagreements(fixtureTexts(name)), []));
  }

  it('paint tags in code, lists of owners and keys in quotes the same', () => {
    const header = `---\nminutes: 1\n'body': P\n"date": 3 May 2024\n"owners":\n  'clerk': { 'name': Ann }\n---\n`;
    for (const line of [
      'Use `{action #x @y}` here, not `\\{action}`.',
      'So.{rec #q from "the inspection", to @a, @b and @c}',
      'So.{decision #d moved @a, @b and @c, seconded @d}',
    ])
      assert.deepEqual(disagreements(new Map([['a.minutes', header + line]])), [], line);
  });

  it('paint every tag of the guide to the language the same', () => {
    const tags = [...page.matchAll(/\{[^{}`\n]+\}/gu)].map(([tag]) => tag).filter(reads);
    assert.ok(tags.length > 100, `${tags.length} tags`);
    for (const tag of new Set(tags)) assert.deepEqual(disagreements(new Map([['a.minutes', `So.${tag}`]])), [], tag);
  });

  // Of what runs over a line end the grammar sees only a line; what does not read is nobody's to paint alike.
  const onOneLine = plainTag().map((tag) => tag.replaceAll(/\s+/gu, ' '));
  law('paint every tag on one line that reads the same', 1500, onOneLine.filter(reads), (tag) => {
    assert.deepEqual(disagreements(new Map([['a.minutes', tag]])), []);
  });
});

describe('The TextMate grammar, as laws', () => {
  law('every letter is painted once, in order', 300, nastyText(), (text) => {
    let last = 0;
    for (const { start, end } of paint(text)) {
      assert.ok(start >= last && end > start && end <= text.length);
      assert.match(text.slice(last, start), /^[\r\n]*$/u);
      last = end;
    }
    assert.match(text.slice(last), /^[\r\n]*$/u);
  });

  it('a line of any letters takes little time', () => {
    const hostile = [
      '[',
      '{',
      '*',
      '**',
      '_',
      '`',
      '{action ',
      '{#x now ',
      '[{#x ',
      '{#x "',
      '\\{',
      '{#x 1 in ',
      '| ',
      'A',
    ];
    for (const shard of hostile) {
      const started = performance.now();
      // Editors stop painting lines that are longer.
      paint(shard.repeat(20_000 / shard.length));
      const taken = performance.now() - started;
      assert.ok(taken < 3000, `${JSON.stringify(shard)} took ${Math.round(taken)} ms`);
    }
  });
});

function reads(text: string): boolean {
  const { tags, problems } = parse(text);
  const clauses = tags.flatMap((tag) => tag.clauses);
  return (
    problems.length === 0 &&
    tags.length > 0 &&
    clauses.every(({ type, unread }) => type !== 'unknown' && unread === null)
  );
}
