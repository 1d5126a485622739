import assert from 'node:assert/strict';
import { check } from '../../server/src/check/check.ts';
import { readMinutes } from '../../server/src/check/read.ts';
import { type InitAnswers, initFiles } from '../../server/src/cli/init.ts';
import { readConfiguration } from '../../server/src/config/load.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import { stateOf } from '../../server/src/register/queries.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { stringSource } from '../../server/src/text/source.ts';
import { ports } from '../support/workspace.ts';
import { bothWays, runInProcess, runProgram } from './both-ways.ts';
import { contentsOf, inFolder } from './folder.ts';

const day = dayOf(2026, 11, 22);
const usual: InitAnswers = { body: 'Scrutiny Panel', day, schema: '' };

function started(answers: InitAnswers) {
  const [configuration, minutes] = initFiles(answers);
  assert.ok(configuration !== undefined && minutes !== undefined);
  const reading = readConfiguration(configuration.text, configuration.path);
  assert.ok('settings' in reading, JSON.stringify(reading));
  const { settings } = reading;
  const document = readMinutes(
    minutes.path,
    stringSource(minutes.text),
    minutes.text,
    settings.fiscalStart,
    readYamlHeader,
  );
  return { configuration, minutes, settings, document, result: check([document], settings, answers.day, ports) };
}

describe('matters init', () => {
  it('writes a configuration and a document named after its day', () => {
    assert.deepEqual(
      initFiles(usual).map(({ path }) => path),
      ['matters.config.json', 'minutes/2026-11-22.minutes'],
    );
  });

  it('writes minutes in which every rule is content, on any day', () => {
    for (const on of [day, dayOf(2024, 2, 29), dayOf(2023, 12, 31), dayOf(2025, 1, 1), dayOf(2025, 3, 31)]) {
      const { result } = started({ ...usual, day: on });
      assert.deepEqual(
        result.findings.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    }
  });

  it('shows one of each kind of item, with owners known', () => {
    const { register } = started(usual).result;
    assert.deepEqual(
      [...register.items.values()].map((item) => [item.kind, item.id, stateOf(item, register)]),
      [
        ['metric', 'library-members', 'short'],
        ['recommendation', 'sunday-opening', 'open'],
        ['action', 'branch-survey', 'open'],
      ],
    );
    assert.deepEqual(
      register.unnamed.map(({ kind }) => kind),
      ['decision'],
    );
    assert.deepEqual([...register.owners.keys()], ['clerk', 'director']);
  });

  it('writes minutes that read well without their tags', () => {
    const { minutes, document } = started(usual);
    const copy = strip(minutes.text, document.read);
    assert.ok(copy.ok);
    assert.match(copy.text, /^Minutes of the meeting held on 22 November 2026\n\n1\. Libraries\n/u);
    assert.doesNotMatch(copy.text, /[{}[\]#@]/u);
  });

  it('keeps the name of any body', () => {
    for (const body of [
      'Children’s Committee',
      'Health & Care',
      'Panel: North',
      'Board #2',
      '"Friends"',
      'Yes',
      '- x',
      "'",
      'a\\b',
    ]) {
      const { document } = started({ ...usual, body });
      assert.equal(document.meeting.body, body);
      assert.deepEqual(document.read.problems, []);
    }
  });

  it('names the schema of the configuration where it is known', () => {
    const schema = './node_modules/matters-arising/dist/matters.config.schema.json';
    assert.equal(JSON.parse(started({ ...usual, schema }).configuration.text).$schema, schema);
    assert.equal(JSON.parse(started(usual).configuration.text).$schema, undefined);
  });
});

describe('matters init, run', () => {
  it('starts this folder, and what it wrote checks clean', async () => {
    await inFolder({}, async (cwd) => {
      assert.deepEqual(await runInProcess(['init'], cwd), {
        code: 0,
        out: 'wrote minutes/2024-11-20.minutes\nwrote matters.config.json\nNow run `matters check`.\n',
        err: '',
      });
      assert.deepEqual(Object.keys(contentsOf(cwd)), ['matters.config.json', 'minutes/2024-11-20.minutes']);
      const checked = await runInProcess(['check'], cwd);
      assert.match(checked.out, /^✓ Checked 1 document with 4 items as of 20 November 2024: nothing is amiss\.\n$/u);
    });
  });

  it('starts another folder for a body, as the program on the day it is', async () => {
    await inFolder({}, async (cwd) => {
      const { code, out, err } = await runProgram(['init', 'new/panel', '--body', 'Parks Panel'], cwd);
      assert.equal(err, '');
      assert.match(
        out,
        /^wrote new\/panel\/minutes\/\d{4}-\d\d-\d\d\.minutes\nwrote new\/panel\/matters\.config\.json\nNow run `matters check new\/panel`\.\n$/u,
      );
      assert.equal(code, 0);
      assert.match(Object.values(contentsOf(cwd)).join(''), /^body: Parks Panel$/mu);
      assert.equal((await runProgram(['check', 'new/panel'], cwd)).code, 0);
    });
  });
});

bothWays('matters init refuses', [
  {
    it: 'to write over a configuration',
    files: { 'matters.config.json': '{}' },
    args: ['init'],
    code: 2,
    err: 'matters: matters.config.json is there already, so nothing is written.\n',
  },
  {
    it: 'a body without a name',
    args: ['init', '--body', ' '],
    code: 2,
    err: 'matters: `--body` names nobody; write the name of the committee or board.\n',
    leaves: {},
  },
  {
    it: 'a folder that is a file',
    files: { panel: '' },
    args: ['init', 'panel'],
    code: 2,
    err: [/^matters: panel\/minutes\/\d{4}-\d\d-\d\d\.minutes cannot be written: /u],
    settle: (text) => text.replace(/\d{4}-\d\d-\d\d/gu, '2024-11-20'),
  },
]);
