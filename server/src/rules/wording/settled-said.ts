/** How the words of a resolution say that it was settled: the clauses of a decision's tag. */
import type { Register } from '../../register/model.ts';
import { numberByWord } from '../../syntax/vocabulary.ts';
import { ownerOf } from './owner-said.ts';

/** What came of it, the votes, and who moved and seconded it, as far as the roster knows them. */
export function settledIn(words: string, register: Register): string[] {
  const named = (clause: string, ...places: RegExp[]) => {
    const who = places.map((place) => place.exec(words)?.groups?.who).find((one) => one !== undefined) ?? '';
    const handle = ownerOf(who, register);
    return handle === undefined ? '' : `${clause} @${handle}`;
  };
  return [
    ...outcomesIn(words),
    votesIn(words),
    named('moved', mover, whoMoved, firstOfPair),
    named('seconded', seconder, nextOfPair),
  ].filter((clause) => clause !== '');
}

/** `It was not agreed` is none. */
const outcome = /(?<!\b(?:not|never|nor)(?: (?:be|been|yet))? )\b(noted|approved|agreed)\b/iu;
/** `Nem con` is with nobody against. */
const unanimous = /(?<!\bnot )\bunanimous(?:ly)?\b|\bnem(?:ine)?\.? con(?:tradicente)?\b/iu;
/** Of `recommended that the budget be approved` nothing is approved yet. */
const forOthers = /\brecommend(?:s|ed|ing|ation)?\b.*\bbe (?:noted|approved|agreed|adopted)\b/isu;

function outcomesIn(words: string): string[] {
  const said = forOthers.test(words) ? '' : (outcome.exec(words)?.[1]?.toLowerCase() ?? '');
  if (!unanimous.test(words)) return [said];
  // Whoever is of one mind has agreed.
  return said === 'agreed' ? ['unanimous'] : ['unanimous', said];
}

const name = "(?<who>(?:[Tt]he )?\\p{Lu}[\\p{L}'’-]*\\.?(?: \\p{Lu}[\\p{L}'’-]*\\.?){0,3})";
const mover = new RegExp(`\\b(?:[Pp]roposed|PROPOSED|[Mm]oved|MOVED|[Pp]roposer|[Pp]rop\\.?)(?: by)?:? ${name}`, 'u');
/** `Resolved (Aske/Byers)`. */
const firstOfPair = new RegExp(`\\(${name} ?/ ?\\p{Lu}[^()/]{0,40}\\)`, 'u');
const nextOfPair = new RegExp(`\\(\\p{Lu}[^()/]{0,40}/ ?${name}\\)`, 'u');
const whoMoved = new RegExp(`${name} (?:proposed|PROPOSED|moved|MOVED)\\b`, 'u');
const seconder = new RegExp(`\\b(?:[Ss]econded|SECONDED|[Ss]econder|[Ss]ec\\.?)(?: by)?:? ${name}`, 'u');

const count = '\\d{1,3}|[a-z]+';
const behind = '\\b(?<behind>[^.;]{0,40})';
const votes = [
  new RegExp(`\\b(?<ayes>${count}) votes? to (?<noes>${count})${behind}`, 'iu'),
  new RegExp(
    `\\b(?<ayes>${count})(?: votes?)? (?:for|in favour),?(?: and)? (?<noes>${count})(?: votes?)? against${behind}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:carried|votes?|voting|lost|passed)(?: by)?:? \\(?(?<ayes>\\d{1,2})(?: ?[-–] ?| to )(?<noes>\\d{1,2})(?: ?[-–] ?(?<aside>\\d{1,2}))?(?![\\d/])${behind}`,
    'iu',
  ),
  new RegExp(`\\b(?:for|in favour):? (?<ayes>${count})[,;]?(?: and)? against:? (?<noes>${count})${behind}`, 'iu'),
];
const abstaining = /\b(?:(?<abstained>\d{1,3}|[a-z]+) (?:members? )?abst|abst[a-z]*:? (?<after>\d{1,3}|[a-z]+)\b)/iu;

function votesIn(words: string): string {
  const said = votes.map((place) => place.exec(words)?.groups).find((one) => one !== undefined);
  const { ayes = '', noes = '', aside, behind = '' } = said ?? {};
  const { abstained: before, after } = abstaining.exec(behind)?.groups ?? {};
  const [forIt, against, abstained] = [ayes, noes, aside ?? before ?? after].map(countOf);
  if (forIt === undefined || against === undefined) return '';
  return `vote ${forIt}-${against}${abstained === undefined ? '' : `-${abstained}`}`;
}

const nobody: ReadonlySet<string> = new Set(['nil', 'none', 'no']);

function countOf(said: string | undefined): number | undefined {
  if (said === undefined) return undefined;
  const word = said.toLowerCase();
  return /\d/u.test(word) ? Number(word) : nobody.has(word) ? 0 : numberByWord.get(word);
}
