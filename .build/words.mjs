// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from './run.mjs';

/** Where translators find what the client says: `l10n/bundle.l10n.json`, and theirs beside it, `bundle.l10n.de.json`. */
export const wordsFile = 'l10n/bundle.l10n.json';

/**
 * Every string that the client shows, as the key of its translation and as the words in English. They are the first
 * arguments of `l10n.t`, of `t` in the pages, and of `say` where a pure module is given it.
 * @returns {Record<string, string>} in alphabetical order
 */
export function wordsOfClient() {
  const found = new Set();
  for (const file of sourcesBelow('client')) {
    const text = readFileSync(inRepository(file), 'utf8');
    for (const [, single, double] of text.matchAll(shown)) {
      found.add((single ?? double ?? '').replace(/\\(.)/gu, '$1'));
    }
  }
  return Object.fromEntries([...found].sort().map((words) => [words, words]));
}

const shown = /(?<![\w$])(?:l10n\.t|t|say)\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/gu;

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesBelow(folder) {
  return readdirSync(inRepository(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    return /\.tsx?$/u.test(entry.name) ? [path] : [];
  });
}
