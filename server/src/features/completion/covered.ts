/** The words that a tag is about, those of one being begun too, and the dates and values that stand in them. */
import { deadlineIn } from '../../prose/read-words.ts';
import type { SaidValue, Tag, TaggedText } from '../../syntax/ast.ts';
import { coverOf, longestCover, sentenceAround, wordsIn } from '../../syntax/cover.ts';
import { parse, parseDate, valuesIn } from '../../syntax/parse.ts';
import { dateWords, unitByNoun } from '../../syntax/vocabulary.ts';
import { honorifics } from '../../text/people.ts';
import { foldBlanks } from '../../text/words.ts';
import type { TagPlace } from './place.ts';

/** A value as the words have it. */
export interface WordedValue {
  readonly words: string;
  readonly value: SaidValue;
}

/** Words covered; each part is looked for when first asked for. */
export class Covered {
  readonly #text: string;
  readonly #read: TaggedText;
  readonly #place: TagPlace;
  #found: { readonly words: string; readonly sentence: string } | undefined;

  constructor(text: string, read: TaggedText, place: TagPlace) {
    this.#text = text;
    this.#read = read;
    this.#place = place;
  }

  /** What the tag covers, on one line. */
  get words(): string {
    this.#found ??= this.#find();
    return this.#found.words;
  }

  /** The whole sentence that a span is a part of; else the words. */
  get sentence(): string {
    this.#found ??= this.#find();
    return this.#found.sentence;
  }

  /** The words that tell what it is about: those of the sentence where the span holds but a figure. */
  get naming(): string {
    return (this.words.match(/\p{L}{3,}/gu) ?? []).length < 2 ? this.sentence : this.words;
  }

  /** The first name of a person among the words, as far as capitals tell; `''` for none. */
  get person(): string {
    for (const [found] of this.words.matchAll(capitalised)) {
      const name = found.split(' ').filter((word) => !honorifics.has(word.toLowerCase()));
      if (name.length > 1) return name.join(' ');
    }
    return '';
  }

  /** The one by which something is to be done comes first. */
  get dates(): string[] {
    const found = datesIn(this.sentence);
    const due = found.length > 1 ? found.indexOf(deadlineIn(this.sentence)) : -1;
    return due > 0 ? [found[due] as string, ...found.filter((_, at) => at !== due)] : found;
  }

  /** Those of the words first, then those of the sentence around them. */
  get values(): WordedValue[] {
    const own = wordedValues(this.words);
    const others = wordedValues(this.sentence).filter(({ words }) => !own.some((value) => value.words === words));
    return [...own, ...others];
  }

  #find(): { words: string; sentence: string } {
    const { tag, brace } = this.#place;
    if (tag !== null) return wordsOf(this.#text, this.#read, tag);
    // No tag stands here yet: one is put behind as much of the text as a tag may cover, and read with it.
    const floor = Math.max(this.#read.header?.end ?? 0, brace - longestCover);
    const rest =
      /^\{#?[A-Za-z]*[ \t\u00a0]*\}?([^\r\n{]{0,200})/u.exec(this.#text.slice(brace, brace + 300))?.[1] ?? '';
    const begun = `\n${this.#text.slice(floor, brace)}{action}${rest}`;
    const read = parse(begun);
    const made = read.tags.find(({ start }) => start === brace - floor + 1);
    return made === undefined ? { words: '', sentence: '' } : wordsOf(begun, read, made);
  }
}

function wordsOf(text: string, read: TaggedText, tag: Tag): { words: string; sentence: string } {
  const words = foldBlanks(wordsIn(text, read, coverOf(text, read, tag)));
  const isPart = tag.open !== -1 && tag.close > tag.open + 1;
  return { words, sentence: isPart ? foldBlanks(wordsIn(text, read, sentenceAround(text, read, tag))) : words };
}

const capitalised = /(?<!\p{L})\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){1,4}/gu;

/** Where a date may begin, and how far one may reach. */
const dateStart = /(?<![\p{L}\p{N}.,#@/_£-])(?:\d{1,4}|[A-Za-z]{1,9})(?![\p{L}\p{N}])/gu;
const mostDateWords = 6;
const longestDate = 48;

/** The dates that stand in words, as said there, without those that name but a year: figures look like them. */
function datesIn(words: string): string[] {
  const found: string[] = [];
  let next = 0;
  for (const { 0: word, index } of words.matchAll(dateStart)) {
    if (index < next || !mayBeginDate(word)) continue;
    const date = dateAt(words.slice(index, index + longestDate));
    if (date === '') continue;
    next = index + date.length;
    const said = date.replace(/^the\s+/iu, '');
    if (!found.includes(said)) found.push(said);
  }
  return found;
}

/** In prose `may` and `march` are verbs: a month has its capital. */
function mayBeginDate(word: string): boolean {
  if (/^\d/u.test(word)) return true;
  const known = dateWords.get(word.toLowerCase());
  return known !== undefined && (known.form !== 'month' || /^[A-Z]/u.test(word));
}

/** The longest date that `words` begin with, of those that tell a day or a part of a year; `''` for none. */
function dateAt(words: string): string {
  const ends = [...words.matchAll(/[\p{L}\p{N}](?![\p{L}\p{N}])/gu)].slice(0, mostDateWords);
  for (const { index } of ends.reverse()) {
    const candidate = words.slice(0, index + 1);
    const said = parseDate(candidate);
    if (said !== null) return said.form === 'year' || said.form === 'vague' ? '' : candidate;
  }
  return '';
}

function wordedValues(words: string): WordedValue[] {
  return valuesIn(words, { start: 0, end: words.length }).map((value) => {
    const said = words.slice(value.start, value.end);
    // `nine days`: prose may say anything after a number, but a unit of time is a part of the value.
    const [blank = '', noun = ''] = /^\s(\p{L}+)/u.exec(words.slice(value.end)) ?? [];
    const unit = value.unit === 'count' && value.noun === '' ? unitByNoun.get(noun.toLowerCase()) : undefined;
    return unit === undefined ? { words: said, value } : { words: said + blank, value: { ...value, unit } };
  });
}
