/** Notices that a day has begun. */
import type { ServerPorts } from './ports.ts';

/** Ten minutes, in milliseconds. */
const longestWait = 600_000;

/**
 * Tells of every day that begins, until it is called off. A clock that is set for a time far away stands still while the
 * computer sleeps, so that the day is looked at every few minutes.
 */
export function watchTheDay(
  ports: Pick<ServerPorts, 'today' | 'untilTomorrow' | 'later'>,
  begun: () => void,
): () => void {
  let day = ports.today();
  const wait = () =>
    ports.later(
      () => {
        callOff = wait();
        const today = ports.today();
        if (today === day) return;
        day = today;
        begun();
      },
      Math.min(ports.untilTomorrow() + 1000, longestWait),
    );
  let callOff = wait();
  return () => callOff();
}
