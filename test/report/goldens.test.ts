import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nasty, print } from './nasty.ts';

const folder = fileURLToPath(new URL('goldens/', import.meta.url));

/** What is kept to be looked at, by the name of its file. */
const outputs: Readonly<Record<string, () => Promise<string>>> = {
  'nasty.text.golden': () => print('text', nasty),
  'nasty-narrow.text.golden': () => print('text', nasty, { width: 50 }),
  'nasty-colour.text.golden': async () => (await print('text', nasty, { color: true })).replaceAll('\u001B', '␛'),
  'nasty.json.golden': () => print('json', nasty),
  'nasty.sarif.golden': () => print('sarif', nasty),
  'nasty.github.golden': () => print('github', nasty),
  'nasty.gitlab.golden': () => print('gitlab', nasty),
  'nasty.junit.golden': () => print('junit', nasty),
  'nasty.checkstyle.golden': () => print('checkstyle', nasty),
  'nasty.rdjsonl.golden': () => print('rdjsonl', nasty),
};

describe('The goldens of the output formats', () => {
  for (const [name, output] of Object.entries(outputs)) {
    it(`${name} is what is printed`, async () => {
      const text = await output();
      if (process.env.UPDATE === '1') writeFileSync(folder + name, text);
      assert.equal(text, readFileSync(folder + name, 'utf8'), `look at it, and UPDATE=1 if it is right`);
    });
  }

  it('are all in use', () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(outputs).sort());
  });
});
