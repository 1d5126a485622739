/** The action log as Markdown, for a wiki, a pull request or the agenda. */
import { escaped, markdownSection } from './markdown.ts';
import type { ActionLog } from './register-model.ts';
import { headingOf, sectionsOf } from './register-sections.ts';

/** The log as Markdown, ending with a line end. */
export function registerMarkdown(log: ActionLog): string {
  const { title, notes, counts } = headingOf(log);
  const parts = [
    `# ${escaped(title)}`,
    notes.map(escaped).join('\n'),
    counts.map(({ text }) => escaped(text)).join(' · '),
    ...sectionsOf(log, true).map((section) => markdownSection(section, 2)),
  ];
  return `${parts.join('\n\n')}\n`;
}
