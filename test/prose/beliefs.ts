/** Learns from examples how far rules are to be believed beside what the words of a sentence say. */
import type { Beliefs } from '../../server/src/prose/opinion/beliefs.ts';
import type { Claim } from '../../server/src/prose/opinion/claims.ts';
import type { WeighedKind } from '../../server/src/prose/opinion/weighed-kinds.ts';
import type { Example } from './examples.ts';
import { regress, type Sample } from './regression.ts';
import type { Judged } from './weights.ts';

const penalty = 1;
/** Beliefs are written in hundredths, in steps of five. */
const step = 5;
/** What is said of words is to be believed less than it claims: by which of these shares, the examples tell. */
const shares = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1];

/**
 * What is added to all beliefs of a kind, where one missed is worse than one too many: what inspectors ask for is to be lost
 * least of all.
 */
const leans: Readonly<Record<WeighedKind, number>> = { action: 50, recommendation: 60, metric: 0, decision: 30 };

/**
 * What is taken from the beliefs of words alone. Sentences of real minutes are longer than those that were labelled, and much
 * of what is said in them sounds like advice.
 */
const cautions: Readonly<Record<WeighedKind, number>> = { action: 10, recommendation: 70, metric: 0, decision: 0 };

/** What an example counts of documents that rules were made from: there they are nearly always right, or were mended. */
const countsKnown = 0.1;

/**
 * The beliefs that make the judgements on a kind come true most often. Weights must not have been learnt from what they judge
 * here; `isFresh` are the examples of documents that no rule was made from.
 */
export function beliefsFrom(
  judged: readonly Judged[],
  kind: WeighedKind,
  isFresh: (example: Example) => boolean,
): Beliefs {
  const fits = shares.map((share) => fitted(judged, kind, share, isFresh));
  return fits.reduce((best, one) => (one.loss < best.loss ? one : best)).beliefs;
}

/** Whether something is said of an example, as the reader does it (`opinion/second-opinion.ts`). */
export function isBelieved({ example, weight }: Judged, kind: WeighedKind, beliefs: Beliefs): boolean {
  const claim = example.claims[kind];
  return claim !== undefined && weight + beliefOf(claim, beliefs) >= 0;
}

function beliefOf(claim: Claim, beliefs: Beliefs): number {
  if (typeof claim === 'string') return beliefs[claim];
  return 'rule' in claim
    ? (beliefs.rules[claim.rule] ?? beliefs.rule)
    : (beliefs.doubts[claim.doubt] ?? beliefs.doubtful);
}

function fitted(
  judged: readonly Judged[],
  kind: WeighedKind,
  share: number,
  isFresh: (example: Example) => boolean,
): { beliefs: Beliefs; loss: number } {
  const names = new Map<string, number>();
  const placeOf = (name: string) => {
    const place = names.get(name) ?? names.size;
    names.set(name, place);
    return place;
  };
  const [aRulePlace, words, bare, heard, aDoubtPlace] = [aRule, 'words', 'bare', 'heard', aDoubt].map(placeOf);
  const samples = judged.flatMap(({ example, weight }): Sample[] => {
    const [is, claim] = [example.is[kind], example.claims[kind]];
    if (is === undefined || claim === undefined) return [];
    const has = claimNames(claim).map(placeOf);
    return [{ has, is, known: (share * weight) / 100, counts: isFresh(example) ? 1 : countsKnown }];
  });
  const learnt = regress(samples, names.size, penalty);
  const always = learnt.at(-1) as number;
  const sum = (...own: readonly number[]) => own.reduce((all, place) => all + (learnt[place] as number), always);
  const loss = samples
    .map(({ has, is, known = 0, counts = 1 }) => counts * Math.log1p(Math.exp((is ? -1 : 1) * (known + sum(...has)))))
    .reduce((all, one) => all + one, 0);
  const at = (...own: readonly (number | undefined)[]) =>
    Math.round((100 * sum(...(own as number[]))) / share / step) * step + leans[kind];
  const isHeard = judged.some(({ example }) => example.claims[kind] === 'heard');
  const [ofRules, ofWords] = [at(aRulePlace), at(words) - cautions[kind]];
  // What was seen seldom or never is to be no better than words of the kind.
  const ofBare = Math.min(ofWords, at(bare) - cautions[kind]);
  const ofDoubts = Math.min(ofBare, at(aDoubtPlace) - cautions[kind]);
  const named = (sort: string, place: number | undefined) =>
    [...names]
      .filter(([name]) => name.startsWith(sort) && name !== sort)
      .map(([name, own]) => [name.slice(sort.length), at(place, own)] as const);
  // What speaks against it makes nothing likelier.
  const doubts = named(aDoubt, aDoubtPlace).map(
    ([name, belief]) => [name, Math.min(ofBare, belief - cautions[kind])] as const,
  );
  const beliefs: Beliefs = {
    rule: ofRules,
    words: ofWords,
    bare: ofBare,
    heard: isHeard ? at(heard) : ofWords,
    doubtful: ofDoubts,
    rules: unlike(ofRules, named(aRule, aRulePlace)),
    doubts: unlike(ofDoubts, doubts),
  };
  return { beliefs, loss };
}

const [aRule, aDoubt] = ['rule: ', 'doubt: '];

function claimNames(claim: Claim): readonly string[] {
  if (typeof claim === 'string') return [claim];
  return 'rule' in claim ? [aRule, aRule + claim.rule] : [aDoubt, aDoubt + claim.doubt];
}

/** Those that are not believed as `usual`, the most believed first. */
function unlike(usual: number, beliefs: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const kept = beliefs.filter(([, belief]) => belief !== usual);
  return Object.fromEntries(kept.sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)));
}
