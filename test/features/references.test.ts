import assert from 'node:assert/strict';
import { defaultSettings, type Settings } from '../../server/src/config/settings.ts';
import { highlightsAt } from '../../server/src/features/highlights.ts';
import { referencesAt } from '../../server/src/features/references.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { shownPlace, shownWords } from './shown-places.ts';

/** `expected` with the declarations, which begin with `=`. */
function checkReferences(notation: string, expected: readonly string[], settings: Partial<Settings> = {}): void {
  const { snapshot, minutes, offset } = notedSnapshot(notation, settings);
  const all = referencesAt(snapshot, minutes, offset, { includeDeclaration: true });
  const shown = all.map((place) => `${place.role === 'definition' ? '= ' : ''}${shownPlace(place)}`);
  assert.deepEqual(shown, expected);
  const others = referencesAt(snapshot, minutes, offset, { includeDeclaration: false });
  assert.deepEqual(
    others.map(shownPlace),
    expected.filter((place) => !place.startsWith('= ')),
  );
}

function checkHighlights(notation: string, expected: readonly string[]): void {
  const { snapshot, minutes, offset } = notedSnapshot(notation);
  const text = minutes.source.text();
  const found = highlightsAt(snapshot, minutes, offset);
  assert.deepEqual(
    found.map((one) => `${one.kind} ${one.start - (minutes.read.header?.end ?? 0)} ${shownWords(text, one)}`),
    expected,
  );
}

const plan = `//- 2024-03-13.minutes
The plan.{#plan amber} A survey.{action #survey needs #plan, for #plan}
//- 2024-01-10.minutes
A plan.{action #plan @director}`;

const planPlaces = [
  '= 2024-01-10.minutes 6:16 #plan',
  '2024-03-13.minutes 6:11 #plan',
  '2024-03-13.minutes 6:55 #plan',
  '2024-03-13.minutes 6:66 #plan',
];

const roster = `---
minutes: 1
body: Panel
date: 2024-01-10
owners:
  director:
    name: Lyn Ferguson
    aliases: [dcs, The Director]
  clerk: {name: Ann Roe, of: "@director"}
---
`;

describe('References', () => {
  it('of an item are found from each of its places', () => {
    for (const before of ['{#', 'needs #', ', for #', '{action #']) {
      const at = before === '{action #' ? plan.lastIndexOf(before) : plan.indexOf(before);
      checkReferences(`${plan.slice(0, at + before.length)}|>${plan.slice(at + before.length)}`, planPlaces);
    }
  });

  it('of an item nothing defines are its mentions', () =>
    checkReferences('A.{#ghost|> amber} B.{action #b needs #ghost}', [
      '2024-01-10.minutes 6:4 #ghost',
      '2024-01-10.minutes 6:37 #ghost',
    ]));

  it('of an owner are found by all its names', () =>
    checkReferences(`${roster}A.{action #a @dir|>ector} B.{action #b @dcs, to @the-director} C.{#a @The-Director}`, [
      '= 2024-01-10.minutes 6:3 director',
      '2024-01-10.minutes 8:15 dcs',
      '2024-01-10.minutes 9:31 @director',
      '2024-01-10.minutes 11:14 @director',
      '2024-01-10.minutes 11:38 @dcs',
      '2024-01-10.minutes 11:47 @the-director',
      '2024-01-10.minutes 11:68 @The-Director',
    ]));

  it('of an owner are found from another name', () =>
    checkReferences(`${roster}B.{action #b @dcs|>}`, [
      '= 2024-01-10.minutes 6:3 director',
      '2024-01-10.minutes 8:15 dcs',
      '2024-01-10.minutes 9:31 @director',
      '2024-01-10.minutes 11:14 @dcs',
    ]));

  it('of an owner include the configuration', () =>
    checkReferences('A.{action #a from @ofsted|>}', ['= configuration', '2024-01-10.minutes 6:19 @ofsted'], {
      ...defaultSettings,
      owners: [
        {
          handle: 'ofsted',
          name: '',
          role: '',
          of: '',
          since: null,
          until: null,
          aliases: [],
          at: { start: 9, end: 17 },
        },
      ],
    }));

  it('of a body are its headers and where it is named', () =>
    checkReferences(
      `//- Audit Committee/2024-01-10.minutes
One.
//- Panel/2024-02-01.minutes
A.{action #a to @audit-com|>mittee}`,
      ['= Audit Committee/2024-01-10.minutes 3:7 Audit Committee', 'Panel/2024-02-01.minutes 6:17 @audit-committee'],
    ));

  it('of a body are found from its header', () =>
    checkReferences(
      `//- Panel/2024-02-01.minutes as it stands
---
minutes: 1
body: Pan|>el
date: 2024-02-01
---
A.{action #a to @panel}`,
      ['= Panel/2024-02-01.minutes 3:7 Panel', 'Panel/2024-02-01.minutes 6:17 @panel'],
    ));

  it('tell an item from an owner of the same name', () => {
    const both = 'O.{owner #x called "X"} I.{action #x @x} M.{#x amber, to @x}';
    checkReferences(both.replace('{#x', '{#x|>'), ['= 2024-01-10.minutes 6:35 #x', '2024-01-10.minutes 6:45 #x']);
    checkReferences(both.replace(' @x}', ' @x|>}'), [
      '= 2024-01-10.minutes 6:10 #x',
      '2024-01-10.minutes 6:38 @x',
      '2024-01-10.minutes 6:58 @x',
    ]);
  });

  it('are none in prose, and none in an empty document', () => {
    checkReferences('A plan, #pl|>an.{action #plan}', []);
    checkReferences('//- a.minutes as it stands\n|>', []);
  });
});

describe('Highlights', () => {
  it('are of the same document, definitions as written and all else as read', () =>
    checkHighlights(
      `//- 2024-03-13.minutes
Other.{#plan}
//- 2024-01-10.minutes
😀.{action #plan}\r\n- 😀 more {#pla|>n} and {action #b, for #plan}`,
      ['write 11 #plan', 'read 30 #plan', 'read 57 #plan'],
    ));
  it('are of an owner under all its names', () =>
    checkHighlights(`${roster}A.{action #a @dcs|>, to @director}`, [
      'write -112 director',
      'read -65 dcs',
      'read -16 @director',
      'read 13 @dcs',
      'read 22 @director',
    ]));
  it('are of a body with its own header', () =>
    checkHighlights('A.{action #a to @scrutiny-|>panel}', ['write -36 Scrutiny Panel', 'read 16 @scrutiny-panel']));
  it('are none where nothing is named', () => checkHighlights('A pl|>an.{action #plan}', []));
});
