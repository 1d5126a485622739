/** The fixes of rules as code actions: one, all of a rule, and all that are certain. */
import { fixesTogether } from '../check/fixes.ts';
import type { Snapshot } from '../check/snapshot.ts';
import type { Finding, Fix } from '../rules/finding.ts';
import { ruleById } from '../rules/index.ts';
import { isUntracked } from '../rules/wording/tag-offered.ts';
import type { ActionSource, Change, Offer, Selection } from './code-actions-model.ts';
import { keepsPublicCopy } from './refactor/public-copy.ts';

/** Of so many findings of one rule it is counted how many can be mended: each has to be tried. */
const mostCounted = 50;

/** The fix of each finding where the selection is. */
export const fixFinding: ActionSource = {
  name: 'fix',
  kinds: ['quickfix'],
  offers({ findings, snapshot }) {
    const offers = new Map<string, Offer>();
    for (const finding of fixable(findings)) {
      const fix = snapshot.fixOf(finding);
      if (fix === undefined) continue;
      // Two findings may be mended by one and the same edit.
      const same = JSON.stringify([
        fix.title,
        fix.edits.map(({ minutes, start, end, text }) => [minutes.path, start, end, text]),
      ]);
      const known = offers.get(same);
      if (known !== undefined) offers.set(same, { ...known, findings: [...(known.findings ?? []), finding] });
      else {
        const { title, certain, changesPublicCopy = false } = fix;
        const of = `${finding.rule} ${finding.start} ${finding.end} ${finding.message}`;
        offers.set(same, { title, kind: 'quickfix', of, preferred: certain, findings: [finding], changesPublicCopy });
      }
    }
    return [...offers.values()];
  },
  make({ findings, snapshot }, of) {
    const finding = findings.find(({ rule, start, end, message }) => `${rule} ${start} ${end} ${message}` === of);
    const fix = finding && snapshot.fixOf(finding);
    if (fix === undefined) return undefined;
    const [edit] = fix.edits;
    const { missingAt: at } = fix;
    const change = changeOf([fix]);
    return edit === undefined || at === undefined ? change : { ...change, select: { edit, start: at, end: at } };
  },
};

/** The fixes of all findings of one rule in the document, where the selection touches one of them. */
export const fixAllOfRule: ActionSource = {
  name: 'fix-rule',
  kinds: ['quickfix'],
  offers(selection) {
    const rules = new Set(fixableTogether(selection.findings).map(({ rule }) => rule));
    return [...rules].flatMap((rule): Offer[] => {
      const findings = findingsOf(selection, rule);
      if (findings.length < 2) return [];
      const isCounted = findings.length <= mostCounted;
      const fixes = fixesOf(selection, isCounted ? findings : findings.slice(0, mostCounted));
      if (fixes.length < 2) return [];
      const title = `Fix all ${isCounted ? `${fixes.length} ` : ''}${rule} in this document`;
      const changesPublicCopy = fixes.some((fix) => fix.changesPublicCopy === true);
      return [{ title, kind: 'quickfix', of: rule, findings, changesPublicCopy }];
    });
  },
  make(selection, rule) {
    return changeOf(fixesOf(selection, findingsOf(selection, rule)));
  },
};

/** Every fix in the document that is right in every case. */
export const fixAllCertain: ActionSource = {
  name: 'fix-certain',
  kinds: ['source.fixAll'],
  offers(selection) {
    if (!hasCertain(selection)) return [];
    return [{ title: 'Fix everything in this document that is certain', kind: 'source.fixAll', of: '' }];
  },
  make(selection) {
    const { snapshot, minutes } = selection;
    const fixes = fixesOf(selection, fixableTogether(snapshot.findingsIn(minutes.path)), (fix) => fix.certain);
    return changeOf(fixes);
  },
};

/** Whether a document has a fix that is certain, by its path: asked at each move of the caret, found once a snapshot. */
const certainIn = new WeakMap<Snapshot, Map<string, boolean>>();

function hasCertain({ snapshot, minutes: { path } }: Selection): boolean {
  const byPath = certainIn.get(snapshot) ?? new Map<string, boolean>();
  certainIn.set(snapshot, byPath);
  const known = byPath.get(path);
  if (known !== undefined) return known;
  const has = fixableTogether(snapshot.findingsIn(path)).some((finding) => snapshot.fixOf(finding)?.certain === true);
  byPath.set(path, has);
  return has;
}

function fixable(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule }) => ruleById.get(rule)?.fix !== undefined);
}

/** Those whose fixes may be made at once; what is untracked is tagged one by one, or from a list (`tag-all.ts`). */
function fixableTogether(findings: readonly Finding[]): Finding[] {
  return fixable(findings).filter(({ rule }) => !isUntracked(rule));
}

function findingsOf({ snapshot, minutes }: Selection, rule: string): Finding[] {
  return snapshot.findingsIn(minutes.path).filter((finding) => finding.rule === rule);
}

/** The fixes of findings that can be made at once. */
function fixesOf(
  { snapshot }: Selection,
  findings: readonly Finding[],
  take: (fix: Fix) => boolean = () => true,
): Fix[] {
  const fixes = findings.map((finding) => snapshot.fixOf(finding));
  return fixesTogether(fixes.filter((fix) => fix !== undefined && take(fix)) as Fix[]);
}

function changeOf(fixes: readonly Fix[]): Change {
  const chosen = fixes.length > 1 && !isSafe(fixes) ? safeOf(fixes) : fixes;
  return { edits: chosen.flatMap((fix) => fix.edits), changesPublicCopy: chosen.some(changesCopy) };
}

/** Fixes that each leave the public copy alone may not do so together: two tags gone, and a span of no words is left. */
function safeOf(fixes: readonly Fix[]): Fix[] {
  const safe: Fix[] = [];
  for (const fix of fixes) if (isSafe([...safe, fix])) safe.push(fix);
  return safe;
}

function isSafe(fixes: readonly Fix[]): boolean {
  return fixes.some(changesCopy) || keepsPublicCopy(fixes.flatMap((fix) => fix.edits));
}

/** Whether a fix may change what is printed; while a tag does not close nothing can be printed. */
function changesCopy({ changesPublicCopy, edits }: Fix): boolean {
  return (
    changesPublicCopy === true ||
    edits.some(({ minutes }) =>
      minutes.read.problems.some(({ fault }) => fault === 'unclosed-tag' || fault === 'header-unclosed'),
    )
  );
}
