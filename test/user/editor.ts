/** What a person does in VS Code, with keyboard and mouse. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { eventually } from '../extension/support/eventually.ts';
import { pictures, type Session } from './session.ts';

export class Editor {
  readonly page: Page;
  readonly #workspace: string;

  constructor({ page, workspace }: Session) {
    this.page = page;
    this.#workspace = workspace;
  }

  /** The lines on the screen, with plain blanks. */
  async text(): Promise<string> {
    const lines = await this.page.locator('.editor-instance .view-line').allInnerTexts();
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Opens a document by its name. */
  async open(path: string): Promise<void> {
    const name = path.split('/').at(-1) ?? path;
    await this.#pick('Control+P', path, name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).first().waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by its title. */
  async run(title: string): Promise<void> {
    await this.#pick('F1', `>${title}`, title);
  }

  /** Runs a command that asks for something in a list, which stands where the commands stood. */
  async runAsking(title: string): Promise<Locator> {
    await this.#take('F1', `>${title}`, title);
    return this.page.locator('.quick-input-widget');
  }

  /** Runs a command that asks; the list or the line it opens is there then, and is answered by `answer` or by keys. */
  async ask(title: string, question: string | RegExp): Promise<void> {
    await this.#take('F1', `>${title}`, title);
    const widget = this.page.locator('.quick-input-widget').filter({ hasText: question });
    await widget.or(this.page.locator('.quick-input-widget', { has: this.page.getByPlaceholder(question) })).waitFor();
  }

  /** Narrows the list that is open, and takes the first entry with these words. */
  async answer(words: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input');
    await input.fill(words);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().click();
  }

  /** Accepts the path that a dialog offers, and answers it. */
  async save(title: string): Promise<string> {
    const dialog = this.page.locator('.quick-input-widget', { hasText: title });
    await dialog.waitFor();
    const input = dialog.locator('input.input');
    await eventually(async () => assert.match(await input.inputValue(), /\w\.\w+$/u));
    const path = await input.inputValue();
    await this.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    return path;
  }

  /** Waits until the editor has said something like that, and clears it away; under test it is only told below the bell. */
  async notified(words: RegExp): Promise<void> {
    const list = this.page.locator('.notifications-center.visible');
    await this.run('Notifications: Show Notifications');
    await list.locator('.notification-list-item-message', { hasText: words }).waitFor();
    await this.run('Notifications: Clear All Notifications');
    await list.waitFor({ state: 'hidden' });
  }

  /** Puts the caret before the words, which the file on the disk has; `into` characters further on. */
  async goTo(path: string, words: string, into = 0): Promise<void> {
    const text = readFileSync(join(this.#workspace, path), 'utf8');
    const before = text.slice(0, text.indexOf(words) + into).split('\n');
    await this.#pick('Control+G', `:${before.length}:${(before.at(-1) ?? '').length + 1}`, /line/iu);
  }

  async goToEnd(): Promise<void> {
    await this.page.keyboard.press('Control+End');
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words, { delay: 20 });
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Waits for the list of completions, and takes the entry that begins so. */
  async choose(label: string): Promise<void> {
    const widget = this.page.locator('.suggest-widget.visible');
    await widget.locator('.monaco-list-row', { hasText: label }).first().waitFor();
    const names = await widget.locator('.monaco-list-row .label-name').allInnerTexts();
    const place = names.findIndex((name) => name.replace(/^[#@{]/u, '').startsWith(label));
    if (place === -1) throw new Error(`${label} is not offered, but ${names.join(', ')}`);
    await widget.locator('.monaco-list-row').nth(place).click();
    await widget.waitFor({ state: 'hidden' });
  }

  /** Sends the list of completions away. */
  async dismiss(): Promise<void> {
    const widget = this.page.locator('.suggest-widget.visible');
    await widget.locator('.monaco-list-row').first().waitFor();
    await this.press('Escape');
    await widget.waitFor({ state: 'hidden' });
  }

  /** Asks for the fixes at the caret, and takes the one of that title. */
  async fix(title: RegExp): Promise<void> {
    await this.press('Control+.');
    const entry = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    await entry.click();
    await entry.waitFor({ state: 'hidden' });
  }

  /** Waits until such words are on the screen; what the editor adds to them in grey is not counted. */
  async shows(words: RegExp): Promise<void> {
    await eventually(
      async () => {
        const text = await this.text();
        assert.match(text.replaceAll('\n', ''), words);
      },
      { limit: 20_000 },
    );
  }

  /** Opens the view of an icon in the activity bar. */
  async view(name: string): Promise<Locator> {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    const view = this.page.locator('.sidebar');
    await view.locator('.monaco-list-row').first().waitFor();
    return view;
  }

  /** The page inside a webview: the innermost of its frames. */
  async webview(title: string): Promise<Frame> {
    await this.page.getByRole('tab', { name: title }).waitFor();
    return eventually(
      async () => {
        for (const frame of this.page.frames()) {
          if ((await frame.title().catch(() => '')) === title && frame.parentFrame()?.parentFrame()) return frame;
        }
        return assert.fail(`no page of the title ${title} in a frame`);
      },
      { limit: 20_000 },
    );
  }

  /** Rests the mouse where the caret is, and answers what appears. */
  async hover(): Promise<Locator> {
    const caret = await this.page.locator('.editor-instance .cursor').first().boundingBox();
    if (caret === null) throw new Error('The caret is not on the screen.');
    await this.page.mouse.move(0, 0);
    await this.page.mouse.move(caret.x + 3, caret.y + caret.height / 2, { steps: 4 });
    const hover = this.page.locator('.monaco-hover:visible').filter({ hasText: /\S/u }).first();
    await hover.waitFor();
    return hover;
  }

  /** Keeps a picture, to be looked at. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
  }

  /** Takes an entry of a list as `#take` does, and waits until the list has gone. */
  async #pick(key: string, words: string, wanted: string | RegExp): Promise<void> {
    await this.#take(key, words, wanted);
    await this.#input.waitFor({ state: 'hidden' });
  }

  /** Opens a list by its key, types into it, and takes the first entry with the words that are wanted. */
  async #take(key: string, words: string, wanted: string | RegExp): Promise<void> {
    const input = this.#input;
    // A page that has the focus passes a key on only once it has come to rest, and may take the focus back from the list.
    await eventually(async () => {
      await this.page.keyboard.press(key);
      await input.waitFor({ timeout: 3000 });
      await input.fill(words, { timeout: 3000 });
    });
    // The list takes its time to follow what is typed, and begins with what was taken last.
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: wanted }).first().click();
  }

  get #input(): Locator {
    return this.page.locator('.quick-input-widget input');
  }
}
