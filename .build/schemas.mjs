// @ts-check
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from './run.mjs';

/** Puts the committed JSON schemas beside the bundle, where the package of a user has them. */
export function buildSchemas() {
  const folder = inRepository('server/schemas');
  for (const file of readdirSync(folder)) copyFileSync(join(folder, file), inRepository(join('dist', file)));
}
