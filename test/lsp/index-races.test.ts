import assert from 'node:assert/strict';
import { defaultSettings } from '../../server/src/config/settings.ts';
import type { ServerPorts } from '../../server/src/lsp/ports.ts';
import { Root } from '../../server/src/lsp/root.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { faulty, minutes, raised, spoken } from '../support/lsp-desk.ts';
import { ports as checkPorts } from '../support/workspace.ts';

/** More than any stage takes in one turn, so that each has a pause in it. */
const files = new Map([
  ['a.minutes', raised],
  ['b.minutes', spoken],
  ['c.minutes', faulty],
  ...Array.from({ length: 420 }, (_, number): [string, string] => [
    `many/${number}.minutes`,
    minutes(
      `Item ${number}.{action #item-${number} @clerk due 31 July 2024} The roof.{#roof note "seen"}`,
      '9 May 2024',
    ),
  ]),
]);

/** A workspace whose work goes on one step at a time, when the test says so. */
function stepwise() {
  const waiting: (() => void)[] = [];
  const failures: unknown[] = [];
  const ports = {
    ...checkPorts,
    now: () => Number.POSITIVE_INFINITY,
    quiet: (run: () => void) => void waiting.push(run),
    today: () => dayOf(2024, 6, 1),
  } as unknown as ServerPorts;
  /** What was told last of each document: the rules. */
  const told = new Map<string, string[]>();
  const root = new Root('file:///w', true, ports, () => readYamlHeader, {
    touched: () => undefined,
    changed: (one, paths) => {
      for (const path of paths)
        told.set(
          path,
          one.snapshot.findingsIn(path).map(({ rule }) => rule),
        );
    },
    progress: () => {},
    failed: (error) => void failures.push(error),
    broken: () => assert.fail('nothing breaks'),
  });
  const disk = new Map(files);
  function* documents() {
    for (const [path] of files) {
      const text = disk.get(path);
      yield text === undefined || root.isOpen(path) ? undefined : root.read(path, text);
    }
  }
  const step = () => waiting.shift()?.();
  const index = () => root.index(documents(), files.size);
  root.configure(defaultSettings, '/w');
  return { root, disk, told, failures, step, index, isDone: () => waiting.length === 0 };
}

type Bench = ReturnType<typeof stepwise>;

const onDisk = ({ root, disk }: Bench, path: string, text: string | null) => {
  if (text === null) disk.delete(path);
  else disk.set(path, text);
  root.setFiles(new Map([[path, text === null ? null : root.read(path, text)]]));
};
const close = ({ root, disk }: Bench, path: string) => {
  const text = disk.get(path);
  root.close(path, text === undefined ? null : root.read(path, text));
};

const renamed = raised.replace('#roof', '#loft');

/** What happens while the index is made: before it begins, and at some point of it. */
const stories: readonly { it: string; before?: (bench: Bench) => void; during: (bench: Bench) => void }[] = [
  { it: 'a document is opened', during: ({ root }) => root.setOpen('a.minutes', renamed) },
  {
    it: 'a document is typed in',
    before: ({ root }) => root.setOpen('a.minutes', raised),
    during: ({ root }) => root.setOpen('a.minutes', renamed),
  },
  {
    it: 'a document is closed',
    before: ({ root }) => root.setOpen('a.minutes', renamed),
    during: (bench) => close(bench, 'a.minutes'),
  },
  {
    it: 'a document that was never saved is closed',
    before: ({ root }) => root.setOpen('new.minutes', renamed),
    during: (bench) => close(bench, 'new.minutes'),
  },
  {
    it: 'a document is opened, typed in and closed',
    during: (bench) => {
      bench.root.setOpen('a.minutes', raised);
      bench.root.setOpen('a.minutes', renamed);
      close(bench, 'a.minutes');
    },
  },
  { it: 'a file is made', during: (bench) => onDisk(bench, 'd.minutes', faulty) },
  { it: 'a file changes', during: (bench) => onDisk(bench, 'a.minutes', renamed) },
  { it: 'a file is deleted', during: (bench) => onDisk(bench, 'a.minutes', null) },
  {
    it: 'the file of an open document changes',
    before: ({ root }) => root.setOpen('a.minutes', raised),
    during: (bench) => onDisk(bench, 'a.minutes', renamed),
  },
  { it: 'everything begins anew', during: ({ index }) => index() },
  {
    it: 'a file changes and everything begins anew',
    during: (bench) => {
      onDisk(bench, 'a.minutes', renamed);
      bench.index();
    },
  },
];

/** What is told in the end; a document of which nothing is told is left out. */
function end(bench: Bench): unknown[] {
  while (!bench.isDone()) bench.step();
  assert.deepEqual(bench.failures, []);
  assert.ok(bench.root.ready);
  return [...bench.told].filter(([, rules]) => rules.length > 0).sort(([one], [other]) => (one < other ? -1 : 1));
}

for (const isFirst of [true, false]) {
  describe(`While the documents are read ${isFirst ? 'for the first time' : 'again'}`, () => {
    for (const { it: what, before, during } of stories) {
      it(`${what}, and it is known in the end`, () => {
        const start = () => {
          const bench = stepwise();
          if (!isFirst) {
            bench.index();
            end(bench);
          }
          before?.(bench);
          bench.index();
          return bench;
        };
        // When the change comes after all is known, the living check takes it in: a law holds that to be right.
        const late = start();
        end(late);
        let steps = 0;
        during(late);
        const expected = end(late);
        const counting = start();
        for (; !counting.isDone(); steps++) counting.step();
        for (const at of [0, 1, 5, 200, ...Array.from({ length: 14 }, (_, back) => steps - 1 - back)]) {
          const bench = start();
          for (let step = 0; step < at; step++) bench.step();
          during(bench);
          assert.deepEqual(end(bench), expected, `after ${at} of ${steps} steps`);
        }
      }).timeout(60_000);
    }
  });
}
