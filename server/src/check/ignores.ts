/** Which findings the `ignore` tags of a document keep quiet (markup, section "Ignoring"). */
import type { Minutes } from '../register/model.ts';
import type { Finding } from '../rules/finding.ts';
import type { IgnoreUse } from '../rules/rule.ts';
import type { Clause, Tag } from '../syntax/ast.ts';
import { coverOf } from '../syntax/cover.ts';
import { contains } from '../text/span.ts';

interface Ignore {
  readonly minutes: Minutes;
  readonly tag: Tag;
  readonly named: readonly Clause[];
  readonly used: Set<string>;
  /** The words it covers, and every tag that stands behind the same words. */
  readonly start: number;
  readonly end: number;
}

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
    for (const ignore of ignores.get(finding.minutes) ?? []) {
      if (!contains(ignore, finding)) continue;
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

function covers(named: string, rule: string): boolean {
  return named === rule || (named === 'untracked' && rule.startsWith('untracked-'));
}

function ignoresOf(minutes: Minutes): Ignore[] {
  const { tags } = minutes.read;
  const found: Ignore[] = [];
  for (const [index, tag] of tags.entries()) {
    if (tag.kind !== 'ignore') continue;
    const text = minutes.source.text();
    let last = index;
    while (last + 1 < tags.length && text.slice((tags[last] as Tag).end, (tags[last + 1] as Tag).start).trim() === '')
      last++;
    const { start } = coverOf(text, minutes.read, tag);
    found.push({
      minutes,
      tag,
      named: tag.clauses.filter(({ type }) => type === 'rule'),
      used: new Set(),
      start,
      end: (tags[last] as Tag).end,
    });
  }
  return found;
}

function useOf({ minutes, tag, named, used }: Ignore, ran: readonly string[]): IgnoreUse {
  const needless = named.filter(({ words }) => !used.has(words) && ran.some((rule) => covers(words, rule)));
  return { minutes, tag, needless: needless.map(({ words, start, end }) => ({ rule: words, start, end })) };
}
