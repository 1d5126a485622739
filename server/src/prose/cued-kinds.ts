/** Of which kinds a sentence may be, as far as single words and its place tell: of most it may be none, and is passed over. */
import { type WeighedKind, weighedKinds } from './opinion/weighed-kinds.ts';
import type { GovernedSentence } from './sentences/governor.ts';
import type { PlainLetters } from './sentences/plain-letters.ts';
import { anyOfCues, hasAny } from './sentences/sentence-words.ts';
import type { Sentence } from './sentences/sentences.ts';

/** The bit of each kind. */
export const bitOf = Object.fromEntries(weighedKinds.map((kind, place) => [kind, 1 << place])) as Readonly<
  Record<WeighedKind, number>
>;
const { action, recommendation, metric, decision } = bitOf;

const adviceCues = anyOfCues('advice', 'area', 'tell', 'duty');
const actionCues = anyOfCues('modal', 'commit', 'ask', 'action', 'could', 'intend', 'hand', 'duty');
const decisionCues = anyOfCues('decide', 'propose', 'assent');
const rewordedCues = anyOfCues('reworded');
const numberCues = anyOfCues('number', 'move');

/** The bits of the kinds that a sentence has a word of, or needs none of where it stands. */
export function cuedKinds({ text }: PlainLetters, { sentence, block, governor: { topic } }: GovernedSentence): number {
  let kinds = 0;
  if (topic === 'actions') kinds |= action;
  else if (topic === 'recommendations') kinds |= block.kind === 'row' ? recommendation | action : recommendation;
  else if (topic === 'decisions') kinds |= decision | action;
  else if (topic === 'metrics') kinds |= metric;
  if (sentence.mayBeNote || hasAny(sentence, actionCues)) kinds |= action;
  if (sentence.isSetTo || hasAny(sentence, adviceCues)) kinds |= recommendation;
  if (sentence.hasDigit || hasAny(sentence, numberCues)) kinds |= metric;
  if (hasAny(sentence, decisionCues)) kinds |= decision;
  // `That the Chair write to the Minister`: a resolution without its lead-in.
  if (text.startsWith('That ', sentence.start)) kinds |= decision | action;
  // `It was for the Director to see to it`.
  if (text.startsWith('It was for ', sentence.start)) kinds |= action;
  return kinds;
}

/** The bits of the kinds that rules are asked about: of those of which a word might be in other words, too. */
export function askedKinds(sentence: Sentence, cued: number): number {
  return hasAny(sentence, rewordedCues) ? cued | decision | recommendation : cued;
}
