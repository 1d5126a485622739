import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../server/src/check/check.ts';
import { defaultSettings } from '../../server/src/config/settings.ts';
import { type Day, dayOf } from '../../server/src/register/calendar.ts';
import { foldItem } from '../../server/src/register/fold.ts';
import type { FoldContext } from '../../server/src/register/fold-draft.ts';
import type { Item, Mention, Minutes, Register } from '../../server/src/register/model.ts';
import { buildRegister } from '../../server/src/register/register.ts';
import { registerJson } from '../../server/src/report/register-json.ts';
import { actionLog } from '../../server/src/report/register-model.ts';
import type { Clause } from '../../server/src/syntax/ast.ts';
import { coverOf } from '../../server/src/syntax/cover.ts';
import { filesBelow } from '../house/sources.ts';
import { readWorkspace, type WorkspaceFile, workspace } from '../support/arbitrary.ts';
import { law } from '../support/law.ts';
import { ports } from '../support/workspace.ts';

const fiscalStart = 4;

/** Generated workspaces, and now and then one of the bundled examples. */
function workspaces(): fc.Arbitrary<readonly WorkspaceFile[]> {
  const bundled = ['aldermere', 'mirefield'].map((name) =>
    filesBelow(`test/fixtures/${name}`, (path) => /\.minutes(?:\.md)?$/u.test(path)),
  );
  return fc.oneof({ weight: 40, arbitrary: workspace() }, { weight: 1, arbitrary: fc.constantFrom(...bundled) });
}

function someDay(): fc.Arbitrary<Day> {
  return fc.integer({ min: dayOf(2019, 10, 1), max: dayOf(2024, 6, 30) });
}

function registerOf(documents: readonly Minutes[], asOf: Day): Register {
  return buildRegister(documents, { asOf, fiscalStart, owners: [] });
}

/**
 * Plain data that says all there is in a register or a list of findings; a document stands as its path, a tag as its place.
 * The order of maps means nothing: whoever shows items sorts them.
 */
function plainly(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part) => {
      if (part instanceof Map) return [...part].sort(([one], [other]) => (one < other ? -1 : 1));
      if (key === 'minutes' && part !== null && !Array.isArray(part)) return part.path;
      if (key === 'minutes' || key === 'meetings') return (part as Minutes[] | null)?.map(({ path }) => path) ?? null;
      return part;
    }),
  );
}

describe('The register', () => {
  law(
    'does not depend on the order of the documents',
    500,
    fc.tuple(workspaces(), someDay(), fc.infiniteStream(fc.nat())),
    ([files, asOf, places]) => {
      const documents = readWorkspace(files);
      const shuffled = [...documents];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = (places.next().value as number) % (last + 1);
        [shuffled[last], shuffled[other]] = [shuffled[other] as Minutes, shuffled[last] as Minutes];
      }
      const [one, two] = [documents, shuffled].map((list) => check(list, defaultSettings, asOf, ports));
      assert.ok(one && two);
      assert.deepEqual(plainly(two.register), plainly(one.register));
      assert.deepEqual(plainly(two.findings), plainly(one.findings));
      assert.equal(registerJson(actionLog(two.register)), registerJson(actionLog(one.register)));
    },
  );

  law('as of a day knows nothing of later meetings', 600, fc.tuple(workspaces(), someDay()), ([files, asOf]) => {
    const documents = readWorkspace(files);
    const until = documents.filter(({ meeting }) => meeting.day === null || meeting.day <= asOf);
    assert.deepEqual(plainly(registerOf(documents, asOf)), plainly(registerOf(until, asOf)));
  });

  law('has each item as it would fold alone', 600, fc.tuple(workspaces(), someDay()), ([files, asOf]) => {
    const register = registerOf(readWorkspace(files), asOf);
    const context: FoldContext = { fiscalStart, nextMeeting: (minutes) => nextMeeting(register, minutes) };
    for (const item of itemsOf(register)) assert.deepEqual(foldItem(item.id, item.kind, item.mentions, context), item);
  });

  law('carries, with every value, the tag that said it', 1000, fc.tuple(workspaces(), someDay()), ([files, asOf]) => {
    const register = registerOf(readWorkspace(files), asOf);
    for (const item of itemsOf(register)) provenItem(item, register);
  });

  law('takes `next meeting` for the next of the same body', 600, fc.tuple(workspaces(), someDay()), ([files, asOf]) => {
    const register = registerOf(readWorkspace(files), asOf);
    for (const { deadlines } of itemsOf(register)) {
      for (const { said, days, by } of deadlines) {
        if (said.form !== 'meeting') continue;
        const day = nextMeeting(register, by.minutes);
        assert.deepEqual(days, day === null ? null : { first: day, last: day });
      }
    }
  });
});

function itemsOf({ items, unnamed }: Register): Item[] {
  return [...items.values(), ...unnamed];
}

/** The first day after the meeting of `minutes` on which its body met again by the register's day, else the day its header names. */
function nextMeeting(register: Register, { meeting }: Minutes): Day | null {
  if (meeting.day === null) return null;
  const later = register.minutes
    .map((other) => other.meeting)
    .filter(
      ({ bodyKey, day }) => bodyKey !== '' && bodyKey === meeting.bodyKey && day !== null && day > (meeting.day as Day),
    )
    .map(({ day }) => day as Day);
  return later.length === 0 ? meeting.next : Math.min(...later);
}

/** Fails unless every value of the item was said by a tag that speaks of it, in words that say so. */
function provenItem(item: Item, register: Register): void {
  const said = (by: Mention, clause: Clause | null) => {
    assert.ok(item.mentions.includes(by), 'the tag speaks of the item');
    assert.ok(register.minutes.includes(by.minutes) && by.minutes.read.tags.includes(by.tag));
    if (clause !== null) assert.ok(by.tag.clauses.includes(clause) && clause.unread === null);
  };
  for (const mention of item.mentions) said(mention, null);
  for (const { tag } of item.definitions) assert.notEqual(tag.kind, '');
  if (item.definitions[0] !== undefined) assert.equal(item.definitions[0].tag.kind, item.kind);
  const { called, owners, status, source } = item;
  for (const one of [called, owners, status, source, ...item.ratings]) if (one !== null) said(one.by, one.clause);
  if (called !== null) assert.equal(called.value, called.clause?.words);
  if (owners !== null) assert.equal(owners.value, owners.by.tag.owners);
  if (status !== null) assert.equal(status.value, status.clause?.type);
  if (source !== null) assert.equal(source.value, source.clause?.words || `@${source.clause?.names[0]?.name}`);
  for (const { value, clause } of item.ratings) assert.equal(value, clause?.type);
  for (const [type, links] of [
    ['needs', item.needs],
    ['for', item.serves],
    ['replaces', item.replaces],
  ] as const) {
    for (const { value, by, clause } of links) {
      said(by, clause);
      assert.ok(clause?.type === type && clause.names.some(({ name }) => name === value));
    }
  }
  provenTimes(item, said);
  provenValues(item, said);
}

type Proof = (by: Mention, clause: Clause | null) => void;

function provenTimes({ deadlines, slips }: Item, said: Proof): void {
  for (const { said: date, by, clause, track } of deadlines) {
    said(by, clause);
    assert.ok(date === clause.date || date === clause.to);
    assert.ok(clause.type === 'slipped' || clause.type === track);
  }
  for (const { by, clause, cause, explained } of slips) {
    said(by, clause);
    assert.ok(cause === '' || explained.tag.clauses.some(({ type, words }) => type === 'because' && words === cause));
  }
}

function provenValues({ observations, targets, stretches }: Item, said: Proof): void {
  for (const { value, by, clause, role } of [...observations]) {
    said(by, clause);
    if (clause !== null) {
      assert.equal(value, clause.value);
      assert.equal(role, clause.type);
      continue;
    }
    const text = by.minutes.source.text();
    const span = coverOf(text, by.minutes.read, by.tag);
    assert.ok(span.start <= value.start && value.end <= span.end, 'a value read from the words stands in them');
    assert.ok(
      by.minutes.read.tags.every(({ start, end }) => value.end <= start || end <= value.start),
      'and in no tag',
    );
  }
  for (const { value, by, clause } of [...targets, ...stretches]) {
    said(by, clause);
    assert.equal(value, clause.value);
  }
}
