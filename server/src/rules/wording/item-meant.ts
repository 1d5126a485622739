/** The item that some words are likely about, though no tag says so. */
import type { Item, Minutes, Register, Untracked } from '../../register/model.ts';
import { titleOf } from '../../register/queries.ts';
import { type Likely, likelyItems, stemOf, stemsOf } from '../../register/same-matter.ts';
import { tellingWords, thingsNamed } from '../../register/telling-words.ts';
import { valuesIn } from '../../syntax/parse.ts';
import { becameOf } from './became-of.ts';
import { ownerOf } from './owner-said.ts';

/**
 * The open item of that kind with most of whose title the words agree; or the only one that has all the words in its title
 * that tell this matter from others. Undefined where none is near enough: a tag that says more of the wrong item is worse
 * than an item too many.
 */
export function itemMeant(one: Untracked, minutes: Minutes, register: Register): Item | undefined {
  if (one.kind === 'decision') return undefined;
  const owner = ownerOf(one.who, register, minutes);
  const isTheirs = ({ owners }: Item) =>
    owner !== undefined && owners?.value.some(({ name }) => name === owner) === true;
  // What has become of an item is told in other words than what is to be done.
  const isUpdate = ({ kind }: Item) =>
    becameOf(one.words, kind).some((clause) => /^(?:done|closed|slipped)\b/u.test(clause));
  const isNear = (item: Item) => isOneMatter(item, isUpdate(item) ? { ...one, deed: '' } : one, register);
  const likely = likelyItems(minutes, register, stemsOf(one.words)).filter(
    ({ item }) => isOfKind(item, one) && (one.kind === 'metric' || isNear(item)),
  );
  const near = likely.find(
    ({ item, shared, of }) => shared > 1 && shared / of >= (isTheirs(item) || isUpdate(item) ? 0.5 : 0.7),
  );
  return near?.item ?? onlyOneNamed(one, likely, isTheirs);
}

/** An action may be the carrying out of a recommendation. */
function isOfKind({ kind }: Item, one: Untracked): boolean {
  return kind === one.kind || (kind === 'recommendation' && one.kind === 'action');
}

/** Where both have words of their own, so many times as many must be shared. */
const mostlyShared = 3;

/**
 * Whether what is to be done is not set apart by what it is done to: reviews of the reserves policy and of the investment policy
 * share their owner, a verb and a noun, and are two matters. One that says less, or more, than the other may be the same.
 */
function isOneMatter(item: Item, one: Untracked, register: Register): boolean {
  const isOfOwner = ownerWords(item, one.who, register);
  const title = thingsIn(titleOf(item), isOfOwner, false);
  const said = thingsIn(one.deed === '' ? one.words : one.deed, isOfOwner, one.deed !== '');
  if (title.size === 0 || said.size === 0) return true;
  const shared = [...said].filter((stem) => title.has(stem)).length;
  return shared > 0 && shared >= mostlyShared * Math.min(title.size - shared, said.size - shared);
}

/** The words, less their endings, that name things and not deeds or people. */
function thingsIn(words: string, isOfOwner: (word: string) => boolean, isDeed: boolean): ReadonlySet<string> {
  return new Set(
    thingsNamed(words, isOfOwner, isDeed)
      .filter((word) => !isOfOwner(word))
      .map(stemOf),
  );
}

/** Tells the words of whoever is to act, by name, post or handle. */
function ownerWords({ owners }: Item, who: string, register: Register): (word: string) => boolean {
  const named = (owners?.value ?? []).flatMap(({ name }) => {
    const term = register.owners.get(name)?.terms.at(-1);
    return [name, term?.name ?? '', term?.role ?? ''];
  });
  const words = new Set([who, ...named].flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []));
  return (word) => words.has(word);
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
