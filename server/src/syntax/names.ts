/** The nearest of a list of names to one that is none of them, for "did you mean". */
import leven from 'leven';

/** The name nearest to `word`, if it is near enough to have been meant: a third of its letters may differ. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const furthest = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let distance = furthest + 1;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= distance) continue;
    const here = leven(wanted, name.toLowerCase());
    if (here < distance) [best, distance] = [name, here];
  }
  return best;
}
