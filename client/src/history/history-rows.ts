/** The rows of the history view: how an item stands, then everything said of it, the latest first. Pure: words come in as `say`. */
import type { Place } from '../../../server/src/config/outline-schema.ts';
import type { HistoryAnswer } from '../../../server/src/config/tracker-schema.ts';
import { longDay } from '../days.ts';
import { iconOfState } from '../state-icons.ts';

/** Gives a sentence in the reader's language, as `l10n.t` does. */
export type Say = (message: string, ...values: (string | number)[]) => string;

export interface HistoryRow {
  readonly sort: 'fact' | 'event';
  readonly label: string;
  readonly description: string;
  /** The whole of it, to be read out. */
  readonly spoken: string;
  /** A codicon. */
  readonly icon: string;
  /** The words of the minutes; empty for none. */
  readonly quotation: string;
  /** What a tag changed, each in words. */
  readonly changes: readonly string[];
  readonly place: Place | undefined;
}

type Item = NonNullable<HistoryAnswer['item']>;

export function historyRows({ item, places }: HistoryAnswer, say: Say): HistoryRow[] {
  return item === null ? [] : [...factRows(item, say), ...eventRows(item, places, say)];
}

function standingOf(item: Item, say: Say): string {
  const state = item.state.charAt(0).toUpperCase() + item.state.slice(1);
  return item.rating === null ? state : say('{0}, rated {1}', state, item.rating);
}

function factRows(item: Item, say: Say): HistoryRow[] {
  const { owners, due, firstDue, slips, latest, target, stretch, gap, needs, neededBy, source } = item;
  const ids = (list: readonly string[]) => list.map((id) => `#${id}`).join(', ');
  const facts: (readonly [icon: string, label: string, words: string])[] = [
    [iconOfState(item.state), say('State'), standingOf(item, say)],
    ['account', say('Owner'), owners.map(ownerInWords).join(', ')],
    ['calendar', say('Due'), due === null ? '' : dueInWords(due, firstDue, slips, say)],
    ['graph-line', say('Latest value'), latest === null ? '' : valueInWords(latest, say)],
    ['target', say('Target'), target === null ? '' : aimInWords(target, say)],
    ['rocket', say('Stretch'), stretch === null ? '' : aimInWords(stretch, say)],
    ['arrow-both', say('Gap'), gap],
    ['debug-disconnect', say('Needs'), ids(needs)],
    ['references', say('Needed by'), ids(neededBy)],
    ['quote', say('From'), source ?? ''],
  ];
  return facts
    .filter(([, , words]) => words !== '')
    .map(([icon, label, description]) => ({
      sort: 'fact',
      label,
      description,
      spoken: `${label}: ${description}`,
      icon,
      quotation: '',
      changes: [],
      place: undefined,
    }));
}

function eventRows({ history }: Item, places: readonly Place[], say: Say): HistoryRow[] {
  return history
    .map(({ date, body, words, changes, file, line }, index): HistoryRow => {
      const when = date === null ? say('Undated') : longDay(date);
      const told = changes.length === 0 ? say('spoken of, nothing changed') : changes.join('; ');
      const meeting = body === '' ? when : say('{0}, {1}', when, body);
      return {
        sort: 'event',
        // The column is narrow, and one body speaks of an item as a rule: what changed says more than who met.
        label: when,
        description: told,
        spoken: `${meeting}: ${told}`,
        icon: 'git-commit',
        quotation: words,
        changes: [...changes, `${meeting} (${file}:${line})`],
        place: places[index],
      };
    })
    .reverse();
}

function ownerInWords({ name, role }: Item['owners'][number]): string {
  return role === '' || role === name ? name : `${name} (${role})`;
}

function dueInWords(due: NonNullable<Item['due']>, first: Item['firstDue'], slips: number, say: Say): string {
  if (slips === 0 || first === null) return due.text;
  return slips === 1
    ? say('{0}, put back once from {1}', due.text, first.text)
    : say('{0}, put back {1} times, first {2}', due.text, slips, first.text);
}

function valueInWords({ text, end }: NonNullable<Item['latest']>, say: Say): string {
  return end === null ? text : say('{0} ({1})', text, longDay(end));
}

function aimInWords({ text, by }: NonNullable<Item['target']>, say: Say): string {
  return by === null ? text : say('{0} by {1}', text, by.text);
}
