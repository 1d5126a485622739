import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Frame } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with every grave fault that axe-core finds in a page. */
export async function assertAccessible(frame: Frame): Promise<void> {
  // What a test evaluates is not stopped by the page's own policy, which lets no script of others in.
  await frame.evaluate(axe);
  const violations = (await frame.evaluate('axe.run().then(({ violations }) => violations)')) as Result[];
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(
    grave.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`),
    [],
  );
}
