/** Applying fixes to texts: pure, whole fixes only, none over another. */
import type { Minutes } from '../register/model.ts';
import type { Edit, Fix } from '../rules/finding.ts';

/** The new text of each document that fixes change, by path, and how many fixes it took in. */
export interface FixedTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: number;
}

/** Applies fixes in the order given; one that overlaps an earlier one is left for the next round. */
export function applyFixes(fixes: readonly Fix[]): FixedTexts {
  const edits = new Map<Minutes, Edit[]>();
  let applied = 0;
  for (const fix of fixes) {
    if (fix.edits.some((edit) => (edits.get(edit.minutes) ?? []).some((other) => collides(edit, other)))) continue;
    for (const edit of fix.edits) {
      const known = edits.get(edit.minutes);
      if (known === undefined) edits.set(edit.minutes, [edit]);
      else known.push(edit);
    }
    applied++;
  }
  const texts = new Map<string, string>();
  for (const [minutes, list] of edits) texts.set(minutes.path, applyEdits(minutes.source.text(), list));
  return { texts, applied };
}

/** A text with edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let changed = '';
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    changed += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return changed + text.slice(at);
}

/** Two edits at one place, or one inside another, cannot both be meant. */
function collides(one: Edit, other: Edit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}
