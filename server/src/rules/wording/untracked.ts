/** What is said of words that no tag tracks, and the tag that would track them: the same for all four kinds. */
import { freshId, isTakenIn } from '../../register/fresh-id.ts';
import type { Item, Minutes, Owner, Register, Untracked } from '../../register/model.ts';
import { likelyItems, stemsOf } from '../../register/same-matter.ts';
import type { ItemKind, Tag } from '../../syntax/ast.ts';
import { parse } from '../../syntax/parse.ts';
import { freeWords, sentenceTag } from '../../syntax/print.ts';
import { personName } from '../../text/people.ts';
import { abbreviate } from '../../text/words.ts';
import { at, type Edit, type Finding, type Fix } from '../finding.ts';
import type { RuleContext } from '../rule.ts';

/** As much of the words as a message quotes, in code units. */
const longestQuote = 110;

/** Reports what a document's words say of one kind and no tag tracks. */
export function reportUntracked(kind: ItemKind, minutes: Minutes, { report }: RuleContext): void {
  for (const one of minutes.untracked.all()) {
    if (one.kind !== kind) continue;
    const message = `No tag tracks this ${kind}: it reads as ${reading(one)}.`;
    report(at(minutes, one), one.force === 'promised' ? { message } : { message, atMost: 'hint' });
  }
}

/** What somebody would say the words mean. */
function reading(one: Untracked): string {
  // A quotation stands inside a sentence: its own stop would end that.
  const quoted = `“${abbreviate(one.words, longestQuote).replace(/[.;,:]$/u, '')}”`;
  if (one.kind === 'action') return actionReading(one, quoted);
  if (one.kind === 'metric') return figureReading(one, quoted);
  if (one.kind === 'recommendation') return `a recommendation${one.who === '' ? '' : ` from ${one.who}`}: ${quoted}`;
  return quoted;
}

function actionReading({ force, who, deed, when }: Untracked, quoted: string): string {
  const due = when === '' ? 'no date' : `due ${when}`;
  if (force === 'intended') return `meant, not promised: ${quoted}; ${due}`;
  if (force === 'mooted') return `only spoken of: ${quoted}; ${due}`;
  if (deed !== '' && who !== '') return `“${who} to ${abbreviate(inSentence(deed), longestQuote)}”; ${due}`;
  return `${quoted}${who === '' ? '' : ` (${who})`}; ${due}`;
}

/** `Order the bench` as it goes on behind `to`; but `DBS check`. */
function inSentence(deed: string): string {
  return /^\p{Lu}\p{Ll}/u.test(deed) ? deed.charAt(0).toLowerCase() + deed.slice(1) : deed;
}

function figureReading({ value, prior, target }: Untracked, quoted: string): string {
  const parts = [value && `now ${value}`, prior && `was ${prior}`, target && `target ${target}`];
  const figures = parts.filter((part) => part !== '').join(', ');
  return figures === '' ? `a figure in words, ${quoted}` : `${figures}: ${quoted}`;
}

/** The fix for a finding of an `untracked-` rule: the whole tag, behind the words. */
export function tagUntracked(finding: Finding, { register }: RuleContext): Fix | undefined {
  const { minutes, start } = finding;
  const one = minutes.untracked.all().find((each) => each.start === start && `untracked-${each.kind}` === finding.rule);
  if (one === undefined) return undefined;
  const tag = tagOf(one, register, (id) => isTakenIn(register, id));
  return { title: `Tag it: ${tag}`, certain: false, edits: [tagEdit(minutes, one, tag)] };
}

/** The tag that tracks what some words say; `isTaken` tells of ids that are in use. */
export function tagOf(one: Untracked, register: Register, isTaken: (id: string) => boolean): string {
  const { kind, words, who, when, value, prior, target } = one;
  if (kind === 'decision') return `{decision${outcomeOf(words)}}`;
  const id = freshId(one.deed === '' ? words : one.deed, kind, isTaken);
  const clauses: string[] = [];
  const owner = kind === 'action' ? ownerOf(who, register) : undefined;
  const add = (clause: string) => {
    if (reads(kind, clause)) clauses.push(clause);
  };
  if (kind === 'metric') {
    if (value !== '') add(`now ${value}`);
    if (prior !== '') add(`was ${prior}`);
    if (target !== '') add(`target ${target}`);
  } else if (when !== '') add(`due ${when}`);
  if (kind === 'recommendation' && who !== '') add(`from ${freeWords(who.replace(/^the /iu, ''))}`);
  return `{${kind} #${id}${owner === undefined ? '' : ` @${owner}`}${clauses.length === 0 ? '' : ` ${clauses.join(', ')}`}}`;
}

/** Whether a clause is understood, as a whole and as what it says it is. */
function reads(kind: ItemKind, clause: string): boolean {
  const { tags, problems } = parse(`{${kind} #x ${clause}}`);
  const [tag] = tags;
  if (tag === undefined || problems.length > 0 || tag.clauses.length !== 1) return false;
  const [only] = tag.clauses;
  return only !== undefined && only.unread === null && only.type !== 'unknown' && clause.startsWith(only.type);
}

const outcomes = /\b(unanimous|noted|approved|agreed)(?:ly)?\b/iu;

function outcomeOf(words: string): string {
  const outcome = outcomes.exec(words)?.[1];
  return outcome === undefined ? '' : ` ${outcome.toLowerCase()}`;
}

/** The handle of the one owner whose name, post or alias is among the words; undefined where there is none, or are several. */
export function ownerOf(who: string, register: Register): string | undefined {
  if (who === '') return undefined;
  const wanted = personName(who);
  if (wanted.length === 0) return undefined;
  const found = [...new Set(wanted.flatMap((part) => ownersByPart(register).get(part) ?? []))].filter((owner) =>
    isNamed(owner, wanted),
  );
  return found.length === 1 ? found[0]?.handle : undefined;
}

/** By the owners of a register, each under the last part of every name it goes by: a workspace has thousands. */
const byPart = new WeakMap<Register['owners'], ReadonlyMap<string, readonly Owner[]>>();

function ownersByPart({ owners }: Register): ReadonlyMap<string, readonly Owner[]> {
  const known = byPart.get(owners);
  if (known !== undefined) return known;
  const made = new Map<string, Owner[]>();
  for (const owner of owners.values()) {
    for (const name of namesOf(owner)) {
      const last = personName(name).at(-1);
      if (last === undefined) continue;
      const list = made.get(last);
      if (list === undefined) made.set(last, [owner]);
      else if (list.at(-1) !== owner) list.push(owner);
    }
  }
  byPart.set(owners, made);
  return made;
}

function namesOf({ terms, aliases, handle }: Owner): string[] {
  const term = terms.at(-1);
  return [term?.name ?? '', term?.role ?? '', ...aliases, handle.replace(/[-._]+/gu, ' ')];
}

function isNamed(owner: Owner, wanted: readonly string[]): boolean {
  const person = owner.terms.at(-1)?.name;
  return namesOf(owner).some((name) => {
    const parts = personName(name);
    const last = parts.at(-1);
    if (last === undefined || !wanted.includes(last)) return false;
    if (name !== person) return parts.every((part) => wanted.includes(part));
    // A person may be called by the family name; a post is said in full.
    return wanted.length > 2 || wanted.every((part) => part.length < 3 || parts.includes(part));
  });
}

/** The edit that puts a tag behind the words of a sentence, and behind the spans that end with it. */
export function tagEdit(minutes: Minutes, { end }: { readonly end: number }, tag: string): Edit {
  const { tags } = minutes.read;
  let place = end;
  for (const other of tags) {
    if (other.open !== -1 && other.open < place && place <= other.close) place = endOfSpan(other, tags);
  }
  const text = minutes.source.text();
  return { minutes, start: place, end: place, text: sentenceTag(text, tags, place, tag) };
}

/** Behind all the tags of a span. */
function endOfSpan({ end }: Tag, tags: readonly Tag[]): number {
  let last = end;
  for (const other of tags) if (other.start === last) last = other.end;
  return last;
}

/** The open item that the words are most likely about: most of its title's words are among them, and it is of that kind. */
export function sameMatter(one: Untracked, minutes: Minutes, register: Register): Item | undefined {
  const wanted = stemsOf(one.words);
  const owner = ownerOf(one.who, register);
  const likely = likelyItems(minutes, register, wanted).find(({ item, shared, of }) => {
    if (item.kind !== one.kind && !(item.kind === 'recommendation' && one.kind === 'action')) return false;
    const isTheirs = owner !== undefined && item.owners?.value.some(({ name }) => name === owner) === true;
    return shared >= 2 && shared / of >= (isTheirs ? 0.5 : 0.7);
  });
  return likely?.item;
}

/** The tag that says more of an item: its id, and what the words say of date and figure. */
export function updateTag(id: string, { kind, when, value }: Untracked): string {
  const clause = kind === 'metric' ? (value === '' ? '' : `now ${value}`) : when === '' ? '' : `due ${when}`;
  return `{#${id}${clause !== '' && reads(kind, clause) ? ` ${clause}` : ''}}`;
}
