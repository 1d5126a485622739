/** The parts of a TextMate grammar that ours is made of. Patterns are in the dialect of Oniguruma. */

/** Which groups of a pattern are painted as what. */
export type Captures = Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Include[] }>>;

/** What a rule paints: one pattern, or all from `begin` to `end`, or several rules one of which may match. */
export interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly captures?: Captures;
  readonly begin?: string;
  readonly beginCaptures?: Captures;
  readonly end?: string;
  readonly endCaptures?: Captures;
  readonly applyEndPatternLast?: 1;
  readonly patterns?: readonly (Rule | Include)[];
}

/** Another rule of the repository, by its name with `#` before it. */
export interface Include {
  readonly include: string;
}

/** The rules by their names. */
export type Repository = Readonly<Record<string, Rule>>;

export function include(...names: readonly string[]): Include[] {
  return names.map((name) => ({ include: `#${name}` }));
}

/** Captures by their groups' numbers, from 1; `''` leaves a group as it is. Every scope ends in the language. */
export function captures(...scopes: readonly string[]): Captures {
  const named = scopes.map((scope, index) => [String(index + 1), { name: `${scope}.minutes` }] as const);
  return Object.fromEntries(named.filter((_, index) => scopes[index] !== ''));
}
