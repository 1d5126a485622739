/** Labelled minutes as the corpus's `build.mjs` leaves them: NAME.minutes and NAME.gold.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemKind } from '../../server/src/syntax/ast.ts';
import { type LabelledMinutes, labelledIn } from './labelled.ts';

/** Those of a folder below test/prose, or of a folder that was built. */
export function builtOrLabelled(folder: string): LabelledMinutes[] {
  return existsSync(folder) ? builtIn(folder) : labelledIn(folder);
}

function builtIn(folder: string): LabelledMinutes[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.replace('.gold.json', '');
      const gold: { start: number; end: number; labels: string[] }[] = JSON.parse(
        readFileSync(join(folder, file), 'utf8'),
      );
      const sentences = gold.map(({ start, end, labels }) => ({
        start,
        end,
        labels: labels.map((label) => ({
          kind: label.replace('maybe:', '') as ItemKind,
          isDoubtful: label.startsWith('maybe:'),
        })),
      }));
      return { name, text: readFileSync(join(folder, `${name}.minutes`), 'utf8'), sentences };
    });
}
