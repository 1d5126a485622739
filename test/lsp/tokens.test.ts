import assert from 'node:assert/strict';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { type Editor, withEditor } from '../support/lsp-editor.ts';
import { february, january, leisure } from '../support/lsp-minutes.ts';

const full = (editor: Editor, path: string) =>
  editor.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: editor.uri(path) } });
const delta = (editor: Editor, path: string, previousResultId: string | undefined) =>
  editor.request<SemanticTokens | SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
    textDocument: { uri: editor.uri(path) },
    previousResultId,
  });

const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const inRange = (editor: Editor, path: string, range = everything) =>
  editor.request<SemanticTokens>('textDocument/semanticTokens/range', {
    textDocument: { uri: editor.uri(path) },
    range,
  });

/** The tokens a client has after a delta. */
function applied(data: readonly number[], answer: SemanticTokens | SemanticTokensDelta): number[] {
  if ('data' in answer) return answer.data;
  const after = [...data];
  // From the last, so that those before keep their places.
  for (const edit of answer.edits.toReversed()) after.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  return after;
}

describe('Semantic tokens', () => {
  const opened = withEditor([leisure]);
  let editor: Editor;
  before(() => {
    editor = opened();
  });
  // What was typed is not kept.
  afterEach(async () => {
    for (const path of [january, february]) await editor.client.close(editor.uri(path));
  });
  it('are told by their difference from those before, edit after edit', async () => {
    const uri = await editor.open(january);
    let had = await full(editor, january);
    for (const [words, put] of [
      ['#rack', '#rack-of-old'],
      ['# Parks', 'A line.{#use}\n# Parks'],
      ['{metric #use now 40%, target 60% by March 2025}', ''],
      ['due next meeting', 'due next meeting'],
      ['---\nminutes: 1\n', ''],
    ] as const) {
      const at = editor.client.textOf(uri).indexOf(words);
      await editor.client.edit(uri, at, at + words.length, put);
      const answer = await delta(editor, january, had.resultId);
      assert.ok('edits' in answer, 'a difference, and not the whole');
      const data = applied(had.data, answer);
      had = { data, ...(answer.resultId === undefined ? {} : { resultId: answer.resultId }) };
      // Asking for a range leaves what differences are made from as it is.
      assert.deepEqual(data, (await inRange(editor, january)).data);
    }
  });

  it('are told whole to a client whose last are not known', async () => {
    const whole = await full(editor, january);
    for (const known of ['none of ours', '']) {
      const answer = await delta(editor, january, known);
      assert.deepEqual(applied([], answer), whole.data);
    }
    assert.deepEqual(applied([], await delta(editor, february, whole.resultId)), (await full(editor, february)).data);
  });

  it('change in one document by what another says', async () => {
    const uri = await editor.open(february);
    const had = await full(editor, january);
    const { length } = editor.client.textOf(uri);
    await editor.client.edit(uri, length, length, 'It was mended.{#rack done}\n');
    const answer = await delta(editor, january, had.resultId);
    const after = applied(had.data, answer);
    assert.notDeepEqual(after, had.data);
    assert.deepEqual(after, (await full(editor, january)).data);
  });

  it('of a range are those of the whole that stand in it', async () => {
    const range = { start: { line: 10, character: 0 }, end: { line: 11, character: 0 } };
    const { data } = await inRange(editor, january, range);
    const expected = absolute((await full(editor, january)).data).filter(([line]) => line === 10);
    assert.ok(expected.length > 4);
    assert.deepEqual(absolute(data), expected);
  });

  it('are of the types the server told of', async () => {
    const { legend } = editor.client.answer.capabilities.semanticTokensProvider as {
      legend: { tokenTypes: string[]; tokenModifiers: string[] };
    };
    for (const [, , , type = -1, modifiers = -1] of absolute((await full(editor, january)).data)) {
      assert.ok(legend.tokenTypes[type] !== undefined);
      assert.ok(modifiers < 2 ** legend.tokenModifiers.length);
    }
  });
});

/** Tokens with their own places instead of the way from the one before. */
function absolute(data: readonly number[]): number[][] {
  const tokens: number[][] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, ...rest] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    tokens.push([line, character, ...rest]);
  }
  return tokens;
}
