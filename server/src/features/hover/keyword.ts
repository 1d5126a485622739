/** Words of the markup under the pointer: what a kind or a clause means, with an example. */
import { ruleById } from '../../rules/index.ts';
import type { Clause, Kind } from '../../syntax/ast.ts';
import { clauseExamples, kindExamples, kindMeanings } from '../../syntax/clause-examples.ts';
import { clauseWordByType, itemKinds } from '../../syntax/clause-words.ts';
import { listed } from '../../text/words.ts';
import { codeMarkdown, paragraphs } from '../markdown.ts';
import type { HoverWorld } from './words.ts';

/** What a clause means; of the rule an ignore tag names, what it finds. */
export function clauseMarkdown(clause: Clause, { ruleLink }: Pick<HoverWorld, 'ruleLink'>): string {
  if (clause.type === 'rule') {
    const rule = ruleById.get(clause.words);
    if (rule === undefined) return '';
    return paragraphs([`**${ruleLink(rule.id, codeMarkdown(rule.id))}** is left alone here.`, rule.what, rule.why]);
  }
  const word = clauseWordByType.get(clause.type);
  if (clause.type === 'unknown' || word === undefined) return '';
  return paragraphs([
    `**${codeMarkdown(word.form)}**: ${word.meaning}`,
    `On ${kindsInWords(word.on)}. ${exampleInWords(clauseExamples[clause.type])}`,
  ]);
}

/** What a kind means. */
export function kindMarkdown(kind: Kind): string {
  return paragraphs([`**${kind}**: ${kindMeanings[kind]}`, exampleInWords(kindExamples[kind])]);
}

function exampleInWords(example: string): string {
  return `For example: ${codeMarkdown(example)}`;
}

function kindsInWords(on: readonly Kind[]): string {
  if (itemKinds.every((kind) => on.includes(kind))) return on.length > itemKinds.length ? 'every tag' : 'every item';
  return listed(on.map((kind) => (kind === 'owner' ? 'owners' : `${kind}s`)));
}
