import assert from 'node:assert/strict';
import { readEditorSettings } from '../../server/src/config/editor-schema.ts';
import { defaultEditorSettings } from '../../server/src/lsp/editor-settings.ts';

describe('The settings of the editor', () => {
  it('are, where nobody set any, those the server begins with before it has loaded their schema', () => {
    assert.deepEqual(readEditorSettings({}), { settings: defaultEditorSettings, faults: [] });
  });
});
