/** The action log a committee reads: every item of the register in the section it belongs to. Every format prints this. */
import { changesOf, slipEnds } from '../register/changes.ts';
import { indexOf } from '../register/item-index.ts';
import { compareItems } from '../register/links.ts';
import type { Body, Item, Mention, Minutes, Register } from '../register/model.ts';
import { asSaid, defaultSoon, replacementOf, type State, titleOf } from '../register/queries.ts';
import { entryOf, type LogEntry, type MetricEntry, metricEntryOf } from './register-entries.ts';
import { type SourceEntry, sourcesOf } from './register-sources.ts';

export interface LogOptions {
  /** How many days before its deadline an item is due soon; left out, the default of the register. */
  readonly soon?: number;
  /** The key of the one body whose log it is; left out, the whole workspace. */
  readonly body?: string;
}

export interface SlippedEntry extends LogEntry {
  /** The slips told at the last meeting or since: the dates as said, and the cause, each `''` where nobody stated it. */
  readonly told: readonly { readonly from: string; readonly to: string; readonly cause: string }[];
}

export interface DecisionEntry {
  readonly item: Item;
  readonly title: string;
  readonly minutes: Minutes;
  /** `agreed`, `carried by 4 votes to 1`, `moved by ...`, as the tag says. */
  readonly outcome: readonly string[];
  readonly by: Mention;
}

export interface ActionLog {
  readonly register: Register;
  /** How many days before its deadline an item is due soon. */
  readonly soon: number;
  /** The body whose log it is; null for the whole workspace. */
  readonly body: Body | null;
  /** The last meeting of each body the log is about, the latest first. */
  readonly lastMeetings: readonly Minutes[];
  readonly overdue: readonly LogEntry[];
  readonly dueSoon: readonly LogEntry[];
  /** Held up by another that is overdue or withdrawn. */
  readonly blocked: readonly LogEntry[];
  /** Open with time left. */
  readonly open: readonly LogEntry[];
  readonly noDate: readonly LogEntry[];
  /** Done, closed, withdrawn or replaced at the last meeting or since. */
  readonly finished: readonly LogEntry[];
  /** Put back at the last meeting or since. */
  readonly slipped: readonly SlippedEntry[];
  readonly metrics: readonly MetricEntry[];
  /** Taken at the last meeting or since. */
  readonly decisions: readonly DecisionEntry[];
  readonly sources: readonly SourceEntry[];
  /** Every item the log is about, in the register's order. */
  readonly items: readonly Item[];
  /** How many documents it was made from. */
  readonly documents: number;
}

/** The action log of a register, of one body or of all. An item is a body's when the body has ever spoken of it. */
export function actionLog(register: Register, options: LogOptions = {}): ActionLog {
  const body = options.body === undefined ? null : (register.bodies.get(options.body) ?? null);
  const soon = options.soon ?? defaultSoon;
  const recently = recentIn(register, body);
  const items = [...register.items.values(), ...register.unnamed]
    .filter(({ mentions }) => body === null || mentions.some(({ minutes }) => minutes.meeting.bodyKey === body.key))
    .sort(compareItems);
  const worked = items.filter(({ kind }) => kind === 'recommendation' || kind === 'action');
  const entries = worked.map((item) => entryOf(item, register, soon, item.deadlines.at(-1)?.by));
  const inState = (...states: State[]) => entries.filter(({ state }) => states.includes(state)).sort(byDeadline);
  return {
    register,
    soon,
    body,
    lastMeetings: lastMeetingsOf(register, body),
    overdue: inState('overdue'),
    dueSoon: inState('due soon'),
    blocked: inState('blocked'),
    open: inState('open'),
    noDate: inState('no date'),
    finished: worked.flatMap((item) => finishedEntry(item, register, soon, recently)),
    slipped: worked.flatMap((item) => slippedEntry(item, register, soon, recently)),
    metrics: items
      .filter(({ kind }) => kind === 'metric')
      .map((item) => metricEntryOf(item, register))
      .filter(({ state }) => state !== 'replaced')
      .sort((one, other) => metricOrder.indexOf(one.state) - metricOrder.indexOf(other.state)),
    decisions: items.flatMap((item) => decisionEntry(item, register, recently)),
    sources: sourcesOf(register, soon, items),
    items,
    documents: body === null ? register.minutes.length : body.meetings.length,
  };
}

/** What is off its course first. */
const metricOrder: readonly State[] = ['missed', 'short', 'not comparable', 'no value', 'met', 'no target'];

/** Tells what was said at the last meeting or since: of the one body, or of the body whose minutes say it. */
function recentIn({ bodies, minutes }: Register, body: Body | null): (mention: Mention) => boolean {
  const lastOf = (one: Body | null | undefined) => (one?.meetings ?? minutes).at(-1)?.meeting.day ?? null;
  const fixed = body === null ? null : lastOf(body);
  return ({ minutes: { meeting } }) => {
    if (meeting.day === null) return false;
    const since = fixed ?? lastOf(bodies.get(meeting.bodyKey));
    return since !== null && meeting.day >= since;
  };
}

function lastMeetingsOf({ bodies }: Register, body: Body | null): Minutes[] {
  return (body === null ? [...bodies.values()] : [body])
    .flatMap(({ meetings }) => meetings.slice(-1))
    .sort((one, other) => (other.meeting.day ?? 0) - (one.meeting.day ?? 0));
}

function byDeadline(one: LogEntry, other: LogEntry): number {
  const [left, right] = [one.daysLeft ?? Number.MAX_SAFE_INTEGER, other.daysLeft ?? Number.MAX_SAFE_INTEGER];
  return left - right;
}

type Recently = (mention: Mention) => boolean;

function finishedEntry(item: Item, register: Register, soon: number, recently: Recently): LogEntry[] {
  const status = item.status !== null && item.status.value !== 'open' ? item.status.by : undefined;
  const replaced = replacementOf(item, register)?.replaces.find(({ value }) => value === item.id)?.by;
  const by = [status, replaced].find((mention) => mention !== undefined && recently(mention));
  return by === undefined ? [] : [entryOf(item, register, soon, by)];
}

function slippedEntry(item: Item, register: Register, soon: number, recently: Recently): SlippedEntry[] {
  const slips = item.slips.filter(({ by }) => recently(by));
  const last = slips.at(-1);
  if (last === undefined) return [];
  const told = slips.map((slip) => ({ ...slipEnds(slip, indexOf(item), asSaid), cause: slip.cause }));
  return [{ ...entryOf(item, register, soon, last.by), told }];
}

function decisionEntry(item: Item, register: Register, recently: Recently): DecisionEntry[] {
  const by = item.definitions[0];
  if (item.kind !== 'decision' || by === undefined || !recently(by)) return [];
  const outcome = changesOf(by, item, register).filter((change) => change !== 'defined');
  return [{ item, title: titleOf(item, 160), minutes: by.minutes, outcome, by }];
}
