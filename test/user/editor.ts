/** What a person does in VS Code, with keyboard and mouse. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
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
    await this.#pick('Control+P', path);
    await this.page.getByRole('tab', { name: path.split('/').at(-1) ?? path }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by its title. */
  async run(title: string): Promise<void> {
    await this.#pick('F1', `>${title}`);
  }

  /** Puts the caret before the words, which the file on the disk has; `into` characters further on. */
  async goTo(path: string, words: string, into = 0): Promise<void> {
    const text = readFileSync(join(this.#workspace, path), 'utf8');
    const before = text.slice(0, text.indexOf(words) + into).split('\n');
    await this.#pick('Control+G', `:${before.length}:${(before.at(-1) ?? '').length + 1}`);
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

  async #pick(key: string, words: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input');
    await this.page.keyboard.press(key);
    await input.waitFor();
    await input.fill(words);
    const first = this.page
      .locator('.quick-input-list .monaco-list-row.focused, .quick-input-list .monaco-list-row')
      .first();
    await first.waitFor();
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }
}
