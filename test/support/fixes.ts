/** Applies the fixes of findings to a workspace of the notation, and proves them. */
import assert from 'node:assert/strict';
import { fixOf } from '../../server/src/check/check.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import type { Edit, Finding, Fix } from '../../server/src/rules/finding.ts';
import { ruleById } from '../../server/src/rules/index.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import type { Notation } from './notation.ts';
import { type CheckedExample, checkExample, checkNotation, ports, withTexts } from './workspace.ts';

/** The fix of a finding, if its rule has one for it. */
function fixFor(finding: Finding, { documents, register, settings }: CheckedExample): Fix | undefined {
  return fixOf(finding, documents, register, settings, ports);
}

/** The workspace after the fixes of all findings of `rules`, made together; what a later one says of the same words is left. */
export function fixAll(notation: Notation, rules: readonly string[]): Notation {
  const example = checkNotation(notation, { rules });
  const edits: Edit[] = [];
  for (const finding of example.findings) {
    const fix = fixFor(finding, example);
    if (fix !== undefined && !fix.edits.some((edit) => edits.some((other) => collide(edit, other))))
      edits.push(...fix.edits);
  }
  return apply(notation, edits);
}

/** Whether some finding of the rule in a bad example has a fix that is made unasked. */
export function fixesUnasked(bad: string, rule: string): boolean {
  const example = checkExample(bad, { rules: [rule] });
  return example.findings.some((finding) => fixFor(finding, example)?.certain === true);
}

/** Fails unless the fix of each finding of the rule, if it has one, makes it go and brings nothing worse. */
export function proveFixes(notation: Notation, rule: string): void {
  const example = checkNotation(notation, { rules: [rule] });
  for (const finding of example.findings) {
    const fix = fixFor(finding, example);
    if (fix !== undefined) proveFix(notation, example, finding, fix);
  }
  const once = fixAll(notation, [rule]);
  const twice = fixAll(once, [rule]);
  assert.equal(textsOf(fixAll(twice, [rule])), textsOf(twice), `the fixes of ${rule} come to an end`);
}

function proveFix(notation: Notation, example: CheckedExample, finding: Finding, fix: Fix): void {
  const shown = `“${fix.title}” for “${finding.message}”`;
  assert.ok(fix.edits.length > 0, `${shown} edits something`);
  const unasked = ruleById.get(finding.rule)?.fixesUnasked === true;
  assert.ok(unasked || !fix.certain, `${shown} is made unasked only where the rule's documentation says so`);
  const fixed = apply(notation, fix.edits);
  const after = checkNotation(fixed, { rules: [finding.rule] });
  const alike = (one: Finding) => one.message === finding.message && one.minutes.path === finding.minutes.path;
  assert.ok(
    after.findings.filter(alike).length < example.findings.filter(alike).length,
    `${shown} makes the finding go; the workspace is then\n${textsOf(fixed)}`,
  );
  const before = new Set(errorsOf(notation));
  const brought = errorsOf(fixed).filter((error) => !before.has(error));
  assert.deepEqual(brought, [], `${shown} brings no new error; the workspace is then\n${textsOf(fixed)}`);
  if (fix.changesPublicCopy === true) return;
  for (const [index, minutes] of example.documents.entries()) {
    const copy = publicCopy(minutes);
    if (copy === null) continue;
    assert.equal(publicCopy(after.documents[index] as Minutes), copy, `${shown} leaves the public words alone`);
  }
}

function errorsOf(notation: Notation): string[] {
  const { findings } = checkNotation(notation);
  return findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`);
}

function publicCopy({ source, read }: Minutes): string | null {
  const stripped = strip(source.text(), read);
  return stripped.ok ? stripped.text : null;
}

/** The workspace after some edits, which must not overlap. */
function apply(notation: Notation, edits: readonly Edit[]): Notation {
  const texts = new Map(notation.documents.map(({ path, text }) => [path, text]));
  const fromLast = [...edits].sort((one, other) => other.start - one.start || other.end - one.end);
  for (const { minutes, start, end, text } of fromLast) {
    const before = texts.get(minutes.path) as string;
    texts.set(minutes.path, before.slice(0, start) + text + before.slice(end));
  }
  return withTexts(notation, texts);
}

function collide(one: Edit, other: Edit): boolean {
  return one.minutes.path === other.minutes.path && one.start <= other.end && other.start <= one.end;
}

function textsOf({ documents }: Notation): string {
  return documents.map(({ path, words }) => `//- ${path}\n${words}`).join('\n');
}
