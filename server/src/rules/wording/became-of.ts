/** What words tell of an item that is known already: that it is done, closed, put back, rated; the clauses of its update. */
import type { ItemKind, SaidDate } from '../../syntax/ast.ts';
import { datesIn } from '../../syntax/parse.ts';
import { freeWords } from '../../syntax/print.ts';

/** The clauses that say of an item of that kind what the words tell has become of it; none where they tell nothing. */
export function becameOf(words: string, kind: ItemKind): string[] {
  if (kind === 'decision') return [];
  const rated = ratingIn(words);
  if (kind === 'metric') return rated;
  const slip = slipIn(words);
  if (slip !== '') return [...rated, slip];
  const ended = endIn(words);
  return ended === '' ? rated : [...rated, ended];
}

const deeds =
  'completed|complete|done|finished|implemented|delivered|carried out|actioned|sent|issued|written|circulated|published|submitted|recruited|appointed|installed|launched|adopted|concluded|discharged|fulfilled|signed';
const byNow = '(?: now| since| already| all| both| recently| duly| been)*';
/** What would have been done, is to be, or is asked after is not. */
const asked = String.raw`(?<!\b(?:would|should|could|might|may|must|will|to) )(?<!\b(?:until|once|when|if|unless|whether)(?: [\w’'-]+){0,6} )`;
const done = new RegExp(
  String.raw`${asked}\b(?:(?:had|has|have)${byNow}|(?:was|were|is|are)(?: now| all| both| already)*) (?:${deeds})\b(?! by\b)|(?:^|\|)\s*(?:done|completed?|actioned|implemented)\b`,
  'iu',
);
const closed = new RegExp(
  String.raw`${asked}\b(?:was|were|is|be|been|could be|to|and) (?:now )?(?:closed|close|removed from the (?:list|log|tracker)|taken off the (?:list|log))\b`,
  'iu',
);
const withdrawn = /\b(?:was|were|had been|been|now) withdrawn\b|\bno longer (?:required|needed|wanted|pursued)\b/iu;
const notYet = /\b(?:not|never|nor|yet to|nothing|none|partly|partially|neither)\b/iu;

/** `done`, `closed` or `withdrawn`, with the day where the words give one. */
function endIn(words: string): string {
  for (const [clause, told] of [
    ['withdrawn', withdrawn],
    ['closed', closed],
    ['done', done],
  ] as const) {
    const found = told.exec(words);
    if (found === null || notYet.test(words.slice(0, found.index + found[0].length))) continue;
    const behind = datesIn(words, { start: 0, end: words.length }).find(
      ({ start }) =>
        start >= found.index &&
        /^(?: \w+)? (?:on|in) (?:the )?$/iu.test(words.slice(found.index + found[0].length, start)),
    );
    return behind === undefined || clause === 'withdrawn' ? clause : `${clause} ${saidAt(words, behind)}`;
  }
  return '';
}

const putBack =
  /\b(?:slipped|slip|moved|put back|pushed back|deferred|postponed|delayed|extended|revised)\b[^.;]{0,60}\b(?:to|until|till) (?:the )?$|\b(?:slipped|delayed|deferred|postponed|late|behind)\b[^.;]{0,30}\b(?:and|but|so) (?:would|will|is to|was to) (?:now |then )?(?:be )?[^.;]{0,40}\b(?:in|by|on) (?:the )?$/iu;
const cause =
  /(?:^|[\s,(])(?:because of|because|owing to|due to|as a result of|on account of|pending) (?<why>[^.;]+?)(?: (?:from|to|until) (?:the )?(?:next meeting|\p{Lu}\p{Ll}+ \d{4}))*[.;]?$/iu;

/** `slipped to DATE`, with the cause where the words give one. */
function slipIn(words: string): string {
  let from = -1;
  const to = datesIn(words, { start: 0, end: words.length }).find(({ start }) => {
    from = words.slice(0, start).search(putBack);
    return from !== -1;
  });
  if (to === undefined || notYet.test(words.slice(0, to.start))) return '';
  const why = cause.exec(words.slice(from))?.groups?.why?.trim() ?? '';
  return `slipped to ${saidAt(words, to)}${why === '' ? '' : ` because ${freeWords(why)}`}`;
}

const rating = 'red|amber|green|blue';
const ratedNow = new RegExp(
  String.raw`(?<!\b(?:not|yet|would|will|expected|due|should)(?: [\w’'-]+){0,4} )\b(?:rated(?: as)?|rating(?: of| was| is)?|rag|turned|moved to|from (?:${rating}) to|remain(?:s|ed)?|status(?: was| is)?|now)(?: at| rated)?\s+(${rating})\b|\|\s*(${rating})\s*(?:\||$)`,
  'giu',
);
const greenBy =
  /\b(?:expected|due|forecast|anticipated|target|aim(?:ed|ing)?|would|will)\b[^.;]{0,40}\b(red|amber|green|blue)\b[^.;]{0,12} by (?:the )?$/iu;

/** The rating that the words give last, and the one that is expected by a day. */
function ratingIn(words: string): string[] {
  const clauses: string[] = [];
  const now = Array.from(words.matchAll(ratedNow), ([, said, inCell]) => said ?? inCell ?? '').at(-1);
  if (now !== undefined) clauses.push(now.toLowerCase());
  for (const date of datesIn(words, { start: 0, end: words.length })) {
    const expected = greenBy.exec(words.slice(0, date.start))?.[1];
    if (expected !== undefined) clauses.push(`${expected.toLowerCase()} by ${saidAt(words, date)}`);
  }
  return clauses;
}

function saidAt(words: string, { start, end }: SaidDate): string {
  return words.slice(start, end).replace(/^the |[.,;:]+$/giu, '');
}
