/** What a tag lacks and the words it covers give: who is to act, and by when. */
import { deadlineIn, readWords } from '../../prose/read-words.ts';
import { daysMeant } from '../../register/days-meant.ts';
import type { Minutes, Register } from '../../register/model.ts';
import type { Span, Tag } from '../../syntax/ast.ts';
import { wordsIn } from '../../syntax/cover.ts';
import { parseDate } from '../../syntax/parse.ts';
import type { Finding, Fix } from '../finding.ts';
import { ownersOf } from './owner-said.ts';

/** Names whom the words say to act, behind the tag's id; undefined where they name nobody of the roster. */
export function namesDoer(finding: Finding, register: Register): Fix | undefined {
  const { minutes } = finding;
  const tag = tagAt(minutes, finding);
  if (tag === undefined) return undefined;
  const reading = readWords(wordsOf(minutes, tag)).find(({ kind }) => kind === 'action');
  const owners = ownersOf(reading?.who ?? '', register, minutes).map((handle) => `@${handle}`);
  if (owners.length === 0) return undefined;
  const at = tag.id?.end ?? tag.kindEnd;
  const text = owners.map((owner) => ` ${owner}`).join('');
  return { title: `Name ${owners.join(' and ')}`, certain: false, edits: [{ minutes, start: at, end: at, text }] };
}

/** Gives the deadline that the words give: undefined where they have none, or none that is ahead of the meeting. */
export function givesDeadline(finding: Finding, fiscalStart: number): Fix | undefined {
  const { minutes } = finding;
  const tag = tagAt(minutes, finding);
  const due = tag === undefined ? '' : dueIn(minutes, tag, fiscalStart);
  if (tag === undefined || due === '') return undefined;
  const at = tag.end - 1;
  const text = `${tag.clauses.length === 0 ? ' ' : ', '}due ${due}`;
  return { title: `Write due ${due}`, certain: false, edits: [{ minutes, start: at, end: at, text }] };
}

/** Writes the deadline that the words give in the place of one that is no date; likewise. */
export function putsDeadline(finding: Finding, fiscalStart: number): Fix | undefined {
  const { minutes, start, end } = finding;
  const tag = tagAt(minutes, finding);
  const clause = tag?.clauses.find(({ date }) => date?.start === start);
  if (tag === undefined || clause?.type !== 'due') return undefined;
  const due = dueIn(minutes, tag, fiscalStart);
  return due === ''
    ? undefined
    : { title: `Write due ${due}`, certain: false, edits: [{ minutes, start, end, text: due }] };
}

function tagAt({ read }: Minutes, { start, end }: Span): Tag | undefined {
  const tag = read.tags.find((one) => one.start <= start && end <= one.end);
  return tag?.closed === true ? tag : undefined;
}

function wordsOf(minutes: Minutes, tag: Tag): string {
  return wordsIn(minutes.source.text(), minutes.read, minutes.words.coverOf(tag));
}

function dueIn(minutes: Minutes, tag: Tag, fiscalStart: number): string {
  const said = deadlineIn(wordsOf(minutes, tag));
  const date = parseDate(said);
  if (date === null || date.form === 'vague' || said.includes(',')) return '';
  const { day } = minutes.meeting;
  const days = day === null ? null : daysMeant(date, day, 'next', fiscalStart);
  return days !== null && day !== null && days.last < day ? '' : said;
}
