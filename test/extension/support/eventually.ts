import { setTimeout as wait } from 'node:timers/promises';

/**
 * Tries until it no longer throws, and answers what it answered: what a person would do who waits for the editor. After
 * the limit it fails with what was wrong last.
 */
export async function eventually<Result>(
  attempt: () => Result | Promise<Result>,
  { limit = 10_000 }: { readonly limit?: number } = {},
): Promise<Result> {
  const latest = performance.now() + limit;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > latest) throw error;
      await wait(50);
    }
  }
}
