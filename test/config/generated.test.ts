import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSettings, withSettingsWords } from '../../server/src/config/editor-contribution.ts';
import { generatedFiles } from '../../server/src/config/generate.ts';
import { ruleReference } from '../../server/src/config/rule-markdown.ts';
import { rules } from '../../server/src/rules/index.ts';
import { root } from '../house/sources.ts';

describe('The generated files', () => {
  for (const { path, text } of generatedFiles()) {
    it(`are as the code would make them: ${path}`, () => {
      const file = join(root, path);
      // A boolean, for the difference of two long files would bury what to do about it.
      const same = existsSync(file) && readFileSync(file, 'utf8') === text;
      assert.ok(same, `${path} is not what the code makes of it now: run \`npm run generate\``);
    });
  }
});

describe('The manifest of the extension', () => {
  for (const [path, rewritten] of [
    ['package.json', withSettings],
    ['package.nls.json', withSettingsWords],
  ] as const) {
    it(`has the settings of the schema, word for word: ${path}`, () => {
      const now = JSON.parse(readFileSync(join(root, path), 'utf8'));
      assert.deepEqual(now, rewritten(now), `run \`npm run generate\``);
    });
  }
});

describe('The reference of the rules', () => {
  const reference = ruleReference();
  const headings = [...reference.matchAll(/^## (.*)$/gmu)].map(([, title]) => title);

  it('has a heading for each rule, and no other', () => {
    assert.deepEqual(headings.toSorted(), rules.map(({ id }) => id).toSorted());
  });

  it('has every line of every example', () => {
    const lines = new Set(reference.split('\n'));
    for (const { id, examples } of rules) {
      for (const line of examples.flatMap(({ bad, good }) => `${bad}\n${good}`.split('\n'))) {
        if (!/^\/\/[=-] /u.test(line)) assert.ok(lines.has(line), `${id}: ${line}`);
      }
    }
  });

  it('closes every fence it opens', () => {
    let open = '';
    for (const line of reference.split('\n')) {
      const [fence] = /^`{3,}/u.exec(line) ?? [];
      if (open === '') open = fence ?? '';
      else if (line === open) open = '';
    }
    assert.equal(open, '');
  });
});
