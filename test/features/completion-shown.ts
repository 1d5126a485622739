/** Completion as a reader sees it: what is offered at the caret of a small council's latest minutes. */
import assert from 'node:assert/strict';
import { defaultSettings, type Settings } from '../../server/src/config/settings.ts';
import { type CompletionOptions, completionsAt, type Entry } from '../../server/src/features/completion.ts';
import { type NotedSnapshot, notedSnapshot } from '../support/snapshot.ts';

/** What the council had minuted before. */
const before = `//- housing/2024-01-10.minutes
---
minutes: 1
body: Housing Committee
date: 10 January 2024
chair: Councillor Ashby
venue: "Room 2: the annexe"
present: [Ann Lee, Bo Carr]
---
Turnover stood at [34.6%]{metric #sw-turnover, lower is better, target 20% by March 2025}.
Officers would report back on the academy.{action #academy-report @director due next meeting}
That the survey be held every year.{rec #survey @lead due March 2024, from "Ofsted, July 2023"}
The fence was mended.{action #fence @director done}
{owner #director called "Lin Carrow", role Director of Housing, since April 2020}
{owner #old-lead called "Jo Ash", role Lead Officer, until December 2022}
`;
const header = '---\nminutes: 1\nbody: Housing Committee\ndate: 14 February 2024\n---\n';
const path = 'housing/2024-02-14.minutes';

/** For entries that go by what is found: the others are offered whatever the rules say. */
export const allRules: Partial<Settings> = { rules: defaultSettings.rules };

/** The latest minutes with these words, the caret at `|>`; a header is made unless the words begin with one. */
export function council(words: string, settings: Partial<Settings> = { rules: [] }): NotedSnapshot {
  return notedSnapshot(`${before}//- ${path} as it stands\n${header}${words}`, settings);
}

/** Minutes that stand as they are given, header and all. */
export function asGiven(words: string): NotedSnapshot {
  return notedSnapshot(`${before}//- ${path} as it stands\n${words}`, { rules: [] });
}

export function entriesAt(
  { snapshot, minutes, offset }: NotedSnapshot,
  options: CompletionOptions = {},
): readonly Entry[] {
  return completionsAt(snapshot, minutes, offset, options).entries;
}

/** Holds the first offers, as many as are expected, to their labels; with `(...)` their details too. */
export function checkOffers(noted: NotedSnapshot, expected: readonly string[], options: CompletionOptions = {}): void {
  const shown = entriesAt(noted, options).map(({ label, detail }, index) =>
    expected[index]?.includes(' (') === true && detail !== '' ? `${label} (${detail})` : label,
  );
  assert.deepEqual(shown.slice(0, expected.length), expected, `all of them: ${shown.join(' | ')}`);
}

/** Holds the offers to these labels and no others. */
export function checkAllOffers(
  noted: NotedSnapshot,
  expected: readonly string[],
  options: CompletionOptions = {},
): void {
  assert.deepEqual(
    entriesAt(noted, options).map(({ label }) => label),
    expected,
  );
}

/** Holds that none of these labels is offered, though something is. */
export function checkNotOffered(noted: NotedSnapshot, labels: readonly string[]): void {
  const offered = entriesAt(noted).map(({ label }) => label);
  assert.notEqual(offered.length, 0);
  assert.deepEqual(
    offered.filter((label) => labels.includes(label)),
    [],
  );
}

/** Takes the offer of that label, and gives the line it stands on. */
export function taking(noted: NotedSnapshot, label: string, options: CompletionOptions = {}): string {
  const entry = entriesAt(noted, options).find((one) => one.label === label);
  assert.ok(entry !== undefined, `“${label}” is offered`);
  const text = noted.textOf(noted.minutes.path);
  const { start, end, text: written } = entry.edit;
  const [last = ''] = /^[^\r\n]*/u.exec(text.slice(end)) ?? [];
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start) + written + last;
}

export function checkNothing(words: string): void {
  checkAllOffers(council(words), []);
}
