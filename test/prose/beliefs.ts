/** Learns from examples how far rules are to be believed beside what the words of a sentence say. */
import type { Beliefs } from '../../server/src/prose/opinion/beliefs.ts';
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
const leans: Readonly<Record<WeighedKind, number>> = { action: 40, recommendation: 60, metric: 0, decision: 0 };

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
  if (claim === undefined) return false;
  return weight + (typeof claim === 'string' ? beliefs[claim] : (beliefs.rules[claim.rule] ?? beliefs.rule)) >= 0;
}

function fitted(
  judged: readonly Judged[],
  kind: WeighedKind,
  share: number,
  isFresh: (example: Example) => boolean,
): { beliefs: Beliefs; loss: number } {
  const names = new Map<string, number>([
    ['a rule', 0],
    ['words', 1],
    ['bare', 2],
    ['heard', 3],
  ]);
  const placeOf = (name: string) => {
    const place = names.get(name) ?? names.size;
    names.set(name, place);
    return place;
  };
  const samples = judged.flatMap(({ example, weight }): Sample[] => {
    const [is, claim] = [example.is[kind], example.claims[kind]];
    if (is === undefined || claim === undefined) return [];
    const has = typeof claim === 'string' ? [claim] : ['a rule', claim.rule];
    const counts = isFresh(example) ? 1 : countsKnown;
    return [{ has: has.map(placeOf), is, known: (share * weight) / 100, counts }];
  });
  const learnt = regress(samples, names.size, penalty);
  const always = learnt.at(-1) as number;
  const sum = (...places: readonly number[]) => places.reduce((all, place) => all + (learnt[place] as number), always);
  const loss = samples
    .map(({ has, is, known = 0, counts = 1 }) => counts * Math.log1p(Math.exp((is ? -1 : 1) * (known + sum(...has)))))
    .reduce((all, one) => all + one, 0);
  const rounded = (value: number) => Math.round((100 * value) / share / step) * step + leans[kind];
  const isHeard = judged.some(({ example }) => example.claims[kind] === 'heard');
  const at = (...places: readonly number[]) => rounded(sum(...places));
  const [rule, words] = [at(0), at(1)];
  // What was seen seldom or never is to be no better than words of the kind.
  const bare = Math.min(words, at(2));
  const heard = isHeard ? at(3) : words;
  const rules = [...names].slice(4).map(([name, place]) => [name, at(0, place)] as const);
  return { beliefs: { rule, words, bare, heard, rules: unlike(rule, rules) }, loss };
}

/** Those that are not believed as `usual`, the most believed first. */
function unlike(usual: number, beliefs: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const kept = beliefs.filter(([, belief]) => belief !== usual);
  return Object.fromEntries(kept.sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)));
}
