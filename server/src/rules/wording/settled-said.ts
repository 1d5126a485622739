/** How the words of a resolution say that it was settled: the clauses of a decision's tag. */
import type { Register } from '../../register/model.ts';
import { numberByWord } from '../../syntax/vocabulary.ts';
import { ownerOf } from './owner-said.ts';

/** What came of it, the votes, and who moved and seconded it, as far as the roster knows them. */
export function settledIn(words: string, register: Register): string[] {
  const outcome = outcomes.exec(words)?.[1]?.toLowerCase() ?? '';
  const named = (clause: string, ...places: RegExp[]) => {
    const who = places.map((place) => place.exec(words)?.groups?.who).find((one) => one !== undefined) ?? '';
    const handle = ownerOf(who, register);
    return handle === undefined ? '' : `${clause} @${handle}`;
  };
  return [
    outcome,
    votesIn(words),
    named('moved', mover, whoMoved, firstOfPair),
    named('seconded', seconder, nextOfPair),
  ].filter((clause) => clause !== '');
}

/** `It was not agreed` is none. */
const outcomes = /(?<!\b(?:not|never|nor)(?: (?:be|been|yet))? )\b(unanimous|noted|approved|agreed)(?:ly)?\b/iu;

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
];
const abstaining = /\b(?<abstained>\d{1,3}|[a-z]+) (?:members? )?abst/iu;

function votesIn(words: string): string {
  const said = votes.map((place) => place.exec(words)?.groups).find((one) => one !== undefined);
  const { ayes = '', noes = '', behind = '' } = said ?? {};
  const [forIt, against, abstained] = [ayes, noes, abstaining.exec(behind)?.groups?.abstained].map(countOf);
  if (forIt === undefined || against === undefined) return '';
  return `vote ${forIt}-${against}${abstained === undefined ? '' : `-${abstained}`}`;
}

const nobody: ReadonlySet<string> = new Set(['nil', 'none', 'no']);

function countOf(said: string | undefined): number | undefined {
  if (said === undefined) return undefined;
  const word = said.toLowerCase();
  return /\d/u.test(word) ? Number(word) : nobody.has(word) ? 0 : numberByWord.get(word);
}
