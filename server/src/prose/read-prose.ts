/** Reads what the sentences of minutes say: the way in to this folder. */
import type { ItemKind, MarkupPlaces } from '../syntax/ast.ts';
import type { Span } from '../text/span.ts';
import { actionRules } from './actions/actions.ts';
import { askedKinds, bitOf, cuedKinds } from './cued-kinds.ts';
import { decisionRules } from './decisions/decisions.ts';
import { metricIn } from './metrics/metrics.ts';
import { leavesOpen, speaksBare } from './opinion/claims.ts';
import { type Opinion, Opinions } from './opinion/opinion.ts';
import { SecondOpinion } from './opinion/second-opinion.ts';
import type { WeighedKind } from './opinion/weighed-kinds.ts';
import { notTakenOn, recommendationRules } from './recommendations/recommendations.ts';
import { sourceOfList } from './recommendations/source.ts';
import { type Block, blocksIn, isLongerThan, withoutMarkup } from './sentences/blocks.ts';
import { atFirst, Governing, type Standing, ungoverned } from './sentences/governing.ts';
import type { GovernedSentence, Governor } from './sentences/governor.ts';
import { leadInTopic } from './sentences/lead-ins.ts';
import { OwnSurroundings, PlainLetters } from './sentences/plain-letters.ts';
import { anyOfCues, hasAny, SentenceWords, sets } from './sentences/sentence-words.ts';
import { type Sentence, SentenceScan } from './sentences/sentences.ts';
import type { Force, Verdict } from './sentences/verdict.ts';

/** One thing a sentence says. */
export interface Reading extends Span {
  readonly kind: ItemKind;
  /** Of an action: whether somebody undertook it, means to, or only spoke of it; else `promised`. */
  readonly force: Force;
  /** The rule of the reader that found it. */
  readonly because: string;
  /** Where the words stand that it hangs on. */
  readonly at: number;
}

/** A reading with the words it was taken from. */
export interface ReadSentence {
  readonly reading: Reading;
  readonly words: SentenceWords;
  readonly governor: Governor;
}

/** What the sentences of a document say, in order; a sentence may say several things. */
export function readProse(text: string, read: MarkupPlaces): Reading[] {
  return readingsIn(text, read).map(({ reading }) => reading);
}

/** Which of the things that a sentence may say are asked for. */
export interface Wanted {
  readonly metrics: boolean;
  /** Actions, recommendations and decisions. */
  readonly others: boolean;
}
export const everything: Wanted = { metrics: true, others: true };

/** Words without markup. */
export const untagged: MarkupPlaces = { header: null, tags: [] };

/** The same with the words. */
export function readingsIn(text: string, read: MarkupPlaces): ReadSentence[] {
  const plain = withoutMarkup(text, read);
  const letters = new PlainLetters(plain, new OwnSurroundings(plain, text));
  const reader = new SentenceReader(letters);
  const found: ReadSentence[] = [];
  eachSentence(letters, read.header?.end ?? 0, (one) => found.push(...reader.readingsOf(one, everything)));
  return found;
}

/** Gives every sentence of a document with what governs it, in order; `letters` are those of its text without markup. */
export function eachSentence(letters: PlainLetters, from: number, take: (one: GovernedSentence) => void): void {
  for (const { block, governor, sentences } of governedBlocks(letters, from, atFirst, true))
    for (const sentence of sentences) take({ sentence, block, governor });
}

/** A block with its sentences and what stands over them, and what is known behind it. */
export interface GovernedBlock {
  readonly block: Block;
  readonly governor: Governor;
  readonly sentences: readonly Sentence[];
  readonly after: Standing;
}

/** The blocks of a document from the offset `from` on, where `standing` is known. */
export function* governedBlocks(
  letters: PlainLetters,
  from: number,
  standing: Standing,
  isApart: boolean,
): Generator<GovernedBlock> {
  const plain = letters.text;
  const governing = new Governing(plain, standing);
  const scan = new SentenceScan(plain, sets);
  for (const found of blocksIn(plain, from, isApart)) {
    const block: Block = found.kind === 'heading' && governing.continues(found) ? { ...found, kind: 'entry' } : found;
    const { kind, start, end } = block;
    if (kind === 'heading') governing.heading(block);
    if (kind === 'row' && governing.row(block)) {
      yield { block, governor: ungoverned, sentences: [], after: governing.standing };
      continue;
    }
    const governor = kind === 'heading' ? ungoverned : governing.over(block);
    const inBlock = scan.sentencesIn(start, end);
    const sentences = kind === 'row' ? joined(inBlock) : inBlock;
    const last = sentences.at(-1);
    if (kind !== 'heading' && kind !== 'row' && last !== undefined && mayLeadIn(plain, last))
      tellLeadIn(new SentenceWords(letters, last, block), governing);
    yield { block, governor, sentences, after: governing.standing };
  }
}

function tellLeadIn(words: SentenceWords, governing: Governing): void {
  const topic = leadInTopic(words.low.trim());
  governing.after(topic, words.block.mark, topic === 'recommendations' ? sourceOfList(words.raw) : '');
}

/** A row is one sentence, whatever stops stand in its cells. */
function joined(sentences: readonly Sentence[]): Sentence[] {
  const [first] = sentences;
  if (first === undefined || sentences.length === 1) return [...sentences];
  return [
    sentences.reduce((one, other) => ({
      start: one.start,
      end: other.end,
      cues: one.cues | other.cues,
      hasDigit: one.hasDigit || other.hasDigit,
      hasSign: one.hasSign || other.hasSign,
      mayBeNote: one.mayBeNote || other.mayBeNote,
      isSetTo: one.isSetTo || other.isSetTo,
      isOpenTo: one.isOpenTo || other.isOpenTo,
      hasCapitals: one.hasCapitals || other.hasCapitals,
    })),
  ];
}

/** Whether a sentence may lead in what follows: by its last sign, or as a line of a word or two. */
function mayLeadIn(plain: string, sentence: Sentence): boolean {
  let { end } = sentence;
  // Stars of bold letters.
  while (plain.charCodeAt(end - 1) === 42) end--;
  const last = plain.charCodeAt(end - 1);
  if (last === 58 || last === 45 || last === 0x2013 || last === 0x2014) return true;
  if (last === 59) return hasAny(sentence, leadInCues);
  if (!isLongerThan(59, plain, sentence)) return hasAny(sentence, leadInCues);
  if (hasAny(sentence, recommendCue) && !isLongerThan(99, plain, sentence)) return true;
  return (
    isResolution(plain, end) ||
    plain.endsWith('follows.', end) ||
    plain.endsWith('following.', end) ||
    plain.endsWith('below.', end)
  );
}

/** `It was proposed, seconded and RESOLVED`, with what stands below. */
function isResolution(plain: string, end: number): boolean {
  return plain.endsWith('RESOLVED', end) || plain.endsWith('resolved', end);
}

const leadInCues = anyOfCues('decide', 'recommend', 'action');
const recommendCue = anyOfCues('recommend');
/** What the rules alone say of a sentence. */
export const ruled: Readonly<Record<WeighedKind, (words: SentenceWords, governor: Governor) => Verdict | undefined>> = {
  action: (words, governor) => actionRules.decide(words, governor),
  recommendation: (words, governor) => recommendationRules.decide(words, governor),
  metric: metricIn,
  decision: (words, governor) => decisionRules.decide(words, governor),
};

/** Reads sentences of a text one by one. */
export class SentenceReader {
  readonly #letters: PlainLetters;
  readonly #opinions: Opinions;

  constructor(letters: PlainLetters) {
    this.#letters = letters;
    this.#opinions = new Opinions(letters.text);
  }

  /** What a sentence says of what is wanted. */
  readingsOf(one: GovernedSentence, { metrics, others }: Wanted): readonly ReadSentence[] {
    const { sentence, block, governor } = one;
    const wanted = (metrics ? bitOf.metric : 0) | (others ? ~bitOf.metric : 0);
    const cued = cuedKinds(this.#letters, one) & wanted;
    const asked = askedKinds(sentence, cued) & wanted;
    if (asked === 0) return none;
    const opinion = this.#opinions.of(sentence, block, governor);
    const open = openKinds(opinion, asked) & wanted;
    return open === 0 ? none : this.#read(one, opinion, open, cued);
  }

  /** What it says of the kinds that are open, as bits. */
  #read(one: GovernedSentence, opinion: Opinion, open: number, cued: number): readonly ReadSentence[] {
    const { sentence, block, governor } = one;
    const words = new SentenceWords(this.#letters, sentence, block);
    const second = new SecondOpinion(opinion, words, governor, cued);
    const found: ReadSentence[] = [];
    let recommended: Verdict | undefined;
    for (const kind of inOrder) {
      if ((open & bitOf[kind]) === 0) continue;
      const verdict = beside(recommended, kind, second.on(kind, ruled[kind](words, governor)));
      if (kind === 'recommendation') recommended = verdict;
      if (verdict === undefined) continue;
      const { force, because, at } = verdict;
      const reading = { start: sentence.start, end: sentence.end, kind, force, because, at: sentence.start + at };
      found.push({ reading, words, governor });
    }
    return found;
  }
}

/** What else a sentence says depends on whether it gives a recommendation. */
const inOrder = ['recommendation', 'action', 'metric', 'decision'] as const satisfies readonly WeighedKind[];

/** Which kinds the rules are to be asked about, as bits. */
function openKinds(opinion: Opinion, asked: number): number {
  let open = 0;
  for (const kind of inOrder) {
    const bit = bitOf[kind];
    if ((asked & bit) === 0 ? speaksBare(opinion, kind) : leavesOpen(opinion, kind)) open |= bit;
  }
  return open;
}

const none: readonly ReadSentence[] = [];

/** What a recommendation is worded in, too. */
const askedOrNoted: ReadonlySet<string> = new Set([
  'asked to do',
  'asked for something',
  'was asked for',
  'note of who is to do what',
  'note of who by name is to do what',
]);

/** A verdict, where the same sentence is found to give a recommendation, or none. */
function beside(
  recommended: Verdict | undefined,
  kind: WeighedKind,
  verdict: Verdict | undefined,
): Verdict | undefined {
  if (kind === 'action') return actionBeside(recommended, verdict);
  return kind === 'metric' ? figureBeside(recommended, verdict) : verdict;
}

/** What an inspector asks for is a recommendation: nobody has taken it on yet. */
function actionBeside(recommended: Verdict | undefined, action: Verdict | undefined): Verdict | undefined {
  if (recommended === undefined || action === undefined) return action;
  return notTakenOn.has(recommended.because) || askedOrNoted.has(action.because) ? undefined : action;
}

/** So many were told to do something: that counts who is to do it, and measures nothing. */
function figureBeside(recommended: Verdict | undefined, figure: Verdict | undefined): Verdict | undefined {
  const isToldToMany = recommended?.because === 'told to by an outsider' && figure?.because === 'so many did something';
  return isToldToMany ? undefined : figure;
}
