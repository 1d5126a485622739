// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from './run.mjs';

/**
 * Writes the licences of the packages that went into the bundle: they allow that, on condition that their text comes along.
 * @param {string[]} inputs the bundled files, from the repository's folder
 * @param {string} outputFile
 */
export function writeNotices(inputs, outputFile) {
  const packages = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  writeFileSync(
    outputFile,
    [...packages]
      .sort()
      .map(notice)
      .join(`\n${'-'.repeat(80)}\n\n`),
  );
}

/** @param {string} input */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0];
}

/** @param {string} folder */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(inRepository(join(folder, 'package.json')), 'utf8'));
  const file = readdirSync(inRepository(folder)).find((entry) => /^licen[cs]e/iu.test(entry));
  if (!file) throw new Error(`${name} ${version} has no licence file, so it cannot go into the bundle.`);
  return `${name} ${version} (${license})\n\n${readFileSync(inRepository(join(folder, file)), 'utf8').trim()}\n`;
}
