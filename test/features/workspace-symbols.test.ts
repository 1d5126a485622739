import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings, type Settings } from '../../server/src/config/settings.ts';
import { SearchTable } from '../../server/src/features/search-table.ts';
import { queryOf } from '../../server/src/features/search-text.ts';
import { workspaceSymbols } from '../../server/src/features/workspace-symbols.ts';
import { law } from '../support/law.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { shownPlace } from './shown-places.ts';

const council = `//= as of 2024-06-01
//- 2024-01-10.minutes
---
minutes: 1
body: Scrutiny Panel
date: 2024-01-10
owners:
  director: {name: Zoë Ferguson, role: Director of Children's Services, aliases: [DCS]}
---
The Director would publish a plan for foster care.{action #foster-plan @director due March 2024}
Turnover stood at 34.6%.{metric #sw-turnover target 20% by March 2025}
The plan of last year was noted.{decision #plan noted}
//- 2024-03-13.minutes
A survey of foster carers was asked for.{rec #survey due July 2024}
Nobody knows this one by a name.{action due May 2024}
`;

function checkSymbols(query: string, expected: readonly string[], settings: Partial<Settings> = {}): void {
  const { snapshot } = notedSnapshot(council, settings);
  const found = workspaceSymbols(snapshot, query);
  assert.deepEqual(
    found.map(({ name }) => name),
    expected,
  );
}

const plan = '#plan The plan of last year was noted';
const foster = '#foster-plan The Director would publish a plan for foster care';
const survey = '#survey A survey of foster carers was asked for';
const turnover = '#sw-turnover Turnover stood at 34.6%';
const director = '@director Zoë Ferguson';

describe('Workspace symbols', () => {
  it('have the name itself first, then what begins with the letters, then words', () =>
    checkSymbols('plan', [plan, foster]));
  it('are found in the id before the title', () => checkSymbols('fo', [foster, survey]));
  it('are found by one letter, at the start of words before inside them', () =>
    checkSymbols('t', [foster, plan, turnover, 'Nobody knows this one by a name', survey, director]));
  it('are found by words of the title', () => checkSymbols('carers', [survey]));
  it('are found by the letters in the middle of words', () => checkSymbols('urnov', [turnover]));
  it('are found by letters of the id with others between', () => checkSymbols('fpln', [foster]));
  it('are not found by letters of the title with others between', () => checkSymbols('tpol', []));
  it('need all of the words, in any order', () => {
    checkSymbols('foster plan', [foster]);
    checkSymbols('plan foster', [foster]);
    checkSymbols('plan zebra', []);
  });
  it('care for no capitals, accents or hyphens', () => {
    checkSymbols('SW-Turn', [turnover]);
    checkSymbols('sw turn', [turnover]);
    checkSymbols('zoe', [director]);
    checkSymbols("children's", [director]);
  });
  it('are owners by handle, name, role and other names', () => {
    for (const query of ['director', 'ferguson', 'services', 'dcs'])
      assert.ok(
        workspaceSymbols(notedSnapshot(council).snapshot, query).some(({ name }) => name === director),
        query,
      );
  });
  it('are items alone behind #, owners alone behind @', () => {
    checkSymbols('#zoe', []);
    checkSymbols('@zoe', [director]);
    checkSymbols('#carers', [survey]);
    checkSymbols('@carers', []);
    checkSymbols('@', [director]);
  });
  it('are of items without an id by their title', () => checkSymbols('nobody', ['Nobody knows this one by a name']));
  it('are what was spoken of last where nothing is asked for', () =>
    checkSymbols('', ['Nobody knows this one by a name', survey, foster, plan, turnover, director]));
  it('say how things stand and where', () => {
    const found = workspaceSymbols(notedSnapshot(council).snapshot, 'foster-plan');
    assert.deepEqual(
      found.map(({ kind, detail, place }) => `${kind}: ${detail}: ${shownPlace(place)}`),
      ['action: action · ✗ overdue · Scrutiny Panel, 10 January 2024: 2024-01-10.minutes 8:59 #foster-plan'],
    );
  });
  it('are found in the configuration', () => {
    const owner = { handle: 'ofsted', name: 'Ofsted', role: 'inspectorate', of: '', since: null, until: null };
    const settings = { ...defaultSettings, owners: [{ ...owner, aliases: [], at: { start: 3, end: 11 } }] };
    const [found] = workspaceSymbols(notedSnapshot('Nothing.', settings).snapshot, 'ofsted');
    assert.deepEqual(found?.place, { minutes: null, start: 3, end: 11 });
    assert.equal(found?.detail, 'owner · inspectorate');
  });
  it('are as many as asked for', () =>
    assert.deepEqual(
      workspaceSymbols(notedSnapshot(council).snapshot, '', { limit: 2 }).map(({ name }) => name),
      ['Nobody knows this one by a name', survey],
    ));
});

describe('A search table', () => {
  const word = fc.constantFrom('plan', 'survey', 'Élan', 'rec-1', 'foster', 'a', 'b.2', 'zo');
  const entry = fc.record({
    name: word,
    title: fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
    day: fc.nat(3),
  });
  const queries = fc.constantFrom('', 'p', 'pl', 'rec', 'fo ter', 'sy', 'elan', '1', 'b 2', 'lan zo');

  law(
    'finds after any changes what a new one finds, the few best of all',
    400,
    fc.tuple(fc.array(fc.array(entry, { maxLength: 8 }), { maxLength: 4 }), queries, fc.integer({ min: 1, max: 9 })),
    ([versions, typed, limit]) => {
      const kept = new SearchTable<(typeof versions)[0][0]>((one) => one);
      const pool = versions.flat();
      for (const [index, version] of versions.entries()) {
        const entries = [...pool.slice(0, index), ...version, ...pool.slice(index + 2)];
        kept.update(entries);
        const fresh = new SearchTable<(typeof versions)[0][0]>((one) => one);
        fresh.update(entries);
        const found = (table: typeof kept, most: number) =>
          table.search(queryOf(typed), most).map(({ name, title, day, score }) => ({ name, title, day, score }));
        assert.deepEqual(found(kept, limit), found(fresh, limit));
        const ranks = (most: number) => found(kept, most).map(({ score, day }) => [score, day]);
        assert.deepEqual(ranks(limit), ranks(1000).slice(0, limit), 'what is left out is no better');
      }
    },
  );
});
