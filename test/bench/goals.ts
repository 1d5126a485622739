import type { Measurement } from './measure.ts';
import { median, pairedRatio, timesOf } from './statistics.ts';
import { SUBJECTS, type SubjectName } from './subjects.ts';

/** What is measured on one corpus. */
export interface Series {
  documents: number;
  /** Size of the corpus in bytes. */
  bytes: number;
  measurements: readonly Measurement[];
}

/** A goal, what was seen, and whether it is met; undefined where it could not be judged. */
export interface Goal {
  goal: string;
  seen: string;
  met: boolean | undefined;
}

const find = (series: Series, name: SubjectName): Measurement | undefined =>
  series.measurements.find((measurement) => measurement.name === name);

/** How many times as long as `other` a subject took; NaN where one of them was not measured. */
export function ratio(series: Series, name: SubjectName, other: SubjectName): number {
  return pairedRatio(find(series, name)?.rounds ?? [], find(series, other)?.rounds ?? []);
}

/** Milliseconds a document. */
function perDocument(series: Series, name: SubjectName): number {
  return median(timesOf(find(series, name)?.rounds ?? [])) / series.documents;
}

/** A goal that a figure meets or misses; one that was not measured can do neither. */
function goal(words: string, seen: number, isMet: (seen: number) => boolean, unit = ''): Goal {
  if (Number.isNaN(seen)) return { goal: words, seen: 'not measured', met: undefined };
  return { goal: words, seen: `${seen.toFixed(seen < 10 ? 2 : 0)}${unit}`, met: isMet(seen) };
}

/** The goals of the large corpus: strict ones for the rules that look at tags, wider ones for all, which read the words too. */
function largeGoals(large: Series): Goal[] {
  const { tags, json, reading, native } = SUBJECTS;
  const faster = (name: SubjectName): number => 1 / ratio(large, name, SUBJECTS.peer);
  const memory = find(large, tags)?.peakMegabytes ?? Number.NaN;
  return [
    goal(`${tags}: at most 6 times plain reading`, ratio(large, tags, reading), (seen) => seen <= 6),
    goal(`${tags}: at least 40 times faster than markdownlint-cli2`, faster(tags), (seen) => seen >= 40),
    goal(`${tags}: at most 1.3 times cmark`, ratio(large, tags, native), (seen) => seen <= 1.3),
    goal(`${tags}: peak memory under 300 MB`, memory, (seen) => seen < 300, ' MB'),
    goal(`${json}: at most 15 times plain reading`, ratio(large, json, reading), (seen) => seen <= 15),
    goal(`${json}: at least 20 times faster than markdownlint-cli2`, faster(json), (seen) => seen >= 20),
  ];
}

/** All goals. `small` and `large` are the corpora of 1,000 and 10,000 documents; a quick run has no large one. */
export function judge(start: Series, small: Series, large: Series | undefined): Goal[] {
  const quick = ratio(start, SUBJECTS.fiveTags, SUBJECTS.empty);
  const goals = [
    goal(
      'check, five documents, rules of the tags alone: under 3 times an empty Node script',
      quick,
      (seen) => seen < 3,
    ),
  ];
  if (large === undefined) return goals;
  const growth = perDocument(large, SUBJECTS.json) / perDocument(small, SUBJECTS.json);
  const linear = 'check, JSON: time a document at 10,000 at most 1.25 times that at 1,000';
  return [...goals, ...largeGoals(large), goal(linear, growth, (seen) => seen <= 1.25)];
}
