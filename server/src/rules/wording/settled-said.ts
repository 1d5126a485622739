/** How the words of a resolution say that it was settled: the clauses of a decision's tag. */
import type { Register } from '../../register/model.ts';
import { numberByWord } from '../../syntax/vocabulary.ts';
import { ownerOf } from './owner-said.ts';

/** What came of it, the votes, and who moved and seconded it, as far as the roster knows them. */
export function settledIn(words: string, register: Register): string[] {
  const outcome = outcomes.exec(words)?.[1]?.toLowerCase() ?? '';
  const named = (clause: string, place: RegExp) => {
    const handle = ownerOf(place.exec(words)?.groups?.who ?? '', register);
    return handle === undefined ? '' : `${clause} @${handle}`;
  };
  return [outcome, votesIn(words), named('moved', mover), named('seconded', seconder)].filter(
    (clause) => clause !== '',
  );
}

const outcomes = /\b(unanimous|noted|approved|agreed)(?:ly)?\b/iu;

const name = "(?<who>(?:[Tt]he )?\\p{Lu}[\\p{L}'’-]*\\.?(?: \\p{Lu}[\\p{L}'’-]*\\.?){0,3})";
const mover = new RegExp(`\\b(?:[Pp]roposed|PROPOSED|[Mm]oved|MOVED|[Pp]roposer)(?: by)?:? ${name}`, 'u');
const seconder = new RegExp(`\\b(?:[Ss]econded|SECONDED|[Ss]econder)(?: by)?:? ${name}`, 'u');

const votes =
  /\b(?<ayes>\d{1,3}|[a-z]+) votes? (?:to|for,?(?: and)?|in favour,?(?: and)?) (?<noes>\d{1,3}|[a-z]+)\b(?<behind>[^.;]{0,40})/iu;
const abstaining = /\b(?<abstained>\d{1,3}|[a-z]+) (?:members? )?abst/iu;

function votesIn(words: string): string {
  const { ayes = '', noes = '', behind = '' } = votes.exec(words)?.groups ?? {};
  const counted = [ayes, noes, abstaining.exec(behind)?.groups?.abstained].map((said) =>
    said === undefined ? undefined : /\d/u.test(said) ? Number(said) : numberByWord.get(said.toLowerCase()),
  );
  const [forIt, against, abstained] = counted;
  if (forIt === undefined || against === undefined) return '';
  return `vote ${forIt}-${against}${abstained === undefined ? '' : `-${abstained}`}`;
}
