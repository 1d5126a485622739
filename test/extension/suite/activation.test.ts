import assert from 'node:assert/strict';
import { eventually } from '../support/eventually.ts';
import { closeAll, extension, show } from '../support/minutes.ts';

describe('The extension', () => {
  after(closeAll);

  it('starts by itself in a folder of minutes', async () => {
    await eventually(() => assert.ok(extension().isActive));
    // One that failed to start counts as active too; only this tells.
    await extension().activate();
  });

  for (const path of ['panel/2024-03-14.minutes', 'panel/2021-02-11.minutes.md']) {
    it(`knows ${path} for minutes`, async () => {
      const { document } = await show(path);
      assert.equal(document.languageId, 'minutes');
    });
  }

  it('starts for nothing but minutes', () => {
    const { activationEvents } = extension().packageJSON as { activationEvents: readonly string[] };
    const others = activationEvents.filter(
      (event) => !/minutes|matters\.config\.json|^onWebviewPanel:mattersArising\./u.test(event),
    );
    assert.deepEqual(others, []);
  });
});
