/** What the place of a sentence weighs: added up once for each sort of place, for there are only a few hundred. */
import type { Span } from '../../text/span.ts';
import type { Block, BlockKind } from '../sentences/blocks.ts';
import type { Governor, Topic } from '../sentences/governor.ts';
import { FeatureScan, lastStep, stepOf } from './features.ts';
import { weighedKinds } from './weighed-kinds.ts';
import { features, featureWeights } from './weight-table.ts';

const width = weighedKinds.length;
const kinds: readonly BlockKind[] = ['heading', 'paragraph', 'entry', 'row'];
const topics: readonly Topic[] = ['', 'decisions', 'actions', 'recommendations', 'metrics'];
const steps = lastStep + 1;
const places = kinds.length * topics.length * 4 * steps;

/** The places of sentences in blocks with one sort of mark. */
class Marked {
  readonly isKnown = new Uint8Array(places);
  readonly sums = new Int32Array(places * width);
}

/** By mark: there are about a dozen. */
const byMark = new Map<string, Marked>();

/** Adds to the sums of the kinds what the place of a sentence of so many words weighs for them. */
export function addAbout(sums: Int32Array, sentence: Span, block: Block, governor: Governor, count: number): void {
  const marked = byMark.get(block.mark) ?? new Marked();
  const inBlock = (sentence.start === block.start ? 1 : 0) + (sentence.end === block.end ? 2 : 0);
  const governed = kinds.indexOf(block.kind) * topics.length + topics.indexOf(governor.topic);
  const place = (governed * 4 + inBlock) * steps + stepOf(count);
  const own = marked.sums;
  if (marked.isKnown[place] === 0) {
    marked.isKnown[place] = 1;
    byMark.set(block.mark, marked);
    new FeatureScan('', (number) => {
      const feature = features.of(number);
      for (let kind = 0; kind < width; kind++)
        own[place * width + kind] =
          (own[place * width + kind] as number) + (featureWeights[feature * width + kind] as number);
    }).about(sentence, block, governor, count);
  }
  for (let kind = 0; kind < width; kind++) sums[kind] = (sums[kind] as number) + (own[place * width + kind] as number);
}
