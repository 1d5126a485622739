/** The item that some words are likely about, though no tag says so. */
import type { Item, Minutes, Register, Untracked } from '../../register/model.ts';
import { type Likely, likelyItems, stemsOf } from '../../register/same-matter.ts';
import { tellingWords } from '../../register/telling-words.ts';
import { valuesIn } from '../../syntax/parse.ts';
import { ownerOf } from './owner-said.ts';

/**
 * The open item of that kind with most of whose title the words agree; or the only one that has all the words in its title
 * that tell this matter from others. Undefined where none is near enough: a tag that says more of the wrong item is worse
 * than an item too many.
 */
export function itemMeant(one: Untracked, minutes: Minutes, register: Register): Item | undefined {
  if (one.kind === 'decision') return undefined;
  const owner = ownerOf(one.who, register);
  const isTheirs = ({ owners }: Item) =>
    owner !== undefined && owners?.value.some(({ name }) => name === owner) === true;
  const likely = likelyItems(minutes, register, stemsOf(one.words)).filter(({ item }) => isOfKind(item, one));
  const near = likely.find(({ item, shared, of }) => shared > 1 && shared / of >= (isTheirs(item) ? 0.5 : 0.7));
  return near?.item ?? onlyOneNamed(one, likely, isTheirs);
}

/** An action may be the carrying out of a recommendation. */
function isOfKind({ kind }: Item, one: Untracked): boolean {
  return kind === one.kind || (kind === 'recommendation' && one.kind === 'action');
}

function onlyOneNamed(one: Untracked, likely: readonly Likely[], isTheirs: (item: Item) => boolean): Item | undefined {
  const { kind, words, deed, value } = one;
  const telling = stemsOf(tellingWords({ kind, words, deed, value }).join(' ').replaceAll('-', ' '));
  if (telling.size === 0) return undefined;
  const named = likely.filter(({ stems }) => [...telling].every((stem) => stems.has(stem)));
  const [first] = named;
  if (first === undefined || named.length > 1) return undefined;
  // One word alone says little, but for a figure of the same measure, or an item of the same owner.
  const isSure = telling.size > 1 || (kind === 'metric' ? isOfMeasure(first.item, value) : isTheirs(first.item));
  return isSure ? first.item : undefined;
}

function isOfMeasure({ observations }: Item, value: string): boolean {
  const [figure] = valuesIn(value, { start: 0, end: value.length });
  return figure !== undefined && observations.at(-1)?.value.unit === figure.unit;
}
