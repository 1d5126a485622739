import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ruleById, rules } from '../../server/src/rules/index.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { root } from '../house/sources.ts';
import { fixesUnasked, proveFixes } from '../support/fixes.ts';
import { checkExample, render, renderExpected } from '../support/workspace.ts';

/** Files of the folder that hold no rule. */
const otherFiles = new Set(['rule', 'finding', 'index']);

describe('The list of rules', () => {
  it('has every rule of the folder, once', () => {
    const files = readdirSync(join(root, 'server/src/rules')).filter((name) => name.endsWith('.ts'));
    const onDisk = files
      .map((name) => name.slice(0, -3))
      .filter((name) => !otherFiles.has(name))
      .sort();
    assert.deepEqual(rules.map(({ id }) => id).sort(), onDisk);
    assert.equal(ruleById.size, rules.length);
  });
});

for (const rule of rules) {
  describe(`The rule ${rule.id}`, () => {
    it('says what, why and what to do, in sentences', () => {
      assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/u);
      for (const field of ['what', 'why', 'help'] as const) assertSentence(rule, field);
      assert.ok(rule.examples.length > 0, 'it has an example');
    });

    it('says whether a fix of it may be made unasked', () => {
      const unasked = rule.examples.some(({ bad }) => fixesUnasked(bad, rule.id));
      assert.equal(unasked, rule.fixesUnasked === true);
    });

    for (const [index, { bad, good }] of rule.examples.entries()) {
      const number = index + 1;
      it(`finds what is marked in its bad example ${number}`, () => {
        const example = checkExample(bad, { rules: [rule.id] });
        assert.ok(example.expected.length > 0, 'a bad example marks what is bad');
        assert.equal(render(example), renderExpected(example));
      });

      it(`finds nothing in its good example ${number}`, () => {
        const example = checkExample(good, { rules: [rule.id] });
        assert.equal(render(example), renderExpected(example));
      });

      if (rule.fix !== undefined) {
        it(`fixes what it can in its bad example ${number}`, () => {
          proveFixes(checkExample(bad, { rules: [rule.id] }).notation, rule.id);
        });
      }
    }
  });
}

function assertSentence(rule: Rule, field: 'what' | 'why' | 'help'): void {
  assert.match(rule[field], /^[\p{Lu}`“].*[.?!]$/u, `${field} is a sentence`);
  assert.ok(rule[field].length <= 240, `${field} is short`);
}
