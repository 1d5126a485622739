/**
 * People whom minutes introduce as somebody from outside, `Mr Patel, the applicant`, `the objector, Mrs Dole`, and bodies
 * that have no seat at the table.
 */
import { LatePattern } from './machine-code.ts';
import { neighbours } from './vocabulary.ts';

const standing =
  '(?:applicant|agent|objector|resident|petitioner|developer|landowner|appellant|licensee|neighbour|tenant|contractor|barrister|complainant|premises supervisor|licence holder|parent|carer|patient|pupil|shopkeeper|trader|farmer|campaigner|passer-by)(?! (?:governor|representative|member|trustee|director|council))';
const title = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir)\\.? +(?:[A-Z][\\w’'-]+ +)?";
const introduced = new LatePattern(
  `${title}(?<before>[A-Z][\\w’'-]+)(?:,? \\(| ?, |,? (?:who (?:is|was) )?)(?:the |an? |one of the |agent for the |solicitor for the |for the |on behalf of the |representing the |acting for the |speaking for the |as )(?:[a-z]+ ){0,2}?${standing}|\\b${standing}(?:'s (?:agent|solicitor|barrister))?(?: |, | \\()${title}(?<behind>[A-Z][\\w’'-]+)|${title}(?<lives>[A-Z][\\w’'-]+), (?:who |of )(?:lives|lived|owns|runs|farms|[A-Z\\d])`,
  'gu',
);

const mayIntroduce =
  /applicant|objector|resident|petitioner|developer|landowner|appellant|licensee|neighbour|tenant|contractor|barrister|complainant|licence holder|parent|carer|patient|pupil|shopkeeper|trader|farmer|campaigner|passer-by/gu;

/** Whom some lines introduce. None is introduced over a line end, so that lines may be counted apart. */
export interface Introduced {
  /** Surnames in small letters, each with how often it is introduced. */
  readonly names: ReadonlyMap<string, number>;
  /** So many words say that somebody may be introduced. */
  readonly words: number;
}

export function introducedIn(lines: string): Introduced {
  const names = new Map<string, number>();
  for (const { groups } of introduced.allIn(lines)) {
    const name = groups?.before ?? groups?.behind ?? groups?.lives;
    if (name !== undefined) count(names, name.toLowerCase(), 1);
  }
  return { names, words: lines.match(mayIntroduce)?.length ?? 0 };
}

/** The same once some of the lines have become others. */
export function introducedAfter(all: Introduced, before: Introduced, now: Introduced): Introduced {
  if (before.words + now.words + before.names.size + now.names.size === 0) return all;
  const names = new Map(all.names);
  for (const [name, times] of before.names) count(names, name, -times);
  for (const [name, times] of now.names) count(names, name, times);
  return { names, words: all.words - before.words + now.words };
}

function count(names: Map<string, number>, name: string, times: number): void {
  const now = (names.get(name) ?? 0) + times;
  if (now === 0) names.delete(name);
  else names.set(name, now);
}

/** The name of the body stands in the header or, where there is none, in the first lines; so far at most. */
const longestBeginning = 600;
/** Bodies at whose table their neighbours sit. */
const ofNeighbours =
  /\b(?:partnership|partners|safeguarding|improvement board|wellbeing|youth justice|integrat(?:ed|ion)|joint|alliance|multi-agency|community safety)\b/u;

/** The beginning of a text, which names the body whose minutes it is. */
export function beginningOf(text: string): string {
  const first = text.slice(0, longestBeginning);
  const isHeader = /^\ufeff?---/u.test(first);
  const end = isHeader ? first.indexOf('\n---') : first.search(/\S[^\n]*\r?\n\s*\n/u);
  // A header may be long; it names the body before all who sit on it.
  if (end === -1) return isHeader ? first.toLowerCase() : '';
  const behind = first.indexOf('\n', end + 1);
  return (behind === -1 ? first : first.slice(0, behind)).toLowerCase();
}

/** The surnames of those who are from outside, and the neighbours that have no seat in a body with such a beginning. */
export function strangersAmong({ names }: Introduced, beginning: string): ReadonlySet<string> {
  return new Set([...names.keys(), ...(ofNeighbours.test(beginning) ? [] : awayFrom(beginning))]);
}

function awayFrom(beginning: string): string[] {
  const away = Object.entries(neighbours).filter(([, own]) => !beginning.includes(own));
  return away.map(([name]) => name.replaceAll('_', ' '));
}
