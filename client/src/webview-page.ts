/** The frame of a page inside the editor: nothing comes from elsewhere, and no script runs that is not ours. */
import { env, l10n, Uri, type Webview, type WebviewPanel } from 'vscode';

export interface PageOptions {
  /** The bundle: `dist/NAME.js` and `dist/NAME.css`, with `client/media/NAME.svg` for the tab. */
  readonly name: string;
  readonly title: string;
}

/** Fills a panel with a page. */
export function showPage(panel: WebviewPanel, extensionUri: Uri, page: PageOptions): void {
  panel.iconPath = Uri.joinPath(extensionUri, `client/media/${page.name}.svg`);
  panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extensionUri)] };
  panel.webview.html = pageHtml(panel.webview, extensionUri, page);
}

/** Where the bundles of the pages are; a page may load nothing from any other folder. */
export function pageFolder(extensionUri: Uri): Uri {
  return Uri.joinPath(extensionUri, 'dist');
}

/** The HTML of a page. What it needs to know at once (see client/webview/shared/host.ts) stands in it as data. */
function pageHtml(webview: Webview, extensionUri: Uri, { name, title }: PageOptions): string {
  const file = (ending: string) => webview.asWebviewUri(Uri.joinPath(pageFolder(extensionUri), `${name}.${ending}`));
  const nonce = globalThis.crypto.randomUUID().replaceAll('-', '');
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    'img-src data:',
  ].join('; ');
  // No `<` may stand in it as itself: a word of the minutes could end the element.
  const data = JSON.stringify({ language: env.language, words: l10n.bundle ?? null }).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${file('css')}">
</head>
<body>
<div id="page"></div>
<script type="application/json" id="page-data" nonce="${nonce}">${data}</script>
<script nonce="${nonce}" src="${file('js')}"></script>
</body>
</html>`;
}

/** Text as it may stand in HTML, in an attribute too. */
export function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] as string);
}
