/** Folds the events of one item into what is known of it: a pure function of its mentions, in order. */
import type { Clause, ItemKind, Name, Rating, SaidDate, SaidValue } from '../syntax/ast.ts';
import { clauseOf } from '../syntax/clause-access.ts';
import { type Day, type DaySpan, daysMeant } from './calendar.ts';
import {
  type Deadline,
  type DirectionKnown,
  type Item,
  isItemKind,
  type Mention,
  type Minutes,
  type Observation,
  type ObservationRole,
  type Said,
  type Slip,
  type Status,
  type Target,
} from './model.ts';
import { comparable, numberOf } from './value.ts';
import { valueInWordsOf } from './words-value.ts';

/** What the fold must know of the world besides the item's own tags. */
export interface FoldContext {
  /** The month fiscal years begin in, from 1. */
  readonly fiscalStart: number;
  /** The day of the meeting that follows a document's, or null while nobody has named it. */
  readonly nextMeeting: (minutes: Minutes) => Day | null;
}

/** The item with that id, of its mentions in order; `kind` is that of its first definition. */
export function foldItem(id: string, kind: ItemKind, mentions: readonly Mention[], context: FoldContext): Item {
  const fold = new ItemFold(kind, context);
  // An owner or an ignore tag under the same id is a fault, and says nothing of the item.
  for (const mention of mentions) if (mention.tag.kind === '' || isItemKind(mention.tag.kind)) fold.add(mention);
  return fold.finish(id, mentions);
}

const noStatements: readonly never[] = Object.freeze([]);

/** Lists start as one shared empty list: most items have no targets, slips or links, and there are many items. */
function added<T>(list: readonly T[], value: T): readonly T[] {
  if (list.length === 0) return [value];
  (list as T[]).push(value);
  return list;
}

/** Whether two values say the same, however they are written. */
function isSameValue(one: SaidValue, other: SaidValue): boolean {
  return comparable(one, other) && one.low === other.low && one.high === other.high && one.whole === other.whole;
}

class ItemFold {
  readonly #kind: ItemKind;
  readonly #context: FoldContext;
  #definitions: readonly Mention[] = noStatements;
  #called: Said<string> | null = null;
  #owners: Said<readonly Name[]> | null = null;
  #status: Said<Status> | null = null;
  #statusDay: Day | null = null;
  #ratings: readonly Said<Rating>[] = noStatements;
  #due: readonly Deadline[] = noStatements;
  #expected: readonly Deadline[] = noStatements;
  #slips: readonly Slip[] = noStatements;
  #observations: readonly Observation[] = noStatements;
  #targets: readonly Target[] = noStatements;
  #stretches: readonly Target[] = noStatements;
  #direction: DirectionKnown | null = null;
  #needs: readonly Said<string>[] = noStatements;
  #serves: readonly Said<string>[] = noStatements;
  #replaces: readonly Said<string>[] = noStatements;
  #source: Said<string> | null = null;
  /** Of the tag being added: its word that a date slipped, and the deadline it sets. */
  #slipped: Clause | null = null;
  #dated: Deadline | null = null;

  constructor(kind: ItemKind, context: FoldContext) {
    this.#kind = kind;
    this.#context = context;
  }

  add(mention: Mention): void {
    const { tag } = mention;
    if (tag.kind !== '') this.#definitions = added(this.#definitions, mention);
    if (tag.owners.length > 0) this.#owners = { value: tag.owners, by: mention, clause: null };
    const before = this.#track().at(-1) ?? null;
    this.#slipped = null;
    this.#dated = null;
    let hasValue = false;
    for (const clause of tag.clauses) {
      if (clause.unread !== null) continue;
      hasValue ||= clause.type === 'now';
      if (!this.#takeProgress(clause, mention) && !this.#takeMeasure(clause, mention))
        this.#takeRelation(clause, mention);
    }
    if (this.#slipped !== null || this.#dated !== null) this.#slip(mention, this.#slipped, before, this.#dated);
    if (this.#kind === 'metric' && !hasValue) this.#readWords(mention);
  }

  /** Deadlines, ratings and states; false for any other clause. */
  #takeProgress(clause: Clause, by: Mention): boolean {
    switch (clause.type) {
      case 'due':
        this.#dated = this.#deadline(clause.date as SaidDate, 'due', by, clause);
        return true;
      case 'red':
      case 'amber':
      case 'green':
      case 'blue':
        if (clause.dateWord === 'by') this.#dated = this.#deadline(clause.date as SaidDate, clause.type, by, clause);
        else this.#ratings = added(this.#ratings, { value: clause.type, by, clause });
        return true;
      case 'open':
      case 'done':
      case 'closed':
      case 'withdrawn':
        this.#status = { value: clause.type, by, clause };
        this.#statusDay = this.#days(clause.date, by, 'last')?.last ?? by.minutes.meeting.day;
        return true;
      case 'slipped':
        this.#slipped = clause;
        return true;
      default:
        return false;
    }
  }

  /** Values, targets and the better way; false for any other clause. */
  #takeMeasure(clause: Clause, by: Mention): boolean {
    switch (clause.type) {
      case 'now':
      case 'was':
      case 'peak':
      case 'baseline':
      case 'benchmark':
        this.#observe(clause.type, clause, by);
        return true;
      case 'target':
      case 'stretch':
        this.#aim(clause, by);
        return true;
      case 'lower is better':
      case 'higher is better':
        this.#direction = { value: clause.type === 'lower is better' ? 'lower' : 'higher', stated: true };
        return true;
      default:
        return false;
    }
  }

  /** Links to other items, the source and the title. */
  #takeRelation(clause: Clause, by: Mention): void {
    const named = (links: readonly Said<string>[]) =>
      clause.names.reduce((list, { name }) => added(list, { value: name, by, clause }), links);
    switch (clause.type) {
      case 'needs':
        this.#needs = named(this.#needs);
        return;
      case 'for':
        this.#serves = named(this.#serves);
        return;
      case 'replaces':
        this.#replaces = named(this.#replaces);
        return;
      case 'from':
        this.#source = { value: clause.words || `@${clause.names[0]?.name ?? ''}`, by, clause };
        return;
      case 'called':
        this.#called = { value: clause.words, by, clause };
        return;
    }
  }

  /** The deadlines that count: those `due`, or where there are none the ratings expected. */
  #track(): readonly Deadline[] {
    return this.#due.length > 0 ? this.#due : this.#expected;
  }

  #days(date: SaidDate | null, { minutes }: Mention, toward: 'next' | 'last'): DaySpan | null {
    if (date === null) return null;
    if (date.form === 'meeting') {
      const day = this.#context.nextMeeting(minutes);
      return day === null ? null : { first: day, last: day };
    }
    if (date.year === 0 && minutes.meeting.day === null) return null;
    return daysMeant(date, minutes.meeting.day ?? 0, toward, this.#context.fiscalStart);
  }

  #deadline(said: SaidDate, track: Deadline['track'], by: Mention, clause: Clause): Deadline {
    const deadline: Deadline = { said, days: this.#days(said, by, 'next'), track, by, clause };
    if (track === 'due') this.#due = added(this.#due, deadline);
    else this.#expected = added(this.#expected, deadline);
    return deadline;
  }

  /** A slip is said by its clause, or shows in a deadline later than the one before it. One tag tells of one slip. */
  #slip(mention: Mention, clause: Clause | null, before: Deadline | null, dated: Deadline | null): void {
    const cause = clauseOf(mention.tag, 'because')?.words ?? '';
    if (clause === null) {
      const from = before?.days ?? null;
      const to = dated?.days ?? null;
      const track = this.#track();
      const onTrack = dated !== null && track.at(-1) === dated;
      if (onTrack && from !== null && to !== null && to.last > from.last) {
        this.#slips = added(this.#slips, { by: mention, clause: (dated as Deadline).clause, from, to, cause });
      }
      return;
    }
    let to = dated?.days ?? null;
    if (dated === null && clause.to !== null) {
      to = this.#deadline(clause.to, before?.track ?? 'due', mention, clause).days;
    }
    const from = this.#slippedFrom(clause, mention, to) ?? before?.days ?? null;
    const last = this.#slips.at(-1);
    // The next meeting may be told of the same slip again: it is one slip all the same.
    const told = last !== undefined && to !== null && last.to?.last === to.last && last.from?.last === from?.last;
    if (!told) this.#slips = added(this.#slips, { by: mention, clause, from, to, cause });
  }

  /** The date slipped from, as stated: a date without a year is the next such, unless that is no earlier than the new one. */
  #slippedFrom(clause: Clause, mention: Mention, to: DaySpan | null): DaySpan | null {
    const next = this.#days(clause.date, mention, 'next');
    const tooLate = next !== null && (to === null ? clause.date?.year === 0 : next.last >= to.last);
    return tooLate ? this.#days(clause.date, mention, 'last') : next;
  }

  #observe(role: ObservationRole, clause: Clause, by: Mention): void {
    const stated = this.#days(clause.date, by, 'last');
    const day = by.minutes.meeting.day;
    const period = stated ?? (day === null ? null : { first: day, last: day });
    this.#observations = added(this.#observations, {
      role,
      value: clause.value as NonNullable<Clause['value']>,
      period,
      stated: stated !== null,
      by,
      clause,
    });
  }

  #aim(clause: Clause, by: Mention): void {
    const target: Target = {
      value: clause.value as NonNullable<Clause['value']>,
      days: this.#days(clause.date, by, 'next'),
      by,
      clause,
    };
    if (clause.type === 'target') this.#targets = added(this.#targets, target);
    else this.#stretches = added(this.#stretches, target);
  }

  /** A metric's tag that gives no value is about the one value in the words it covers, unless it says itself what that is. */
  #readWords(by: Mention): void {
    const value = valueInWordsOf(by);
    if (value === null || by.tag.clauses.some((clause) => clause.value !== null && isSameValue(clause.value, value)))
      return;
    const day = by.minutes.meeting.day;
    const period = day === null ? null : { first: day, last: day };
    this.#observations = added(this.#observations, { role: 'now', value, period, stated: false, by, clause: null });
  }

  /** Without a word on it, the way to the target from where it started is the better way. */
  #derivedDirection(): DirectionKnown | null {
    const target = this.#targets[0];
    if (target === undefined) return null;
    const start =
      this.#observations.find(({ role }) => role === 'baseline') ??
      this.#observations.find(({ role }) => role === 'now' || role === 'was');
    if (start === undefined || !comparable(start.value, target.value)) return null;
    const difference = numberOf(target.value) - numberOf(start.value);
    return difference === 0 ? null : { value: difference > 0 ? 'higher' : 'lower', stated: false };
  }

  finish(id: string, mentions: readonly Mention[]): Item {
    return {
      id,
      kind: this.#kind,
      definitions: this.#definitions,
      mentions,
      called: this.#called,
      owners: this.#owners,
      status: this.#status,
      statusDay: this.#statusDay,
      ratings: this.#ratings,
      deadlines: this.#track(),
      slips: this.#slips,
      observations: this.#observations,
      targets: this.#targets,
      stretches: this.#stretches,
      direction: this.#direction ?? (this.#kind === 'metric' ? this.#derivedDirection() : null),
      needs: this.#needs,
      serves: this.#serves,
      replaces: this.#replaces,
      source: this.#source,
    };
  }
}
