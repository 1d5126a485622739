/** The tag that would track what some words say and no tag tracks: for the quick fix, the review list and `suggest`. */
import { advisedIn } from '../../prose/read-words.ts';
import type { Minutes, Register, Untracked } from '../../register/model.ts';
import { handleOf } from '../../register/roster.ts';
import type { ItemKind, Tag } from '../../syntax/ast.ts';
import { parse } from '../../syntax/parse.ts';
import { freeWords, sentenceTag } from '../../syntax/print.ts';
import type { Edit, Finding } from '../finding.ts';
import { type GivenIds, idFor } from './id-offered.ts';
import { namesNoMore, ownersOf } from './owner-said.ts';
import { settledIn } from './settled-said.ts';
import { dayOf, timeOf } from './time-said.ts';

/** The tag that tracks what some words say; `given` are ids of other tags that are to be written with it. */
export function tagOf(one: Untracked, minutes: Minutes, register: Register, given?: GivenIds): string {
  const { kind, words, who, when } = one;
  if (kind === 'decision') return `{${[kind, settledIn(words, register).join(', ')].filter(Boolean).join(' ')}}`;
  const id = idFor(one, minutes, register, given);
  const clauses: string[] = [];
  const owners = kind === 'action' ? ownersOf(who, register, minutes) : [];
  const add = (clause: string) => {
    if (reads(kind, clause)) clauses.push(clause);
  };
  if (kind === 'metric') figureClauses(one).forEach(add);
  else if (when !== '') add(`due ${when}`);
  if (kind === 'recommendation') {
    const source = who === '' ? ownBody(words, minutes) : freeWords(who.replace(/^the /iu, ''));
    if (source !== '') add(`from ${source}`);
    const advised = advisedOf(words, register, minutes);
    if (advised.length > 0) add(`to ${advised.map((owner) => `@${owner}`).join(', ')}`);
  }
  return `{${kind} #${id}${owners.map((owner) => ` @${owner}`).join('')}${clauses.length === 0 ? '' : ` ${clauses.join(', ')}`}}`;
}

/** The clauses that say the figures of a metric, each with its time. */
function figureClauses({ words, value, prior, target, benchmark }: Untracked): string[] {
  const peak = peaked.exec(words)?.groups?.value ?? '';
  const clauses = [
    value && `now ${value}${timeOf(value, words)}`,
    prior && `was ${prior}${timeOf(prior, words)}`,
    peak !== value && peak && `peak ${peak}${timeOf(peak, words)}`,
    benchmark && `benchmark ${benchmark}`,
    target && `${aimOf(target, words)} ${target}${dayOf(target, words)}`,
  ];
  return clauses.filter((clause): clause is string => typeof clause === 'string' && clause !== '');
}

/** Who is to do what is recommended: it is made to them, and theirs once they have taken it on. */
function advisedOf(words: string, register: Register, minutes: Minutes): readonly string[] {
  if (register.owners.size === 0) return [];
  const who = advisedIn(words);
  const handles = ownersOf(who, register, minutes);
  return namesNoMore(who, handles, register) ? handles : [];
}

/** The body of the minutes, where it recommends to another what these are to do; `''` where somebody else does. */
function ownBody(words: string, { meeting }: Minutes): string {
  return meeting.body !== '' && bodyRecommends.test(words) ? `@${handleOf(meeting.body)}` : '';
}
const bodyRecommends =
  /^\W*(?:(?:the|this) )?(?:committee|sub-committee|panel|board|council|cabinet|forum|governing body|governors|members|trustees|meeting|partnership)\b[^.;:]{0,40}?\brecommend(?:ed|s)\b|^\W*(?:it was )?(?:unanimously )?recommended\b|\b(?:resolved|agreed)(?: unanimously)? to recommend\b/iu;

const peaked =
  /\b(?:peaked|peak) (?:at|to|of) (?:about |some |just )?(?<value>£?\d[\d,.]*\d?(?:%| per cent|[km]\b)?)/iu;

/** Whether what is aimed at is more than the target. */
function aimOf(target: string, words: string): 'stretch' | 'target' {
  const before = words.slice(0, Math.max(0, words.indexOf(target)));
  return /\bstretch\b[^.;,]{0,40}$/iu.test(before) ? 'stretch' : 'target';
}

/** Where in a tag what its kind should have is missing: an owner behind the id, all else at the end; -1 for nothing. */
export function missingIn(kind: ItemKind, tag: string): number {
  const { tags } = parse(tag);
  const [read] = tags;
  const has = (...types: string[]) => read?.clauses.some(({ type }) => types.includes(type)) === true;
  if (kind === 'action' && read?.owners.length === 0) return read.id?.end ?? -1;
  const isWhole =
    kind === 'decision' ||
    (kind === 'metric'
      ? has('now') && has('target', 'stretch')
      : kind === 'action'
        ? has('due')
        : has('from') && has('due'));
  return isWhole ? -1 : tag.length - 1;
}

/** Whether a clause is understood, as a whole and as what it says it is; a slip may have its cause behind it. */
export function reads(kind: ItemKind, clause: string): boolean {
  const { tags, problems } = parse(`{${kind} #x ${clause}}`);
  const [tag] = tags;
  if (tag === undefined || problems.length > 0) return false;
  const [first, second, ...others] = tag.clauses;
  if (first === undefined || first.unread !== null || first.type === 'unknown' || others.length > 0) return false;
  return (
    clause.startsWith(first.type) && (second === undefined || (first.type === 'slipped' && second.type === 'because'))
  );
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

/** The readings of a document by kind and place, made once: a long one has thousands. */
const byPlace = new WeakMap<Minutes, ReadonlyMap<string, Untracked>>();

/** Whether a rule is of the family that finds what no tag tracks. */
export function isUntracked(rule: string): boolean {
  return rule.startsWith('untracked-');
}

/** What a finding of an `untracked-` rule is about; undefined for one of another rule. */
export function untrackedAt({ rule, minutes, start }: Finding): Untracked | undefined {
  if (!isUntracked(rule)) return undefined;
  let readings = byPlace.get(minutes);
  if (readings === undefined) {
    readings = new Map(minutes.untracked.all().map((one) => [`untracked-${one.kind} ${one.start}`, one]));
    byPlace.set(minutes, readings);
  }
  return readings.get(`${rule} ${start}`);
}
