import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { root } from '../house/sources.ts';

const page = readFileSync(join(root, 'grammar/README.md'), 'utf8');
const row = /^\| (?<fact>[^|]+) \| `(?<snippet>[^|]+)` \| `(?<file>[a-z]+\/[\d-]+\.minutes(?:\.md)?)` \|$/gmu;

interface Fact {
  readonly fact: string;
  readonly snippet: string;
  readonly file: string;
}

describe('The kinds of fact of the reference', () => {
  const facts = [...page.matchAll(row)].map(({ groups }) => groups as unknown as Fact);

  it('are all there', () => assert.ok(facts.length >= 60, `the table has ${facts.length} rows`));

  for (const { fact, snippet, file } of facts) {
    it(`stand in the bundled example: ${fact}`, () => {
      const path = join(root, 'test/fixtures/aldermere', file);
      assert.ok(existsSync(path), `there is no ${file}`);
      checkSnippet(snippet, readFileSync(path, 'utf8'));
    });
  }
});

/** Fails unless the snippet stands in the text and is, or holds, one tag that reads throughout; or a part of the header. */
function checkSnippet(snippet: string, text: string): void {
  const start = text.indexOf(snippet);
  const end = start + snippet.length;
  assert.ok(start !== -1, 'the file has these words');
  const { header, tags } = parse(text, readYamlHeader);
  if (header !== null && end <= header.end) return;
  const inside = tags.filter((tag) => tag.start >= start && tag.end <= end);
  assert.equal(inside.length, 1, 'the words hold one whole tag');
  const unread = inside
    .flatMap(({ clauses }) => clauses)
    .filter((one) => one.type === 'unknown' || one.unread !== null);
  assert.deepEqual(unread, [], 'every clause reads');
}
