/** Prose read in threads is prose read here, whoever comes first and whatever becomes of a thread. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import { addPlaces, claims, type ProseBatch, textsOf } from '../../server/src/host/prose-batch.ts';
import { ProseThreads } from '../../server/src/host/prose-threads.ts';
import { untrackedIn } from '../../server/src/prose/untracked.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { stringSource } from '../../server/src/text/source.ts';
import { fixtureTexts } from '../support/fixture-workspace.ts';
import { runInProcess, runProgram } from './both-ways.ts';
import { asOf, inFolder, minutes } from './folder.ts';

const program = fileURLToPath(new URL('../../dist/prose.cjs', import.meta.url));
const texts = [...fixtureTexts('aldermere').values()];
const expected = texts.map((text) => untrackedIn(text, parse(text)));

function batchOf(given: readonly string[]): ProseBatch {
  const places: number[] = [];
  for (const text of given) addPlaces(places, parse(text));
  return { claim: 0, texts: given, places: Int32Array.from(places) };
}

const cells = (count: number) => new Int32Array(new SharedArrayBuffer(4 * count));

/** What a thread answers to a batch, which somebody may have taken on before. */
async function answerTo(batch: ProseBatch, isTaken: boolean): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const [answered, shared] = [cells(1), cells(1)];
  if (isTaken) claims(shared, 0);
  const workerData = { port: port2, answered, claims: shared };
  const thread = new Worker(program, { workerData, transferList: [port2] });
  port1.postMessage(batch);
  const [answer] = await once(port1, 'message');
  assert.equal(Atomics.load(shared, 0), 1, 'the batch is taken on');
  await thread.terminate();
  return answer;
}

describe('A batch for a thread', () => {
  it('holds the texts with the places of all that is looked at', () => {
    const read = [...textsOf(batchOf(texts))].map(({ text, read: places }) => untrackedIn(text, places));
    assert.deepEqual(read, expected);
    assert.ok(read.flat().length > 10, 'the example says enough');
  });

  it('is read by it as it is read here', async () => {
    assert.deepEqual(await answerTo(batchOf(texts), false), { readings: expected });
  });

  it('is left alone where somebody has taken it on', async () => {
    assert.deepEqual(await answerTo(batchOf(texts), true), { readings: undefined });
  });
});

/** Gives all texts so many times to one thread, then asks for what was read, the last first. */
async function readBy(file: string, times: number, begun = async () => {}): Promise<void> {
  const threads = new ProseThreads(file, 1, 50);
  const given = Array.from({ length: times }, () =>
    texts.map((text) => threads.take(stringSource(text), text, parse(text))),
  );
  await begun();
  for (const readings of given.reverse())
    assert.deepEqual(
      readings.map((one) => one?.all()),
      expected,
    );
  await threads.close();
}

describe('Threads', () => {
  it('give what is read here, whoever comes first', () => readBy(program, 12));

  it('may fail at their start', async () => {
    await inFolder({ 'broken.cjs': 'throw new Error("no thread");' }, async (cwd) => {
      // Node tells of the error by an event, which nobody needs to have heard.
      await readBy(join(cwd, 'broken.cjs'), 3);
    });
  });

  it('may answer nothing', async () => {
    await inFolder({}, async (cwd) => {
      const file = join(cwd, 'silent.cjs');
      writeFileSync(file, 'require("node:worker_threads").workerData.port.on("message", () => {});');
      await readBy(file, 3);
    });
  });

  it('may take a batch on and die', async () => {
    await inFolder({}, async (cwd) => {
      const [file, sign] = [join(cwd, 'dying.cjs'), join(cwd, 'begun')];
      writeFileSync(
        file,
        `const { port, claims } = require("node:worker_threads").workerData;
        port.on("message", () => {
          claims.fill(1);
          require("node:fs").writeFileSync(${JSON.stringify(sign)}, "");
          process.exit();
        });`,
      );
      await readBy(file, 3, async () => {
        while (!existsSync(sign)) await setImmediate();
      });
    });
  });

  it('are closed while there is something left to read', async () => {
    const threads = new ProseThreads(program, 2);
    const [text = ''] = texts;
    const readings = threads.take(stringSource(text), text, parse(text));
    await threads.close();
    assert.deepEqual(readings?.all(), expected[0]);
  });
});

describe('A check of a large workspace', () => {
  it('says with threads what it says without, and how much they read', async () => {
    const promised = 'The Clerk would write to the harbour office. Arrears stood at 4.2 per cent.';
    const files = Array.from({ length: 320 }, (_, index) => [`${index}.minutes`, minutes('10 January 2024', promised)]);
    await inFolder(Object.fromEntries(files), async (cwd) => {
      const args = ['check', ...asOf, '--format', 'json', '--verbose'];
      const [here, inThreads] = [await runInProcess(args, cwd), await runProgram(args, cwd)];
      assert.equal(inThreads.out, here.out);
      assert.match(here.out, /untracked-action/u);
      const told = /^prose of \d+ of 320 documents read in threads$/mu;
      assert.doesNotMatch(here.err, told);
      if (availableParallelism() > 1) assert.match(inThreads.err, told);
    });
  });
});
