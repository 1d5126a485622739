/** The read-only documents that features make up themselves; the register's own Markdown is a report. */
import type { Snapshot } from '../check/snapshot.ts';
import { longDay } from '../register/calendar.ts';
import type { State } from '../register/queries.ts';
import { strip } from '../syntax/strip.ts';
import { capitalised, counted } from '../text/words.ts';
import { paragraphs, plainMarkdown } from './markdown.ts';
import type { Matter, MattersArising } from './matters-arising.ts';
import { unclosedInWords } from './public-copy.ts';
import { statesByUrgency } from './state-shape.ts';

/** What a body has to come back to as Markdown that can be pasted into an agenda; ends with a line end. */
export function mattersArisingMarkdown({ body, asOf, next, matters }: MattersArising): string {
  const states = statesByUrgency.filter((state) => matters.some((matter) => matter.state === state));
  const meeting = next === null ? '' : `For the meeting on ${longDay(next)}. `;
  const parts = [
    `# Matters arising: ${plainMarkdown(body.name)}`,
    `${meeting}As of ${longDay(asOf)}, ${summaryOf(matters)}`,
    ...states.map((state) => sectionOf(state, matters)),
  ];
  return `${paragraphs(parts)}\n`;
}

function summaryOf(matters: readonly Matter[]): string {
  if (matters.length === 0) return 'no matters are open.';
  const overdue = matters.filter(({ state }) => state === 'overdue').length;
  const open = `${counted(matters.length, 'matter is', 'matters are')} open`;
  return overdue === 0 ? `${open}, none of them overdue.` : `${open}, ${overdue} of them overdue.`;
}

function sectionOf(state: State, matters: readonly Matter[]): string {
  const those = matters.filter((matter) => matter.state === state);
  return paragraphs([`## ${capitalised(state)} (${those.length})`, those.map(lineOf).join('\n')]);
}

function lineOf(matter: Matter): string {
  const { item, title, shape, standing, owner, due, last } = matter;
  const { day } = last.by.minutes.meeting;
  const said = last.words === '' || last.words === title ? '' : `: “${last.words}”`;
  const facts = [
    owner === '' ? 'No owner named' : `Owner: ${owner}`,
    due === '' ? 'No date' : `Due ${due}`,
    `Last said${day === null ? '' : ` on ${longDay(day)}`}${said}`,
  ];
  const id = item.id === '' ? '' : ` (#${plainMarkdown(item.id)})`;
  const state = matter.state === 'overdue' ? `${shape} ${standing}` : shape;
  return `- **${plainMarkdown(title)}**${id} ${[state, ...facts.map(plainMarkdown)].join(' · ')}`;
}

/**
 * A document without its header and tags, byte for byte what is published; where it cannot be known, a text that says why.
 * Undefined for a path that is no document of the workspace.
 */
export function publicDocument({ documents }: Snapshot, path: string): string | undefined {
  const minutes = documents.get(path);
  if (minutes === undefined) return undefined;
  const stripped = strip(minutes.source.text(), minutes.read);
  if (stripped.ok) return stripped.text;
  const faults = stripped.problems.map(({ fault, start }) => {
    return `- line ${minutes.lines.placeAt(start).line}: ${unclosedInWords(fault)}`;
  });
  return [
    `There is no public copy of ${path} yet.`,
    'Taking off what is never closed could take public words with it. Close it first:',
    ...faults,
    '',
  ].join('\n');
}
