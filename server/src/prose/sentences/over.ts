/** Whether a row, or a line of a list, says that what was to be done is done with. */
import type { Columns } from './governor.ts';
import { pattern } from './patterns.ts';
import { cellsOf } from './rows.ts';
import type { SentenceWords } from './sentence-words.ts';
import * as vocabulary from './vocabulary.ts';

const done = pattern(
  '^\\W*(?:already |(?:agreed|accepted),? (?:and )?(?:now )?)?(?:done|complete|completed|closed|finished|discharged|actioned|delivered|resolved|achieved|implemented|withdrawn|cleared|no longer required|no further action|removed|yes|sent|blue|ended|fulfilled|published)\\b(?! (?:by|except|apart|in part|subject))|^\\W*(?:superseded|overtaken|withdrawn|replaced by|not needed|lapsed|dropped|abandoned|merged (?:with|into))\\b|[,;.:-] ?(?:now |action )?(?:closed|complete|completed|done|discharged)\\W*$|^\\W*(?:on (?:the|this) agenda|see (?:item|agenda|minute))|\\b(?:now|since|was|were|has been|had been|been|is|are) (?:complete|completed|done|closed|actioned|finished|circulated|sent|discharged|removed|delivered|resolved)\\W*(?:$|[.;,])|\\b(?:item|action) (?:can be )?closed\\b|^\\W*(?:carried out|already|circulated|issued) ',
);
/** Of `set_up`, `set` is enough. */
const doing = new Set(vocabulary.doingVerbs.split(' ').map((verb) => verb.replace(/_.*/u, '')));
const starting = new Set(vocabulary.startingVerbs.split(' '));

/** What may be in the past tense in a status, which tells what came of it: `Written to on 4 May`, `Training held in March`. */
const past =
  /\b(?:[a-z-]{2,}[a-z]ed|sent|held|met|written|wrote|made|given|gave|paid|bought|put|taken|took place|rang|rung|built|brought|gone|went|got|drawn up|set up|came|found|told|spoken|spoke|cut|chosen|laid|read|dealt with)\b/gu;
const happenedSince = (status: string): boolean => (status.match(past) ?? []).some((verb) => !starting.has(verb));
const toDo = /\bto ([a-z-]+)/gu;
const isUnfinished = (status: string): boolean =>
  unfinished.test(status) || [...status.matchAll(toDo)].some(([, verb = '']) => doing.has(verb));
/** Where it is to be found now. */
const isHere = pattern(
  '^\\W*(?:(?:on|in|part of) (?:the |this |today.s )?(?:agenda|pack|papers)|(?:see |under |at |covered (?:by|in|under|at) |(?:on |main )?agenda )(?:agenda )?(?:item|minute|paper|no)?\\W*\\d|item \\d|agenda item)|\\b(?:at|to|on|for) (?:this|today.s|tonight.s) (?:meeting|agenda)\\b|\\bin place\\b',
);
/** That it is off the list, or is to be taken off it. */
const closes = pattern(
  '\\bno longer (?:to|needed|required|relevant|applicable|proceeding|pursued|wanted|going)\\b|\\bnot (?:going ahead|to go ahead|needed|required|pursued|proceeding|taken forward|progressed|applicable)\\b|\\b(?:propos(?:e|ed|al)|recommend(?:ed)?|suggest(?:ed)?|agreed|request(?:ed)?) (?:to (?:close|remove)|(?:for )?(?:closure|removal))|\\b(?:can|to|may|should) (?:now )?be (?:closed|removed)\\b|(?:^|[,.;:-] ?)(?:remove|close|for (?:closure|removal)|n/a)\\W*$|^[✓✔]|\\baction closed\\b|\\bis now (?:live|up)\\b|^c\\W*$',
);
const isOver = (status: string): boolean =>
  closes.test(status) || (!isUnfinished(status) && (happenedSince(status) || isHere.test(status)));
const unfinished = pattern(
  '\\b(?:but|await(?:ing|ed|s)|pending|follow|draft|some|partly|part(?! of)|first|once|when|until|still|yet|outstanding|due|overdue|carr(?:y|ied)|will|would|shall|progress|ongoing|on-going|underway|under way|on track|target|expected|next|further|more|being|hand|amber|red|(?:new|revised|agreed|another) date|(?:half|most|some|one|two|three|four|five|six|\\d+) of|remain(?:s|ing)?|to be|not|no (?:reply|response|answer|date|progress)(?! (?:was |is )?(?:needed|required)))\\b|(?:^|[,;.:-] ?)to [a-z]',
);
const notDone = pattern(
  '\\b(?:not|partly|partially|nearly|almost|to be|yet|part|half|except|outstanding|due|second|remain(?:s|ing)?|but|still) ?(?:complete|completed|done|closed|to|outstanding|arranged)?\\b',
);
const happened =
  /(?:^| - |: |\) ?-? ?)(?:now |all |already )?(?:done|sorted|happened|finished|complete|completed|closed|mended|fixed|bought|paid|ordered|delivered|returned|sent|dealt with|went (?:well|out)|(?:now |all |already )?in place)\b/u;
const doneAtEnd = pattern(
  '(?:[,;:(|-] ?|\\. ?)(?:now |already |since |action )?(?:done|complete|completed|closed|discharged|actioned|finished|withdrawn|superseded)\\b(?: (?:on |in |during |at |since |by )?[\\w ]{1,30})?[).]?$|^(?:done|complete|completed|closed)\\b|- done\\W*$|\\b(?:overtaken by events|delete)\\W*$|\\b(?:was|were|has been|have been|had been) (?:withdrawn|completed|done|closed|actioned|discharged)\\W*$|\\bhas been (?:completed|done|sent|actioned|circulated)\\W*$|\\bis now (?:live|up|in place|complete|done|fixed|open|available|on the website)\\W*$',
);

/** In the place of a date: `Tonight - done at end of meeting`. */
const doneThen = /^(?:done|complete|completed|closed)\b|[–:,(-] ?(?:done|complete|completed|closed)\b/u;

/** What came of it, said of it in a word or two: `letter sent`, `this was done on 4 May`. */
const cameOfIt =
  /^\W*(?:(?:(?<first>[a-z'-]+) )?(?:[a-z'-]+ ){0,2}(?:(?:has|have|had|was|were|is|are) )?(?:(?:now|since|already|duly|been|also|then) )*)?(?<verb>[a-z-]{2,}[a-z]ed|sent|held|met|written|made|given|paid|bought|put|taken|done|taken place|set up|dealt with|on the agenda)\b/u;
const isPastOf = (words: RegExp, told: string): boolean => {
  const { first = '', verb = '' } = words.exec(told)?.groups ?? {};
  return verb !== '' && !starting.has(verb) && !doing.has(first);
};
/** A line that tells how it went: `4.1 The policy has been to Council`. */
const tellsHow =
  /^\W*(?:[\d./]+[.)]? )?(?:(?<first>[a-z']+) )?(?:[a-z']+ ){0,4}(?:has|have|had|was|were) (?:now |since |already |all |both |also )*(?<verb>been|gone|met|sent|written|held|cut|[a-z]+ed)\b/u;
/** A line without a verb but that it ends in: `Boiler replaced over half term`. */
const wasDone =
  /^\W*(?:[\d./]+[.)]? )?(?<first>[a-z']+) (?:[a-z'-]+ ){0,4}?(?:now |all |both )?(?<verb>[a-z]{2,}ed|sent|held|met|written|made|paid|bought|built|put up|put in|set up)\b(?= (?:on|in|at|over|during|last|since|by|before|after|and) |[.,;]|\W*$)/u;
const looksAhead = / (?:to|will|would|shall|should|needs?|must|until) /u;
/** The same in a sentence of its own behind it. */
const doneSince = pattern(
  "^\\W*(?:done|completed?|closed|actioned)\\W*$|^\\W*(?:(?:this|it|these|both) (?:had|has|have|was|were|is) |[a-z.' -]{2,40} (?:had|has|have) (?=now |since |already |duly |done so))(?:(?:now|since|already|duly|been|also) )*(?:(?:{deliveries})\\b|done so)",
);
/** So much of what stands behind a stop is looked at, in code units. */
const longestTail = 70;

/** Whether a row or entry says that it is done. */
export function isDone(raw: string, columns: Columns | null): boolean {
  const low = raw.toLowerCase();
  if (columns === null) return doneAtEnd.test(low) || (happened.test(low) && !notDone.test(low));
  const cells = cellsOf(low);
  const status = columns.status === -1 ? cells.at(-1) : cells[columns.status];
  const last = cells.at(-1) ?? '';
  const hasOwnMeaning = [columns.what, columns.who, columns.when].includes(cells.length - 1);
  if (columns.status !== -1 && isOver(status ?? '')) return true;
  // A comment may say it beside a rating.
  if (cells.length > 2 && !hasOwnMeaning && (isOver(last) || (done.test(last) && !isUnfinished(last)))) return true;
  if (columns.when !== -1 && doneThen.test(cells[columns.when] ?? '')) return true;
  if (status === undefined || !done.test(status)) return columns.status === -1 && doneAtEnd.test(low);
  return !(notDone.test(status) && !/^\W*(?:done|complete|completed|closed|actioned)\b/u.test(status));
}

/** The same of a line of a list or a note, by its end and by what stands behind it. */
export function isToldDone(words: SentenceWords): boolean {
  const { low, raw, after } = words;
  if (isDone(raw, null) || doneSince.test(after) || (isPastOf(tellsHow, low) && !isUnfinished(low))) return true;
  if (isPastOf(wasDone, low) && !looksAhead.test(low) && !isUnfinished(low)) return true;
  const stop = Math.max(low.lastIndexOf(': '), low.lastIndexOf('; '), low.lastIndexOf(' - '));
  return stop !== -1 && low.length - stop < longestTail && saysSo(low.slice(stop + 2));
}

function saysSo(told: string): boolean {
  return (
    (isPastOf(cameOfIt, told) || isHere.test(told) || /^\W*(?:done|complete|closed|live|sorted)\b/u.test(told)) &&
    !isUnfinished(told)
  );
}
