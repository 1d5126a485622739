import assert from 'node:assert/strict';
import { readConfiguration } from '../../server/src/config/load.ts';
import { levels } from '../../server/src/config/rule-levels.ts';
import { defaultSettings, optionOf, type Settings } from '../../server/src/config/settings.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import { rules } from '../../server/src/rules/index.ts';
import { file, toldOf } from './configuration-told.ts';

function settingsOf(configuration: unknown): Settings {
  const reading = readConfiguration(JSON.stringify(configuration), file);
  assert.ok('settings' in reading, 'faults' in reading ? reading.faults.map(({ text }) => text).join('\n') : '');
  return reading.settings;
}

describe('A configuration', () => {
  it('that is empty leaves everything as it is', () => assert.deepEqual(settingsOf({}), defaultSettings));

  it('may name its schema', () => assert.deepEqual(settingsOf({ $schema: './x.json' }), defaultSettings));

  it('sets the day to judge on, of a longer period its last day', () => {
    assert.equal(settingsOf({ asOf: '2024-03-31' }).asOf, dayOf(2024, 3, 31));
    assert.equal(settingsOf({ asOf: 'Sunday 31st March 2024' }).asOf, dayOf(2024, 3, 31));
    assert.equal(settingsOf({ asOf: 'March 2024' }).asOf, dayOf(2024, 3, 31));
    assert.equal(settingsOf({ asOf: 'Q1 2024/25', fiscalYearStart: 'July' }).asOf, dayOf(2024, 9, 30));
  });

  it('sets the month fiscal years begin in', () => {
    assert.equal(settingsOf({ fiscalYearStart: 'January' }).fiscalStart, 1);
    assert.equal(settingsOf({ fiscalYearStart: 'December' }).fiscalStart, 12);
  });

  it('says what is left out', () => {
    assert.deepEqual(settingsOf({ exclude: ['drafts/**', '*.old.minutes'] }).exclude, ['drafts/**', '*.old.minutes']);
  });

  it('names owners, in short or in full', () => {
    const owners = {
      clerk: 'Ada Merrow',
      director: {
        name: 'Idris Vane',
        role: 'Director of Culture',
        of: '@council',
        since: 'May 2019',
        until: 'March 2024',
        aliases: ['the Director'],
      },
      'hq-2.x_y': {},
    };
    const none = { name: '', role: '', of: '', since: null, until: null, aliases: [] };
    const text = JSON.stringify({ owners });
    const read = settingsOf({ owners }).owners;
    assert.deepEqual(
      read.map(({ at, ...owner }) => [text.slice(at.start, at.end), owner]),
      [
        ['"clerk"', { ...none, handle: 'clerk', name: 'Ada Merrow' }],
        [
          '"director"',
          {
            handle: 'director',
            name: 'Idris Vane',
            role: 'Director of Culture',
            of: 'council',
            since: dayOf(2019, 5, 1),
            until: dayOf(2024, 3, 31),
            aliases: ['the Director'],
          },
        ],
        ['"hq-2.x_y"', { ...none, handle: 'hq-2.x_y' }],
      ],
    );
  });

  it('may begin with a byte order mark and have any line ends', () => {
    const reading = readConfiguration('\uFEFF{\r\n  "asOf": "2024-03-31"\r\n}\r\n', file);
    assert.ok('settings' in reading);
    assert.equal(reading.settings.asOf, dayOf(2024, 3, 31));
  });
});

describe('The rules of a configuration', () => {
  for (const rule of rules) {
    const options = Object.entries(rule.options ?? {});

    it(`set ${rule.id} to every level, in short and in full, and nothing else`, () => {
      for (const level of levels) {
        const expected = defaultSettings.rules.map((usual) => (usual.rule === rule ? { ...usual, level } : usual));
        assert.deepEqual(settingsOf({ rules: { [rule.id]: level } }).rules, expected);
        assert.deepEqual(settingsOf({ rules: { [rule.id]: { severity: level } } }).rules, expected);
      }
    });

    for (const [name, { default: usual, least }] of options) {
      it(`set ${name} of ${rule.id}, with the severity left as it is`, () => {
        for (const value of [least, usual, usual + 1, 100_000]) {
          const settings = settingsOf({ rules: { [rule.id]: { [name]: value } } });
          assert.equal(optionOf(settings, rule.id, name, Number.NaN), value);
          assert.equal(settings.rules.find((setting) => setting.rule === rule)?.level, rule.severity);
        }
      });

      it(`keep ${name} of ${rule.id} a whole number from ${least} up`, () => {
        for (const wrong of [least - 1, -7, 1.5, 1e300, '3', null, true, [usual]]) {
          const text = JSON.stringify({ rules: { [rule.id]: { severity: 'hint', [name]: wrong } } });
          const [[words, key, said] = ['', '', ''], ...more] = toldOf(text);
          assert.deepEqual([words, key, more], [JSON.stringify(wrong), `rules.${rule.id}.${name}`, []]);
          assert.match(said, new RegExp(`must be a whole number from ${least} up; it is`, 'u'));
        }
      });
    }
  }
});
