/** What an entry of a completion list is, in Markdown, for the reader who stops at it. */

import type { Snapshot } from '../../check/snapshot.ts';
import { soonIn } from '../../config/settings.ts';
import { longDay } from '../../register/calendar.ts';
import { changesOf } from '../../register/changes.ts';
import { ownerOn } from '../../register/in-words.ts';
import type { Item, Minutes, Register } from '../../register/model.ts';
import { ownerNamed, stateOf, titleOf } from '../../register/queries.ts';
import { ruleById } from '../../rules/index.ts';
import type { Kind } from '../../syntax/ast.ts';
import { clauseExamples, kindExamples, kindMeanings } from '../../syntax/clause-examples.ts';
import { clauseWords } from '../../syntax/clause-words.ts';
import { headerKeys, ownerKeys } from '../../syntax/header-schema.ts';
import { capitalised, counted } from '../../text/words.ts';
import { dueWordsOf, ownerWordsOf, standingInWords } from '../item-words.ts';
import { codeMarkdown, factsMarkdown, paragraphs, plainMarkdown } from '../markdown.ts';
import { shapeOf } from '../state-shape.ts';

/** An item's history is told in so many meetings, the latest. */
const mostMeetings = 5;

/** The documentation of the entry with that key, asked for in `minutes`; `''` where there is none. */
export function documentationOf(snapshot: Snapshot, minutes: Minutes, key: string): string {
  const colon = key.indexOf(':');
  const name = key.slice(colon + 1);
  switch (key.slice(0, Math.max(0, colon))) {
    case 'item':
      return ofItem(snapshot, name);
    case 'owner':
      return ofOwner(snapshot.register, minutes, name);
    case 'clause':
      return ofClause(name);
    case 'kind':
      return ofKind(name);
    case 'rule':
      return ofRule(name);
    case 'header':
      return ofHeaderKey(name);
    default:
      return '';
  }
}

function ofItem({ register, settings }: Snapshot, id: string): string {
  const item = register.items.get(id);
  if (item === undefined) return '';
  const state = stateOf(item, register, soonIn(settings));
  return paragraphs([
    `**${plainMarkdown(titleOf(item))}**`,
    `${shapeOf(state)} ${item.kind}, ${plainMarkdown(standingInWords(item, state, register))}`,
    factsMarkdown([
      { label: 'Owner', words: plainMarkdown(ownerWordsOf(item, register)) },
      { label: 'Due', words: plainMarkdown(dueWordsOf(item)) },
    ]),
    historyOf(item, register),
  ]);
}

/** The latest meetings at which something was said of it, the last first. */
function historyOf(item: Item, register: Register): string {
  const latest = item.mentions.slice(-mostMeetings).reverse();
  const lines = latest.map((mention) => {
    const { day, body } = mention.minutes.meeting;
    const when = [day === null ? '' : longDay(day), body].filter((part) => part !== '').join(', ');
    return `- ${plainMarkdown(when)}: ${plainMarkdown(changesOf(mention, item, register).join('; '))}`;
  });
  const more = item.mentions.length - latest.length;
  if (more > 0) lines.push(`- and ${counted(more, 'time')} before`);
  return lines.join('\n');
}

function ofOwner(register: Register, minutes: Minutes, handle: string): string {
  const owner = ownerNamed(handle, register);
  const { name, role, left } = ownerOn(handle, register, minutes.meeting.day ?? register.asOf);
  const terms = owner === undefined || owner === 'body' ? [] : owner.terms;
  const lines = terms.map((term) => {
    const since = term.since === null ? '' : `since ${longDay(term.since)}`;
    const until = term.until === null ? '' : `until ${longDay(term.until)}`;
    return `- ${plainMarkdown([term.name, term.role, since, until].filter((part) => part !== '').join(', '))}`;
  });
  return paragraphs([
    `**${plainMarkdown(name)}**${role === '' ? '' : `, ${plainMarkdown(role)}`}`,
    left === null ? '' : `Left ${longDay(left)}; nobody is named after that.`,
    lines.length > 1 ? lines.join('\n') : '',
  ]);
}

function ofClause(type: string): string {
  const word = clauseWords.find((clause) => clause.type === type);
  if (word === undefined) return '';
  return paragraphs([
    `${sentence(word.meaning)}`,
    `${codeMarkdown(word.form)}`,
    `Example: ${codeMarkdown(clauseExamples[word.type as keyof typeof clauseExamples])}`,
  ]);
}

function ofKind(kind: string): string {
  if (!(kind in kindMeanings)) return '';
  return paragraphs([sentence(kindMeanings[kind as Kind]), `Example: ${codeMarkdown(kindExamples[kind as Kind])}`]);
}

function ofRule(id: string): string {
  if (id === 'untracked') return 'Every rule of that family: what the words say and no tag tracks.';
  const rule = ruleById.get(id);
  return rule === undefined ? '' : paragraphs([rule.what, rule.why, rule.help]);
}

function ofHeaderKey(name: string): string {
  const inOwner = name.startsWith('owners.');
  const key = inOwner ? name.slice('owners.'.length) : name;
  const found = (inOwner ? ownerKeys : headerKeys).find((one) => one.key === key);
  return found === undefined ? '' : sentence(found.meaning);
}

function sentence(words: string): string {
  return `${capitalised(words)}.`;
}
