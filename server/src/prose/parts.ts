/** Reads the numbered parts of a sentence as the list that they could as well stand in. */
import type { Span } from '../text/span.ts';
import { type ReadSentence, readingsIn, untagged } from './read-prose.ts';
import { leadInTopic } from './sentences/lead-ins.ts';

/**
 * What the parts of a sentence say under the words that lead them in; nothing where those lead in nothing. `parts` are
 * counted from where the sentence begins, which is at `start`; what is found, from where that is counted from.
 */
export function readParts(sentence: string, parts: readonly Span[], start: number): readonly ReadSentence[] {
  const head = sentence.slice(0, parts[0]?.start).replace(/[\s:,;-]*\(?\w{1,4}[.)]\s*$/u, '');
  if (!leadInTopic(`${head.toLowerCase()}:`)) return [];
  let list = `${head}:\n`;
  const lines = parts.map((part) => {
    list += '\n- ';
    const line = list.length;
    list += `${sentence.slice(part.start, part.end).replace(/\s/gu, ' ')}.`;
    return { line, part };
  });
  return readingsIn(list, untagged).flatMap((said) => {
    const { reading } = said;
    const found = lines.findLast(({ line }) => line <= reading.start);
    // What leads in says nothing of its own.
    if (found === undefined) return [];
    const shift = start + found.part.start - found.line;
    const end = Math.min(reading.end + shift, start + found.part.end);
    return [{ ...said, reading: { ...reading, start: reading.start + shift, end, at: reading.at + shift } }];
  });
}
