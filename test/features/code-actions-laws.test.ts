import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/check/fixes.ts';
import type { Snapshot } from '../../server/src/check/snapshot.ts';
import { defaultSettings, withoutRules } from '../../server/src/config/settings.ts';
import { codeActionsAt, resolveCodeAction } from '../../server/src/features/code-actions.ts';
import type { CodeAction, CodeActionChange } from '../../server/src/features/code-actions-model.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import { printed, strip } from '../../server/src/syntax/strip.ts';
import type { Span } from '../../server/src/text/span.ts';
import { nastyText } from '../support/arbitrary-markup.ts';
import { type FixtureName, fixtureTexts, readText, snapshotOfTexts } from '../support/fixture-workspace.ts';
import { law } from '../support/law.ts';
import { taggedCopy } from '../support/tagged-copy.ts';

/** No other rule finds an error, and some of the others are slow. */
const errorsAlone = withoutRules(defaultSettings, ({ severity }) => severity !== 'error');

/** Chooses an action that is listed, and fails unless it does what every action must. */
function prove(snapshot: Snapshot, minutes: Minutes, range: Span, action: CodeAction): CodeActionChange {
  const text = minutes.source.text();
  const shown = `“${action.title}” at ${JSON.stringify(text.slice(range.start, range.end))} (${range.start}) of ${minutes.path}`;
  const change = resolveCodeAction(snapshot, minutes, action.key);
  assert.ok(change !== undefined, `${shown} can be done, for it is offered`);
  assert.ok(change.edits.length > 0, `${shown} does something`);
  for (const [index, edit] of change.edits.entries()) {
    assert.ok(
      edit.start <= edit.end && edit.start >= (change.edits[index - 1]?.end ?? 0),
      `${shown} has edits in order`,
    );
  }
  const edited = applyEdits(
    text,
    change.edits.filter((edit) => edit.minutes === minutes),
  );
  if (change.select !== null) {
    assert.ok(change.select.end <= edited.length && change.select.start >= 0, `${shown} selects what is there`);
  }
  const isFix = action.key.source.startsWith('fix');
  // A fix may close a tag; until then there is no public copy.
  if (!action.changesPublicCopy && (!isFix || strip(text, minutes.read).ok))
    assert.equal(
      printed(edited, readText('a.minutes', edited).read),
      printed(text, minutes.read),
      `${shown} leaves the public words alone`,
    );
  return change;
}

describe('Every code action', () => {
  for (const name of ['aldermere', 'mirefield'] as FixtureName[]) {
    const texts = fixtureTexts(name);
    const snapshot = snapshotOfTexts(texts);
    const documents = [...snapshot.documents.values()];
    const errorsIn = (one: Snapshot) =>
      [...one.documents.keys()].flatMap((path) =>
        one
          .findingsIn(path)
          .filter(({ severity }) => severity === 'error')
          .map(({ rule, message }) => `${rule}: ${message}`),
      );
    const errors = new Set(errorsIn(snapshotOfTexts(texts, errorsAlone)));
    const proved = new Set<string>();

    /** The words stay, and no error comes that was not there. An action on the same words is proved once. */
    const proveAll = (minutes: Minutes, range: Span) => {
      for (const action of codeActionsAt(snapshot, minutes, range)) {
        const change = prove(snapshot, minutes, range, action);
        const made = JSON.stringify(
          change.edits.map(({ minutes: { path }, start, end, text }) => [path, start, end, text]),
        );
        if (proved.has(made)) continue;
        proved.add(made);
        const edited = new Map(texts);
        for (const path of new Set(change.edits.map((edit) => edit.minutes.path))) {
          const own = change.edits.filter((edit) => edit.minutes.path === path);
          edited.set(path, applyEdits(texts.get(path) as string, own));
        }
        const brought = errorsIn(snapshotOfTexts(edited, errorsAlone)).filter((error) => !errors.has(error));
        assert.deepEqual(brought, [], `“${action.title}” brings no error`);
      }
    };

    it(`holds at every tag of ${name}`, function () {
      this.timeout(120_000);
      for (const minutes of documents) {
        for (const { start, kindEnd, end, id } of minutes.read.tags) {
          for (const at of new Set([start, Math.max(kindEnd, start + 1), id?.end ?? start, end]))
            proveAll(minutes, { start: at, end: at });
        }
      }
    });

    law(
      `holds at any selection of ${name}`,
      150,
      fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 200 })),
      ([which, at, length]) => {
        const minutes = documents[which % documents.length] as Minutes;
        const start = at % (minutes.read.length + 1);
        proveAll(minutes, { start, end: Math.min(minutes.read.length, start + length) });
      },
    );
  }

  const anywhere = fc.tuple(fc.nat(), fc.nat({ max: 30 }));
  const holdsIn = (text: string, [at, length]: [number, number]) => {
    const minutes = readText('2024-01-10.minutes', text);
    const snapshot = snapshotOfTexts(new Map([[minutes.path, text]]));
    const own = snapshot.documents.get(minutes.path) as Minutes;
    const start = at % (text.length + 1);
    const range = { start, end: Math.min(text.length, start + length) };
    for (const action of codeActionsAt(snapshot, own, range)) {
      // The fix of a rule may be refused in a text that no minutes ever were; a refactoring never is.
      if (action.key.source.startsWith('fix') && resolveCodeAction(snapshot, own, action.key) === undefined) continue;
      prove(snapshot, own, range, action);
    }
  };
  law('keeps the public words of any tagged text', 400, fc.tuple(taggedCopy(), anywhere), ([{ tagged }, place]) => {
    holdsIn(tagged, place);
  });
  law('keeps the public words of any text', 800, fc.tuple(nastyText(), anywhere), ([text, place]) =>
    holdsIn(text, place),
  );
});
