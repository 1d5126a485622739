/** Where a new tag goes for what is selected: behind the sentence of a caret, or behind brackets round some of its words. */
import type { Edit } from '../../rules/finding.ts';
import type { Tag } from '../../syntax/ast.ts';
import { sentenceAt, wordsIn } from '../../syntax/cover.ts';
import { sentenceTag } from '../../syntax/print.ts';
import { overlaps, type Span, withoutBlanks } from '../../text/span.ts';
import type { Change, Selection } from '../code-actions-model.ts';
import { type Guard, keepsCopyNearby } from './public-copy.ts';

export interface Placement {
  readonly form: 'sentence' | 'span';
  /** What a tag there covers, and the sentence that is a part of. */
  readonly words: string;
  readonly sentence: string;
  /** The tags that stand there already. */
  readonly beside: readonly Tag[];
  /** The edits that put a tag there; `start` and `end` of the tag's text are to be selected. */
  readonly put: (tag: string, start: number, end: number) => Change;
}

/** Found once for all that asks at one selection. */
const found = new WeakMap<Selection, { readonly placement: Placement | undefined }>();

/** Undefined where no tag can go: in the header, inside a tag, across the end of a span, where there are no words. */
export function placementFor(selection: Selection): Placement | undefined {
  const known = found.get(selection) ?? { placement: findPlacement(selection) };
  found.set(selection, known);
  return known.placement;
}

function findPlacement(selection: Selection): Placement | undefined {
  const { text, minutes } = selection;
  const { header, tags } = minutes.read;
  const floor = header?.end ?? 0;
  const chosen = withoutBlanks(text, selection);
  if (chosen.start < floor || tags.some((tag) => crosses(tag, chosen))) return undefined;
  const isCaret = chosen.start === chosen.end;
  const sentence = sentenceOf(selection, isCaret ? probeAt(text, selection.end) : chosen.start + 1);
  if (sentence === undefined) return undefined;
  const holdsStart = chosen.start <= sentence.start && chosen.end <= sentence.end;
  const isWhole = isCaret || (holdsStart && isRestOf(text.slice(chosen.end, sentence.end)));
  const made = isWhole ? behind(selection, sentence) : around(selection, chosen);
  const words = (span: Span) => wordsIn(text, minutes.read, span);
  const covered = words(isWhole ? sentence : chosen);
  // Where words go on in a tag that does not close nobody can tell what is the minutes' own.
  if (covered === '' || tags.some((tag) => !tag.closed && overlaps(tag, sentence))) return undefined;
  const holds: Guard = ({ tags: read }, offset) =>
    made.opens === -1 || read.some(({ open }) => open === made.opens - offset);
  if (!keepsCopyNearby(text, floor, made.put(sample, 0, 0).edits, 1, holds)) return undefined;
  return { ...made, words: covered, sentence: words(sentence) };
}

const sample = '{#x}';

interface Made extends Pick<Placement, 'form' | 'beside' | 'put'> {
  /** Where the bracket of a new span is to open, or -1. */
  readonly opens: number;
}

/** Behind a sentence and the tags that it has. */
function behind({ text, minutes }: Selection, sentence: Span): Made {
  const beside: Tag[] = [];
  let at = sentence.end;
  for (const tag of minutes.read.tags) {
    if (tag.start === at) at = tag.end;
    if (tag.end === at && tag.end > sentence.start) beside.push(tag);
  }
  const put: Placement['put'] = (tag, start, end) => {
    const written = sentenceTag(text, minutes.read.tags, at, tag);
    const edit: Edit = { minutes, start: at, end: at, text: written };
    const from = written.length - tag.length;
    return { edits: [edit], select: { edit, start: from + start, end: from + end } };
  };
  return { form: 'sentence', beside, put, opens: -1 };
}

/** Round some words; where they are the whole of a span already, behind that. */
function around({ minutes }: Selection, chosen: Span): Made {
  const { tags } = minutes.read;
  const beside = tags.filter(({ open, close }) => open + 1 === chosen.start && close === chosen.end);
  const last = beside.at(-1);
  const put: Placement['put'] = (tag, start, end) => {
    if (last !== undefined) {
      const edit: Edit = { minutes, start: last.end, end: last.end, text: tag };
      return { edits: [edit], select: { edit, start, end } };
    }
    // A tag that stands behind the words is about the sentence, and stays so behind a span of no words.
    const after = tags.some((other) => other.start === chosen.end) ? '[]' : '';
    const open: Edit = { minutes, start: chosen.start, end: chosen.start, text: '[' };
    const close: Edit = { minutes, start: chosen.end, end: chosen.end, text: `]${tag}${after}` };
    return { edits: [open, close], select: { edit: close, start: 1 + start, end: 1 + end } };
  };
  return { form: 'span', beside, put, opens: last === undefined ? chosen.start : -1 };
}

/** The sentence that holds the letter before `at`, to its last word; undefined where there is none. */
function sentenceOf({ text, minutes }: Selection, at: number): Span | undefined {
  const sentence = sentenceAt(text, minutes.read, at);
  const { start, end } = withoutBlanks(text, sentence);
  // A caret on a line of no words is not at the end of the line before.
  return end > start && !/[\r\n]/u.test(text.slice(end, at)) ? { start, end } : undefined;
}

/** A caret before a word belongs to that word, one behind a stop to what goes before. */
function probeAt(text: string, caret: number): number {
  const isLetter = (at: number) => /\S/u.test(text.charAt(at));
  if (!isLetter(caret)) return caret;
  return isLetter(caret + 1) ? caret + 2 : caret + 1;
}

/** Whether nothing is left of a sentence but its stop and the tags behind it. */
function isRestOf(rest: string): boolean {
  return /^[.!?;:'"”’)|\s]*(?:\{|$)/u.test(rest);
}

/** Whether a stretch lies partly in a tag with its span, or inside the tag. */
function crosses({ start, end, open, close }: Tag, chosen: Span): boolean {
  const whole = open === -1 ? start : open;
  if (chosen.end <= whole || end <= chosen.start) return false;
  const inSpan = open !== -1 && open < chosen.start && chosen.end <= close;
  const holds = chosen.start <= whole && end <= chosen.end;
  return !inSpan && !holds;
}
