import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../server/src/check/check.ts';
import { LivingCheck } from '../../server/src/check/living-check.ts';
import { defaultSettings, type Settings } from '../../server/src/config/settings.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import type { Minutes, Register } from '../../server/src/register/model.ts';
import { occurrencesIn } from '../../server/src/register/occurrences.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { filesBelow } from '../house/sources.ts';
import { readWorkspace, type WorkspaceFile, workspace } from '../support/arbitrary.ts';
import { law } from '../support/law.ts';
import { ports } from '../support/workspace.ts';

/** One step of an edit script; its numbers are taken modulo what there is. */
type Step =
  /** Some of a document is taken out, and what is put there was typed or comes from another place. */
  | { readonly does: 'type'; readonly file: number; readonly at: number; readonly out: number; readonly put: Put }
  | { readonly does: 'add'; readonly text: WorkspaceFile }
  | { readonly does: 'delete'; readonly file: number }
  /** Two documents exchange their texts, in one step. */
  | { readonly does: 'swap'; readonly file: number; readonly other: number };
type Put = string | { readonly file: number; readonly at: number; readonly length: number };

const typed = [
  ...'{}[]#@,"\\-',
  '\n',
  '\n\n',
  ' ',
  'x',
  '---\n',
  'date: 3 March 2021\n',
  'body: Housing Board\n',
  '{action #',
  '{#',
  ' due March 2024',
  ' done',
  ', needs #',
  ', replaces #',
  ' @director',
  'next meeting',
  '{ignore overdue because it is known}',
  '{owner #director called "Lyn Ferguson"}',
  '{metric #rate now 4%, target 9%}',
];

function step(): fc.Arbitrary<Step> {
  const place = fc.nat(100_000);
  const put: fc.Arbitrary<Put> = fc.oneof(
    fc.constantFrom(...typed),
    fc.record({ file: fc.nat(20), at: place, length: fc.nat(80) }),
  );
  const type = fc.record({ does: fc.constant('type' as const), file: fc.nat(20), at: place, out: fc.nat(12), put });
  return fc.oneof(
    { weight: 12, arbitrary: type },
    { weight: 1, arbitrary: workspace(1).map(([text]) => ({ does: 'add' as const, text: text as WorkspaceFile })) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('delete' as const), file: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('swap' as const), file: fc.nat(20), other: fc.nat(20) }) },
  );
}

const settings: Settings = {
  ...defaultSettings,
  owners: [
    {
      handle: 'clerk',
      at: { start: 0, end: 0 },
      name: 'Ruth Penhale',
      role: 'Clerk',
      of: '',
      since: null,
      until: null,
      aliases: ['the-clerk'],
    },
  ],
};

/** Makes the step, and gives the texts that are other ones now; null for one that is gone. */
function changed(texts: ReadonlyMap<string, string>, step: Step): Map<string, string | null> {
  const paths = [...texts.keys()].sort();
  const pathOf = (number: number) => paths[number % Math.max(1, paths.length)] ?? '';
  if (step.does === 'add') return new Map([[step.text.path, step.text.text]]);
  if (paths.length === 0) return new Map();
  const path = pathOf(step.file);
  if (step.does === 'delete') return new Map([[path, null]]);
  const text = texts.get(path) as string;
  if (step.does === 'swap') {
    const other = pathOf(step.other);
    return new Map([
      [path, texts.get(other) as string],
      [other, text],
    ]);
  }
  const at = step.at % (text.length + 1);
  const from = typeof step.put === 'string' ? '' : (texts.get(pathOf(step.put.file)) as string);
  const start = typeof step.put === 'string' ? 0 : step.put.at % (from.length + 1);
  const put = typeof step.put === 'string' ? step.put : from.slice(start, start + step.put.length);
  return new Map([[path, text.slice(0, at) + put + text.slice(at + step.out)]]);
}

/** What is said of each document, in plain data. */
function said(findings: readonly Finding[]): object[] {
  return findings.map(({ minutes, related, ...finding }) => ({
    ...finding,
    path: minutes.path,
    length: minutes.read.length,
    related: related.map((one) => ({ ...one, minutes: one.minutes.path })),
  }));
}

/** All there is in a register, without what means nothing: the order of its maps. */
function plainly(register: Register): unknown {
  const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.parse(
    JSON.stringify(register, (key, part) => {
      if (part instanceof Map) return sorted(part);
      if (key === 'minutes' && part !== null && !Array.isArray(part)) return `${part.path} of ${part.read.length}`;
      if (key === 'minutes' || key === 'meetings') return (part as Minutes[] | null)?.map(({ path }) => path) ?? null;
      return part;
    }),
  );
}

const bundled = ['aldermere', 'mirefield'].map((name) =>
  filesBelow(`test/fixtures/${name}`, (path) => /\.minutes(?:\.md)?$/u.test(path)),
);

describe('A living check', () => {
  const scripts = fc.tuple(
    fc.oneof({ weight: 60, arbitrary: workspace() }, { weight: 1, arbitrary: fc.constantFrom(...bundled) }),
    fc.integer({ min: dayOf(2019, 10, 1), max: dayOf(2024, 6, 30) }),
    fc.array(step(), { minLength: 1, maxLength: 12 }),
  );
  law('says after every edit what a check from scratch says', 120, scripts, ([files, asOf, script]) => {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const documents = new Map(readWorkspace(files).map((minutes) => [minutes.path, minutes]));
    const living = new LivingCheck(settings, asOf, ports);
    for (const _ of living.fill([...documents.values()]));
    const shown = new Map([...documents.keys()].map((path) => [path, said(living.snapshot.findingsIn(path))]));
    for (const one of script) {
      const changes = [...changed(texts, one)].map(([path, text]) => {
        const before = documents.get(path);
        const [after] = text === null ? [] : readWorkspace([{ path, text }]);
        if (text === null) texts.delete(path);
        else texts.set(path, text);
        if (after === undefined) documents.delete(path);
        else documents.set(path, after);
        return { before, after };
      });
      const told = living.change(changes);
      const fresh = check([...documents.values()], settings, asOf, ports);
      // What the client holds is what it was told: of a document that is not among those told, the old must still be true.
      for (const path of told) shown.set(path, said(living.snapshot.findingsIn(path)));
      for (const path of documents.keys()) {
        const expected = said(fresh.findings.filter(({ minutes }) => minutes.path === path));
        assert.deepEqual(shown.get(path) ?? [], expected);
      }
      assert.deepEqual(plainly(living.snapshot.register), plainly(fresh.register));
      for (const name of ['director', 'clerk', ...fresh.register.items.keys()])
        assert.deepEqual(
          living.snapshot.occurrencesOf(name).map(({ minutes, start }) => [minutes.path, start]),
          [...documents.values()]
            .sort((left, right) => (left.path < right.path ? -1 : 1))
            .flatMap(occurrencesIn)
            .filter((occurrence) => occurrence.name === name)
            .map(({ minutes, start }) => [minutes.path, start]),
        );
    }
  });
});
