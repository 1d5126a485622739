import { type Day, longDate } from './calendar.ts';
import { person, place, surname } from './places.ts';
import { paragraph, remark, strayRemark } from './prose.ts';
import type { Random } from './random.ts';
import { POSTS, SUBJECTS, TASKS } from './words.ts';

/** What is to be told of one meeting: sentences with their tags, by the place where they belong. */
export interface Business {
  name: string;
  day: Day;
  before: Day;
  /** Entries of the list under "Matters arising". */
  arising: string[];
  /** Sentences told within the reports of the meeting. */
  told: string[];
  /** Rows of the performance table. */
  rows: string[];
  recommendations: string[];
  /** Decisions, each a paragraph of its own. */
  decisions: string[];
}

/** Characters of running text that bring a document to about seven kilobytes in all, its tags included. */
const WANTED_LENGTH = 6650;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function agenda(random: Random): string {
  const entries = Array.from({ length: random.between(4, 7) }, (_, index) => {
    const subject = capital(`${random.pick(SUBJECTS)} ${random.pick(TASKS)}`);
    return `| ${index + 4} | ${subject} | ${random.pick(POSTS)} | ${random.between(3, 180)} |`;
  });
  return ['| Item | Report | Officer | Page |', '| --- | --- | --- | --- |', ...entries].join('\n');
}

/** Sentences with tags, each after a remark or two, in paragraphs. */
function report(sentences: readonly string[], random: Random): string[] {
  return sentences.map((sentence) => {
    const lead = paragraph(random, random.between(1, 2));
    return random.chance(0.6) ? `${lead} ${sentence}` : `${lead} ${sentence} ${remark(random)}`;
  });
}

function topics(business: Business, random: Random, number: number): string[] {
  const { told } = business;
  const count = Math.max(1, Math.min(random.between(2, 4), told.length));
  return Array.from({ length: count }, (_, index) => {
    const share = told.filter((_sentence, position) => position % count === index);
    const title = `## ${number + index}. ${capital(random.pick(SUBJECTS))} ${random.pick(TASKS)}`;
    return [title, ...report(share, random)].join('\n\n');
  });
}

/** The body of a document: headings, paragraphs, lists and tables, its paragraphs each on one line. */
export function layOut(business: Business, random: Random): string {
  const { arising, rows, recommendations, decisions, day, before } = business;
  const blocks = [
    `# ${business.name}`,
    `Held on ${longDate(day)} at ${place(random)}; ${person(random)} took the notes.`,
  ];
  if (random.chance(0.3)) blocks.push(agenda(random));
  blocks.push('## 1. Apologies and interests', `Apologies came from Councillor ${surname(random)}. ${remark(random)}`);
  blocks.push('## 2. Earlier minutes', `The minutes of ${longDate(before)} were read. ${remark(random)}`);
  if (arising.length > 0) {
    blocks.push('## 3. Matters arising', arising.map((entry) => `- ${entry}`).join('\n'));
  }
  blocks.push(...topics(business, random, 4));
  const stray = strayRemark(random);
  if (stray !== undefined) blocks.push(`${remark(random)} ${stray}`);
  if (rows.length > 0) {
    const head = ['| Measure | Now | Before |', '| --- | --- | --- |'];
    blocks.push('## 8. Performance', paragraph(random, 2), [...head, ...rows].join('\n'));
  }
  if (recommendations.length > 0) {
    const entries = recommendations.map((entry, index) => `${index + 1}. ${entry}`);
    blocks.push('## 9. Advice to the executive', entries.join('\n'));
  }
  blocks.push('## 10. Debate');
  let length = blocks.join('\n\n').length + decisions.join('\n\n').length;
  const wanted = WANTED_LENGTH + random.between(-900, 900);
  while (length < wanted) {
    const block = paragraph(random, random.between(2, 4));
    blocks.push(block);
    length += block.length + 2;
  }
  const close = `The meeting closed at ${random.between(4, 9)}.${random.between(10, 59)} pm.`;
  return `${[...blocks, ...decisions, close].join('\n\n')}\n`;
}

/** Breaks the long lines of paragraphs and list entries at blanks, as clerks who wrap their text do; tables stay. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('|') || line.startsWith('#') ? line : wrapLine(line, width)))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const indent = line.startsWith('- ') ? '  ' : /^\d+\. /.test(line) ? '   ' : '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    // A word that would begin a list or a heading at the start of a line stays where it is.
    const safe = /^[A-Za-z“’[(@£]/.test(word);
    if (current !== '' && safe && current.length + word.length >= width) {
      lines.push(current);
      current = indent + word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current].join('\n');
}

/** The same words in straight quotes and hyphens, so that the engine may keep the text in one byte a character. */
export function straighten(text: string): string {
  return text.replace(/’/g, "'").replace(/[“”]/g, '"').replace(/–/g, '-');
}

/** Apostrophes as a word processor sets them; the straight double quotes are left, for tags need theirs. */
export function curl(text: string): string {
  return text.replace(/'/g, '’');
}
