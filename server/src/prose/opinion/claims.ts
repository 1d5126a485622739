/** What may speak for a sentence beside its words, and how far each is believed. */
import { beliefs } from './beliefs.ts';
import type { Opinion } from './opinion.ts';
import { type WeighedKind, weighedKinds } from './weighed-kinds.ts';

/**
 * A rule by its name; or nothing but the words: one of the kind among them, none of it, or where somebody from outside has the
 * floor.
 */
export type Claim = { readonly rule: string } | 'words' | 'bare' | 'heard';

/** How far a claim is believed, in hundredths of the logarithm of odds, as opinions are. */
export function beliefIn(kind: WeighedKind, claim: Claim): number {
  const { rule, rules } = beliefs[kind];
  return typeof claim === 'string' ? beliefs[kind][claim] : (rules[claim.rule] ?? rule);
}

type Bounds = Readonly<Record<WeighedKind, number>>;
function boundsBy(of: (kind: WeighedKind) => number): Bounds {
  return Object.fromEntries(weighedKinds.map((kind) => [kind, of(kind)])) as Record<WeighedKind, number>;
}

/** The opinion below which words do not speak without a rule. */
const alone = boundsBy((kind) => -Math.max(beliefs[kind].words, beliefs[kind].bare, beliefs[kind].heard));
/** The same where none of them is of the kind. */
const bare = boundsBy((kind) => -Math.max(beliefs[kind].bare, beliefs[kind].heard));
/** The opinion below which no rule makes up for what the words say either. */
const never = boundsBy((kind) =>
  Math.min(alone[kind], -Math.max(beliefs[kind].rule, ...Object.values(beliefs[kind].rules))),
);

/** Whether rules need be asked about a kind: of most sentences not. */
export function leavesOpen(opinion: Opinion, kind: WeighedKind): boolean {
  return opinion[kind] >= never[kind];
}

/** Whether words may speak for a kind where no rule has a wording for them. */
export function wordsMaySpeak(opinion: Opinion, kind: WeighedKind): boolean {
  return opinion[kind] >= alone[kind];
}

/** Whether they may where none of them is of the kind. */
export function speaksBare(opinion: Opinion, kind: WeighedKind): boolean {
  return opinion[kind] >= bare[kind];
}
