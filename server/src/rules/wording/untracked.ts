/** What is said of words that no tag tracks: the same for all four kinds. */
import type { Minutes, Untracked } from '../../register/model.ts';
import type { ItemKind } from '../../syntax/ast.ts';
import { abbreviate } from '../../text/words.ts';
import { at, type Finding, type Fix } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import { missingIn, tagEdit, tagOf, untrackedAt } from './tag-offered.ts';

/** As much of the words as a message quotes, in code units. */
const longestQuote = 110;

/** Reports what a document's words say of one kind and no tag tracks. */
export function reportUntracked(kind: ItemKind, minutes: Minutes, { report }: RuleContext): void {
  for (const one of minutes.untracked.all()) {
    if (one.kind !== kind) continue;
    const message = `No tag tracks this ${kind}: it reads as ${reading(one)}.`;
    const again = one.again && {
      related: [{ ...at(minutes, one.again), message: 'The same matter is told here, too.' }],
    };
    report(at(minutes, one), { message, ...again, ...(one.force === 'promised' ? {} : { atMost: 'hint' }) });
  }
}

/** What somebody would say the words mean. */
function reading(one: Untracked): string {
  // A quotation stands inside a sentence: its own stop would end that.
  const quoted = `“${abbreviate(one.words, longestQuote).replace(/[.;,:]$/u, '')}”`;
  if (one.kind === 'action') return actionReading(one, quoted);
  if (one.kind === 'metric') return figureReading(one, quoted);
  if (one.kind === 'recommendation')
    return `a recommendation${one.who === '' ? '' : ` from ${one.who.replace(/^The /u, 'the ')}`}: ${quoted}`;
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

function figureReading({ value, prior, target, benchmark }: Untracked, quoted: string): string {
  const parts = [
    value && `now ${value}`,
    prior && `was ${prior}`,
    target && `target ${target}`,
    benchmark && `benchmark ${benchmark}`,
  ];
  const figures = parts.filter((part) => part !== '').join(', ');
  return figures === '' ? `a figure in words, ${quoted}` : `${figures}: ${quoted}`;
}

/** The fix for a finding of an `untracked-` rule: the whole tag, behind the words. */
export function tagUntracked(finding: Finding, { register }: RuleContext): Fix | undefined {
  const one = untrackedAt(finding);
  if (one === undefined) return undefined;
  const tag = tagOf(one, finding.minutes, register);
  const edit = tagEdit(finding.minutes, one, tag);
  const missing = missingIn(one.kind, tag);
  const fix: Fix = { title: `Tag it: ${tag}`, certain: false, edits: [edit] };
  return missing === -1 ? fix : { ...fix, missingAt: edit.text.length - tag.length + missing };
}
