import assert from 'node:assert/strict';
import fc from 'fast-check';
import { URI } from 'vscode-uri';
import { normalUri, uriOfPath } from '../../server/src/lsp/addresses.ts';

describe('The addresses of files', () => {
  const signs = [...'abzAZ019-._~/', ' ', '%', ':', 'é', '#', '?', '\\', '+', '@', '(', '’'];
  const path = fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 }).map((rest) => `/${rest}`);

  it('are those the library writes, however plain the path', () => {
    fc.assert(fc.property(path, (one) => assert.equal(uriOfPath(one), URI.file(one).toString())));
  });

  it('are brought to the one form the library gives them', () => {
    fc.assert(
      fc.property(path, (one) => {
        const uri = `file://${one}`;
        let expected: string | undefined;
        try {
          expected = URI.parse(uri).toString();
        } catch {
          return;
        }
        assert.equal(normalUri(uri), expected);
      }),
    );
  });
});
