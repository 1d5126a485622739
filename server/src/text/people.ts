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
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return (plain.match(/\p{L}+/gu) ?? []).filter((word) => !honorifics.has(word));
}
