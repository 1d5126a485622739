/** A shape for each state: the word says it in full, the shape is found at a glance, and neither depends on colour. */
import type { State } from '../register/queries.ts';

/**
 * The reports mark what went well with ✓ and what went wrong with ✗; a list of everything needs the others too. The
 * shapes of ratings, ■ ▲ ● ◆, are left to ratings.
 */
const shapes: Readonly<Record<State, string>> = {
  overdue: '✗',
  missed: '✗',
  blocked: '⊘',
  'due soon': '◔',
  'no date': '?',
  'no value': '?',
  'not comparable': '?',
  open: '○',
  short: '◐',
  'no target': '○',
  met: '✓',
  done: '✓',
  closed: '✓',
  withdrawn: '–',
  replaced: '→',
  recorded: '•',
};

/** States in the order in which they want attention; what went wrong comes first. */
export const statesByUrgency: readonly State[] = [
  'overdue',
  'missed',
  'blocked',
  'due soon',
  'no date',
  'open',
  'short',
  'no value',
  'not comparable',
  'no target',
  'met',
  'done',
  'closed',
  'withdrawn',
  'replaced',
  'recorded',
];

/** The shape that stands before a state's word. */
export function shapeOf(state: State): string {
  return shapes[state];
}
