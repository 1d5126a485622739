/** "Show the register as of ...": the action log on a day, as a read-only document. */
import { commands, type Disposable, l10n, Uri, window } from 'vscode';
import { dayOfDate, longDay, readDay } from '../days.ts';
import { chooseRoot } from '../roots.ts';
import { openVirtual } from './document-commands.ts';

export function registerRegisterAsOf(): Disposable {
  return commands.registerCommand('mattersArising.showRegister', async (given?: string) => {
    const day = typeof given === 'string' ? readDay(given) : await askForDay();
    if (day === undefined) return;
    const root = await chooseRoot();
    if (root !== undefined) await openVirtual(registerAddress(day, root));
  });
}

/** The address of the log: escaped once here, and once more by the editor, as the server expects it. */
function registerAddress(day: string, root: string): Uri {
  const query = [`asOf=${day}`, ...(root === '' ? [] : [`root=${encodeURIComponent(root)}`])].join('&');
  return Uri.from({ scheme: 'matters', path: '/register.md', query });
}

async function askForDay(): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('The register as of a day'),
    prompt: l10n.t('What was known on that day, such as 31 March 2024'),
    value: longDay(dayOfDate(new Date())),
    validateInput: (text) =>
      readDay(text) === undefined
        ? l10n.t('This is no day. Write it as 9 May 2024, 9/5/2024 or 2024-05-09.')
        : undefined,
  });
  return typed === undefined ? undefined : readDay(typed);
}
