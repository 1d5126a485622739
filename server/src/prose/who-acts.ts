/** Who is to act, where the words right before the verb do not say it: `said that she would`, `A and B would`. */
import { months, weekdays } from '../syntax/vocabulary.ts';
import { pattern } from './sentences/patterns.ts';

const name = "(?:[Tt]he )?\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:of|for|and) (?:the )?)?\\p{Lu}[\\p{L}.'’-]*){0,5}";
const speaker = pattern(`(?<who>${name})(?:,[^,;]{1,60},)? (?:(?:then|also) )?(?:{speech})\\b`, 'gu');
const besides = pattern(`(?:^|[,;:] |\\b(?:that|by) )(?<who>${name}),? and $`);
/** `The Clerk or, in her absence, `: who does it if he can. */
const rather = pattern(
  `(?:^|[,;:] |\\b(?:that|by) )(?<who>${name}),? or,? (?:failing (?:him|her|them|that|which)|in (?:his|her|their) absence),? $`,
);
/** `Petra Olin, with the support of the Clerk, `. */
const parted = pattern(`(?<who>${name}),[^,;]{1,80}, $`);
const unnamed =
  /^(?:(?<said>(?:s?he|they)'(?:d|ll))|would|will|shall|(?:undertook|offered|agreed|volunteered|promised|pledged) to)(?: (?:also|then|now|therefore))* (?<deed>[a-z].+)/u;
const pronoun = /^(?:s?he|they)$/iu;
const agent = pattern(`^be .{1,80}?\\bby (?<who>${name})`);
const timeWords: ReadonlySet<string> = new Set([...months, ...weekdays, 'easter', 'christmas', 'end']);

/** What is to be done, and by whom. */
export interface Act {
  readonly who: string;
  readonly deed: string;
}

/** An act whose subject stands at the offset `at`, with whoever is meant by it or named beside it. */
export function actBy(raw: string, at: number, { who, deed }: Act): Act {
  const before = raw.slice(0, at);
  if (pronoun.test(who)) return { who: speakerIn(before), deed };
  const doneBy = agent.exec(deed)?.groups?.who ?? '';
  if (doneBy !== '' && !timeWords.has(firstWord(doneBy))) return { who: doneBy, deed: '' };
  const first = rather.exec(before)?.groups?.who ?? '';
  if (first !== '') return { who: first, deed };
  const other = who === '' ? '' : (besides.exec(before)?.groups?.who ?? '');
  return { who: other === '' ? who : `${other} and ${who}`, deed };
}

/** `Action (AR): invite the inspector`, `DL asked HT to share the audit`: who has it, by initials or in brackets. */
export function namedFirst(raw: string): Act | undefined {
  const { who, deed } = (inBrackets.exec(raw) ?? askedByInitials.exec(raw))?.groups ?? {};
  return who === undefined || deed === undefined ? undefined : { who, deed };
}
const inBrackets = /^\W{0,4}(?:Action|ACTION)s? ?\((?<who>\p{Lu}[^()]{1,40})\)\W{1,4}(?<deed>\p{L}.+)$/u;
const askedByInitials = /\b(?:asked|requested|invited) (?<who>\p{Lu}{2,3}) to (?<deed>\p{Ll}.+)$/u;

/** `Clerk - renew the insurance`: the act of a line in a list of actions that begins with who has it. */
export function listedAct(raw: string): Act | undefined {
  const { who, deed } = listed.exec(raw)?.groups ?? {};
  return who === undefined || deed === undefined ? undefined : { who, deed };
}
const listed = pattern(`^\\W{0,4}(?<who>${name}(?: ?[/&] ?${name})?)(?: [-–—]|:) (?<deed>\\p{L}{3}.+)$`);

/** The act of a clause that begins at the offset `from` and names nobody; undefined where nothing is to be done in it. */
export function unnamedAct(raw: string, low: string, from: number): Act | undefined {
  const { said, deed } = unnamed.exec(low.slice(from))?.groups ?? {};
  if (deed === undefined) return undefined;
  const before = raw.slice(0, from);
  const who = said === undefined ? (parted.exec(before)?.groups?.who ?? '') : speakerIn(before);
  return { who, deed: raw.slice(raw.length - (low.length - low.lastIndexOf(deed))) };
}

/** Who spoke last. */
function speakerIn(before: string): string {
  return speaker.allIn(before).at(-1)?.groups?.who ?? '';
}

function firstWord(words: string): string {
  return words.replace(/^the /iu, '').split(/[ .,]/u)[0]?.toLowerCase() ?? '';
}
