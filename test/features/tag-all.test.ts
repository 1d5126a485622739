import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/check/fixes.ts';
import { defaultSettings } from '../../server/src/config/settings.ts';
import { codeActionsAt, resolveCodeAction } from '../../server/src/features/code-actions.ts';
import { tagEditsOf, tagOffers } from '../../server/src/features/tag-all.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { labelledIn } from '../prose/labelled.ts';
import { type NotedSnapshot, notedSnapshot } from '../support/snapshot.ts';
import { panelWithClerk } from './code-actions-shown.ts';

const several = `${panelWithClerk}The Clerk would circulate the threshold document by May 2024.
The Head of Service intended to look at the rota.
Rent arrears st|>ood at [3.9 per cent].
`;
/** What looks like an item that is known, beside what is new. */
const alike = `${panelWithClerk}The Clerk would repair the harbour wall by May.{action #harbour-wall @clerk due May 2024}
//- 2024-02-10.minutes
---
minutes: 1
body: Panel
date: 10 February 2024
---
The Clerk would re|>pair the harbour wall by June 2024.
Rent arrears stood at 3.9 per cent.
`;

/** Each offer's first tag, with `?` behind what is not certain, and its other tag behind `or`. */
function offered({ snapshot, minutes }: NotedSnapshot): string[] {
  return tagOffers(snapshot, minutes).map(
    ({ certain, choices }) => `${choices.map(({ tag }) => tag).join(' or ')}${certain ? '' : '?'}`,
  );
}

function written({ snapshot, minutes }: NotedSnapshot, keys: readonly string[]): string | undefined {
  const edits = tagEditsOf(snapshot, minutes, keys);
  return edits && applyEdits(minutes.source.text(), edits).split('---\n').at(-1);
}

const keysOf = ({ snapshot, minutes }: NotedSnapshot, choice = 0) =>
  tagOffers(snapshot, minutes).map(({ choices }) => (choices[choice] ?? choices[0])?.key ?? '');

describe('Tagging all that is untracked', () => {
  it('offers a tag for each, and says which is certain', () => {
    assert.deepEqual(offered(notedSnapshot(several)), [
      '{action #threshold-document @clerk due May 2024}',
      '{action #rota}?',
      '{metric #rent-arrears now 3.9 per cent}',
    ]);
  });
  it('names who is known to the register', () => {
    const { snapshot, minutes } = notedSnapshot(several.replace('intended to', 'would'));
    const owners = tagOffers(snapshot, minutes).map(({ owner }) => owner);
    assert.deepEqual(owners, ['Ada Merrow', 'The Head of Service', '']);
  });
  it('offers an update of what looks like the same matter first, and the new tag behind it', () => {
    assert.deepEqual(offered(notedSnapshot(alike)), [
      '{#harbour-wall due June 2024} or {action #harbour-wall-2 @clerk due June 2024}?',
      '{metric #rent-arrears now 3.9 per cent}',
    ]);
  });
  it('knows an item by what has become of it, whoever was to see to it, and the figure of others', () => {
    const notation = alike
      .replace(
        'The Clerk would re|>pair the harbour wall by June 2024.',
        'The harbour wall had been delayed and would now be repaired in June 2024, because the tide was high.',
      )
      .replace('The Clerk would repair', 'Rent arrears stood at [4%]{metric #rent-arrears}. The Clerk would repair')
      .replace('at 3.9 per cent.', 'at 3.9%, against 5% for similar landlords.|>');
    assert.deepEqual(
      offered(notedSnapshot(notation)).map((one) => one.split(' or ')[0]),
      [
        '{#harbour-wall slipped to June 2024 because the tide was high}',
        '{#rent-arrears now 3.9%, benchmark 5% for similar landlords}',
      ],
    );
  });
  it('gives no two the same id', () => {
    const twice = several.replace(
      /The Head.*rota\./u,
      'The Clerk would circulate the threshold document by June 2024.',
    );
    assert.deepEqual(offered(notedSnapshot(twice)).slice(0, 2), [
      '{action #threshold-document @clerk due May 2024}',
      '{action #threshold-document-2 @clerk due June 2024}',
    ]);
  });
  it('heeds an ignore, and a rule that is off', () => {
    const ignored = several.replace('2024.\n', '2024.{ignore untracked-action, because it is done elsewhere}\n');
    assert.equal(offered(notedSnapshot(ignored)).length, 2);
    const rules = defaultSettings.rules.filter(({ rule }) => rule.id !== 'untracked-metric');
    assert.equal(offered(notedSnapshot(several, { rules })).length, 2);
  });
});

describe('The tags that were chosen', () => {
  it('are written, and no others', () => {
    const noted = notedSnapshot(several);
    const [first = '', , last = ''] = keysOf(noted);
    assert.equal(
      written(noted, [last, first]),
      `The Clerk would circulate the threshold document by May 2024.{action #threshold-document @clerk due May 2024}
The Head of Service intended to look at the rota.
Rent arrears stood at [3.9 per cent].{metric #rent-arrears now 3.9 per cent}
`,
    );
  });
  it('stand together where one sentence has several', () => {
    const noted = notedSnapshot('It was resolved that the Clerk would read the ledgers.|>');
    assert.match(written(noted, keysOf(noted)) ?? '', /ledgers\.\{action #[^}]+\}\{decision\}\n?$/u);
  });
  it('may be the other tag', () => {
    const noted = notedSnapshot(alike);
    const [other = ''] = keysOf(noted, 1);
    assert.match(written(noted, [other]) ?? '', /June 2024\.\{action #harbour-wall-2 @clerk due June 2024\}/u);
  });
  it('are refused where one is not offered, or two are of one sentence', () => {
    const noted = notedSnapshot(alike);
    const [update = ''] = keysOf(noted);
    const [other = ''] = keysOf(noted, 1);
    assert.equal(written(noted, [update, 'gone']), undefined);
    assert.equal(written(noted, [update, other]), undefined);
    assert.equal(written(noted, []), undefined);
  });
  it('leave the public copy byte for byte, and nothing certain behind', () => {
    for (const { name, text } of labelledIn('minutes')) {
      const noted = notedSnapshot(`//- 2024-01-10.minutes as it stands\n${text.replaceAll('\n', '\r\n')}`);
      const edits = tagEditsOf(noted.snapshot, noted.minutes, keysOf(noted));
      assert.ok(edits, name);
      const source = noted.minutes.source.text();
      const edited = applyEdits(source, edits);
      assert.deepEqual(strip(edited, parse(edited)), strip(source, noted.minutes.read), name);
      const again = notedSnapshot(`//- 2024-01-10.minutes as it stands\n${edited}`);
      assert.deepEqual(offered(again), [], name);
    }
  });
});

describe('The code action to tag all', () => {
  const titles = ({ snapshot, minutes, selection }: NotedSnapshot, reviews: boolean, only?: string[]) =>
    codeActionsAt(snapshot, minutes, selection, { reviews, ...(only === undefined ? {} : { only }) })
      .filter(({ key }) => key.source === 'tag-all')
      .map(({ kind, title, isReviewed }) => `${kind} ${title}${isReviewed ? ' (reviewed)' : ''}`);
  const title = 'Tag what is untracked in this document…';

  it('is the list, also beside the fix of one, where the client can show it', () => {
    assert.deepEqual(titles(notedSnapshot(several), true), [
      `quickfix ${title} (reviewed)`,
      `source.tagAll ${title} (reviewed)`,
    ]);
    assert.deepEqual(titles(notedSnapshot(several), true, ['source']), [`source.tagAll ${title} (reviewed)`]);
  });
  it('is the list alone where the caret is elsewhere, and none where all is tracked', () => {
    assert.deepEqual(titles(notedSnapshot(`${several.replace('|>', '')}\nNobody sa|>id a word.`), true), [
      `source.tagAll ${title} (reviewed)`,
    ]);
    assert.deepEqual(titles(notedSnapshot('Nobody s|>aid a word.'), true), []);
  });
  it('writes what is certain for a client that can show no list', () => {
    const { snapshot, minutes, selection } = notedSnapshot(alike);
    const [action, ...more] = codeActionsAt(snapshot, minutes, selection, { only: ['source.tagAll'] });
    assert.deepEqual(more, []);
    assert.equal(action?.title, 'Tag everything untracked in this document that is certain');
    const { edits = [] } = resolveCodeAction(snapshot, minutes, action.key) ?? {};
    assert.deepEqual(
      edits.map(({ text }) => text),
      ['{metric #rent-arrears now 3.9 per cent}'],
    );
  });
});

describe('Code actions and the list', () => {
  it('read the prose of their own document and of no other', () => {
    const { snapshot, minutes, selection } = notedSnapshot(alike);
    const asked: string[] = [];
    for (const one of snapshot.documents.values()) {
      const { path, untracked } = one;
      const all = () => {
        asked.push(path);
        return untracked.all();
      };
      Object.assign(one, { untracked: { all } });
    }
    for (const { key } of codeActionsAt(snapshot, minutes, selection, { reviews: true }))
      resolveCodeAction(snapshot, minutes, key);
    tagEditsOf(snapshot, minutes, [tagOffers(snapshot, minutes)[0]?.choices[0]?.key ?? '']);
    assert.ok(asked.length > 0);
    assert.deepEqual(new Set(asked), new Set([minutes.path]));
  });
});
