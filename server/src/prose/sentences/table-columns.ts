/** The row of names over a table: what its columns hold, and what its rows are therefore of. */
import { comparatorIn } from './comparators.ts';
import type { Columns, FigureColumn } from './governor.ts';
import { remembered } from './remembered.ts';
import { cellsOf } from './rows.ts';

const what =
  /^(?:what|actions?(?: points?| required| agreed| item| to be taken)?|tasks?|agreed actions?|action \/.*|matters?|required|activity|details?(?: of action)?|description)$/u;
const recommendation =
  /^(?:(?!officer).*\brecommendations?(?: made)?|what .{0,40}\b(?:recommended|asked for|advised)|recommended(?: action)?|(?:.*\b)?requirements?|areas? for improvement|(?:must|should)[- ]dos?|.*\b(?:must|should|needs? to|have to|required to) (?:do|change|improve))$/u;
const measure =
  /^(?:indicators?|measures?|metrics?|kpis?|performance indicator|performance measure|description|pi|schemes?|projects?|programmes?|(?:strategic |corporate )?risks?|service(?: area)?|fund|directorate|budget head(?:ing)?)$/u;
const value =
  /^(?:actual|current|value|result|outturn|performance|this (?:month|quarter|year)|latest|q[1-4].*|\d{4}.*|target|(?:(?:approved|original|revised|current|latest|agreed|annual|total|year-end) )?(?:budget|forecast|spend|cost|allocation|balance|variance|approved|score|rating)(?: .{0,12})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*|ytd|previous|last (?:month|quarter|year)|rag)$/u;
const who =
  /^(?:who|owners?|leads?|lead officer|officer|responsible(?: officer| person| lead)?|by whom|assigned to|action owner|responsibility|lead person|action by|person|(?:owner|officer|lead|who) and (?:date|when)|(?:executive|director|senior|agency|board) (?:lead|owner))$/u;
const when =
  /^(?:when|by when|date|(?:revised|agreed|new|current|original) (?:target )?(?:date|deadline)|due(?: date| by)?|deadline|timescales?|target(?: date)?|completion(?: date)?|by|target completion|due)$/u;
const status =
  /^(?:status|progress|update|state|outcome|rag|complete\??|done\??|(?:current |latest )?position(?: (?:at|on) .*)?|latest|where (?:we|things|it|this) (?:are|is|stands?)(?: now)?|what (?:has )?happened|how (?:it|things) stands?|comments?|response)$/u;
const decision = /^(?:decisions?|resolution|outcome|response|council's comments?|comments?|recommendation)$/u;
/** What stands beside recommendations alone: how weighty one is, where it comes from, to whom it goes, what is thought of it. */
const besideAdvice =
  /^(?:no\.?|ref\.?|rec\.?|#|source|theme|paragraph|to(?: whom)?|addressed to|for|(?:.* )?(?:priority|rating|risk|grade|finding|response(?: of .*)?|reply|view|agreed\??|accepted\??|answer|what .{2,40} said|category|(?:owner|officer|lead) and date))$/u;
/** Whom a recommendation is for. */
const addressee = /^(?:for|to(?: whom)?|addressed to)$/u;
const revised = /^(?:revised|new|current|agreed) (?:target )?(?:date|deadline)$/u;
/** What an application is decided by. */
const application = /^(?:application|site|proposal|applicant|address|premises|licence)\b/u;

/** Which columns a row as it stands names; null where it names none that matter. */
export const columnsNamed = remembered((row: string) => columnsOf(cellsOf(row)));

function columnsOf(cells: readonly string[]): Columns | null {
  const find = (words: RegExp) => cells.findIndex((cell) => words.test(cell));
  const later = find(revised);
  const columns = {
    what: find(what),
    who: find(who),
    when: later === -1 ? find(when) : later,
    status: find(status),
    figures: [],
    others: '',
  };
  const named = [columns.who, columns.when, columns.status].filter((place) => place !== -1).length;
  const recommended = find(recommendation);
  if (recommended !== -1 && (named > 0 || (find(besideAdvice) !== -1 && find(application) === -1)))
    return {
      ...columns,
      topic: 'recommendations',
      what: recommended,
      who: columns.who === -1 ? find(addressee) : columns.who,
    };
  if (columns.what !== -1 && named > 0) return { topic: 'actions', ...columns };
  if (columns.who !== -1 && (columns.when !== -1 || columns.status !== -1)) return { topic: 'actions', ...columns };
  if (find(measure) !== -1 && find(value) !== -1)
    return {
      topic: 'metrics',
      ...columns,
      figures: cells.map(figureColumn),
      others: cells.map(comparatorNamed).find((one) => one !== undefined) ?? '',
    };
  if (
    find(decision) !== -1 &&
    cells.length > 1 &&
    find(/^(?:application|ref(?:erence)?|site|proposal|applicant|address|premises|licence|item)\b.*$/u) !== -1
  )
    return { topic: 'decisions', ...columns };
  return null;
}

const aimedAt =
  /^(?:(?:annual |year-end |20\d\d(?:[/-]\d\d)? )?target(?! date)\b.*|standard|threshold|ambition|trajectory)$/u;
const before = /^(?:last|previous|prior)\b.*|^.*\b(?:last|previous|prior) (?:month|quarter|year|period)$/u;
const atPresent =
  /^(?:actual|current|value|result|outturn|performance|this (?:month|quarter|year)|latest|ytd|(?:year|month) to date|position)\b.*$/u;
const time =
  /^(?:q[1-4]\b.*|(?:19|20)\d\d.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*|quarter (?:[1-4]|one|two|three|four))$/u;

/** Whose figures a column is of by its name; undefined for one's own. */
function comparatorNamed(cell: string): string | undefined {
  return comparatorIn(`${cell} `, '');
}

function figureColumn(cell: string): FigureColumn {
  if (aimedAt.test(cell)) return 'target';
  if (before.test(cell)) return 'prior';
  if (comparatorNamed(cell) !== undefined) return 'others';
  if (atPresent.test(cell)) return 'now';
  return time.test(cell) ? 'period' : '';
}
