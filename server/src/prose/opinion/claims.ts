/** What may speak for a sentence beside its words, and how far each is believed. */
import { beliefs } from './beliefs.ts';
import type { Opinion } from './opinion.ts';
import { type WeighedKind, weighedKinds } from './weighed-kinds.ts';

/**
 * A rule by its name; or nothing but the words: one of the kind among them, none of it, where somebody from outside has the
 * floor, or against a doubt by its name.
 */
export type Claim = { readonly rule: string } | { readonly doubt: string } | 'words' | 'bare' | 'heard';

/** How far a claim is believed, in hundredths of the logarithm of odds, as opinions are. */
export function beliefIn(kind: WeighedKind, claim: Claim): number {
  const own = beliefs[kind];
  if (typeof claim === 'string') return own[claim];
  return 'rule' in claim ? (own.rules[claim.rule] ?? own.rule) : (own.doubts[claim.doubt] ?? own.doubtful);
}

type Bounds = Readonly<Record<WeighedKind, number>>;
function boundsBy(of: (kind: WeighedKind) => number): Bounds {
  return Object.fromEntries(weighedKinds.map((kind) => [kind, of(kind)])) as Record<WeighedKind, number>;
}

/** The most that is believed against a doubt. */
function mostDoubtful(kind: WeighedKind): number {
  const { doubtful, doubts } = beliefs[kind];
  return Math.max(doubtful, ...Object.values(doubts));
}

/** The opinion below which words do not speak without a rule. */
const alone = boundsBy((kind) => {
  const { words, bare, heard } = beliefs[kind];
  return -Math.max(words, bare, heard, mostDoubtful(kind));
});
/** The same where none of them is of the kind. */
const bare = boundsBy((kind) => -Math.max(beliefs[kind].bare, beliefs[kind].heard, mostDoubtful(kind)));
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
