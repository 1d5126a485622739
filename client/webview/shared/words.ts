/** The words of the pages in the language of the editor: as `vscode.l10n.t` does it, which a page cannot call. */

let translations: Readonly<Record<string, string>> = {};

/** Sets the translations by their English words, as `vscode.l10n.bundle` has them. */
export function setWords(words: Readonly<Record<string, string>>): void {
  translations = words;
}

/** The words in the language of the editor, else in English, with `{0}` and so on filled in. */
export function t(words: string, ...values: readonly (string | number)[]): string {
  const said = translations[words] ?? words;
  return said.replace(/\{(\d+)\}/gu, (place, number) => String(values[Number(number)] ?? place));
}
