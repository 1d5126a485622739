import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mattersArising } from '../../server/src/features/matters-arising.ts';
import { registerAsOf } from '../../server/src/features/register-as-of.ts';
import { bodyNamed } from '../../server/src/features/standing.ts';
import { addressOf, readAddress, type VirtualAddress } from '../../server/src/features/virtual-address.ts';
import { mattersArisingMarkdown, publicDocument } from '../../server/src/features/virtual-documents.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import type { Body } from '../../server/src/register/model.ts';
import { buildRegister } from '../../server/src/register/register.ts';
import { fixtureTexts, snapshotOfTexts } from '../support/fixture-workspace.ts';
import { law } from '../support/law.ts';
import { notedSnapshot } from '../support/snapshot.ts';

const anyPath = fc.string({ unit: 'grapheme', minLength: 1 });

describe('The address of a virtual document', () => {
  const cases: readonly (readonly [string, VirtualAddress])[] = [
    ['matters:/register.md', { document: 'register', asOf: null, body: '', root: '' }],
    ['matters:/register.md?asOf=2024-03-31', { document: 'register', asOf: dayOf(2024, 3, 31), body: '', root: '' }],
    [
      'matters:/register.md?asOf=2024-03-31&body=scrutiny-panel',
      { document: 'register', asOf: dayOf(2024, 3, 31), body: 'scrutiny-panel', root: '' },
    ],
    [
      'matters:/matters-arising.md?body=scrutiny-panel',
      { document: 'matters-arising', body: 'scrutiny-panel', root: '' },
    ],
    [
      'matters:/public.txt?path=board/2024-01-25.minutes',
      { document: 'public', path: 'board/2024-01-25.minutes', root: '' },
    ],
    ['matters:/public.md?path=a.minutes.md', { document: 'public', path: 'a.minutes.md', root: '' }],
    [
      'matters:/matters-arising.md?body=moot&root=file%253A///a',
      { document: 'matters-arising', body: 'moot', root: 'file:///a' },
    ],
  ];
  for (const [uri, address] of cases) {
    it(`is written and read: ${uri}`, () => {
      assert.equal(addressOf(address), uri);
      assert.deepEqual(readAddress(uri), address);
    });
  }

  const read: readonly (readonly [string, VirtualAddress])[] = [
    ['matters:/register?asOf=2024-03-31', { document: 'register', asOf: dayOf(2024, 3, 31), body: '', root: '' }],
    ['matters:///register', { document: 'register', asOf: null, body: '', root: '' }],
    ['MATTERS:/register.md#top', { document: 'register', asOf: null, body: '', root: '' }],
    [
      'matters:/matters-arising?body=Scrutiny%20Panel',
      { document: 'matters-arising', body: 'Scrutiny Panel', root: '' },
    ],
    ['matters:/public?path=100%25.minutes', { document: 'public', path: '100%.minutes', root: '' }],
    ['matters:/public?path=a%zz.minutes', { document: 'public', path: 'a%zz.minutes', root: '' }],
  ];
  for (const [uri, address] of read) {
    it(`may be written by hand: ${uri}`, () => assert.deepEqual(readAddress(uri), address));
  }

  const refused = [
    'file:///register.md',
    'matters:/elsewhere.md',
    'matters:/register.md?asOf=2024-02-30',
    'matters:/register.md?asOf=today',
    'matters:/matters-arising.md',
    'matters:/public.txt?path=',
    '',
  ];
  for (const uri of refused) it(`is none of ours: ${uri}`, () => assert.equal(readAddress(uri), undefined));

  law('comes back whole, also from an editor that writes a query in its own way', 300, anyPath, (path) => {
    const address: VirtualAddress = { document: 'public', path, root: `file:///${path}` };
    const uri = addressOf(address);
    assert.deepEqual(readAddress(uri), address);
    assert.deepEqual(readAddress(asEditorWrites(uri)), address);
  });
});

/** As an editor's own URI class writes an address it has read: the query's escapes taken off, and put on again for every sign. */
function asEditorWrites(uri: string): string {
  const [path = '', query = ''] = uri.split('?');
  return `${path}?${encodeURIComponent(decodeURIComponent(query))}`;
}

describe('Matters arising', () => {
  function checkMatters(notation: string, body: string, expected: string): void {
    const { snapshot } = notedSnapshot(notation);
    const found = bodyNamed(body, snapshot.register) as Body;
    assert.equal(mattersArisingMarkdown(mattersArising(snapshot, found)), expected.replace(/^\n/u, ''));
  }

  it('are the open items of a body, overdue first, with what was said last', () => {
    checkMatters(
      `//= as of 2024-03-31
//- board/2024-01-25.minutes as it stands
---
minutes: 1
body: Improvement Board
date: 25 January 2024
owners:
  director: { name: Ada Marsh, role: Director }
---
Hubs *would* be mapped.{action #hubs due in due course}
The academy report would come back.{action #academy @director due 29 February 2024}
A lift|a ramp would be priced 🦉.{action @director due 30 June 2024}
Signs.{action #signs done}
Turnover stood at [34.6%]{metric #turnover, target 20% by March 2025}.
//- panel/2024-03-14.minutes as it stands
---
minutes: 1
body: Scrutiny Panel
date: 14 March 2024
next: 13 June 2024
---
Snow <had> held it up.{#academy}
The survey would be run.{action #survey due 5 April 2024}
`,
      'improvement-board',
      `
# Matters arising: Improvement Board

As of 31 March 2024, 3 matters are open, 1 of them overdue.

## Overdue (1)

- **The academy report would come back** (#academy) ✗ overdue by 31 days · Owner: Ada Marsh (Director) · Due 29 February 2024 · Last said on 14 March 2024: “Snow \\<had\\> held it up.”

## No date (1)

- **Hubs would be mapped** (#hubs) ? · No owner named · Due in due course (no date) · Last said on 25 January 2024: “Hubs would be mapped.”

## Open (1)

- **A lift\\|a ramp would be priced 🦉** ○ · Owner: Ada Marsh (Director) · Due 30 June 2024 · Last said on 25 January 2024: “A lift\\|a ramp would be priced 🦉.”
`,
    );
  });

  it('name the day of the next meeting, where it is known and still to come', () => {
    const minutes = '---\nminutes: 1\nbody: Panel\ndate: 14 March 2024\nnext: 13 June 2024\n---\nAll was well.';
    checkMatters(
      `//= as of 2024-03-31\n//- a.minutes as it stands\n${minutes}`,
      'Panel',
      '# Matters arising: Panel\n\nFor the meeting on 13 June 2024. As of 31 March 2024, no matters are open.\n',
    );
    checkMatters(
      `//= as of 2024-07-31\n//- a.minutes as it stands\n${minutes}`,
      'Panel',
      '# Matters arising: Panel\n\nAs of 31 July 2024, no matters are open.\n',
    );
  });

  it('leave out what another item has taken the place of', () => {
    checkMatters(
      'One.{action #one}\n\nTwo.{action #two replaces #one, done}',
      'scrutiny-panel',
      '# Matters arising: Scrutiny Panel\n\nAs of 10 January 2024, no matters are open.\n',
    );
  });
});

describe('The public copy of a document', () => {
  const textOf = (notation: string) => {
    const { snapshot, minutes } = notedSnapshot(notation);
    return publicDocument(snapshot, minutes.path);
  };

  it('is the words without the tags, byte for byte', () => {
    assert.equal(
      textOf('//- a.minutes\n🦉 [Turnover]{metric #turnover now 3%} fell.{#x}\r\n\r\n\\{action} stays.\r\n'),
      '🦉 Turnover fell.\r\n\r\n{action} stays.\r\n',
    );
  });

  it('says where it cannot be made', () => {
    assert.equal(
      textOf('//- a.minutes as it stands\nFirst.\n\nOne.{action #one\n\nTwo.'),
      'There is no public copy of a.minutes yet.\n' +
        'Taking off what is never closed could take public words with it. Close it first:\n' +
        '- line 3: a tag is never closed with }\n',
    );
    assert.match(
      textOf('//- a.minutes as it stands\n---\nminutes: 1\nOne.') ?? '',
      /- line 1: the header is never closed/u,
    );
  });

  it('is undefined for a document that is not there', () => {
    assert.equal(publicDocument(notedSnapshot('One.').snapshot, 'elsewhere.minutes'), undefined);
  });
});

describe('The register as of another day', () => {
  const snapshot = snapshotOfTexts(fixtureTexts('aldermere'));

  it('is the snapshot’s own on its own day', () => {
    assert.equal(registerAsOf(snapshot, null), snapshot.register);
    assert.equal(registerAsOf(snapshot, snapshot.register.asOf), snapshot.register);
  });

  it('is that of the same documents, and made once', () => {
    const asOf = dayOf(2022, 1, 1);
    const register = registerAsOf(snapshot, asOf);
    const { fiscalStart, owners } = snapshot.settings;
    const fresh = buildRegister([...snapshot.documents.values()], { asOf, fiscalStart, owners });
    assert.deepEqual([...register.items.keys()], [...fresh.items.keys()]);
    assert.equal(register.asOf, asOf);
    assert.equal(registerAsOf(snapshot, asOf), register);
  });
});
