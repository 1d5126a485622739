import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './sources.ts';

const lockOf = (version: string) => JSON.stringify({ packages: { 'node_modules/gavel': { version } } });

describe('Setting up a checkout whose packages are behind a link', () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'matters-set-up-')));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('refuses to install where they are not those of the lock file, and leaves them alone', () => {
    checkout('2.0.0');
    link(packages('1.0.0'));
    const { status, stdout, stderr } = setUp();
    assert.match(stderr, /^node_modules is a link.* Remove the link/su);
    assert.doesNotMatch(stdout, /Installing/u);
    assert.equal(status, 1);
    assert.ok(existsSync(join(folder, 'elsewhere/gavel/index.js')));
  });

  it('refuses where the link leads nowhere', () => {
    checkout('2.0.0');
    link(join(folder, 'elsewhere'));
    assert.match(setUp().stderr, /^node_modules is a link/u);
  });

  it('goes on where they are', () => {
    checkout('1.0.0');
    link(packages('1.0.0'));
    const { status, stderr } = setUp();
    assert.deepEqual([status, stderr], [0, '']);
  });

  /** What setting up looks at, and nothing else. */
  function checkout(version: string): void {
    mkdirSync(join(folder, 'checkout/.build'), { recursive: true });
    cpSync(join(root, '.build/setup.mjs'), join(folder, 'checkout/.build/setup.mjs'));
    write('checkout/package-lock.json', lockOf(version));
  }

  function packages(version: string): string {
    write('elsewhere/.package-lock.json', lockOf(version));
    write('elsewhere/gavel/index.js', '');
    return join(folder, 'elsewhere');
  }

  function link(target: string): void {
    // The kind of link that Windows lets everybody make; elsewhere the word means nothing.
    symlinkSync(target, join(folder, 'checkout/node_modules'), 'junction');
  }

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  function setUp() {
    const { href } = pathToFileURL(join(folder, 'checkout/.build/setup.mjs'));
    const script = `import { main, setUp } from ${JSON.stringify(href)}; await main(async () => setUp());`;
    return spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      // Were it not to refuse, it should find no registry either.
      env: { ...process.env, npm_config_offline: 'true' },
    });
  }
});
