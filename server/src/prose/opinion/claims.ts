/** What may speak for a sentence beside its words, and how far each is believed. */
import { beliefs } from './beliefs.ts';
import type { Opinion } from './opinion.ts';
import { type WeighedKind, weighedKinds } from './weighed-kinds.ts';

/** A rule by its name; nothing but the words; or nothing but them where somebody from outside has the floor. */
export type Claim = { readonly rule: string } | 'words' | 'heard';

/** How far a claim is believed, in hundredths of the logarithm of odds, as opinions are. */
export function beliefIn(kind: WeighedKind, claim: Claim): number {
  const { rule, rules } = beliefs[kind];
  return typeof claim === 'string' ? beliefs[kind][claim] : (rules[claim.rule] ?? rule);
}

/** By kind, the opinion below which no rule and no floor makes up for what the words say. */
const never = Object.fromEntries(
  weighedKinds.map((kind) => {
    const { rule, words, heard, rules } = beliefs[kind];
    return [kind, -Math.max(rule, words, heard, ...Object.values(rules))];
  }),
) as Readonly<Record<WeighedKind, number>>;

/** Whether rules need be asked about a kind: of most sentences not. */
export function leavesOpen(opinion: Opinion, kind: WeighedKind): boolean {
  return opinion[kind] >= never[kind];
}
