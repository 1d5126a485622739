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
  const together = fixesTogether(fixes);
  const texts = new Map<string, string>();
  for (const [minutes, list] of editsByDocument(together)) {
    texts.set(minutes.path, applyEdits(minutes.source.text(), list));
  }
  return { texts, applied: together.length };
}

/** Of fixes in the order given, those that can be made at once: one that overlaps an earlier one is left out. */
export function fixesTogether(fixes: readonly Fix[]): Fix[] {
  const taken = new Map<Minutes, Edit[]>();
  return fixes.filter(({ edits }) => {
    if (edits.some((edit) => taken.get(edit.minutes)?.some((other) => collides(edit, other)))) return false;
    for (const edit of edits) add(taken, edit);
    return true;
  });
}

/** Edits of one or several documents, by the document. */
export function editsByDocument(fixes: readonly Pick<Fix, 'edits'>[]): Map<Minutes, Edit[]> {
  const found = new Map<Minutes, Edit[]>();
  for (const { edits } of fixes) for (const edit of edits) add(found, edit);
  return found;
}

function add(edits: Map<Minutes, Edit[]>, edit: Edit): void {
  const known = edits.get(edit.minutes);
  if (known === undefined) edits.set(edit.minutes, [edit]);
  else known.push(edit);
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
