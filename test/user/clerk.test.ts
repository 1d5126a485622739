import assert from 'node:assert/strict';
import { Editor } from './editor.ts';
import { patience, session } from './session.ts';

const latest = 'panel/2024-03-14.minutes';

// One morning's work: each step goes on where the last one ended.
describe('A clerk', function () {
  this.timeout(60_000);

  let editor: Editor;

  before(async function () {
    this.timeout(patience);
    editor = new Editor(await session());
  });

  it('opens minutes, and sees what is wrong with them', async () => {
    await editor.open(latest);
    await editor.goTo(latest, '{action #agency-letter');
    await editor.page.locator('.squiggly-warning').first().waitFor();
    await editor.picture('clerk-1-opened');
  });

  it('rests the mouse on an item, and reads its history', async () => {
    await editor.goTo(latest, '#children-survey', 4);
    const text = await (await editor.hover()).innerText();
    for (const words of ['Survey of looked-after children', '9 March 2023', '14 March 2024']) {
      assert.ok(text.includes(words), text);
    }
    await editor.picture('clerk-2-history');
    await editor.press('Escape');
  });

  it('types a tag, and has its words completed', async () => {
    await editor.goToEnd();
    await editor.type('\nMs Hallam would write to every family.{');
    await editor.choose('action #id @owner due date');
    // The id comes from the words; the owner that was guessed is typed over, and completed again.
    await editor.press('Tab');
    await editor.type('partici');
    await editor.choose('participation-lead');
    await editor.press('Tab');
    await editor.type('June 2024');
    await editor.press('Tab');
    await editor.shows(/every family\.\{action #[a-z-]+ @participation-lead due June 2024(?: *= 30 June 2024)?\}/u);
    await editor.picture('clerk-3-completed');
  });

  it('mistypes an id, sees the squiggle, and applies the fix', async () => {
    await editor.goToEnd();
    await editor.type('\nThe survey had begun.{#children-survy');
    await editor.dismiss();
    await editor.page.locator('.squiggly-error').waitFor();
    await editor.picture('clerk-4-mistyped');
    await editor.fix(/children-survey/u);
    await editor.shows(/begun\.\{#children-survey\}/u);
    await editor.picture('clerk-5-fixed');
  });

  it('goes through what no tag tracks, leaves one out, and has the rest tagged', async () => {
    await editor.goToEnd();
    await editor.type('\nMs Hallam would circulate the lettings agreement by June 2024.');
    await editor.type('\nRent arrears stood at 3.9 per cent.');
    const list = await editor.runAsking('Minutes: Tag what is untracked…');
    const agreement = list.locator('.monaco-list-row', { hasText: 'lettings agreement' });
    await agreement.filter({ hasText: '{action #lettings-agreement' }).waitFor();
    await editor.picture('clerk-6-untracked');
    await agreement.click();
    await editor.press('Enter');
    await editor.shows(/arrears stood at 3\.9 per cent\.\{metric #rent-arrears now 3\.9 per cent\}/u);
    assert.doesNotMatch(await editor.text(), /#lettings-agreement/u);
    await editor.picture('clerk-7-tagged');
  });
});
