/** Reads what the sentences of minutes say: the way in to this folder. */
import type { ItemKind, TaggedText } from '../syntax/ast.ts';
import type { Span } from '../text/span.ts';
import { actionRules } from './actions.ts';
import { type Block, blocksIn, withoutMarkup } from './blocks.ts';
import { decisionRules } from './decisions.ts';
import { Governing, type Governor, leadInTopic } from './governing.ts';
import { metricIn } from './metrics.ts';
import { recommendationRules } from './recommendations.ts';
import { cellsOf } from './rows.ts';
import { hasCue, SentenceWords, sets } from './sentence-words.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { decide, type Force, type Verdict } from './verdict.ts';

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
export function readProse(text: string, read: TaggedText): Reading[] {
  return Array.from(readingsIn(text, read), ({ reading }) => reading);
}

/** The same with the words. */
export function* readingsIn(text: string, read: TaggedText): Generator<ReadSentence> {
  const readings: Reading[] = [];
  for (const one of sentencesOf(text, read)) {
    addReadings(readings, one);
    if (readings.length === 0) continue;
    for (const reading of readings) yield { reading, words: one.words(), governor: one.governor };
    readings.length = 0;
  }
}

/** A sentence and what stands over it. */
export interface GovernedSentence {
  readonly words: () => SentenceWords;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly governor: Governor;
}

/** Every sentence of a document with what governs it, in order. */
export function* sentencesOf(text: string, read: TaggedText): Generator<GovernedSentence> {
  const plain = withoutMarkup(text, read);
  const governing = new Governing();
  let inTable = false;
  for (const block of blocksIn(plain, read.header?.end ?? 0)) {
    const low = () =>
      plain
        .slice(block.start, Math.min(block.end, block.start + 400))
        .toLowerCase()
        .trim();
    if (block.kind === 'heading') governing.heading(low());
    const isHeader = block.kind === 'row' && governing.row(() => cellsOf(low()), !inTable);
    inTable = block.kind === 'row';
    if (isHeader) continue;
    const governor = block.kind === 'heading' ? nothing : governing.over(block, low);
    const sentences = sentencesIn(plain, block.start, block.end, sets.table);
    const whole = block.kind === 'row' ? joined(sentences) : sentences;
    for (const sentence of whole) {
      let words: SentenceWords | undefined;
      yield {
        sentence,
        block,
        governor,
        words: () => {
          words ??= new SentenceWords(plain, sentence, block);
          return words;
        },
      };
    }
    const last = whole.at(-1);
    if (block.kind !== 'heading' && block.kind !== 'row' && last !== undefined && mayLeadIn(plain, last))
      governing.after(leadInTopic(new SentenceWords(plain, last, block).low.trim()), block.mark);
  }
}

const nothing: Governor = { topic: '', columns: null };

/** A row is one sentence, whatever stops stand in its cells. */
function joined(sentences: readonly Sentence[]): Sentence[] {
  const [first] = sentences;
  if (first === undefined || sentences.length === 1) return [...sentences];
  const bits: [number, number, number] = [0, 0, 0];
  let hasDigit = false;
  for (const one of sentences) {
    for (let place = 0; place < 3; place++) bits[place] = (bits[place] as number) | (one.bits[place] as number);
    hasDigit ||= one.hasDigit;
  }
  return [{ start: first.start, end: (sentences.at(-1) as Sentence).end, bits, hasDigit }];
}

function mayLeadIn(plain: string, { start, end }: Sentence): boolean {
  const last = plain.charCodeAt(end - 1);
  return (
    last === 58 ||
    last === 45 ||
    last === 0x2013 ||
    last === 0x2014 ||
    end - start < 60 ||
    plain.endsWith('follows.', end) ||
    plain.endsWith('following.', end) ||
    plain.endsWith('below.', end)
  );
}

const actionCues = ['modal', 'commit', 'ask', 'action', 'could', 'intend'] as const;

function addReadings(readings: Reading[], one: GovernedSentence): void {
  const { sentence, governor } = one;
  const { topic } = governor;
  const add = (kind: ItemKind, verdict: Verdict | undefined) => {
    if (verdict === undefined) return;
    const { force, because, at } = verdict;
    readings.push({ start: sentence.start, end: sentence.end, kind, force, because, at: sentence.start + at });
  };
  const recommended =
    topic === 'recommendations' || hasCue(sentence, 'recommend')
      ? decide(recommendationRules, one.words(), governor)
      : undefined;
  add('recommendation', recommended);
  if (
    topic === 'actions' ||
    actionCues.some((cue) => hasCue(sentence, cue)) ||
    mayBeNote(sentence) ||
    topic === 'decisions'
  )
    add('action', actionBeside(recommended, decide(actionRules, one.words(), governor)));
  if (mayGiveFigure(sentence) || topic === 'metrics') add('metric', metricIn(one.words(), governor));
  if (topic === 'decisions' || hasCue(sentence, 'decide') || hasCue(sentence, 'propose'))
    add('decision', decide(decisionRules, one.words(), governor));
}

/** What an inspector asks for is a recommendation: nobody has taken it on yet. */
function actionBeside(recommended: Verdict | undefined, action: Verdict | undefined): Verdict | undefined {
  return recommended !== undefined && action?.because === 'asked to do' && recommended.because.includes('outsider')
    ? undefined
    : action;
}

/** A line with `to` and no verb that says how things were may be a note of something to do. */
function mayBeNote(sentence: Sentence): boolean {
  return hasCue(sentence, 'to') && (!hasCue(sentence, 'finite') || sentence.end - sentence.start < 200);
}

function mayGiveFigure(sentence: Sentence): boolean {
  if (!sentence.hasDigit && !hasCue(sentence, 'number') && !hasCue(sentence, 'move')) return false;
  return (
    hasCue(sentence, 'measure') ||
    hasCue(sentence, 'percent') ||
    hasCue(sentence, 'standing') ||
    hasCue(sentence, 'move') ||
    sentence.hasDigit
  );
}
