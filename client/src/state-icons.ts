/** The codicons that stand for states. Pure. */
import type { OutlineNodeJson } from '../../server/src/config/outline-schema.ts';

type State = OutlineNodeJson['state'];

const icons: Readonly<Partial<Record<State, string>>> = {
  overdue: 'error',
  missed: 'error',
  blocked: 'circle-slash',
  'due soon': 'clock',
  'no date': 'question',
  'no value': 'question',
  'not comparable': 'question',
  short: 'color-mode',
  met: 'pass',
  done: 'pass',
  closed: 'pass-filled',
  withdrawn: 'dash',
  replaced: 'arrow-right',
  recorded: 'circle-small-filled',
};

export function iconOfState(state: State): string {
  return icons[state] ?? 'circle-outline';
}
