import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readConfiguration } from '../../server/src/config/load.ts';
import { faultsOf, file, toldOf } from './configuration-told.ts';

describe('A fault of the configuration', () => {
  const cases: readonly (readonly [string, string, string, string, RegExp])[] = [
    [
      'a setting nobody knows',
      '{ "fiscalYearStrat": "April" }',
      '"fiscalYearStrat"',
      'fiscalYearStrat',
      /^`fiscalYearStrat` is not a setting; did you mean `fiscalYearStart`\? Write `fiscalYearStart`\.$/u,
    ],
    [
      'a setting like no other',
      '{ "x": 1 }',
      '"x"',
      'x',
      /is not a setting\. Known here: `\$schema`, `asOf`, .* and `owners`/u,
    ],
    [
      'a rule nobody knows',
      '{ "rules": { "overdu": "off" } }',
      '"overdu"',
      'rules.overdu',
      /did you mean `overdue`\?/u,
    ],
    [
      'a rule like no other',
      '{ "rules": { "no-such-thing-at-all": "off" } }',
      '"no-such-thing-at-all"',
      'rules.no-such-thing-at-all',
      /is not a rule\. /u,
    ],
    [
      'a level that is nearly one',
      '{ "rules": { "overdue": "warn" } }',
      '"warn"',
      'rules.overdue',
      /one of `error`, `warning`, .*it is `"warn"`\. Did you mean `"warning"`\?/u,
    ],
    [
      'a level of another tool',
      '{ "rules": { "overdue": { "severity": "blocker" } } }',
      '"blocker"',
      'rules.overdue.severity',
      /must be one of/u,
    ],
    ['a level as a number', '{ "rules": { "overdue": 2 } }', '2', 'rules.overdue', /a level such as `"warning"`/u],
    ['a rule switched off with false', '{ "rules": { "overdue": false } }', 'false', 'rules.overdue', /Write `"off"`/u],
    ['a rule switched on with true', '{ "rules": { "overdue": true } }', 'true', 'rules.overdue', /Take the line out/u],
    [
      'an option the rule has not',
      '{ "rules": { "overdue": { "day": 3 } } }',
      '"day"',
      'rules.overdue.day',
      /`day` is not an option of the rule `overdue`.*`severity`/u,
    ],
    ['rules as a list', '{ "rules": ["overdue"] }', '["overdue"]', 'rules', /an object from rules to levels/u],
    ['a day that is none', '{ "asOf": "soon" }', '"soon"', 'asOf', /must be a date such as `2024-03-31`/u],
    [
      'a day that never was',
      '{ "asOf": "31 June 2024" }',
      '"31 June 2024"',
      'asOf',
      /a day that exists: June has 30 days/u,
    ],
    ['a day of no year', '{ "asOf": "31 March" }', '"31 March"', 'asOf', /a date with its year/u],
    ['a day as a number', '{ "asOf": 2024 }', '2024', 'asOf', /a date in double quotes.*Put it in double quotes/u],
    ['nothing for a day', '{ "asOf": null }', 'null', 'asOf', /Take the line out/u],
    [
      'a month in small letters',
      '{ "fiscalYearStart": "april" }',
      '"april"',
      'fiscalYearStart',
      /the name of a month.*Did you mean `"April"`\?/u,
    ],
    ['a month cut short', '{ "fiscalYearStart": "Sept" }', '"Sept"', 'fiscalYearStart', /`"September"`/u],
    ['a pattern by itself', '{ "exclude": "drafts/**" }', '"drafts/**"', 'exclude', /a list of patterns/u],
    [
      'a pattern from elsewhere',
      '{ "exclude": ["a", "/tmp/**"] }',
      '"/tmp/**"',
      'exclude[1]',
      /from the folder of this file/u,
    ],
    ['a pattern turned round', '{ "exclude": ["!a"] }', '"!a"', 'exclude[0]', /would leave out everything else/u],
    ['an empty pattern', '{ "exclude": [" "] }', '" "', 'exclude[0]', /an empty one leaves nothing out/u],
    [
      'a handle with its sign',
      '{ "owners": { "@clerk": "x" } }',
      '"@clerk"',
      'owners.@clerk',
      /is not a handle.*: `clerk`\./u,
    ],
    [
      'a handle of several words',
      '{ "owners": { "The Clerk’s Office": "x" } }',
      '"The Clerk’s Office"',
      'owners.The Clerk’s Office',
      /: `the-clerks-office`\./u,
    ],
    ['a handle that cannot be', '{ "owners": { "": "x" } }', '""', 'owners.', /is not a handle/u],
    [
      'a handle of the language',
      '{ "owners": { "__proto__": "x" } }',
      '"__proto__"',
      'owners.__proto__',
      /is not a handle/u,
    ],
    [
      'an owner as a number',
      '{ "owners": { "clerk": 7 } }',
      '7',
      'owners.clerk',
      /a name in double quotes, or an object/u,
    ],
    [
      'a word of an owner nobody knows',
      '{ "owners": { "clerk": { "rôle": "x" } } }',
      '"rôle"',
      'owners.clerk.rôle',
      /not something that is said of an owner; did you mean `role`\?/u,
    ],
    [
      'an end of office of no year',
      '{ "owners": { "clerk": { "until": "July" } } }',
      '"July"',
      'owners.clerk.until',
      /a date with its year/u,
    ],
    [
      'another name by itself',
      '{ "owners": { "clerk": { "aliases": "the Clerk" } } }',
      '"the Clerk"',
      'owners.clerk.aliases',
      /a list of names/u,
    ],
    [
      'a list instead of settings',
      '[1, 2]',
      '[1, 2]',
      '',
      /^The configuration must be an object.*Put the settings between/u,
    ],
    ['a word instead of settings', '"overdue"', '"overdue"', '', /must be an object/u],
    ['a key set twice', '{ "asOf": "2024", "asOf": "2025" }', '"asOf"', 'asOf', /set twice.*first is on line 1/u],
    ['an empty file', '', '', '', /The file is empty/u],
    ['broken JSON', '{ "asOf": "2024", }', ',', '', /A comma stands before the closing `\}`/u],
  ];
  for (const [name, text, words, key, said] of cases) {
    it(`is located and answered: ${name}`, () => {
      const told = toldOf(text);
      assert.equal(told.length, 1, JSON.stringify(told));
      const [[foundWords, foundKey, message]] = told as [readonly [string, string, string]];
      assert.deepEqual([foundWords, foundKey], [words, key]);
      assert.match(message, said);
    });
  }

  it('counts lines and columns from 1, and names the file', () => {
    const [fault] = faultsOf('{\r\n  "asof": "2024-03-31"\r\n}\r\n');
    assert.deepEqual(fault, {
      file,
      start: { line: 2, column: 3, offset: 5 },
      end: { line: 2, column: 9, offset: 11 },
      key: 'asof',
      message: '`asof` is not a setting; did you mean `asOf`?',
      help: 'Write `asOf`.',
      text: 'matters.config.json:2:3: `asof` is not a setting; did you mean `asOf`?\n  help: Write `asOf`.',
    });
  });

  it('is told with all others, in the order in which they stand', () => {
    const text = `{
  "rules": { "overdue": "of", "overdue": "off", "nothing": 1 },
  "asOf": 1,
  "owners": { "clerk": { "name": 3, "x": 1 }, "@x": "y" },
  "x": {}
}`;
    const told = toldOf(text);
    assert.deepEqual(
      told.map(([words, key]) => [words, key]),
      [
        ['"of"', 'rules.overdue'],
        ['"overdue"', 'overdue'],
        ['"nothing"', 'rules.nothing'],
        ['1', 'asOf'],
        ['3', 'owners.clerk.name'],
        ['"x"', 'owners.clerk.x'],
        ['"@x"', 'owners.@x'],
        ['"x"', 'x'],
      ],
    );
  });

  it('lies in the file, whatever is in it', () => {
    const keys = fc.constantFrom('asOf', 'rules', 'owners', 'exclude', 'overdue', 'severity', 'name', '__proto__', 'x');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, 0, 'off', 'March 2024', true),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const text = JSON.stringify(value);
        const reading = readConfiguration(text, file);
        if ('settings' in reading) return;
        assert.ok(reading.faults.length > 0);
        for (const { start, end, message, help } of reading.faults) {
          assert.ok(start.offset <= end.offset && end.offset <= text.length);
          assert.ok(/[.?]$/u.test(message) && /[.?]$/u.test(help), `${message} ${help}`);
        }
      }),
      { numRuns: 3000 },
    );
  });

  const megabyte = 1 << 20;
  const many = (count: number, entry: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => entry(index)).join(',');
  const large: readonly (readonly [string, string])[] = [
    ['noise', 'The quick {[,:"'.repeat(megabyte / 16)],
    ['unknown settings', `{${many(60_000, (index) => `"overduf${index}": 1`)}}`],
    ['unknown rules', `{"rules": {${many(60_000, (index) => `"overduf${index}": 1`)}}}`],
    ['wrong owners', `{"owners": {${many(60_000, (index) => `"@clerk${index}": 1`)}}}`],
    ['wrong patterns', `{"exclude": [${many(100_000, () => '"/x"')}]}`],
    ['one key again and again', `{${many(100_000, () => '"asOf": "2024"')}}`],
    ['brackets inside brackets', `{"rules": ${'['.repeat(megabyte / 2)}${']'.repeat(megabyte / 2)}}`],
    ['one long name', `{"${'x'.repeat(megabyte)}": 1}`],
    ['one long handle', `{"owners": {"${'a-'.repeat(megabyte / 2)}": "x"}}`],
    ['one long date', `{"asOf": "${'1 '.repeat(megabyte / 2)}"}`],
  ];
  for (const [name, text] of large) {
    it(`is found in a megabyte of ${name} without delay`, () => {
      const [fault] = faultsOf(text);
      assert.ok((fault?.text.length ?? 0) < 500);
    });
  }
});
