/** Tagged minutes that fast-check makes up together with the words they should strip back to. */
import fc from 'fast-check';
import { escapeProse, tagFor } from '../../server/src/syntax/print.ts';
import { lineEnds, looksHeaded, nastyText, tagText } from './arbitrary-markup.ts';

const nothing: readonly string[] = [''];

/** Where and how tags are put into a text: behind words, on a line of their own, or behind a span. */
export interface Insertion {
  readonly form: 'tag' | 'line' | 'span';
  readonly at: number;
  readonly length: number;
  readonly inside: boolean;
  readonly lineEnd: string;
  readonly tags: readonly string[];
}

/** Minutes and the same minutes tagged: taking the tags off `tagged` should give `plain`. */
export interface TaggedCopy {
  readonly plain: string;
  readonly tagged: string;
}

/** Any text with any tags at any places of it, nested spans among them; half of the texts with a header. */
export function taggedCopy(tag: fc.Arbitrary<string> = tagText()): fc.Arbitrary<TaggedCopy> {
  const insertion = fc.record({
    form: fc.constantFrom<Insertion['form']>('tag', 'tag', 'line', 'span', 'span'),
    at: fc.nat(),
    length: fc.nat({ max: 40 }),
    inside: fc.boolean(),
    lineEnd: fc.constantFrom(...lineEnds),
    tags: fc.array(tag, { minLength: 1, maxLength: 3 }),
  });
  return fc
    .tuple(nastyText(), fc.constantFrom(...nothing, ...nothing, ...headers), fc.array(insertion, { maxLength: 6 }))
    .map(([plain, header, insertions]) => ({ plain, tagged: tagged(plain, header, insertions) }));
}

const headers = [
  '---\nminutes: 1\nbody: Scrutiny Panel\ndate: 2024-01-10\n---\n',
  '---\r\nminutes: 1\r\nowners: {clerk: {name: A, role: "{action}"}}\r\n---  \r\n',
];

/** `plain` behind a header (its byte order mark stays in front), with each insertion made where it can be. */
function tagged(plain: string, header: string, insertions: readonly Insertion[]): string {
  const bom = plain.startsWith('\ufeff') ? '\ufeff' : '';
  const words = plain.slice(bom.length);
  const guard = header !== '' || !looksHeaded(plain) ? header : (headers[0] as string);
  return new Composer(words, bom + guard, insertions).text;
}

/** Puts tags into a text from its start to its end, each stretch of words between them escaped. */
class Composer {
  text: string;
  readonly #words: string;
  readonly #floor: number;

  constructor(words: string, before: string, insertions: readonly Insertion[]) {
    this.#words = words;
    this.text = before;
    this.#floor = before.length;
    const placed = insertions.map((insertion) => place(words, insertion));
    const spans: Placed[] = [];
    for (const span of placed.filter(({ form }) => form === 'span')) if (fits(words, span, spans)) spans.push(span);
    spans.sort((one, other) => one.at - other.at || other.end - one.end);
    const points = placed.filter(({ form }) => form !== 'span');
    const open: Placed[] = [];
    let done = 0;
    const stops = new Set([...points.map(({ at }) => at), ...spans.flatMap(({ at, end }) => [at, end]), words.length]);
    for (const stop of [...stops].sort((one, other) => one - other)) {
      this.text += escapeProse(words.slice(done, stop));
      done = stop;
      this.#close(open, stop);
      const here = points.filter(({ at }) => at === stop);
      const opening = spans.filter(({ at }) => at === stop);
      const isLast = stop === words.length && open.length + opening.length === 0;
      for (const point of here) if (!point.inside) this.#put(point, isLast);
      for (const span of opening) {
        this.text += '[';
        open.push(span);
      }
      for (const point of here) if (point.inside) this.#put(point, isLast);
      this.#close(open, stop);
    }
  }

  #close(open: Placed[], stop: number): void {
    while (open.at(-1)?.end === stop) this.text += `]${(open.pop() as Placed).tags.join('')}`;
  }

  #put({ form, at, lineEnd, tags: [first = '', ...more] }: Placed, isLast: boolean): void {
    const tags = first + more.join('');
    const startsLine = this.text.length === this.#floor || /[\r\n]$/u.test(this.text);
    const joins = lineEnd === '\r' && this.#words[at] === '\n';
    if (form === 'line' && startsLine && !joins) this.text += tags + lineEnd;
    else if (form === 'line' && isLast && !startsLine) this.text += lineEnd + tags;
    else this.text += tagFor(this.text + this.#words.slice(at), this.text.length, first) + more.join('');
  }
}

interface Placed extends Insertion {
  readonly end: number;
}

/** The insertion within the text, between whole characters. */
function place(words: string, insertion: Insertion): Placed {
  const anywhere = insertion.at % (words.length + 1);
  const at = insertion.form === 'line' ? lineStart(words, anywhere) : wholeCharacter(words, anywhere);
  return { ...insertion, at, end: wholeCharacter(words, Math.min(words.length, at + insertion.length)) };
}

/** The next start of a line, or the end. */
function lineStart(words: string, at: number): number {
  let start = at;
  while (start > 0 && start < words.length && !/[\r\n]/u.test(words.charAt(start - 1))) start++;
  return start;
}

function wholeCharacter(words: string, at: number): number {
  return /^[\udc00-\udfff]/.test(words.slice(at, at + 1)) ? at + 1 : at;
}

/** Whether a span can cover these words: no blank line in them, their brackets in pairs, across no other span's end. */
function fits(words: string, { at, end }: Placed, spans: readonly Placed[]): boolean {
  const covered = words.slice(at, end);
  if (
    /(?:\r\n|\r|\n)[ \t\u00a0]*[\r\n]/u.test(`${covered}${words.slice(end).match(/^[ \t\u00a0]*[\r\n]*/u)?.[0] ?? ''}`)
  )
    return false;
  let depth = 0;
  for (const character of covered) {
    if (character === '[') depth++;
    else if (character === ']' && --depth < 0) return false;
  }
  return depth === 0 && spans.every((other) => other.end <= at || end <= other.at || nests(other, { at, end }));
}

function nests(one: { at: number; end: number }, other: { at: number; end: number }): boolean {
  return (one.at <= other.at && other.end <= one.end) || (other.at <= one.at && one.end <= other.end);
}
