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
import { changed, step } from '../support/arbitrary-edits.ts';
import { law } from '../support/law.ts';
import { changeOf } from '../support/living-changes.ts';
import { ports } from '../support/workspace.ts';

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

/** A long document: the minutes of several meetings under one header, a blank line between them and before some tags. */
function longDocuments(): fc.Arbitrary<WorkspaceFile[]> {
  return fc.tuple(workspace(), workspace(2), fc.nat(6)).map(([[first, ...rest], others, apart]) => {
    const texts = [first?.text ?? '', ...rest.map(({ text }) => text.slice(text.indexOf('---\n', 4) + 4))];
    let tags = 0;
    const text = texts.join('\n\n').replace(/\{(?!name)/gu, () => (tags++ % 7 < apart ? '\n\n{' : '{'));
    return [{ path: 'board/long.minutes', text }, ...others];
  });
}

describe('A living check', () => {
  const scripts = fc.tuple(
    fc.oneof(
      { weight: 60, arbitrary: workspace() },
      { weight: 60, arbitrary: longDocuments() },
      { weight: 1, arbitrary: fc.constantFrom(...bundled) },
    ),
    fc.integer({ min: dayOf(2019, 10, 1), max: dayOf(2024, 6, 30) }),
    fc.array(fc.tuple(step(), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 12 }),
  );
  law('says after every edit what a check from scratch says', 120, scripts, ([files, asOf, script]) => {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const documents = new Map(readWorkspace(files).map((minutes) => [minutes.path, minutes]));
    const living = new LivingCheck(settings, asOf, ports);
    for (const _ of living.fill([...documents.values()]));
    const shown = new Map([...documents.keys()].map((path) => [path, said(living.snapshot.findingsIn(path))]));
    for (const [one, reread, looks] of script) {
      const changes = [...changed(texts, one)].map(([path, text]) => {
        const change = changeOf(documents.get(path), path, text, reread);
        if (text === null) texts.delete(path);
        else texts.set(path, text);
        if (change.after === undefined) documents.delete(path);
        else documents.set(path, change.after);
        return change;
      });
      const { paths: told } = living.change(changes);
      const fresh = check(readWorkspace([...texts].map(([path, text]) => ({ path, text }))), settings, asOf, ports);
      // What the client holds is what it was told: of a document that is not among those told, the old must still be true.
      for (const path of told) shown.set(path, said(living.snapshot.findingsIn(path)));
      for (const path of documents.keys()) {
        const expected = said(fresh.findings.filter(({ minutes }) => minutes.path === path));
        assert.deepEqual(shown.get(path) ?? [], expected);
      }
      // Items are folded again when they are looked at: some are behind by several edits by then.
      if (looks) assert.deepEqual(plainly(living.snapshot.register), plainly(fresh.register));
      for (const name of ['director', 'clerk', ...fresh.register.items.keys()])
        assert.deepEqual(
          living.snapshot.occurrencesOf(name).map(({ minutes, start }) => [minutes.path, start]),
          [...fresh.documents]
            .sort((left, right) => (left.path < right.path ? -1 : 1))
            .flatMap(occurrencesIn)
            .filter((occurrence) => occurrence.name === name)
            .map(({ minutes, start }) => [minutes.path, start]),
        );
    }
  });

  it('says where things stand in another document that was edited, also after an edit of its own', () => {
    const header = (date: string) => `---\nminutes: 1\nbody: Board\ndate: ${date}\n---\n`;
    const far = Array.from({ length: 9 }, (_, number) => `Word ${number}.\n\n`).join('');
    const files = [
      {
        path: 'a.minutes',
        text: `${header('10 June 2024')}${far}[Write it up]{action @ann due 1 December 2026, needs #b}\n`,
      },
      { path: 'b.minutes', text: `${header('1 May 2024')}${far}Read it.{action #b @ann due 10 May 2024}\n` },
    ];
    const documents = new Map(readWorkspace(files).map((minutes) => [minutes.path, minutes]));
    const living = new LivingCheck(settings, dayOf(2024, 6, 30), ports);
    for (const _ of living.fill([...documents.values()]));
    const related = () => living.snapshot.findingsIn('a.minutes').flatMap((one) => one.related);
    assert.ok(related().length > 0, 'something is said of the other document');
    for (const path of ['b.minutes', 'a.minutes']) {
      const before = documents.get(path) as Minutes;
      const change = changeOf(before, path, before.source.text().replace('Word 0', 'Words more than 0'), true);
      documents.set(path, change.after as Minutes);
      living.change([change]);
      for (const { minutes, start, end } of related()) {
        assert.equal(minutes, documents.get('b.minutes'));
        assert.match(minutes.source.text().slice(start, end), /10 May 2024/u);
      }
    }
  });
});
