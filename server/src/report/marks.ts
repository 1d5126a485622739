/** Shapes for ratings and states: colour alone tells nothing to a printer, or to one reader in twelve. */
import type { State } from '../register/queries.ts';
import type { Rating } from '../syntax/ast.ts';
import { type Cell, line, type Tone } from './section.ts';

export const ratingMarks: Readonly<Record<Rating, string>> = { red: '■', amber: '▲', green: '●', blue: '◆' };

const stateTones: Partial<Readonly<Record<State, Tone>>> = {
  overdue: 'red',
  missed: 'red',
  blocked: 'amber',
  'due soon': 'amber',
  'no date': 'amber',
  'no value': 'amber',
  'not comparable': 'amber',
  short: 'amber',
  done: 'green',
  closed: 'green',
  met: 'green',
};
const stateMarks: Partial<Readonly<Record<State, string>>> = {
  done: '✓',
  closed: '✓',
  met: '✓',
  overdue: '✗',
  missed: '✗',
};

/** `▲ amber`; nothing where no rating was ever given. */
export function ratingCell(rating: Rating | undefined): Cell {
  return rating === undefined ? [] : line(`${ratingMarks[rating]} ${rating}`, rating);
}

/** `✓ done`, `✗ missed`, `short`, with `more` after it; `count`, where there is one, before the word. */
export function stateCell(state: State, more = '', count?: number): Cell {
  return line(
    [stateMarks[state] ?? '', count === undefined ? '' : String(count), state, more]
      .filter((part) => part !== '')
      .join(' '),
    toneOf(state),
  );
}

/** How a state is meant. */
function toneOf(state: State): Tone {
  return stateTones[state] ?? '';
}
