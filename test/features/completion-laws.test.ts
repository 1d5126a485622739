import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readMinutes } from '../../server/src/check/read.ts';
import type { Snapshot } from '../../server/src/check/snapshot.ts';
import { defaultSettings } from '../../server/src/config/settings.ts';
import { completionsAt, type Entry } from '../../server/src/features/completion.ts';
import { dayOf } from '../../server/src/register/calendar.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import type { Span } from '../../server/src/syntax/ast.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { stringSource } from '../../server/src/text/source.ts';
import { law } from '../support/law.ts';
import { snapshotOf } from '../support/whole-snapshot.ts';
import { ports } from '../support/workspace.ts';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));

function read(path: string, text: string): Minutes {
  return readMinutes(path, stringSource(text), text, 4, readYamlHeader);
}

const documents = ['aldermere/board', 'aldermere/panel', 'mirefield'].flatMap((body) =>
  readdirSync(folder + body)
    .filter((name) => name.includes('.minutes'))
    .map((name) => read(`${body}/${name}`, readFileSync(`${folder}${body}/${name}`, 'utf8'))),
);
const snapshot: Snapshot = snapshotOf(documents, defaultSettings, dayOf(2024, 4, 1), ports);

/** One of the documents, and somewhere in one of its tags or its header. */
const places = fc.tuple(fc.nat(documents.length - 1), fc.nat(), fc.nat()).map(([document, part, within]) => {
  const minutes = documents[document] as Minutes;
  const { tags, header } = minutes.read;
  const parts = header === null ? tags : [header, ...tags];
  const { start, end } = parts[part % parts.length] ?? { start: 0, end: 1 };
  return { minutes, text: minutes.source.text(), offset: start + (within % (end - start)) };
});

function publicWords(text: string): string | undefined {
  const stripped = strip(text, parse(text, readYamlHeader));
  return stripped.ok ? stripped.text : undefined;
}

function taken(text: string, { edit }: Entry): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** Where the tags of a text have ids, owners, dates, values and rules that read. */
function spansIn(text: string): Span[] {
  return parse(text, readYamlHeader).tags.flatMap(({ id, owners, clauses }) => [
    ...(id === null ? [] : [id]),
    ...owners,
    ...clauses.flatMap(({ names, date, to, value }) => [
      ...names,
      ...[date, to, value].filter((said) => said !== null),
    ]),
    ...clauses.filter(({ type }) => type === 'rule'),
  ]);
}

/** An editor takes an edit only on the caret's line and around the caret. */
function checkEdits(text: string, offset: number, entries: readonly Entry[]): void {
  for (const { edit, label } of entries) {
    assert.ok(edit.start <= offset && offset <= edit.end && edit.end <= text.length, label);
    assert.doesNotMatch(text.slice(edit.start, edit.end), /[\r\n]/u, label);
  }
}

describe('Completion', () => {
  law('edits around the caret, on its line', 300, places, ({ minutes, text, offset }) =>
    checkEdits(text, offset, completionsAt(snapshot, minutes, offset, { snippets: true }).entries),
  );

  law(
    'changes no public word, whatever is taken',
    300,
    fc.tuple(places, fc.nat()),
    ([{ minutes, text, offset }, choice]) => {
      const { entries } = completionsAt(snapshot, minutes, offset);
      const entry = entries[choice % Math.max(1, entries.length)];
      if (entry !== undefined) assert.equal(publicWords(taken(text, entry)), publicWords(text), entry.label);
    },
  );

  law(
    'offers ids, owners, dates and values that read',
    300,
    fc.tuple(places, fc.nat()),
    ([{ minutes, text, offset }, choice]) => {
      const entries = completionsAt(snapshot, minutes, offset).entries.filter(({ sort }) =>
        ['id', 'owner', 'date', 'value', 'rule'].includes(sort),
      );
      const entry = entries[choice % Math.max(1, entries.length)];
      if (entry === undefined) return;
      const start = entry.edit.start + entry.edit.text.search(/\S/u);
      const end = entry.edit.start + entry.edit.text.length;
      const reads = spansIn(taken(text, entry)).some((span) => span.start === start && span.end >= end);
      assert.ok(reads, `${entry.label} at ${text.slice(entry.edit.start - 40, entry.edit.start)}|`);
    },
  );

  law('works in text that ends at the caret', 200, places, ({ minutes, text, offset }) => {
    const typed = text.slice(0, offset);
    checkEdits(typed, offset, completionsAt(snapshot, read(minutes.path, typed), offset).entries);
  });

  law('offers nothing in plain minutes', 200, fc.tuple(places, fc.nat()), ([{ minutes, text }, at]) => {
    const plain = publicWords(text);
    // A tag that never closes leaves no public copy.
    if (plain === undefined) return;
    const offset = at % (plain.length + 1);
    const { entries } = completionsAt(snapshot, read(minutes.path, plain), offset);
    assert.deepEqual(
      entries.map(({ label }) => label),
      [],
    );
  });
});
