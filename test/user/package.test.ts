import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { patience, type Session, session } from './session.ts';

const contentFile = fileURLToPath(new URL('content.txt', import.meta.url));

/** In bytes: what a clerk downloads. */
const budget = 1024 * 1024;

describe('The package of the extension', () => {
  let installed: string;
  let vsix: string;

  before(async function () {
    this.timeout(patience);
    const started: Session = await session();
    ({ installed, vsix } = started);
  });

  it('is smaller than 1 MB', () => {
    assert.ok(statSync(vsix).size < budget, `${statSync(vsix).size} bytes`);
  });

  it('has just the files that content.txt lists', () => {
    const entries = readdirSync(installed, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && entry.name !== '.vsixmanifest')
      .map(({ parentPath, name }) => relative(installed, join(parentPath, name)).split(sep).join('/'));
    const content = `${files.sort().join('\n')}\n`;
    if (process.env.UPDATE === '1') writeFileSync(contentFile, content);
    assert.equal(content, readFileSync(contentFile, 'utf8'), 'look at it, and UPDATE=1 if it is right');
  });

  it('has every file that its package.json names', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as unknown;
    const named = stringsOf(manifest).filter((text) => /^(?:\.\/|dist\/|client\/).*\.\w+$/u.test(text));
    assert.ok(named.length > 3);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(installed, path))),
      [],
    );
  });

  it('has a readme that shows and links nothing it has not', () => {
    const readme = readFileSync(join(installed, 'readme.md'), 'utf8');
    const targets = [...readme.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target);
    assert.ok(targets.length > 3, 'links within the page and to other sites stay');
    const relative = targets.filter((target) => !/^(?:https?:|#)/u.test(target));
    assert.deepEqual(
      relative.filter((target) => !existsSync(join(installed, target))),
      [],
    );
  });

  it('has words for every key in its package.json', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as unknown;
    const words = JSON.parse(readFileSync(join(installed, 'package.nls.json'), 'utf8')) as Record<string, string>;
    const keys = stringsOf(manifest).flatMap((text) => /^%(?<key>[^%\s]+)%$/u.exec(text)?.groups?.key ?? []);
    assert.deepEqual(
      keys.filter((key) => !words[key]),
      [],
    );
    assert.deepEqual(
      Object.keys(words).filter((key) => !keys.includes(key)),
      [],
      'words that nothing uses',
    );
  });
});

/** Every string in JSON, however deep. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
