import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsFile, wordsOfClient } from '../../.build/words.mjs';
import { filesBelow, importsOf, none, root } from '../house/sources.ts';

interface Menu {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly commands: readonly { readonly command: string; readonly icon?: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly Menu[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string }[];
    readonly problemMatchers: readonly { readonly pattern: readonly { readonly regexp: string }[] }[];
  };
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const words = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
const code = filesBelow('client', (path) => /\.tsx?$/u.test(path))
  .map(({ text }) => text)
  .join('\n');
const { commands, configurationDefaults, menus, submenus, keybindings, views, viewsWelcome, problemMatchers } =
  manifest.contributes;
const contributed = commands.map(({ command }) => command);

/** The commands the client registers, by the ways it does. */
const registered = new Set([
  ...[...code.matchAll(/registerCommand\(\s*'(mattersArising\.[\w.]+)'/gu)].map(([, name = '']) => name),
  ...[...code.matchAll(/\bregister\('(\w+)'/gu)].map(([, name = '']) => `mattersArising.outline.${name}`),
  ...['recommendation', 'action', 'metric', 'decision'].map((kind) => `mattersArising.tagAs.${kind}`),
]);

describe('The defaults for minutes', () => {
  // The editor allows hints of 43 letters a line, and here a line is a paragraph.
  it('cut no hint short', () =>
    assert.equal(configurationDefaults['[minutes]']?.['editor.inlayHints.maximumLength'], 0));
});

describe('The commands of the extension', () => {
  it('are all there when they are chosen', () => {
    none(
      contributed.filter((command) => !registered.has(command)),
      'a command in package.json is registered by the client',
    );
  });

  it('can all be found by a person: each that is registered is contributed', () => {
    none(
      [...registered].filter((command) => !contributed.includes(command)),
      'a command of the client stands in package.json',
    );
  });

  it('have an icon and a category each, and are contributed once', () => {
    assert.equal(new Set(contributed).size, contributed.length);
    none(
      commands.filter(({ icon, category }) => !icon || !category).map(({ command }) => command),
      'a command has an icon and a category',
    );
  });

  it('are meant by every menu, key and link', () => {
    const inMenus = Object.values(menus).flatMap((entries) => entries.flatMap(({ command }) => command ?? []));
    const linked = Object.values(words).flatMap((text) =>
      [...text.matchAll(/\]\(command:(mattersArising\.[\w.]+)\)/gu)].map(([, name = '']) => name),
    );
    const focus = Object.values(views).flatMap((list) => list.map(({ id }) => `${id}.focus`));
    none(
      [...inMenus, ...keybindings.map(({ command }) => command), ...linked].filter(
        (command) => !contributed.includes(command) && !focus.includes(command),
      ),
      'what a menu, a key or a link runs is a command of ours',
    );
    const opened = Object.values(menus).flatMap((entries) => entries.flatMap(({ submenu }) => submenu ?? []));
    assert.deepEqual(
      opened,
      submenus.map(({ id }) => id),
    );
  });

  it('that are about minutes are offered in minutes alone', () => {
    const always = (menus.commandPalette ?? []).map(({ command }) => command);
    none(
      contributed.filter(
        (command) => !always.includes(command) && !/\.(?:openExample|openWalkthrough)$/u.test(command),
      ),
      'a command says in commandPalette when it is of use',
    );
  });

  it('take no key that types a letter on any keyboard', () => {
    none(
      keybindings
        .filter(({ key, mac }) => !/^ctrl\+k shift\+\w$/u.test(key) || mac !== key.replace('ctrl', 'cmd'))
        .map(({ key }) => key),
      'Ctrl+Alt is AltGr, with which people write é and €',
    );
  });
});

describe('The words of the manifest', () => {
  const text = JSON.stringify(manifest);
  const used = new Set([...text.matchAll(/%([\w.]+)%/gu)].map(([, key = '']) => key));

  it('are all there, and all used', () => {
    none(
      [...used].filter((key) => !(key in words)),
      'package.nls.json has the words',
    );
    none(
      Object.keys(words).filter((key) => !used.has(key)),
      'words that nothing shows are taken out',
    );
  });

  it('stand nowhere but in package.nls.json', () => {
    const shown = [...text.matchAll(/"(?:title|description|contents|altText|contextualTitle)":"([^"]*)"/gu)]
      .map(([, shownText = '']) => shownText)
      .filter((shownText) => !/^%[\w.]+%$/u.test(shownText));
    // npm shows this one too, and knows no placeholders.
    none(
      shown.filter((shownText) => shownText !== (JSON.parse(text) as { description: string }).description),
      'what a person reads is a placeholder here',
    );
  });
});

describe('The words of the client', () => {
  it('are there for translators: every string that is shown', () => {
    const written = JSON.parse(readFileSync(join(root, wordsFile), 'utf8'));
    assert.deepEqual(written, wordsOfClient(), 'run `npm run generate`');
    assert.ok(Object.keys(written).length > 100);
  });

  it('are strings that can be found, and not put together', () => {
    const hidden = [...code.matchAll(/l10n\.t\(\s*([^'"\s)][^\n]*)/gu)].map(([line]) => line);
    none(hidden, 'l10n.t is given a string as it stands');
  });
});

describe('The client', () => {
  const sources = filesBelow('client', (path) => /\.tsx?$/u.test(path));

  it('takes nothing but types of the server: what the server knows it is asked for', () => {
    const taken = sources
      .flatMap(importsOf)
      .filter(({ kind, specifier }) => kind === 'value' && /\/server\/src\//u.test(specifier));
    none(
      taken.map(({ from, specifier }) => `${from.path}: ${specifier}`),
      'an import from server/src is `import type`',
    );
  });

  it('sends nothing anywhere, and keeps no count of anybody', () => {
    const sending = /\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon|createTelemetryLogger)\b\s*\(/u;
    none(
      sources.filter(({ text }) => sending.test(text)).map(({ path }) => path),
      'there is no network in the client',
    );
  });
});

describe('The views', () => {
  const ids = Object.values(views).flatMap((list) => list.map(({ id }) => id));

  it('are made by the client, and have words for when they are empty', () => {
    for (const id of ids) {
      assert.ok(code.includes(`'${id}'`), id);
      assert.ok(
        viewsWelcome.some(({ view }) => view === id),
        `${id} has a welcome`,
      );
    }
  });
});

describe('The extension', () => {
  it('starts for minutes alone, and for what is left of it in the window', () => {
    assert.deepEqual(
      manifest.activationEvents.filter(
        (event) => !/^(?:onLanguage:minutes$|workspaceContains:|onWebviewPanel:)/u.test(event),
      ),
      [],
    );
  });

  it('has every file its manifest names', () => {
    const files = [...JSON.stringify(manifest).matchAll(/"(\.\/(?!dist\/)[\w./-]+)"/gu)].map(([, path = '']) => path);
    none(
      files.filter((path) => !existsSync(join(root, path))),
      'the file is there',
    );
  });
});

describe('The problem matcher', () => {
  const [first, second] = (problemMatchers[0]?.pattern ?? []).map(({ regexp }) => new RegExp(regexp, 'u'));

  it('reads what `matters check` prints', () => {
    const line = 'panel/2024-03-14.minutes:48:178 warning missing-due-date';
    assert.deepEqual(first?.exec(line)?.slice(1), [
      'panel/2024-03-14.minutes',
      '48',
      '178',
      'warning',
      'missing-due-date',
    ]);
    assert.equal(
      second?.exec('  The action “x” has no date to be done by.')?.[1],
      'The action “x” has no date to be done by.',
    );
    assert.equal(first?.exec('Checked 13 documents with 85 items as of 31 March 2024: 5 warnings.'), null);
  });
});
