/** Counts in words, as more than one format says them. */
import { type Severity, severities } from '../rules/finding.ts';
import { counted, listed, plainNumber } from '../text/words.ts';

const named: Record<Severity, (count: number) => string> = {
  error: (count) => counted(count, 'error'),
  warning: (count) => counted(count, 'warning'),
  information: (count) => `${plainNumber(count)} for information`,
  hint: (count) => counted(count, 'hint'),
};

/** `2 errors, 1 warning and 3 hints`; `paint` may colour each part. `''` where all are nought. */
export function summaryOf(
  counts: Record<Severity, number>,
  paint = (_severity: Severity, words: string) => words,
): string {
  const found = severities.filter((severity) => counts[severity] > 0);
  return listed(found.map((severity) => paint(severity, named[severity](counts[severity]))));
}
