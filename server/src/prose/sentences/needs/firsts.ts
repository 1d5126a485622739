/**
 * Where in a sentence a pattern may begin to be found: at which words, at the signs before them, or where the sentence does.
 * Only what is certain is told: wherever a pattern is found in a sentence, it is found to begin at one of these places.
 */
import { type Shape, shapeOf } from './shape.ts';

export interface Firsts {
  /** Words of which one is at the place where it begins; `#` for any number. */
  readonly words: ReadonlySet<string>;
  /** Words of which one is behind the signs with which it begins. */
  readonly led: ReadonlySet<string>;
  /** The first of those signs, or null where that may be any. */
  readonly signs: ReadonlySet<string> | null;
  /** Whether it may begin where the sentence does, with whatever words. */
  readonly mayStart: boolean;
  /** Else the words of which one is the first of the sentence, where it begins there. */
  readonly starts: ReadonlySet<string>;
}

/** What stands before the next part of a pattern, and what is read by now of the word that it begins with. */
type Before =
  /** Nothing, and nobody knows whether a word begins. */
  | 'unknown'
  /** Nothing, where a word begins or ends. */
  | 'edge'
  /** Signs, at least one. */
  | 'sign'
  /** The beginning of the sentence, and signs. */
  | 'start'
  /** The first word: whatever follows matters no more. */
  | 'over';
interface Way {
  readonly before: Before;
  /** Letters of the first word. */
  readonly word: string;
}

const over: Way = { before: 'over', word: '' };
/** Past these many ways nothing is told. */
const mostWays = 2000;
/** So many times at most something is repeated before the words it begins with are known. */
const mostRounds = 4;

/** Where a pattern may begin; undefined where nothing is certain. */
export function firstsOf(source: string): Firsts | undefined {
  const reader = new FirstsReader();
  const ways = reader.walk(shapeOf(source), [{ before: 'unknown', word: '' }]);
  // A word that a pattern ends in the midst of may go on.
  for (const way of ways) reader.fails(way);
  return reader.isLost ? undefined : reader;
}

class FirstsReader implements Firsts {
  readonly words = new Set<string>();
  readonly led = new Set<string>();
  readonly starts = new Set<string>();
  signs: Set<string> | null = new Set();
  mayStart = false;
  /** Whether it may begin just anywhere. */
  isLost = false;

  walk(shape: Shape, ways: readonly Way[]): readonly Way[] {
    if (this.isLost || ways.every(({ before }) => before === 'over')) return ways;
    switch (shape.kind) {
      case 'any':
        return distinct(ways.map((way) => this.fails(way)));
      case 'edge':
        return distinct(ways.map((way) => this.#edge(way, shape.isStart)));
      case 'sign':
        return distinct(ways.map((way) => this.#sign(way, shape)));
      case 'letters':
        return this.#few(distinct(ways.flatMap((way) => this.#letters(way, shape.ways))));
      case 'series':
        return shape.parts.reduce<readonly Way[]>((before, part) => this.walk(part, before), ways);
      case 'choice':
        return this.#few(distinct(shape.parts.flatMap((part) => this.walk(part, ways))));
      case 'repeat':
        return this.#repeated(shape, ways);
    }
  }

  /** Whatever may follow: a way whose first word is not read by now leads nowhere. */
  fails({ before }: Way): Way {
    if (before === 'start') this.mayStart = true;
    else if (before !== 'over') this.isLost = true;
    return over;
  }

  #repeated({ part, least, most }: Extract<Shape, { kind: 'repeat' }>, ways: readonly Way[]): readonly Way[] {
    let all: readonly Way[] = least === 0 ? ways : [];
    let last = ways;
    for (let round = 1; round <= most && !this.isLost; round++) {
      const known = all.length;
      last = this.walk(part, last);
      if (round < least) continue;
      all = this.#few(distinct([...all, ...last]));
      if (all.length === known) break;
      // Words that grow from round to round have no end.
      if (round > least + mostRounds) return distinct(all.map((way) => this.fails(way)));
    }
    return all;
  }

  #few(ways: readonly Way[]): readonly Way[] {
    if (ways.length > mostWays) this.isLost = true;
    return this.isLost ? [] : ways;
  }

  #edge(way: Way, isStart: boolean): Way {
    if (way.word !== '') return this.#take(way);
    if (isStart) return { before: 'start', word: '' };
    return way.before === 'unknown' ? { before: 'edge', word: '' } : way;
  }

  #sign(way: Way, { signs, only }: Extract<Shape, { kind: 'sign' }>): Way {
    if (way.word !== '') return this.#take(way);
    const { before } = way;
    if (before === 'start' || before === 'over') return way;
    if (signs?.includes('#') === true)
      return before === 'unknown' ? this.fails(way) : this.#take({ before, word: '#' });
    if (before !== 'sign') {
      if (only === null) this.signs = null;
      else this.signs?.add(only);
    }
    return { before: 'sign', word: '' };
  }

  #letters(way: Way, letters: readonly string[]): Way[] {
    if (way.before === 'over') return [way];
    if (way.before === 'unknown' && letters.some((more) => more !== '')) return [this.fails(way)];
    return letters.map((more) => ({ before: way.before, word: way.word + more }));
  }

  /** Notes the word that a way begins with. */
  #take({ before, word }: Way): Way {
    if (before === 'start') this.starts.add(word);
    else if (before === 'sign') this.led.add(word);
    else if (before !== 'over') this.words.add(word);
    return over;
  }
}

function distinct(ways: readonly Way[]): readonly Way[] {
  return [...new Map(ways.map((way) => [`${way.before} ${way.word}`, way])).values()];
}
