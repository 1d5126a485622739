/**
 * Actions that are told in the text and again in a list or table of actions of the same document: one matter, to be tracked
 * once. Linear but for words that many actions share, which are not looked up.
 */
import type { Untracked } from '../register/model.ts';
import { stemsOf } from '../register/same-matter.ts';

/** A reading, whether it stands in a list or table of actions, and whether a tag tracks it already. */
export interface Told {
  readonly one: Untracked;
  readonly isListed: boolean;
  readonly isTracked: boolean;
  /** The same object wherever in the document it moves. */
  readonly matter: Matter;
}

/** What tells one action from another, found out when first asked for. */
export class Matter {
  readonly #one: Untracked;
  #stems: ReadonlySet<string> | undefined;
  #deedStems: ReadonlySet<string> | undefined;
  #names: readonly string[] | undefined;

  constructor(one: Untracked) {
    this.#one = one;
  }

  /** Of all its words. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= stemsOf(this.#one.words);
    return this.#stems;
  }

  /** Of what is to be done, where that is known. */
  get deedStems(): ReadonlySet<string> {
    this.#deedStems ??= this.#one.deed === '' ? this.stems : stemsOf(this.#one.deed);
    return this.#deedStems;
  }

  /** Of its owner. */
  get names(): readonly string[] {
    this.#names ??= namesIn(this.#one.who);
    return this.#names;
  }
}

/** So many words must be shared, and so much of the shorter one's; more where nobody can tell by the owner. */
const [leastShared, leastOf, leastWithoutOwner] = [2, 0.6, 0.75];
/** A word of more actions than this tells none from the others. */
const mostOfOneWord = 40;

/** The readings of a document without those that another telling of the same matter makes needless. */
export interface ToldOnce {
  /** Those that no tag tracks, in order. */
  readonly untracked: readonly Untracked[];
  readonly actions: readonly Matter[];
  /** Which of the actions are told twice, by their places: the telling that is kept, and the other. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** Keeps of each matter the tracked or fuller telling. Of the same actions as `before` the same are told twice. */
export function toldOnce(all: readonly Told[], before?: ToldOnce): ToldOnce {
  const actions = all.filter(({ one }) => one.kind === 'action');
  const isSame =
    before?.actions.length === actions.length && actions.every(({ matter }, place) => matter === before.actions[place]);
  const pairs = isSame ? before.pairs : pairsAmong(actions);
  const instead = new Map<Untracked, Untracked | undefined>();
  for (const [place, other] of pairs) {
    const [{ one, isTracked }, { one: dropped }] = [actions[place] as Told, actions[other] as Told];
    instead.set(dropped, undefined);
    instead.set(one, isTracked ? one : { ...one, again: { start: dropped.start, end: dropped.end } });
  }
  const untracked: Untracked[] = [];
  for (const { one, isTracked } of all) {
    const kept = instead.has(one) ? instead.get(one) : one;
    if (!isTracked && kept !== undefined) untracked.push(kept);
  }
  return { untracked, actions: actions.map(({ matter }) => matter), pairs };
}

/** The actions that are told twice, by their places: the better telling first. */
function pairsAmong(actions: readonly Told[]): readonly (readonly [number, number])[] {
  if (!actions.some(({ isListed }) => isListed)) return [];
  const search = new Search(actions);
  const pairs: (readonly [number, number])[] = [];
  for (const [place, one] of actions.entries()) {
    const found = one.isListed ? search.sameAs(one) : -1;
    if (found !== -1) pairs.push(isBetter(actions[found] as Told, one) ? [found, place] : [place, found]);
  }
  return pairs;
}

/** Whether one telling of a matter is to be kept before another: the tracked one, the surer one, or the fuller one. */
function isBetter(one: Told, other: Told): boolean {
  if (one.isTracked !== other.isTracked) return one.isTracked;
  const isPromised = one.one.force === 'promised';
  if (isPromised !== (other.one.force === 'promised')) return isPromised;
  return fullness(one.one) > fullness(other.one);
}

/** Looks for actions among those that stand in no list; what it has found once it finds no more. */
class Search {
  readonly #actions: readonly Told[];
  readonly #byStem = new Map<string, number[]>();
  readonly #isTaken: Uint8Array;
  /** How many words an action shares with the one that is looked for. */
  readonly #shared: Uint32Array;

  constructor(actions: readonly Told[]) {
    this.#actions = actions;
    this.#isTaken = new Uint8Array(actions.length);
    this.#shared = new Uint32Array(actions.length);
    for (const [place, { isListed, matter }] of actions.entries()) {
      if (isListed) continue;
      for (const stem of matter.stems) {
        const places = this.#byStem.get(stem);
        if (places === undefined) this.#byStem.set(stem, [place]);
        else places.push(place);
      }
    }
  }

  /** The place of the action that shares most words with a listed one, and enough of them; else -1. */
  sameAs(one: Told): number {
    let best = -1;
    let most = leastShared - 1;
    for (const place of this.#sharing(one.matter)) {
      const count = this.#shared[place] as number;
      this.#shared[place] = 0;
      if (count <= most || this.#isTaken[place] === 1 || !isSame(one, this.#actions[place] as Told, count)) continue;
      [best, most] = [place, count];
    }
    if (best !== -1) this.#isTaken[best] = 1;
    return best;
  }

  /** The places of the actions that share words with one; of each, how many are counted. */
  #sharing({ deedStems }: Matter): readonly number[] {
    const found: number[] = [];
    for (const stem of deedStems) {
      const places = this.#byStem.get(stem);
      if (places === undefined || places.length > mostOfOneWord) continue;
      for (const place of places) {
        const count = this.#shared[place] as number;
        if (count === 0) found.push(place);
        this.#shared[place] = count + 1;
      }
    }
    return found;
  }
}

/** Whether two actions that share so many words are one. */
function isSame({ one, matter }: Told, other: Told, shared: number): boolean {
  const isByName = sharesName(one.who, matter, other.one.who, other.matter);
  if (isByName === false || isForAnotherDay(one, other.one)) return false;
  const of = Math.min(matter.deedStems.size, other.matter.deedStems.size);
  return shared / of >= (isByName === undefined ? leastWithoutOwner : leastOf);
}

/** Whether both say by when, and name other months or other days of one. */
function isForAnotherDay({ when }: Untracked, other: Untracked): boolean {
  return [months, days].some((said) => {
    const ones: readonly string[] = when.toLowerCase().match(said) ?? [];
    const others: readonly string[] = other.when.toLowerCase().match(said) ?? [];
    return ones.length > 0 && others.length > 0 && !ones.some((one) => others.includes(one));
  });
}
const months = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gu;
const days = /\b\d{1,2}(?!\d)/gu;

/** Whether two owners have a name or post in common, or the letters of one are those the other begins with; undefined where one is not named. */
function sharesName(one: string, { names }: Matter, other: string, { names: others }: Matter): boolean | undefined {
  if (names.length === 0 || others.length === 0) return undefined;
  return names.some((name) => others.includes(name)) || isShortFor(one, others) || isShortFor(other, names);
}

const empty = new Set([
  'the',
  'of',
  'and',
  'for',
  'to',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'cllr',
  'councillor',
  'all',
  'both',
]);

function namesIn(who: string): string[] {
  return (who.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !empty.has(word));
}

function isShortFor(letters: string, names: readonly string[]): boolean {
  return letters.length > 1 && letters.toLowerCase() === names.map((name) => name.charAt(0)).join('');
}

function fullness({ who, when, deed }: Untracked): number {
  return [who, when, deed].filter((part) => part !== '').length;
}
