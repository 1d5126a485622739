import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readConfiguration } from '../../server/src/config/load.ts';
import { formats } from '../../server/src/report/formats.ts';
import { rules } from '../../server/src/rules/index.ts';
import { type FencedBlock, sectionsOf, withBlocks } from '../support/markdown.ts';
import { checkExample } from '../support/workspace.ts';
import { mattersCommands, Workspace } from './recipes.ts';
import { none, root } from './sources.ts';

/** Columns of the examples' output: what a page of GitHub shows without scrolling. */
const columns = 96;

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const blocks = sectionsOf(readme).flatMap((section) => section.blocks);
const markup = rules.filter(({ family }) => family === 'markup').map(({ id }) => id);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

describe('The README', () => {
  let workspace: Workspace;

  before(() => {
    workspace = new Workspace();
  });

  after(() => workspace.remove());

  it('shows what the commands print of the minutes above them', async () => {
    const printed = new Map<FencedBlock, string>();
    for (const block of blocks) {
      const [language, path = ''] = block.info.split(' ');
      if (language === 'minutes') workspace.write(path, `${block.text}\n`);
      if (language === 'console') printed.set(block, await consoleOf(block, workspace));
    }
    if (process.env.UPDATE === '1') {
      writeFileSync(join(root, 'README.md'), withBlocks(readme, printed));
      return;
    }
    assert.ok(printed.size > 2);
    for (const [block, text] of printed) assert.equal(block.text, text, 'look at it, and UPDATE=1 if it is right');
  });

  it('has no fault in its minutes but those it tells of', async () => {
    const { out } = await workspace.run('matters check --as-of 2024-06-01 --format json');
    const { findings } = JSON.parse(out) as { findings: { file: string; rule: string }[] };
    none(
      findings.filter(({ rule }) => !readme.includes(` ${rule}\n`)).map(({ file, rule }) => `${file}: ${rule}`),
      'an example is right, or it says what is wrong with it',
    );
  });

  it('writes tags that read, in its sentences too', () => {
    const written = [...`${readme}\n${contributing}`.matchAll(/`(?<words>[^`\n]*\{[@#a-z][^`\n]*\})`/gu)];
    const tagged = written.map(({ groups }) => groups?.words ?? '').filter((words) => !words.includes('...'));
    assert.ok(tagged.length > 4);
    none(
      tagged.flatMap((words) =>
        checkExample(words, { rules: markup }).findings.map(({ message }) => `${words}: ${message}`),
      ),
      'what the documentation writes can be copied',
    );
  });

  it('has a configuration without fault', () => {
    const examples = blocks.filter(({ info }) => info === 'json matters.config.json');
    assert.equal(examples.length, 1);
    for (const { text } of examples) {
      const read = readConfiguration(text, 'matters.config.json');
      assert.deepEqual('faults' in read ? read.faults : [], []);
      workspace.write('matters.config.json', `${text}\n`);
    }
  });

  it('names commands and pipelines that run', async () => {
    workspace.commit();
    const shell = blocks.filter(({ info }) => info === 'sh').map(({ text }) => text);
    const pipelines = blocks.filter(({ info }) => info === 'yaml').flatMap(({ text }) => stringsIn(parse(text)));
    const commands = [...shell, ...pipelines].flatMap(mattersCommands);
    assert.ok(commands.length > 10);
    for (const command of commands) {
      if (command.startsWith('matters init')) continue;
      const { code, err } = await workspace.run(command);
      assert.ok(code === 0 || code === 1, `${command}: ${err}`);
    }
  });

  it('starts a folder as it says', async () => {
    const empty = new Workspace();
    try {
      const commands = blocks.filter(({ info }) => info === 'sh').flatMap(({ text }) => mattersCommands(text));
      const [init = ''] = commands.filter((command) => command.startsWith('matters init'));
      assert.equal((await empty.run(init)).code, 0);
      const { code, err } = await empty.run('matters check');
      assert.deepEqual({ code, err }, { code: 0, err: '' });
    } finally {
      empty.remove();
    }
  });

  it('lists the commands as the help does', async () => {
    const { out } = await workspace.run('matters --help', 300);
    const told = [...(out.split('Commands:')[1] ?? '').matchAll(/^ {2}(?<usage>\S.*?) {2,}(?<does>\S.*)$/gmu)].map(
      ({ groups }) => `matters ${groups?.usage?.replace(' [options]', '')}: ${groups?.does}`,
    );
    const listed = [...readme.matchAll(/^\| `(?<usage>matters [^`]+)` \| (?<does>.*) \|$/gmu)].map(
      ({ groups }) => `${groups?.usage}: ${groups?.does}`,
    );
    assert.deepEqual(listed, told);
  });

  it('lists the formats there are', () => {
    const listed = /Besides `text`, `check` prints (?<list>[^:]*?), several/su.exec(readme)?.groups?.list ?? '';
    assert.deepEqual(
      ['`text`', ...(listed.match(/`\w+`/gu) ?? [])],
      Object.keys(formats).map((name) => `\`${name}\``),
    );
  });

  it('and CONTRIBUTING name options of matters that exist', async () => {
    const { out } = await workspace.run('matters --help', 300);
    const names = [...out.matchAll(/^ {2}(?<name>[a-z]+) \[options\]/gmu)].map(({ groups }) => groups?.name);
    const helps = await Promise.all(names.map((name) => workspace.run(`matters ${name} --help`)));
    const known = new Set([out, ...helps.map((help) => help.out)].join('\n').match(/--[a-z][a-z-]+/gu));
    const named = [...`${readme}\n${contributing}`.matchAll(/`(?:matters [^`]*|check )?(?<option>--[a-z][a-z-]+)/gu)];
    none(
      named.map(({ groups }) => groups?.option ?? '').filter((option) => !known.has(option)),
      'an option in the documentation is in the help of a command',
    );
  });

  it('names the version of the package', () => {
    const named = [...readme.matchAll(/(?:@v|rev: v|-|[Vv]ersion )(?<version>\d+\.\d+\.\d+)/gu)];
    assert.ok(named.length > 3);
    none(
      named.map(({ groups }) => groups?.version ?? '').filter((one) => one !== version),
      `what the recipes install is version ${version}`,
    );
  });
});

/** A console block as it would be: each `$` line, and below it what the command prints. */
async function consoleOf({ text }: FencedBlock, workspace: Workspace): Promise<string> {
  const parts: string[] = [];
  for (const line of text.split('\n').filter((one) => one.startsWith('$ '))) {
    const { out, err, code } = await workspace.run(line.slice(2), columns);
    assert.ok(err === '' && code < 2, `${line}: ${err}`);
    parts.push(line, out.trimEnd());
  }
  return parts.join('\n');
}

/** Every string in a YAML document. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
