/** Restarting the server, and showing what it writes down. */
import { commands, Disposable, l10n, type OutputChannel, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Crashes } from './crashes.ts';

export function registerServerCommands(client: LanguageClient, crashes: Crashes, log: OutputChannel): Disposable {
  return Disposable.from(
    commands.registerCommand('mattersArising.showOutput', () => log.show()),
    commands.registerCommand('mattersArising.restartServer', async () => {
      crashes.forget();
      try {
        if (client.needsStop()) await client.restart();
        else await client.start();
        window.setStatusBarMessage(l10n.t('The minutes checker has been started again.'), 5000);
      } catch (error) {
        client.error(l10n.t('The minutes checker could not be started.'), error, 'force');
      }
    }),
  );
}
