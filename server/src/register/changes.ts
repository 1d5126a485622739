/** What one tag changed, in plain words: the lines of an item's history, in reports and under the pointer alike. */
import type { Clause, Name, Rating, SaidDate } from '../syntax/ast.ts';
import { listed } from '../text/words.ts';
import { type Day, type DaySpan, longDay } from './calendar.ts';
import { dateInWords, ownerOn, ownersInWords } from './in-words.ts';
import { type Before, type ItemIndex, indexOf } from './item-index.ts';
import type { Item, Mention, Minutes, Register, Slip } from './model.ts';
import { asSaid, ownerNamed } from './queries.ts';
import { valueInWords } from './value.ts';

/**
 * Each clause of a mention as what it changed, in the order written: `due end of March 2021 (31 March 2021)`, `rated green,
 * was amber`, `now 34.6%`. Never empty: a tag that changes nothing has `mentioned`. `item` is the one the tag speaks of.
 */
export function changesOf(mention: Mention, item: Item, register: Register): string[] {
  const { tag } = mention;
  const index = indexOf(item);
  const before = index.before.get(mention) ?? nothingBefore;
  const context: ChangeContext = { mention, index, before, register, slip: index.slips.get(mention) };
  const changes: string[] = [];
  if (tag.kind !== '') changes.push(item.definitions[0] === mention ? 'defined' : 'defined again');
  if (tag.owners.length > 0) changes.push(ownersChange(context));
  for (const clause of tag.clauses) if (clause.unread === null) changes.push(...clauseChange(clause, context));
  const read = index.read.get(mention);
  if (read !== undefined) changes.push(`now ${valueInWords(read.value)}`);
  return changes.length === 0 ? ['mentioned'] : changes;
}

interface ChangeContext {
  readonly mention: Mention;
  readonly index: ItemIndex;
  readonly before: Before;
  readonly register: Register;
  /** The slip this mention tells of. */
  readonly slip: Slip | undefined;
}

const nothingBefore: Before = { owners: undefined, ended: false, nothing: true };

function ownersChange({ mention, before, register }: ChangeContext): string {
  const handles = namesOf(mention.tag.owners);
  const words = ownersInWords(handles, register, dayIn(mention, register));
  if (before.owners === undefined) return `owned by ${words}`;
  // The same owner may be named by another name.
  const named = (those: readonly string[]) =>
    those.map((handle) => {
      const owner = ownerNamed(handle, register);
      return owner === undefined || owner === 'body' ? handle : owner.handle;
    });
  return named(before.owners).join() === named(handles).join() ? `still owned by ${words}` : `passed to ${words}`;
}

function clauseChange(clause: Clause, context: ChangeContext): string[] {
  const { mention, index, register, slip } = context;
  switch (clause.type) {
    case 'due':
    case 'slipped':
      return dateChange(clause, context);
    case 'red':
    case 'amber':
    case 'green':
    case 'blue':
      return clause.dateWord === 'by' ? dateChange(clause, context) : [ratingChange(clause, clause.type, context)];
    case 'open':
      return [context.before.ended ? 'opened again' : 'open'];
    case 'done':
    case 'closed':
    case 'withdrawn':
      return [`${clause.type}${dateAfter(clause, mention)}`];
    case 'now':
    case 'was':
    case 'peak':
    case 'baseline':
    case 'benchmark':
      return [
        `${clause.type} ${valueOfClause(clause)}${dateAfter(clause, mention)}${clause.words && ` for ${clause.words}`}`,
      ];
    case 'target':
    case 'stretch': {
      const days = index.targets.get(clause)?.days ?? null;
      const by = clause.date === null ? '' : ` by ${dateInWords(mention.minutes, clause.date, days)}`;
      return [`${clause.type} ${valueOfClause(clause)}${by}`];
    }
    case 'needs':
    case 'for':
    case 'replaces':
      return [`${linkWords[clause.type]} ${listed(clause.names.map(({ name }) => `#${name}`))}`];
    case 'from':
    case 'to':
    case 'moved':
    case 'seconded':
    case 'of': {
      const day = dayIn(mention, register);
      const named = listed(namesOf(clause.names).map((handle) => ownerOn(handle, register, day).name));
      const joined = clause.type === 'moved' || clause.type === 'seconded' ? `${clause.type} by` : clause.type;
      return [`${joined} ${clause.words || named}`];
    }
    case 'vote':
      return [voteInWords(clause.votes)];
    case 'called':
      return context.before.nothing ? [] : [`called “${clause.words}”`];
    case 'because':
      return slip === undefined ? [`because ${clause.words}`] : [];
    case 'note':
      return [`note: ${clause.words}`];
    case 'rule':
    case 'unknown':
      return [];
    default:
      return [[clause.type, clause.words].filter((part) => part !== '').join(' ') + dateAfter(clause, mention)];
  }
}

const linkWords = { needs: 'needs', for: 'serves', replaces: 'takes the place of' } as const;

/** `carried by 7 votes to 2, 1 abstaining`. */
function voteInWords([ayes = 0, noes = 0, abstaining = 0]: readonly number[]): string {
  const outcome = ayes > noes ? 'carried' : ayes < noes ? 'lost' : 'tied';
  return `${outcome} by ${ayes} ${ayes === 1 ? 'vote' : 'votes'} to ${noes}${abstaining > 0 ? `, ${abstaining} abstaining` : ''}`;
}

/** A deadline set, kept, brought forward or put back. A slip is told once, at the last clause of its tag that dates it. */
function dateChange(clause: Clause, { mention, index, slip }: ChangeContext): string[] {
  const step = index.deadlines.get(clause);
  if (slip !== undefined && (slip.clause === clause || step !== undefined)) {
    return slip.clause === clause ? [slipInWords(slip, index)] : [];
  }
  // A slip that was told before, or a date that was brought forward, is where the deadline stands.
  const said = clause.type === 'slipped' ? clause.to : clause.date;
  if (said === null) return [];
  if (clause.type === 'slipped' && clause.date !== null && step === undefined)
    return [`told again: slipped from ${asSaid(mention.minutes, clause.date)} to ${asSaid(mention.minutes, said)}`];
  const when = dateInWords(mention.minutes, said, step?.now.days ?? null);
  const track = clause.type === 'due' || clause.type === 'slipped' ? 'due' : `to be ${clause.type} by`;
  const now = step?.now.days?.last;
  const earlier = step?.earlier?.days?.last;
  if (now === undefined || earlier === undefined) return [`${track} ${when}`];
  if (now === earlier) return [`still ${track} ${when}`];
  return [now < earlier ? `brought forward: ${track} ${when}` : `${track} ${when}`];
}

/** The two ends of a slip as `show` words a date; `''` for one that nobody stated. */
export function slipEnds(
  { by, clause, from, to }: Slip,
  index: ItemIndex,
  show: (minutes: Minutes, said: SaidDate, days: DaySpan | null) => string,
): { readonly from: string; readonly to: string } {
  const step = index.deadlineAfter.get(by);
  const start =
    clause.type === 'slipped' && clause.date !== null ? { by, said: clause.date, days: from } : step?.earlier;
  const vague = start === undefined || (start.days === null && from !== null);
  const ends = {
    from: !vague ? show(start.by.minutes, start.said, start.days) : from === null ? '' : longDay(from.last),
    to: step !== undefined ? show(by.minutes, step.now.said, step.now.days) : to === null ? '' : longDay(to.last),
  };
  // From one next meeting to another: only the days tell them apart.
  if (ends.from !== ends.to) return ends;
  return { from: from === null ? ends.from : longDay(from.last), to: to === null ? ends.to : longDay(to.last) };
}

/** `slipped from July 2020 (31 July 2020) to December 2020 (31 December 2020): a vacancy`. */
function slipInWords(slip: Slip, index: ItemIndex): string {
  const { from, to } = slipEnds(slip, index, dateInWords);
  return `slipped${from && ` from ${from}`}${to && ` to ${to}`}${slip.cause && `: ${slip.cause}`}`;
}

function ratingChange(clause: Clause, rating: Rating, { mention, index }: ChangeContext): string {
  const earlier = index.ratings.get(clause)?.earlier?.value;
  const since = dateAfter(clause, mention);
  if (earlier === undefined) return `rated ${rating}${since}`;
  return earlier === rating ? `still rated ${rating}${since}` : `rated ${rating}${since}, was ${earlier}`;
}

function valueOfClause({ value }: Clause): string {
  return value === null ? '' : valueInWords(value);
}

function dateAfter(clause: Clause, { minutes }: Mention): string {
  if (clause.date === null) return '';
  const word = clause.dateWord === '' ? '' : `${clause.dateWord} `;
  return ` ${word}${asSaid(minutes, clause.date)}`;
}

function namesOf(names: readonly Name[]): string[] {
  return names.map(({ name }) => name);
}

function dayIn({ minutes }: Mention, register: Register): Day {
  return minutes.meeting.day ?? register.asOf;
}
