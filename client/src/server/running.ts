/** Commands that need the server: where it is off they say so, and how to start it again, in the place of doing nothing. */
import { commands, l10n, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** Whether the server runs, once it has started where it is about to; says so where it does not. */
export async function isRunning(client: BaseLanguageClient): Promise<boolean> {
  if (client.state === State.Starting) await client.start().catch(() => undefined);
  if (client.isRunning()) return true;
  const restart = l10n.t('Start again');
  const off = l10n.t('The minutes checker is off: nothing is checked, and this cannot be done without it.');
  if ((await window.showWarningMessage(off, restart)) === restart)
    await commands.executeCommand('mattersArising.restartServer');
  return client.isRunning();
}

/** What a page asked for, done; where it fails that is said, for nobody else hears of it. */
export async function saidIfFailing(done: Promise<void>): Promise<void> {
  try {
    await done;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('That could not be done: {0}', reason));
  }
}
