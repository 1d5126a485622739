/** The bundled examples as the features see them, and the same with some texts edited. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readMinutes } from '../../server/src/check/read.ts';
import type { Snapshot } from '../../server/src/check/snapshot.ts';
import { defaultSettings } from '../../server/src/config/settings.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { stringSource } from '../../server/src/text/source.ts';
import { snapshotOf } from './whole-snapshot.ts';
import { ports } from './workspace.ts';

export type FixtureName = 'aldermere' | 'mirefield';

/** The texts of a fixture by their paths. */
export function fixtureTexts(name: FixtureName): Map<string, string> {
  const folder = fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const minutes = paths.filter((path) => /\.minutes(?:\.md)?$/u.test(path)).sort();
  return new Map(minutes.map((path) => [path, readFileSync(folder + path, 'utf8')]));
}

export function readText(path: string, text: string): Minutes {
  return readMinutes(path, stringSource(text), text, 4, readYamlHeader);
}

/** The snapshot of documents as of a day on which all of them have happened. */
export function snapshotOfTexts(texts: ReadonlyMap<string, string>, settings = defaultSettings): Snapshot {
  const documents = [...texts].map(([path, text]) => readText(path, text));
  return snapshotOf(documents, settings, dayOf(2024, 3, 31), ports);
}
