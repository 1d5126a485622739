/**
 * Labelled minutes: plain text, a line a sentence, entry or row, each with what it says behind `@@`: `a` an action, `r` a
 * recommendation, `m` a metric, `d` a decision; with `?` what one clerk would tag and another would not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemKind } from '../../server/src/syntax/ast.ts';
import { root } from '../house/sources.ts';

export interface Label {
  readonly kind: ItemKind;
  readonly isDoubtful: boolean;
}

export interface LabelledSentence {
  readonly start: number;
  readonly end: number;
  readonly labels: readonly Label[];
}

export interface LabelledMinutes {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly LabelledSentence[];
}

const kinds: Readonly<Record<string, ItemKind>> = { a: 'action', r: 'recommendation', m: 'metric', d: 'decision' };

/** The labelled minutes of a folder below test/prose. */
export function labelledIn(folder: string): LabelledMinutes[] {
  const path = join(root, 'test/prose', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => labelled(file.slice(0, -4), readFileSync(join(path, file), 'utf8')));
}

function labelled(name: string, written: string): LabelledMinutes {
  const [head = '', ...blocks] = written.split('\n\n');
  const field = (key: string) => new RegExp(`^${key}: (.*)$`, 'mu').exec(head)?.[1] ?? '';
  let text = `---\nminutes: 1\nbody: ${JSON.stringify(field('body'))}\ndate: ${field('date')}\n---\n\n`;
  const sentences: LabelledSentence[] = [];
  for (const line of blocks.join('\n\n').split('\n')) {
    const [words = '', labels] = line.split(/ @@/u);
    const start = text.length;
    text += words.trimEnd();
    if (words.trim() !== '')
      sentences.push({
        start,
        end: text.length,
        labels: labels === undefined ? [] : labels.trim().split(',').map(labelOf),
      });
    text += '\n';
  }
  return { name, text, sentences };
}

function labelOf(written: string): Label {
  const kind = kinds[written.charAt(0)];
  if (kind === undefined) throw new Error(`no label: ${written}`);
  return { kind, isDoubtful: written.endsWith('?') };
}
