import assert from 'node:assert/strict';
import { readConfiguration } from '../../server/src/config/load.ts';
import type { Settings } from '../../server/src/config/settings.ts';
import { prepareRename, type Rename, renameAt } from '../../server/src/features/rename.ts';
import { placeEdits } from '../../server/src/features/rename-configuration.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { provePublic, textsAfter } from './renamed.ts';
import { shownWords } from './shown-places.ts';

/** The documents after the renaming, and its summary. */
function checkRename(notation: string, name: string, expected: string, settings: Partial<Settings> = {}): Rename {
  const { snapshot, minutes, offset } = notedSnapshot(notation, settings);
  const renamed = renameAt(snapshot, minutes, offset, name);
  assert.ok(renamed.ok, renamed.ok ? '' : renamed.message);
  const texts = textsAfter(snapshot, renamed);
  const shown = [...texts]
    .sort()
    .map(
      ([path, text]) =>
        `//- ${path}\n${text.replace(/^---\nminutes: 1\nbody: Scrutiny Panel\ndate: [-\d]+\n---\n/u, '')}`,
    );
  assert.equal([...shown, renamed.summary].join('\n'), expected);
  for (const [path, text] of texts) provePublic(snapshot, path, text);
  return renamed;
}

function checkRefused(notation: string, name: string, words: RegExp, settings: Partial<Settings> = {}): void {
  const { snapshot, minutes, offset } = notedSnapshot(notation, settings);
  const renamed = renameAt(snapshot, minutes, offset, name);
  assert.ok(!renamed.ok, 'it is refused');
  assert.match(renamed.message, words);
}

function checkPrepared(notation: string, expected: string | RegExp): void {
  const { snapshot, minutes, offset } = notedSnapshot(notation);
  const prepared = prepareRename(snapshot, minutes, offset);
  if (typeof expected !== 'string') assert.match(prepared.ok ? prepared.name : prepared.message, expected);
  else {
    assert.ok(prepared.ok);
    assert.equal(prepared.name, expected);
    assert.equal(shownWords(minutes.source.text(), prepared), expected);
  }
}

const configuration = `{
  "owners": {
    "director": { "name": "Lyn Ferguson", "of": "@council", "aliases": ["dcs", "The Director"] },
    "clerk": { "name": "Ann Roe", "of": "director" },
    "council": "The Council"
  }
}`;

function configured(): Settings {
  const reading = readConfiguration(configuration, 'matters.config.json');
  assert.ok('settings' in reading);
  return reading.settings;
}

describe('Renaming', () => {
  it('changes an id wherever it stands', () =>
    void checkRename(
      `//- 2024-01-10.minutes
😀 A plan.{action #pl|>an due May 2024} #plan is prose.
//- 2024-03-13.minutes
| 😀 | More.{#plan amber} |\r
[B]{rec #b, needs #plan #c, for #plan}`,
      'foster.plan-2',
      `//- 2024-01-10.minutes
😀 A plan.{action #foster.plan-2 due May 2024} #plan is prose.
//- 2024-03-13.minutes
| 😀 | More.{#foster.plan-2 amber} |\r
[B]{rec #b, needs #foster.plan-2 #c, for #foster.plan-2}
Rename #plan to #foster.plan-2: 4 places in 2 documents`,
    ));

  it('takes the sign if it is typed', () =>
    void checkRename(
      'A.{#ghost|>}',
      '#host',
      '//- 2024-01-10.minutes\nA.{#host}\nRename #ghost to #host: 1 place in 1 document',
    ));

  it('changes an owner in headers and tags, and none of its other names', () =>
    void checkRename(
      `---
minutes: 1
body: Panel
date: 2024-01-10
owners:
  "director":
    name: Lyn Ferguson
    aliases: [dcs, director]
  clerk: {name: Ann Roe, of: '@director'}
---
A.{action #a @dir|>ector @dcs, to @director} B.{owner #director until May 2024}`,
      'lead',
      `//- 2024-01-10.minutes
---
minutes: 1
body: Panel
date: 2024-01-10
owners:
  "lead":
    name: Lyn Ferguson
    aliases: [dcs, lead]
  clerk: {name: Ann Roe, of: '@lead'}
---
A.{action #a @lead @dcs, to @lead} B.{owner #lead until May 2024}
Rename @director to @lead: 6 places in 1 document`,
    ));

  it('changes another name of an owner where that stands, and its entry', () =>
    void checkRename(
      `---
minutes: 1
body: Panel
date: 2024-01-10
owners:
  director: {name: Lyn Ferguson, aliases: [dcs]}
---
A.{action #a @director, to @dc|>s}`,
      'lead',
      `//- 2024-01-10.minutes
---
minutes: 1
body: Panel
date: 2024-01-10
owners:
  director: {name: Lyn Ferguson, aliases: [lead]}
---
A.{action #a @director, to @lead}
Rename @dcs to @lead: 2 places in 1 document`,
    ));

  it('tells an item from an owner of the same name', () =>
    void checkRename(
      'O.{owner #x called "X"} I.{action #x|> @x} M.{#x amber, to @x}',
      'y',
      `//- 2024-01-10.minutes
O.{owner #x called "X"} I.{action #y @x} M.{#y amber, to @x}
Rename #x to #y: 2 places in 1 document`,
    ));

  it('tells what to change in the configuration', () => {
    const { configuration: edits } = checkRename(
      'A.{action #a @dire|>ctor}',
      'lead',
      `//- 2024-01-10.minutes
A.{action #a @lead}
Rename @director to @lead: 1 place in 1 document and 2 places in the configuration`,
      configured(),
    );
    assert.deepEqual(
      edits.map(({ path, part }) => `${part} of ${path.join('.')}`),
      ['key of owners.director', 'value of owners.clerk.of'],
    );
    const placed = placeEdits(configuration, edits) ?? [];
    const changed = [...placed]
      .reverse()
      .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), configuration);
    assert.equal(changed, configuration.replace('"director":', '"lead":').replace('"of": "director"', '"of": "lead"'));
    assert.equal(placeEdits(configuration.replace('"director"', '"head"'), edits), undefined, 'it has changed since');
    assert.equal(placeEdits('{', edits), undefined);
  });

  it('keeps the sign of the body in the configuration, and finds other names there', () => {
    for (const [handle, before, after] of [
      ['council', '"@council"', '"@town"'],
      ['dcs', '"dcs"', '"town"'],
    ] as const) {
      const { snapshot, minutes, offset } = notedSnapshot(`A.{action #a @${handle}|>}`, configured());
      const renamed = renameAt(snapshot, minutes, offset, 'town');
      assert.ok(renamed.ok);
      const found = placeEdits(configuration, renamed.configuration) ?? [];
      assert.ok(found.some(({ start, end, text }) => configuration.slice(start, end) === before && text === after));
    }
  });

  it('does nothing where the name stays', () =>
    void checkRename('A.{action #a|>}', 'a', '//- 2024-01-10.minutes\nA.{action #a}\n#a keeps its name'));

  describe('is prepared', () => {
    it('with the name without its sign', () => {
      checkPrepared('😀.{action #foster-|>plan}', 'foster-plan');
      checkPrepared('A.{action #a @cle|>rk}', 'clerk');
      checkPrepared('---\nminutes: 1\nbody: P\ndate: 2024-01-10\nowners:\n  "cle|>rk": Ann\n---\n', 'clerk');
      checkPrepared('A.{action #plan|>\n\nB.', 'plan');
    });
    it('and refused where there is no name', () => {
      for (const notation of ['Wor|>ds.', 'A.{act|>ion #a}', '//- a.minutes as it stands\n|>'])
        checkPrepared(notation, /Nothing here can be renamed/u);
    });
    it("and refused for a body's own name", () => {
      checkPrepared('A.{action #a to @scrutiny-p|>anel}', /^@scrutiny-panel is the body .* `body:`/u);
      checkPrepared('---\nminutes: 1\nbody: Pa|>nel\ndate: 2024-01-10\n---\n', /^@panel is the body/u);
    });
    it('and refused for another name in words', () =>
      checkPrepared(
        '---\nminutes: 1\nbody: P\ndate: 2024-01-10\nowners:\n  icb: {name: B, aliases: [the Board]}\n---\nA.{action #a @the-b|>oard}',
        /another name of @icb, which lists it as “the Board”/u,
      ));
  });

  describe('is refused', () => {
    const both = 'A.{action #a|>} B.{action #b, needs #ghost} O.{owner #o called "O"}';
    it('for what is no name', () => {
      for (const name of ['', '#', 'two words', '-a', 'a-', 'a#b', 'a{', 'a\nb', '😀'])
        checkRefused(both, name, /name/u);
      checkRefused(both, 'two words', /Join its words with hyphens/u);
    });
    it('for the name of another item or owner, or a body', () => {
      checkRefused(both, 'b', /#b is an item already/u);
      checkRefused(both, 'o', /@o is an owner already/u);
      checkRefused(both, 'scrutiny-panel', /is a body/u);
      checkRefused('A.{action #a @cl|>erk}', 'dcs', /@dcs is another name of @director/u, configured());
    });
    it('for a name that somebody believes to be', () =>
      checkRefused(both, 'ghost', /#ghost is spoken of in 2024-01-10/u));
    it('where a header spells the name in other letters', () =>
      checkRefused(
        '---\nminutes: 1\nbody: P\ndate: 2024-01-10\nowners:\n  "d\\x61y": Ann\n---\nA.{action #a @d|>ay}',
        'night',
        /cannot be edited safely/u,
      ));
  });
});
