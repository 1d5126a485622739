/** Printing: a page inside the editor may not print, so what it shows is opened in the browser, which can. */
import { type ExtensionContext, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import { escaped, pageFolder } from '../webview-page.ts';
import { chooseFile } from './export.ts';

export interface Printed {
  /** The file's name, without its ending. */
  readonly name: string;
  readonly title: string;
  /** The inside of the page, as HTML. */
  readonly body: string;
}

/** Opens the page in the browser; where that cannot see our files, asks where to save it. */
export async function openToPrint(
  printed: Printed,
  { extensionUri, globalStorageUri }: ExtensionContext,
  root: string,
): Promise<void> {
  const style = await workspace.fs.readFile(Uri.joinPath(pageFolder(extensionUri), 'tracker.css'));
  const page = new TextEncoder().encode(paperHtml(printed, new TextDecoder().decode(style)));
  const file = `${printed.name}.html`;
  if (env.uiKind === UIKind.Desktop && env.remoteName === undefined && globalStorageUri.scheme === 'file') {
    const target = Uri.joinPath(globalStorageUri, file);
    await workspace.fs.createDirectory(globalStorageUri);
    await workspace.fs.writeFile(target, page);
    await env.openExternal(target);
    return;
  }
  const target = await chooseFile(file, l10n.t('Save the page to print'), { HTML: ['html'] }, root);
  if (target === undefined) return;
  await workspace.fs.writeFile(target, page);
  void window.showInformationMessage(l10n.t('The page is saved. Open it in a browser, and print it there.'));
}

/** A whole page with its style in it, and without a script: it can be sent on as it is. */
function paperHtml({ title, body }: Printed, style: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style>${style.replaceAll('</', '<\\/')}</style>
</head>
<body class="paper">
${body}
</body>
</html>
`;
}
