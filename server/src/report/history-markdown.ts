/** One item's story as Markdown. */
import { longDay } from '../register/calendar.ts';
import type { Episode, History } from './history.ts';
import { escaped } from './markdown.ts';

/** The history as Markdown, ending with a line end. */
export function historyMarkdown({ title, summary, facts, episodes }: History): string {
  const parts = [
    `# ${escaped(title)}`,
    escaped(summary.join(' · ')),
    facts.map(({ label, lines }) => `- **${label}:** ${lines.map(({ text }) => escaped(text)).join('; ')}`).join('\n'),
    '## History',
    ...episodes.flatMap(episodeParts),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function episodeParts({ minutes, day, said }: Episode): string[] {
  const heading = [day === null ? 'Undated' : longDay(day), minutes.meeting.body.trim()].filter((part) => part !== '');
  return [
    `### ${escaped(heading.join(', '))}`,
    ...said.flatMap(({ changes, words, place }) => [
      changes.map((change) => `- ${escaped(change)}`).join('\n'),
      ...(words === '' ? [] : [`> ${escaped(words)}`]),
      escaped(`${place.file}:${place.line}`),
    ]),
  ];
}
