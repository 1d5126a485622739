/** The part of the fold that is about getting things done: deadlines, ratings, states and slips. */
import type { Clause, SaidDate } from '../syntax/ast.ts';
import { clauseOf } from '../syntax/clause-access.ts';
import type { Day, DaySpan } from './calendar.ts';
import { added, type Draft, daysSaid, type FoldContext, noStatements } from './fold-draft.ts';
import type { Deadline, Mention, Slip } from './model.ts';

/** Gathers what tags say of progress; each tag is begun, its clauses offered, and ended. */
export class Progress {
  readonly draft: Draft;
  readonly context: FoldContext;
  /** Deadlines `due`, and those a rating is expected by: the first kind counts where there is one. */
  due: readonly Deadline[] = noStatements;
  expected: readonly Deadline[] = noStatements;
  /** Of the tag being taken: the deadline before it, the last that was a day, its word that a date slipped, and the deadline it sets. */
  before: Deadline | undefined;
  dayBefore: DaySpan | null = null;
  slipped: Clause | null = null;
  dated: Deadline | null = null;
  /** Whether it had ended, was opened again, and has had no deadline since. */
  isOpenedAgain = false;

  constructor(draft: Draft, context: FoldContext) {
    this.draft = draft;
    this.context = context;
  }

  begin(): void {
    this.before = this.draft.deadlines.at(-1);
    // What has become "ongoing" in between has slipped all the same once it has a later day; what is opened again has not.
    this.dayBefore =
      this.hasEnded() || this.isOpenedAgain
        ? null
        : (this.before?.days ?? this.draft.deadlines.findLast(({ days }) => days !== null)?.days ?? null);
    this.slipped = null;
    this.dated = null;
  }

  hasEnded(): boolean {
    const status = this.draft.status?.value;
    return status === 'done' || status === 'closed' || status === 'withdrawn';
  }

  /** Takes a clause of its own; false for any other. */
  take(clause: Clause, by: Mention): boolean {
    const { draft } = this;
    switch (clause.type) {
      case 'due':
        this.dated = this.deadline(clause.date as SaidDate, 'due', by, clause);
        return true;
      case 'red':
      case 'amber':
      case 'green':
      case 'blue':
        if (clause.dateWord === 'by') this.dated = this.deadline(clause.date as SaidDate, clause.type, by, clause);
        else draft.ratings = added(draft.ratings, { value: clause.type, by, clause, day: this.ratedFrom(clause, by) });
        return true;
      case 'open':
      case 'done':
      case 'closed':
      case 'withdrawn':
        if (clause.type === 'open' && this.hasEnded()) this.isOpenedAgain = true;
        draft.status = { value: clause.type, by, clause };
        draft.statusDay = daysSaid(clause.date, by, 'last', this.context)?.last ?? by.minutes.meeting.day;
        return true;
      case 'slipped':
        this.slipped = clause;
        return true;
      default:
        return false;
    }
  }

  /** A slip is said by its clause, or shows in a deadline later than the one before it. One tag tells of one slip. */
  end(mention: Mention): void {
    if (this.slipped !== null) this.slip(this.slipped, mention);
    else if (this.dated !== null) this.silentSlip(this.dated, mention);
    if (this.dated !== null) this.isOpenedAgain = false;
  }

  ratedFrom(clause: Clause, by: Mention): Day | null {
    const since = clause.dateWord === 'since' ? daysSaid(clause.date, by, 'last', this.context) : null;
    return since?.first ?? by.minutes.meeting.day;
  }

  deadline(said: SaidDate, track: Deadline['track'], by: Mention, clause: Clause): Deadline {
    const deadline: Deadline = { said, days: daysSaid(said, by, 'next', this.context), track, by, clause };
    // Where a rating was expected before anything was due, that was the first deadline.
    if (track === 'due' && this.due.length === 0)
      this.due = [...this.expected.filter((one) => one.by !== by), deadline];
    else if (track === 'due') this.due = added(this.due, deadline);
    else this.expected = added(this.expected, deadline);
    this.draft.deadlines = this.due.length > 0 ? this.due : this.expected;
    return deadline;
  }

  slip(clause: Clause, by: Mention): void {
    const { draft, before, dated } = this;
    const to = dated === null ? daysSaid(clause.to, by, 'next', this.context) : dated.days;
    const from = this.slippedFrom(clause, by, to) ?? this.dayBefore;
    const past = this.pastSlip(clause, from, to);
    if (past !== undefined) {
      // How the date came to be what it is says nothing new of what it is.
      if (dated !== null) this.takeBack(dated);
      this.explain(past, by);
      return;
    }
    // What is rated and was to be so far by some day slips as that.
    const track = before?.track ?? (draft.ratings.length > 0 ? 'green' : 'due');
    if (dated === null && clause.to !== null) this.deadline(clause.to, track, by, clause);
    const last = draft.slips.at(-1);
    // The next meeting may be told of the same slip again, from whichever day: it is one slip all the same.
    const now = before?.days?.last;
    const stands = now === to?.last || (last?.from?.last === from?.last && now !== from?.last);
    const isTold = last !== undefined && to !== null && last.to?.last === to.last && stands;
    const isForward = from !== null && to !== null && to.last < from.last;
    if (isTold) this.explain(last, by);
    else if (!isForward) draft.slips = added(draft.slips, { by, clause, from, to, cause: causeOf(by), explained: by });
  }

  /** The slip of another time that is told again, from one day to another, neither of them the date that stands now. */
  pastSlip(clause: Clause, from: DaySpan | null, to: DaySpan | null): Slip | undefined {
    const now = this.before?.days?.last;
    if (clause.date === null || from === null || to === null || now === from.last || now === to.last) return undefined;
    return this.draft.slips.find((slip) => slip.from?.last === from.last && slip.to?.last === to.last);
  }

  /** Puts the cause to a slip of which nobody had given one, where it is told again with one. */
  explain(slip: Slip, by: Mention): void {
    const cause = causeOf(by);
    if (slip.cause !== '' || cause === '') return;
    this.draft.slips = this.draft.slips.map((one) => (one === slip ? { ...slip, cause, explained: by } : one));
  }

  takeBack(deadline: Deadline): void {
    this.due = this.due.filter((one) => one !== deadline);
    this.expected = this.expected.filter((one) => one !== deadline);
    this.draft.deadlines = this.due.length > 0 ? this.due : this.expected;
  }

  silentSlip(dated: Deadline, by: Mention): void {
    const { draft } = this;
    const from = this.dayBefore;
    const to = dated.days;
    if (from === null || to === null || to.last <= from.last || draft.deadlines.at(-1) !== dated) return;
    const last = draft.slips.at(-1);
    // It had slipped to no day that anybody could name: now it has one.
    if (last !== undefined && last.to === null && last.from?.last === from.last) {
      const whole = { ...last, to };
      draft.slips = [...draft.slips.slice(0, -1), whole];
      this.explain(whole, by);
      return;
    }
    draft.slips = added(draft.slips, { by, clause: dated.clause, from, to, cause: causeOf(by), explained: by });
  }

  /** The date slipped from, as stated: a date without a year is the next such, unless that is no earlier than the new one. */
  slippedFrom(clause: Clause, mention: Mention, to: DaySpan | null): DaySpan | null {
    const next = daysSaid(clause.date, mention, 'next', this.context);
    const tooLate = next !== null && (to === null ? clause.date?.year === 0 : next.last >= to.last);
    return tooLate ? daysSaid(clause.date, mention, 'last', this.context) : next;
  }
}

/** The cause itself: where it is shown there is no "because" before it to go on with, as in "because of rain". */
function causeOf({ tag }: Mention): string {
  return (clauseOf(tag, 'because')?.words ?? '').replace(/^of\s+/iu, '');
}
