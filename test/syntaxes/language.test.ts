import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scopeName } from '../../server/src/config/textmate/grammar.ts';
import { tokenModifiers, tokenTypes } from '../../server/src/features/semantic-tokens.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { root } from '../house/sources.ts';
import { typeOfScope } from './agreement.ts';

interface OnEnterRule {
  readonly beforeText: string;
  readonly action: { readonly appendText: string };
}
interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly OnEnterRule[];
  readonly autoCloseBefore: string;
}
interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
}
interface Contributions {
  readonly languages: readonly {
    readonly id: string;
    readonly extensions: readonly string[];
    readonly configuration: string;
    readonly icon: Readonly<Record<'light' | 'dark', string>>;
  }[];
  readonly grammars: readonly { readonly language: string; readonly scopeName: string; readonly path: string }[];
  readonly snippets: readonly { readonly language: string; readonly path: string }[];
  readonly semanticTokenScopes: readonly {
    readonly language: string;
    readonly scopes: Readonly<Record<string, readonly string[]>>;
  }[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const configuration = readJson('syntaxes/language-configuration.json') as LanguageConfiguration;
const snippets = Object.entries(readJson('syntaxes/snippets.json') as Record<string, Snippet>);
const { contributes } = readJson('package.json') as { contributes: Contributions };
const language = contributes.languages.find(({ id }) => id === 'minutes');

describe('A word, to an editor', () => {
  const { pattern, flags } = configuration.wordPattern;
  const wordsOf = (text: string) => [...text.matchAll(new RegExp(pattern, `${flags}g`))].map(([word]) => word);

  it('is an id or an owner with its sign', () => {
    assert.deepEqual(wordsOf('{action #ilacs23.3 @a.b-c_d, needs #é}'), [
      'action',
      '#ilacs23.3',
      '@a.b-c_d',
      'needs',
      '#é',
    ]);
  });
  it('is the whole name of a rule, a handle in the header and a word with a hyphen', () => {
    assert.deepEqual(wordsOf('missing-owner deputy-clerk: looked-after'), [
      'missing-owner',
      'deputy-clerk',
      'looked-after',
    ]);
  });
  it('has its apostrophe, and no sign that ends a sentence', () => {
    assert.deepEqual(wordsOf('Children’s homes. It’s [done]{#x}.'), ['Children’s', 'homes', 'It’s', 'done', '#x']);
  });
  it('is a figure with its signs', () => {
    assert.deepEqual(wordsOf('was 1,204, now 34.6% or £1.2m in 2019/20'), [
      'was',
      '1,204',
      'now',
      '34.6%',
      'or',
      '£1.2m',
      'in',
      '2019/20',
    ]);
  });
});

describe('The Enter key', () => {
  const appended = (line: string) =>
    configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText, 'u').test(line))?.action.appendText ??
    '';

  it('goes on with lists, tables and quotations', () => {
    assert.equal(appended('- one'), '- ');
    assert.equal(appended('  * one{#x done}'), '* ');
    assert.equal(appended('• one'), '• ');
    assert.equal(appended('> one'), '> ');
    assert.equal(appended('| a | b |{#x done}'), '| ');
  });
  it('goes on with the names in a header', () => {
    assert.equal(appended('present:'), '  - ');
    assert.equal(appended('  - A. Ash'), '- ');
    assert.equal(appended('owners:'), '  ');
  });
  it('leaves all else alone, an entry without words too', () => {
    for (const line of ['', '- ', '---', 'It was - as said', '**Bold**', '1. one', 'The panel:', '|'])
      assert.equal(appended(line), '', line);
  });
});

describe('The snippets', () => {
  for (const [name, { prefix, body }] of snippets) {
    it(`are minutes that read: ${name}`, () => {
      const text = filledIn([body].flat().join('\n'));
      const { tags, header, problems } = parse(text.startsWith('---') ? text : `So.${text}`);
      assert.deepEqual(problems, []);
      assert.ok(tags.length === 1 || header !== null, text);
      for (const { type, unread } of tags.flatMap(({ clauses }) => clauses))
        assert.ok(type !== 'unknown' && unread === null, text);
      // Typed words of minutes must never turn into a tag by themselves.
      for (const one of [prefix].flat()) assert.match(one, /^\/[a-z]+$/u);
    });
  }
});

describe('What the extension contributes for the language', () => {
  it('are files that exist', () => {
    const paths = [
      language?.configuration,
      ...Object.values(language?.icon ?? {}),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
    ];
    for (const path of paths) assert.ok(path !== undefined && existsSync(join(root, path)), path);
  });

  it('is for minutes, by the scope of the grammar', () => {
    assert.deepEqual(language?.extensions, ['.minutes', '.minutes.md']);
    assert.deepEqual(
      contributes.grammars.map(({ scopeName: scope }) => scope),
      [scopeName],
    );
  });

  it('gives what the server tells the colours of the grammar', () => {
    const scopes = contributes.semanticTokenScopes.find(({ language: id }) => id === 'minutes')?.scopes ?? {};
    for (const [selector, [scope = '']] of Object.entries(scopes)) {
      const [type = '', ...modifiers] = selector.split('.');
      assert.equal(typeOfScope(scope), type, selector);
      assert.ok(
        modifiers.every((modifier) => (tokenModifiers as readonly string[]).includes(modifier)),
        selector,
      );
    }
    for (const type of tokenTypes) assert.ok(type in scopes, type);
  });
});

/** A snippet's text as it stands once each place to fill in has what is suggested, or the first of its choices. */
function filledIn(body: string): string {
  const months = { CURRENT_DATE: '12', CURRENT_MONTH_NAME: 'March', CURRENT_YEAR: '2024' };
  return Object.entries(months)
    .reduce((text, [name, value]) => text.replaceAll(`$${name}`, value), body)
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/gu, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/gu, '$1')
    .replaceAll(/\$\d/gu, '');
}
