/** Which findings the `ignore` tags of a document keep quiet (markup, section "Ignoring"). */
import type { Minutes } from '../register/model.ts';
import type { Finding } from '../rules/finding.ts';
import type { IgnoreUse } from '../rules/rule.ts';
import type { Clause, Tag } from '../syntax/ast.ts';
import { firstPlace } from '../text/search.ts';
import { contains } from '../text/span.ts';

interface IgnoreTag {
  readonly minutes: Minutes;
  readonly tag: Tag;
  readonly named: readonly Clause[];
  /** The words it covers, and every tag that stands behind the same words. */
  readonly start: number;
  readonly end: number;
  /** The furthest end of this and all that start before it. */
  reach: number;
}

interface Ignore extends IgnoreTag {
  readonly used: Set<string>;
}

/** Found once of a document, which never changes: the text they need may have to be read from the disk. */
const known = new WeakMap<Minutes, readonly IgnoreTag[]>();

/**
 * The findings that no ignore tag covers, and what each ignore tag was good for. `ran` are the ids of the rules that ran:
 * one that did not cannot make an ignore needless.
 */
export function quieten(
  documents: readonly Minutes[],
  findings: readonly Finding[],
  ran: readonly string[],
): { kept: Finding[]; uses: IgnoreUse[] } {
  const ignores = new Map<Minutes, Ignore[]>();
  for (const minutes of documents) {
    const found = ignoresOf(minutes);
    if (found.length > 0) ignores.set(minutes, found);
  }
  if (ignores.size === 0) return { kept: [...findings], uses: [] };
  const kept = findings.filter((finding) => {
    let quiet = false;
    for (const ignore of ignoresAround(finding, ignores.get(finding.minutes) ?? [])) {
      for (const { words } of ignore.named) {
        if (!covers(words, finding.rule)) continue;
        ignore.used.add(words);
        quiet = true;
      }
    }
    return !quiet;
  });
  return { kept, uses: [...ignores.values()].flat().map((ignore) => useOf(ignore, ran)) };
}

/** Those of a document's ignores, which are in the order of their starts, that hold the whole of a finding. */
function ignoresAround(finding: Finding, ignores: readonly Ignore[]): Ignore[] {
  const after = firstPlace(ignores, ({ start }) => start > finding.start);
  const around: Ignore[] = [];
  for (let index = after - 1; index >= 0 && (ignores[index] as Ignore).reach >= finding.end; index--) {
    const ignore = ignores[index] as Ignore;
    if (contains(ignore, finding)) around.push(ignore);
  }
  return around;
}

function covers(named: string, rule: string): boolean {
  return named === rule || (named === 'untracked' && rule.startsWith('untracked-'));
}

function ignoresOf(minutes: Minutes): Ignore[] {
  let tags = known.get(minutes);
  if (tags === undefined) {
    tags = findIgnores(minutes);
    known.set(minutes, tags);
  }
  return tags.map((tag) => ({ ...tag, used: new Set() }));
}

function findIgnores(minutes: Minutes): readonly IgnoreTag[] {
  const { tags } = minutes.read;
  const found: IgnoreTag[] = [];
  let last = -1;
  /** The tag behind which has been looked for another: after a long gap that would take its time for each ignore before it. */
  let looked = -1;
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index] as Tag;
    if (tag.kind !== 'ignore') continue;
    // Tags that stand together all end where the last of them does.
    if (last < index) last = index;
    while (
      last > looked &&
      last + 1 < tags.length &&
      isBlank(minutes, (tags[last] as Tag).end, (tags[last + 1] as Tag).start)
    )
      last++;
    looked = last;
    const { start } = minutes.words.coverOf(tag);
    found.push({
      minutes,
      tag,
      named: tag.clauses.filter(({ type }) => type === 'rule'),
      start,
      end: (tags[last] as Tag).end,
      reach: 0,
    });
  }
  found.sort((one, other) => one.start - other.start);
  let reach = 0;
  for (const ignore of found) ignore.reach = reach = Math.max(reach, ignore.end);
  return found;
}

/** Whether nothing stands between two offsets; looked at letter by letter, for most often the first one tells. */
function isBlank({ words }: Minutes, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (words.slice(at, at + 1).trim() !== '') return false;
  return true;
}

function useOf({ minutes, tag, named, used }: Ignore, ran: readonly string[]): IgnoreUse {
  const needless = named.filter(({ words }) => !used.has(words) && ran.some((rule) => covers(words, rule)));
  return { minutes, tag, needless: needless.map(({ words, start, end }) => ({ rule: words, start, end })) };
}
