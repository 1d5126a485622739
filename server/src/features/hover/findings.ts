/** What is wrong at the pointer: the finding, why it matters, and what to do. */
import type { Finding, Severity } from '../../rules/finding.ts';
import { ruleById } from '../../rules/index.ts';
import { codeMarkdown, paragraphs, sentenceMarkdown } from '../markdown.ts';
import type { HoverWorld } from './words.ts';

const shapes: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', information: 'i', hint: '·' };

/** The findings at an offset of the document, in order; one that covers nothing is found beside it. */
export function findingsAt({ snapshot, minutes }: HoverWorld, offset: number): Finding[] {
  return snapshot
    .findingsIn(minutes.path)
    .filter(({ start, end }) => start <= offset && (offset < end || offset === start || start === end));
}

/** Findings one below the other. What is wrong is left out: editors show that of a squiggle themselves. */
export function findingsMarkdown(findings: readonly Finding[], { link, ruleLink }: HoverWorld): string {
  return paragraphs(
    findings.map(({ rule, severity, help, related }) =>
      paragraphs([
        `**${shapes[severity]} ${severity}** ${ruleLink(rule, codeMarkdown(rule))}`,
        `**Why it matters.** ${ruleById.get(rule)?.why ?? ''}`,
        `**What to do.** ${sentenceMarkdown(help)}`,
        related.map((one) => `- ${link(one, sentenceMarkdown(one.message))}`).join('\n'),
      ]),
    ),
  );
}
