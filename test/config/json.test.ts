import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type JsonNode, readJson } from '../../server/src/config/json.ts';

/** What the reader makes of a text: its plain value, or `undefined` for a fault. */
function plainValue(text: string): unknown {
  const reading = readJson(text);
  return 'fault' in reading ? undefined : reading.root.value;
}

/** The faulty words of a text, and what is said of them. */
function faultOf(text: string): readonly [string, string] {
  const reading = readJson(text);
  assert.ok('fault' in reading, `${text} is at fault`);
  const { start, end, message, help } = reading.fault;
  assert.ok(start >= 0 && start <= end && end <= text.length, `${text}: ${start} to ${end} lies in the text`);
  return [text.slice(start, end), `${message} ${help}`];
}

describe('JSON with places', () => {
  it('is read as JSON.parse reads it', () => {
    const anyJson = fc.tuple(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t', ' \r\n'));
    fc.assert(
      fc.property(anyJson, ([value, blanks]) => {
        const text = JSON.stringify(value, null, blanks);
        assert.deepEqual(plainValue(text), JSON.parse(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused where JSON.parse refuses it', () => {
    const pieces = ['{', '}', '[', ']', ',', ':', '"', '"a"', '"b"', '\\', '0', '1', '-', '.5', 'e1', 'true', 'nul'];
    const nearlyJson = fc
      .array(fc.constantFrom(...pieces, ' ', '\n', '\t', '\u00A0', '\u0000', '/*x*/', '//', "'", 'é', '😀'))
      .map((parts) => parts.join(''));
    const brokenJson = fc
      .tuple(fc.json({ maxDepth: 2 }), fc.nat(), fc.constantFrom(...pieces, ''), fc.nat(1))
      .map(([json, seed, piece, dropped]) => {
        const at = seed % (json.length + 1);
        return json.slice(0, at) + piece + json.slice(at + dropped);
      });
    fc.assert(
      fc.property(fc.oneof(nearlyJson, brokenJson), (text) => {
        const reading = readJson(text);
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          assert.ok('fault' in reading, `${JSON.stringify(text)} is refused`);
          faultOf(text);
          return;
        }
        assert.ok(!('fault' in reading), `${JSON.stringify(text)} is read`);
        if (reading.repeated.length === 0) assert.deepEqual(reading.root.value, parsed);
      }),
      { numRuns: 20_000 },
    );
  });

  it('knows where every value and key stands', () => {
    const text = ' { "a" : [ 1, "two", null ], "b": {} } ';
    const reading = readJson(text);
    assert.ok(!('fault' in reading));
    const seen: string[] = [];
    const visit = (node: JsonNode) => {
      seen.push(text.slice(node.start, node.end));
      if (node.type === 'array') node.items.forEach(visit);
      if (node.type === 'object') {
        for (const { key, node: held } of node.entries.values()) {
          seen.push(`key ${text.slice(key.start, key.end)}`);
          visit(held);
        }
      }
    };
    visit(reading.root);
    const whole = text.trim();
    assert.deepEqual(seen, [whole, 'key "a"', '[ 1, "two", null ]', '1', '"two"', 'null', 'key "b"', '{}']);
  });

  it('may begin with a byte order mark', () => assert.deepEqual(plainValue('\uFEFF{"a":1}'), { a: 1 }));

  it('keeps the first of a key that is set twice, and says so', () => {
    const text = '{"a": 1, "b": {"a": 2}, "\\u0061": 3}';
    const reading = readJson(text);
    assert.ok(!('fault' in reading));
    assert.deepEqual(reading.root.value, { a: 1, b: { a: 2 } });
    assert.deepEqual(
      reading.repeated.map(({ name, key, first }) => [name, text.slice(key.start, key.end), first.start]),
      [['a', '"\\u0061"', 1]],
    );
  });
});

describe('A fault of JSON', () => {
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    ['an empty file', '', '', /file is empty.*Write `\{\}`/u],
    ['a file of blanks', ' \n\n', ' ', /file is empty/u],
    ['a line comment', '{ // why\n "a": 1 }', '/', /a comment here, and JSON has none.*Take the comment out/u],
    ['a comment around words', '{ "a": 1 /* one */ }', '/', /a comment here/u],
    ['a comment right behind a value', '{ "a": 1// one\n}', '/', /a comment here/u],
    ['a comment of another language', '# settings\n{}', '#', /a comment here/u],
    ['a comma before the end of an object', '{ "a": 1, }', ',', /before the closing `\}`, where JSON allows none/u],
    ['a comma before the end of a list', '[1,\n]', ',', /before the closing `\]`/u],
    ['a comma too many', '[1,,2]', ',', /two commas/u],
    ['a comma that is missing', '{ "a": 1\n  "b": 2 }', '\n', /comma is missing between two entries/u],
    ['a colon that is missing', '{ "a" 1 }', ' ', /colon is missing/u],
    ['a key without quotes', '{ asOf: 1 }', 'asOf', /key `asOf` is not in double quotes.*Write `"asOf"`/u],
    ['a value without quotes', '{ "a": April }', 'April', /`April` is not a value.*`"April"`/u],
    ['a truth value of another language', '[True]', 'True', /`True` is not a value/u],
    ['single quotes', "{ 'a': 1 }", "'", /begins with '.*between `"` and `"`/u],
    ['quotes made by a word processor', '{ “a”: 1 }', '“', /begins with “/u],
    ['a text that does not end', '{ "a": "b\n}', '"b', /does not end on its line/u],
    ['a text that runs to the end of the file', '{ "a": "b', '"b', /does not end on its line/u],
    ['a path with backslashes', '["drafts\\*"]', '\\', /backslash in `\\\*` means nothing.*use `\/`/u],
    ['a tab in a text', '["a\tb"]', '\t', /a tab inside a text/u],
    ['a control character in a text', '["a\u0000b"]', '\u0000', /character U\+0000 inside a text/u],
    ['a number that begins with 0', '[007]', '007', /`007` is not a number as JSON writes one/u],
    ['a number with a plus', '[+1]', '+1', /`\+1` is not a number/u],
    ['a number that ends with its point', '[1.]', '1.', /`1\.` is not a number/u],
    ['an object that does not end', '{ "a": [1, 2]\n', '{', /ends before the `\{` of line 1 is closed.*Add the `\}`/u],
    ['a list that does not end', '{\n"a": [1, 2', '[', /`\[` of line 2 is closed.*Add the `\]`/u],
    ['brackets of two sorts', '{ "a": [1, 2} }', '}', /`\}` closes nothing here: the `\[` of line 1 is still open/u],
    ['more after the end', '{} {}', '{', /More follows after the end/u],
    ['a no-break space', '{\u00A0"a": 1}', '\u00A0', /A key should stand here, not the character U\+00A0/u],
    ['half a file of another kind', '<html>', '<html>', /`<html>` is not a value/u],
    ['a picture', '\uFFFDPNG\r\n', '\uFFFDPNG', /is not a value/u],
  ];
  for (const [name, text, words, said] of cases) {
    it(`is located and named: ${name}`, () => {
      const [found, message] = faultOf(text);
      assert.equal(found, words);
      assert.match(message, said);
    });
  }
});

describe('Reading JSON', () => {
  const megabyte = 1 << 20;
  const sizes = [
    ['nesting that closes', `${'['.repeat(megabyte / 2)}${']'.repeat(megabyte / 2)}`],
    ['nesting that does not', '[{"a":'.repeat(megabyte / 6)],
    ['one long text', `"${'x'.repeat(megabyte)}`],
    ['one long word', 'x'.repeat(megabyte)],
    ['backslashes', `"${'\\\\'.repeat(megabyte / 2)}`],
    ['one key again and again', `{${'"a":1,'.repeat(megabyte / 6)}"a":1}`],
    ['blanks', ' '.repeat(megabyte)],
    ['colons', ':'.repeat(megabyte)],
  ] as const;
  for (const [name, text] of sizes) {
    it(`takes a megabyte of ${name} in its stride`, () => {
      readJson(text);
    });
  }
});
