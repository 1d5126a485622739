/** Names of people as minutes write them. */

/** Words that stand before a name and are no part of it, in lower case. */
export const honorifics: ReadonlySet<string> = new Set([
  'cllr',
  'cllrs',
  'councillor',
  'councillors',
  'ald',
  'alderman',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'doctor',
  'prof',
  'professor',
  'rev',
  'revd',
  'reverend',
  'canon',
  'sir',
  'dame',
  'lord',
  'lady',
  'baroness',
  'the',
  'hon',
]);

/** The parts of a person's name in lower case, without titles, accents and marks: `Cllr. L. J. O’Neill` is `l`, `j`, `oneill`. */
export function personName(name: string): string[] {
  return (lettersOf(name) ?? []).filter((word) => !honorifics.has(word));
}

function lettersOf(name: string): string[] | null {
  // Most names have neither accents nor marks, and looking for them takes several times as long as the rest.
  if (/^[ -&(-~\s]*$/u.test(name)) return name.toLowerCase().match(/[a-z]+/gu);
  const plain = name.normalize('NFD').replace(/[\p{M}'’]/gu, '');
  return plain.toLowerCase().match(/\p{L}+/gu);
}
