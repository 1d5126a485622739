/** Keeps a finding quiet at its place, with a reason that the author is to give. */
import type { Edit, Finding } from '../../rules/finding.ts';
import { ruleById } from '../../rules/index.ts';
import type { ActionSource, Change, Offer, Selection } from '../code-actions-model.ts';
import { placementFor } from './placement.ts';

/** Rules of the markup about which one can be of another mind; what does not read at all is not to be lived with. */
const arguable: ReadonlySet<string> = new Set(['impossible-date', 'unclear-span']);
const reason = 'say why';

export const ignoreHere: ActionSource = {
  name: 'ignore',
  kinds: ['quickfix'],
  offers(selection) {
    const byRule = new Map<string, Finding[]>();
    for (const finding of selection.findings) {
      if (!mayBeIgnored(finding) || changeFor(selection, finding) === undefined) continue;
      byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
    }
    return [...byRule].map(
      ([rule, findings]): Offer => ({ title: `Ignore ${rule} here`, kind: 'quickfix', of: rule, findings }),
    );
  },
  make(selection, rule) {
    const finding = selection.findings.find((one) => one.rule === rule && mayBeIgnored(one));
    return finding && changeFor(selection, finding);
  },
};

function mayBeIgnored({ rule, minutes, start }: Finding): boolean {
  const family = ruleById.get(rule)?.family;
  if (family === undefined || family === 'ignoring' || start < (minutes.read.header?.end ?? 0)) return false;
  return family !== 'markup' || arguable.has(rule);
}

/** The ignore tag goes behind the last of the tags that stand with the one at fault, or behind the sentence. */
function changeFor(selection: Selection, { rule, minutes, start, end }: Finding): Change | undefined {
  const head = `{ignore ${rule}, because `;
  const tag = `${head}${reason}}`;
  const { tags } = minutes.read;
  const index = tags.findIndex((one) => one.start <= start && end <= one.end);
  if (index === -1) {
    const placement = placementFor({ ...selection, start: end, end });
    return placement?.put(tag, head.length, head.length + reason.length);
  }
  let last = index;
  while (tags[last + 1]?.start === tags[last]?.end) last++;
  const at = tags[last]?.closed === true ? (tags[last]?.end ?? -1) : -1;
  if (at === -1) return undefined;
  const edit: Edit = { minutes, start: at, end: at, text: tag };
  return { edits: [edit], select: { edit, start: head.length, end: head.length + reason.length } };
}
