/** Labelled sentences as the second opinion sees them: what it is learnt from. */
import { cuedKinds } from '../../server/src/prose/cued-kinds.ts';
import type { Claim } from '../../server/src/prose/opinion/claims.ts';
import { FeatureScan, featureName, sorts } from '../../server/src/prose/opinion/features.ts';
import { SecondOpinion } from '../../server/src/prose/opinion/second-opinion.ts';
import { type WeighedKind, weighedKinds } from '../../server/src/prose/opinion/weighed-kinds.ts';
import { eachSentence, ruled } from '../../server/src/prose/read-prose.ts';
import { withoutMarkup } from '../../server/src/prose/sentences/blocks.ts';
import { OwnSurroundings, PlainLetters } from '../../server/src/prose/sentences/plain-letters.ts';
import { SentenceWords } from '../../server/src/prose/sentences/sentence-words.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { LabelledMinutes, LabelledSentence } from './labelled.ts';

export interface Example {
  readonly document: string;
  readonly features: readonly string[];
  /** By kind: is it, is it not, or would one clerk say so and another not. */
  readonly is: Readonly<Record<WeighedKind, boolean | undefined>>;
  /** By kind, what speaks for it beside its words; undefined where nothing can. */
  readonly claims: Readonly<Record<WeighedKind, Claim | undefined>>;
}

export function examplesOf({ name, text, sentences }: LabelledMinutes): Example[] {
  const read = parse(text);
  const plain = withoutMarkup(text, read);
  const letters = new PlainLetters(plain, new OwnSurroundings(plain, text));
  const found: Example[] = [];
  let features = new Set<string>();
  const names = new Map<number, string>();
  const scan = new FeatureScan(
    letters.text,
    (_, sort, first, second) => {
      const name = featureName(names, first, second);
      // Marks of entries that have no name of their own.
      if (!name.endsWith(' ')) features.add(`${sorts[sort]}|${name}`);
    },
    (start, end, number) => names.set(number, letters.small(start, end)),
  );
  const mains = mainSentences(sentences, letters, read.header?.end ?? 0);
  eachSentence(letters, read.header?.end ?? 0, (one) => {
    const { sentence, block, governor } = one;
    const touched = sentences.filter(({ start, end }) => sentence.start < end && sentence.end > start);
    if (touched.length === 0) return;
    features = new Set();
    scan.scan(sentence, block, governor);
    const labels = touched.flatMap((line) => line.labels);
    const isMain = touched.some((line) => mains.get(line) === sentence.start);
    const is = byKind((kind) => {
      const own = labels.filter((label) => label.kind === kind);
      return own.some(({ isDoubtful }) => !isDoubtful) && isMain ? true : own.length > 0 ? undefined : false;
    });
    const words = new SentenceWords(letters, sentence, block);
    const second = new SecondOpinion(none, words, governor, cuedKinds(letters, one));
    const claims = byKind((kind) => second.claim(kind, ruled[kind](words, governor)));
    found.push({ document: name, features: [...features], is, claims });
  });
  return found;
}

/** Of each labelled line, where the longest of its sentences begins: of the others, as initials at its end, it is not known. */
function mainSentences(
  lines: readonly LabelledSentence[],
  letters: PlainLetters,
  from: number,
): ReadonlyMap<LabelledSentence, number> {
  const longest = new Map<LabelledSentence, { start: number; length: number }>();
  eachSentence(letters, from, ({ sentence: { start, end } }) => {
    for (const line of lines)
      if (start < line.end && end > line.start && end - start > (longest.get(line)?.length ?? 0))
        longest.set(line, { start, length: end - start });
  });
  return new Map([...longest].map(([line, { start }]) => [line, start]));
}

function byKind<T>(of: (kind: WeighedKind) => T): Readonly<Record<WeighedKind, T>> {
  return Object.fromEntries(weighedKinds.map((kind) => [kind, of(kind)])) as Record<WeighedKind, T>;
}

const none = byKind(() => 0);
